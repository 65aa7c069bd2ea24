import type { Seasons } from '../calendar/seasons.ts';
import type { Body } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { type DayNumber, dateOf, dayNumber, yearOf } from '../organisation/days.ts';
import type { Meeting } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { earlierDay, laterDay } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { Almanac, type Wishes } from './almanac.ts';
import { BodyPlan, type Decision, type UnplannedMeeting, withdrawnDays } from './body-plan.ts';
import { type BusyDays, type Chooser, type ChosenDay, inTimeFrom } from './choose-day.ts';
import { Diary } from './diary.ts';
import { Cuts, dueIn, dueSpan } from './due.ts';
import { NewIds, stemOf } from './new-ids.ts';
import { type Era, erasOf } from './rhythm.ts';
import { type BodySettings, bodySettings, deadlinesOf, oddSeason } from './settings.ts';
import { type DaySpan, monthSlots, type Slot, seasonSlot, seasonSlots, yearSlot } from './slot.ts';
import { statusGap } from './status-gap.ts';

/** How many years ahead of the others the group is planned: the status meeting is between two of its meetings. */
const AHEAD = 2;

/** What a plan starts from. */
export interface PlanStart {
  /** The day as of which is planned. */
  readonly at: CalendarDate;
  /** The first day that may be proposed. Default: `at`. */
  readonly from?: CalendarDate | undefined;
  /** The days that others have taken. */
  readonly busy?: BusyDays | undefined;
  /** How many other days are wanted for each proposal. Default: none. */
  readonly alternatives?: number | undefined;
}

/** A meeting that the planner proposes. */
export interface Proposal {
  /** The entry that schedules it, but for its themes. */
  readonly entry: Meeting;
  /** How many themes it is to have. */
  readonly themes: number;
  readonly day: ChosenDay;
}

/** What is planned for a calendar year. */
export interface PlannedYear {
  readonly proposals: readonly Proposal[];
  readonly unplanned: readonly UnplannedMeeting[];
}

/** A year on its way: of what is decided for it, the proposals that other days are wanted for. */
interface OpenYear {
  readonly proposals: Proposal[];
  readonly unplanned: UnplannedMeeting[];
  readonly offers: (() => Proposal)[];
}

/** A body in the years in which it meets by one rule. */
interface Planned {
  readonly body: Body;
  readonly era: Era;
  readonly settings: BodySettings;
  readonly plan: BodyPlan;
  /** What its meetings' ids begin with. */
  readonly stem: string;
}

/**
 * Finds days for the meetings that are due and not in the file, year by year and no further than is asked. In a year
 * the group comes first, then the status meeting, which is between the group's unless the file says otherwise, then
 * the forums in the file's order.
 */
export class Planner {
  /** The first and the last year in which a meeting is due; none where the last is before the first. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly #organisation: Organisation;
  readonly #seasons: Seasons;
  readonly #start: PlanStart;
  readonly #almanac: Almanac;
  readonly #diary: Diary;
  readonly #cuts = new Cuts();
  readonly #inTimeFrom = new Map<number | undefined, DayNumber>();
  /** The slots of years, by the rhythm in which bodies meet. */
  readonly #slots = new Map<string, Map<number, readonly Slot[]>>();
  readonly #group: readonly Planned[];
  readonly #all: readonly Planned[];
  readonly #ids: NewIds;
  readonly #years = new Map<number, OpenYear>();
  /** The last day on which each body's meetings are due. */
  readonly #ends = new Map<string, CalendarDate>();
  #nextYear: number;

  constructor(organisation: Organisation, seasons: Seasons, start: PlanStart) {
    this.#organisation = organisation;
    this.#seasons = seasons;
    this.#start = start;
    this.#almanac = new Almanac(organisation.file.settings);
    this.#diary = new Diary(organisation);
    this.#ids = new NewIds(organisation);
    const spans: { from: number; to: number }[] = [];
    const meetings = grouped(organisation.meetings, ({ body }) => body);
    const { from, to } = organisation.file.plan.period;
    const [first, last] = [from, to].map((date) => Number(date.slice(0, 4))) as [number, number];
    const planned = [...organisation.bodies.values()].flatMap((body) =>
      erasOf(organisation, body, first, last).flatMap((era) => {
        const own = this.#planned(era, meetings.get(body.body.id) ?? []);
        if (own) spans.push(own.years);
        return own ?? [];
      }),
    );
    this.#group = planned.filter(({ body }) => body.kind === 'administrativeGroup');
    // Of the bodies, the status meeting stands before the forums.
    this.#all = planned;
    this.firstYear = Math.min(...spans.map(({ from }) => from));
    this.lastYear = Math.max(...spans.map(({ to }) => to));
    this.#nextYear = this.firstYear;
  }

