import { deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import { isoWeek } from '../../organisation/days.ts';
import { jsonText } from '../json-text.ts';
import { explanation, givenUp, type MeetingsOptions, timeOf, unplannedText } from './facts.ts';

/** Meetings as JSON. Keys and states are in English, sentences in the language asked for. */
export function meetingsJson(view: MeetingsView, options: MeetingsOptions): string {
  const { texts } = options;
  const value = {
    meetings: view.meetings.map((meeting) => meetingValue(meeting, view, options)),
    unplanned: view.unplanned.map((slot) => ({ ...slot, message: unplannedText(slot, texts) })),
    empty: options.empty && { ...options.empty, message: texts.noPlan(options.empty) },
  };
  return jsonText(value);
}

function meetingValue(meeting: ScheduledMeeting, view: MeetingsView, options: MeetingsOptions) {
  const { id, body, state, date, place, season, themes, speakers, entry, chosen } = meeting;
  const { year, week } = isoWeek(date);
  const time = timeOf(meeting);
  return {
    id,
    body: { id: body.id, name: body.name },
    state,
    date,
    week: `${year}-W${String(week).padStart(2, '0')}`,
    start: time?.from,
    end: time?.to,
    place,
    season,
    themes,
    speakers,
    agenda: entry.agenda,
    minutes: entry.held?.minutes,
    moved: entry.moved,
    cancelled: entry.cancelled,
    deadlines: options.deadlines
      ? deadlinesFor(view.schedule, meeting).map(({ kind, date: day, moved }) => ({
          kind,
          date: day,
          movedFrom: moved?.from,
        }))
      : undefined,
    gaveWay: chosen?.day.gaveWay.map(({ wish }) => wish),
    alternatives: options.alternatives ? chosen?.day.alternatives : undefined,
    chosen: options.explain && chosen ? facts(chosen) : undefined,
    reasons: options.explain
      ? [...explanation(meeting, options.texts), ...givenUp(meeting, options.texts)]
      : undefined,
  };
}

/** What the reasons say, as facts. */
function facts({ day, themes }: NonNullable<ScheduledMeeting['chosen']>) {
  const { target, middle, passedOver, gaveWay } = day;
  return {
    target,
    middle,
    passedOver,
    gaveWay,
    themes: themes.map(({ area, reason }) => ({ area: area.id, ...reason })),
  };
}
