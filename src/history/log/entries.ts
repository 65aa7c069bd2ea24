import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { OrganisationFile } from '../../organisation/generated/types.ts';
import { changesBetween } from '../changes.ts';
import type { Fact } from '../fact.ts';
import { Blobs } from '../git/blobs.ts';
import {
  type Commit,
  commitsOf,
  isChange,
  type LogOptions,
  type Parent,
  versionsBefore,
} from '../git/log.ts';
import type { Version } from '../git/places.ts';
import { namesOf, Places } from '../git/places.ts';
import type { FileInGit } from '../git/repository.ts';
import { Ahead } from './ahead.ts';
import { forkOf } from './lost.ts';
import { Versions } from './versions.ts';

/** A commit that changed the file, and what it meant. */
export interface LogEntry {
  readonly commit: Commit;
  /**
   * How it stands to the history: it changed the file, made or deleted it; its file cannot be read, since its text or
   * its form is wrong; it is the first whose file can; or the clone was cut off here, and what it did is not known.
   */
  readonly state: LogState;
  /** What happened; of a merge, what happened in it and not in a branch that it joined. */
  readonly facts: readonly Fact[];
  /** What had happened in a branch that a merge joined, and is not so after it. */
  readonly lost: readonly Fact[];
  readonly isMerge: boolean;
  /** The commits before this one whose file cannot be read. What they did is told with this one. */
  readonly unread: number;
  /** The organisation after it; undefined where there is none, or it cannot be read. */
  readonly after: OrganisationFile | undefined;
}

export type LogState = 'changed' | 'created' | 'deleted' | 'unreadable' | 'first-readable' | 'cut-off';

/** What a commit's version is compared with. */
interface Earlier {
  /** Undefined where there was no file, or none that can be read. */
  readonly file: OrganisationFile | undefined;
  readonly unread: number;
  readonly isKnown: boolean;
}

/**
 * The commits that changed a file, the newest first, each with what it meant. They are read as they come, and a long
 * history takes no more memory than a short one.
 */
export async function* logOf(
  file: FileInGit,
  options: LogOptions = {},
): AsyncGenerator<LogEntry, void, undefined> {
  const cutOff = file.isShallow ? await cutOffAt(file) : new Set<string>();
  const blobs = await Blobs.of(file.git);
  const places = new Places(await namesOf(file), blobs);
  const { since, ...ever } = options;
  const commits = new Ahead(commitsOf(file, places, options));
  const all = since === undefined ? undefined : new Ahead(commitsOf(file, places, ever));
  try {
    const reader: Reader = { commits, versions: new Versions(blobs), cutOff, all };
    for (let commit = await commits.next(); commit; commit = await commits.next()) {
      const entry = await entryOf(commit, reader);
      if (entry) yield entry;
    }
  } finally {
    blobs.close();
    await Promise.all([commits.close(), all?.close()]);
  }
}

interface Reader {
  readonly commits: Ahead<Commit>;
  readonly versions: Versions;
  readonly cutOff: ReadonlySet<string>;
  /** Where only some are told, the commits of all times; none is read until it is asked for. */
  readonly all: Ahead<Commit> | undefined;
}

/** What a commit meant; undefined where it meant nothing, as most merges do. */
async function entryOf(commit: Commit, reader: Reader): Promise<LogEntry | undefined> {
  const isMerge = commit.parents.length > 1;
  const isOwn = isChange(commit);
  if (!isOwn && (!isMerge || commit.parents.every((parent) => isKept(parent, commit)))) return undefined;
  const lost = isMerge ? await lostIn(commit, reader) : [];
  if (!isOwn && lost.length === 0) return undefined;
  const entry = { commit, isMerge, facts: [], lost, unread: 0, after: undefined };
  const after = commit.after && (await reader.versions.read(commit.after.object));
  if (reader.cutOff.has(commit.hash)) return { ...entry, state: 'cut-off', after };
  if (commit.after && !after) return { ...entry, state: 'unreadable' };
  if (versionsBefore(commit).length === 0) {
    return { ...entry, state: 'created', facts: changesBetween(undefined, after), after };
  }
  const earlier: Earlier[] = [];
  for (const { version } of commit.parents) earlier.push(await stateOf(version, commit, reader));
  const unread = Math.max(...earlier.map(({ unread }) => unread));
  const known = earlier.filter(({ isKnown }) => isKnown);
  if (known.length === 0) return { ...entry, state: 'first-readable', unread, after };
  // What is new is told as against a file, where a side of a merge has one.
  known.sort((a, b) => Number(b.file !== undefined) - Number(a.file !== undefined));
  const facts = common(known.map(({ file }) => changesBetween(file, after)));
  return { ...entry, state: commit.after ? 'changed' : 'deleted', facts, unread, after };
}

