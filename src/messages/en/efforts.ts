import type { EffortTexts } from '../efforts.ts';
import { date } from './format.ts';

/** What the view of the municipalities' efforts says in English. */
export const efforts: EffortTexts = {
  date,
  title: (day) => `Municipal efforts as of ${date(day)}`,
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
  assessed: 'the effort is assessed',
  notAssessed: 'not assessed',
  shared: 'Candidates for closer cooperation',
  noneShared: 'No goal has efforts from several municipalities.',
  alone: 'Other efforts',
  untouched: 'Goals without efforts',
  without: 'Municipalities without efforts',
  none: 'No efforts have been recorded yet.',
  next: '`rup effort add` records one.',
};
