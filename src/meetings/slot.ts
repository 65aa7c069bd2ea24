import type { SeasonName, Seasons, YearDays } from '../calendar/seasons.ts';
import type { Middle } from '../facts/meeting-reasons.ts';
import { yearText } from '../organisation/date.ts';
import { type DayNumber, dateOf, dayNumber } from '../organisation/days.ts';
import { dayInMonth, monthDays, type NamedDay } from './named-day.ts';

/** Days from the first to the last, both included. Empty where the last is before the first. */
export interface DaySpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** A meeting that is due in some part of a year, whether or not it has got its day. */
export interface Slot {
  /** `YYYY-spring`, with a number after it where a season has several; `YYYY-MM` for a month; `YYYY` for the year. */
  readonly name: string;
  readonly year: number;
  /** Where the meeting may be. */
  readonly days: readonly DaySpan[];
  /** Where it should preferably be. */
  readonly preferred: readonly DaySpan[];
  /** The day to which it should be nearest, and what that is the middle of. */
  readonly target: DayNumber;
  readonly middle: Middle;
  /** The rest of the season is open to a meeting that takes a cancelled one's place. */
  readonly season: DaySpan;
  /** What cut the slot short, where something did. */
  readonly cut?: Cut;
}

/** The first day that is left of a slot, and why it is the first; and the last. */
export interface Cut extends DaySpan {
  readonly because: 'due' | 'asked' | 'cancelled';
}

const NAMES: readonly SeasonName[] = ['spring', 'autumn'];
const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);

/**
 * A year's slots, in the order of time: the meetings are shared between spring and autumn, an odd one to the season named, and each season
 * is cut into as many parts as it has meetings. The target is the middle of the days that are preferred.
 */
export function seasonSlots(year: number, perYear: number, seasons: Seasons, odd: SeasonName): Slot[] {
  const slots = NAMES.flatMap((name) => {
    const count = Math.floor(perYear / 2) + (name === odd ? perYear % 2 : 0);
    return Array.from({ length: count }, (_, index) => seasonPart(year, seasons, name, index, count));
  });
  return slots.sort((a, b) => endsOf(a.days).from - endsOf(b.days).from);
}

/** The slot of a yearly status meeting that is to be in one season. */
export function seasonSlot(year: number, seasons: Seasons, name: SeasonName): Slot {
  return { ...seasonPart(year, seasons, name, 0, 1), name: yearText(year) };
}

function seasonPart(year: number, seasons: Seasons, name: SeasonName, index: number, count: number): Slot {
  const season = spanOf(year, seasons[name]);
  const days = part(season, index, count);
  const [wished] = intersect([spanOf(year, seasons[name].preferred)], days);
  const preferred = wished ?? days;
  return {
    name: count === 1 ? `${yearText(year)}-${name}` : `${yearText(year)}-${name}-${index + 1}`,
    year,
    days: days.from <= days.to ? [days] : [],
    preferred: [preferred],
    target: middle(preferred),
    middle: {
      of: 'season',
      season: name,
      isPreferred: preferred.from > days.from || preferred.to < days.to,
      part: index + 1,
      parts: count,
      from: dateOf(preferred.from),
      to: dateOf(preferred.to),
    },
    season,
  };
}

/** Two meetings of the group, the days between which are a span; or the half year on one side of a meeting. */
export interface Gap extends DaySpan {
  readonly side: 'between' | 'after' | 'before';
}

/**
 * The slot of the yearly status meeting: the days of both seasons between two other meetings, as near as can be to the
 * middle between these; without such days all of both seasons.
 */
export function yearSlot(year: number, seasons: Seasons, gap: Gap | undefined): Slot {
  const all = NAMES.map((name) => spanOf(year, seasons[name]));
  const whole = endsOf(all);
  const inGap = gap ? intersect(all, gap) : [];
  const days = inGap.length > 0 ? inGap : intersect(all, whole);
  const preferred = NAMES.flatMap((name) =>
    days.flatMap((span) => intersect([spanOf(year, seasons[name].preferred)], span)),
  );
  const isBetween = gap !== undefined && inGap.length > 0;
  return {
    name: yearText(year),
    year,
    days,
    preferred,
    target: middle(isBetween ? gap : whole),
    middle: isBetween ? gapMiddle(gap) : { of: 'year', from: dateOf(whole.from), to: dateOf(whole.to) },
    season: whole,
  };
}

function gapMiddle({ from, to, side }: Gap): Middle {
  const [before, after] = [dateOf(from - 1), dateOf(to + 1)];
  if (side === 'between') return { of: 'between', from: before, to: after };
  return { of: 'half-year', side, meeting: side === 'after' ? before : after };
}

/** The days of a year's months that have the named day in a season; the target is that day. */
export function monthSlots(year: number, named: NamedDay, seasons: Seasons): Slot[] {
  const all = NAMES.map((name) => spanOf(year, seasons[name]));
  return MONTHS.flatMap((month): Slot[] => {
    const target = dayInMonth(named, year, month);
    if (!covers(all, target)) return [];
    const days = intersect(all, monthDays(year, month));
    const name = `${yearText(year)}-${String(month).padStart(2, '0')}`;
    const season = all.find((span) => covers([span], target)) as DaySpan;
    return [{ name, year, days, preferred: days, target, middle: { of: 'month', ...named }, season }];
  });
}

/** The days of a year's part. */
export function spanOf(year: number, { from, to }: YearDays): DaySpan {
  return { from: dayNumber(`${yearText(year)}-${from}`), to: dayNumber(`${yearText(year)}-${to}`) };
}

/** Of some spans, what is within another; empty ones are left out. */
export function intersect(spans: readonly DaySpan[], { from, to }: DaySpan): DaySpan[] {
  return spans
    .map((span) => ({ from: Math.max(span.from, from), to: Math.min(span.to, to) }))
    .filter((span) => span.from <= span.to);
}

/** Whether a day is in one of the spans. */
export function covers(spans: readonly DaySpan[], day: DayNumber): boolean {
  for (const { from, to } of spans) if (from <= day && day <= to) return true;
  return false;
}

/** The first and the last day of some spans. */
export const endsOf = (spans: readonly DaySpan[]): DaySpan => ({
  from: Math.min(...spans.map(({ from }) => from)),
  to: Math.max(...spans.map(({ to }) => to)),
});

/** The day in the middle; of two, the earlier. */
export const middle = ({ from, to }: DaySpan): DayNumber => Math.floor((from + to) / 2);

/** One of several equal parts of a span. */
function part({ from, to }: DaySpan, index: number, count: number): DaySpan {
  const length = to - from + 1;
  return {
    from: from + Math.floor((length * index) / count),
    to: from + Math.floor((length * (index + 1)) / count) - 1,
  };
}
