import type { Seasons, YearDays } from '../../calendar/seasons.ts';
import type { DeadlineKind } from '../../facts/meeting.ts';
import type { Named } from '../../facts/reference.ts';
import { deadlinesFor, type Schedule, type ScheduledMeeting } from '../../meetings/schedule.ts';
import { seasonsOf } from '../../meetings/settings.ts';
import { type CalendarDate, LAST_DATE, yearText } from '../../organisation/date.ts';
import { byDate } from '../../organisation/order.ts';

/** A year's meetings and deadlines (Danish: årshjul). */
export interface Wheel {
  readonly year: number;
  /** The day as of which it is told. */
  readonly at: CalendarDate;
  readonly plan: string;
  readonly seasons: readonly YearDays[];
  /** The bodies that have something in the year, in the order of the file. */
  readonly bodies: readonly Named[];
  /** By date. */
  readonly entries: readonly WheelEntry[];
}

/** A meeting of the year, or a deadline that a meeting has in it. */
export type WheelEntry =
  | { readonly kind: 'meeting'; readonly date: CalendarDate; readonly meeting: ScheduledMeeting }
  | {
      readonly kind: 'deadline';
      readonly date: CalendarDate;
      readonly meeting: ScheduledMeeting;
      readonly deadline: DeadlineKind;
    };

/** What happens in a year, of one body or all. Meetings that are cancelled are left out. */
export function wheelOf(schedule: Schedule, year: number, body?: string): Wheel {
  const text = yearText(year);
  const isInYear = ({ date }: { readonly date: CalendarDate }) => date.slice(0, 4) === text;
  // The deadlines of the next year's meetings may be in this one.
  const until = year < 9999 ? `${yearText(year + 1)}-12-31` : LAST_DATE;
  const meetings = schedule
    .upTo(until)
    .filter((meeting) => meeting.state !== 'cancelled' && (body === undefined || meeting.body.id === body));
  const entries = meetings.flatMap((meeting): WheelEntry[] => [
    { kind: 'meeting', date: meeting.date, meeting },
    ...deadlinesFor(schedule, meeting).map(({ kind, date }) => ({
      kind: 'deadline' as const,
      date,
      meeting,
      deadline: kind,
    })),
  ]);
  const ofYear = entries.filter(isInYear).sort(byDate);
  const { organisation, start } = schedule;
  const seasons: Seasons = seasonsOf(organisation.file.settings);
  return {
    year,
    at: start.at,
    plan: organisation.file.plan.name,
    seasons: [seasons.spring, seasons.autumn],
    bodies: bodiesOf(schedule, ofYear),
    entries: ofYear,
  };
}

function bodiesOf({ organisation }: Schedule, entries: readonly WheelEntry[]): Named[] {
  const found = new Map(entries.map(({ meeting: { body } }) => [body.id, body]));
  const order = [...organisation.bodies.keys()];
  const place = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return [...found.values()].sort((a, b) => place(a.id) - place(b.id)).map(({ id, name }) => ({ id, name }));
}
