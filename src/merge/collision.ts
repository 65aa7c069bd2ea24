import type { Path } from '../document/finding.ts';
import type { ClashArgs } from '../facts/clash.ts';

/** Why what theirs says cannot be taken over without somebody's choice. */
export type Reason = keyof ClashArgs;

/** A place where both sides say something, and not both can stand. */
export interface Collision {
  readonly reason: Reason;
  /** The rule that what theirs says breaks beside what ours says. */
  readonly code?: string;
  /** Where it stands in ours, or would: then its last step is a key that is not there, or the index -1. */
  readonly ours: Path;
  /** Where it stands in theirs, or would. */
  readonly theirs: Path;
}
