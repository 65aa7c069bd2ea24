import type { CalendarDate } from '../organisation/date.ts';
import type { Forum, ForumInitiative } from '../organisation/generated/types.ts';
import { lastDayOfNeed } from '../organisation/need.ts';
import type { Organisation } from '../organisation/organisation.ts';

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
  const needs = forum.initiatives ?? [];
  if (needs.length === 0 || forum.dissolved) return false;
  if (forum.established === undefined && forum.origin === 'established') return false;
  return needs.every((need) => {
    const ends = newEnd(need) ?? lastDayOfNeed(need, organisation.initiative(need.id));
    return ends !== undefined && ends <= date;
  });
}
