import type { NoPlan } from '../../facts/meeting-reasons.ts';
import type { Revisions } from '../../history/revisions.ts';
import type { UnplannedMeeting } from '../../meetings/body-plan.ts';
import type { ScheduledMeeting } from '../../meetings/schedule.ts';
import type { DateParts, MeetingTexts } from '../../messages/en/meetings.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import { dayNumber, weekdayOf } from '../../organisation/days.ts';
import type { Move } from '../../organisation/generated/types.ts';

/** How meetings are shown. */
export interface MeetingsOptions {
  readonly texts: MeetingTexts;
  /** Whether each meeting's deadlines are shown; in a calendar as alarms of the meeting or as days of their own. */
  readonly deadlines?: boolean | 'alarms' | 'events';
  /** Whether the reasons for each day and theme are shown. */
  readonly explain?: boolean;
  /** Table only: whether the ids are shown, by which commands name meetings. The other forms that have room always do. */
  readonly ids?: boolean;
  /** Whether other days are shown for each proposal. */
  readonly alternatives?: boolean;
  /** Why there are no meetings, where that is known. */
  readonly empty?: NoPlan | undefined;
  /** CSV only: as Excel in Denmark reads it. */
  readonly excel?: boolean;
  /** Calendar only: the id of the one body whose meetings these are. */
  readonly body?: string | undefined;
  /** Calendar only: what the file's history tells of its meetings. */
  readonly revisions?: Revisions | undefined;
  /** Table only. Columns of the terminal; 80 where it is not known. */
  readonly width?: number | undefined;
}

/** A date taken apart, with its weekday. */
export function dateParts(date: CalendarDate): DateParts {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number];
  return { year, month, day, weekday: weekdayOf(dayNumber(date)) };
}

/** The two ends of a meeting's time, `HH:MM`. */
export function timeOf({ time }: Pick<ScheduledMeeting, 'time'>): { from: string; to: string } | undefined {
  const [from, to] = time?.split('-') ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

/** A speaker and the topic, where there is one. */
export function speakerText({ name, topic }: ScheduledMeeting['speakers'][number]): string {
  return topic === undefined ? name : `${name}: ${topic}`;
}

/** From when a meeting was moved, and why. */
export function movedText({ from, time, reason, decision }: Move, texts: MeetingTexts): string {
  const ends = timeOf({ time });
  const moved = texts.movedFrom(dateParts(from), ends && texts.time(ends.from, ends.to), reason);
  return decision ? `${moved} (${texts.decided(dateParts(decision.date), decision.case)})` : moved;
}

/** Why a proposal has its day and its themes, a sentence for each. */
export function explanation({ chosen }: ScheduledMeeting, texts: MeetingTexts): string[] {
  if (!chosen) return [];
  return [
    texts.dayReason(chosen.day),
    ...chosen.themes.map(({ area, reason }) => texts.themeReason(area.name, reason)),
  ];
}

/** The wishes that had to give way for a proposal, a sentence for each. */
export function givenUp({ chosen }: ScheduledMeeting, texts: MeetingTexts): string[] {
  return (chosen?.day.gaveWay ?? []).map((wish) => texts.gaveWay(wish));
}

/** The other days for a proposal, where they were asked for. */
export function alternatives(
  { chosen }: ScheduledMeeting,
  { texts, alternatives }: MeetingsOptions,
): string[] {
  return chosen && alternatives ? [texts.alternatives(chosen.day.alternatives.map(dateParts))] : [];
}

/** Why a meeting that is due has no day, and what to change. */
export function unplannedText({ body, from, to, problem }: UnplannedMeeting, texts: MeetingTexts): string {
  return texts.unplanned({ body: body.name, from, to, problem });
}

/** What stands in place of meetings where there are none. */
export function emptyText({ texts, empty }: MeetingsOptions): string {
  return empty ? texts.noPlan(empty) : texts.noMeetings;
}
