import type { Version } from './places.ts';
import { namesOf } from './places.ts';
import type { Git } from './program.ts';
import { type FileInGit, isUnborn } from './repository.ts';

/**
 * The file as it stood at a commit, under its name there, or undefined where it was not there. A file that has been
 * renamed since is found by its content, in what is committed and what is staged.
 */
export async function versionAt(file: FileInGit, commit: string): Promise<Version | undefined> {
  const { git, path } = file;
  return (
    (await listed(git, commit, path)) ??
    (await renamed(git, commit, path)) ??
    (await renamedStepwise(file, commit))
  );
}

/** The entry that `ls-tree` lists; a link, a folder or a submodule is not the file. */
async function listed(git: Git, commit: string, path: string): Promise<Version | undefined> {
  const entries = await git.output(['ls-tree', '-z', '--full-tree', commit, '--', `:(literal)${path}`]);
  const [, object] = /^100\d{3} blob ([0-9a-f]+)\t/.exec(entries.toString('utf8')) ?? [];
  return object === undefined ? undefined : { path, object };
}

/** What the file was called at the commit, where it is still like what it was. */
async function renamed(git: Git, commit: string, path: string): Promise<Version | undefined> {
  const changes = await git.output(['diff-index', '--cached', '-M', '-z', '--diff-filter=R', commit, '--']);
  const texts = changes.toString('utf8').split('\0');
  for (let at = 0; at + 2 < texts.length; at += 3) {
    const [facts = '', from = '', to] = texts.slice(at, at + 3);
    if (to === path) return { path: from, object: facts.split(' ')[2] ?? '' };
  }
  return undefined;
}

/** What it was called, where it has changed much but each commit since tells what it did. */
async function renamedStepwise(file: FileInGit, commit: string): Promise<Version | undefined> {
  if (await isUnborn(file.git)) return undefined;
  const [, ...former] = await namesOf(file);
  for (const path of former) {
    const found = await listed(file.git, commit, path);
    if (found) return found;
  }
  return undefined;
}
