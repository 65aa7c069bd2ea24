import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { GitError } from './error.ts';
import { failed, Git, type Surroundings } from './program.ts';

/** A file in the work tree of a repository; it need not be committed. */
export interface FileInGit {
  readonly git: Git;
  /** The file's name from the root of the repository, with `/` on every system. */
  readonly path: string;
  /** Whether the history was cut off when the repository was cloned. */
  readonly isShallow: boolean;
}

/**
 * The repository that a file stands in, by its absolute path; `name` is what the user calls it. It may be a
 * submodule or another work tree of a repository, and the file need not exist.
 */
export async function repositoryOf(
  file: string,
  surroundings: Surroundings,
  name: string = file,
): Promise<FileInGit> {
  const { folder, rest } = standing(file, name);
  const git = await gitIn(folder, surroundings);
  const { output, complaint, exitCode } = await git.run([
    'rev-parse',
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-prefix',
  ]);
  if (exitCode !== 0) throw refused(complaint, exitCode, name, folder);
  const [isInside, isShallow, ...prefix] = output.toString('utf8').slice(0, -1).split('\n');
  if (isInside !== 'true') throw new GitError('git-no-work-tree', { file: name });
  return { git, path: prefix.join('\n') + rest.join('/'), isShallow: isShallow === 'true' };
}

const gitIn = async (folder: string, surroundings: Surroundings) =>
  new Git(folder, await standingIn(folder, surroundings));

/** Whether git knows a commit by a name, where a file stands. It is asked once, and why not is no matter. */
export async function isCommit(file: string, surroundings: Surroundings, name: string): Promise<boolean> {
  const git = await gitIn(standing(file, file).folder, surroundings);
  const [left = name] = sides(name);
  return (await resolved(git, left)) !== undefined;
}

/**
 * A hook of a linked work tree is given GIT_DIR alone, by which git takes the folder that it is run in for the top of
 * the work tree. The repository that a folder really stands in goes before that; where it is another than the hook's,
 * so is all else that the hook was given.
 */
async function standingIn(folder: string, surroundings: Surroundings): Promise<Surroundings> {
  const { cwd, env } = surroundings;
  const { GIT_DIR: given, ...others } = env;
  if (!given || env['GIT_WORK_TREE']) return surroundings;
  const question = ['rev-parse', '--is-inside-work-tree', '--absolute-git-dir'];
  const { output, exitCode } = await new Git(folder, { cwd, env: withoutHooks(others) }).run(question);
  const [isInside, found = ''] = output
    .toString('utf8')
    .slice(0, -1)
    .split(/\n(.*)/s);
  if (exitCode !== 0 || isInside !== 'true') return surroundings;
  const path = resolve(cwd, given);
  const isThat = realPath(path) === realPath(found);
  return { cwd, env: isThat ? others : withoutHooks(others) };
}

const withoutHooks = (env: Surroundings['env']): Surroundings['env'] => ({
  ...env,
  GIT_INDEX_FILE: undefined,
  GIT_COMMON_DIR: undefined,
  GIT_OBJECT_DIRECTORY: undefined,
});

/**
 * The folder that a file really stands in, and the rest of its name, which is more where folders are missing. Throws
 * the system's error where the name leads nowhere: where links go in a circle, say.
 */
function standing(file: string, name: string): { folder: string; rest: readonly string[] } {
  try {
    const real = realPath(file) ?? file;
    let folder = dirname(real);
    while (!realPath(folder) && folder !== dirname(folder)) folder = dirname(folder);
    return { folder: realpathSync(folder), rest: relative(folder, real).split(sep) };
  } catch (error) {
    throw Object.assign(error as Error, { path: name });
  }
}

