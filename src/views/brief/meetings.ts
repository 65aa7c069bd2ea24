import type { Schedule, ScheduledMeeting } from '../../meetings/schedule.ts';
import { addMonths, type CalendarDate } from '../../organisation/date.ts';
import { byDate } from '../../organisation/order.ts';
import { isWithin, type Period } from './period.ts';

/** The meetings of the period, and those to come. */
export interface MeetingsInBrief {
  /** Held, cancelled or without word of either, by date. */
  readonly past: readonly PastMeeting[];
  /** Those of the next twelve months, by date. */
  readonly planned: readonly PlannedMeeting[];
}

interface MeetingInBrief extends Pick<ScheduledMeeting, 'id' | 'body' | 'themes' | 'speakers' | 'place'> {
  /** Where the agenda is. */
  readonly agenda: string | undefined;
  readonly date: CalendarDate;
  /** `HH:MM-HH:MM`. */
  readonly time: string | undefined;
}

export interface PastMeeting extends MeetingInBrief {
  readonly state: 'held' | 'cancelled' | 'unrecorded';
  /** Where the minutes are. */
  readonly minutes: string | undefined;
  /** Why it was cancelled, and when. */
  readonly cancelled: { readonly date: CalendarDate; readonly reason: string } | undefined;
}

export interface PlannedMeeting extends MeetingInBrief {
  readonly state: 'scheduled' | 'proposed';
}

/** How far ahead a brief tells of meetings. */
const MONTHS_AHEAD = 12;

/** What a brief tells of the meetings; the schedule is that of the period's last day. */
export function meetingsOf(schedule: Schedule, period: Period): MeetingsInBrief {
  const past: PastMeeting[] = [];
  const planned: PlannedMeeting[] = [];
  const horizon = addMonths(period.to, MONTHS_AHEAD);
  for (const meeting of schedule.upTo(horizon)) {
    const { held, cancelled } = meeting.entry;
    const told = briefly(meeting);
    if (cancelled) {
      if (isWithin(period, cancelled.date))
        past.push({ ...told, state: 'cancelled', minutes: undefined, cancelled });
    } else if (held) {
      if (isWithin(period, held.date)) {
        const { date, minutes } = held;
        past.push({ ...told, date, state: 'held', minutes, cancelled: undefined });
      }
    } else if (told.date >= period.to) {
      const state = meeting.state === 'proposed' ? 'proposed' : 'scheduled';
      planned.push({ ...told, state });
    } else if (meeting.state !== 'proposed' && isWithin(period, told.date)) {
      past.push({ ...told, state: 'unrecorded', minutes: undefined, cancelled: undefined });
    }
  }
  return { past: past.sort(byDate), planned };
}

function briefly(meeting: ScheduledMeeting): MeetingInBrief {
  const { id, body, themes, speakers, place, date, time, entry } = meeting;
  return { id, body, themes, speakers, place, date, time, agenda: entry.agenda };
}
