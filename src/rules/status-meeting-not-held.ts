import { seasonParts } from '../calendar/seasons.ts';
import { meetingsByYear } from '../meetings/per-year.ts';
import { perYearIn } from '../meetings/rhythm.ts';
import { rule } from './rule.ts';
import { dueYears, governedPeriod } from './shared/due-years.ts';
import { firstSeason } from './shared/seasons.ts';
import { strayMeetingsByYear } from './shared/stray-meetings.ts';

/**
 * A calendar year is over in which there was no status meeting although one was due, counted from that in which the group begins: the
 * meeting is older than the group ("Fastholdes"). Where the file has no status meetings, it is a plan that nobody has
 * followed up: a warning.
 */
export default rule({
  code: 'status-meeting-not-held',
  severity: 'error',
  needs: ['charters', 'administrativeGroup', 'meetings', 'settings'],
  needsAll: ['meetings'],
  check({ organisation, due }, report) {
    const status = organisation.file.statusMeeting;
    if (due === undefined || !status) return;
    const stray = strayMeetingsByYear(organisation);
    const byYear = meetingsByYear(organisation.meetings, status.id);
    const period = governedPeriod(organisation);
    const { year: firstYear } = seasonParts(firstSeason(organisation));
    const isDemanded = (organisation.charter.demands.statusMeetingsPerYear ?? 0) > 0;
    for (const { year, to } of dueYears(period, firstYear, due)) {
      if (!isDemanded && perYearIn(organisation, status.id, year).least === 0) continue;
      if (byYear.has(year) || stray.has(year) || to < `${year}-12-31`) continue;
      report(['statusMeeting', 'perYear'], { year }, byYear.size === 0 ? { severity: 'warning' } : {});
    }
  },
});
