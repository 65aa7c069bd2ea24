import type { SeasonName, Seasons, YearDays } from '../calendar/seasons.ts';
import type { MiddleOf } from '../messages/meetings.ts';
import { type DayNumber, dayNumber } from '../organisation/days.ts';

/** Days from the first to the last, both included. Empty where the last is before the first. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A meeting that is due in some part of a year, whether or not it has got its day. */
export interface Slot {
  /** `YYYY-spring`, with a number after it where a season has several meetings; `YYYY` for the whole year. */
  readonly name: string;
  readonly year: number;
  /** Where the meeting may lie. */
  readonly days: readonly DaySpan[];
  /** Where it should preferably lie. */
  readonly preferred: readonly DaySpan[];
  /** The day to which it should be nearest. */
  readonly target: DayNumber;
  /** What the target is the middle of. */
  readonly middleOf: MiddleOf;
}

const NAMES: readonly SeasonName[] = ['spring', 'autumn'];

/**
 * A year's slots: the meetings are shared between spring and autumn, an odd one to autumn, and each season is cut
 * into as many parts as it has meetings. The target is the middle of the part that is preferred.
 */
export function seasonSlots(year: number, perYear: number, seasons: Seasons): Slot[] {
  return NAMES.flatMap((name) => {
    const count = name === 'spring' ? Math.floor(perYear / 2) : Math.ceil(perYear / 2);
    const season = seasons[name];
    return Array.from({ length: count }, (_, index) => {
      const days = part(spanOf(year, season), index, count);
      const wish = part(spanOf(year, season.preferred), index, count);
      const preferred = intersect([wish], days);
      return {
        name: count === 1 ? `${year}-${name}` : `${year}-${name}-${index + 1}`,
        year,
        days: [days],
        preferred,
        target: middle(preferred[0] ?? days),
        middleOf: 'season',
      };
    });
  });
}

/** The slot of a yearly status meeting that is to lie in one season. */
export function seasonSlot(year: number, seasons: Seasons, name: SeasonName): Slot {
  const days = spanOf(year, seasons[name]);
  const preferred = intersect([spanOf(year, seasons[name].preferred)], days);
  const target = middle(preferred[0] ?? days);
  return { name: String(year), year, days: [days], preferred, target, middleOf: 'season' };
}

/**
 * The slot of the yearly status meeting: the days of both seasons that lie between two other meetings, as near as
 * can be to the middle between these.
 */
export function yearSlot(year: number, seasons: Seasons, between: DaySpan | undefined): Slot {
  const all = NAMES.map((name) => spanOf(year, seasons[name]));
  const [spring, autumn] = all as [DaySpan, DaySpan];
  const days = between ? intersect(all, between) : all;
  const preferred = NAMES.flatMap((name) =>
    days.flatMap((span) => intersect([spanOf(year, seasons[name].preferred)], span)),
  );
  const target = middle(between ?? { from: spring.from, to: autumn.to });
  return { name: String(year), year, days, preferred, target, middleOf: between ? 'between' : 'year' };
}

/** The days of a year's part. */
export function spanOf(year: number, { from, to }: YearDays): DaySpan {
  const text = String(year).padStart(4, '0');
  return { from: dayNumber(`${text}-${from}`), to: dayNumber(`${text}-${to}`) };
}

/** Of some spans, what lies within another; empty ones are left out. */
export function intersect(spans: readonly DaySpan[], { from, to }: DaySpan): DaySpan[] {
  return spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from <= span.to);
}

/** Whether a day lies in one of the spans. */
export function covers(spans: readonly DaySpan[], day: DayNumber): boolean {
  return spans.some(({ from, to }) => from <= day && day <= to);
}

/** The day in the middle; of two, the earlier. */
const middle = ({ from, to }: DaySpan): DayNumber => Math.floor((from + to) / 2);

/** One of several equal parts of a span. */
function part({ from, to }: DaySpan, index: number, count: number): DaySpan {
  const length = to - from + 1;
  return {
    from: from + Math.floor((length * index) / count),
    to: from + Math.floor((length * (index + 1)) / count) - 1,
  };
}
