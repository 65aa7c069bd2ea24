import type { Seasons } from '../calendar/seasons.ts';
import { type DayNumber, mondayOf, yearOf } from '../organisation/days.ts';
import type { Almanac, Wishes } from './almanac.ts';
import { type DaySpan, type Gap, intersect, middle, spanOf } from './slot.ts';

/** Days to a meeting of the group that is not known: it meets twice a year. */
const HALF_A_YEAR = 182;

/** What the place of a status meeting follows from. */
interface Known {
  /** The days of the group's meetings, in order. */
  readonly days: readonly DayNumber[];
  /** Whether the group meets once a year. */
  readonly isYearly: boolean;
  readonly seasons: Seasons;
  /** The days on which it may be proposed. */
  readonly within: DaySpan;
  readonly almanac: Almanac;
  readonly wishes: Wishes;
}

/**
 * Between which meetings of the group the status meeting of a year is: after the last of the year and before the
 * next; before it, where the group meets once a year and the middle of that gap is in the year, or where after it no
 * day is left that is not avoided, in a week without the group. Undefined where neither has an open day, or the group
 * does not meet.
 */
export function statusGap(
  year: number,
  { days, isYearly, seasons, within, almanac, wishes }: Known,
): Gap | undefined {
  const at = days.findLastIndex((day) => yearOf(day) === year);
  const last = days[at];
  if (last === undefined) return undefined;
  const [previous, next] = [days[at - 1], days[at + 1]];
  const isKnown = next !== undefined && yearOf(next) <= year + 1;
  const after: Gap = isKnown
    ? { side: 'between', from: last + 1, to: next - 1 }
    : { side: 'after', from: last + 1, to: last + HALF_A_YEAR - 1 };
  const before: Gap =
    previous === undefined
      ? { side: 'before', from: last - HALF_A_YEAR + 1, to: last - 1 }
      : { side: 'between', from: previous + 1, to: last - 1 };
  const isOnly = isYearly && previous !== undefined && yearOf(previous) < year;
  const isInYear = (gap: Gap) => yearOf(middle(gap)) === year;
  const inOrder = isOnly && !isInYear(after) && isInYear(before) ? [before, after] : [after, before];
  const { spring, autumn } = seasons;
  const open = intersect([spanOf(year, spring), spanOf(year, autumn)], within);
  const weeks = new Set(days.map(mondayOf));
  const isOpen = (day: DayNumber) => almanac.closed(day) === undefined;
  const isGood = (day: DayNumber) =>
    isOpen(day) && !weeks.has(mondayOf(day)) && almanac.avoided(day, wishes) === undefined;
  const withDay = (fits: (day: DayNumber) => boolean) =>
    inOrder.find((gap) => intersect(open, gap).some((span) => hasDay(span, fits)));
  return withDay(isGood) ?? withDay(isOpen);
}

function hasDay({ from, to }: DaySpan, fits: (day: DayNumber) => boolean): boolean {
  for (let day = from; day <= to; day++) if (fits(day)) return true;
  return false;
}
