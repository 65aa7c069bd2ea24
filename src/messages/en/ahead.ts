import type { AheadArgs } from '../../facts/ahead.ts';
import type { OwnHelp } from '../help.ts';
import type { Sentences } from '../sentences.ts';

import { listed, short } from './grammar.ts';

const facts: Sentences<AheadArgs> = {
  'seat-ends': ({ holder, role, area, body }) =>
    `${holder} leaves ${body.name} as ${role}${area ? ` for ${area}` : ''}`,
  'office-ends': ({ holder, office }) => `${holder} leaves office as ${office.name}`,
  'organisation-ends': ({ organisation, successors }) =>
    `${organisation.name} ends${successors.length === 0 ? '' : ` and is carried on by ${listed(successors.map(({ name }) => name))}`}`,
  'term-begins': ({ office, election }) =>
    `New councils after the election on ${short(election)}: who is ${office.name}?`,
  'report-due': ({ forum }) => `${forum.name} is to report`,
  'follow-up-due': ({ initiative }) => `${initiative.name} is to be followed up`,
  'meeting-to-schedule': ({ body }) => `A meeting of ${body.name} is to be scheduled`,
  'acceptance-ends': ({ rule, id }) => `${rule} is no longer waived${id ? ` for ${id}` : ''}`,
  'plan-ends': ({ plan }) => `${plan} ends`,
  'plan-begins': ({ plan, before }) => `${plan} replaces ${before}`,
};

/** What `rup ahead` says. */
export const ahead = {
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date: short,
  label: { date: 'Date', what: 'What', command: 'Command' },
  facts,
  /** What a calendar of it is called. */
  calendarName: 'What lies ahead',
  /** Beside the date of what should have been done. */
  late: 'late',
  none: (until: string) => `Nothing runs out or falls due up to ${short(until)}.`,
};

export type AheadTexts = typeof ahead;

export const aheadHelp = {
  description:
    'Shows what runs out or falls due soon: seats and offices that end, organisations that end, reports and follow-ups that fall due, meetings to schedule, and waivers that expire. What is late is shown first.',
  examples: [
    ['rup ahead', 'the next three months'],
    ['rup ahead --until 2014-12-31', 'the rest of the year'],
    ['rup ahead --format markdown', 'for an e-mail or an issue, such as every week in CI'],
    ['rup ahead --format ics > ahead.ics', 'for a calendar'],
  ],
  arguments: {},
  options: { until: 'the last day to look at (default: three months from now)', format: 'the format' },
  values: { date: 'date', format: 'format' },
} satisfies OwnHelp;

export type AheadHelp = typeof aheadHelp;
