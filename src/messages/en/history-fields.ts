import type { HistoryField } from '../history.ts';

/** What of an entry’s history can be corrected. */
export const FIELDS: Record<HistoryField, string> = {
  established: 'the establishment',
  dissolved: 'the dissolution',
  started: 'the start',
  ended: 'the end',
  members: 'the taking up or leaving of a seat',
  holders: 'the taking up or leaving of the office',
  initiatives: 'the end of the need for the forum',
  priorities: 'the priority',
  followUps: 'the follow-up',
  reports: 'the report',
  date: 'the day of the meeting',
  held: 'the holding of the meeting',
  cancelled: 'the cancellation',
  moved: 'the move',
  collected: 'the collection',
  period: 'the start or end of the plan period',
  id: 'the id',
};
