import type { EffortsHelp } from '../../messages/en/help-efforts.ts';
import { textsIn } from '../../messages/texts.ts';
import { sheetMarkdown } from '../../output/blocks/markdown.ts';
import { sheetText } from '../../output/blocks/terminal.ts';
import { tableCsv } from '../../output/csv.ts';
import { widthOf } from '../../output/screen.ts';
import { LIST_FORMATS } from '../../output/views/formats.ts';
import { effortFacts, effortsJson, effortsSheet } from '../../output/views/shown/efforts.ts';
import { effortsOf } from '../../views/efforts.ts';
import { anyText, flag, format, KNOWN } from '../options.ts';
import { screenOf } from '../screen.ts';
import { type Reading, showing } from '../showing.ts';
import type { CommandSpec } from '../spec.ts';

export default {
  name: 'efforts',
  help: (language) => textsIn(language, 'effortsHelp'),
  options: [
    anyText('--area', 'area', 'id'),
    anyText('--organisation', 'organisation', 'id'),
    format(LIST_FORMATS),
    flag('--excel', 'excel'),
    KNOWN,
  ],
  run: showing(effortsText),
} satisfies CommandSpec<EffortsHelp>;

/** The columns of a page in Markdown, on which municipalities stand side by side. */
const PAGE = 120;

/** Shows the municipalities' efforts. */
async function effortsText(reading: Reading): Promise<string> {
  const { context, organisation, at, options } = reading;
  const texts = await textsIn(context.catalog.language, 'efforts');
  const found = effortsOf(organisation, at, options);
  if (options.format === 'json') return effortsJson(found, at);
  if (options.format === 'csv') return tableCsv(effortFacts(found, texts), options);
  if (options.format === 'markdown') return sheetMarkdown(effortsSheet(found, at, texts, PAGE));
  const screen = await screenOf(context.stdout);
  const forTerminal = { ...texts, none: `${texts.none} ${texts.next}` };
  return sheetText(effortsSheet(found, at, forTerminal, widthOf(screen)), screen);
}
