import { type DayNumber, dateOf, dayNumber, mondayOf } from '../organisation/days.ts';
import { meetingDay } from '../organisation/held.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type PersonTerm, peopleOn, personTerms } from '../organisation/people-in.ts';
import { hasNamedDay } from './settings.ts';

/** A meeting in the diary. `time`: `HH:MM-HH:MM`; without one it may take the whole day. */
export interface Booked {
  readonly body: string;
  readonly day: DayNumber;
  readonly time: string | undefined;
}

/** Two meetings at the same time of bodies that share a person. */
export interface Clash {
  /** The person's name. */
  readonly person: string;
  readonly body: string;
}

const NONE: readonly never[] = [];

/** Which meetings stand on which days: those of the file that are not cancelled, and those proposed so far. */
export class Diary {
  readonly #organisation: Organisation;
  readonly #terms = new Map<string, readonly PersonTerm[]>();
  /** The days of each body's meetings, in order. */
  readonly #days = new Map<string, DayNumber[]>();
  readonly #meetings = new Map<DayNumber, Booked[]>();
  /** The Mondays of the weeks that have a meeting of a body that asks for a week of its own, with the first booked. */
  readonly weeks = new Map<DayNumber, Booked>();

  constructor(organisation: Organisation) {
    this.#organisation = organisation;
    for (const meeting of organisation.meetings) {
      const { body, time, cancelled } = meeting;
      if (cancelled) continue;
      this.#enter({ body, day: dayNumber(meetingDay(meeting)), time });
    }
    for (const days of this.#days.values()) days.sort((a, b) => a - b);
  }

  /** The days of a body's meetings, in order. */
  daysOf(body: string): readonly DayNumber[] {
    return this.#ofBody(body);
  }

  on(day: DayNumber): readonly Booked[] {
    return this.#meetings.get(day) ?? NONE;
  }

  /** Books a proposed meeting. */
  book(booked: Booked): void {
    this.#enter(booked);
    const days = this.#ofBody(booked.body);
    // Nearly always it is the last: only a meeting of the file can be later.
    if ((days.at(-2) ?? booked.day) > booked.day) days.sort((a, b) => a - b);
  }

  /** Does some work as if a body's meeting of a day were not booked. */
  without<T>(body: string, day: DayNumber, work: () => T): T {
    const monday = mondayOf(day);
    const [days, ofDay, week] = [this.#ofBody(body), this.on(day), this.weeks.get(monday)];
    const left = ofDay.filter((booked) => booked.body !== body);
    this.#days.set(
      body,
      days.filter((other) => other !== day),
    );
    this.#meetings.set(day, left);
    if (week?.body === body && week.day === day) {
      const ofWeek = Array.from({ length: 7 }, (_, at) => this.on(monday + at)).flat();
      const other = ofWeek.find((booked) => this.#takesWeek(booked.body));
      if (other) this.weeks.set(monday, other);
      else this.weeks.delete(monday);
    }
    try {
      return work();
    } finally {
      this.#days.set(body, days);
      this.#meetings.set(day, [...ofDay]);
      if (week) this.weeks.set(monday, week);
    }
  }

  /** Who would have to be at another meeting at the same time. */
  clash(wanted: Booked): Clash | undefined {
    const booked = this.#meetings.get(wanted.day);
    if (!booked || this.#termsOf(wanted.body).length === 0) return undefined;
    for (const other of booked) {
      if (other.body === wanted.body) continue;
      const person = this.#shared(other.body, wanted);
      if (person === undefined || !overlap(other.time, wanted.time)) continue;
      return { person: this.#organisation.person(person)?.name ?? person, body: other.body };
    }
    return undefined;
  }

  #shared(other: string, { body, day }: Booked): string | undefined {
    const [own, theirs] = [this.#termsOf(body), this.#termsOf(other)];
    if (theirs.length === 0) return undefined;
    const date = dateOf(day);
    const there = peopleOn(theirs, date);
    return peopleOn(own, date).find((person) => there.includes(person));
  }

  #termsOf(body: string): readonly PersonTerm[] {
    let terms = this.#terms.get(body);
    if (!terms) {
      const known = this.#organisation.bodies.get(body);
      this.#terms.set(body, (terms = known ? personTerms(known) : []));
    }
    return terms;
  }

  #enter(booked: Booked): void {
    const { body, day } = booked;
    this.#ofBody(body).push(day);
    const ofDay = this.#meetings.get(day);
    if (ofDay) ofDay.push(booked);
    else this.#meetings.set(day, [booked]);
    const monday = mondayOf(day);
    if (!this.weeks.has(monday) && this.#takesWeek(body)) this.weeks.set(monday, booked);
  }

  #takesWeek(body: string): boolean {
    const known = this.#organisation.bodies.get(body);
    return known === undefined || !hasNamedDay(known);
  }

  #ofBody(body: string): DayNumber[] {
    let days = this.#days.get(body);
    if (!days) this.#days.set(body, (days = []));
    return days;
  }
}

function overlap(a: string | undefined, b: string | undefined): boolean {
  const [aFrom = '', aTo = '24'] = a?.split('-') ?? [];
  const [bFrom = '', bTo = '24'] = b?.split('-') ?? [];
  return aFrom < bTo && bFrom < aTo;
}
