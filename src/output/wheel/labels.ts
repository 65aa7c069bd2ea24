import type { MeetingTexts } from '../../messages/en/meetings.ts';
import type { WheelTexts } from '../../messages/en/wheel.ts';
import { names } from '../names.ts';
import type { Wheel, WheelEntry } from './wheel.ts';

/** What the wheel is told with. */
export interface WheelWords {
  readonly texts: WheelTexts;
  readonly meetings: MeetingTexts;
}

/** What is said of an entry: its day and what it is, and below it what more there is to say. */
export interface EntryText {
  readonly day: string;
  readonly what: string;
  readonly more: string;
}

/** A day of a year in words, without the year. */
export function dayText(date: string, { texts }: WheelWords): string {
  return texts.day(Number(date.slice(8)), Number(date.slice(5, 7)));
}

/** What is said of an entry. */
export function entryText(entry: WheelEntry, wheel: Wheel, words: WheelWords): EntryText {
  const { texts, meetings } = words;
  const { body, themes, state } = entry.meeting;
  const day = dayText(entry.date, words);
  if (entry.kind === 'meeting') {
    const isFirm = state !== 'proposed';
    const more = [names(themes), isFirm ? '' : meetings.state.proposed].filter((text) => text !== '');
    return { day, what: body.name, more: more.join(', ') };
  }
  const meetingDay = dayText(entry.meeting.date, words);
  const isOwnYear = Number(entry.meeting.date.slice(0, 4)) === wheel.year;
  const when = isOwnYear ? meetingDay : `${meetingDay} ${entry.meeting.date.slice(0, 4)}`;
  return { day, what: meetings.deadline[entry.deadline], more: texts.ofMeeting(body.name, when) };
}
