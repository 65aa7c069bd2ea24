import { hasNamedDay } from '../meetings/settings.ts';
import { dayNumber, mondayOf } from '../organisation/days.ts';
import { compare } from '../organisation/order.ts';
import { rule } from './rule.ts';

/**
 * Two bodies meet in one week, and the later meeting is still to come: the planner gives each a week of its own, but
 * for bodies that meet on a named day of each month.
 */
export default rule({
  code: 'meetings-same-week',
  severity: 'warning',
  sources: [],
  needs: ['meetings'],
  check({ organisation, at }, report) {
    const { meetings, bodies } = organisation;
    const takesWeek = (id: string) => {
      const body = bodies.get(id);
      return body === undefined || !hasNamedDay(body);
    };
    const standing = [...meetings.entries()].filter(
      ([, { body, cancelled }]) => !cancelled && takesWeek(body),
    );
    standing.sort(([, a], [, b]) => compare(a.date, b.date) || compare(a.time, b.time));
    /** The first meeting of each week, by its Monday. */
    const firsts = new Map<number, number>();
    for (const [index, { id, body, date, held }] of standing) {
      const monday = mondayOf(dayNumber(date));
      const first = firsts.get(monday);
      if (first === undefined) {
        firsts.set(monday, index);
        continue;
      }
      const other = meetings[first];
      if (held || date < at || !other || other.body === body) continue;
      const args = {
        meeting: id,
        date,
        other: other.id,
        body: bodies.get(other.body)?.body.name ?? other.body,
      };
      const related = [{ note: 'other-here', path: ['meetings', first, 'date'] }] as const;
      report(['meetings', index, 'date'], args, { related });
    }
  },
});
