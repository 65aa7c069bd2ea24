import type { EntityKind } from '../../../messages/reference.ts';
import type { CalendarDate } from '../../../organisation/date.ts';
import type {
  Effort,
  FormerGroup,
  Forum,
  Initiative,
  Meeting,
  Organisation,
  Person,
} from '../../../organisation/generated/types.ts';
import type { Subject } from './subjects.ts';

type Test<T> = (before: T, after: T, today: CalendarDate) => boolean;

/**
 * When two entries with one id are evidently two things. Names are mended and reworded, so a name alone never is
 * enough: what was over begins anew, or nothing of what told one from another is the same.
 */
const TESTS: { readonly [Kind in EntityKind]?: Test<never> } = {
  forum: ((before, after, today) =>
    isPast(before.dissolved?.date, today) &&
    isOther(before.established, after.established) &&
    !isAlike(before.name, after.name)) satisfies Test<Forum>,
  initiative: ((before, after, today) =>
    isPast(before.ended, today) &&
    isOther(before.started, after.started) &&
    !isAlike(before.name, after.name)) satisfies Test<Initiative>,
  meeting: ((before, after, today) =>
    isPast(before.held?.date ?? before.cancelled?.date, today) &&
    before.body !== after.body &&
    before.date !== after.date) satisfies Test<Meeting>,
  organisation: ((before, after) =>
    !isAlike(before.name, after.name) &&
    (before.kind !== after.kind || isOther(before.code, after.code))) satisfies Test<Organisation>,
  person: ((before, after) =>
    !isAlike(before.name, after.name) &&
    isOther(before.organisation, after.organisation)) satisfies Test<Person>,
  formerGroup: ((before, after) =>
    before.kind !== after.kind && !isAlike(before.name, after.name)) satisfies Test<FormerGroup>,
  effort: ((before, after) =>
    before.municipality !== after.municipality && before.goal !== after.goal) satisfies Test<Effort>,
};

/** Whether an entry that is there before and after is evidently not the same thing. */
export function isAnother({ kind, before, after }: Subject, today: CalendarDate): boolean {
  const test = TESTS[kind] as Test<unknown> | undefined;
  return (before && after && test?.(before, after, today)) ?? false;
}

const isPast = (date: CalendarDate | undefined, today: CalendarDate) => date !== undefined && date < today;

/** Whether both are stated and differ. */
const isOther = (before: string | undefined, after: string | undefined) =>
  before !== undefined && after !== undefined && before !== after;

/** Whether two names share a word that says something: more than two letters. */
function isAlike(before: string, after: string): boolean {
  const words = (name: string) => name.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [name.toLowerCase()];
  const known = new Set<string>(words(before));
  return words(after).some((word) => known.has(word));
}

/** Entries that have got the name of another, which has got a quite different one itself: their ids are exchanged. */
export function exchanged(subjects: readonly Subject[]): Subject[] {
  const names = ({ before, after }: Subject) => [before?.name, after?.name] as const;
  const left = new Map<string, Subject>();
  for (const subject of subjects) {
    const [then, now] = names(subject);
    if (then !== undefined && now !== undefined && then !== now && !isAlike(then, now))
      left.set(`${subject.kind} ${then}`, subject);
  }
  if (left.size === 0) return [];
  return [...left.values()].filter(({ kind, after }) => left.has(`${kind} ${after?.name}`));
}
