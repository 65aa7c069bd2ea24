/** Arguments of findings about ids, references, dates in order, and accepted findings. */
export interface ReferenceArgs {
  'accepted-expired': { code: string; until: string };
  'accepted-unused': { code: string; id: string };
  'accepted-unknown-code': { code: string };
}

/** What an id can name. */
export type EntityKind =
  | 'area'
  | 'goal'
  | 'initiative'
  | 'organisation'
  | 'person'
  | 'office'
  | 'administrativeGroup'
  | 'statusMeeting'
  | 'forum'
  | 'formerGroup'
  | 'effort'
  | 'meeting';
