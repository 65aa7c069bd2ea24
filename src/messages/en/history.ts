import type { HistoryArgs, Then } from '../../facts/history.ts';
import type { FindingTexts } from '../catalog.ts';
import { date as inWords, plural } from './grammar.ts';
import { agreeing, FIELDS } from './history-fields.ts';
import { definite } from './kinds.ts';

const before = ({ line, revision }: Then) => `(see line ${line} in ${revision})`;

const CORRECT =
  "If what the file said was wrong, record a correction: add the id, today's date and the reason under `corrections` in the same commit.";

export const history: FindingTexts<HistoryArgs> = {
  'id-removed': {
    message: ({ kind, id, name, now, then }) =>
      now === ''
        ? `${name} has been deleted: ${definite(kind)} ${id} is no longer there ${before(then)}`
        : `The id of ${name} has changed from ${id} ${before(then)} to ${now}, but the old id is not recorded in \`formerly\``,
    title: 'Something deleted instead of given an end date',
    reason:
      'Nothing is deleted; it gets an end date instead. It must be possible to find again what has been in the file: it is dissolved, ended or cancelled on a date. If it gets a new id, the old one belongs in `formerly`, and so does the id of a duplicate that is merged into it. A mistake can be undone within the days of grace (`settings.history.graceDays`): an entry can be deleted or get another id as long as its first day and every other date in it are that recent. People, organisations, areas and goals have no first day; for them it depends on everything that refers to them. People and organisations that nothing refers to can always be deleted.',
    fix: 'Add it again and give it its last day; if it was renamed, put the old id in `formerly`. If it was a mistake from the start, give the reason for deleting it under `corrections`.',
  },
  'id-reused': {
    message: ({ kind, id, was, name, then }) =>
      kind === was
        ? `The id ${id} is used again for something else; it was ${name} ${before(then)}`
        : `The id ${id} is used again for something else; it was ${definite(was)} ${name} ${before(then)}`,
    title: 'An id used again for something else',
    reason:
      'An id always means the same thing. If it is used again, minutes, calendars and older versions of the file point to the wrong one.',
    fix: 'Give the new thing an id that has not been used, and leave the old one with its dates.',
  },
  'forum-revived': {
    message: ({ forum, dissolved, then }) =>
      `${forum} was dissolved on ${inWords(dissolved)} ${before(then)} but is now active again`,
    title: 'A dissolved forum that is active again',
    reason:
      'A forum is dissolved when the initiatives no longer need it. If the need comes back, a new one is established; otherwise it looks as if the forum had never been gone.',
    fix: `Leave the dissolution, and establish a new forum, if needed recorded as the successor of the old one in \`dissolved.successor\`. ${CORRECT}`,
  },
  'past-rewritten': {
    message: ({ name, field, how, date, now, then }) => {
      const what = `${name}: ${FIELDS[field]} dated ${inWords(date)}`;
      if (how === 'moved') return `${what} has been changed to ${inWords(now)} ${before(then)}`;
      return how === 'removed'
        ? `${what} has been deleted ${before(then)}`
        : `${what} now says something else ${before(then)}`;
    },
    title: 'A change to the past',
    reason:
      'What the file says about past days is settled, so that everyone can rely on what applied when. The file does not say when something was recorded; it counts as recorded on the day it is about. Until that day is 30 days back (unless `settings.history.graceDays` says otherwise), it can be corrected, moved and withdrawn freely; after that only with a recorded correction and a reason. The days are counted back from `--at`; without it from the day of the commit if the file is as it was committed, or else from today. A role can be renamed or respelt at any time, and duplicates merged, one of them naming the other in `formerly`.',
    fix: `Write it as it was. ${CORRECT}`,
  },
  'date-backdated': {
    message: ({ name, field, date, days, others }) => {
      const more = others > 0 ? `; so are ${plural(others, 'other date')}` : '';
      return `${name}: ${FIELDS[field]} is backdated to ${inWords(date)} (more than ${plural(days, 'day')})${more}`;
    },
    title: 'A backdated change',
    reason:
      'What is dated far back changes what applied at the time. Changes may be backdated freely for a time (30 days unless `settings.history.graceDays` says otherwise); after that only with a recorded correction and a reason. A change that comes late, because it waited for review or is made each quarter, is reported as one finding with all its places.',
    fix: "Use the day on which it was decided. If it was recorded late, add each id with today's date and the reason under `corrections` in the same commit; the commands do that when given `--reason`.",
  },
  'earlier-missing': {
    message: ({ name, field, how, was, entry, then }) => {
      const have = agreeing(field, 'has', 'have');
      const what = {
        removed: `${have} been removed`,
        reworded: `${agreeing(field, 'is', 'are')} worded differently`,
        changed: `${have} changed`,
      }[how];
      const from = was === '' ? '' : `, from “${was}”`;
      const fix = how === 'reworded' || entry === '' ? '' : `. Under \`earlier\`: ${entry}`;
      return `${name}: ${FIELDS[field]} ${what}${from} ${before(then)}, but the file does not say what ${agreeing(field, 'it was', 'they were')}${fix}`;
    },
    title: 'A changed value without its earlier one',
    reason:
      'The file shows what applied on each day. When a name, an employer, a composition or another such value changes, what it was until then stays under `earlier`, with its last day; otherwise it looks as if it had always been as it is now. Where only the wording is different it may be a typo, which is a note. What was recorded within the days of grace (`settings.history.graceDays`), and what is only planned, can be changed freely.',
    fix: `Add what it was under \`earlier\`, with the last day on which it was so; the commands do that by themselves. ${CORRECT}`,
  },
  'report-withdrawn': {
    message: ({ forum, date, then }) =>
      `${forum}: the report of ${inWords(date)} has been withdrawn ${before(then)}`,
    title: 'A report that has been withdrawn',
    reason:
      'A report has been given to the administrative group and cannot be undone; it belongs in the file even when a later one says otherwise.',
    fix: `Add the report again; if it contains mistakes, add a new one. ${CORRECT}`,
  },
  'minutes-withdrawn': {
    message: ({ meeting, date, then }) =>
      `${meeting}: the minutes of the meeting of ${inWords(date)} have been withdrawn ${before(then)}`,
    title: 'Minutes that have been withdrawn',
    reason:
      'The reference to the minutes leads to what was decided. New minutes can replace the old ones, but the meeting cannot go back to having none.',
    fix: `Add the reference again, or refer to the new minutes. ${CORRECT}`,
  },
  'correction-withdrawn': {
    message: ({ id, date, how, then }) =>
      how === 'removed'
        ? `The correction of ${id} of ${inWords(date)} has been removed ${before(then)}`
        : `The correction of ${id} of ${inWords(date)} now says something else ${before(then)}`,
    title: 'A correction that has been removed or changed',
    reason: 'A correction says that the past was changed, and why. Without it nobody can see that.',
    fix: 'Write the correction as it was. Entries can only be added to the list `corrections`.',
  },
  'correction-misdated': {
    message: ({ id, date, today, days }) =>
      date > today
        ? `The correction of ${id} is dated ${inWords(date)}, which is in the future`
        : `The correction of ${id} is new, but dated ${inWords(date)}, more than ${plural(days, 'day')} ago`,
    title: 'A new correction with a wrong date',
    reason:
      'A correction is dated the day on which it is recorded. It covers only the changes made in the same commit.',
    fix: "Use today's date.",
  },
  'mass-removal': {
    message: ({ what, removed, of, revision }) => {
      const things = what === 'ids' ? 'ids' : 'terms, reports and other dated items';
      return `${removed} of the ${of} ${things} that were in ${revision} are gone`;
    },
    title: 'Many entries deleted at once',
    reason:
      'So much rarely disappears on purpose. A file that was cut short, or a merge that went wrong, should be noticed before it becomes part of the history.',
    fix: 'Restore the previous version of the file, and make the change again. If the deletion is intended, give the reason for each id under `corrections`.',
  },
  'base-unreadable': {
    message: ({ revision, part }) =>
      part
        ? `Parts of the file in ${revision} have structural errors and were not compared`
        : `The file in ${revision} cannot be read, so nothing was compared with it`,
    title: 'An older version that cannot be read',
    reason:
      'Changes are checked against what the file said before. Where that cannot be read, they are not checked; you should know, but it should not prevent the file from being fixed.',
    fix: 'Compare with an older version that can be read, or go through the changes yourself.',
  },
};
