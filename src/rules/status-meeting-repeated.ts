import { surplusMeetings } from '../meetings/per-year.ts';
import { perYearIn } from '../meetings/rhythm.ts';
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
    const demanded = organisation.charter.demands.statusMeetingsPerYear ?? 0;
    const allowedIn = (year: string) => Math.max(demanded, perYearIn(organisation, status.id, year).most);
    const surplus = surplusMeetings(organisation.meetings, status.id, allowedIn);
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
