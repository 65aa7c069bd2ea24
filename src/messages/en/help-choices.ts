import type { Question } from '../help-changes.ts';

/** What a question finds none of. */
export const CHOICES: Readonly<Partial<Record<Question, string>>> = {
  municipality: 'municipalities',
  effortGoal: 'goals',
  forumToEstablish: 'planned forums',
  forumToDissolve: 'forums to dissolve',
  forumThatReports: 'active forums',
  forumToRelease: 'forums that an initiative needs',
  initiativeToRelease: 'initiatives that need the forum',
  initiativeToStart: 'planned initiatives',
  initiativeToEnd: 'initiatives to end',
  initiativeToPrioritise: 'initiatives to prioritise',
  initiativeToFollowUp: 'running initiatives',
  bodyToJoin: 'groups or forums',
  bodyToLeave: 'groups or forums with members',
  seat: 'vacant seats',
  leaver: 'members',
  meetingToMove: 'meetings to move',
  meetingToCancel: 'meetings to cancel',
  meetingToRecord: 'meetings to record',
};
