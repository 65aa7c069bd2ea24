import {
  applyOperations,
  insert,
  isSameData,
  type Operation,
  remove,
  set,
} from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { OpenArgs } from '../facts/change.ts';
import {
  type Composed,
  fillsSeat,
  fit,
  holderName,
  kindOf,
  seatCounts,
  seatOfOne,
  term,
} from '../organisation/composition.ts';
import { type CalendarDate, LAST_DATE } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import { entryAsOf } from '../organisation/earlier.ts';
import type {
  AdministrativeGroup,
  Forum,
  Member,
  OrganisationFile,
} from '../organisation/generated/types.ts';
import { stands } from '../organisation/lives.ts';
import { nearest } from '../organisation/nearest.ts';
import { holds, Organisation } from '../organisation/organisation.ts';
import { type Change, entry, type Fact, type Plan, refuse, type Situation } from './change.ts';
import { decisionAt, decisionBehind } from './decision.ts';
import { day, findSeatedBody, named } from './find.ts';
import { inCapacity, sittingIn, termTold } from './member-capacity.ts';
import { memberEntry, memberOf, type SeatInput, vacancyOf } from './seat.ts';

/** The input of `rup member appoint`. */
export interface MemberAppoint extends SeatInput {
  /** The administrative group or a forum. */
  readonly body: string;
}

type Body = AdministrativeGroup | Forum;

/**
 * Somebody takes up a seat; the composition decides whom it accepts (R19–R21), and a vacancy is filled. Who sits in it
 * already may do so in another capacity.
 */
export const memberAppoint: Change<MemberAppoint> = {
  needs: ['people', 'forums'],
  plan,
};

function plan({ organisation, today }: Situation, input: MemberAppoint): Plan {
  const { entry: body, path } = findSeatedBody(organisation, input.body);
  const told = input.from === undefined ? undefined : day(input.from);
  // Without a first day it is the body's.
  const from = told ?? term(body, entry<Member>({ role: input.role, vacant: true })).from;
  refuseOutsideLife(body, from);
  const newEntries: Operation[] = [];
  // In a body whose last day is known, nobody sits longer.
  const to = input.to ?? body.dissolved?.date;
  const described = memberOf(organisation, entry({ ...input, to }), newEntries);
  const at = termTold(body.members, described, told);
  const known = at === -1 ? undefined : [...path, 'members', at, 'decision'];
  const late = decisionBehind(organisation, input, 'appointment', known);
  if (late) return late;
  const sitting = input.as === undefined ? undefined : sittingIn(body, described, from);
  const isSo = sitting !== undefined && sitting.member.as === described.as;
  if (isSo && described.as !== undefined)
    refuse('already-seated', {
      holder: holderName(organisation, described),
      body: named(body),
      role: described.role,
    });
  if (sitting && !isSo) {
    const { as, decision, note } = described;
    return inCapacity(
      organisation,
      { body, path },
      sitting,
      entry({ as, from, to: input.to, decision, note }),
    );
  }
  const enlarged = after(organisation, newEntries);
  const member = acceptedMember(enlarged.asOf(from), entryAsOf(body, from), described);
  const entered = yetToBegin(body, member, { isGroup: body === enlarged.group, from, today });
  if (!entered) refuseIfSeated(enlarged, body, member, from);
  const others = entered
    ? { ...body, members: body.members?.filter((other) => other !== entered) ?? [] }
    : body;
  const seats = (body.composition ?? []).length > 0;
  if (seats && fillsSeat(member)) refuseIfTaken(enlarged, others, member, from);
  const seated = entered
    ? [
        ...anotherStart(body, path, entered, { from, to: input.to }),
        ...decisionAt(
          organisation,
          [...path, 'members', body.members?.indexOf(entered) ?? 0, 'decision'],
          described.decision,
        ),
      ]
    : seatOperations(body, path, member, from);
  const operations = [...newEntries, ...seated];
  const area = enlarged.areas.find(({ id }) => id === member.area)?.name ?? '';
  const holder = holderName(enlarged, member);
  const seat = { role: member.role, body: named(body), area, from: told };
  return {
    operations,
    done: member.vacant
      ? { code: 'seat-vacant', args: seat }
      : { code: 'member-appointed', args: { holder, ...seat } },
    open:
      member.vacant || !fillsSeat(member) ? [] : vacancies(after(organisation, operations), body.id, from),
    // A vacancy that never was gets a holder, and that names no day.
    days: [from],
  };
}

