import { closedDay } from '../calendar/closed-days.ts';
import { type SeasonName, seasonAt } from '../calendar/seasons.ts';
import { hasNamedDay, seasonsOf } from '../meetings/settings.ts';
import { spanOf } from '../meetings/slot.ts';
import { type DayNumber, dateOf, dayNumber, mondayOf, yearOf } from '../organisation/days.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { compare } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { rule } from './rule.ts';
import { isAhead } from './shared/ahead.ts';

/**
 * Two bodies meet in one week while the season has another, and the later meeting is still to come: the planner gives
 * each a week of its own, but for bodies that meet on a named day of each month.
 */
export default rule({
  code: 'meetings-same-week',
  severity: 'warning',
  needs: ['plan', 'forums', 'settings'],
  needsAll: ['forums', 'meetings'],
  check({ organisation, at }, report) {
    const { bodies } = organisation;
    const period = planTimeOf(organisation);
    const { firsts, later } = weeksOf(organisation);
    let hasFreeWeek: ((day: DayNumber) => boolean) | undefined;
    for (const [index, meeting] of later) {
      if (!isAhead(meeting, at, period)) continue;
      const { id, body, date } = meeting;
      const day = dayNumber(date);
      const [firstIndex, other] = firsts.get(mondayOf(day)) as [number, Meeting];
      hasFreeWeek ??= freeWeeks(organisation, firsts);
      if (other.body === body || !hasFreeWeek(day)) continue;
      const args = {
        meeting: id,
        date,
        other: other.id,
        body: bodies.get(other.body)?.body.name ?? other.body,
      };
      const related = [{ note: 'other-here', path: meetingDayPath(other, firstIndex) }] as const;
      report(['meetings', index, 'date'], args, { related });
    }
  },
});

/** The first meeting of each week, by its Monday, and all the others, with their places in the file's list. */
function weeksOf({ meetings, bodies }: Organisation) {
  const takesWeek = ({ body, cancelled }: Meeting) => {
    const known = bodies.get(body);
    return !cancelled && (known === undefined || !hasNamedDay(known));
  };
  const standing = [...meetings.entries()].filter(([, meeting]) => takesWeek(meeting));
  standing.sort(([, a], [, b]) => compare(meetingDay(a), meetingDay(b)) || compare(a.time, b.time));
  const firsts = new Map<DayNumber, [number, Meeting]>();
  const later = standing.filter((entry) => {
    const monday = mondayOf(dayNumber(meetingDay(entry[1])));
    if (firsts.has(monday)) return true;
    firsts.set(monday, entry);
    return false;
  });
  return { firsts, later };
}

/** Whether the season of a day has an open day in a week without a meeting. */
function freeWeeks({ file }: Organisation, taken: ReadonlyMap<DayNumber, unknown>) {
  const seasons = seasonsOf(file.settings);
  const known = new Map<string, boolean>();
  const find = (year: number, season: SeasonName) => {
    const { from, to } = spanOf(year, seasons[season]);
    for (let day = from; day <= to; day++) {
      if (!taken.has(mondayOf(day)) && !closedDay(dateOf(day))) return true;
    }
    return false;
  };
  return (day: DayNumber): boolean => {
    const season = seasonAt(dateOf(day), seasons);
    if (!season) return true;
    const key = `${yearOf(day)} ${season}`;
    const isFree = known.get(key) ?? find(yearOf(day), season);
    known.set(key, isFree);
    return isFree;
  };
}