  /** What is planned for a year. */
  year(year: number): PlannedYear {
    const last = Math.min(year, this.lastYear);
    for (; this.#nextYear <= last; this.#nextYear++) {
      for (const own of this.#group) this.#decide(own, this.#nextYear + AHEAD);
      for (const own of this.#all) this.#decide(own, this.#nextYear);
      this.#offer(this.#of(this.#nextYear));
    }
    return this.#of(year);
  }

  /** The last day on which a meeting of a body is due, or of any; empty where none is. */
  end(body?: string): CalendarDate {
    const ends = body === undefined ? [...this.#ends.values()] : [this.#ends.get(body) ?? ''];
    return ends.reduce(laterDay, '');
  }

  /** The first day for which a notice so many days before can be sent in time. */
  #inTime(notice: number | undefined): DayNumber {
    const { at, from = at } = this.#start;
    // A plan of the past, which is only made when it is asked for, gives notice in the past.
    const first = this.#inTimeFrom.get(notice) ?? inTimeFrom(earlierDay(from, at), notice);
    this.#inTimeFrom.set(notice, first);
    return first;
  }

  #planned(
    era: Era,
    meetings: readonly Meeting[],
  ): (Planned & { years: { from: number; to: number } }) | undefined {
    const { body } = era;
    const settings = bodySettings(body);
    const due = dueIn(era, dueSpan(this.#organisation, body, this.#seasons));
    if (!settings || !due) return undefined;
    const { id } = body.body;
    this.#ends.set(id, laterDay(dateOf(due.to), this.#ends.get(id)));
    const { at, from = at, busy } = this.#start;
    const start = dayNumber(from);
    const notice = deadlinesOf(this.#organisation.file.settings, body).get('notice');
    const inTime = this.#inTime(notice);
    const chooser: Chooser = {
      body: id,
      time: settings.time,
      weeksBetween: settings.weeksBetween,
      notice,
      wishes: this.#almanac.wishes(
        id,
        settings.weekdays,
        settings.monthly ? Number.NEGATIVE_INFINITY : inTime,
      ),
      inTimeFrom: inTime,
      withdrawn: withdrawnDays(meetings),
      almanac: this.#almanac,
      diary: this.#diary,
      seasons: this.#seasons,
      busy,
      nameOf: (other) => this.#organisation.bodies.get(other)?.body.name ?? other,
    };
    const plan = new BodyPlan({
      body,
      settings,
      due,
      start,
      today: dayNumber(at),
      chooser,
      cuts: this.#cuts,
      recorded: [...this.#diary.daysOf(id)],
      cancelled: meetings.filter(({ cancelled }) => cancelled),
      foresight: body.kind === 'statusMeeting' ? AHEAD - 1 : Number.POSITIVE_INFINITY,
      slotsOf: this.#slotsOf(body, settings, { ...due, from: Math.max(due.from, start) }, chooser.wishes),
    });
    const stem = stemOf(id);
    const years = { from: yearOf(Math.max(due.from, Math.min(start, due.to))), to: yearOf(due.to) };
    return { body, era, settings, plan, stem, years };
  }

  /** Gives the slots of each year. Bodies that meet in one rhythm share theirs, but for the yearly status meeting. */
  #slotsOf(
    { kind, body }: Body,
    settings: BodySettings,
    open: DaySpan,
    wishes: Wishes,
  ): (year: number) => readonly Slot[] {
    const { perYear, monthly } = settings;
    if (kind === 'statusMeeting' && perYear === 1) {
      const { season } = body.meetings ?? {};
      if (season === 'spring' || season === 'autumn')
        return (year) => [seasonSlot(year, this.#seasons, season)];
      if (season === 'any') return (year) => [yearSlot(year, this.#seasons, undefined)];
      return (year) => {
        const gap = statusGap(year, {
          days: this.#diary.daysOf(this.#organisation.group.id),
          isYearly: this.#isYearly(year),
          seasons: this.#seasons,
          within: open,
          almanac: this.#almanac,
          wishes,
        });
        return [yearSlot(year, this.#seasons, gap)];
      };
    }
    const odd = oddSeason(settings.first ?? this.#organisation.group.meetings.first);
    const rhythm = monthly ? `${monthly.nth} ${monthly.weekday}` : `${perYear} ${odd}`;
    const known = this.#slots.get(rhythm) ?? new Map<number, readonly Slot[]>();
    this.#slots.set(rhythm, known);
    return (year) => {
      let slots = known.get(year);
      if (!slots) {
        slots = monthly
          ? monthSlots(year, monthly, this.#seasons)
          : seasonSlots(year, perYear, this.#seasons, odd);
        known.set(year, slots);
      }
      return slots;
    };
  }

  /** Whether the group meets but once in a year. */
  #isYearly(year: number): boolean {
    const own = this.#group.find(({ era }) => era.from <= year && year <= era.to) ?? this.#group.at(-1);
    return own?.settings.perYear === 1;
  }

  #decide(planned: Planned, year: number): void {
    planned.plan.decide(year, (decision) => this.#note(planned, decision));
  }

  /** Adds the other days for a year's meetings, which are known once all bodies have theirs. */
  #offer({ proposals, offers }: OpenYear): void {
    if (offers.length > 0) proposals.splice(0, proposals.length, ...offers.map((offered) => offered()));
  }

  #note({ body, settings, stem, plan }: Planned, decision: Decision): void {
    const { slot } = decision;
    const ofYear = this.#of(slot.year);
    if ('unplanned' in decision) {
      ofYear.unplanned.push(decision.unplanned);
      return;
    }
    const { day } = decision;
    const { time, place, themesPerMeeting } = settings;
    const entry = {
      id: this.#ids.next(stem, slot.name),
      body: body.body.id,
      date: this.#almanac.date(day.day),
      time,
    };
    const proposal: Proposal = {
      entry: place === undefined ? entry : { ...entry, place },
      themes: themesPerMeeting,
      day,
    };
    ofYear.proposals.push(proposal);
    const { alternatives = 0 } = this.#start;
    if (alternatives === 0) return;
    ofYear.offers.push(() => {
      const others = plan.otherDays(decision).slice(0, alternatives).map(dateOf);
      return { ...proposal, day: { ...day, alternatives: others } };
    });
  }

  #of(year: number): OpenYear {
    let ofYear = this.#years.get(year);
    if (!ofYear) this.#years.set(year, (ofYear = { proposals: [], unplanned: [], offers: [] }));
    return ofYear;
  }
}
