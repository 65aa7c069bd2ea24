import { changesBetween } from '../../history/changes.ts';

import { textsIn } from '../../messages/texts.ts';
import { diffText } from '../../output/diff/human.ts';
import { diffJson } from '../../output/diff/json.ts';
import { diffMarkdown } from '../../output/diff/markdown.ts';
import type { DiffFormat, DiffReport } from '../../output/diff/report.ts';
import { palette } from '../../output/palette.ts';
import type { Context, ExitCode } from '../context.ts';
import { UsageError } from '../errors.ts';
import { type State, stateOf, twoStates } from '../states.ts';

/** Arguments and options of `rup diff`, as the command line gives them. */
export interface DiffOptions {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly file?: string;
  readonly format?: DiffFormat;
  readonly maxBytes?: number;
  readonly exitCode?: true;
}

/** Tells what changed between two states of the file. */
export async function diff(context: Context, options: DiffOptions): Promise<ExitCode> {
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
  return diffText(report, texts, { width: stdout.columns, colors: await palette(stdout.color) });
}

const nowhere = (before: State, after: State) =>
  new UsageError('file-in-neither', { before: before.name, after: after.name });
