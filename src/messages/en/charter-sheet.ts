import { date } from './grammar.ts';

/** A date whose parts stay on one line. */
const short = (iso: string) => date(iso).replaceAll(' ', '\u00a0');

/** What the compliance sheet says. */
export const charterTexts = {
  /** What kind of text it is. */
  kicker: 'Compliance with the charter',
  /** Under the title: by whom the charter is, where it says so, and the day as of which it is told. */
  byline: (by: string | undefined, at: string) => [by, `as of ${date(at)}`].filter(Boolean).join(', '),
  /** Since when the charter governs, and until when. */
  governs: (from: string, to: string | undefined) =>
    to === undefined ? `In force from ${date(from)}` : `In force from ${date(from)} to ${date(to)}`,
  states: {
    breached: 'Breached',
    'not-due': 'Not yet due',
    kept: 'Kept',
    'for-people': 'For people to judge',
  },
  /** Under the heading of a state: what it means. */
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
  },
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date: short,
  line: (line: number) => `line ${line}`,
  /** Beside what the file waives until a day. */
  accepted: (until: string) => `waived until ${short(until)}`,
  more: (count: number) => (count === 1 ? 'and 1 more' : `and ${count} more`),
  /** Where no charter governs on the day. */
  none: (at: string) => `No charter governs on ${date(at)}. Only the general rules apply.`,
};

export type CharterTexts = typeof charterTexts;

/** How a statement stands on a day. */
export type StatementState = keyof CharterTexts['states'];
