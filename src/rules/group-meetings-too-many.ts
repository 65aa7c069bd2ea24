import { surplusMeetings } from '../meetings/per-year.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { isGoverned } from './shared/due-years.ts';
import { demandedPerYear } from './shared/seasons.ts';

/** More meetings of the group in a calendar year than there should be. A wrong `perYear` has a rule of its own. */
export default rule({
  code: 'group-meetings-too-many',
  severity: 'error',
  needs: ['charters', 'administrativeGroup'],
  check({ organisation }, report) {
    const { id, meetings } = organisation.group;
    const pathOf = (index: number) => meetingDayPath(organisation.meetings[index] as Meeting, index);
    const allowed = Math.max(demandedPerYear(organisation) ?? 0, meetings.perYear);
    for (const { index, year, count, last } of surplusMeetings(organisation.meetings, id, allowed)) {
      if (!isGoverned(organisation, year)) continue;
      report(
        pathOf(index),
        { year, count, allowed },
        { related: [{ note: 'other-here', path: pathOf(last) }] },
      );
    }
  },
});
