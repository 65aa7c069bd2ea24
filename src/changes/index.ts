import { effortAdd } from './effort-add.ts';
import { forumCreate } from './forum-create.ts';
import { forumDissolve } from './forum-dissolve.ts';
import { forumEstablish } from './forum-establish.ts';
import { forumRelease } from './forum-release.ts';
import { forumReport } from './forum-report.ts';
import { initiativeEnd } from './initiative-end.ts';
import { initiativeFollowUp, initiativePrioritise } from './initiative-history.ts';
import { initiativeStart } from './initiative-start.ts';
import { meetingCancel } from './meeting-cancel.ts';
import { meetingHeld } from './meeting-held.ts';
import { meetingMove } from './meeting-move.ts';
import { meetingsSchedule } from './meetings-schedule.ts';
import { memberAppoint } from './member-appoint.ts';
import { memberLeave } from './member-leave.ts';
import { rename } from './rename.ts';

/** All changes, by the words of their command. */
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
  'meetings plan': meetingsSchedule,
  'meetings move': meetingMove,
  'meetings cancel': meetingCancel,
  'meetings held': meetingHeld,
  rename,
};
