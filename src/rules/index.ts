import continuedForumEstablishedBy from './continued-forum-established-by.ts';
import establishedForumContinues from './established-forum-continues.ts';
import forumDissolutionUndecided from './forum-dissolution-undecided.ts';
import forumDissolvedWhileNeeded from './forum-dissolved-while-needed.ts';
import forumDissolvedWithoutReason from './forum-dissolved-without-reason.ts';
import forumInitiativeRepeated from './forum-initiative-repeated.ts';
import forumNotEstablishedByRegion from './forum-not-established-by-region.ts';
import forumOutlived from './forum-outlived.ts';
import forumReportLate from './forum-report-late.ts';
import forumReportsElsewhere from './forum-reports-elsewhere.ts';
import forumWithoutGoal from './forum-without-goal.ts';
import forumWithoutInitiative from './forum-without-initiative.ts';
import forumWithoutPart from './forum-without-part.ts';
import forumWithoutTask from './forum-without-task.ts';
import meetingAfterBody from './meeting-after-body.ts';
import meetingBeforeBody from './meeting-before-body.ts';
import meetingHeldAndCancelled from './meeting-held-and-cancelled.ts';
import meetingHeldInFuture from './meeting-held-in-future.ts';
import meetingOnClosedDay from './meeting-on-closed-day.ts';
import meetingTimeReversed from './meeting-time-reversed.ts';
import meetingUnrecorded from './meeting-unrecorded.ts';
import meetingsSameDay from './meetings-same-day.ts';
import needAfterInitiative from './need-after-initiative.ts';
import plannedForumActive from './planned-forum-active.ts';
import reportInFuture from './report-in-future.ts';
import reportOneSided from './report-one-sided.ts';
import reportOutsideLife from './report-outside-life.ts';
import type { Rule } from './rule.ts';

/** All rules. */
export const RULES: readonly Rule[] = [
  // Cooperation forums (R22–R33)
  forumWithoutPart,
  continuedForumEstablishedBy,
  establishedForumContinues,
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
  forumNotEstablishedByRegion,
  forumOutlived,
  forumDissolvedWhileNeeded,
  forumDissolvedWithoutReason,
  forumDissolutionUndecided,
  needAfterInitiative,
  // Meetings of any body
  meetingBeforeBody,
  meetingAfterBody,
  meetingOnClosedDay,
  meetingTimeReversed,
  meetingHeldAndCancelled,
  meetingHeldInFuture,
  meetingsSameDay,
  meetingUnrecorded,
] as readonly Rule[];
