import type { EarlierPlanField } from '../../facts/earlier.ts';
import type { HistoryField } from '../../facts/history.ts';

/** What of an entry's history can be corrected. */
export const FIELDS: Record<HistoryField | EarlierPlanField, string> = {
  established: 'the establishment',
  dissolved: 'the dissolution',
  started: 'the start',
  ended: 'the end',
  members: 'the membership change',
  holders: 'the change of office holder',
  initiatives: 'the need for the forum',
  priorities: 'the priority',
  followUps: 'the follow-up',
  reports: 'the report',
  date: 'the day of the meeting',
  held: 'the record of the meeting as held',
  cancelled: 'the cancellation',
  moved: 'the move',
  collected: 'the collection',
  period: 'the start or end of the plan period',
  name: 'the name',
  title: 'the title',
  organisation: 'the organisation',
  kind: 'the kind',
  code: 'the authority code',
  partOf: 'what it is part of',
  areas: 'the areas',
  wantsForum: 'the requested forum',
  task: 'the task',
  goal: 'the goal',
  reportsTo: 'whom it reports to',
  composition: 'the composition',
  chairs: 'the number of chairs',
  perYear: 'the number of meetings a year',
  meetings: 'the meeting rules',
  earlier: 'the earlier values',
  id: 'the id',
  url: 'the address',
  case: 'the case number',
};

const SEVERAL: ReadonlySet<HistoryField | EarlierPlanField> = new Set([
  'areas',
  'meetings',
  'earlier',
] as const);

/** The verb that goes with a field: `the areas have`, `the name has`. */
export const agreeing = (field: HistoryField | EarlierPlanField, one: string, many: string) =>
  SEVERAL.has(field) ? many : one;
