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

/** The days that calendars show as taken. What recurs is worked out as far as it is asked for. */
export class BusyCalendars implements BusyDays {
  /** What begins and ends on one day, by that day; and the rest. */
  readonly #ofDay = new Map<CalendarDate, Taken[]>();
  readonly #longer: Taken[] = [];
  readonly #sources: Occurrences[] = [];
  #known: CalendarDate = FIRST_DATE;

  /** Throws a `CalendarError` where a text is no calendar. */
  constructor(texts: readonly string[]) {
    for (const text of texts) {
      for (const calendar of calendarsIn(text)) this.#read(calendar);
    }
  }

  taken(date: CalendarDate, time: string): string | undefined {
    // A year at a time: the days of a season are asked for in no order.
    const lastDay = `${date.slice(0, 4)}-12-31`;
    if (lastDay > this.#known) {
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
    const parsed = ICAL.parse(
      text.replace(/^\ufeff/, '').replace(BARE_DATE, '$1;VALUE=DATE:$2'),
    ) as unknown[];
    const all = typeof parsed[0] === 'string' ? [parsed] : parsed;
    const calendars = all.map((each) => new ICAL.Component(each as never));
    const isCalendar = calendars.length > 0 && calendars.every(({ name }) => name === 'vcalendar');
    if (!isCalendar) throw new CalendarError('VCALENDAR');
    return calendars;
  } catch (error) {
    throw new CalendarError(error instanceof Error ? error.message : String(error));
  }
}

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
