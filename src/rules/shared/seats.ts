import type { SourceNumber } from '../../messages/source.ts';
import { kindOf, term } from '../../organisation/composition.ts';
import type { AdministrativeGroup, Member, SeatRule } from '../../organisation/generated/types.ts';
import { compare } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';

/** A member of the group with both ends of the term, and the member's place in the file. */
export interface GroupTerm {
  readonly member: Member;
  readonly index: number;
  readonly from: string;
  readonly to: string;
}

/** The group's terms in the order in which they begin. */
export function termsByStart(group: AdministrativeGroup): GroupTerm[] {
  return (group.members ?? [])
    .map((member, index) => ({ member, index, ...term(group, member) }))
    .sort((a, b) => compare(a.from, b.from) || a.index - b.index);
}

/** The statement that gives the group a seat: R19 the regional one, R20 the municipal ones. */
export function seatSources(organisation: Organisation, seat: SeatRule): readonly SourceNumber[] {
  return [kindOf(organisation, seat) === 'region' ? 'R19' : 'R20'];
}

/** The command that fills a seat; whom it appoints is for the user to add. */
export function appointCommand(
  body: string,
  seat: { role?: string | undefined; area?: string | undefined; selectedBy?: string | undefined },
): string[] {
  return [
    ...['rup', 'member', 'appoint', body],
    ...option('--role', seat.role),
    ...option('--area', seat.area),
    ...option('--selected-by', seat.selectedBy),
  ];
}

/** The command that ends a member's term on a day. */
export function leaveCommand(body: string, member: Member, date: string): string[] {
  return [
    ...['rup', 'member', 'leave', body],
    ...option('--person', member.person),
    ...option('--organisation', member.organisation),
    ...option('--role', member.role),
    ...option('--area', member.area),
    ...option('--date', date),
  ];
}

const option = (name: string, value: string | undefined) => (value === undefined ? [] : [name, value]);
