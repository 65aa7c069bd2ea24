import { nearestSeason, type SeasonName, seasonEnd, seasonOrder, seasonParts } from '../calendar/seasons.ts';
import { RUP_2012 } from '../charter/rup-2012.ts';
import { meetingsByYear } from '../meetings/per-year.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDay } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { dueYears } from './shared/due-years.ts';
import { demandedSeasons, firstSeason } from './shared/seasons.ts';
import { strayMeetingsByYear } from './shared/stray-meetings.ts';

/**
 * A calendar year is over in which the group did not meet once in each season (R15), or the season of its first
 * meeting in which it did not (R16). A meeting between the seasons counts for the nearest. Where the file has none of
 * its meetings, it is a plan that nobody has followed up: a warning.
 */
export default rule({
  code: 'group-meetings-missing',
  severity: 'error',
  sources: ['R15', 'R16'],
  needs: ['plan', 'administrativeGroup', 'meetings', 'settings'],
  needsAll: ['meetings'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const seasons = demandedSeasons(organisation);
    const stray = strayMeetingsByYear(organisation);
    const byYear = meetingsByYear(organisation.meetings, organisation.group.id);
    const start = firstSeason(organisation);
    const first = seasonParts(start);
    const { period } = organisation.file.plan;
    const last = organisation.group.dissolved?.date;
    for (const { year, from, to } of dueYears(period, first.year, due, last)) {
      const isDue = (season: SeasonName) => {
        const end = seasonEnd(`${year}-${season}`, seasons);
        return seasonOrder(`${year}-${season}`) >= seasonOrder(start) && from <= end && end <= to;
      };
      const expected = RUP_2012.group.seasons.filter(isDue);
      const meetings = (byYear.get(year) ?? []).map((index) => organisation.meetings[index] as Meeting);
      const met = new Set(meetings.map((meeting) => nearestSeason(meetingDay(meeting), seasons)));
      const missing = expected.filter((season) => !met.has(season));
      const [season] = missing;
      if (season === undefined || missing.length <= (stray.get(year) ?? 0)) continue;
      const count = meetings.length;
      const isFirst = Number(year) === first.year;
      // A meeting too early for the first has a finding of its own.
      if (isFirst && expected.length === 1 && count > 0) continue;
      report(
        ['administrativeGroup', 'meetings', 'perYear'],
        // With meetings enough, it is the season that lacks one.
        { year, count, expected: expected.length, season: count >= expected.length ? season : undefined },
        {
          sources: [isFirst ? 'R16' : 'R15'],
          ...(byYear.size === 0 && { severity: 'warning' }),
        },
      );
    }
  },
});
