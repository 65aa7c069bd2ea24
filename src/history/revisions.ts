import { copenhagenDate } from '../calendar/today.ts';
import { deadlinesOf } from '../meetings/settings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting, OrganisationFile } from '../organisation/generated/types.ts';
import { firstId } from '../organisation/namespace.ts';
import { Organisation } from '../organisation/organisation.ts';
import { canonical } from './canonical.ts';
import { Blobs } from './git/blobs.ts';
import { type Commit, commitsOf, isChange } from './git/log.ts';
import { namesOf, Places } from './git/places.ts';
import type { FileInGit } from './git/repository.ts';
import { Versions } from './log/versions.ts';

/** How often what is shown of a meeting has changed, its first showing included, and when last (milliseconds, UTC). */
export interface Revision {
  readonly count: number;
  readonly modified: number;
}

/** What a file's history tells of it. */
export interface Revisions {
  /** Those of its meetings, by the first id of each. */
  readonly meetings: ReadonlyMap<string, Revision>;
  /** When the file itself was changed last. */
  readonly modified: number;
  /** Undefined where no commit that changed the file says when it was made. */
  readonly last: LastCommit | undefined;
}

/** The last commit that changed the file. */
export interface LastCommit {
  /** Its id, shortened. */
  readonly commit: string;
  readonly date: CalendarDate;
  /** Whether the file says something else since. */
  readonly isChanged: boolean;
}

/** The file as it is on the disk, and when it was last written there (milliseconds, UTC). */
interface Current {
  readonly file: OrganisationFile;
  readonly written: number;
}

/** What is shown of each meeting in one version of the file. */
type Shown = ReadonlyMap<string, string>;

const NONE: Shown = new Map();

/**
 * Counts what the commits of a file, and what is not committed yet, changed in its meetings: also the names that they
 * go by, and their deadlines. A merge counts where it made what no branch had. Undefined where the file is in no commit.
 */
export async function revisionsOf(file: FileInGit, current: Current): Promise<Revisions | undefined> {
  const blobs = await Blobs.of(file.git);
  try {
    const places = new Places(await namesOf(file), blobs);
    const commits: Commit[] = [];
    for await (const commit of commitsOf(file, places)) commits.push(commit);
    const [latest] = commits;
    if (!latest?.after) return undefined;
    const counted = new Counted();
    const versions = new Versions(blobs);
    const committed = await countCommits(commits.reverse(), versions, counted);
    counted.add(shownIn(current.file), [committed], current.written);
    const head = await versions.read(latest.after.object);
    const isCommitted = canonical(head ?? {}) === canonical(current.file);
    const committedAt = Math.max(...commits.map(madeAt));
    return {
      meetings: counted.meetings,
      modified: isCommitted ? committedAt : Math.max(committedAt, current.written),
      last: lastOf(commits, !isCommitted),
    };
  } finally {
    blobs.close();
  }
}

function lastOf(commits: readonly Commit[], isChanged: boolean): LastCommit | undefined {
  const last = commits.findLast(isChange);
  if (last?.date === undefined) return undefined;
  return { commit: last.hash.slice(0, 12), date: copenhagenDate(madeAt(last)), isChanged };
}

/** Counts from the oldest commit on, and gives what the newest shows. A version that cannot be read changed nothing. */
async function countCommits(
  commits: readonly Commit[],
  versions: Versions,
  counted: Counted,
): Promise<Shown> {
  // How many commits are still to be made from each: what nobody needs any more is let go.
  const children = new Map<string, number>();
  for (const { hash } of commits.flatMap(({ parents }) => parents)) {
    children.set(hash, (children.get(hash) ?? 0) + 1);
  }
  const shown = new Map<string, Shown>();
  let latest = NONE;
  for (const commit of commits) {
    const { hash, parents, after } = commit;
    const before = parents.map((parent) => shown.get(parent.hash) ?? NONE);
    const same = parents.findIndex(({ version }) => version?.object === after?.object);
    if (same !== -1 && before[same]) latest = before[same];
    else {
      const file = after && (await versions.read(after.object));
      latest = file ? shownIn(file) : (before[0] ?? NONE);
      counted.add(latest, before, madeAt(commit));
    }
    shown.set(hash, latest);
    for (const parent of parents) {
      const left = (children.get(parent.hash) ?? 1) - 1;
      children.set(parent.hash, left);
      if (left === 0) shown.delete(parent.hash);
    }
  }
  return latest;
}

const madeAt = ({ date }: Commit) => (date === undefined ? 0 : Date.parse(date));

class Counted {
  readonly meetings = new Map<string, Revision>();

  /** Counts each meeting that is shown as in none of the versions before. */
  add(shown: Shown, before: readonly Shown[], at: number): void {
    for (const [id, text] of shown) {
      if (before.some((earlier) => earlier.get(id) === text)) continue;
      const { count, modified } = this.meetings.get(id) ?? { count: 0, modified: 0 };
      this.meetings.set(id, { count: count + 1, modified: Math.max(modified, at) });
    }
  }
}

/** All that a reader sees of the meetings in a version of the file: ids by the names that they stand for. */
function shownIn(file: OrganisationFile): Shown {
  const { plan, organisations, people = [], meetings = [], settings } = file;
  if (meetings.length === 0) return NONE;
  const { bodies } = new Organisation(file);
  const deadlines = new Map(
    [...bodies].map(([id, body]) => [id, [...deadlinesOf(settings, body)].map(String)] as const),
  );
  const names = new Map([...plan.areas, ...organisations, ...people].map(({ id, name }) => [id, name]));
  const named = (id: string | undefined) => (id === undefined ? undefined : (names.get(id) ?? id));
  const shownOf = ({ id, formerly, note, body, themes = [], speakers = [], ...others }: Meeting) =>
    canonical({
      ...others,
      body: bodies.get(body)?.body.name ?? body,
      themes: themes.map(named).join(', '),
      speakers: JSON.stringify(
        speakers.map(({ person, organisation, topic }) => [named(person), named(organisation), topic]),
      ),
      deadlines: deadlines.get(body)?.join(', '),
    });
  return new Map(meetings.map((meeting) => [firstId(meeting), shownOf(meeting)]));
}
