import { resolve } from 'node:path';
import { commitOf, repositoryOf } from '../history/git/repository.ts';
import { shellWords } from '../output/shell.ts';
import type { Context } from './context.ts';
import { asUsage, UsageError } from './errors.ts';
import { isPattern } from './input.ts';

/**
 * The files that a word, a name or a pattern, found in a revision and finds no longer: nothing that was recorded is
 * deleted. A file that was moved is another name's past.
 */
export async function removedSince(
  { cwd, env }: Context,
  word: string,
  revision: string,
): Promise<readonly UsageError[]> {
  try {
    const file = await repositoryOf(resolve(cwd, 'x'), { cwd, env }, word);
    const commit = await commitOf(file, revision);
    const gone = async (...more: string[]) =>
      (await file.git.output(['diff-index', '-z', '--name-only', '--diff-filter=D', ...more]))
        .toString('utf8')
        .split('\0')
        .filter((name) => name !== '');
    const matching = await gone(
      '--no-renames',
      '--relative',
      commit,
      '--',
      `:(${isPattern(cwd, word) ? 'glob' : 'literal'})${word}`,
    );
    if (matching.length === 0) return [];
    const deleted = new Set(await gone('--find-renames', '--relative', commit));
    return matching
      .filter((name) => deleted.has(name))
      .map((file) => {
        const command = shellWords(['git', 'checkout', commit.slice(0, 12), '--', file]);
        return new UsageError('file-removed', { file, revision, command });
      });
  } catch (thrown) {
    const error = asUsage(thrown);
    if (!error) throw thrown;
    // That there is nothing to compare with is told where a file is compared.
    return [];
  }
}
