import type { WheelTexts } from '../wheel.ts';
import { date, MONTHS } from './format.ts';

export const wheel: WheelTexts = {
  language: 'en',
  title: (year) => `Meetings in ${year}`,
  subtitle: (plan, at) => `${plan}, as of ${date(at)}`,
  description: (meetings, deadlines) =>
    `The year's meetings and deadlines on a wheel: ${meetings === 1 ? '1 meeting' : `${meetings} meetings`} and ${deadlines === 1 ? '1 deadline' : `${deadlines} deadlines`}.`,
  months: MONTHS,
  shortMonths: MONTHS.map((month) => month.slice(0, 3)),
  day: (day, month) => `${day} ${MONTHS[month - 1]}`,
  ofMeeting: (body, day) => `${body}, ${day}`,
  legend: {
    proposed: 'proposed meeting',
    deadline: 'deadline',
    bareDeadline: 'deadline (point at it to see which)',
    season: 'meeting season',
  },
  none: 'There are no meetings or deadlines in the year.',
};
