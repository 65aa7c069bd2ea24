import areaNeverTheme from './area-never-theme.ts';
import areaOutsideLife from './area-outside-life.ts';
import authorityCodeOfAnother from './authority-code-of-another.ts';
import authorityCodeRepeated from './authority-code-repeated.ts';
import bodyContinuedTwice from './body-continued-twice.ts';
import chairHeldAndVacant from './chair-held-and-vacant.ts';
import chairsTooMany from './chairs-too-many.ts';
import charterFaulty from './charter-faulty.ts';
import charterUnknown from './charter-unknown.ts';
import climateForumComposition from './climate-forum-composition.ts';
import compositionMinAboveMax from './composition-min-above-max.ts';
import compositionMunicipalSeats from './composition-municipal-seats.ts';
import compositionRegionalSeat from './composition-regional-seat.ts';
import compositionSelectedBy from './composition-selected-by.ts';
import continuedForumEstablishedBy from './continued-forum-established-by.ts';
import dateFarAway from './date-far-away.ts';
import deadlineMisplaced from './deadline-misplaced.ts';
import decisionLate from './decision-late.ts';
import decisionMissing from './decision-missing.ts';
import decisionOutsideLife from './decision-outside-life.ts';
import deputyForNobody from './deputy-for-nobody.ts';
import earlierMisplaced from './earlier-misplaced.ts';
import earlierRepeated from './earlier-repeated.ts';
import effortGoalInOtherArea from './effort-goal-in-other-area.ts';
import effortNotAssessed from './effort-not-assessed.ts';
import effortNotMunicipal from './effort-not-municipal.ts';
import effortsInCommon from './efforts-in-common.ts';
import effortsNeverCollected from './efforts-never-collected.ts';
import endBeforeStart from './end-before-start.ts';
import establishedForumContinues from './established-forum-continues.ts';
import formerClimateForumComposition from './former-climate-forum-composition.ts';
import formerGroupComposition from './former-group-composition.ts';
import formerGroupDecidedBy from './former-group-decided-by.ts';
import formerGroupsCount from './former-groups-count.ts';
import forumCompositionBreached from './forum-composition-breached.ts';
import forumDissolutionUndecided from './forum-dissolution-undecided.ts';
import forumDissolvedWhileNeeded from './forum-dissolved-while-needed.ts';
import forumDissolvedWithoutReason from './forum-dissolved-without-reason.ts';
import forumInitiativeRepeated from './forum-initiative-repeated.ts';
import forumMemberWithoutSeat from './forum-member-without-seat.ts';
import forumOutlived from './forum-outlived.ts';
import forumReportLate from './forum-report-late.ts';
import forumReportsElsewhere from './forum-reports-elsewhere.ts';
import forumWithoutGoal from './forum-without-goal.ts';
import forumWithoutInitiative from './forum-without-initiative.ts';
import forumWithoutPart from './forum-without-part.ts';
import forumWithoutTask from './forum-without-task.ts';
import forumWrongEstablisher from './forum-wrong-establisher.ts';
import groupDissolvedInPlan from './group-dissolved-in-plan.ts';
import groupEstablishedLate from './group-established-late.ts';
import groupFirstMeetingMisplaced from './group-first-meeting-misplaced.ts';
import groupMeetingsMissing from './group-meetings-missing.ts';
import groupMeetingsPerYear from './group-meetings-per-year.ts';
import groupMeetingsTooMany from './group-meetings-too-many.ts';
import groupNotAlone from './group-not-alone.ts';
import historyDateRepeated from './history-date-repeated.ts';
import idDuplicate from './id-duplicate.ts';
import initiativeCompletedStillRunning from './initiative-completed-still-running.ts';
import initiativeFollowUpLate from './initiative-follow-up-late.ts';
import initiativeForumGone from './initiative-forum-gone.ts';
import initiativeNeverFollowedUp from './initiative-never-followed-up.ts';
import initiativeNotPrioritised from './initiative-not-prioritised.ts';
import meetingAfterBody from './meeting-after-body.ts';
import meetingBeforeBody from './meeting-before-body.ts';
import meetingBeforeFirst from './meeting-before-first.ts';
import meetingHeldAndCancelled from './meeting-held-and-cancelled.ts';
import meetingHeldInFuture from './meeting-held-in-future.ts';
import meetingOnAvoidedDay from './meeting-on-avoided-day.ts';
import meetingOnClosedDay from './meeting-on-closed-day.ts';
import meetingOutsideSeason from './meeting-outside-season.ts';
import meetingReportMissing from './meeting-report-missing.ts';
import meetingTimeReversed from './meeting-time-reversed.ts';
import meetingTimeSkipped from './meeting-time-skipped.ts';
import meetingUnrecorded from './meeting-unrecorded.ts';
import meetingWithoutTheme from './meeting-without-theme.ts';
import meetingsOverlap from './meetings-overlap.ts';
import meetingsSameDay from './meetings-same-day.ts';
import meetingsSameWeek from './meetings-same-week.ts';
import memberNotMunicipal from './member-not-municipal.ts';
import memberOfDissolvedBody from './member-of-dissolved-body.ts';
import memberOtherTitle from './member-other-title.ts';
import memberOutsideBody from './member-outside-body.ts';
import memberSelectedBy from './member-selected-by.ts';
import memberWithoutSeat from './member-without-seat.ts';
import needAfterInitiative from './need-after-initiative.ts';
import needOutsideLife from './need-outside-life.ts';
import officeHeldTwice from './office-held-twice.ts';
import officeVacant from './office-vacant.ts';
import officesOneHolder from './offices-one-holder.ts';
import organisationOutsideLife from './organisation-outside-life.ts';
import organisationUnused from './organisation-unused.ts';
import personTwoRoles from './person-two-roles.ts';
import personTwoSeats from './person-two-seats.ts';
import personUnused from './person-unused.ts';
import planNeverInForce from './plan-never-in-force.ts';
import planOverBeforeFirstMeeting from './plan-over-before-first-meeting.ts';
import plannedForumActive from './planned-forum-active.ts';
import plannedTimeReversed from './planned-time-reversed.ts';
import preferredOutsideSeason from './preferred-outside-season.ts';
import priorityAfterEnd from './priority-after-end.ts';
import priorityShared from './priority-shared.ts';
import recordedInFuture from './recorded-in-future.ts';
import referenceCircle from './reference-circle.ts';
import referenceUnknown from './reference-unknown.ts';
import referenceWrongKind from './reference-wrong-kind.ts';
import reportInFuture from './report-in-future.ts';
import reportOneSided from './report-one-sided.ts';
import reportOutsideLife from './report-outside-life.ts';
import type { Rule } from './rule.ts';
import seasonMisplaced from './season-misplaced.ts';
import seasonWithoutOpenDay from './season-without-open-day.ts';
import seatUnfilled from './seat-unfilled.ts';
import seatVacant from './seat-vacant.ts';
import seatsExceeded from './seats-exceeded.ts';
import speakerIsMember from './speaker-is-member.ts';
import statusMeetingMissing from './status-meeting-missing.ts';
import statusMeetingNotHeld from './status-meeting-not-held.ts';
import statusMeetingOffices from './status-meeting-offices.ts';
import statusMeetingPerYear from './status-meeting-per-year.ts';
import statusMeetingRepeated from './status-meeting-repeated.ts';
import statusMeetingWithoutHolder from './status-meeting-without-holder.ts';
import successorDissolved from './successor-dissolved.ts';
import termsOverlap from './terms-overlap.ts';
import textWrittenOtherwise from './text-written-otherwise.ts';
import weeksBetweenTooMany from './weeks-between-too-many.ts';

