import { blob } from './git/blobs.ts';
import type { Surroundings } from './git/program.ts';
import { commitOf, type FileInGit, repositoryOf } from './git/repository.ts';
import { versionAt } from './git/version.ts';

/** A file's content at a revision. */
export interface FileAt {
  /** The commit's id. */
  readonly commit: string;
  /** What the file was called there, from the root of the repository. */
  readonly path: string;
  readonly bytes: Buffer;
}

/**
 * A file at a revision, or undefined where it was not there. Throws a `GitError` where the revision is unknown or
 * git cannot be asked.
 */
export async function fileAt(file: FileInGit, revision: string): Promise<FileAt | undefined> {
  const commit = await commitOf(file, revision);
  const version = await versionAt(file, commit);
  if (version === undefined) return undefined;
  return { commit, path: version.path, bytes: await blob(file.git, version.object) };
}

/** As `fileAt`, for a file by its absolute path; `name` is what the user calls it. */
export async function pathAt(
  path: string,
  revision: string,
  surroundings: Surroundings,
  name: string = path,
): Promise<FileAt | undefined> {
  return fileAt(await repositoryOf(path, surroundings, name), revision);
}
