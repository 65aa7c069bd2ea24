/** What a place shows that is related to a finding's own. */
export type RelatedNote =
  | 'first-here'
  | 'ended-here'
  | 'defined-here'
  | 'other-here'
  | 'starts-here'
  | 'held-here'
  | 'also-here';
