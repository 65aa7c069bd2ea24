import type { Blobs } from './blobs.ts';
import type { Git } from './program.ts';
import type { FileInGit } from './repository.ts';

/** A file's content at a commit: what it was called, from the repository's root, and the object that holds it. */
export interface Version {
  readonly path: string;
  readonly object: string;
}

/** Where the file is found in each commit: it may have had several names, and on two branches two at a time. */
export class Places {
  /** All names that the file had, the one it has first. */
  readonly names: readonly string[];
  readonly #blobs: Blobs;

  constructor(names: readonly string[], blobs: Blobs) {
    this.names = names;
    this.#blobs = blobs;
  }

  /** The file at a commit, by its id: under the first of its names that is there. */
  async versionIn(commit: string): Promise<Version | undefined> {
    for (const path of this.names) {
      const object = await this.#blobs.entry(commit, path);
      if (object !== undefined) return { path, object };
    }
    return undefined;
  }
}

/**
 * All names that a file had up to HEAD, the latest first: where it was added, git says from what it was renamed or
 * copied, as `git log --follow` does, but on every branch.
 */
export async function namesOf({ git, path }: FileInGit): Promise<readonly string[]> {
  const names = [path];
  for (const name of names) {
    for (const former of await formerNames(git, name)) if (!names.includes(former)) names.push(former);
  }
  return names;
}

async function formerNames(git: Git, name: string): Promise<readonly string[]> {
  const added = await git.run([
    'log',
    '--full-history',
    '-m',
    '--no-renames',
    '--diff-filter=A',
    '--format=%H %P',
    '--',
    `:(top,literal)${name}`,
  ]);
  // A commit without parents has nothing that it could have renamed. What git fails at, it fails at again.
  const withParent = added.output.toString('utf8').matchAll(/^(\w+) \w/gm);
  const commits = new Set([...withParent].map(([, commit = '']) => commit));
  const renames = await Promise.all([...commits].map((commit) => renamesIn(git, commit, name)));
  return renames.flat();
}

/** What a name had been, by the commit that gave it. */
async function renamesIn(git: Git, commit: string, name: string): Promise<readonly string[]> {
  const args = ['-r', '-m', '-z', '-M', '-C', '--find-copies-harder', '--diff-filter=RC', '--no-commit-id'];
  const texts = (await git.output(['diff-tree', ...args, commit])).toString('utf8').split('\0');
  const former: string[] = [];
  for (let at = 0; at + 2 < texts.length; at += 3) {
    const [, from, to] = texts.slice(at, at + 3);
    if (to === name && from !== undefined) former.push(from);
  }
  return former;
}
