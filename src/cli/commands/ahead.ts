import { scheduleOn } from '../../meetings/as-of.ts';
import type { AheadHelp } from '../../messages/en/ahead.ts';
import { textsIn } from '../../messages/texts.ts';
import { addMonths } from '../../organisation/date.ts';
import { namespaceOf } from '../../organisation/namespace.ts';
import { tableMarkdown } from '../../output/blocks/markdown.ts';
import { tableText } from '../../output/blocks/terminal.ts';
import { inert } from '../../output/markdown.ts';
import { AHEAD_FORMATS } from '../../output/views/formats.ts';
import { aheadIcs, aheadJson, aheadTable } from '../../output/views/shown/ahead.ts';
import { aheadOf } from '../../views/ahead.ts';
import type { Context, ExitCode } from '../context.ts';
import { date, format } from '../options.ts';
import { screenOf } from '../screen.ts';
import type { CommandSpec } from '../spec.ts';
import { validOrganisation } from '../valid.ts';

export default {
  name: 'ahead',
  help: (language) => textsIn(language, 'aheadHelp'),
  options: [date('--until', 'until'), format(AHEAD_FORMATS)],
  run: ahead,
} satisfies CommandSpec<AheadHelp>;

/** Options of `rup ahead`, as the command line gives them. */
interface AheadOptions {
  readonly file?: string;
  readonly at?: string;
  readonly until?: string;
  readonly format?: string;
}

const MONTHS = 3;

/** Shows what runs out or falls due. */
async function ahead(context: Context, options: AheadOptions): Promise<ExitCode> {
  const { catalog, stdout } = context;
  const { file, at = context.today, format } = options;
  const organisation = await validOrganisation(context, file);
  const span = { at, until: options.until ?? addMonths(at, MONTHS) };
  const found = aheadOf(organisation.asOf(at), scheduleOn(organisation, at), span);
  const texts = await textsIn(catalog.language, 'ahead');
  const table = aheadTable(found, span.until, texts);
  if (format === 'json') stdout.write(aheadJson(found, span, texts));
  else if (format === 'markdown') stdout.write(inert(tableMarkdown(table)));
  else if (format === 'ics') {
    const about = { at, namespace: namespaceOf(organisation), language: catalog.language };
    stdout.write(aheadIcs(found, about, texts));
  } else {
    stdout.show(tableText(table, await screenOf(stdout)));
  }
  return 0;
}
