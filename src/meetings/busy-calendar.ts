import ICAL from 'ical.js';
import { copenhagenDate, copenhagenTime } from '../calendar/today.ts';
import { type CalendarDate, FIRST_DATE, yearText } from '../organisation/date.ts';
import { grouped } from '../organisation/grouped.ts';
import type { BusyDays } from './choose-day.ts';

// Reads calendars (RFC 5545) for the times that others have taken. Loaded only where a calendar is given.

/** A calendar that cannot be read; the message says why. */
export class CalendarError extends Error {}

/** A time that is taken, from one moment to another (`YYYY-MM-DD HH:MM`, Europe/Copenhagen), and by what. */
interface Taken {
  readonly from: string;
  readonly to: string;
  readonly what: string;
}

/** An event that recurs more often than this up to a day is no meeting. */
const MOST_OCCURRENCES = 50_000;

/**
 * So often moments may be tried by the rules of what recurs, in all and for one that fits. A day that never comes, as
 * 30 February, is sought for ever.
 */
const [MOST_STEPS, MOST_IN_VAIN] = [1_000_000, 100_000];

/** What ical.js walks through day by day may not be longer: so many times its unit, or seconds (a hundred years). */
const [LONGEST_INTERVAL, LONGEST_DURATION] = [1_000_000, 3_200_000_000];

/** A property with so many parameters is none; the time that they take ical.js grows with the square of their number. */
const MANY_PARAMETERS = /^[\w-]+(?:;[\w-]+=(?:"[^"\r\n]*"|[^";:\r\n])*){1000}/m;

/** The steps that are left to the calendars that are being read. */
let steps = { left: MOST_STEPS };

const rules = ICAL.RecurIterator.prototype as unknown as { check_contracting_rules(): boolean };
const fits = rules.check_contracting_rules;
const inVain = new WeakMap<object, number>();
rules.check_contracting_rules = function () {
  const isFit = fits.call(this);
  const count = isFit ? 0 : (inVain.get(this) ?? 0) + 1;
  inVain.set(this, count);
  if (count > MOST_IN_VAIN) throw new CalendarError(`RRULE: > ${MOST_IN_VAIN}`);
  if (--steps.left < 0) throw new CalendarError(`RRULE: > ${MOST_STEPS}`);
  return isFit;
};

/** The days that calendars show as taken. What recurs is worked out as far as it is asked for. */
export class BusyCalendars implements BusyDays {
  /** What begins and ends on one day, by that day; and the rest. */
  readonly #ofDay = new Map<CalendarDate, Taken[]>();
  readonly #longer: Taken[] = [];
  readonly #sources: Occurrences[] = [];
  readonly #steps = { left: MOST_STEPS };
  #known: CalendarDate = FIRST_DATE;

  /** Throws a `CalendarError` where a text is no calendar. */
  constructor(texts: readonly string[]) {
    steps = this.#steps;
    for (const text of texts) {
      for (const calendar of calendarsIn(text)) this.#read(calendar);
    }
  }

  taken(date: CalendarDate, time: string): string | undefined {
    // A year at a time: the days of a season are asked for in no order.
    const lastDay = `${date.slice(0, 4)}-12-31`;
    if (lastDay > this.#known) {
      steps = this.#steps;
      for (const source of this.#sources) for (const taken of source.upTo(lastDay)) this.#note(taken);
      this.#known = lastDay;
    }
    const [from, to] = time.split('-').map((clock) => `${date} ${clock}`) as [string, string];
    const overlaps = (taken: Taken) => taken.from < to && from < taken.to;
    return (this.#ofDay.get(date)?.find(overlaps) ?? this.#longer.find(overlaps))?.what;
  }

  #read(calendar: ICAL.Component): void {
    const byUid = grouped(calendar.getAllSubcomponents('vevent'), (event) =>
      event.getFirstPropertyValue('uid'),
    );
    for (const events of byUid.values()) {
      const [exceptions, masters] = [true, false].map((isException) =>
        events.filter((event) => event.hasProperty('recurrence-id') === isException),
      ) as [ICAL.Component[], ICAL.Component[]];
      // A single occurrence may come without the event that recurs.
      const alone = masters.length === 0 ? exceptions : masters;
      for (const event of alone) {
        this.#sources.push(new Occurrences(event, masters.length === 0 ? [] : exceptions));
      }
    }
    for (const component of calendar.getAllSubcomponents('vfreebusy')) this.#readFreeBusy(component);
  }

  #readFreeBusy(component: ICAL.Component): void {
    for (const property of component.getAllProperties('freebusy')) {
      if (property.getParameter('fbtype') === 'FREE') continue;
      for (const period of property.getValues() as unknown as ICAL.Period[]) {
        this.#note({ from: moment(period.start), to: moment(period.getEnd()), what: '' });
      }
    }
  }

  #note(taken: Taken): void {
    const day = taken.from.slice(0, 10);
    const isOfDay = taken.to.slice(0, 10) === day;
    const list = isOfDay ? (this.#ofDay.get(day) ?? []) : this.#longer;
    list.push(taken);
    if (isOfDay) this.#ofDay.set(day, list);
  }
}

/** A date where the format wants a moment, as some programs write it. */
const BARE_DATE = /^(DTSTART|DTEND|RECURRENCE-ID|EXDATE)(?:;TZID=[^:;\r\n]*)?:(\d{8})(?=\r?$)/gm;

