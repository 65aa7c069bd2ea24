import { textsIn } from '../../messages/texts.ts';
import { listingCsv, widthOf } from '../../output/views/listing.ts';
import { sheetMarkdown, sheetText } from '../../output/views/sheet.ts';
import { effortListing, effortsJson, effortsSheet } from '../../output/views/shown/efforts.ts';
import { effortsOf } from '../../views/efforts.ts';
import { screenOf, showing } from './views.ts';

/** The columns of a page in Markdown, on which municipalities stand side by side. */
const PAGE = 120;

/** Shows the municipalities' efforts. */
export const efforts = showing(async (reading) => {
  const { context, organisation, at, options } = reading;
  const texts = await textsIn(context.catalog.language, 'efforts');
  const found = effortsOf(organisation, at, options);
  if (options.format === 'json') return effortsJson(found, at);
  if (options.format === 'csv') return listingCsv(effortListing(found, texts), options.excel === true);
  if (options.format === 'markdown') return sheetMarkdown(effortsSheet(found, at, texts, PAGE));
  const screen = await screenOf(reading);
  const forTerminal = { ...texts, none: `${texts.none} ${texts.next}` };
  return sheetText(effortsSheet(found, at, forTerminal, widthOf(screen)), screen);
});
