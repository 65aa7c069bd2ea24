import type { CalendarDate } from '../../organisation/date.ts';
import { GitError } from './error.ts';
import type { Places, Version } from './places.ts';
import { ended, failed } from './program.ts';
import { type FileInGit, isUnborn } from './repository.ts';

/** A commit of the file's history: one that changed it, or a merge. */
export interface Commit {
  readonly hash: string;
  readonly author: string;
  /** When it was made by its author: ISO 8601 with the author's offset, to the second. Undefined where it does not say. */
  readonly date: string | undefined;
  /** The first line of its message. */
  readonly subject: string;
  /** The file after the commit; undefined where there is none. */
  readonly after: Version | undefined;
  /** The commits of the history from which it was made: none where it made the file, several of a merge. */
  readonly parents: readonly Parent[];
}

/** A commit from which another was made, and the file as it was there; undefined where there was none. */
export interface Parent {
  readonly hash: string;
  readonly version: Version | undefined;
}

/** What of the history is asked for. */
export interface LogOptions {
  /** Only commits from this day on. */
  readonly since?: CalendarDate | undefined;
}

/** The versions before a commit. */
export const versionsBefore = ({ parents }: Commit): readonly Version[] =>
  parents.flatMap(({ version }) => version ?? []);

/** Whether a commit gave the file a content, or a name, that it did not have. */
export function isChange({ after, parents }: Commit): boolean {
  if (parents.length > 1) return !parents.some(({ version }) => version?.object === after?.object);
  const [before] = parents.map(({ version }) => version);
  return after?.object !== before?.object || after?.path !== before?.path;
}

/** `%aI` would be printed as it stands where a commit has no author. */
const FIELDS = ['%H', '%P', '%an', '%at %ad', '%s'];

/**
 * The commits of a file's history up to HEAD, the newest first, on all branches that were merged and under all its
 * names; the merges of other files too, for the branches hang together by them. They are read as they come: a long
 * history takes no more memory than a short one.
 */
export async function* commitsOf(
  { git, path }: FileInGit,
  places: Places,
  { since }: LogOptions = {},
): AsyncGenerator<Commit, void, undefined> {
  const child = await git.start([
    'log',
    // No branch is left out because another one came to the same; of what did nothing to the file only merges stay,
    // and each commit's parents are those of the history.
    '--full-history',
    '--parents',
    // Also where dates are equal or wrong, no commit comes before one that was made from it.
    '--date-order',
    '-m',
    '--raw',
    '-z',
    '--no-renames',
    '--no-abbrev',
    '--no-color',
    '--no-notes',
    '--encoding=UTF-8',
    '--date=iso-strict',
    `--format=tformat:${FIELDS.join('%x00')}`,
    ...sinceIn(since),
    'HEAD',
    '--',
    ...places.names.map((name) => `:(top,literal)${name}`),
  ]);
  const end = ended(child);
  try {
    for await (const entry of entries(separated(child.stdout))) yield await commitOf(entry, places);
    const { complaint, exitCode } = await end;
    if (exitCode !== 0) {
      if (await isUnborn(git)) throw new GitError('git-no-commits', { file: path });
      throw failed(complaint, exitCode);
    }
  } finally {
    child.kill();
  }
}

/** Git reads days of its own time alone: of what is before that, all commits come after; of what is after, none do. */
function sinceIn(since: CalendarDate | undefined): readonly string[] {
  if (since === undefined || since < '1970-01-02') return [];
  return [`--since=${since > '2099-12-31' ? '2099-12-31' : since}T00:00:00`];
}

/** Texts that each end with a null byte. */
async function* separated(stream: AsyncIterable<Buffer>): AsyncGenerator<string, undefined, undefined> {
  let rest: Buffer[] = [];
  for await (const chunk of stream) {
    let start = 0;
    for (let end = chunk.indexOf(0); end !== -1; end = chunk.indexOf(0, start)) {
      rest.push(chunk.subarray(start, end));
      yield Buffer.concat(rest).toString('utf8');
      rest = [];
      start = end + 1;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  return undefined;
}

/** A commit as git writes it, with what it changed in the file under each of its names. */
interface Entry extends Omit<Commit, 'after' | 'parents'> {
  readonly parents: readonly string[];
  readonly differences: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

/** Reads commits: their fields, then `:modes objects status` and a path; a merge comes again for each parent. */
async function* entries(texts: AsyncGenerator<string, undefined>): AsyncGenerator<Entry, void, undefined> {
  const next = async () => (await texts.next()).value;
  let last: Entry | undefined;
  for (let text = await next(); text !== undefined; ) {
    const fields = [text];
    for (let at = 1; at < FIELDS.length; at++) fields.push((await next()) ?? '');
    const [hash = '', parents = '', author = '', date = '', subject = ''] = fields;
    const differences: Entry['differences'][number][] = [];
    for (text = await next(); text !== undefined && /^\n?(?::|$)/.test(text); text = await next()) {
      const [, before, after] = /^\n?:\d+ \d+ (\w+) (\w+) /.exec(text) ?? [];
      if (before !== undefined && after !== undefined) {
        differences.push({ path: (await next()) ?? '', before, after });
      }
    }
    if (last?.hash === hash) continue;
    if (last) yield last;
    last = {
      hash,
      author,
      date: dateOf(date),
      subject,
      parents: parents.split(' ').filter((id) => id !== ''),
      differences,
    };
  }
  if (last) yield last;
}

/** The date after the same in seconds; undefined where it is none: git makes 1970 of what it cannot count to. */
function dateOf(text: string): string | undefined {
  return /^\d{1,12} (\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d))$/.exec(text)?.[1];
}

async function commitOf({ parents, differences, ...entry }: Entry, places: Places): Promise<Commit> {
  const [difference, ...others] = differences;
  if (parents.length < 2 && places.names.length === 1 && difference && others.length === 0) {
    const { path, before, after } = difference;
    const version = versionOf(path, before);
    const made = parents.map((hash): Parent => ({ hash, version }));
    return { ...entry, after: versionOf(path, after), parents: made };
  }
  const after = await places.versionIn(entry.hash);
  // All that were merged had what it has: asking again would take long where there are many.
  const isSame = parents.length > 1 && differences.length === 0 && places.names.length === 1;
  const before: Parent[] = [];
  for (const hash of parents) before.push({ hash, version: isSame ? after : await places.versionIn(hash) });
  return { ...entry, after, parents: before };
}

const versionOf = (path: string, object: string): Version | undefined =>
  /^0+$/.test(object) ? undefined : { path, object };