/** The calendars in a text: nearly always one. */
function calendarsIn(text: string): ICAL.Component[] {
  try {
    if (MANY_PARAMETERS.test(text.replace(/\r?\n[ \t]/g, ''))) throw new CalendarError('> 1000 ;');
    const parsed = ICAL.parse(
      text.replace(/^\ufeff/, '').replace(BARE_DATE, '$1;VALUE=DATE:$2'),
    ) as unknown[];
    const all = typeof parsed[0] === 'string' ? [parsed] : parsed;
    for (const each of all) refuseLong(each as Parsed);
    const calendars = all.map((each) => new ICAL.Component(each as never));
    const isCalendar = calendars.length > 0 && calendars.every(({ name }) => name === 'vcalendar');
    if (!isCalendar) throw new CalendarError('VCALENDAR');
    return calendars;
  } catch (error) {
    throw new CalendarError(error instanceof Error ? error.message : String(error));
  }
}

/** A component as jCal (RFC 7265): its name, its properties (name, parameters, type, values), those inside it. */
type Parsed = readonly [
  string,
  readonly (readonly [string, object, string, ...unknown[]])[],
  readonly Parsed[],
];

/** Throws where something in a component is too long to be walked through. */
function refuseLong([, properties, components]: Parsed): void {
  for (const [name, , type, ...values] of properties) {
    const texts = type === 'duration' || type === 'period' ? values.flat() : [];
    const durations = texts.filter((text) => typeof text === 'string' && /^[+-]?P/.test(text));
    const isLong =
      (type === 'recur' && values.some((rule) => Number((rule as ICAL.Recur).interval) > LONGEST_INTERVAL)) ||
      durations.some((text) => secondsOf(text as string) > LONGEST_DURATION);
    if (isLong) throw new CalendarError(name.toUpperCase());
  }
  for (const component of components) refuseLong(component);
}

const secondsOf = (duration: string) => Math.abs(ICAL.Duration.fromString(duration).toSeconds());

/** What an event takes up, occurrence by occurrence. */
class Occurrences {
  readonly #event: ICAL.Event;
  readonly #iterator: ICAL.RecurExpansion | undefined;
  readonly #zone: string | undefined;
  #waiting: Taken | undefined;
  #count = 0;
  #isOver: boolean;

  constructor(component: ICAL.Component, exceptions: readonly ICAL.Component[]) {
    this.#event = new ICAL.Event(component, { exceptions: [...exceptions] });
    const start = component.getFirstProperty('dtstart');
    this.#isOver = !start;
    const zone = start?.getParameter('tzid');
    this.#zone = typeof zone === 'string' ? zone : undefined;
    this.#iterator =
      start && this.#event.isRecurring() && !component.hasProperty('recurrence-id')
        ? this.#read(() => this.#event.iterator())
        : undefined;
  }

  /** Those not given before that begin up to a day. */
  *upTo(date: CalendarDate): Generator<Taken> {
    for (;;) {
      this.#waiting ??= this.#next();
      if (!this.#waiting || this.#waiting.from.slice(0, 10) > date) return;
      if (this.#waiting.from < this.#waiting.to) yield this.#waiting;
      this.#waiting = undefined;
    }
  }

  #next(): Taken | undefined {
    if (this.#isOver) return undefined;
    if (!this.#iterator) {
      this.#isOver = true;
      return this.#read(() => this.#taken(this.#event, this.#event.startDate, this.#event.endDate));
    }
    const iterator = this.#iterator;
    return this.#read(() => {
      const next = iterator.next() as ICAL.Time | null;
      if (!next) {
        this.#isOver = true;
        return undefined;
      }
      if (++this.#count > MOST_OCCURRENCES) throw new CalendarError(`RRULE: > ${MOST_OCCURRENCES}`);
      const { item, startDate, endDate } = this.#event.getOccurrenceDetails(next);
      return this.#taken(item, startDate, endDate);
    });
  }

  /** What is cancelled, or marked as free, takes no time. */
  #taken({ component, summary }: ICAL.Event, start: ICAL.Time, end: ICAL.Time): Taken {
    const from = moment(start, this.#zone);
    const isFree =
      component.getFirstPropertyValue('status') === 'CANCELLED' ||
      component.getFirstPropertyValue('transp') === 'TRANSPARENT';
    return { from, to: isFree ? from : moment(end, this.#zone), what: summary ?? '' };
  }

  #read<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      const { message } = error as Error;
      throw new CalendarError(`${this.#event.summary ?? 'VEVENT'}: ${message}`);
    }
  }
}

/** A moment in Copenhagen's time. A zone that is not known there is taken for Copenhagen's own. */
function moment(time: ICAL.Time, zone?: string): string {
  const { year, month, day, hour, minute, isDate } = time;
  const local = `${yearText(year)}-${two(month)}-${two(day)} ${isDate ? '00:00' : `${two(hour)}:${two(minute)}`}`;
  const isFloating = time.zone === ICAL.Timezone.localTimezone;
  if (isDate || (isFloating && zone === undefined)) return local;
  const instant = isFloating ? instantIn(local, zone as string) : time.toUnixTime() * 1000;
  return instant === undefined ? local : `${copenhagenDate(instant)} ${copenhagenTime(instant)}`;
}

/** The instant of a local time in a zone that the calendar names but does not define; undefined for an unknown one. */
function instantIn(local: string, zone: string): number | undefined {
  const wanted = Date.parse(`${local.replace(' ', 'T')}Z`);
  try {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: zone,
      dateStyle: 'short',
      timeStyle: 'short',
    });
    // The offset of a near instant is that of the instant itself but in the hours around a change of the clock.
    let instant = wanted;
    for (let step = 0; step < 2; step++) {
      instant += wanted - Date.parse(`${format.format(instant).replace(' ', 'T')}Z`);
    }
    return instant;
  } catch {
    return undefined;
  }
}

const two = (number: number) => String(number).padStart(2, '0');
