/** What of an entry can change, and is then told by `earlier` as it was before. */
export type EarlierField =
  | 'name'
  | 'title'
  | 'organisation'
  | 'kind'
  | 'code'
  | 'partOf'
  | 'areas'
  | 'wantsForum'
  | 'task'
  | 'goal'
  | 'reportsTo'
  | 'composition'
  | 'chairs'
  | 'perYear'
  | 'meetings';

/** The same of the plan. */
export type EarlierPlanField = 'name' | 'period' | 'url' | 'case';
