import { scheduleOn } from '../../meetings/as-of.ts';
import type { HelpTexts } from '../../messages/en/help.ts';
import { textsIn } from '../../messages/texts.ts';
import { sheetText } from '../../output/blocks/terminal.ts';
import { count } from '../../output/report.ts';
import { statusJson, statusSheet } from '../../output/views/shown/status.ts';
import { checkDocument } from '../../rules/check.ts';
import { statusOf } from '../../views/status.ts';
import type { Context, ExitCode } from '../context.ts';
import { onFile } from '../found.ts';
import { oneFile } from '../input.ts';
import { flag, KNOWN } from '../options.ts';
import { screenOf } from '../screen.ts';
import type { CommandSpec } from '../spec.ts';
import { dayOf, invalid } from '../valid.ts';

export default {
  name: 'status',
  help: (language) => textsIn(language, 'help'),
  options: [flag('--json', 'statusJson'), KNOWN],
  run: status,
} satisfies CommandSpec<HelpTexts>;

/** Options of `rup status`, as the command line gives them. */
interface StatusOptions {
  readonly file?: string;
  readonly at?: string;
  readonly known?: string;
  readonly json?: true;
}

/** Shows the organisation on one screen. What is wrong with it is counted, and left to `rup validate`. */
async function status(context: Context, options: StatusOptions): Promise<ExitCode> {
  const { catalog, stdout } = context;
  const { file, known } = options;
  const at = dayOf(context, options);
  const input =
    known === undefined
      ? await oneFile(context, file)
      : await (await import('../known.ts')).knownInput(context, { file, known });
  const { findings, organisation } = await checkDocument(input.document, at, context.today);
  if (!organisation) throw invalid(input);
  const found = statusOf(organisation.asOf(at), scheduleOn(organisation, at), at);
  const counts = count([{ ...input, findings }]);
  if (options.json) {
    stdout.write(statusJson(found, counts));
    return 0;
  }
  const texts = await textsIn(catalog.language, 'views');
  const words = {
    catalog,
    texts,
    seeFindings: onFile(texts.status.seeFindings, context.cwd, input.name),
    meetingTexts: await textsIn(catalog.language, 'meetings'),
    aheadTexts: await textsIn(catalog.language, 'ahead'),
  };
  const screen = await screenOf(stdout);
  stdout.show(sheetText(statusSheet(found, counts, words), screen));
  return 0;
}
