import type { DemandName } from '../../charter/charter.ts';
import {
  type Composed,
  fillsSeat,
  fit,
  kindOf,
  type SeatCount,
  type SeatKind,
  seatCounts,
  seatTotal,
  term,
} from '../../organisation/composition.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { addDays } from '../../organisation/days.ts';
import type { Composition, Member, SeatRule } from '../../organisation/generated/types.ts';
import { compare } from '../../organisation/order.ts';
import { holds, type Organisation, type Span } from '../../organisation/organisation.ts';
import { wholeOfKind } from '../../organisation/part-of.ts';
import { belongsTo, foreignMunicipality, isOwnRegion } from '../../organisation/parties.ts';
import { command, UNKNOWN } from './command.ts';

/** A member of the group with both ends of the term, and the member's place in the file. */
export interface GroupTerm extends Span {
  readonly member: Member;
  readonly index: number;
  /** The first day of the whole term, where this is but a part of it: something became different in it. */
  readonly begun: CalendarDate;
}

/** The group's terms in the order of the file, cut where something became different by which a seat is checked. */
export function groupTerms(organisation: Organisation): GroupTerm[] {
  const { group } = organisation;
  return (group.members ?? []).flatMap((member, index) => {
    if (!fillsSeat(member)) return [];
    const days = term(group, member);
    const spans = organisation.during(days, group.id, member.person);
    return spans.map((span) => ({ member, index, begun: days.from, ...span }));
  });
}

/** The same in the order in which they begin. */
export function termsByStart(organisation: Organisation): GroupTerm[] {
  return groupTerms(organisation).sort(
    (a, b) => compare(a.from, b.from) || compare(a.begun, b.begun) || a.index - b.index,
  );
}

/** Whether something is found of a member for the first time: what holds of a whole term is told once. */
export function once(): (term: GroupTerm) => boolean {
  const told = new Set<number>();
  return ({ index }) => !told.has(index) && told.add(index).has(index);
}

/** The demand that gives the group a seat. */
export function seatDemand(organisation: Organisation, seat: SeatRule): readonly DemandName[] {
  return [kindOf(organisation, seat) === 'region' ? 'regionalSeat' : 'municipalSeats'];
}

/** The roles that the charter gives seats in the group. */
export function demandedRoles({ charter }: Organisation): readonly string[] {
  const { regionalSeat, municipalSeats } = charter.demands;
  return [...(regionalSeat ? [regionalSeat.role] : []), ...(municipalSeats?.roles ?? [])];
}

/** Whether those select who should: for municipal seats, and only for them. The region fills its own. */
export function isRightSelector(
  organisation: Organisation,
  selector: string | undefined,
  kind: 'municipality' | 'region',
): boolean {
  const side = organisation.charter.demands.municipalSeatsSelectedBy;
  if (kind === 'municipality') return belongsTo(organisation, selector, side);
  const of = organisation.charter.party(side)?.kind;
  // Another of its kind is as wrong.
  return of === 'kkr'
    ? wholeOfKind(organisation, selector, of) === undefined
    : !belongsTo(organisation, selector, side);
}

/** The name of the party that selects for the municipal seats. */
export function selectorName({ charter }: Organisation): string {
  return charter.party(charter.demands.municipalSeatsSelectedBy)?.name ?? '';
}

/** The seats that a composition gives the charter's region, or municipalities of it: those of others are none. */
export function sideTotal(
  organisation: Organisation,
  composition: Composition,
  side: 'municipality' | 'region',
): { readonly min: number; readonly max: number } {
  const isForeign = ({ organisation: id }: SeatRule) => {
    if (id === undefined) return false;
    return side === 'region'
      ? !isOwnRegion(organisation, id)
      : foreignMunicipality(organisation, id) !== undefined;
  };
  const own = composition.filter((seat) => kindOf(organisation, seat) !== side || !isForeign(seat));
  return seatTotal(organisation, own, side);
}