/** The organisation as it will be. */
function after(organisation: Organisation, operations: readonly Operation[]): Organisation {
  const data = applyOperations(organisation.file as unknown as Value, operations);
  return new Organisation(data as unknown as OrganisationFile, undefined, organisation.ownCharters);
}

function refuseOutsideLife(body: Body, date: CalendarDate): void {
  const isPlanned = 'origin' in body && body.established === undefined && body.origin === 'established';
  if (isPlanned) refuse('forum-planned', { forum: named(body) });
  if (!stands(body, date)) {
    const [first, last] = [body.established, body.dissolved?.date];
    refuse('outside-life', { body: named(body), date, first, last });
  }
}

/** The member with what the composition adds, where it has a seat for them. */
function acceptedMember(organisation: Organisation, body: Body, member: Member): Member {
  const composition = body.composition ?? [];
  if (composition.length === 0 || !fillsSeat(member)) return member;
  const { entry: index, misfit } = fit(organisation, composition, member);
  const rule = composition[index ?? -1];
  const { role } = member;
  if (!rule) {
    const roles = composition.flatMap((other) => other.roles ?? []);
    return refuse('role-without-seat', { body: named(body), role, roles, suggestion: nearest(role, roles) });
  }
  if (misfit === 'area')
    refuse('area-needed', { body: named(body), role, areas: organisation.areas.map(named) });
  if (misfit) {
    const holder = holderName(organisation, member);
    const party = organisation.party(rule.organisation)?.name ?? '';
    const kind = kindOf(organisation, rule) ?? '';
    refuse('seat-of-others', { body: named(body), role, holder, organisation: party, kind });
  }
  const { selectedBy } = rule;
  // Nobody has yet selected for a vacancy.
  if (member.vacant && member.selectedBy === undefined) return member;
  if (selectedBy === undefined || member.selectedBy === selectedBy) return member;
  if (member.selectedBy === undefined) return memberEntry({ ...member, selectedBy });
  const wanted = organisation.party(selectedBy);
  return refuse('selected-by-other', {
    body: named(body),
    role,
    wanted: { id: selectedBy, name: wanted?.name ?? selectedBy },
  });
}

function refuseIfSeated(organisation: Organisation, body: Body, member: Member, from: CalendarDate): void {
  const isGroup = body === organisation.group;
  const seat = seatOfOne(member, isGroup);
  if (seat === undefined) return;
  const overlaps = (other: Member) => {
    const own = term(body, other);
    return own.to >= from && own.from <= (member.to ?? own.from);
  };
  if (body.members?.some((other) => seatOfOne(other, isGroup) === seat && overlaps(other))) {
    const holder = holderName(organisation, member);
    refuse('already-seated', { holder, body: named(body), role: member.role });
  }
}

/** The seat that the file already has for them, where it has not begun and is to begin on another day. */
function yetToBegin(
  body: Body,
  member: Member,
  {
    isGroup,
    from,
    today,
  }: { readonly isGroup: boolean; readonly from: CalendarDate; readonly today: CalendarDate },
): Member | undefined {
  const seat = seatOfOne(member, isGroup);
  if (seat === undefined) return undefined;
  const [entry, ...more] = body.members?.filter((other) => seatOfOne(other, isGroup) === seat) ?? [];
  const isComing = entry?.from !== undefined && entry.from > today && entry.from !== from;
  return isComing && more.length === 0 ? entry : undefined;
}

/** Another first day for a seat that has not begun: what is vacant until then ends the day before, as it did. */
function anotherStart(
  body: Body,
  path: Path,
  entered: Member,
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate | undefined },
): Operation[] {
  const list = [...path, 'members'];
  const members = body.members ?? [];
  const at = [...list, members.indexOf(entered)];
  const dayBefore = entered.from && addDays(entered.from, -1);
  const index = vacancyOf(members, entered, (vacancy) => vacancy.to === dayBefore);
  const vacancy = members[index];
  const isFilled = vacancy && term(body, vacancy).from >= from;
  return [
    set([...at, 'from'], from),
    ...(to === undefined || to === entered.to ? [] : [set([...at, 'to'], to)]),
    ...(vacancy
      ? [isFilled ? remove([...list, index]) : set([...list, index, 'to'], addDays(from, -1))]
      : []),
  ];
}

