/** What the file tells has happened. */
export type HistoryKind =
  | 'established'
  | 'dissolved'
  | 'report'
  | 'started'
  | 'ended'
  | 'prioritised'
  | 'followed-up'
  | 'seat-taken'
  | 'seat-left'
  | 'seat-vacant'
  | 'office-taken'
  | 'office-left'
  | 'effort'
  | 'meeting-held'
  | 'meeting-moved'
  | 'meeting-cancelled';
