import type { Named } from '../facts/reference.ts';
import { isUndated, type Seat, type SeatedBody, withinLife } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Member } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { isPartOf } from '../organisation/part-of.ts';
import { type DecisionView, decisionView } from './decision.ts';
import { named, namedIf } from './named.ts';

/** How a seat's term stands on a day. */
export const SEAT_STATES = ['held', 'vacant', 'coming', 'former'] as const;

export type SeatState = (typeof SEAT_STATES)[number];

/** One term in a seat of the group or of a forum. */
export interface MemberView {
  readonly body: Named;
  readonly role: string;
  /** In what capacity, where that is not an ordinary member's. */
  readonly as: Member['as'];
  /** For whom a deputy stands in. */
  readonly deputyFor: Named | undefined;
  readonly area: Named | undefined;
  readonly state: SeatState;
  /** Undefined where the seat is an organisation's, or vacant. */
  readonly person: (Named & { readonly title: string | undefined }) | undefined;
  /** The organisation that the member comes from. */
  readonly organisation: Named | undefined;
  readonly selectedBy: Named | undefined;
  /** The days of the term, where the file states them. */
  readonly from: CalendarDate | undefined;
  readonly to: CalendarDate | undefined;
  readonly decision: DecisionView | undefined;
  readonly note: string | undefined;
}

/** Who holds a seat, and in what capacity. When the term ends is left out: that may have been decided later. */
export type SeatHolder = Pick<MemberView, 'role' | 'as' | 'deputyFor' | 'person' | 'organisation'>;

export const seatHolder = ({ role, as, deputyFor, person, organisation }: MemberView): SeatHolder => {
  return { role, as, deputyFor, person, organisation };
};

/** Which seats are asked for. Without a state: those held and those vacant on the day. */
export interface MemberFilter {
  readonly body?: string | undefined;
  readonly area?: string | undefined;
  readonly organisation?: string | undefined;
  readonly state?: SeatState | 'all' | undefined;
}

/** The seats of the group and the forums on a day, in the order of the file. */
export function memberViews(
  organisation: Organisation,
  at: CalendarDate,
  filter: MemberFilter,
): MemberView[] {
  const { body, area, organisation: party } = filter;
  const seats = body === undefined ? organisation.seats : organisation.seatsOf(body);
  return seats
    .filter(({ member }) => area === undefined || member.area === area)
    .filter(
      ({ member }) => party === undefined || isPartOf(organisation, organisation.partyIdOf(member), party),
    )
    .map((seat) => memberView(organisation, seat, at))
    .filter(({ state }) => isAsked(state, filter.state));
}

function isAsked(state: SeatState, asked: MemberFilter['state']): boolean {
  if (asked === undefined) return state === 'held' || state === 'vacant';
  return asked === 'all' || state === asked;
}

/** One seat's term on a day. */
export function memberView(organisation: Organisation, { body, member }: Seat, at: CalendarDate): MemberView {
  const { role, area, person, selectedBy, from, to, note } = member;
  const title = organisation.holderOf(member)?.title;
  return {
    body: { id: body.body.id, name: body.body.name },
    role,
    as: member.as,
    deputyFor: namedIf(organisation, member.deputyFor),
    area: namedIf(organisation, area),
    state: seatState(body, member, at),
    person: person === undefined ? undefined : { ...named(organisation, person), title },
    organisation: namedIf(organisation, organisation.partyIdOf(member)),
    selectedBy: namedIf(organisation, selectedBy),
    from,
    to,
    decision: decisionView(organisation, member.decision, at, selectedBy),
    note,
  };
}

/** A term lies within the body's life, whatever dates it states itself. */
function seatState(body: SeatedBody, member: Member, at: CalendarDate): SeatState {
  const { from, to } = withinLife(body, member);
  if (to !== undefined && to < at) return 'former';
  if (isUndated(body) || (from !== undefined && from > at)) return 'coming';
  return member.vacant ? 'vacant' : 'held';
}
