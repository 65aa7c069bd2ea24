import compositionMunicipalSeats from './composition-municipal-seats.ts';
import compositionRegionalSeat from './composition-regional-seat.ts';
import compositionSelectedBy from './composition-selected-by.ts';
import formerClimateForumComposition from './former-climate-forum-composition.ts';
import formerGroupComposition from './former-group-composition.ts';
import formerGroupDecidedBy from './former-group-decided-by.ts';
import formerGroupsCount from './former-groups-count.ts';
import forumOutlived from './forum-outlived.ts';
import groupDissolvedInPlan from './group-dissolved-in-plan.ts';
import groupFirstMeetingTooEarly from './group-first-meeting-too-early.ts';
import groupMeetingsPerYear from './group-meetings-per-year.ts';
import groupMeetingsTooMany from './group-meetings-too-many.ts';
import groupNotAlone from './group-not-alone.ts';
import meetingBeforeFirst from './meeting-before-first.ts';
import meetingWithoutTheme from './meeting-without-theme.ts';
import memberNotMunicipal from './member-not-municipal.ts';
import memberOfDissolvedBody from './member-of-dissolved-body.ts';
import memberOutsideBody from './member-outside-body.ts';
import memberSelectedBy from './member-selected-by.ts';
import memberWithoutSeat from './member-without-seat.ts';
import officeVacant from './office-vacant.ts';
import personTwoSeats from './person-two-seats.ts';
import type { Rule } from './rule.ts';
import seatUnfilled from './seat-unfilled.ts';
import seatVacant from './seat-vacant.ts';
import seatsExceeded from './seats-exceeded.ts';
import speakerIsMember from './speaker-is-member.ts';
import statusMeetingMissing from './status-meeting-missing.ts';
import statusMeetingOffices from './status-meeting-offices.ts';
import statusMeetingPerYear from './status-meeting-per-year.ts';
import statusMeetingRepeated from './status-meeting-repeated.ts';

/** All rules. */
export const RULES: readonly Rule[] = [
  // The organisation that was replaced (R1–R4)
  formerGroupDecidedBy,
  formerGroupsCount,
  formerGroupComposition,
  formerClimateForumComposition,
  // One administrative group (R6)
  groupNotAlone,
  groupDissolvedInPlan,
  // The yearly status meeting (R7, R8)
  statusMeetingMissing,
  statusMeetingPerYear,
  statusMeetingRepeated,
  statusMeetingOffices,
  officeVacant,
  // The group's meetings (R15–R18)
  groupMeetingsPerYear,
  groupMeetingsTooMany,
  groupFirstMeetingTooEarly,
  meetingBeforeFirst,
  meetingWithoutTheme,
  speakerIsMember,
  // The group's seats (R19–R21)
  compositionRegionalSeat,
  compositionMunicipalSeats,
  compositionSelectedBy,
  memberWithoutSeat,
  memberNotMunicipal,
  memberSelectedBy,
  seatsExceeded,
  seatUnfilled,
  seatVacant,
  personTwoSeats,
  // Terms in the group and the forums (our own)
  memberOutsideBody,
  memberOfDissolvedBody,
import areaNeverTheme from './area-never-theme.ts';
import effortGoalInOtherArea from './effort-goal-in-other-area.ts';
import effortNotAssessed from './effort-not-assessed.ts';
import effortNotMunicipal from './effort-not-municipal.ts';
import effortsInCommon from './efforts-in-common.ts';
import endBeforeStart from './end-before-start.ts';
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
import termsOverlap from './terms-overlap.ts';

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
