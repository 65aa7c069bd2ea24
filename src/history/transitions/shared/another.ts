import type { EntityKind } from '../../../facts/reference.ts';
import { type CalendarDate, type Days, LAST_DATE } from '../../../organisation/date.ts';
import type {
  Effort,
  FormerGroup,
  Forum,
  Initiative,
  Meeting,
  Organisation,
  OrganisationFile,
  Person,
} from '../../../organisation/generated/types.ts';
import { idFromName } from '../../../organisation/id.ts';
import { isSameText, normalForm } from '../../../organisation/normal-form.ts';
import { compare } from '../../../organisation/order.ts';
import type { Pair } from '../../pairs.ts';
import type { Subject } from './subjects.ts';

type Test<T> = (before: T, after: T, known: Known) => boolean;

/** What else tells whether an entry is still the same thing. */
interface Known {
  readonly files: Pair<OrganisationFile>;
  readonly today: CalendarDate;
}

/**
 * When two entries with one id are evidently two things. Names are fixed and reworded, so a name alone never is
 * enough: what was over begins anew, or nothing of what told one from another is the same.
 */
const TESTS: { readonly [Kind in EntityKind]?: Test<never> } = {
  forum: ((before, after, { today }) =>
    isPast(before.dissolved?.date, today) &&
    isOther(before.established, after.established) &&
    !isAlike(before.name, after.name)) satisfies Test<Forum>,
  initiative: ((before, after, { today }) =>
    isPast(before.ended, today) &&
    isOther(before.started, after.started) &&
    !isAlike(before.name, after.name)) satisfies Test<Initiative>,
  meeting: ((before, after, { today }) =>
    isPast(before.held?.date ?? before.cancelled?.date, today) &&
    before.body !== after.body &&
    before.date !== after.date) satisfies Test<Meeting>,
  organisation: ((before, after) =>
    !isAlike(before.name, after.name) &&
    (isOtherKind(before.kind, after.kind) || isOther(before.code, after.code))) satisfies Test<Organisation>,
  // People marry and change employers, so it counts as another person only where all terms of the first one were over.
  person: ((before, after, known) =>
    !isAlike(before.name, after.name) &&
    isOther(before.organisation, after.organisation) &&
    beginsAnew(after.id, known)) satisfies Test<Person>,
  formerGroup: ((before, after) =>
    before.kind !== after.kind && !isAlike(before.name, after.name)) satisfies Test<FormerGroup>,
  effort: ((before, after) =>
    before.municipality !== after.municipality &&
    before.goal !== after.goal &&
    !isSameText(before.effort, after.effort)) satisfies Test<Effort>,
};

/** Whether an entry that is there before and after is evidently not the same thing. */
export function isAnother(
  { kind, before, after }: Subject,
  files: Pair<OrganisationFile>,
  today: CalendarDate,
): boolean {
  const test = TESTS[kind] as Test<unknown> | undefined;
  return (before && after && test?.(before, after, { files, today })) ?? false;
}

/** Whether all the terms that a person had are over, and there is one that begins after them. */
function beginsAnew(person: string, { files: { before, after }, today }: Known): boolean {
  const last = termsOf(person, before)
    .map(({ to = LAST_DATE }) => to)
    .sort(compare)
    .at(-1);
  return last !== undefined && last < today && termsOf(person, after).some(({ from = '' }) => from > last);
}

function termsOf(person: string, file: OrganisationFile | undefined): readonly Days[] {
  const bodies = [file?.administrativeGroup, ...(file?.forums ?? [])];
  const terms = [
    ...bodies.flatMap((body) => body?.members ?? []),
    ...(file?.statusMeeting?.offices ?? []).flatMap(({ holders }) => holders ?? []),
  ];
  return terms.filter((term) => term.person === person);
}

const isPast = (date: CalendarDate | undefined, today: CalendarDate) => date !== undefined && date < today;

/** Whether both are stated and differ. */
const isOther = (before: string | undefined, after: string | undefined) =>
  before !== undefined && after !== undefined && before !== after;

/** Whether both say what it is and differ; `other` says nothing. */
const isOtherKind = (before: string, after: string) =>
  before !== after && before !== 'other' && after !== 'other';

/** Whether two names share a word that says something, or one is short for the other. */
export function isAlike(before: string, after: string): boolean {
  const [then, now] = [before, after].map(wordsOf);
  if (!then || !now) return false;
  const known = new Set(then);
  return now.some((word) => known.has(word)) || isShortFor(then, now) || isShortFor(now, then);
}

/** The words of a name without marks, but for those that join others; or else all it is. */
function wordsOf(name: string): readonly string[] {
  const words = idFromName(name).split('-');
  const saying = words.filter((word) => word.length > 1 && !JOINING.has(word));
  return saying.length > 0 ? saying : [normalForm(name)];
}
const JOINING = new Set([
  'af',
  'at',
  'de',
  'en',
  'et',
  'for',
  'fra',
  'in',
  'of',
  'og',
  'paa',
  'the',
  'til',
  'ved',
]);

/** Whether a word is the first letters of others, or of the parts of one: `KKR`, `DTU`. */
function isShortFor(short: readonly string[], long: readonly string[]): boolean {
  const [word = '', ...others] = short;
  if (others.length > 0 || word.length > 5 || word[0] !== long[0]?.[0]) return false;
  const letters = long.join('');
  let at = 0;
  return [...word].every((letter) => (at = letters.indexOf(letter, at) + 1) > 0);
}

/** Entries that have got the name of another, which has got a quite different one itself: their ids are exchanged. */
export function exchanged(subjects: readonly Subject[]): Subject[] {
  const names = ({ before, after }: Subject) => [before?.name, after?.name] as const;
  const left = new Map<string, Subject>();
  for (const subject of subjects) {
    const [then, now] = names(subject);
    if (then !== undefined && now !== undefined && then !== now && !isAlike(then, now))
      left.set(`${subject.kind} ${normalForm(then)}`, subject);
  }
  if (left.size === 0) return [];
  return [...left.values()].filter(({ kind, after }) => left.has(`${kind} ${normalForm(after?.name ?? '')}`));
}
