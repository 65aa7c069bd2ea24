import { scheduleOn } from '../../meetings/as-of.ts';
import type { BriefHelp } from '../../messages/en/help-brief.ts';
import { catalogFor } from '../../messages/load.ts';
import { textsIn } from '../../messages/texts.ts';
import { BRIEF_FORMATS, type BriefFormat, renderBrief } from '../../output/brief/formats.ts';
import { ForeignTexts } from '../../output/foreign.ts';
import { checkDocument } from '../../rules/check.ts';
import { briefOf } from '../../views/brief/brief.ts';
import { periodOf } from '../../views/brief/period.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { oneFile } from '../input.ts';
import { date, format } from '../options.ts';
import type { CommandSpec } from '../spec.ts';
import { invalid } from '../valid.ts';

export default {
  name: 'brief',
  help: (language) => textsIn(language, 'briefHelp'),
  options: [date('--since', 'since'), format(BRIEF_FORMATS, 'markdown')],
  run: writeBrief,
} satisfies CommandSpec<BriefHelp>;

/** Options of `rup brief`, as the command line gives them. */
interface BriefOptions {
  readonly file?: string;
  readonly at?: string;
  readonly since?: string;
  readonly format?: BriefFormat;
}

/** Writes the report for the political level. What is wrong with the file is told in it, and no reason to fail. */
async function writeBrief(context: Context, options: BriefOptions): Promise<ExitCode> {
  const { catalog, stdout, today } = context;
  const { file, at = today, since, format = 'markdown' } = options;
  if (since !== undefined && since > at) throw new UsageError('since-after-at', { since, at });
  const input = await oneFile(context, file);
  const { findings, organisation } = await checkDocument(input.document, at, today);
  if (!organisation) throw invalid(input);
  const period = periodOf(organisation, at, since);
  const brief = briefOf(organisation.asOf(at), scheduleOn(organisation, at), findings, period);
  const { deviations, faults } = brief.matters;
  const { language } = catalog;
  const words = {
    texts: await textsIn(language, 'brief'),
    foreign: ForeignTexts.of(organisation.file, language),
    meetingTexts: await textsIn(language, 'meetings'),
    catalog: await catalogFor(
      catalog,
      [...deviations, ...faults].map(({ code }) => code),
    ),
  };
  stdout.write(renderBrief(format, brief, words));
  return 0;
}
