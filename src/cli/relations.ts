import type { ForumInitiative } from '../organisation/generated/types.ts';

/** What a forum can do for an initiative (R28), as an option names it. */
export const RELATIONS = [
  'develops',
  'participates',
  'follows',
] as const satisfies readonly ForumInitiative['relation'][number][];
