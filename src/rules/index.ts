import areaNeverTheme from './area-never-theme.ts';
import effortGoalInOtherArea from './effort-goal-in-other-area.ts';
import effortNotAssessed from './effort-not-assessed.ts';
import effortNotMunicipal from './effort-not-municipal.ts';
import effortsInCommon from './efforts-in-common.ts';
import endBeforeStart from './end-before-start.ts';
import forumOutlived from './forum-outlived.ts';
import historyDateRepeated from './history-date-repeated.ts';
import idDuplicate from './id-duplicate.ts';
import initiativeCompletedStillRunning from './initiative-completed-still-running.ts';
import initiativeFollowUpLate from './initiative-follow-up-late.ts';
import initiativeForumGone from './initiative-forum-gone.ts';
import initiativeNeverFollowedUp from './initiative-never-followed-up.ts';
import initiativeNotPrioritised from './initiative-not-prioritised.ts';
import officeHeldTwice from './office-held-twice.ts';
import organisationUnused from './organisation-unused.ts';
import personUnused from './person-unused.ts';
import priorityAfterEnd from './priority-after-end.ts';
import referenceCircle from './reference-circle.ts';
import referenceUnknown from './reference-unknown.ts';
import referenceWrongKind from './reference-wrong-kind.ts';
import type { Rule } from './rule.ts';
import termsOverlap from './terms-overlap.ts';

/** All rules. */
export const RULES: readonly Rule[] = [
  // Ids, references and dates in order
  idDuplicate,
  referenceUnknown,
  referenceWrongKind,
  referenceCircle,
  endBeforeStart,
  termsOverlap,
  officeHeldTwice,
  personUnused,
  organisationUnused,
  // The plan: areas, initiatives, efforts (R9–R14)
  areaNeverTheme,
  initiativeNeverFollowedUp,
  initiativeFollowUpLate,
  initiativeCompletedStillRunning,
  initiativeNotPrioritised,
  priorityAfterEnd,
  historyDateRepeated,
  initiativeForumGone,
  effortNotAssessed,
  effortNotMunicipal,
  effortGoalInOtherArea,
  effortsInCommon,
  // Cooperation forums (R22–R33)
  forumOutlived,
] as readonly Rule[];
