import { resolve } from 'node:path';
import { commitOf, repositoryOf } from '../../history/git/repository.ts';
import type { Context } from '../context.ts';
import { asUsage, UsageError } from '../errors.ts';

/**
 * The files that a pattern found in a revision and finds no longer: nothing that was recorded is deleted. A file that
 * was moved is another name's past.
 */
export async function removedSince(
  { cwd, env }: Context,
  pattern: string,
  revision: string,
): Promise<readonly UsageError[]> {
  try {
    const file = await repositoryOf(resolve(cwd, 'x'), { cwd, env }, pattern);
    const commit = await commitOf(file, revision);
    const gone = async (...more: string[]) =>
      (await file.git.output(['diff-index', '-z', '--name-only', '--diff-filter=D', ...more]))
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
    const matching = await gone('--no-renames', '--relative', commit, '--', `:(glob)${pattern}`);
    if (matching.length === 0) return [];
    const deleted = new Set(await gone('--find-renames', '--relative', commit));
    return matching
      .filter((name) => deleted.has(name))
      .map((name) => new UsageError('file-removed', { file: name, revision }));
  } catch (thrown) {
    const error = asUsage(thrown);
    if (!error) throw thrown;
    // That there is nothing to compare with is told where a file is compared.
    return [];
  }
}
