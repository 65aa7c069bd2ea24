import { type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { OpenArgs } from '../facts/change.ts';
import { fillsSeat, fit, holderName, seatCounts, term } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { entryAsOf } from '../organisation/earlier.ts';
import type { AdministrativeGroup, Forum, Member } from '../organisation/generated/types.ts';
import { stands } from '../organisation/lives.ts';
import { isSameText } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, type Fact, refuse } from './change.ts';
import { day, findSeatedBody, named } from './find.ts';
import { memberEntry, vacancyOf } from './seat.ts';

/** The input of `rup member leave`: enough to know which seat is meant. */
export interface MemberLeave {
  readonly body: string;
  readonly person?: string;
  readonly organisation?: string;
  readonly role?: string;
  readonly area?: string;
  /** The last day in the seat. */
  readonly date: string;
}

type Body = AdministrativeGroup | Forum;

/** Somebody leaves a seat. Where the composition demands that seat, it is entered as vacant from the day after. */
export const memberLeave: Change<MemberLeave> = {
  needs: ['people', 'forums'],
  plan({ organisation, today }, input) {
    const { entry: body, path } = findSeatedBody(organisation, input.body);
    const date = day(input.date);
    const { member, index } = seatMeant(organisation, body, input, { date, today });
    const holder = holderName(organisation, member);
    if (member.to === date) refuse('nothing-changes', {});
    const { operations, open } = termEnded(organisation, { body, path }, index, date);
    const { role } = member;
    return {
      operations,
      done: { code: 'member-left', args: { holder, role, body: named(body), date } },
      open,
    };
  },
};

/** What ends a term in a seat on a day; where the composition demands the seat, it is vacant from the day after. */
export function termEnded(
  organisation: Organisation,
  { body, path }: { readonly body: Body; readonly path: Path },
  index: number,
  date: CalendarDate,
): { readonly operations: Operation[]; readonly open: readonly Fact<OpenArgs>[] } {
  const member = body.members?.[index] as Member;
  const at = [...path, 'members', index];
  const operations = [set([...at, 'to'], date), ...vacancyMoved(body, path, member, date)];
  const isDemanded = member.to === undefined && leavesTooFew(organisation, body, member, addDays(date, 1));
  if (!isDemanded) return { operations, open: [] };
  const values = [vacancyAfter(member, date) as unknown as Value];
  const { role } = member;
  const area = organisation.areas.find(({ id }) => id === member.area)?.name ?? '';
  return {
    operations: [...operations, { kind: 'insert', path: [...path, 'members'], index: index + 1, values }],
    open: [{ code: 'seats-vacant', args: { body: named(body), role, area, count: 1 } }],
  };
}

/** Where another last day was entered, what is vacant from the day after it. */
function vacancyMoved(body: Body, path: Path, member: Member, date: CalendarDate): Operation[] {
  const { to } = member;
  if (to === undefined) return [];
  const index = vacancyOf(body.members, member, ({ from }) => from === addDays(to, 1));
  const vacancy = body.members?.[index];
  if (!vacancy) return [];
  const at = [...path, 'members', index];
  const isFilled = vacancy.to !== undefined && vacancy.to <= date;
  return [isFilled ? remove(at) : set([...at, 'from'], addDays(date, 1))];
}

/** The one seat that the input describes and that is held on the day, or whose last day is entered and yet to come. */
function seatMeant(
  organisation: Organisation,
  body: Body,
  input: MemberLeave,
  { date, today }: { readonly date: CalendarDate; readonly today: CalendarDate },
) {
  const members = [...(body.members ?? []).entries()].map(([index, member]) => ({ index, member }));
  const keys = ['person', 'organisation', 'role', 'area'] as const;
  const isMeant = (member: Member) =>
    !member.vacant &&
    keys.every(
      (key) => input[key] === undefined || isSameText(input[key], holderKey(organisation, member, key)),
    );
  const later = members.filter(({ member }) => isMeant(member) && term(body, member).to >= date);
  const held = later.filter(({ member }) => term(body, member).from <= date);
  const found =
    held.length > 0
      ? held
      : members.filter(({ member }) => isMeant(member) && isToLeave(member, { today, date }));
  const [first, ...others] = found;
  // Seats that nothing tells apart are one as good as the other: the first without an end is meant.
  const alike = ({ member }: (typeof members)[number]) =>
    LIKE.every((key) => isSameText(member[key], first?.member[key]));
  if (first && others.every(alike)) return found.find(({ member }) => member.to === undefined) ?? first;
  const describe = (all: typeof members) =>
    all.map(({ member }) => `${holderName(organisation, member)} (${seatName(organisation, member)})`);
  if (first) return refuse('several-members', { body: named(body), holders: describe(found) });
  const [future] = later;
  if (future) {
    const holder = holderName(organisation, future.member);
    return refuse('leaves-before-start', { holder, from: term(body, future.member).from, date });
  }
  const seated = members.filter(({ member }) => {
    const { from, to } = term(body, member);
    return !member.vacant && from <= date && date <= to;
  });
  return refuse('no-such-member', { body: named(body), holders: describe(seated) });
}

/** Whether a last day is entered that is still in the future, and lies before another one. */
export function isToLeave(
  { to }: Member,
  { today, date }: { today: CalendarDate; date: CalendarDate },
): boolean {
  return to !== undefined && to >= today && to < date;
}

/** What a seat is called: its role, and the area that it is for. */
export function seatName({ areas }: Organisation, { role, area }: Member): string {
  return area === undefined ? role : `${role}, ${areas.find(({ id }) => id === area)?.name ?? area}`;
}

/** By what one tells the holders of seats apart. */
const LIKE = ['person', 'organisation', 'role', 'area', 'selectedBy'] as const;

/** What of a member an option is compared with: a person's organisation counts as the member's. */
function holderKey(
  organisation: Organisation,
  member: Member,
  key: 'person' | 'organisation' | 'role' | 'area',
) {
  return key === 'organisation' ? organisation.partyOf(member)?.id : member[key];
}

/** Whether the body, a day after a member has left, and so many others like it, would have fewer seats held or stated vacant than it must. */
export function leavesTooFew(
  organisation: Organisation,
  body: Body,
  member: Member,
  date: CalendarDate,
  others = 0,
): boolean {
  return seatsLike(organisation, body, member, date).some(
    ({ rule, held, vacant }) => held + vacant - 1 - others < (rule.min ?? 0),
  );
}

/** Whether seats of the member's kind are neither held nor stated vacant on a day. */
export const isShort = (...of: Parameters<typeof seatsLike>): boolean =>
  seatsLike(...of).some(({ unfilled }) => unfilled > 0);

function seatsLike(organisation: Organisation, body: Body, member: Member, date: CalendarDate) {
  if (!fillsSeat(member) || !stands(body, date)) return [];
  const [then, own] = [organisation.asOf(date), entryAsOf(body, date)];
  const { entry: index } = fit(then, own.composition ?? [], member);
  return seatCounts(then, own, date).filter(
    ({ entry, area }) => entry === index && (area === undefined || area.id === member.area),
  );
}

/** The seat without a holder from the day after a member's last. */
export const vacancyAfter = ({ role, area, selectedBy }: Member, date: CalendarDate) =>
  memberEntry({ vacant: true, role, area, selectedBy, from: addDays(date, 1) });
