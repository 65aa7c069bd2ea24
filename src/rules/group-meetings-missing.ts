import { nearestSeason, type SeasonName, seasonEnd, seasonOrder, seasonParts } from '../calendar/seasons.ts';
import { meetingsByYear } from '../meetings/per-year.ts';
import { perYearIn } from '../meetings/rhythm.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDay } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { dueYears, governedPeriod } from './shared/due-years.ts';
import { demandedPerYear, demandedSeasons, firstSeason } from './shared/seasons.ts';
import { strayMeetingsByYear } from './shared/stray-meetings.ts';

/**
 * A calendar year is over in which the group met less often than it should, or not once in each season that the
 * charter demands, or not in the season of its first meeting. How often it should is by the rule of that year, and of two
 * by the one that asks for less. A meeting between the seasons counts for the nearest. Where the file has none of its
 * meetings, it is a plan that nobody has followed up: a warning.
 */
export default rule({
  code: 'group-meetings-missing',
  severity: 'error',
  needs: ['charters', 'administrativeGroup', 'meetings', 'settings'],
  needsAll: ['meetings'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const seasons = demandedSeasons(organisation);
    const stray = strayMeetingsByYear(organisation);
    const byYear = meetingsByYear(organisation.meetings, organisation.group.id);
    const start = firstSeason(organisation);
    const first = seasonParts(start);
    /** The first spring from which the group meets: it meets all of that year. */
    const spring = first.name === 'spring' ? start : `${first.year + 1}-spring`;
    const period = governedPeriod(organisation);
    const last = organisation.group.dissolved?.date;
    const { meetingSeasons: demanded, firstMeeting } = organisation.charter.demands;
    const ownNumber = demandedPerYear(organisation);
    for (const { year, from, to } of dueYears(period, first.year, due, last)) {
      const isDue = (season: SeasonName) => {
        const end = seasonEnd(`${year}-${season}`, seasons);
        return seasonOrder(`${year}-${season}`) >= seasonOrder(start) && from <= end && end <= to;
      };
      const meetings = (byYear.get(year) ?? []).map((index) => organisation.meetings[index] as Meeting);
      const count = meetings.length;
      const met = new Set(meetings.map((meeting) => nearestSeason(meetingDay(meeting), seasons)));
      const due = demanded?.filter(isDue);
      const missing = due?.filter((season) => !met.has(season));
      // Where no seasons are demanded, so many meetings are due in a year that the group was there for all of.
      const isWhole = from.endsWith('-01-01') && to.endsWith('-12-31') && `${year}-spring` >= spring;
      const own = () => ownNumber ?? perYearIn(organisation, organisation.group.id, year).least;
      const expected = due?.length ?? (isWhole ? own() : 0);
      const lacking = missing?.length ?? expected - count;
      if (lacking <= (stray.get(year) ?? 0)) continue;
      const isFirst = Number(year) === first.year;
      // A meeting too early for the first has a finding of its own.
      if (isFirst && expected === 1 && count > 0) continue;
      report(
        ['administrativeGroup', 'meetings', 'perYear'],
        // With meetings enough, it is the season that lacks one.
        { year, count, expected, season: count >= expected ? missing?.[0] : undefined },
        {
          demands:
            isFirst && firstMeeting !== undefined ? ['firstMeeting'] : ['meetingSeasons', 'meetingsPerYear'],
          ...(byYear.size === 0 && { severity: 'warning' }),
        },
      );
    }
  },
});
