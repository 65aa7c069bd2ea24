import type { CalendarDate } from '../organisation/date.ts';

/** A season of a calendar year, `YYYY-spring` or `YYYY-autumn`. As text, seasons do not sort by time. */
export type Season = string;

/** The month and day on which a season begins: a convention, since no law defines one. */
const STARTS = { spring: '02-01', autumn: '08-15' };

/** A season's first day. */
export function seasonStart(season: Season): CalendarDate {
  const name = season.endsWith('-spring') ? 'spring' : 'autumn';
  return `${season.slice(0, 4)}-${STARTS[name]}`;
}
