import { resolve } from 'node:path';
import { withLock } from '../../document/save.ts';
import { GitError } from '../../history/git/error.ts';
import { Git } from '../../history/git/program.ts';
import type { Collision } from '../../merge/collision.ts';
import { type Merged, mergeSides } from '../../merge/merge.ts';
import type { MergeTexts } from '../../messages/en/merge.ts';
import { textsIn } from '../../messages/texts.ts';
import { visible } from '../../output/escape.ts';
import type { Context, ExitCode } from '../context.ts';
import { refuseUnless, sayWarning, UsageError } from '../errors.ts';
import { bytesOf, filesBeside, fileToChange } from '../input.ts';
import { anyText, flag, number } from '../options.ts';
import type { CommandSpec } from '../spec.ts';

const SIDES = ['base', 'ours', 'theirs'] as const;

export default {
  name: 'merge',
  help: async (language) => (await textsIn(language, 'merge')).help,
  arguments: SIDES.map((name) => ({ name, value: name, is: name })),
  options: [
    flag('--install', 'install'),
    flag('--dry-run', 'dryRun'),
    anyText('--path', 'path', 'name'),
    { ...number('--marker-size', 'markerSize', 'number'), standard: 7 },
  ],
  run: mergeOrInstall,
} satisfies CommandSpec<MergeTexts['help']>;

/** Arguments and options of `rup merge`, as the command line gives them. */
interface MergeOptions {
  readonly base: string;
  readonly ours: string;
  readonly theirs: string;
  /** What the file is called in messages; git gives its sides other names. */
  readonly path?: string;
  readonly markerSize?: number;
  readonly at?: string;
}

interface Given extends Partial<MergeOptions> {
  readonly install?: true;
  readonly dryRun?: true;
  readonly file?: string;
}

/** What git calls, or lets git call it. */
async function mergeOrInstall(context: Context, given: Given): Promise<ExitCode> {
  const texts = await textsIn(context.catalog.language, 'merge');
  const { help } = texts;
  if (given.install) return (await import('../merge-install.ts')).install(context, texts, given);
  refuseUnless(!given.dryRun, '--dry-run', '--install');
  const missing = SIDES.find((name) => given[name] === undefined);
  if (missing) {
    const usage = `rup merge <${help.values[missing]}>`;
    throw new UsageError('missing-argument', { what: help.arguments[missing], usage }, 'rup merge');
  }
  return merge(context, texts, given as MergeOptions);
}

/** Merges two sides of a file into the first, as git's merge drivers do. */
async function merge(context: Context, texts: MergeTexts, options: MergeOptions): Promise<ExitCode> {
  const { base, ours, theirs, path = ours, markerSize = 7, at = context.today } = options;
  const target = fileToChange(context, ours);
  const [before, other] = [await bytesOf(context, base), await bytesOf(context, theirs)];
  const by = await context.holder();
  const warn = (warning: Parameters<typeof sayWarning>[1]) => sayWarning(context, warning);
  return withLock(target.path, { by, warn }, async (locked) => {
    const own = locked.read();
    const lines = await byLines(context, texts, options);
    const sides = {
      base: before,
      ours: own,
      theirs: other,
      byLines: lines?.conflicts === 0 ? lines.bytes : undefined,
    };
    const style = {
      size: markerSize,
      ours: texts.ours,
      theirs: (collision: Collision) => `${texts.theirs}: ${said(texts.why, collision)}`,
    };
    const merged = await mergeSides(sides, at, style, filesBeside(context, resolve(context.cwd, path)));
    const bytes = merged?.bytes ?? lines?.bytes;
    if (!bytes) throw new GitError('git-missing', {});
    if (!bytes.equals(own)) await locked.save(own, bytes);
    if (merged) return tell(context, texts, merged, path);
    const count = lines?.conflicts ?? 0;
    context.stderr.say(visible(texts.byLines({ file: path, count })));
    return count > 0 ? 1 : 0;
  });
}

function tell({ stderr }: Context, texts: MergeTexts, { conflicts }: Merged, file: string): ExitCode {
  if (conflicts.length === 0) return 0;
  for (const { collision, line } of conflicts) {
    stderr.say(visible(`${file}:${line}: ${said(texts.sentences, collision)}`));
  }
  stderr.say(visible(texts.left({ count: conflicts.length, file })));
  return 1;
}

function said(texts: MergeTexts['why'], { reason, code = '' }: Collision): string {
  return texts[reason]({ code });
}

/** What git makes of the three by their lines; undefined where git is not there. */
async function byLines({ cwd, env }: Context, texts: MergeTexts, options: MergeOptions) {
  const { base, ours, theirs, markerSize = 7 } = options;
  const labels = [texts.ours, texts.help.values.base, texts.theirs].flatMap((label) => ['-L', label]);
  const files = [ours, base, theirs].map((name) => resolve(cwd, name));
  const args = ['merge-file', '-p', '-q', `--marker-size=${markerSize}`, ...labels, ...files];
  try {
    const { output, exitCode } = await new Git(cwd, { cwd, env }).run(args);
    // More than it counts conflicts to, is an error: a binary file.
    return exitCode === null || exitCode > 127 ? undefined : { bytes: output, conflicts: exitCode };
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}
