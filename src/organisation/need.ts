import type { CalendarDate } from './date.ts';
import { addDays } from './days.ts';
import type { Forum, ForumInitiative, Initiative } from './generated/types.ts';
import { earlierDay, laterDay } from './order.ts';
import { forumState, holds, type Organisation } from './organisation.ts';

/** Days in which a forum that nobody needs any longer is dissolved, where the file does not set them (our own convention). */
export const WIND_UP_DAYS = 60;

/**
 * The last day on which an initiative needs a forum (R33): its own last day, or an earlier one on which it
 * released the forum. Undefined while the need has no end.
 */
export function lastDayOfNeed(
  { until }: ForumInitiative,
  initiative: Initiative | undefined,
): CalendarDate | undefined {
  const ended = initiative?.ended;
  return until === undefined ? ended : earlierDay(until, ended);
}

/** The first day on which an initiative needs a forum: its own first day, or a later one. Undefined where neither is known. */
function firstDayOfNeed(
  { from }: Pick<ForumInitiative, 'from'>,
  initiative: Initiative | undefined,
): CalendarDate | undefined {
  const started = initiative?.started;
  return from === undefined ? started : laterDay(from, started);
}

/**
 * Whether a need of a forum has begun by a day, as far as the file says when. While the forum itself is planned (R27), it is
 * planned for initiatives that may be to come, too.
 */
export function hasBegun(
  forum: Forum,
  need: ForumInitiative,
  initiative: Initiative | undefined,
  at: CalendarDate,
): boolean {
  const isPlanned = forumState(forum, at) === 'planned';
  return holds({ from: isPlanned ? need.from : firstDayOfNeed(need, initiative) }, at);
}

/** Whether an initiative, or its need of a forum, began only after the forum's last day: it never needed that forum. */
export function isNeedAfter(
  { dissolved }: Forum,
  initiative: Initiative | undefined,
  need: Pick<ForumInitiative, 'from'> = {},
): boolean {
  return dissolved !== undefined && (firstDayOfNeed(need, initiative) ?? '') > dissolved.date;
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
  newEnd?: (need: ForumInitiative) => CalendarDate | undefined,
): Outlived | undefined {
  const needs = forum.initiatives ?? [];
  let last = -1;
  let end: CalendarDate | undefined;
  for (let index = 0; index < needs.length; index++) {
    const need = needs[index] as ForumInitiative;
    const initiative = organisation.initiative(need.id);
    if (isNeedAfter(forum, initiative, need)) continue;
    const ended = newEnd?.(need) ?? lastDayOfNeed(need, initiative);
    if (ended === undefined || ended >= at) return undefined;
    if (end === undefined || ended > end) [last, end] = [index, ended];
  }
  if (end === undefined) return undefined;
  const wasNeverNeeded = forum.established !== undefined && forum.established > end;
  return { need: last, ended: end, wasNeverNeeded };
}

/**
 * The day on which a forum that nobody needs any longer is dissolved: no earlier than the file knows it to have been at
 * work, by a report, a meeting held or a member's first day.
 */
export function closingDay(organisation: Organisation, forum: Forum, ended: CalendarDate): CalendarDate {
  let last = ended;
  const atLeast = (day: CalendarDate | undefined) => {
    if (day !== undefined && day > last) last = day;
  };
  atLeast(forum.established);
  for (const { date } of forum.reports ?? []) atLeast(date);
  for (const { from } of forum.members ?? []) atLeast(from);
  for (const { held, cancelled } of organisation.meetingsOf(forum.id)) if (!cancelled) atLeast(held?.date);
  return last;
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
