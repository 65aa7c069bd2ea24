import { type CalendarDate, FIRST_DATE, LAST_DATE } from './date.ts';
import { isPlanOver } from './due.ts';
import type {
  Area,
  Composition,
  Member,
  OrganisationKind,
  Organisation as Party,
  SeatRule,
} from './generated/types.ts';
import { isAmong, normalForm } from './normal-form.ts';
import { holds, type Organisation } from './organisation.ts';
import { wholeOfKind, withWholes } from './part-of.ts';
import { planTimeOf } from './plan-time.ts';

/** A body with seats: the administrative group or a forum. */
export interface Composed {
  readonly composition?: Composition;
  readonly members?: readonly Member[];
  readonly established?: CalendarDate;
  readonly dissolved?: { readonly date: CalendarDate };
}

/** Why a member does not sit rightly in the seat that their role points to. */
export type Misfit = 'role' | 'area' | 'organisation' | 'kind';

/** The entry of a composition that a member sits under. */
export interface Fit {
  /** Its index; undefined where no entry has the role. With a misfit: the entry that was probably meant. */
  readonly entry: number | undefined;
  readonly misfit: Misfit | undefined;
}

/** One kind of seat: an entry of a composition, for one of the plan's areas where it counts per area. */
export interface SeatKind {
  readonly entry: number;
  readonly rule: SeatRule;
  readonly area: Area | undefined;
}

/** How the seats of one kind stand on a day. Seats are counted, not heads (R20). */
export interface SeatCount extends SeatKind {
  readonly held: number;
  /** Seats that the file states to be vacant. */
  readonly vacant: number;
  /** Members whose role points here, but whose area, organisation or its kind does not. */
  readonly misplaced: number;
  /** Seats that there must be, and that the file states neither to be held nor to be vacant. */
  readonly unfilled: number;
  /** Seats that must be filled, and that nobody holds; none once the plan is over. */
  readonly missing: number;
}

/** Whether somebody who sits in a body fills one of its seats: a secretary, an observer and a deputy do not. */
export const fillsSeat = ({ as }: Pick<Partial<Member>, 'as'> | { as: Member['as'] | undefined }): boolean =>
  as === undefined || as === 'chair' || as === 'vice-chair';

/** A term with both ends: those it does not state are the body's own; open ones sort outermost. */
export function term(body: Composed, { from, to }: Member): { from: CalendarDate; to: CalendarDate } {
  return {
    from: from ?? body.established ?? FIRST_DATE,
    to: to ?? body.dissolved?.date ?? LAST_DATE,
  };
}

/**
 * The entry under which a member sits: by role (one that names it before one that takes any), then area, then
 * organisation. A vacancy has no organisation; one that the file does not define is taken to fit, on either side, since
 * nothing is known of it. A person without an organisation fits only where any will do.
 */
export function fit(organisation: Organisation, composition: Composition, member: Member): Fit {
  const entries = [...composition.keys()];
  const rule = (entry: number) => composition[entry] as SeatRule;
  const isOpen = (entry: number) => rule(entry).roles === undefined;
  const named = entries.filter((entry) => !isOpen(entry) && hasRole(rule(entry), member.role));
  const ofRole = [...named, ...entries.filter(isOpen)];
  if (ofRole.length === 0) return { entry: undefined, misfit: 'role' };
  const hasArea = organisation.named('area', member.area) !== undefined;
  const ofArea = ofRole.filter((entry) => hasArea || rule(entry).per !== 'area');
  if (ofArea.length === 0) return { entry: ofRole[0], misfit: 'area' };
  const party = organisation.partyOf(member);
  const person = organisation.holderOf(member);
  const isHomeless = person !== undefined && person.organisation === undefined;
  const misfitOf = (entry: number) => partyMisfit(organisation, rule(entry), party, isHomeless);
  const entry = ofArea.find((entry) => !misfitOf(entry));
  if (entry !== undefined) return { entry, misfit: undefined };
  const meant = ofArea[0] as number;
  return { entry: meant, misfit: misfitOf(meant) };
}

/** Whether an entry of a composition gives a seat for a role; one that names none gives it for any. */
export function hasRole({ roles }: SeatRule, role: string): boolean {
  return roles === undefined || isAmong(roles, role);
}

function partyMisfit(
  organisation: Organisation,
  rule: SeatRule,
  party: Party | undefined,
  isHomeless: boolean,
) {
  if (!party) return isHomeless ? homelessMisfit(organisation, rule) : undefined;
  // A municipality's department has the municipality's seats.
  const own = withWholes(organisation, party.id);
  const wanted = organisation.party(rule.organisation);
  if (wanted && !own.has(wanted.id)) return 'organisation';
  if (rule.kind !== undefined && ![...own].some((id) => organisation.party(id)?.kind === rule.kind))
    return 'kind';
  return undefined;
}

