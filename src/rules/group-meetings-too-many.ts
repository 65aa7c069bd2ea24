import { surplusMeetings } from '../meetings/per-year.ts';
import { perYearIn } from '../meetings/rhythm.ts';
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
    const { id } = organisation.group;
    const pathOf = (index: number) => meetingDayPath(organisation.meetings[index] as Meeting, index);
    const demanded = demandedPerYear(organisation) ?? 0;
    // Where the rule became another within the year, as many as the one that allows more.
    const allowedIn = (year: string) => Math.max(demanded, perYearIn(organisation, id, year).most);
    const surplus = surplusMeetings(organisation.meetings, id, allowedIn);
    for (const { index, year, count, allowed, last } of surplus) {
      if (!isGoverned(organisation, year)) continue;
      report(
        pathOf(index),
        { year, count, allowed },
        { related: [{ note: 'other-here', path: pathOf(last) }] },
      );
    }
  },
});
