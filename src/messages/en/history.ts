import type { FindingTexts } from '../catalog.ts';
import type { HistoryArgs, Then } from '../history.ts';
import type { EntityKind } from '../reference.ts';
import { date as inWords } from './format.ts';
import { FIELDS } from './history-fields.ts';

const KINDS: Record<EntityKind, string> = {
  area: 'the area',
  goal: 'the goal',
  initiative: 'the initiative',
  organisation: 'the organisation',
  person: 'the person',
  office: 'the office',
  administrativeGroup: 'the administrative group',
  statusMeeting: 'the status meeting',
  forum: 'the forum',
  formerGroup: 'the former group',
  effort: 'the effort',
  meeting: 'the meeting',
};

const before = ({ line, revision }: Then) => `(see line ${line} in ${revision})`;
const plural = (count: number, noun: string) => `${count} ${noun}${count === 1 ? '' : 's'}`;

const CORRECT =
  'If what the file said was wrong, correct it openly: enter the id, today’s date and the reason under `corrections`, together with the change.';

export const history: FindingTexts<HistoryArgs> = {
  'id-removed': {
    message: ({ kind, id, name, now, then }) =>
      now === ''
        ? `${name} has been deleted: ${KINDS[kind]} ${id} is no longer there ${before(then)}`
        : `${name} used to have the id ${id} ${before(then)} and now has ${now}, which is not stated`,
    title: 'An id deleted instead of dated',
    reason:
      'Nothing is deleted; everything is dated. What has been in the file must be possible to find again: it is dissolved, ended or cancelled on a date. If it gets a new id, the old one belongs in `formerly`, and so does the id of a duplicate that is merged into it. A slip can be undone within the days of grace: an entry can be deleted or get another id while its first day lies there and it holds no earlier date; a person, an organisation, an area or a goal, which have no first day, while that goes for everything that names them. People and organisations that nothing names can always be deleted.',
    mend: 'Enter it again and give it its last day; if it was renamed, put the old id in `formerly`. If it was a mistake from the start, give the reason for deleting it under `corrections`.',
  },
  'id-reused': {
    message: ({ kind, id, was, name, then }) =>
      kind === was
        ? `The id ${id} is used again for something else; it was ${name} ${before(then)}`
        : `The id ${id} is used again for something else; it was ${KINDS[was]} ${name} ${before(then)}`,
    title: 'An id used again for something else',
    reason:
      'An id always means the same thing. If it is used again, minutes, calendars and older versions of the file point to the wrong one.',
    mend: 'Give the new thing an id that has not been used, and leave the old one with its dates.',
  },
  'forum-revived': {
    message: ({ forum, dissolved, then }) =>
      `${forum} was dissolved on ${inWords(dissolved)} ${before(then)} but is now active again`,
    title: 'A dissolved forum that is active again',
    reason:
      'A forum is dissolved when the initiatives no longer need it. If the need comes back, a new one is established; otherwise it looks as if the forum had never been gone.',
    mend: `Leave the dissolution, and establish a new forum, perhaps named as the successor of the old one in \`dissolved.successor\`. ${CORRECT}`,
  },
  'past-rewritten': {
    message: ({ name, field, how, date, now, then }) => {
      const what = `${name}: ${FIELDS[field]} dated ${inWords(date)}`;
      if (how === 'moved') return `${what} has been changed to ${inWords(now)} ${before(then)}`;
      return how === 'removed'
        ? `${what} has been deleted ${before(then)}`
        : `${what} now says something else ${before(then)}`;
    },
    title: 'A rewritten past',
    reason:
      'What the file says about past days is settled, so that everyone can rely on what applied when. When something was entered the file does not say; it counts as entered on the day that it is about. Until that day is 30 days back (unless `settings.history.graceDays` says otherwise), it can be corrected, moved and withdrawn freely; after that only openly and with a reason. The days are counted back from `--at`; without it from the day of the commit, where the file is as it was committed, and otherwise from today. A role can be renamed or respelt at any time, and duplicates merged, one of them naming the other in `formerly`.',
    mend: `Write it as it was. ${CORRECT}`,
  },
  'date-backdated': {
    message: ({ name, field, date, days, others }) => {
      const more = others > 0 ? `; so are ${plural(others, 'other date')}` : '';
      return `${name}: ${FIELDS[field]} is only now dated ${inWords(date)}, more than ${plural(days, 'day')} back${more}`;
    },
    title: 'A backdated change',
    reason:
      'What is dated far back changes what applied at the time. Backdating is free for a time (30 days unless `settings.history.graceDays` says otherwise); after that only openly and with a reason. A change that comes late, since it waited for its review or is made each quarter, is one finding with all its places.',
    mend: 'Use the day on which it was decided. If it was entered late, put each id with today’s date and the reason under `corrections`, together with the change; the commands do that where they are given `--reason`.',
  },
  'report-withdrawn': {
    message: ({ forum, date, then }) =>
      `${forum}: the report of ${inWords(date)} has been withdrawn ${before(then)}`,
    title: 'A report that has been withdrawn',
    reason:
      'A report has been given to the administrative group and cannot be undone; it belongs in the file even when a later one says otherwise.',
    mend: `Enter the report again; if it contains mistakes, give a new one. ${CORRECT}`,
  },
  'minutes-withdrawn': {
    message: ({ meeting, date, then }) =>
      `${meeting}: the minutes of the meeting of ${inWords(date)} have been withdrawn ${before(then)}`,
    title: 'Minutes that have been withdrawn',
    reason:
      'The reference to the minutes leads to what was decided. New minutes can replace the old ones, but the meeting cannot go back to having none.',
    mend: `Enter the reference again, or refer to the new minutes. ${CORRECT}`,
  },
  'correction-withdrawn': {
    message: ({ id, date, how, then }) =>
      how === 'removed'
        ? `The correction of ${id} of ${inWords(date)} has been removed ${before(then)}`
        : `The correction of ${id} of ${inWords(date)} now says something else ${before(then)}`,
    title: 'A correction that has been removed or changed',
    reason: 'A correction says that the past was changed, and why. Without it the change is no longer open.',
    mend: 'Enter the correction as it was. The list `corrections` only grows.',
  },
  'correction-misdated': {
    message: ({ id, date, today, days }) =>
      date > today
        ? `The correction of ${id} is dated ${inWords(date)}, which has not come yet`
        : `The correction of ${id} is new, but dated ${inWords(date)}, more than ${plural(days, 'day')} back`,
    title: 'A new correction with a wrong date',
    reason:
      'A correction bears the date of the day on which it was made. It covers only the changes that are made together with it.',
    mend: 'Enter today’s date.',
  },
  'mass-removal': {
    message: ({ what, removed, of, revision }) => {
      const things = what === 'ids' ? 'ids' : 'terms, reports and other dated items';
      return `${removed} of the ${of} ${things} that were in ${revision} are gone`;
    },
    title: 'Many entries deleted at once',
    reason:
      'So much rarely disappears on purpose. A file that was cut short, or a merge that went wrong, should be noticed before it becomes the history.',
    mend: 'Take the previous version of the file, and make the change again. If the deletion is intended, give the reason for each id under `corrections`.',
  },
  'base-unreadable': {
    message: ({ revision, part }) =>
      part
        ? `Parts of the file in ${revision} do not have the right form and were not compared`
        : `The file in ${revision} cannot be read, so nothing was compared with it`,
    title: 'An older version that cannot be read',
    reason:
      'Changes are judged by what the file said before. Where that cannot be read, they are not judged; this should be seen, but should not prevent the file from being mended.',
    mend: 'Compare with an older version that can be read, or go through the changes yourself.',
  },
};
