import type { WheelTexts } from '../en/wheel.ts';
import { dag, MONTHS, plural } from './grammar.ts';

export const wheel: WheelTexts = {
  language: 'da',
  title: (year) => `Årshjul ${year}`,
  subtitle: (plan, at) => `${plan}, pr. ${dag(at)}`,
  description: (meetings, deadlines) =>
    `Årets møder og frister på et hjul: ${plural(meetings, 'møde', 'møder')} og ${plural(deadlines, 'frist', 'frister')}.`,
  months: MONTHS,
  shortMonths: MONTHS.map((month) => month.slice(0, 3)),
  day: (day, month) => `${day}. ${MONTHS[month - 1]}`,
  ofMeeting: (body, day) => `${body}, ${day}`,
  legend: {
    proposed: 'foreslået møde',
    deadline: 'frist',
    bareDeadline: 'frist (peg på den for at se hvilken)',
    season: 'mødesæson',
  },
  none: 'Der er ingen møder og frister i året.',
};
