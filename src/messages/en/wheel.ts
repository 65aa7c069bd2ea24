import type { Language } from '../catalog.ts';

import { date, MONTHS, plural } from './grammar.ts';

/** What the year's wheel says, beside what is said of meetings. Loaded by `rup meetings wheel`, and by no other. */
export const wheel = {
  language: 'en' as Language,
  title: (year: number) => `Meetings in ${year}`,
  /** What it is of: the plan, and the day as of which it is told. */
  subtitle: (plan: string, at: string) => `${plan}, as of ${date(at)}`,
  /** The wheel in a sentence, for one who does not see it. */
  description: (meetings: number, deadlines: number) =>
    `The year's meetings and deadlines on a wheel: ${plural(meetings, 'meeting')} and ${plural(deadlines, 'deadline')}.`,
  months: MONTHS,
  shortMonths: MONTHS.map((month) => month.slice(0, 3)),
  /** A day and its month: `10. oktober`. */
  day: (day: number, month: number) => `${day} ${MONTHS[month - 1]}`,
  /** Whose meeting a deadline belongs to. */
  ofMeeting: (body: string, day: string) => `${body}, ${day}`,
  /** `bareDeadline` where there are too many for a text beside each. */
  legend: {
    proposed: 'proposed meeting',
    deadline: 'deadline',
    bareDeadline: 'deadline (point at it to see which)',
    season: 'meeting season',
  },
  none: 'There are no meetings or deadlines in the year.',
};

export type WheelTexts = typeof wheel;
