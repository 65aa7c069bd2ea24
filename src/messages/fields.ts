/** Keys of the file's entries that commands give a value to, each by an option of its name. */
export type FieldKey =
  | 'name'
  | 'title'
  | 'organisation'
  | 'kind'
  | 'code'
  | 'partOf'
  | 'area'
  | 'areas'
  | 'task'
  | 'goal'
  | 'reportsTo'
  | 'initiatives'
  | 'started'
  | 'wantsForum'
  | 'time'
  | 'place'
  | 'themes'
  | 'speakers'
  | 'assessment'
  | 'note';

/** What each is called: in help, in questions, and where it was changed. */
export type FieldTexts = Readonly<Record<FieldKey, string>>;
