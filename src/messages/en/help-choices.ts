import { capital, WORKDAYS } from './grammar.ts';
import { ORGANISATION_KINDS } from './kinds.ts';
import type { Question } from './questions.ts';
import { STATUSES } from './statuses.ts';

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
  toWithdraw: 'entries',
  meetingToMove: 'meetings to move',
  meetingToCancel: 'meetings to cancel',
  meetingToRecord: 'meetings to record',
};

/** Words, each as it stands alone. */
const capitals = (words: Readonly<Record<string, string>>) =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, capital(word)]));

/** What can be chosen of the file's own words. */
export const KINDS: Readonly<Record<string, string>> = {
  ...capitals(ORGANISATION_KINDS),
  other: 'Other',
  'administrative-group': 'Administrative group',
  'climate-forum': 'Climate forum',
  established: 'Newly established',
  continued: 'Continued',
  spring: 'Spring',
  autumn: 'Autumn',
  any: 'Any season',
  ...capitals(WORKDAYS),
};

/** How an initiative can go. */
export const PROGRESS: Readonly<Record<string, string>> = capitals(STATUSES);

/** What is said around choices. */
export const PICKER = {
  /** Before what narrows them. */
  search: 'Search:',
  noMatch: 'Nothing matches',
  /** Where one at least is needed. */
  pickOne: 'Pick at least one, with the space bar',
  /** What was picked where nothing was. */
  none: 'none',
  /** Which keys pick several. */
  keys: 'Space picks, Enter continues',
};

export type PickerWords = typeof PICKER;
