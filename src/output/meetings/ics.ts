import { copenhagenInstant } from '../../calendar/today.ts';
import type { MeetingState } from '../../facts/meeting.ts';
import { type Deadline, deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import type { MeetingTexts } from '../../messages/meetings.ts';
import { addDays } from '../../organisation/days.ts';
import {
  type Component,
  compactDate,
  compactDateTime,
  serialise,
  textLine,
  utc,
  ZONE,
  ZONE_COMPONENT,
} from '../icalendar.ts';
import { names } from '../names.ts';
import { dateParts, type MeetingsOptions, speakerText, timeOf } from './facts.ts';

const STATUS: Record<MeetingState, string> = {
  proposed: 'TENTATIVE',
  scheduled: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** When an alarm of a deadline goes off. */
const ALARM_TIME = '08:00';

/**
 * Meetings as a calendar (RFC 5545). The same file gives the same bytes, and importing again updates: a meeting's
 * UID is made of its id, its SEQUENCE of its history in the file (see `sequence`).
 */
export function meetingsIcs(view: MeetingsView, options: MeetingsOptions): string {
  const { texts, deadlines } = options;
  const events = view.meetings.flatMap((meeting) => [
    event(meeting, view, texts, deadlines === 'alarms' || deadlines === true),
    ...(deadlines === 'events' ? deadlineEvents(meeting, view, texts) : []),
  ]);
  return serialise({
    name: 'VCALENDAR',
    lines: ['VERSION:2.0', `PRODID:-//rup//rup//${texts.language.toUpperCase()}`, 'CALSCALE:GREGORIAN'],
    components: [ZONE_COMPONENT, ...events],
  });
}

function event(
  meeting: ScheduledMeeting,
  view: MeetingsView,
  texts: MeetingTexts,
  withAlarms: boolean,
): Component {
  const { body, themes, place, state } = meeting;
  const about = names(themes);
  const description = descriptionOf(meeting, texts);
  return {
    name: 'VEVENT',
    lines: [
      `UID:${uid(meeting, view)}`,
      ...versionLines(meeting, view),
      ...timeLines(meeting),
      textLine('SUMMARY', about === '' ? body.name : `${body.name}: ${about}`),
      ...(place === undefined ? [] : [textLine('LOCATION', place)]),
      ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
    ],
    components:
      withAlarms && state !== 'cancelled'
        ? deadlinesFor(view.schedule, meeting).map((deadline) => alarm(deadline, meeting, texts))
        : [],
  };
}

/** Deadlines as events of whole days, which do not make anyone busy. */
function deadlineEvents(meeting: ScheduledMeeting, view: MeetingsView, texts: MeetingTexts): Component[] {
  return deadlinesFor(view.schedule, meeting).map((deadline) => ({
    name: 'VEVENT',
    lines: [
      `UID:${uid(meeting, view, deadline.kind)}`,
      ...versionLines(meeting, view),
      ...dayLines(deadline.date),
      'TRANSP:TRANSPARENT',
      `RELATED-TO:${uid(meeting, view)}`,
      textLine('SUMMARY', deadlineText(deadline, meeting, texts)),
    ],
  }));
}

function alarm(deadline: Deadline, meeting: ScheduledMeeting, texts: MeetingTexts): Component {
  return {
    name: 'VALARM',
    lines: [
      'ACTION:DISPLAY',
      `TRIGGER;VALUE=DATE-TIME:${utc(copenhagenInstant(deadline.date, ALARM_TIME))}`,
      textLine('DESCRIPTION', deadlineText(deadline, meeting, texts)),
    ],
  };
}

function deadlineText({ kind }: Deadline, { body, date }: ScheduledMeeting, texts: MeetingTexts): string {
  return texts.calendarDeadline(texts.deadline[kind], body.name, dateParts(date));
}

/** Unique beyond the file: the group's id tells apart the calendars of two organisations. */
function uid({ id }: ScheduledMeeting, { schedule }: MeetingsView, part?: string): string {
  return `${part === undefined ? id : `${id}.${part}`}@${schedule.group}.rup`;
}

function versionLines(meeting: ScheduledMeeting, { schedule }: MeetingsView): string[] {
  return [
    // Without METHOD it says when the event was last revised (3.8.7.2): a day is all the file knows.
    `DTSTAMP:${compactDate(revised(meeting) ?? schedule.since)}T000000Z`,
    `SEQUENCE:${sequence(meeting)}`,
    `STATUS:${STATUS[meeting.state]}`,
  ];
}

/**
 * How often the meeting's time or status has changed: a proposal is 0; scheduling it, each move in its history and
 * its cancellation count one.
 */
function sequence({ state, entry }: ScheduledMeeting): number {
  if (state === 'proposed') return 0;
  return 1 + (entry.moved?.length ?? 0) + (entry.cancelled ? 1 : 0);
}

/** The day of the last change that the file tells of. */
function revised({ entry: { moved = [], held, cancelled } }: ScheduledMeeting): string | undefined {
  const days = [...moved.map(({ date }) => date), held?.date, cancelled?.date];
  return days
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
}

function timeLines(meeting: ScheduledMeeting): string[] {
  const { date } = meeting;
  const time = timeOf(meeting);
  if (!time) return dayLines(date);
  const start = `DTSTART;TZID=${ZONE}:${compactDateTime(date, time.from)}`;
  // An end that is not after the start is a finding of its own, and not allowed here.
  return time.from < time.to ? [start, `DTEND;TZID=${ZONE}:${compactDateTime(date, time.to)}`] : [start];
}

/** A whole day, which ends with the next; the calendar's last day has none. */
function dayLines(date: string): string[] {
  const next = addDays(date, 1);
  const start = `DTSTART;VALUE=DATE:${compactDate(date)}`;
  return next > date ? [start, `DTEND;VALUE=DATE:${compactDate(next)}`] : [start];
}

function descriptionOf({ state, speakers, entry }: ScheduledMeeting, texts: MeetingTexts): string {
  const lines = speakers.map((speaker) => `${texts.column.speakers}: ${speakerText(speaker)}`);
  if (state === 'proposed') lines.unshift(`${texts.column.state}: ${texts.state.proposed}`);
  if (entry.cancelled) lines.unshift(texts.cancelledBecause(entry.cancelled.reason));
  return lines.join('\n');
}
