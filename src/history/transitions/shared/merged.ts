import type { HistoryField } from '../../../facts/history.ts';
import type { OrganisationFile } from '../../../organisation/generated/types.ts';
import type { Pair } from '../../pairs.ts';
import type { Mark, Told } from './mark.ts';
import { marksOf } from './marks.ts';
import type { Subject } from './subjects.ts';

/** Each removed entry whose id stands in the `formerly` of another of its kind, with that one. */
export function mergedInto(subjects: readonly Subject[]): ReadonlyMap<Subject, Subject> {
  const merged = new Map<Subject, Subject>();
  const removed = subjects.filter(({ after }) => !after);
  if (removed.length === 0) return merged;
  const owners = new Map<string, Subject>();
  for (const subject of subjects) {
    for (const id of subject.after?.formerly ?? []) owners.set(`${subject.kind} ${id}`, subject);
  }
  for (const subject of removed) {
    const owner = owners.get(`${subject.kind} ${subject.before?.id}`);
    if (owner) merged.set(subject, owner);
  }
  return merged;
}

/**
 * The marks of all entries, those of merged ones among them: what was told of either is to be told of the one that
 * stands for both. That one of the two ended as such is no longer to be told.
 */
export function joinedMarks(
  marks: readonly Mark[],
  merged: ReadonlyMap<Subject, Subject>,
  files: Pair<OrganisationFile>,
): readonly Mark[] {
  if (merged.size === 0) return marks;
  const theirs = [...merged].flatMap(([{ kind, before, beforePath }, { after, afterPath }]) =>
    marksOf({ kind, before, after, beforePath, afterPath }, files),
  );
  const known = new Map(
    theirs.flatMap(({ before, after }) => (before && after ? [[place(after), before]] : [])),
  );
  const all = [
    ...marks.map((mark) => {
      const before = mark.after && !mark.before ? known.get(place(mark.after)) : undefined;
      return before ? { ...mark, before } : mark;
    }),
    ...theirs.filter(({ after, field }) => !after && !ENDS.includes(field)),
  ];
  const ids = new Set([...merged.values()].map(({ after }) => after?.id));
  const told = new Set(
    all.flatMap(({ subject, field, after }) => (after ? [saying(subject, field, after)] : [])),
  );
  // Of one who was there twice the same is told once.
  const isTwice = ({ subject, field, before, after }: Mark) =>
    before &&
    !after &&
    ids.has(before.says['who'] ?? subject.after?.id) &&
    told.has(saying(subject, field, before));
  return all.filter((mark) => !isTwice(mark));
}

const ENDS: readonly HistoryField[] = ['dissolved', 'cancelled', 'ended'];

const place = ({ path }: Told) => JSON.stringify(path);

const saying = ({ after }: Subject, field: HistoryField, { date, isEnd, says }: Told) =>
  JSON.stringify([after?.id, field, date, isEnd, Object.entries(says).sort()]);