/** The path with its links followed; undefined where nothing is there. */
function realPath(path: string): string | undefined {
  try {
    return realpathSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function refused(complaint: string, exitCode: number | null, file: string, folder: string): GitError {
  if (/not a git repository/i.test(complaint)) {
    // Where git looked all the way up and does not take what is there for a repository.
    const damaged = /any of the parent/.test(complaint) ? gitFolder(folder) : undefined;
    return damaged === undefined
      ? new GitError('git-no-repository', { file })
      : new GitError('git-damaged', { detail: `not a git repository: ${damaged}` });
  }
  if (/dubious ownership|unsafe repository/i.test(complaint)) return new GitError('git-untrusted', { file });
  if (/outside repository|must be run in a work tree/i.test(complaint)) {
    return new GitError('git-no-work-tree', { file });
  }
  return failed(complaint, exitCode);
}

/** What would be the repository's own folder, in a folder or above it. */
function gitFolder(folder: string): string | undefined {
  const path = join(folder, '.git');
  if (existsSync(path)) return path;
  return dirname(folder) === folder ? undefined : gitFolder(dirname(folder));
}

/**
 * The id of the commit that a revision names: a branch, a tag, an id, `HEAD~2` and what else git knows. `REV...` is
 * the last commit that REV and HEAD have in common, as where a branch left the other; `REV...OTHER` that of these two.
 */
export async function commitOf({ git, isShallow, path }: FileInGit, revision: string): Promise<string> {
  const [left, right] = sides(revision);
  const known = async (name: string): Promise<string> => {
    const commit = await resolved(git, name);
    if (commit !== undefined) return commit;
    const hasNone = await isUnborn(git);
    if (hasNone && (await isOfNoPast(git, name))) throw new GitError('git-no-commits', { file: path });
    // Nobody knows what is in a history that cannot be read to its end: that is told before.
    if (!hasNone) await git.output(['log', '--format=']);
    throw new GitError(isShallow ? 'git-shallow' : 'git-unknown-revision', { revision: name });
  };
  if (left === undefined) return known(revision);
  const other = right || 'HEAD';
  const { output, complaint, exitCode } = await git.run([
    'merge-base',
    await known(left),
    await known(other),
  ]);
  if (exitCode === 0) return output.toString('utf8').trim();
  if (exitCode !== 1) throw failed(complaint, exitCode);
  if (isShallow) throw new GitError('git-shallow', { revision: left });
  throw new GitError('git-no-common-history', { revision: left, other });
}

/** Whether a name leads nowhere on an unborn branch: it names its past, or nothing has been committed at all. */
async function isOfNoPast(git: Git, name: string): Promise<boolean> {
  if (/^(?:HEAD|@)(?![\w/-])/.test(name)) return true;
  return (await git.output(['for-each-ref', '--count=1', '--format=%(objectname)'])).length === 0;
}

/** What stands on either side of the dots; there are none in `:/text`, which looks for a message. */
function sides(revision: string): readonly [string?, string?] {
  const at = revision.startsWith(':/') ? -1 : revision.indexOf('...', 1);
  return at === -1 ? [] : [revision.slice(0, at), revision.slice(at + 3)];
}

async function resolved(git: Git, revision: string): Promise<string | undefined> {
  // A name that begins with a hyphen would be an option; git lets no branch or tag be called so.
  if (revision.startsWith('-') || revision.includes('\0')) return undefined;
  // After `:/text` no `^{commit}` can stand.
  const object = revision.startsWith(':/') ? await verified(git, revision) : revision;
  return object === undefined ? undefined : verified(git, `${object}^{commit}`);
}

async function verified(git: Git, name: string): Promise<string | undefined> {
  // Nothing is put out where there is no such object, and `^id` for what is none itself, as `^HEAD`.
  const { output } = await git.run(['rev-parse', '--verify', '--quiet', name]);
  return /^[0-9a-f]{40,64}$/.exec(output.toString('utf8').trim())?.[0];
}

/** Whether the current branch has no commit yet. Throws where it has a history that cannot be read. */
export async function isUnborn(git: Git): Promise<boolean> {
  const { complaint, exitCode } = await git.run(['log', '--max-count=1', '--format=']);
  if (exitCode === 0) return false;
  if (/does not have any commits yet/.test(complaint)) return true;
  throw failed(complaint, exitCode);
}
