import { accept } from './accept.ts';
import { areaAdd, areaDrop } from './area.ts';
import { bodyDissolve } from './body-dissolve.ts';
import { compositionSet } from './composition-set.ts';
import { correct } from './correct.ts';
import { effortAdd } from './effort-add.ts';
import { entryAdd, entryEdit } from './entry.ts';
import { entryDrop } from './entry-drop.ts';
import { formerGroupAdd } from './former-group-add.ts';
import { forumCreate } from './forum-create.ts';
import { forumDissolve } from './forum-dissolve.ts';
import { forumDrop } from './forum-drop.ts';
import { forumEstablish } from './forum-establish.ts';
import { forumRelease } from './forum-release.ts';
import { forumReport } from './forum-report.ts';
import { initiativeEnd } from './initiative-end.ts';
import { initiativeFollowUp, initiativePrioritise } from './initiative-history.ts';
import { initiativeStart } from './initiative-start.ts';
import { meetingAdd } from './meeting-add.ts';
import { meetingCancel } from './meeting-cancel.ts';
import { meetingEdit } from './meeting-edit.ts';
import { meetingHeld } from './meeting-held.ts';
import { meetingMove } from './meeting-move.ts';
import { meetingReopen } from './meeting-reopen.ts';
import { meetingsAvoid } from './meetings-avoid.ts';
import { meetingsSchedule } from './meetings-schedule.ts';
import { meetingsSet } from './meetings-set.ts';
import { memberAppoint } from './member-appoint.ts';
import { memberLeave } from './member-leave.ts';
import { officeHold } from './office-hold.ts';
import { organisationDissolve } from './organisation-dissolve.ts';
import { organisationMerge } from './organisation-merge.ts';
import { personAnonymise } from './person-anonymise.ts';
import { planSucceed } from './plan-succeed.ts';
import { rename } from './rename.ts';
import { settings } from './settings.ts';
import { withdraw } from './withdraw.ts';

/** All changes, by the words of their command; `withdraw` is what `--withdraw` makes of several. */
export const CHANGES = {
  'forum create': forumCreate,
  'forum establish': forumEstablish,
  'forum dissolve': forumDissolve,
  'forum report': forumReport,
  'forum release': forumRelease,
  'initiative start': initiativeStart,
  'initiative end': initiativeEnd,
  'initiative prioritise': initiativePrioritise,
  'initiative follow-up': initiativeFollowUp,
  'member appoint': memberAppoint,
  'member leave': memberLeave,
  'effort add': effortAdd,
  'plan edit': entryEdit('plan'),
  'plan succeed': planSucceed,
  'group edit': entryEdit('administrativeGroup'),
  'group dissolve': bodyDissolve('administrativeGroup'),
  'former-group add': formerGroupAdd,
  'former-group edit': entryEdit('formerGroup'),
  'former-group dissolve': bodyDissolve('formerGroup'),
  'former-group drop': entryDrop('formerGroup'),
  'status-meeting add': entryAdd('statusMeeting'),
  'status-meeting edit': entryEdit('statusMeeting'),
  'office add': entryAdd('office'),
  'office edit': entryEdit('office'),
  'office drop': entryDrop('office'),
  'person drop': entryDrop('person'),
  'person anonymise': personAnonymise,
  'organisation drop': entryDrop('organisation'),
  'area drop': areaDrop,
  'goal drop': entryDrop('goal'),
  'initiative drop': entryDrop('initiative'),
  'effort edit': entryEdit('effort'),
  'effort drop': entryDrop('effort'),
  'meetings set': meetingsSet,
  'meetings avoid': meetingsAvoid,
  'person add': entryAdd('person'),
  'person edit': entryEdit('person'),
  'organisation add': entryAdd('organisation'),
  'organisation edit': entryEdit('organisation'),
  'organisation dissolve': organisationDissolve,
  'organisation merge': organisationMerge,
  'area add': areaAdd,
  'area edit': entryEdit('area'),
  'goal add': entryAdd('goal'),
  'goal edit': entryEdit('goal'),
  'initiative add': entryAdd('initiative'),
  'initiative edit': entryEdit('initiative'),
  'forum edit': entryEdit('forum'),
  'forum drop': forumDrop,
  'effort assess': entryEdit('effort'),
  'office hold': officeHold,
  'composition set': compositionSet,
  'meetings add': meetingAdd,
  'meetings edit': meetingEdit,
  'meetings reopen': meetingReopen,
  accept,
  settings,
  correct,
  'meetings plan': meetingsSchedule,
  'meetings move': meetingMove,
  'meetings cancel': meetingCancel,
  'meetings held': meetingHeld,
  rename,
  withdraw,
};