/** The first entry of a composition that gives seats to others than municipalities and the region. */
export function surplusEntry(organisation: Organisation, composition: Composition): number | undefined {
  const index = composition.findIndex((seat) => {
    const kind = kindOf(organisation, seat);
    return kind !== 'municipality' && kind !== 'region' && seat.max !== 0;
  });
  return index < 0 ? undefined : index;
}

/** Between which days the seat is to be filled, where that is to be said. */
export interface SeatDays {
  readonly from?: CalendarDate | undefined;
  readonly to?: CalendarDate | undefined;
}

/**
 * Whether a command can fill a seat of a kind: there is one free, and no other entry of the composition takes its
 * holder.
 */
export function canBeFilled(organisation: Organisation, body: Composed, kind: SeatCount): boolean {
  const { entry, rule, area, held, vacant, unfilled } = kind;
  if (rule.max !== undefined && (unfilled > 0 ? held + vacant : held) >= rule.max) return false;
  const isMeant = (party: string | undefined) => {
    const member: Member = { role: rule.roles?.[0] ?? UNKNOWN };
    if (party !== undefined) member.organisation = party;
    if (area) member.area = area.id;
    return fit(organisation, body.composition ?? [], member).entry === entry;
  };
  if (rule.organisation !== undefined) return isMeant(rule.organisation);
  const parties = organisation.file.organisations ?? [];
  const ofKind = parties.filter(({ kind: own }) => rule.kind === undefined || own === rule.kind);
  return ofKind.length === 0 || ofKind.some(({ id }) => isMeant(id));
}

/** The command that fills a seat; whom it appoints only a person knows, unless one organisation has the seat. */
export function appointCommand(
  body: string,
  { rule, area, role }: Pick<SeatKind, 'rule' | 'area'> & { readonly role?: string },
  { from, to }: SeatDays,
): string[] {
  return command('member appoint', [body], {
    role: role ?? rule.roles?.[0] ?? UNKNOWN,
    area: area?.id,
    organisation: rule.organisation ?? UNKNOWN,
    'selected-by': rule.selectedBy,
    from,
    to,
  });
}

/** How a seat of a kind can be filled from a day on: a vacancy where there is one, else until others take all up. */
export function opening(
  organisation: Organisation,
  body: Composed,
  kind: SeatKind,
  from: CalendarDate,
): Pick<SeatDays, 'to'> & { readonly role?: string } {
  const vacancy = body.members?.find((member) => {
    if (!member.vacant || !fillsSeat(member) || !holds(term(body, member), from)) return false;
    const { entry, misfit } = fit(organisation, body.composition ?? [], member);
    return !misfit && entry === kind.entry && (kind.area === undefined || kind.area.id === member.area);
  });
  if (!vacancy) return { to: lastFreeDay(organisation, body, kind, from) };
  return { role: vacancy.role, to: earlier(vacancy.to, lastFreeDay(organisation, body, kind, from, 1)) };
}

const earlier = (a: CalendarDate | undefined, b: CalendarDate | undefined) =>
  a === undefined || (b !== undefined && b < a) ? b : a;

/**
 * The last day on which one more may hold a seat of a kind, where others take all of them up later. `filled`: how many
 * vacancies it takes up.
 */
function lastFreeDay(
  organisation: Organisation,
  body: Composed,
  { entry, rule, area }: SeatKind,
  from: CalendarDate,
  filled = 0,
): CalendarDate | undefined {
  const { max } = rule;
  if (max === undefined) return undefined;
  const starts = (body.members ?? [])
    .map((member) => term(body, member).from)
    .filter((start) => start > from);
  const taken = [...new Set(starts)].sort().find((date) => {
    const count = seatCounts(organisation, body, date).find(
      (other) => other.entry === entry && other.area?.id === area?.id,
    );
    return count !== undefined && count.held + Math.max(count.vacant - filled, 0) >= max;
  });
  return taken === undefined ? undefined : addDays(taken, -1);
}

/** The command that ends a member's term on a day. */
export function leaveCommand(body: string, member: Member, date: string | undefined): string[] {
  const { person, organisation, role, area } = member;
  return command('member leave', [body], { person, organisation, role, area, date });
}
