import type { OrganisationFile } from '../organisation/generated/types.ts';
import { REFERENCES } from '../organisation/references.ts';
import { type Entry, LISTS } from './lists.ts';

/**
 * The entries that got another id, as `formerly` (their former ids) says: by the id after, the id before. Also where
 * the older file is the one compared to: then an entry has gone back to a former id.
 */
export function renamings(before: readonly Entry[], after: readonly Entry[]): ReadonlyMap<string, string> {
  const renames = new Map<string, string>();
  if (!before.some(isRenamed) && !after.some((entry) => isRenamed(entry) || isAnonymised(entry)))
    return renames;
  const then = new Set(before.map(idOf));
  const now = new Set(after.map(idOf));
  const left = new Set<string>();
  for (const entry of after) {
    const former = then.has(idOf(entry))
      ? undefined
      : formerIds(entry).find((id) => then.has(id) && !left.has(id));
    if (former === undefined) continue;
    renames.set(idOf(entry), former);
    left.add(former);
  }
  for (const [former, id] of anonymised(before, after, (id) => left.has(id))) {
    renames.set(id, former);
    left.add(former);
  }
  for (const entry of before) {
    const isGone = !now.has(idOf(entry)) && !left.has(idOf(entry));
    const back = isGone && formerIds(entry).find((id) => now.has(id) && !then.has(id) && !renames.has(id));
    if (typeof back === 'string') renames.set(back, idOf(entry));
  }
  return renames;
}

/**
 * The people whose names have been taken out, by the id before, the id after. Nothing in the file says which is which:
 * it is one who is gone, with the same title and organisation rather than others.
 */
function anonymised(before: readonly Entry[], after: readonly Entry[], isKnown: (id: string) => boolean) {
  const [then, now] = [before, after].map((entries) => new Set(entries.map(idOf)));
  let gone = before.filter((entry) => !now?.has(idOf(entry)) && !isKnown(idOf(entry)));
  let nameless = after.filter((entry) => isAnonymised(entry) && !then?.has(idOf(entry)));
  const pairs = new Map<string, string>();
  const tests = [['title', 'organisation'], ['organisation'], []];
  for (const keys of tests) {
    for (const entry of nameless) {
      const one = gone.find((other) => keys.every((key) => other[key] === entry[key]));
      if (!one) continue;
      pairs.set(idOf(one), idOf(entry));
      gone = gone.filter((other) => other !== one);
      nameless = nameless.filter((other) => other !== entry);
    }
  }
  return pairs;
}

/**
 * The entries that turned out to be another one and were merged into it, as its `formerly` says: by their id, the id
 * after of the entry that stands for both.
 */
export function mergers(before: readonly Entry[], after: readonly Entry[]): ReadonlyMap<string, string> {
  const merged = new Map<string, string>();
  if (!after.some(isRenamed)) return merged;
  const then = new Set(before.map(idOf));
  for (const id of after.map(idOf)) then.delete(id);
  for (const id of renamings(before, after).values()) then.delete(id);
  for (const entry of after) {
    for (const former of formerIds(entry)) if (then.delete(former)) merged.set(former, idOf(entry));
  }
  return merged;
}

/** By the former id, the id now, of all that was renamed from one file to the other. */
export function newIds(before: OrganisationFile, after: OrganisationFile): Map<string, string> {
  const to = new Map<string, string>();
  for (const [then, now] of namedLists(before, after)) {
    for (const [id, former] of renamings(then, now)) to.set(former, id);
  }
  return to;
}

/** The file with its references to what has since been renamed or merged as references to the new ids. */
export function renamed(before: OrganisationFile, after: OrganisationFile): OrganisationFile {
  const to = newIds(before, after);
  for (const [then, now] of namedLists(before, after)) {
    for (const [former, id] of mergers(then, now)) to.set(former, id);
  }
  if (to.size === 0) return before;
  const file = translated(before, REFERENCES, to) as OrganisationFile;
  const { acceptedFindings } = before;
  if (!acceptedFindings) return file;
  const accepted = acceptedFindings.map((each) =>
    each.id ? { ...each, id: to.get(each.id) ?? each.id } : each,
  );
  return { ...file, acceptedFindings: accepted };
}

/** The lists in which an entry may have a `formerly`, before and after. What there is only one of is a list of one. */
function namedLists(
  before: OrganisationFile,
  after: OrganisationFile,
): [readonly Entry[], readonly Entry[]][] {
  const list = (parent: 'file' | 'plan' | 'statusMeeting', file: OrganisationFile, key: string) => {
    const owner = (parent === 'file' ? file : file[parent]) as Entry | undefined;
    return (owner?.[key] ?? []) as readonly Entry[];
  };
  const one = (entry: object | undefined) => (entry ? [entry as Entry] : []);
  const lists = (['file', 'plan', 'statusMeeting'] as const).flatMap((parent) =>
    Object.keys(LISTS[parent] ?? {}).map((key): [readonly Entry[], readonly Entry[]] => [
      list(parent, before, key),
      list(parent, after, key),
    ]),
  );
  return [
    ...lists,
    [one(before.administrativeGroup), one(after.administrativeGroup)],
    [one(before.statusMeeting), one(after.statusMeeting)],
  ];
}

function translated(value: unknown, shape: unknown, to: ReadonlyMap<string, string>): unknown {
  if (shape === undefined || value === undefined) return value;
  if (Array.isArray(value)) return value.map((item) => translated(item, shape, to));
  if (Array.isArray(shape)) return to.get(value as string) ?? value;
  const entries = Object.entries(value as Entry);
  return Object.fromEntries(
    entries.map(([key, child]) => [key, translated(child, (shape as Entry)[key], to)]),
  );
}

const idOf = (entry: Entry) => entry['id'] as string;
const isRenamed = (entry: Entry) => entry['formerly'] !== undefined;
const isAnonymised = (entry: Entry) => entry['anonymised'] !== undefined;
const formerIds = (entry: Entry) => (entry['formerly'] ?? []) as readonly string[];
