import { RUP_2012 } from '../charter/rup-2012.ts';
import { surplusMeetings } from '../meetings/per-year.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';

/** More than two meetings of the group in a calendar year (R15). A wrong `perYear` has a rule of its own. */
export default rule({
  code: 'group-meetings-too-many',
  severity: 'error',
  sources: ['R15'],
  needs: ['administrativeGroup', 'meetings'],
  check({ organisation }, report) {
    const { id, meetings } = organisation.group;
    const pathOf = (index: number) => meetingDayPath(organisation.meetings[index] as Meeting, index);
    const allowed = Math.max(RUP_2012.group.seasons.length, meetings.perYear);
    for (const { index, year, count, last } of surplusMeetings(organisation.meetings, id, allowed)) {
      report(pathOf(index), { year, count }, { related: [{ note: 'other-here', path: pathOf(last) }] });
    }
  },
});
