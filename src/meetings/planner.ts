import type { Seasons } from '../calendar/seasons.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, dateOf, dayNumber, mondayOf, yearOf } from '../organisation/days.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import type { Body, Organisation } from '../organisation/organisation.ts';
import { Almanac } from './almanac.ts';
import { type ChosenDay, chooseDay, type NoDay } from './choose-day.ts';
import { Cuts, dueSpan, unfilled } from './due.ts';
import { type BodySettings, bodySettings } from './settings.ts';
import { type DaySpan, intersect, type Slot, seasonSlot, seasonSlots, spanOf, yearSlot } from './slot.ts';

/** Days to a meeting of the group that is not known: it meets twice a year. */
const NONE: readonly DayNumber[] = [];
const HALF_A_YEAR = 182;
const LONGEST_STEM = 80;
/** A slot's name at the end of an id, with the number that sets two ids apart. */
const ENDS_AS_SLOT = /-\d{4}(?:-(?:spring|autumn))?(?:-\d+)*$/;

/** A meeting that the planner proposes. */
export interface Proposal {
  /** The entry that pins it, but for its themes. */
  readonly entry: Meeting;
  /** How many themes it is to have. */
  readonly themes: number;
  readonly day: ChosenDay;
}

/** A body whose meetings are being planned. */
interface Planned {
  readonly body: Body;
  readonly settings: BodySettings;
  readonly due: DaySpan;
  /** What its meetings' ids begin with. */
  readonly stem: string;
  /** The days of its meetings that stand, by date. */
  readonly days: DayNumber[];
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
 * status meeting, which lies between them unless the file says otherwise, then the forums' in the file's order; within a body by time.
 */
export class Planner {
  readonly #organisation: Organisation;
  readonly #seasons: Seasons;
  readonly #almanac = new Almanac();
  readonly #cuts = new Cuts();
  readonly #slots = new Map<string, readonly Slot[]>();
  /** The days of each body's meetings that stand, by date. */
  readonly #days = new Map<string, DayNumber[]>();
  readonly #takenWeeks = new Set<DayNumber>();
  /** The ids that a new one could be the same as. */
  readonly #usedIds: Set<string>;
  readonly #proposals: Proposal[] = [];
  readonly #unplanned: UnplannedMeeting[] = [];

  constructor(organisation: Organisation, seasons: Seasons) {
    this.#organisation = organisation;
    this.#seasons = seasons;
    this.#usedIds = new Set([...organisation.idsInUse.keys()].filter((id) => ENDS_AS_SLOT.test(id)));
    for (const { body, date, cancelled } of organisation.meetings) {
      if (cancelled) continue;
      const day = dayNumber(date);
      this.#daysOf(body).push(day);
      this.#takenWeeks.add(mondayOf(day));
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
    const { id } = body.body;
    const days = this.#daysOf(id);
    // An id has at most 100 characters.
    const stem = id.length > LONGEST_STEM ? id.slice(0, LONGEST_STEM).replace(/-$/, '') : id;
    const planned = { body, settings, due, stem, days };
    const pinned = days.filter((day) => due.from <= day);
    const lastYear = yearOf(due.to);
    for (let year = yearOf(due.from); year <= lastYear; year++) {
      const slots = this.#cuts.of(this.#slotsOf(body, settings, year), due);
      const ofYear = pinned.length === 0 ? NONE : pinned.filter((day) => yearOf(day) === year);
      for (const slot of unfilled(slots, ofYear)) this.#planSlot(planned, slot);
    }
  }

  #slotsOf({ kind, body }: Body, { perYear }: BodySettings, year: number): readonly Slot[] {
    if (kind === 'statusMeeting' && perYear === 1) {
      const { season } = body.meetings ?? {};
      if (season === 'spring' || season === 'autumn') return [seasonSlot(year, this.#seasons, season)];
      const between = season === 'any' ? undefined : this.#betweenGroupMeetings(year);
      return [yearSlot(year, this.#seasons, between)];
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

  #planSlot({ body, settings, due, stem, days }: Planned, slot: Slot): void {
    const { id, name } = body.body;
    const others = near(days, slot, settings.weeksBetween * 7);
    const day = chooseDay(slot, { settings, others, takenWeeks: this.#takenWeeks }, this.#almanac);
    if ('why' in day) {
      const from = dateOf(slot.days[0]?.from ?? Math.max(due.from, dayNumber(`${slot.year}-01-01`)));
      const to = dateOf(slot.days.at(-1)?.to ?? Math.min(due.to, dayNumber(`${slot.year}-12-31`)));
      this.#unplanned.push({ body: { id, name }, slot: slot.name, from, to, problem: day });
      return;
    }
    this.#takenWeeks.add(mondayOf(day.day));
    // Nearly always it is the last: only a pinned meeting can be later.
    if ((days.at(-1) ?? 0) > day.day)
      days.splice(
        days.findIndex((other) => other > day.day),
        0,
        day.day,
      );
    else days.push(day.day);
    const { time, place, themesPerMeeting } = settings;
    const entry = {
      id: this.#newId(stem, slot.name),
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

  #daysOf(body: string): DayNumber[] {
    let days = this.#days.get(body);
    if (!days) this.#days.set(body, (days = []));
    return days;
  }

  /**
   * An id that nothing in the file has: a cancelled meeting may hold the one that comes first to mind. No two bodies
   * come to the same, for each id tells where its slot's name begins; but of long ids only the beginning is taken.
   */
  #newId(stem: string, slot: string): string {
    const wanted = `${stem}-${slot}`;
    let id = wanted;
    for (let number = 2; this.#usedIds.has(id); number++) id = `${wanted}-${number}`;
    if (stem.length >= LONGEST_STEM - 1) this.#usedIds.add(id);
    return id;
  }
}

/** Of a body's days, in their order, those that lie in a slot or so near that they could be too close to a day of it. */
function near(ofBody: readonly DayNumber[], { days }: Slot, distance: number): readonly DayNumber[] {
  const from = (days[0]?.from ?? 0) - distance;
  const to = (days.at(-1)?.to ?? 0) + distance;
  const last = ofBody.at(-1);
  // The years are planned one after the other: nearly always none is.
  if (last === undefined || last < from) return NONE;
  return ofBody.filter((day) => from <= day && day <= to);
}
