import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import type { GitErrorArgs } from '../facts/git.ts';
import { GitError } from '../history/git/error.ts';
import { repositoryOf } from '../history/git/repository.ts';
import { type Revisions, revisionsOf } from '../history/revisions.ts';
import { textsIn } from '../messages/texts.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { visible } from '../output/escape.ts';
import type { Context } from './context.ts';
import { describe, UsageError } from './errors.ts';

/** Where there is no history, which is nobody's fault. */
const NO_HISTORY: readonly (keyof GitErrorArgs)[] = [
  'git-missing',
  'git-no-repository',
  'git-no-work-tree',
  'git-no-commits',
];

/**
 * How often each meeting of a file has changed, by the file's commits; undefined where it is in none. Where they cannot
 * be read, or not all of them, that is said, and the calendar goes by what the file itself records.
 */
export async function revisionsIn(
  context: Context,
  name: string,
  file: OrganisationFile,
): Promise<Revisions | undefined> {
  const { catalog, cwd, stderr } = context;
  const path = resolve(cwd, name);
  const say = async (reason: string) => {
    const { revisionsUnknown } = await textsIn(catalog.language, 'meetings');
    stderr.write(`${visible(revisionsUnknown(reason))}\n`);
  };
  try {
    const inGit = await repositoryOf(path, context, name);
    if (inGit.isShallow) await say(describe(new UsageError('git-shallow', { revision: 'HEAD' }), catalog));
    return await revisionsOf(inGit, { file, written: statSync(path).mtimeMs });
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    if (!NO_HISTORY.includes(error.code))
      await say(describe(new UsageError(error.code, error.args), catalog));
    return undefined;
  }
}
