import type { Commands } from '../help.ts';

export const meetingsHelp = {
  commands: {
    'meetings plan': {
      summary: 'propose upcoming meetings, and schedule them',
      description:
        'Shows the next four meetings from today, or from --at. Meetings in the file are scheduled and never move; the others are proposals until --write adds them to the file. No day in the past is proposed, unless --from asks for it.',
      examples: [
        ['rup meetings plan', 'the next four meetings'],
        ['rup meetings plan --from 2013-01-01 --until 2016-12-31', 'all meetings of the period'],
        ['rup meetings plan --deadlines --explain', 'with deadlines and reasons'],
        ['rup meetings plan --format ics --with-deadlines > meetings.ics', 'for the calendar'],
        ['rup meetings plan --format csv --excel > meetings.csv', 'for Excel'],
        ['rup meetings plan --alternatives 3 --busy chair.ics', 'dates for a poll, without the busy ones'],
        ['rup meetings plan --count 2 --write', 'schedule the next two meetings in the file'],
      ],
    },
    'meetings list': {
      summary: 'show the meetings in the file, held and cancelled ones too',
      description: 'Shows the meetings in the file: scheduled, held and cancelled.',
      examples: [
        ['rup meetings list', 'all meetings in the file'],
        ['rup meetings list --body administrativ-gruppe --from 2014-01-01', "one body's, from 2014 on"],
      ],
    },
    'meetings next': {
      summary: 'show the next meeting',
      description:
        'Shows the first meeting from today on that is neither held nor cancelled, including proposed meetings.',
      examples: [
        ['rup meetings next --deadlines', 'the next meeting and its deadlines'],
        ['rup meetings next --at 2014-03-01', 'as it was on that day'],
      ],
    },
    'meetings wheel': {
      summary: "draw the year's meetings and deadlines",
      description:
        "Draws a calendar year as a wheel, with the meetings and deadlines of every body or one: the file's meetings, and those proposed from today or --at on. The SVG needs no other file, and is readable on paper and in dark mode.",
      examples: [
        ['rup meetings wheel > 2014.svg', 'this year, for a page or print'],
        ['rup meetings wheel --year 2015 --format markdown', 'another year, month by month'],
      ],
    },
    'meetings agenda': {
      summary: 'draft the notice and agenda of a meeting',
      description:
        'Drafts the notice and agenda of a meeting: participants, deadlines, the minutes of the last meeting, theme and speakers, reports, follow-ups and priorities. What the file does not know is in square brackets, for the secretariat to fill in.',
      examples: [
        ['rup meetings agenda', "the group's next meeting"],
        ['rup meetings agenda temamoede --format html > agenda.html', 'a page to edit or print'],
      ],
    },
    'meetings move': {
      summary: 'move a scheduled meeting',
      description: `Moves a scheduled meeting to another day. The file keeps the original day, so that calendars move it too.`,
      examples: [
        ['rup meetings move administrativ-gruppe-2013-autumn 2013-10-24', 'to 24 October'],
        ['rup meetings move temamoede 2014-04-10 --reason "Apologies received"', 'with a reason'],
      ],
    },
    'meetings cancel': {
      summary: 'cancel a scheduled meeting',
      description: `Cancels a scheduled meeting. It stays in the file as cancelled, so that calendars can remove it.`,
      examples: [['rup meetings cancel temamoede --reason "Too few can come"', 'cancelled today']],
    },
    'meetings held': {
      summary: 'record that a meeting was held, or where its minutes are',
      description: `Records that a meeting was held. The minutes can be recorded now or later.`,
      examples: [
        ['rup meetings held temamoede', 'held on the day it was scheduled for'],
        ['rup meetings held temamoede --minutes "case 13/1234"', 'with a reference to the minutes'],
      ],
    },
  } satisfies Commands,
  arguments: {
    meeting: 'the id of the meeting; `rup meetings list` shows it',
    agendaOf: "the id of the meeting (default: the group's next)",
    newDate: 'the new day',
  },
  options: {
    from: 'the first day (default: today, or --at)',
    until: 'the last day',
    count: 'maximum number of meetings (default: 4, without --until)',
    body: 'one body only: the group, the status meeting or a forum',
    deadlines:
      'show the deadlines of the meeting; in a calendar as reminders, of which Google Calendar shows none and Outlook one',
    explain: 'say why the day and the theme were chosen',
    format: 'the format',
    excel: 'CSV for Danish Excel',
    withDeadlines: 'deadlines as separate all-day events, which every calendar shows',
    write: 'schedule the proposed meetings in the file',
    alternatives: 'show this many other days for each proposal, the best first',
    busy: 'a calendar (.ics) of days that others have taken; can be repeated',
    year: 'the year (default: that of today or --at)',
    dryRun: 'show the change as a diff, and write nothing',
    json: 'print JSON for a program, and ask nothing',
    time: 'the new time, such as 09:00-12:00',
    avoidedDays: 'a day on which no meeting is planned; can be repeated',
    avoidedWeeks: 'the number of a week of every year; can be repeated',
    avoidedReason: 'why they are avoided',
    avoidedBody: 'for this body only',
    avoidedRemove: 'no longer avoid them',
    moveReason: 'why the meeting is moved',
    cancelReason: 'why the meeting is cancelled',
    heldDate: 'the day on which it was held (default: the day it was scheduled for)',
    minutes: 'a reference to the minutes',
  },
  questions: {
    meetingToMove: 'Which meeting is to be moved?',
    newDate: 'Which day is the meeting moved to?',
    meetingToCancel: 'Which meeting is to be cancelled?',
    meetingToRecord: 'Which meeting was held?',
    minutes: 'Where are the minutes?',
  },
  values: {
    date: 'date',
    count: 'count',
    id: 'id',
    format: 'format',
    time: 'time',
    reference: 'reference',
    file: 'file',
    year: 'year',
  },
};

export type MeetingsHelp = typeof meetingsHelp;
export type MeetingsOption = keyof MeetingsHelp['options'];
export type MeetingsValue = keyof MeetingsHelp['values'];