/** All rules. */
export const RULES: readonly Rule[] = [
  // Ids, references and dates in order
  idDuplicate,
  charterUnknown,
  charterFaulty,
  referenceUnknown,
  referenceWrongKind,
  referenceCircle,
  organisationOutsideLife,
  endBeforeStart,
  earlierMisplaced,
  earlierRepeated,
  termsOverlap,
  officeHeldTwice,
  authorityCodeRepeated,
  authorityCodeOfAnother,
  dateFarAway,
  textWrittenOtherwise,
  decisionMissing,
  decisionOutsideLife,
  decisionLate,
  personUnused,
  organisationUnused,
  // The plan: areas, initiatives, efforts
  planNeverInForce,
  areaOutsideLife,
  areaNeverTheme,
  initiativeNeverFollowedUp,
  initiativeFollowUpLate,
  initiativeCompletedStillRunning,
  initiativeNotPrioritised,
  priorityShared,
  priorityAfterEnd,
  historyDateRepeated,
  recordedInFuture,
  initiativeForumGone,
  effortsNeverCollected,
  effortNotAssessed,
  effortNotMunicipal,
  effortGoalInOtherArea,
  effortsInCommon,
  // Cooperation forums
  forumWithoutPart,
  forumCompositionBreached,
  chairHeldAndVacant,
  chairsTooMany,
  deputyForNobody,
  forumMemberWithoutSeat,
  continuedForumEstablishedBy,
  establishedForumContinues,
  bodyContinuedTwice,
  climateForumComposition,
  plannedForumActive,
  forumWithoutInitiative,
  forumInitiativeRepeated,
  forumWithoutTask,
  forumWithoutGoal,
  forumReportsElsewhere,
  forumReportLate,
  reportOneSided,
  reportOutsideLife,
  reportInFuture,
  forumWrongEstablisher,
  forumOutlived,
  forumDissolvedWhileNeeded,
  forumDissolvedWithoutReason,
  forumDissolutionUndecided,
  needAfterInitiative,
  needOutsideLife,
  successorDissolved,
  // The organisation that was replaced
  formerGroupDecidedBy,
  formerGroupsCount,
  formerGroupComposition,
  formerClimateForumComposition,
  // One administrative group
  groupNotAlone,
  groupDissolvedInPlan,
  groupEstablishedLate,
  planOverBeforeFirstMeeting,
  // The yearly status meeting
  statusMeetingMissing,
  statusMeetingPerYear,
  statusMeetingRepeated,
  statusMeetingOffices,
  officeVacant,
  officesOneHolder,
  statusMeetingWithoutHolder,
  // The group's meetings
  groupMeetingsPerYear,
  groupMeetingsTooMany,
  groupFirstMeetingMisplaced,
  meetingBeforeFirst,
  meetingWithoutTheme,
  speakerIsMember,
  // The group's seats
  compositionRegionalSeat,
  compositionMinAboveMax,
  compositionMunicipalSeats,
  compositionSelectedBy,
  memberWithoutSeat,
  memberNotMunicipal,
  memberOtherTitle,
  memberSelectedBy,
  seatsExceeded,
  seatUnfilled,
  seatVacant,
  personTwoSeats,
  personTwoRoles,
  // Terms in the group and the forums (our own)
  memberOutsideBody,
  memberOfDissolvedBody,
  // Meetings of any body
  meetingBeforeBody,
  meetingAfterBody,
  meetingOnAvoidedDay,
  meetingOnClosedDay,
  meetingTimeReversed,
  meetingHeldAndCancelled,
  meetingHeldInFuture,
  meetingsSameDay,
  meetingsSameWeek,
  meetingUnrecorded,
  // The rhythm of meetings and the planner's settings
  groupMeetingsMissing,
  statusMeetingNotHeld,
  meetingOutsideSeason,
  meetingsOverlap,
  meetingTimeSkipped,
  meetingReportMissing,
  plannedTimeReversed,
  weeksBetweenTooMany,
  seasonWithoutOpenDay,
  preferredOutsideSeason,
  seasonMisplaced,
  deadlineMisplaced,
] as readonly Rule[];
