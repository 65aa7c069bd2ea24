import type { BadValueArgs } from '../../facts/input.ts';
import type { FindingTexts } from '../catalog.ts';

/** A value that does not have the form it must. */
export const badValues: FindingTexts<BadValueArgs> = {
  'bad-id': {
    message: ({ value }) => `“${value}” cannot be an id`,
    title: 'An id that cannot be used',
    reason: 'An id has lowercase letters a–z, digits and hyphens, and at most 100 characters.',
    fix: 'Write æ as ae, ø as oe, å as aa and a space as a hyphen.',
  },
  'bad-date': {
    message: ({ value }) => `“${value}” is not a date in the form YYYY-MM-DD`,
    title: 'A date that cannot be read',
    reason: 'A date is written in one way, YYYY-MM-DD, so that day and month cannot be mixed up.',
    fix: 'Write the date as year, month and day, such as 2013-10-10.',
  },
  'no-such-date': {
    message: ({ value }) => `There is no such date as ${value}`,
    title: 'A date that does not exist',
    reason: 'A date must exist in the calendar.',
    fix: 'Correct the day or the month.',
  },
  'bad-time': {
    message: ({ value }) => `“${value}” is not a time in the form HH:MM-HH:MM`,
    title: 'A time that cannot be read',
    reason: 'The time of a meeting is its start and its end in Danish time.',
    fix: 'Write for instance "09:00-12:00", in quotes.',
  },
  'bad-season': {
    message: ({ value }) => `“${value}” is not a season in the form YYYY-spring or YYYY-autumn`,
    title: 'A season that cannot be read',
    reason: 'The group meets in spring and in autumn. Its first meeting is given by year and season.',
    fix: 'Write for instance 2013-autumn.',
  },
  'bad-month-day': {
    message: ({ value }) => `“${value}” is not a day of the year in the form MM-DD`,
    title: 'A day of the year that cannot be read',
    reason: 'A season has the same dates every year, so the day is written without a year, MM-DD.',
    fix: 'Write for instance 08-15 for 15 August. 29 February is not allowed, because it does not exist every year.',
  },
  'bad-deadline': {
    message: ({ value }) => `“${value}” is not a deadline such as -3w, 7d or none`,
    title: 'A deadline that cannot be read',
    reason: 'A deadline is weeks (w) or days (d) before (-) or after the meeting, or none.',
    fix: 'Write for instance -3w for three weeks before the meeting, or 7d for seven days after it.',
  },
  'bad-authority-code': {
    message: ({ value }) => `“${value}” is not an authority code of three or four digits`,
    title: 'An authority code that cannot be read',
    reason: 'Regions and municipalities have official codes of three or four digits, such as 1084 and 101.',
    fix: 'Write the code as text, such as "101", in quotes.',
  },
  'bad-link': {
    message: ({ value }) =>
      `“${value}” is not an address without spaces that begins with https://, http:// or mailto:`,
    title: 'An address that cannot be used',
    reason:
      'An address is shown as a link. Other beginnings could make a browser do more than open a page or start an e-mail.',
    fix: 'Copy the whole address from the browser, or write mailto: before an e-mail address.',
  },
};
