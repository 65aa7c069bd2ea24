import { copenhagenInstant } from '../../calendar/today.ts';
import type { MeetingState } from '../../facts/meeting.ts';
import type { Revisions } from '../../history/revisions.ts';
import { type Deadline, deadlinesFor, type ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingsView } from '../../meetings/select.ts';
import type { MeetingTexts } from '../../messages/en/meetings.ts';
import { addDays } from '../../organisation/days.ts';
import { firstId } from '../../organisation/namespace.ts';
import {
  type Component,
  calendar,
  compactDate,
  compactDateTime,
  textLine,
  uriLine,
  utc,
  ZONE,
  ZONE_COMPONENT,
} from '../icalendar.ts';
import { names } from '../names.ts';
import { dateParts, type MeetingsOptions, movedText, speakerText, timeOf } from './facts.ts';

const STATUS: Record<MeetingState, string> = {
  proposed: 'TENTATIVE',
  scheduled: 'CONFIRMED',
  held: 'CONFIRMED',
  cancelled: 'CANCELLED',
};

/** Whether the time is taken, and the same as Outlook reads it. */
const BUSY: Record<MeetingState, readonly string[]> = {
  proposed: ['TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE'],
  scheduled: ['TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY'],
  held: ['TRANSP:OPAQUE', 'X-MICROSOFT-CDO-BUSYSTATUS:BUSY'],
  cancelled: ['TRANSP:TRANSPARENT', 'X-MICROSOFT-CDO-BUSYSTATUS:FREE'],
};

/** When an alarm of a deadline goes off. */
const ALARM_TIME = '08:00';

/**
 * Meetings as a calendar (RFC 5545). The same file and history give the same bytes, and importing again updates: a
 * meeting's UID is made of its first id, its SEQUENCE of its history (see `sequence`).
 */
export function meetingsIcs(view: MeetingsView, options: MeetingsOptions): string {
  const { texts, deadlines, body, revisions } = options;
  const { organisation } = view.schedule;
  const events = view.meetings.flatMap((meeting) => [
    event(meeting, view, options),
    ...(deadlines === 'events' ? deadlineEvents(meeting, view, options) : []),
  ]);
  const about = body === undefined ? undefined : organisation.bodies.get(body)?.body.name;
  const name = texts.calendarName(about ?? organisation.file.plan.name);
  return calendar({ name, language: texts.language, modified: revisions?.modified }, [
    ZONE_COMPONENT,
    ...events,
  ]);
}

function event(meeting: ScheduledMeeting, view: MeetingsView, options: MeetingsOptions): Component {
  const { texts, deadlines, revisions } = options;
  const { place, state, entry } = meeting;
  const description = descriptionOf(meeting, texts);
  const { minutes } = entry.held ?? {};
  return {
    name: 'VEVENT',
    lines: [
      `UID:${view.schedule.uidOf(meeting)}`,
      ...versionLines(meeting, view, revisions),
      ...timeLines(meeting),
      ...BUSY[state],
      textLine('SUMMARY', summaryOf(meeting, texts)),
      ...(place === undefined ? [] : [textLine('LOCATION', place)]),
      ...(description === '' ? [] : [textLine('DESCRIPTION', description)]),
      ...[...uriLine('URL', minutes ?? ''), ...uriLine('URL', entry.agenda ?? '')].slice(0, 1),
    ],
    components:
      (deadlines === 'alarms' || deadlines === true) && state !== 'cancelled'
        ? deadlinesFor(view.schedule, meeting).map((deadline) => alarm(deadline, meeting, texts))
        : [],
  };
}

/** The body and the themes; of a cancelled meeting that it is: not every calendar shows a status. */
function summaryOf({ body, themes, state }: ScheduledMeeting, texts: MeetingTexts): string {
  const about = names(themes);
  const summary = about === '' ? body.name : `${body.name}: ${about}`;
  return state === 'cancelled' ? texts.calendarCancelled(summary) : summary;
}

/** Deadlines as events of whole days, which do not make anyone busy. */
function deadlineEvents(
  meeting: ScheduledMeeting,
  view: MeetingsView,
  { texts, revisions }: MeetingsOptions,
): Component[] {
  const { schedule } = view;
  const isCancelled = meeting.state === 'cancelled';
  return deadlinesFor(schedule, meeting).map((deadline) => {
    const summary = deadlineText(deadline, meeting, texts);
    return {
      name: 'VEVENT',
      lines: [
        `UID:${schedule.uidOf(meeting, deadline.kind)}`,
        ...versionLines(meeting, view, revisions),
        ...dayLines(deadline.date),
        ...BUSY.cancelled,
        `RELATED-TO:${schedule.uidOf(meeting)}`,
        textLine('SUMMARY', isCancelled ? texts.calendarCancelled(summary) : summary),
      ],
    };
  });
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

function versionLines(
  meeting: ScheduledMeeting,
  { schedule }: MeetingsView,
  revisions: Revisions | undefined,
): string[] {
  const { entry, state } = meeting;
  const revision = revisions?.meetings.get(firstId(entry));
  const isProposed = state === 'proposed';
  // Where the day is not known, that of the plan stands for all that has no other.
  const recorded = Date.parse(`${revised(meeting) ?? schedule.since}T00:00:00Z`);
  const modified = utc(
    Math.max(recorded, (isProposed ? revisions?.modified : revision?.modified) ?? recorded),
  );
  return [
    // The last revision is when this instance was made (RFC 5545, 3.8.7.2): the same file gives the same bytes.
    `DTSTAMP:${modified}`,
    `LAST-MODIFIED:${modified}`,
    `SEQUENCE:${isProposed ? 0 : Math.max(sequence(meeting), revision?.count ?? 0)}`,
    `STATUS:${STATUS[state]}`,
  ];
}

/**
 * How often the meeting's time or status has changed, as far as the file itself tells: a proposal is 0; scheduling it,
 * each move in its history and its cancellation count one.
 */
function sequence({ entry }: ScheduledMeeting): number {
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
  const { cancelled, moved = [], agenda, held } = entry;
  return [
    ...(state === 'proposed' ? [`${texts.column.state}: ${texts.state.proposed}`] : []),
    ...(cancelled ? [texts.cancelledBecause(cancelled.reason)] : []),
    ...moved.map((move) => movedText(move, texts)),
    ...speakers.map((speaker) => `${texts.column.speakers}: ${speakerText(speaker)}`),
    ...(agenda === undefined ? [] : [`${texts.column.agenda}: ${agenda}`]),
    ...(held?.minutes === undefined ? [] : [`${texts.column.minutes}: ${held.minutes}`]),
  ].join('\n');
}
