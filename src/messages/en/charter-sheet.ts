import type { CharterTexts } from '../charter.ts';
import { date } from './format.ts';

/** A date whose parts stay on one line. */
const short = (iso: string) => date(iso).replaceAll(' ', '\u00a0');

export const charterTexts: CharterTexts = {
  kicker: 'Compliance with the charter',
  byline: (by, at) => [by, `as of ${date(at)}`].filter(Boolean).join(', '),
  governs: (from, to) =>
    to === undefined ? `In force from ${date(from)}` : `In force from ${date(from)} to ${date(to)}`,
  states: {
    breached: 'Breached',
    'not-due': 'Not yet due',
    kept: 'Kept',
    'for-people': 'For people to judge',
  },
  means: {
    breached: 'The file breaks the statement, or what it requires is missing.',
    'not-due': 'Nothing has fallen due under the statement yet.',
    kept: 'Nothing in the file is contrary to the statement, and nothing it requires is missing.',
    'for-people': 'The file does not show whether the statement is kept.',
  },
  kinds: {
    demand: 'requirement',
    proposal: 'proposal',
    permission: 'permission',
    wish: 'wish',
    former: 'former organisation',
    fact: 'fact',
  },
  label: {
    number: 'No.',
    statement: 'Statement',
    found: 'Found',
    since: 'Since',
    due: 'Due',
    reason: 'Why',
    status: 'Status',
    charter: 'Charter',
  },
  date: short,
  line: (line) => `line ${line}`,
  accepted: (until) => `accepted until ${short(until)}`,
  more: (count) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  none: (at) => `No charter governs on ${date(at)}. Only the general rules apply.`,
};
