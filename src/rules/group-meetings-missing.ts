import { FIRST_MEETING, seasonOrder, seasonParts } from '../calendar/seasons.ts';
import { meetingsByYear, yearsOver } from '../meetings/per-year.ts';
import { rule } from './rule.ts';
import { strayMeetingsByYear } from './shared/stray-meetings.ts';

/** How often the document lets the group meet. */
const PER_YEAR = 2;

/**
 * A calendar year is over in which the group met less than twice, or in its first year less than the seasons that
 * were left (R15, R16). Where the file has none of its meetings, it is a plan that nobody has followed up: a warning.
 */
export default rule({
  code: 'group-meetings-missing',
  severity: 'error',
  sources: ['R15'],
  needs: ['plan', 'administrativeGroup', 'meetings'],
  needsAll: true,
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const { id, meetings, dissolved } = organisation.group;
    const isTooEarly = seasonOrder(meetings.first) < seasonOrder(FIRST_MEETING);
    const first = seasonParts(isTooEarly ? FIRST_MEETING : meetings.first);
    const stray = strayMeetingsByYear(organisation);
    const counts = meetingsByYear(organisation.meetings, id);
    const last = dissolved && dissolved.date < due ? dissolved.date : due;
    for (const year of yearsOver(first.year, last)) {
      const expected = Number(year) === first.year && first.name === 'autumn' ? 1 : PER_YEAR;
      const count = counts.get(year)?.length ?? 0;
      if (count + (stray.get(year) ?? 0) >= expected) continue;
      report(
        ['administrativeGroup', 'meetings', 'perYear'],
        { year, count, expected },
        counts.size === 0 ? { severity: 'warning' } : {},
      );
    }
  },
});
