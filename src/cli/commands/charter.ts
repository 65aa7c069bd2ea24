import type { CharterHelp } from '../../messages/en/help-charter.ts';
import { textsIn } from '../../messages/texts.ts';
import { sheetMarkdown } from '../../output/blocks/markdown.ts';
import { sheetPage } from '../../output/blocks/page.ts';
import { sheetText } from '../../output/blocks/terminal.ts';
import { ForeignTexts } from '../../output/foreign.ts';
import { CHARTER_FORMATS, type CharterFormat } from '../../output/views/formats.ts';
import { charterJson, charterSheet } from '../../output/views/shown/charter.ts';
import { complianceIn } from '../compliance.ts';
import type { Context, ExitCode } from '../context.ts';
import { oneFile } from '../input.ts';
import { oneOf } from '../options.ts';
import { screenOf } from '../screen.ts';
import type { CommandSpec } from '../spec.ts';
import { organisationIn } from '../valid.ts';

export default {
  name: 'charter',
  help: (language) => textsIn(language, 'charterHelp'),
  // No default here: a subcommand would inherit it.
  options: [oneOf('--format', 'format', 'format', CHARTER_FORMATS)],
  run: showCharter,
} satisfies CommandSpec<CharterHelp>;

/** Options of `rup charter`, as the command line gives them. */
interface CharterOptions {
  readonly file?: string;
  readonly at?: string;
  readonly format?: CharterFormat;
}

/** Shows how each statement of the charter that governs on a day is kept. What is broken is no reason to fail. */
async function showCharter(context: Context, options: CharterOptions): Promise<ExitCode> {
  const { catalog, stdout, today } = context;
  const { language } = catalog;
  const { file, at = today, format = 'table' } = options;
  const input = await oneFile(context, file);
  const organisation = await organisationIn(input, at);
  const { sheet, words } = await complianceIn(context, input, organisation, at);
  if (format === 'json') stdout.write(charterJson(sheet, words));
  else if (!sheet) stdout.say(words.texts.none(at));
  else if (format === 'markdown') stdout.write(sheetMarkdown(charterSheet(sheet, words)));
  else if (format === 'html') {
    const foreign = ForeignTexts.of(organisation.file, language, sheet.charter.file);
    stdout.write(sheetPage(charterSheet(sheet, words), language, foreign));
  } else {
    const screen = await screenOf(stdout);
    stdout.show(sheetText(charterSheet(sheet, words), screen));
  }
  return 0;
}