/** Refuses where, on some day of the new term, all seats of the kind are held by others. */
function refuseIfTaken(organisation: Organisation, body: Body, member: Member, from: CalendarDate): void {
  const starts = (body.members ?? []).map((other) => term(body, other).from);
  const within = [from, ...starts].filter((start) => start >= from && start <= (member.to ?? start));
  // What a composition allows may become less while the term lasts.
  const spans = organisation.during({ from, to: member.to ?? LAST_DATE }, body.id, member.person);
  for (const date of [...new Set([...within, ...spans.map((span) => span.from)])].sort()) {
    const [then, own] = [organisation.asOf(date), entryAsOf(body, date)];
    const { entry: index } = fit(then, own.composition ?? [], member);
    const kind = seatCounts(then, own, date).find(
      ({ entry, area }) => entry === index && (area === undefined || area.id === member.area),
    );
    const max = kind?.rule.max;
    const taken = kind ? kind.held + (member.vacant ? kind.vacant : 0) : 0;
    if (kind && max !== undefined && taken >= max) {
      const { role } = member;
      refuse('seats-taken', { body: named(body), role, area: kind.area?.name ?? '', max, date });
    }
  }
}

/** The edit of the list of members: a vacancy ends the day before, or becomes the seat if it began that day. */
function seatOperations(body: Body, path: Path, member: Member, from: CalendarDate): Operation[] {
  const list = [...path, 'members'];
  const value = member as unknown as Value;
  if (member.vacant) return [insert(list, value)];
  const index = vacancyOf(body.members, member, (vacancy) => holds(term(body, vacancy), from));
  const vacancy = body.members?.[index];
  if (!vacancy) return [insert(list, value)];
  const at = [...list, index];
  const later = vacancyAfter(body, vacancy, member);
  if (term(body, vacancy).from < from) {
    return [
      set([...at, 'to'], addDays(from, -1)),
      { kind: 'insert', path: list, index: index + 1, values: [value, ...later] },
    ];
  }
  const operations = becomeSeat(at, vacancy, member);
  if (later.length > 0) operations.push({ kind: 'insert', path: list, index: index + 1, values: later });
  return operations;
}

/** The rest of a vacancy that is filled for a time. */
function vacancyAfter(body: Body, vacancy: Member, { to }: Member): Value[] {
  if (to === undefined || term(body, vacancy).to <= to) return [];
  return [memberEntry({ ...vacancy, from: addDays(to, 1) }) as unknown as Value];
}

/** A vacancy that never was: its entry becomes the member's. */
function becomeSeat(at: Path, vacancy: Member, member: Member): Operation[] {
  const holder = member.person === undefined ? 'organisation' : 'person';
  const operations: Operation[] = [
    { kind: 'set', path: [...at, 'vacant'], as: holder, value: member[holder] ?? '' },
  ];
  for (const key of ['as', 'selectedBy', 'from', 'to', 'decision', 'note'] as const) {
    const value = member[key] as Value | undefined;
    if (value !== undefined && !isSameData(value, vacancy[key] as Value | undefined))
      operations.push(set([...at, key], value));
    if (value === undefined && vacancy[key] !== undefined) operations.push(remove([...at, key]));
  }
  return operations;
}

/** The seats of a body that are stated to be vacant on a day, and those that it lacks. */
function vacancies(organisation: Organisation, id: string, date: CalendarDate): Fact<OpenArgs>[] {
  const then = organisation.asOf(date);
  const body = then.bodies.get(id)?.body as (Composed & { id: string; name: string }) | undefined;
  if (!body) return [];
  return seatCounts(then, body, date).flatMap(({ rule, area, vacant, unfilled }) => {
    const role = rule.roles?.join('/') ?? '';
    const seats = { body: named(body), role, area: area?.name ?? '' };
    return [
      ...(vacant > 0 ? [{ code: 'seats-vacant' as const, args: { ...seats, count: vacant } }] : []),
      ...(unfilled > 0 ? [{ code: 'seats-unfilled' as const, args: { ...seats, count: unfilled } }] : []),
    ];
  });
}
