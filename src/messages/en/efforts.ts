import { date } from './grammar.ts';

/** What the view of the municipalities' efforts says in English. */
export const efforts = {
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date,
  title: (day: string) => `Municipal efforts as of ${date(day)}`,
  label: {
    id: 'Id',
    area: 'Area',
    areaId: 'Area id',
    goal: 'Goal',
    goalId: 'Goal id',
    municipality: 'Municipality',
    municipalityId: 'Municipality id',
    municipalities: 'Municipalities',
    effort: 'Effort',
    efforts: 'Efforts',
    collected: 'Collected',
    assessment: 'Assessment',
    note: 'Note',
    count: 'Municipalities',
  },
  /** What the marks of the matrix mean. */
  assessed: 'the effort is assessed',
  notAssessed: 'not assessed',
  /** Several municipalities work at one goal (R14). */
  shared: 'Candidates for closer cooperation',
  noneShared: 'No goal has efforts from several municipalities.',
  /** The efforts at which a municipality is alone. */
  alone: 'Other efforts',
  /** Goals at which nobody works. */
  untouched: 'Goals without efforts',
  without: 'Municipalities without efforts',
  none: 'No efforts have been recorded yet.',
  /** After that, in a terminal: the command that comes next. */
  next: '`rup effort add` records one.',
};

export type EffortTexts = typeof efforts;
