import { AGO, AHEAD, BEFORE_WEEKDAY, DAY_WORDS } from '../messages/day-words.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays, dayNumber, mondayOf } from '../organisation/days.ts';

const LANGUAGES = ['da', 'en'] as const;
/** A Monday: the weekdays' names are asked for from here on. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY = 86_400_000;

/** `1.3.2014`, `01. 03. 2014`, `1/3-2014`, `1-3-2014`: the day comes first, as Danes and Britons write it. */
const IN_NUMBERS = /^(\d{1,2})(?:\. ?|[/-])(\d{1,2})(?:\. ?|[/-]| )(\d{4})$/;
/** `2014-3-1`, as `2014-03-01`. */
const YEAR_FIRST = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** `1. marts 2014`, `1 March 2014`, `1st Mar. 2014`. */
const DAY_AND_MONTH = /^(\d{1,2})(?:\.|st|nd|rd|th)? ?(\p{L}+)\.?,? (\d{4})$/u;
/** `March 1, 2014`. */
const MONTH_AND_DAY = /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/u;

/**
 * A date as people write it, in Danish or English, as `YYYY-MM-DD`; what is no date comes back as it is, and whether
 * there is such a day in the calendar is not looked at.
 *
 * @param today the day from which `i morgen` and `på fredag` are counted
 */
export function typedDate(text: string, today: CalendarDate): string {
  const words = withDanishLetters(text.trim().toLowerCase().replace(/\s+/g, ' '));
  const [, first = '', inYear = '', ofMonth = ''] = YEAR_FIRST.exec(words) ?? [];
  if (first !== '') return iso(first, Number(inYear), ofMonth);
  const [, day = '', month = '', year = ''] = IN_NUMBERS.exec(words) ?? [];
  if (year !== '') return iso(year, Number(month), day);
  const [, named, monthName = '', ofYear = ''] = DAY_AND_MONTH.exec(words) ?? swapped(words);
  const number = monthOf(monthName);
  if (number > 0) return iso(ofYear, number, named ?? '');
  const distance = DAY_WORDS.get(words) ?? counted(words) ?? toWeekday(words, today);
  return distance === undefined ? text : addDays(today, distance);
}

/** On a keyboard without them, `å` and `ø` are typed as two letters; no English word for a day holds these. */
const withDanishLetters = (text: string) => text.replaceAll('aa', 'å').replaceAll('oe', 'ø');

/** Days ahead, or below zero, as they are counted in a text. */
function counted(words: string): number | undefined {
  const ahead = AHEAD.exec(words)?.groups;
  const { count, weeks } = ahead ?? AGO.exec(words)?.groups ?? {};
  if (count === undefined) return undefined;
  return Number(count) * (weeks === undefined ? 1 : 7) * (ahead ? 1 : -1);
}

function swapped(words: string): (string | undefined)[] {
  const [all, month, day, year] = MONTH_AND_DAY.exec(words) ?? [];
  return [all, day, month, year];
}

const iso = (year: string, month: number, day: string) =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** A month's number by its name or the beginning of it; 0 where it is none. */
function monthOf(name: string): number {
  if (name.length < 3) return 0;
  for (const language of LANGUAGES) {
    const { format } = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
    const found = Array.from({ length: 12 }, (_, month) => format(Date.UTC(2024, month)).toLowerCase());
    const number = found.findIndex((month) => month.startsWith(name)) + 1;
    if (number > 0) return number;
  }
  return 0;
}

/** Days to the next such weekday, which is never today. */
function toWeekday(words: string, today: CalendarDate): number | undefined {
  const [first = '', second] = words.split(' ');
  const name = second !== undefined && BEFORE_WEEKDAY.includes(first) ? second : words;
  for (const language of LANGUAGES) {
    const { format } = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
    const wanted = Array.from({ length: 7 }, (_, day) => format(MONDAY + day * DAY).toLowerCase()).indexOf(
      name,
    );
    const own = dayNumber(today) - mondayOf(dayNumber(today));
    if (wanted >= 0) return ((wanted - own + 6) % 7) + 1;
  }
  return undefined;
}
