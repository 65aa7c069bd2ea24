import type { MeetingsHelp } from '../help-meetings.ts';

export const meetingsHelp: MeetingsHelp = {
  commands: {
    'meetings plan': {
      summary: 'propose the meetings ahead, and pin them',
      description:
        'Shows the schedule from the first meeting not yet held, four meetings ahead. Meetings in the file are pinned and never move; the others are proposals until --write pins them. The schedule follows from the file alone: it is the same whatever day it is.',
      examples: [
        ['rup meetings plan', 'the next four meetings'],
        ['rup meetings plan --from 2013-01-01 --until 2016-12-31', 'all meetings of the period'],
        ['rup meetings plan --deadlines --explain', 'with deadlines and reasons'],
        ['rup meetings plan --format ics --with-deadlines > meetings.ics', 'for the calendar'],
        ['rup meetings plan --format csv --excel > meetings.csv', 'for Excel'],
        ['rup meetings plan --count 2 --write', 'pin the next two meetings in the file'],
      ],
    },
    'meetings list': {
      summary: 'show the meetings in the file, held and cancelled ones too',
      description: 'Shows the meetings in the file: pinned, held and cancelled.',
      examples: [
        ['rup meetings list', 'all meetings in the file'],
        ['rup meetings list --body administrativ-gruppe --from 2014-01-01', 'one body’s, from 2014 on'],
      ],
    },
    'meetings next': {
      summary: 'show the next meeting',
      description:
        'Shows the first meeting from today on that is neither held nor cancelled, be it only proposed.',
      examples: [
        ['rup meetings next --deadlines', 'the next meeting and its deadlines'],
        ['rup meetings next --at 2014-03-01', 'as it stood that day'],
      ],
    },
    'meetings move': {
      summary: 'move a pinned meeting',
      description: `Moves a pinned meeting to another day. The file remembers where it was, so that calendars follow.`,
      examples: [
        ['rup meetings move administrativ-gruppe-2013-autumn 2013-10-24', 'to 24 October'],
        ["rup meetings move temamoede 2014-04-10 --time 13:00-15:00 --reason 'Excuses'", 'the time, too'],
      ],
    },
    'meetings cancel': {
      summary: 'cancel a pinned meeting',
      description: `Cancels a pinned meeting. It stays in the file as cancelled, so that calendars can take it away.`,
      examples: [["rup meetings cancel temamoede --reason 'Too few can come'", 'cancelled today']],
    },
    'meetings held': {
      summary: 'record that a meeting was held, or where its minutes are',
      description: `Records that a meeting was held. The minutes can be entered now or later.`,
      examples: [
        ['rup meetings held temamoede', 'held on the day it was pinned to'],
        ["rup meetings held temamoede --minutes 'case 13/1234'", 'with a reference to the minutes'],
      ],
    },
  },
  arguments: {
    meeting: 'the id of the meeting; `rup meetings list --format json` shows it',
    newDate: 'the new day',
  },
  options: {
    from: 'the first day (otherwise after the last meeting held)',
    until: 'the last day',
    count: 'at most so many meetings (otherwise 4, where --until is not given)',
    body: 'one body only: the group, the status meeting or a forum',
    deadlines: 'show the deadlines that follow from the meeting; in a calendar as alarms',
    explain: 'say why the day and the theme were chosen',
    format: 'the format',
    excel: 'CSV as Excel in Denmark reads it',
    withDeadlines: 'deadlines as all-day events of their own in the calendar',
    write: 'pin the proposed meetings in the file',
    dryRun: 'show the change as a diff, and write nothing',
    json: 'answer as JSON for a program, and ask nothing',
    time: 'the new time, such as 09:00-12:00',
    moveReason: 'why the meeting is moved',
    cancelReason: 'why the meeting is cancelled',
    heldDate: 'the day on which it was held (otherwise the day it was pinned to)',
    minutes: 'a reference to the minutes',
  },
  questions: {
    meetingToMove: 'Which meeting is to be moved?',
    newDate: 'To which day is it moved?',
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
  },
};
