import { copenhagenDate, copenhagenInstant } from '../calendar/today.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { laterDay } from '../organisation/order.ts';
import { blob } from './git/blobs.ts';
import { GitError } from './git/error.ts';
import type { Surroundings } from './git/program.ts';
import { commitOf, type FileInGit, isUnborn, repositoryOf } from './git/repository.ts';
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

/**
 * A file by its absolute path, as the last commit of a day has it, or of one before; undefined where there was none.
 * What came in by a merge was known from that merge on.
 */
export async function fileOn(
  path: string,
  day: CalendarDate,
  surroundings: Surroundings,
  name: string,
): Promise<FileAt | undefined> {
  const file = await repositoryOf(path, surroundings, name);
  const head = await commitOf(file, 'HEAD');
  const end = copenhagenInstant(addDays(day, 1), '00:00') / 1000 - 1;
  const words = ['rev-list', '--first-parent', '--max-count=1', `--until=${end}`, head, '--'];
  const commit = (await file.git.output(words)).toString('utf8').trim();
  if (commit !== '') return fileAt(file, commit);
  if (file.isShallow) throw new GitError('git-shallow', { revision: day });
  return undefined;
}

/**
 * The day of HEAD's commit, where the file there says this text, but no day before that of another commit (by its id).
 * Undefined where the file has changed since, or HEAD is that other commit: then nothing is committed on top of it.
 */
export async function committedOn(
  file: FileInGit,
  text: string,
  other: string,
): Promise<CalendarDate | undefined> {
  const head = (await isUnborn(file.git)) ? undefined : await fileAt(file, 'HEAD');
  if (!head || head.commit === other) return undefined;
  // Git may have changed the line ends on the way to the disk.
  const lines = (content: string) => content.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
  if (lines(head.bytes.toString('utf8')) !== lines(text)) return undefined;
  const [own, then] = await Promise.all([head.commit, other].map((commit) => dayOf(file, commit)));
  return own && laterDay(own, then);
}

/** The day on which a commit was made, by its committer's clock. */
async function dayOf({ git }: FileInGit, commit: string): Promise<CalendarDate | undefined> {
  const seconds = (await git.output(['log', '--max-count=1', '--format=%ct', commit, '--']))
    .toString('utf8')
    .trim();
  return /^\d{1,11}$/.test(seconds) ? copenhagenDate(Number(seconds) * 1000) : undefined;
}
