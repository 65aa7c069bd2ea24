import { type DayNumber, dateOf, dayNumber, mondayOf, yearOf } from '../calendar/days.ts';
import type { Seasons } from '../calendar/seasons.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import type { Body, Organisation } from '../organisation/organisation.ts';
import { Almanac } from './almanac.ts';
import { type ChosenDay, chooseDay, type NoDay } from './choose-day.ts';
import { cut, dueSpan, unfilled } from './due.ts';
import { type BodySettings, bodySettings } from './settings.ts';
import { type DaySpan, intersect, type Slot, seasonSlots, spanOf, yearSlot } from './slot.ts';

/** Days to a meeting of the group that is not known: it meets twice a year. */
const NONE: readonly DayNumber[] = [];
const HALF_A_YEAR = 182;

/** A meeting that the planner proposes. */
export interface Proposal {
  /** The entry that pins it, but for its themes. */
  readonly entry: Meeting;
  /** How many themes it is to have. */
  readonly themes: number;
  readonly day: ChosenDay;
}

/** A meeting that is due but for which no day fits. */
export interface UnplannedMeeting {
  readonly body: { readonly id: string; readonly name: string };
  /** `YYYY-spring`, `YYYY-autumn` or `YYYY`; with a number after it where a season has several. */
  readonly slot: string;
  /** The first and the last day on which it is due. */
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly problem: NoDay;
}

/**
 * Finds days for the meetings that are due and not in the file: those of the administrative group first, then the
 * status meeting, which lies between them, then the forums' in the file's order; within a body by time.
 */
export class Planner {
  readonly #organisation: Organisation;
  readonly #seasons: Seasons;
  readonly #almanac = new Almanac();
  readonly #slots = new Map<string, readonly Slot[]>();
  /** The days of each body's meetings that stand, by date. */
  readonly #days = new Map<string, DayNumber[]>();
  readonly #takenWeeks = new Set<DayNumber>();
  readonly #newIds = new Set<string>();
  readonly #proposals: Proposal[] = [];
  readonly #unplanned: UnplannedMeeting[] = [];

  constructor(organisation: Organisation, seasons: Seasons) {
    this.#organisation = organisation;
    this.#seasons = seasons;
    for (const { body, date, cancelled } of organisation.meetings) {
      if (!cancelled) this.#take(body, dayNumber(date));
    }
    for (const days of this.#days.values()) days.sort((a, b) => a - b);
  }

  plan(): { proposals: readonly Proposal[]; unplanned: readonly UnplannedMeeting[] } {
    const bodies = [...this.#organisation.bodies.values()];
    for (const kind of ['administrativeGroup', 'statusMeeting', 'forum'] as const) {
      for (const body of bodies) if (body.kind === kind) this.#planBody(body);
    }
    return { proposals: this.#proposals, unplanned: this.#unplanned };
  }

  #planBody(body: Body): void {
    const settings = bodySettings(body);
    const due = dueSpan(this.#organisation, body, this.#seasons);
    if (!settings || !due) return;
    const [firstYear, lastYear] = [yearOf(due.from), yearOf(due.to)];
    const pinned = (this.#days.get(body.body.id) ?? []).filter((day) => due.from <= day);
    for (let year = firstYear; year <= lastYear; year++) {
      const slots = this.#slotsOf(body, settings, year).flatMap((slot) => cut(slot, due) ?? []);
      const ofYear = pinned.length === 0 ? NONE : pinned.filter((day) => yearOf(day) === year);
      for (const slot of unfilled(slots, ofYear)) this.#planSlot(body, settings, slot, due);
    }
  }

  #slotsOf({ kind }: Body, { perYear }: BodySettings, year: number): readonly Slot[] {
    if (kind === 'statusMeeting' && perYear === 1) {
      return [yearSlot(year, this.#seasons, this.#betweenGroupMeetings(year))];
    }
    const key = `${year}/${perYear}`;
    const slots = this.#slots.get(key) ?? seasonSlots(year, perYear, this.#seasons);
    this.#slots.set(key, slots);
    return slots;
  }

  /**
   * Where the status meeting of a year lies: after the year's last meeting of the group and before the next one, or
   * where no season leaves a day there, between the year's last two. Undefined where the group does not meet.
   */
  #betweenGroupMeetings(year: number): DaySpan | undefined {
    const days = this.#days.get(this.#organisation.group.id) ?? [];
    const at = days.findLastIndex((day) => yearOf(day) === year);
    const last = days[at];
    if (last === undefined) return undefined;
    const after = { from: last + 1, to: (days[at + 1] ?? last + HALF_A_YEAR) - 1 };
    const before = { from: (days[at - 1] ?? last - HALF_A_YEAR) + 1, to: last - 1 };
    const ofYear = [spanOf(year, this.#seasons.spring), spanOf(year, this.#seasons.autumn)];
    return [after, before].find((span) => intersect(ofYear, span).length > 0) ?? after;
  }

  #planSlot(body: Body, settings: BodySettings, slot: Slot, due: DaySpan): void {
    const { id, name } = body.body;
    const others = this.#near(id, slot, settings.weeksBetween * 7);
    const day = chooseDay(slot, { settings, others, takenWeeks: this.#takenWeeks }, this.#almanac);
    if ('why' in day) {
      const from = dateOf(slot.days[0]?.from ?? Math.max(due.from, dayNumber(`${slot.year}-01-01`)));
      const to = dateOf(slot.days.at(-1)?.to ?? Math.min(due.to, dayNumber(`${slot.year}-12-31`)));
      this.#unplanned.push({ body: { id, name }, slot: slot.name, from, to, problem: day });
      return;
    }
    this.#take(id, day.day);
    const days = this.#days.get(id) ?? [];
    // Nearly always it is the last: only a pinned meeting can be later.
    if ((days.at(-2) ?? 0) > day.day) days.sort((a, b) => a - b);
    const { time, place, themesPerMeeting } = settings;
    // An id has at most 100 characters.
    const stem = id.slice(0, 80).replace(/-$/, '');
    const entry = {
      id: this.#newId(`${stem}-${slot.name}`),
      body: id,
      date: this.#almanac.date(day.day),
      time,
    };
    this.#proposals.push({
      entry: place === undefined ? entry : { ...entry, place },
      themes: themesPerMeeting,
      day,
    });
  }

  /** The body's meetings that lie in a slot or so near that they could be too close to a day of it. */
  #near(body: string, { days }: Slot, distance: number): DayNumber[] {
    const from = (days[0]?.from ?? 0) - distance;
    const to = (days.at(-1)?.to ?? 0) + distance;
    return (this.#days.get(body) ?? []).filter((day) => from <= day && day <= to);
  }

  #take(body: string, day: DayNumber): void {
    const days = this.#days.get(body);
    if (days) days.push(day);
    else this.#days.set(body, [day]);
    this.#takenWeeks.add(mondayOf(day));
  }

  /** An id that nothing in the file has: a cancelled meeting may hold the one that comes first to mind. */
  #newId(wanted: string): string {
    let id = wanted;
    for (let number = 2; this.#organisation.entities.has(id) || this.#newIds.has(id); number++) {
      id = `${wanted}-${number}`;
    }
    this.#newIds.add(id);
    return id;
  }
}
