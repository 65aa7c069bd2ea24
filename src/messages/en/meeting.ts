import type { ClosedDay, MeetingArgs } from '../../facts/meeting.ts';
import type { FindingTexts } from '../catalog.ts';
import { date as inWords } from './grammar.ts';

export const CLOSED_DAYS: Record<ClosedDay, string> = {
  saturday: 'a Saturday',
  sunday: 'a Sunday',
  'new-years-day': "New Year's Day",
  'maundy-thursday': 'Maundy Thursday',
  'good-friday': 'Good Friday',
  'easter-sunday': 'Easter Sunday',
  'easter-monday': 'Easter Monday',
  'great-prayer-day': 'Great Prayer Day',
  'ascension-day': 'Ascension Day',
  'whit-sunday': 'Whit Sunday',
  'whit-monday': 'Whit Monday',
  'constitution-day': 'Constitution Day',
  'christmas-eve': 'Christmas Eve',
  'christmas-day': 'Christmas Day',
  'second-christmas-day': 'the second day of Christmas',
  'new-years-eve': "New Year's Eve",
};

export const meeting: FindingTexts<MeetingArgs> = {
  'meeting-before-body': {
    message: ({ meeting, body, date, first }) =>
      `The meeting ${meeting} is set for ${inWords(date)}, but ${body} does not exist until ${inWords(first)}`,
    title: 'A meeting before the body exists',
    reason: 'A body cannot meet before it exists.',
    fix: "Correct the meeting's date, or the body's first day.",
  },
  'meeting-after-body': {
    message: ({ meeting, body, date, last }) =>
      `The meeting ${meeting} is set for ${inWords(date)}, but the last day of ${body} is ${inWords(last)}`,
    title: 'A meeting after the body is dissolved',
    reason: 'A dissolved body does not meet. Its remaining meetings are cancelled when it is dissolved.',
    fix: 'Cancel the meeting, correct its date, or correct the date of the dissolution.',
  },
  'meeting-on-closed-day': {
    message: ({ meeting, date, day }) =>
      `The meeting ${meeting} is set for ${inWords(date)}, which is ${CLOSED_DAYS[day]}`,
    title: 'A meeting on a closed day',
    reason:
      "At weekends, on public holidays, Constitution Day, Christmas Eve and New Year's Eve the region's and the municipalities' offices are closed, and participants cannot be expected to attend.",
    fix: 'Move the meeting to a working day.',
  },
  'meeting-time-reversed': {
    message: ({ meeting, from, to }) => `The meeting ${meeting} ends at ${to} but begins at ${from}`,
    title: 'A meeting that ends before it begins',
    reason: 'A meeting begins and ends on the same day, and it ends later than it begins.',
    fix: 'Correct the time so that the beginning comes first.',
  },
  'meeting-held-and-cancelled': {
    message: ({ meeting, held, cancelled }) =>
      `The meeting ${meeting} is recorded both as held on ${inWords(held)} and as cancelled on ${inWords(cancelled)}`,
    title: 'A meeting both held and cancelled',
    reason: 'A meeting is either held or cancelled. With both on record, it is unclear what happened.',
    fix: 'Delete whichever of the two is wrong.',
  },
  'meeting-held-in-future': {
    message: ({ meeting, date }) =>
      `The meeting ${meeting} is recorded as held on ${inWords(date)}, which is in the future`,
    title: 'A meeting recorded as held in the future',
    reason: 'A meeting has been held only when its day has passed.',
    fix: 'Correct the date, or delete the record that the meeting was held.',
  },
  'meetings-same-day': {
    message: ({ meeting, other, body, date }) =>
      `${body} has two meetings on ${inWords(date)}: ${other} and ${meeting}`,
    title: 'Two meetings of one body on the same day',
    reason: 'Two meetings of one body on the same day are usually one meeting, recorded twice.',
    fix: 'Delete one of them, merge them, or correct the date.',
  },
  'meeting-unrecorded': {
    message: ({ meeting, body, date }) =>
      `The meeting ${meeting} of ${body} was due on ${inWords(date)}, but the file does not say whether it was held`,
    title: 'A past meeting without an outcome',
    reason: "When a meeting's day has passed, the file shows whether it was held or cancelled.",
    fix: 'Record that the meeting was held, or that it was cancelled.',
  },
};
