import correctionMisdated from './correction-misdated.ts';
import correctionWithdrawn from './correction-withdrawn.ts';
import dateBackdated from './date-backdated.ts';
import earlierMissing from './earlier-missing.ts';
import forumRevived from './forum-revived.ts';
import idRemoved from './id-removed.ts';
import idReused from './id-reused.ts';
import massRemoval from './mass-removal.ts';
import minutesWithdrawn from './minutes-withdrawn.ts';
import pastRewritten from './past-rewritten.ts';
import reportWithdrawn from './report-withdrawn.ts';
import type { Transition } from './transition.ts';

/** All transitions. */
export const TRANSITIONS: readonly Transition[] = [
  // Ids stay, and stay what they are
  idRemoved,
  idReused,
  massRemoval,
  // What has been, has been
  forumRevived,
  pastRewritten,
  dateBackdated,
  earlierMissing,
  reportWithdrawn,
  minutesWithdrawn,
  // Corrections are open
  correctionWithdrawn,
  correctionMisdated,
];
