import type { HistoryField } from '../../facts/history.ts';

/** Det, der kan rettes i en posts historik. */
export const FIELDS: Record<HistoryField, string> = {
  established: 'nedsættelsen',
  dissolved: 'nedlæggelsen',
  started: 'begyndelsen',
  ended: 'afslutningen',
  members: 'ind- eller udtrædelsen',
  holders: 'til- eller fratrædelsen i hvervet',
  initiatives: 'ophøret af behovet for forummet',
  priorities: 'prioriteringen',
  followUps: 'opfølgningen',
  reports: 'afrapporteringen',
  date: 'mødedagen',
  held: 'afholdelsen',
  cancelled: 'aflysningen',
  moved: 'flytningen',
  collected: 'indsamlingen',
  period: 'planperiodens start eller slutning',
  id: 'id’et',
};
