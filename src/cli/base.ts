import { resolve } from 'node:path';
import { readDocument } from '../document/document.ts';
import { byPlace, type Finding } from '../document/finding.ts';
import { GitError } from '../history/git/error.ts';
import { type FileInGit, repositoryOf } from '../history/git/repository.ts';
import { committedOn, type FileAt, fileAt } from '../history/git.ts';
import { checkTransitions } from '../history/transitions/check.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { earlierDay } from '../organisation/order.ts';
import { visible } from '../output/escape.ts';
import type { CheckResult } from '../rules/check.ts';
import type { Context } from './context.ts';
import { asUsage, UsageError } from './errors.ts';
import { type Input, STDIN_NAME } from './input.ts';

/** A file's findings, with those on what became of it since a revision, and why it cannot be compared, if so. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly error?: UsageError;
}

/** What a file is compared with, and as of when, where the user has said so. */
export interface Since {
  readonly revision: string;
  readonly at: CalendarDate | undefined;
  /** Whether what the rules found is left out; what keeps the file from being compared is not. */
  readonly onlyChanges: boolean;
}

/**
 * Checks what became of a file since a revision, beside what the rules found. A file that was not there then has no
 * past to rewrite, nor has one in a repository without commits; one that is not valid has its form told first.
 */
export async function comparedWith(
  context: Context,
  input: Input,
  { findings: all, form, organisation }: CheckResult,
  { revision, at, onlyChanges }: Since,
): Promise<Compared> {
  const { cwd, env } = context;
  const { name, document } = input;
  // What cannot be compared says why: that nothing is found of its changes would else look as if they were in order.
  const findings = onlyChanges ? (organisation ? [] : [...form].sort(byPlace)) : all;
  try {
    if (name === STDIN_NAME) {
      throw new UsageError('option-needs', { option: '--base', needed: '--stdin-filename' });
    }
    const file = await repositoryOf(resolve(cwd, name), { cwd, env }, name);
    const then = await pastOf(context, file, { name, revision });
    if (!then || !organisation) return { findings };
    const base = { document: await readDocument(then.bytes), revision };
    const now = at ?? (await dayOf(context, file, input, then));
    const found = await checkTransitions(document, organisation.file, base, now);
    return { findings: [...findings, ...found].sort(byPlace) };
  } catch (thrown) {
    const error = asUsage(thrown);
    if (!error) throw thrown;
    return { findings, error };
  }
}

/** The file at the revision. Where there is none, or no commit at all, that is said. */
async function pastOf(
  { catalog, stderr }: Context,
  file: FileInGit,
  { name, revision }: { name: string; revision: string },
): Promise<FileAt | undefined> {
  const say = (text: string) => stderr.say(visible(text));
  try {
    const then = await fileAt(file, revision);
    if (!then) say(catalog.cli.baseAbsent({ file: name, revision }));
    return then;
  } catch (error) {
    if (!(error instanceof GitError) || error.code !== 'git-no-commits') throw error;
    say(catalog.cli.baseUnborn({ file: name }));
    return undefined;
  }
}

/**
 * The day that counts as today: that of the commit, where the file is as it was committed, or else the clock's. Who
 * commits can set the date, so that it counts within bounds: nothing is older than what it is compared with.
 */
async function dayOf(
  { today }: Context,
  file: FileInGit,
  { document }: Input,
  then: FileAt,
): Promise<CalendarDate> {
  const committed = await committedOn(file, document.text, then.commit);
  return earlierDay(today, committed);
}