/** A person of whom the file does not say where they come from comes from nowhere that a seat is kept for. */
function homelessMisfit(organisation: Organisation, rule: SeatRule) {
  if (organisation.party(rule.organisation)) return 'organisation';
  return rule.organisation === undefined && rule.kind !== undefined ? 'kind' : undefined;
}

/** Every kind of seat in a composition, area by area where an entry counts so. */
export function seatKinds(composition: Composition, areas: readonly Area[]): SeatKind[] {
  return composition.flatMap((rule, entry) =>
    (rule.per === 'area' ? areas : [undefined]).map((area) => ({ entry, rule, area })),
  );
}

/** How each kind of seat stands on a day. */
export function seatCounts(organisation: Organisation, body: Composed, at: CalendarDate): SeatCount[] {
  const composition = body.composition ?? [];
  const counts = seatKinds(composition, organisation.areas).map((kind) => ({
    ...kind,
    held: 0,
    vacant: 0,
    misplaced: 0,
    unfilled: 0,
    missing: 0,
  }));
  const isOver = organisation.file.plan !== undefined && isPlanOver(planTimeOf(organisation), at);
  for (const member of body.members ?? []) {
    if (!fillsSeat(member) || !holds(term(body, member), at)) continue;
    const { entry, misfit } = fit(organisation, composition, member);
    for (const count of counts) {
      if (count.entry !== entry) continue;
      // A member without a known area may be meant for any of them.
      if (misfit !== 'area' && count.area && count.area.id !== member.area) continue;
      if (misfit) count.misplaced++;
      else if (member.vacant) count.vacant++;
      else count.held++;
    }
  }
  for (const count of counts) {
    // A misplaced member may be the one that is missing here.
    const { held, misplaced, vacant, rule } = count;
    count.missing = isOver ? 0 : Math.max(0, (rule.min ?? 0) - held - misplaced);
    count.unfilled = Math.max(0, count.missing - vacant);
  }
  return counts;
}

/** Kinds that the parts of an organisation share: a municipality's department has the municipality's seats. */
const SHARED = ['region', 'municipality', 'kkr'] as const;

/** The kind of organisation whose seats an entry gives, where it says so or names one. */
export function kindOf(organisation: Organisation, rule: SeatRule): OrganisationKind | undefined {
  const party = organisation.party(rule.organisation);
  if (!party) return rule.kind;
  return SHARED.find((kind) => wholeOfKind(organisation, party.id, kind)) ?? party.kind;
}

/** Whether the file defines every organisation that a composition names: otherwise its seats are not all known. */
export function isResolved(organisation: Organisation, composition: Composition): boolean {
  return composition.every(
    (rule) => rule.organisation === undefined || organisation.party(rule.organisation),
  );
}

/**
 * The least and the greatest number of seats that a composition gives organisations of a kind, in all areas; `max` is
 * infinite where an entry states none.
 */
export function seatTotal(organisation: Organisation, composition: Composition, kind: OrganisationKind) {
  const rules = composition.filter((rule) => kindOf(organisation, rule) === kind);
  const times = ({ per }: SeatRule) => (per === 'area' ? organisation.areas.length : 1);
  return {
    min: rules.reduce((sum, rule) => sum + (rule.min ?? 0) * times(rule), 0),
    max: rules.reduce((sum, rule) => sum + (rule.max ?? Number.POSITIVE_INFINITY) * times(rule), 0),
  };
}

/** Who holds a seat: the person's or the organisation's name; empty for a vacancy. */
export function holderName(organisation: Organisation, { person, organisation: party }: Member): string {
  if (person !== undefined) return organisation.person(person)?.name ?? person;
  if (party !== undefined) return organisation.party(party)?.name ?? party;
  return '';
}

/**
 * The seat of a body and whoever can hold it but once: a person; and in the group's seats for an area, each of which is
 * for one director, an organisation that holds it without a name (R20). Undefined for other members.
 */
export function seatOfOne(member: Member, isGroup: boolean): string | undefined {
  const { person, organisation, area, role, as = '' } = member;
  const isNameless = isGroup && area !== undefined && person === undefined;
  const holder = isNameless ? organisation : person;
  // Ids hold no spaces, so no two seats share a key.
  return holder && `${isNameless} ${holder} ${area ?? ''} ${fillsSeat(member) ? '' : as} ${normalForm(role)}`;
}
