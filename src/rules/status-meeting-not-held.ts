import { FIRST_MEETING, seasonOrder, seasonParts } from '../calendar/seasons.ts';
import { meetingsByYear, yearsOver } from '../meetings/per-year.ts';
import { rule } from './rule.ts';
import { strayMeetingsByYear } from './shared/stray-meetings.ts';

/**
 * A calendar year is over in which there was no status meeting (R7), counted from the first whole year of the new
 * organisation. Where the file has no status meetings, it is a plan that nobody has followed up: a warning.
 */
export default rule({
  code: 'status-meeting-not-held',
  severity: 'error',
  sources: ['R7'],
  needs: ['plan', 'administrativeGroup', 'statusMeeting', 'meetings'],
  needsAll: true,
  check({ organisation, due }, report) {
    const status = organisation.file.statusMeeting;
    if (due === undefined || !status) return;
    const stray = strayMeetingsByYear(organisation);
    const counts = meetingsByYear(organisation.meetings, status.id);
    const { first } = organisation.group.meetings;
    const isTooEarly = seasonOrder(first) < seasonOrder(FIRST_MEETING);
    const { year: firstYear } = seasonParts(isTooEarly ? FIRST_MEETING : first);
    for (const year of yearsOver(firstYear + 1, due)) {
      if (counts.has(year) || stray.has(year)) continue;
      report(['statusMeeting', 'perYear'], { year }, counts.size === 0 ? { severity: 'warning' } : {});
    }
  },
});
