import { changesBetween } from '../../history/changes.ts';
import type { DiffHelp } from '../../messages/en/help-diff.ts';
import { textsIn } from '../../messages/texts.ts';
import { diffText } from '../../output/diff/human.ts';
import { diffJson } from '../../output/diff/json.ts';
import { diffMarkdown } from '../../output/diff/markdown.ts';
import { DIFF_FORMATS, type DiffFormat, type DiffReport } from '../../output/diff/report.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { flag, format, number } from '../options.ts';
import { screenOf } from '../screen.ts';
import type { CommandSpec } from '../spec.ts';
import { type State, stateOf, twoStates } from '../states.ts';

export default {
  name: 'diff',
  help: (language) => textsIn(language, 'diffHelp'),
  arguments: [
    { name: 'before', value: 'before' },
    { name: 'after', value: 'after' },
  ],
  options: [
    format(DIFF_FORMATS),
    number('--max-bytes', 'maxBytes', 'bytes'),
    flag('--exit-code', 'exitCode'),
  ],
  common: ['file'],
  run: diff,
} satisfies CommandSpec<DiffHelp>;

/** Arguments and options of `rup diff`, as the command line gives them. */
interface DiffOptions {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly file?: string;
  readonly format?: DiffFormat;
  readonly maxBytes?: number;
  readonly exitCode?: true;
}

/** Tells what changed between two states of the file. */
async function diff(context: Context, options: DiffOptions): Promise<ExitCode> {
  const [from, to] = await twoStates(context, options);
  const before = await stateOf(context, from);
  const after = await stateOf(context, to);
  if (!before.file && !after.file) throw nowhere(before, after);
  const facts = changesBetween(before.file, after.file);
  const report: DiffReport = { before: before.name, after: after.name, facts };
  const text = await rendered(context, report, options);
  context.stdout.show(text, (options.format ?? 'human') === 'human');
  return options.exitCode && facts.length > 0 ? 1 : 0;
}

async function rendered({ catalog, stdout }: Context, report: DiffReport, options: DiffOptions) {
  const { format = 'human', maxBytes } = options;
  const { language } = catalog;
  const texts = await textsIn(language, 'diff');
  if (format === 'json') return diffJson(report, texts, language);
  if (format === 'markdown') return diffMarkdown(report, texts, maxBytes);
  return diffText(report, texts, await screenOf(stdout));
}

const nowhere = (before: State, after: State) =>
  new UsageError('file-in-neither', { before: before.name, after: after.name });
