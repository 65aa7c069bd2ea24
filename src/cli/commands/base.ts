import { resolve } from 'node:path';
import { readDocument } from '../../document/document.ts';
import { byPlace, type Finding } from '../../document/finding.ts';
import { pathAt } from '../../history/git.ts';
import { judgeTransitions } from '../../history/transitions/judge.ts';
import { visible } from '../../output/escape.ts';
import type { Judgement } from '../../rules/judge.ts';
import type { Context } from '../context.ts';
import { asUsage, UsageError } from '../errors.ts';
import { type Input, STDIN_NAME } from '../input.ts';

/** A file's findings, with those on what became of it since a revision, and why it cannot be compared, if so. */
export interface Compared {
  readonly findings: readonly Finding[];
  readonly error?: UsageError;
}

/**
 * Judges what became of a file since a revision, beside what the rules found. A file that was not there then has no
 * past to rewrite; one that is not sound has its form told first.
 */
export async function comparedWith(
  { cwd, env, today, catalog, stderr }: Context,
  { name, document }: Input,
  { findings, organisation }: Judgement,
  revision: string,
): Promise<Compared> {
  try {
    if (name === STDIN_NAME) {
      throw new UsageError('option-needs', { option: '--base', needed: '--stdin-filename' });
    }
    const then = await pathAt(resolve(cwd, name), revision, { cwd, env }, name);
    if (!then) stderr.write(`${visible(catalog.cli.baseAbsent({ file: name, revision }))}\n`);
    if (!then || !organisation) return { findings };
    const base = { document: await readDocument(then.bytes), revision };
    const found = await judgeTransitions(document, organisation.file, base, today);
    return { findings: [...findings, ...found].sort(byPlace) };
  } catch (thrown) {
    const error = asUsage(thrown);
    if (!error) throw thrown;
    return { findings, error };
  }
}
