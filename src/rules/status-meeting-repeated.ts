import { RUP_2012 } from '../charter/rup-2012.ts';
import { surplusMeetings } from '../meetings/per-year.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';

/** More than one status meeting in a calendar year (R7). A wrong `perYear` has a rule of its own. */
export default rule({
  code: 'status-meeting-repeated',
  severity: 'error',
  sources: ['R7'],
  needs: ['statusMeeting', 'meetings'],
  check({ organisation }, report) {
    const status = organisation.file.statusMeeting;
    if (!status) return;
    const pathOf = (index: number) => meetingDayPath(organisation.meetings[index] as Meeting, index);
    const allowed = Math.max(RUP_2012.statusMeeting.perYear, status.perYear);
    for (const { index, year, count, last } of surplusMeetings(organisation.meetings, status.id, allowed)) {
      report(pathOf(index), { year, count }, { related: [{ note: 'other-here', path: pathOf(last) }] });
    }
  },
});
