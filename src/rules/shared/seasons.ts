import { usuallyAvoided } from '../../calendar/avoided-days.ts';
import {
  type Season,
  type SeasonName,
  type Seasons,
  seasonEnd,
  type YearDays,
} from '../../calendar/seasons.ts';
import { seasonsOf } from '../../meetings/settings.ts';
import { yearText } from '../../organisation/date.ts';
import type { Period } from '../../organisation/generated/types.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { planTimeOf } from '../../organisation/plan-time.ts';

/** The half of the year in which a season lies, wherever else the file puts its first and last day. */
const HALVES: Readonly<Record<SeasonName, YearDays>> = {
  spring: { from: '01-01', to: '06-30' },
  autumn: { from: '07-01', to: '12-31' },
};

/** What is wrong with the days that a file gives a season: the bound that is in the other half of the year, or all. */
export type SeasonFault = 'from' | 'to' | 'summer';

/** Why the days are not a spring or an autumn; undefined where they are, or where they end before they begin. */
export function seasonFault(season: SeasonName, days: YearDays, period: Period): SeasonFault | undefined {
  const half = HALVES[season];
  if (days.from > days.to) return undefined;
  if (days.from < half.from) return 'from';
  if (days.to > half.to) return 'to';
  return isAllSummer(days, period) ? 'summer' : undefined;
}

/** The seasons by which the charter's spring and autumn are told: the file's own, where they are such. */
export function demandedSeasons(organisation: Organisation): Seasons {
  const { file } = organisation;
  const own = file.settings?.seasons ?? {};
  const isWrong = (['spring', 'autumn'] as const).some((season) => {
    const days = own[season];
    return days && (days.from > days.to || seasonFault(season, days, planTimeOf(organisation)));
  });
  return seasonsOf(isWrong ? undefined : file.settings);
}

/** The number of meetings a year that the charter demands of the group. */
export function demandedPerYear({ charter }: Organisation): number | undefined {
  return charter.demands.meetingSeasons?.length ?? charter.demands.meetingsPerYear;
}

/**
 * The season of the group's first meeting: the charter's, which speaks of the plan in whose time that season lies. Of a
 * later plan's group it is the one that the file sets.
 */
export function firstSeason(organisation: Organisation): Season {
  const first = organisation.charter.demands.firstMeeting as Season | undefined;
  if (first === undefined) return organisation.group.meetings.first;
  const isLater = planTimeOf(organisation).from > seasonEnd(first, demandedSeasons(organisation));
  return isLater ? organisation.group.meetings.first : first;
}

/** Whether, in some year of the plan, all of the season lies in the summer holidays, which are one stretch. */
function isAllSummer({ from, to }: YearDays, period: Period): boolean {
  const [first, last] = [period.from, period.to].map((date) => Number(date.slice(0, 4))) as [number, number];
  for (let year = first; year <= last; year++) {
    const days = [from, to].map((day) => `${yearText(year)}-${day}`);
    if (days.every((day) => usuallyAvoided(day) === 'weeks-27-32')) return true;
  }
  return false;
}
