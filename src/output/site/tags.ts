import type { ScheduledMeeting } from '../../meetings/schedule.ts';
import type { MeetingTexts } from '../../messages/en/meetings.ts';
import { type Html, html } from '../html.ts';

/** How a state is told from others at a glance; the word says it, the colour only helps. */
export type Tone = 'good' | 'warn' | 'bad' | 'calm';

const MEETING_TONES = { proposed: 'calm', scheduled: 'good', held: 'calm', cancelled: 'bad' } as const;
const FORUM_TONES = { planned: 'calm', active: 'good', dissolved: 'calm' } as const;
const PROGRESS_TONES = {
  'on-track': 'good',
  'at-risk': 'warn',
  delayed: 'bad',
  completed: 'calm',
  stopped: 'calm',
} as const;

/** A state as a tag. */
export const tag = (text: string, tone: Tone): Html => html`<strong class="tag ${tone}">${text}</strong>`;

export const meetingTag = ({ state }: Pick<ScheduledMeeting, 'state'>, texts: MeetingTexts): Html =>
  tag(texts.state[state], MEETING_TONES[state]);

export const forumTone = (state: keyof typeof FORUM_TONES): Tone => FORUM_TONES[state];
export const progressTone = (status: keyof typeof PROGRESS_TONES): Tone => PROGRESS_TONES[status];
