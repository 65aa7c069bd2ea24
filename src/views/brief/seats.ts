import type { Named } from '../../facts/reference.ts';
import { lastDay } from '../../organisation/bodies.ts';
import { type CalendarDate, LAST_DATE } from '../../organisation/date.ts';
import { byDate } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { memberView, memberViews, type SeatHolder, seatHolder } from '../members.ts';
import { named } from '../named.ts';
import type { GroupStatus, Vacancy } from '../status.ts';
import { isWithin, type Period } from './period.ts';

/** The administrative group's seats at the end of the period, and who came and went within. */
export interface SeatsInBrief extends Named {
  readonly state: 'planned' | 'standing' | 'dissolved';
  /** The group's first day, where it lies in the period. */
  readonly established: CalendarDate | undefined;
  readonly held: number;
  /** The least number of seats that the composition asks for. */
  readonly needed: number;
  /** Seats that nobody holds: those that the file states to be vacant, and those of which it states nothing. */
  readonly vacant: number;
  readonly unfilled: number;
  /** The seats across the areas, then those of each area. */
  readonly rows: readonly SeatRow[];
  /** Of the group and of the forums, by date. */
  readonly changes: readonly SeatChange[];
  /** Who took and left the offices of the status meeting (R8), by date. */
  readonly offices: readonly OfficeChange[];
}

export interface SeatRow {
  readonly area: Named | undefined;
  readonly members: readonly SeatHolder[];
  readonly vacancies: readonly Vacancy[];
  readonly unfilled: readonly Vacancy[];
}

/** Someone took up a seat, or left it: `date` is then their last day. */
export interface SeatChange {
  readonly kind: 'joined' | 'left';
  readonly date: CalendarDate;
  readonly body: Named;
  readonly role: string;
  readonly area: Named | undefined;
  readonly person: Named | undefined;
  readonly organisation: Named | undefined;
}

/** Someone took office, or left it: `date` is then their last day. */
export interface OfficeChange {
  readonly kind: 'took-office' | 'left-office';
  readonly date: CalendarDate;
  readonly office: Named;
  readonly person: Named;
}

/** What a brief tells of the seats. `status` is the group's at the end of the period. */
export function seatsOf(organisation: Organisation, status: GroupStatus, period: Period): SeatsInBrief {
  const { group } = organisation;
  const members = memberViews(organisation, period.to, { body: group.id, state: 'held' });
  const areas: (Named | undefined)[] = [undefined, ...organisation.areas];
  const known = new Set(areas.map((area) => area?.id));
  // A seat in an area that the file does not define, a finding of its own, stands with those across the areas.
  const isOf = (own: Named | undefined, area: Named | undefined) =>
    area === undefined ? !own || !known.has(own.id) : own?.id === area.id;
  const rows = areas.map((area) => ({
    area: area && { id: area.id, name: area.name },
    members: members.filter((member) => isOf(member.area, area)).map(seatHolder),
    vacancies: status.vacancies.filter((vacancy) => isOf(vacancy.area, area)),
    unfilled: status.unfilled.filter((seats) => isOf(seats.area, area)),
  }));
  const state = group.established > period.to ? 'planned' : status.isStanding ? 'standing' : 'dissolved';
  return {
    id: group.id,
    name: group.name,
    state,
    established: isWithin(period, group.established) ? group.established : undefined,
    held: status.held,
    needed: status.needed,
    vacant: total(status.vacancies),
    unfilled: total(status.unfilled),
    rows: rows.filter((row) => row.members.length + row.vacancies.length + row.unfilled.length > 0),
    changes: changesOf(organisation, period),
    offices: officeChanges(organisation, period),
  };
}

function officeChanges(organisation: Organisation, period: Period): OfficeChange[] {
  const offices = organisation.file.statusMeeting?.offices ?? [];
  const changes = offices.flatMap(({ id, name, holders = [] }) =>
    holders.flatMap(({ person, from, to }): OfficeChange[] => {
      const change = { office: { id, name }, person: named(organisation, person) };
      return [
        ...(isWithin(period, from) ? [{ kind: 'took-office' as const, date: from, ...change }] : []),
        ...(isWithin(period, to) ? [{ kind: 'left-office' as const, date: to, ...change }] : []),
      ];
    }),
  );
  return changes.sort(byDate);
}

const total = (seats: readonly Vacancy[]) => seats.reduce((sum, { count }) => sum + count, 0);

/** Those who came and went while their body stood: its own beginning and end are told of it. */
function changesOf(organisation: Organisation, period: Period): SeatChange[] {
  const changes = organisation.seats.flatMap((seat): SeatChange[] => {
    const { body, member } = seat;
    if (member.vacant) return [];
    const first = body.body.established;
    const last = lastDay(body);
    const {
      role,
      area,
      person,
      organisation: party,
      body: named,
    } = memberView(organisation, seat, period.to);
    const change = { body: named, role, area, person, organisation: party };
    const { from, to } = member;
    const came = isWithin(period, from) && (first === undefined || from > first) && from <= (last ?? from);
    const went = isWithin(period, to) && to < (last ?? LAST_DATE) && to >= (first ?? to);
    return [
      ...(came ? [{ kind: 'joined' as const, date: from, ...change }] : []),
      ...(went ? [{ kind: 'left' as const, date: to, ...change }] : []),
    ];
  });
  return changes.sort(byDate);
}
