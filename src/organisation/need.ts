import type { CalendarDate } from './date.ts';
import { addDays } from './days.ts';
import type { Forum, ForumInitiative, Initiative } from './generated/types.ts';
import type { Organisation } from './organisation.ts';

/** Days in which a forum that nobody needs any longer is dissolved, where the file does not set them (our own convention). */
const WIND_UP_DAYS = 60;

/**
 * The last day on which an initiative needs a forum (R33): its own last day, or an earlier one on which it
 * released the forum. Undefined while the need has no end.
 */
export function lastDayOfNeed(
  { until }: ForumInitiative,
  initiative: Initiative | undefined,
): CalendarDate | undefined {
  const ended = initiative?.ended;
  if (until === undefined || ended === undefined) return until ?? ended;
  return until < ended ? until : ended;
}

/** Whether an initiative began only after a forum's last day: it never needed that forum. */
export function isNeedAfter({ dissolved }: Forum, initiative: Initiative | undefined): boolean {
  return dissolved !== undefined && (initiative?.started ?? '') > dissolved.date;
}

/** The last day on which a forum may still be wound up, given the last one on which it was needed. */
export function windUpEnd({ file }: Organisation, lastNeeded: CalendarDate): CalendarDate {
  return addDays(lastNeeded, file.settings?.windUpDays ?? WIND_UP_DAYS);
}

/** That no initiative needs a forum any longer. */
export interface Outlived {
  /** The need that ended last, by its place in the forum's list, and its last day. */
  readonly need: number;
  readonly ended: CalendarDate;
  /** Whether the forum began only when all need of it was over. */
  readonly wasNeverNeeded: boolean;
}

/**
 * How a forum's need has ended before a day (R33), given the ends that a change is about to give some needs. Undefined
 * where an initiative still needs it, or where it has none: such a forum has an area, or is a finding of its own.
 */
export function outlived(
  organisation: Organisation,
  forum: Forum,
  at: CalendarDate,
  newEnd: (need: ForumInitiative) => CalendarDate | undefined = () => undefined,
): Outlived | undefined {
  let last: { need: number; ended: CalendarDate } | undefined;
  for (const [index, need] of (forum.initiatives ?? []).entries()) {
    const initiative = organisation.initiative(need.id);
    if (isNeedAfter(forum, initiative)) continue;
    const ended = newEnd(need) ?? lastDayOfNeed(need, initiative);
    if (ended === undefined || ended >= at) return undefined;
    if (!last || ended > last.ended) last = { need: index, ended };
  }
  return (
    last && { ...last, wasNeverNeeded: forum.established !== undefined && forum.established > last.ended }
  );
}

/** The last day on which the file knows a forum to have been at work: a report, a meeting held, a member's first day. */
export function lastActivity(organisation: Organisation, forum: Forum): CalendarDate | undefined {
  const held = organisation
    .meetingsOf(forum.id)
    .flatMap((meeting) => (meeting.held && !meeting.cancelled ? [meeting.held.date] : []));
  const days = [
    ...(forum.reports ?? []).map(({ date }) => date),
    ...(forum.members ?? []).flatMap(({ from }) => (from === undefined ? [] : [from])),
    ...held,
  ];
  return days.reduce<CalendarDate | undefined>(
    (last, day) => (last === undefined || day > last ? day : last),
    undefined,
  );
}

/** The day on which a forum that nobody needs any longer is dissolved: no earlier than it was last at work. */
export function closingDay(organisation: Organisation, forum: Forum, ended: CalendarDate): CalendarDate {
  return [ended, forum.established ?? ended, lastActivity(organisation, forum) ?? ended].reduce((a, b) =>
    a > b ? a : b,
  );
}

/**
 * Whether no initiative needs a forum after a day (R33), given the ends that a change is about to give some of
 * its needs. A forum that has no initiative, is planned or is dissolved is not left over.
 */
export function isLeftOver(
  organisation: Organisation,
  forum: Forum,
  date: CalendarDate,
  newEnd: (need: ForumInitiative) => CalendarDate | undefined,
): boolean {
  if (forum.dissolved || (forum.established === undefined && forum.origin === 'established')) return false;
  return outlived(organisation, forum, addDays(date, 1), newEnd) !== undefined;
}

/** Whether a forum without a need would be an error on a day; one with an area of its own, or in its time to wind up, is not. */
export function isOverdue(
  organisation: Organisation,
  forum: Forum,
  ended: CalendarDate,
  at: CalendarDate,
): boolean {
  return !forum.areas?.length && windUpEnd(organisation, ended) < at;
}
