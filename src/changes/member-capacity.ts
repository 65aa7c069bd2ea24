import { type InsertItems, type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import { fillsSeat, holderName, term } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { AdministrativeGroup, Forum, Member } from '../organisation/generated/types.ts';
import { isSameText } from '../organisation/normal-form.ts';
import { holds, type Organisation } from '../organisation/organisation.ts';
import type { Plan } from './change.ts';
import { decisionAt } from './decision.ts';
import { named } from './find.ts';
import { memberEntry } from './seat.ts';

/** A seat whose holder is to sit in it in another capacity, and where in the body's members it stands. */
export interface Sitting {
  readonly member: Member;
  readonly index: number;
}

/**
 * The one seat in which somebody sits on a day who is to sit in it in some capacity: an ordinary member who becomes chair
 * or vice-chair, or the other way round. Secretaries, observers and deputies sit beside the members.
 */
export function sittingIn(
  body: AdministrativeGroup | Forum,
  meant: Member,
  at: CalendarDate,
): Sitting | undefined {
  const isMeant = (other: Member) =>
    !other.vacant &&
    other.person === meant.person &&
    (meant.person !== undefined || other.organisation === meant.organisation) &&
    isSameText(other.role, meant.role) &&
    (meant.area === undefined || other.area === meant.area) &&
    fillsSeat(other) &&
    holds(term(body, other), at);
  if (meant.vacant || !fillsSeat(meant)) return undefined;
  const found = [...(body.members ?? []).entries()].filter(([, member]) => isMeant(member));
  const [[index, member] = [-1, undefined], ...others] = found;
  return member && others.length === 0 ? { member, index } : undefined;
}

/** Where the term stands that is told: the same holder's in the same seat and capacity, since the same day; -1 where none does. */
export function termTold(
  members: readonly Member[] | undefined,
  { role, ...told }: Member,
  from: CalendarDate | undefined,
): number {
  const keys = ['person', 'organisation', 'area', 'as'] as const;
  const found = [...(members ?? []).entries()].filter(
    ([, one]) =>
      !one.vacant &&
      one.from === from &&
      isSameText(one.role, role) &&
      keys.every((key) => one[key] === told[key]),
  );
  // Of several that nothing tells apart, one of which no decision is known.
  const [index] = found.find(([, { decision }]) => !decision) ?? found[0] ?? [-1];
  return index;
}

/** Another capacity, and since when; what is given with it is of the new term alone. */
type Given = Pick<Member, 'as' | 'to' | 'decision' | 'note'> & { readonly from: CalendarDate };

/**
 * Somebody sits in another capacity from a day on: the term until then ends the day before, and one in the new capacity
 * follows. Where that has a last day of its own, they sit as before afterwards.
 */
export function inCapacity(
  organisation: Organisation,
  { body, path }: { readonly body: AdministrativeGroup | Forum; readonly path: Path },
  { member: old, index }: Sitting,
  given: Given,
): Plan {
  const { as, from, decision, note } = given;
  const at = [...path, 'members', index];
  const to = given.to !== undefined && given.to < term(body, old).to ? given.to : undefined;
  const { decision: _, note: __, ...seat } = old;
  const isWhole = term(body, old).from === from;
  const values = [
    ...(isWhole ? [] : [memberEntry({ ...seat, as, from, to: to ?? old.to, decision, note })]),
    ...(to === undefined ? [] : [memberEntry({ ...seat, from: addDays(to, 1) })]),
  ] as unknown as readonly Value[];
  const follows: InsertItems = { kind: 'insert', path: at.slice(0, -1), index: index + 1, values };
  const own: Operation[] = isWhole
    ? [
        as === undefined ? remove([...at, 'as']) : set([...at, 'as'], as),
        ...(to === undefined ? [] : [set([...at, 'to'], to)]),
        ...decisionAt(organisation, [...at, 'decision'], decision),
        ...(note === undefined ? [] : [set([...at, 'note'], note)]),
      ]
    : [set([...at, 'to'], addDays(from, -1))];
  return {
    operations: [...own, ...(values.length === 0 ? [] : [follows])],
    done: {
      code: 'member-in-capacity',
      args: {
        holder: holderName(organisation, old),
        role: old.role,
        body: named(body),
        as,
        was: old.as,
        from,
        to,
        last: isWhole ? undefined : addDays(from, -1),
      },
    },
    open: [],
    days: [from],
  };
}

/** The term in the same seat, in another capacity, that one term follows on the day after; -1 where there is none. */
export function capacityBefore(members: readonly Member[] | undefined, member: Member): number {
  const { from } = member;
  const isBefore = ({ to, as }: Member) => as !== member.as && from !== undefined && to === addDays(from, -1);
  return (members ?? []).findIndex((other) => isSameSeat(other, member) && isBefore(other));
}

/** The term in the same seat, in a capacity, that follows one on the day after; -1 where there is none. */
export function capacityAfter(
  members: readonly Member[] | undefined,
  member: Member,
  capacity: Member['as'] | undefined,
): number {
  const { to } = member;
  const isAfter = ({ from, as }: Member) => as === capacity && to !== undefined && from === addDays(to, 1);
  return (members ?? []).findIndex((other) => isSameSeat(other, member) && isAfter(other));
}

/** Whether two terms are the same holder's in the same seat. */
function isSameSeat(a: Member, b: Member): boolean {
  const keys = ['person', 'organisation', 'area', 'selectedBy'] as const;
  const isHeld = !a.vacant && !b.vacant && fillsSeat(a) && fillsSeat(b);
  return isHeld && isSameText(a.role, b.role) && keys.every((key) => a[key] === b[key]);
}
