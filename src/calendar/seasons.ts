import type { CalendarDate } from '../organisation/date.ts';
import { dayNumber } from '../organisation/days.ts';

/** The half of the year in which a meeting is held. */
export type SeasonName = 'spring' | 'autumn';

/** A season of a calendar year, `YYYY-spring` or `YYYY-autumn`. As text, seasons do not sort by time. */
export type Season = string;

/** Days of any year, as `MM-DD`; the last one is included. */
export interface YearDays {
  readonly from: string;
  readonly to: string;
}

/** A season's days, and those of them on which meetings should preferably be held. */
export interface SeasonDays extends YearDays {
  readonly preferred: YearDays;
}

/** The two seasons, which no law defines: the file may set them. */
export type Seasons = Readonly<Record<SeasonName, SeasonDays>>;

/** The year and the name of a season. */
export function seasonParts(season: Season): { year: number; name: SeasonName } {
  return { year: Number(season.slice(0, 4)), name: season.endsWith('-spring') ? 'spring' : 'autumn' };
}

/** A season's place in time: a greater number is later. */
export function seasonOrder(season: Season): number {
  const { year, name } = seasonParts(season);
  return year * 2 + (name === 'spring' ? 0 : 1);
}

/** A season's first day. */
export function seasonStart(season: Season, seasons: Seasons): CalendarDate {
  return `${season.slice(0, 4)}-${seasons[seasonParts(season).name].from}`;
}

/** A season's last day. */
export function seasonEnd(season: Season, seasons: Seasons): CalendarDate {
  return `${season.slice(0, 4)}-${seasons[seasonParts(season).name].to}`;
}

/** The season in which a date lies; undefined between them. */
export function seasonAt(date: CalendarDate, seasons: Seasons): SeasonName | undefined {
  const day = date.slice(5);
  const has = ({ from, to }: YearDays) => from <= day && day <= to;
  if (has(seasons.spring)) return 'spring';
  return has(seasons.autumn) ? 'autumn' : undefined;
}

/** The season in which a date lies, or to which it is nearest. */
export function nearestSeason(date: CalendarDate, seasons: Seasons): SeasonName {
  const day = dayNumber(date);
  const distance = (season: SeasonName) => {
    const { from, to } = seasons[season];
    const [first, last] = [from, to].map((end) => dayNumber(`${date.slice(0, 4)}-${end}`)) as [
      number,
      number,
    ];
    return Math.max(first - day, day - last, 0);
  };
  return distance('spring') <= distance('autumn') ? 'spring' : 'autumn';
}
