import { surplusMeetings } from '../meetings/per-year.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { isGoverned } from './shared/due-years.ts';

/** More status meetings in a calendar year than there should be. A wrong `perYear` has a rule of its own. */
export default rule({
  code: 'status-meeting-repeated',
  severity: 'error',
  needs: ['charters'],
  check({ organisation }, report) {
    const status = organisation.file.statusMeeting;
    if (!status) return;
    const pathOf = (index: number) => meetingDayPath(organisation.meetings[index] as Meeting, index);
    const allowed = Math.max(organisation.charter.demands.statusMeetingsPerYear ?? 0, status.perYear);
    for (const { index, year, count, last } of surplusMeetings(organisation.meetings, status.id, allowed)) {
      if (!isGoverned(organisation, year)) continue;
      report(
        pathOf(index),
        { year, count, allowed },
        { related: [{ note: 'other-here', path: pathOf(last) }] },
      );
    }
  },
});
