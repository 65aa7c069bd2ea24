import type { HistoryField } from '../../facts/history.ts';

/** What of an entry’s history can be corrected. */
export const FIELDS: Record<HistoryField, string> = {
  established: 'the establishment',
  dissolved: 'the dissolution',
  started: 'the start',
  ended: 'the end',
  members: 'the membership change',
  holders: 'the change of office holder',
  initiatives: 'the end of the need for the forum',
  priorities: 'the priority',
  followUps: 'the follow-up',
  reports: 'the report',
  date: 'the day of the meeting',
  held: 'the record of the meeting as held',
  cancelled: 'the cancellation',
  moved: 'the move',
  collected: 'the collection',
  period: 'the start or end of the plan period',
  id: 'the id',
};
