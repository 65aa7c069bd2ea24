import forumOutlived from './forum-outlived.ts';
import type { Rule } from './rule.ts';

/** All rules. */
export const RULES: readonly Rule[] = [
  // Cooperation forums (R22–R33)
  forumOutlived,
] as readonly Rule[];
