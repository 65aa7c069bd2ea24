import { closedDay } from '../calendar/closed-days.ts';
import { seasonAt } from '../calendar/seasons.ts';
import { Avoidance } from '../meetings/avoidance.ts';
import { bodySettings, seasonsOf } from '../meetings/settings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays, dayNumber, weekdayOf } from '../organisation/days.ts';
import type { Cursor } from './cursor.ts';
import { comingOf } from './next.ts';
import type { View } from './view.ts';

/** How many days are offered, and how far ahead they are looked for. */
const MOST = 12;
const PROPOSED = 3;
const HORIZON = 400;
const WEEKDAYS = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday'];

/** The days that may be meant where one is typed: for a meeting those that work, else the day as of which all is. */
export function datesFor(view: View, { path, beside }: Cursor): readonly CalendarDate[] {
  const isMeeting = path[0] === 'meetings' && path.length === 3 && path[2] === 'date';
  if (!isMeeting || !view.organisation) return [view.at];
  const body = typeof beside['body'] === 'string' ? beside['body'] : undefined;
  const proposed: CalendarDate[] = [];
  for (const { state, date } of comingOf(view.organisation, view.at, body ?? '')) {
    if (state === 'proposed') proposed.push(date);
    if (proposed.length === PROPOSED) break;
  }
  return [...new Set([...proposed, ...openDays(view, body)])].slice(0, MOST);
}

/** The next days in season on which public bodies are open, none that is avoided, on the body's weekdays. */
function openDays(view: View, body: string | undefined): CalendarDate[] {
  const { organisation } = view;
  if (!organisation) return [];
  const seasons = seasonsOf(organisation.file.settings);
  const own = body === undefined ? undefined : organisation.bodies.get(body);
  const weekdays = own && bodySettings(own)?.weekdays;
  const avoidance = new Avoidance(organisation.file.settings);
  const days: CalendarDate[] = [];
  for (let ahead = 0; ahead < HORIZON && days.length < MOST; ahead++) {
    const day = addDays(view.at, ahead);
    const isFree =
      !closedDay(day) && !avoidance.reason(day, body ?? '') && seasonAt(day, seasons) !== undefined;
    if (isFree && (!weekdays || weekdays.includes(WEEKDAYS[weekdayOf(dayNumber(day)) - 1] as never)))
      days.push(day);
  }
  return days;
}