/** The nearest version that can be read: the one before a commit, or one further back. */
async function readable(version: Version, of: Commit, reader: Reader): Promise<Earlier> {
  let unread = 0;
  let commit: Commit | undefined = of;
  for (let at: Version | undefined = version; at; unread++) {
    const file = await reader.versions.read(at.object);
    if (file) return { file, unread, isKnown: true };
    commit = await makerOf(at, commit, reader);
    if (!commit || reader.cutOff.has(commit.hash)) return { file: undefined, unread, isKnown: false };
    // A merge that cannot be read is left for its first parent, the branch that it was merged into.
    at = versionsBefore(commit)[0];
  }
  return { file: undefined, unread, isKnown: true };
}

/** Whether a merge left the file as it was on a side. */
const isKept = ({ version }: Parent, { after }: Commit) => version?.object === after?.object;

/** What had happened on the sides of a merge since they parted, and is not in the file after it. */
async function lostIn(merge: Commit, reader: Reader): Promise<readonly Fact[]> {
  const lost = new Map<string, Fact>();
  for (const side of merge.parents) {
    if (isKept(side, merge)) continue;
    const facts = await lostOf(side, merge, reader);
    for (const fact of facts) lost.set(JSON.stringify([fact.code, fact.told]), fact);
  }
  return [...lost.values()];
}

/** What differs on a side both from where it began and from what came of the merge. */
async function lostOf(side: Parent, merge: Commit, reader: Reader): Promise<readonly Fact[]> {
  const { commits, all, cutOff } = reader;
  const history = all
    ? all.following(await all.find(({ hash }) => hash === merge.hash))
    : commits.following();
  const fork = await forkOf(merge, side, history, ({ hash }) => cutOff.has(hash));
  if (!fork.isKnown) return [];
  const now = merge.after && (await reader.versions.read(merge.after.object));
  if (merge.after && !now) return [];
  const start = await stateOf(fork.commit?.after, fork.commit ?? merge, reader);
  const then = await stateOf(side.version, merge, reader);
  if (!start.isKnown || !then.isKnown) return [];
  return common([changesBetween(start.file, then.file), changesBetween(now, then.file)]);
}

/** The organisation at a version of a commit, where there is no file too. */
async function stateOf(version: Version | undefined, commit: Commit, reader: Reader): Promise<Earlier> {
  return version ? readable(version, commit, reader) : { file: undefined, unread: 0, isKnown: true };
}

/** The commit that made a version, before another that changed it. */
async function makerOf(
  { object }: Version,
  { hash }: Commit,
  { commits, all }: Reader,
): Promise<Commit | undefined> {
  const made = (commit: Commit) => commit.after?.object === object && isChange(commit);
  const isThat = (commit: Commit) => commit.hash === hash;
  const found = await commits.find(made, commits.seen.find(isThat));
  return found ?? all?.find(made, await all.find(isThat));
}

/** Of what differs from each of several versions, what differs from all: the facts that tell such a value. */
function common(comparisons: readonly (readonly Fact[])[]): readonly Fact[] {
  const [first = [], ...others] = comparisons;
  if (others.length === 0) return first;
  const values = ({ told }: Fact) => told.map(({ path, after }) => JSON.stringify([path, after]));
  const known = others.map((facts) => new Set(facts.flatMap(values)));
  return first.filter((fact) => values(fact).some((value) => known.every((set) => set.has(value))));
}

/** The commits at which a shallow clone was cut off: they look as if they had no parents. */
async function cutOffAt({ git }: FileInGit): Promise<ReadonlySet<string>> {
  const name = (await git.output(['rev-parse', '--git-path', 'shallow'])).toString('utf8').trim();
  return new Set(readFileSync(resolve(git.folder, name), 'utf8').split('\n'));
}
