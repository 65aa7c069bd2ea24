import type { CalendarDate } from '../../organisation/date.ts';
import { GitError } from './error.ts';
import { ended, failed } from './program.ts';
import { type FileInGit, hasCommits } from './repository.ts';

/** A file's content at a commit: what it was called, from the repository's root, and the object that holds it. */
export interface Version {
  readonly path: string;
  readonly object: string;
}

/** A commit that changed the file. */
export interface Commit {
  readonly hash: string;
  readonly author: string;
  /** When it was made by its author: ISO 8601 with the author's offset, to the second. */
  readonly date: string;
  /** The first line of its message. */
  readonly subject: string;
  /** The file after the commit; undefined where the commit deleted it. */
  readonly after: Version | undefined;
  /**
   * The file in its parents: none where the commit made the file, and several where a merge gave it a content that no
   * parent had. Such a merge may only have joined what both sides changed: what is new against each of them is its
   * own. The path of a merge's parents is taken to be the merge's.
   */
  readonly before: readonly Version[];
}

/** What of the history is asked for. */
export interface LogOptions {
  /** Only commits from this day on. */
  readonly since?: CalendarDate | undefined;
  /** Where to start, HEAD otherwise, or a range. Ids, as `commitOf` gives them: git takes the word as it is. */
  readonly from?: string;
}

const FIELDS = ['%H', '%an', '%aI', '%s'];

/**
 * The commits that changed the file, the newest first, also under the names it had before. They are read as they
 * come: a long history takes no more memory than a short one.
 */
export async function* commitsOf(
  { git, path }: FileInGit,
  { since, from = 'HEAD' }: LogOptions = {},
): AsyncGenerator<Commit, void, undefined> {
  const child = await git.start([
    'log',
    '--follow',
    // Also where dates are equal or wrong, no commit comes before one that was made from it.
    '--date-order',
    '-c',
    '--raw',
    '-z',
    '--no-abbrev',
    '--no-color',
    '--no-notes',
    '--encoding=UTF-8',
    `--format=tformat:${FIELDS.join('%x00')}`,
    ...(since === undefined ? [] : [`--since=${since}T00:00:00`]),
    from,
    '--',
    `:(top,literal)${path}`,
  ]);
  const end = ended(child);
  try {
    yield* commits(separated(child.stdout));
    const { complaint, exitCode } = await end;
    if (exitCode !== 0) {
      if (from === 'HEAD' && !(await hasCommits(git))) throw new GitError('git-no-commits', { file: path });
      throw failed(complaint, exitCode);
    }
  } finally {
    child.kill();
  }
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

/** Reads commits: their fields, then `:modes objects status` with one path, or two where it was renamed. */
async function* commits(texts: AsyncGenerator<string, undefined>): AsyncGenerator<Commit, void, undefined> {
  const next = async () => (await texts.next()).value;
  let text = await next();
  while (text !== undefined) {
    const [hash, author = '', date = '', subject = ''] = [text, await next(), await next(), await next()];
    let after: Version | undefined;
    let before: Version[] = [];
    for (text = await next(); text !== undefined && /^\n?(?::|$)/.test(text); text = await next()) {
      const raw = /^\n?(:+)(.*) ([A-Z]+)\d*$/.exec(text);
      if (!raw) continue;
      const [, colons = '', numbers = '', status = ''] = raw;
      const objects = numbers.split(' ').slice(colons.length + 1);
      const oldPath = (await next()) ?? '';
      const path = colons === ':' && /[RC]/.test(status) ? ((await next()) ?? '') : oldPath;
      after = version(path, objects.at(-1));
      before = objects.slice(0, -1).flatMap((object) => version(oldPath, object) ?? []);
    }
    // `--follow` also names merges that did nothing to the file.
    if (after || before.length > 0) yield { hash, author, date, subject, after, before };
  }
}

function version(path: string, object: string | undefined): Version | undefined {
  return object === undefined || /^0+$/.test(object) ? undefined : { path, object };
}
