import type { MeetingState } from '../facts/meeting.ts';
import type { FollowUp } from '../organisation/generated/types.ts';
import type { ForumState } from '../organisation/organisation.ts';
import type { Tone } from './blocks/block.ts';

/** How a state is told from others at a glance; the word says it, the colour only helps. */
export const FORUM_TONES: Readonly<Record<ForumState, Tone>> = {
  planned: 'calm',
  active: 'good',
  dissolved: 'calm',
};

export const PROGRESS_TONES: Readonly<Record<FollowUp['status'], Tone>> = {
  'on-track': 'good',
  'at-risk': 'warn',
  delayed: 'bad',
  completed: 'good',
  stopped: 'calm',
};

export const MEETING_TONES: Readonly<Record<MeetingState, Tone>> = {
  proposed: 'calm',
  scheduled: 'good',
  held: 'calm',
  cancelled: 'bad',
};
