import { type CountedDay, countFrom } from '../calendar/deadlines.ts';
import { type SeasonName, type Seasons, seasonAt } from '../calendar/seasons.ts';
import type { DeadlineKind, MeetingState } from '../facts/meeting.ts';
import type { Named } from '../facts/reference.ts';
import type { Body } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting, Speaker } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { meetingDay } from '../organisation/held.ts';
import { compare, laterDay } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { Agenda } from './agenda.ts';
import type { UnplannedMeeting } from './body-plan.ts';
import type { ChosenDay } from './choose-day.ts';
import { Planner, type PlanStart, type Proposal } from './planner.ts';
import { deadlinesOf, seasonsOf } from './settings.ts';
import type { ChosenTheme } from './themes.ts';
import { Uids } from './uids.ts';

/** One meeting of the schedule, in the file or proposed. */
export interface ScheduledMeeting {
  readonly id: string;
  readonly body: Named & { readonly kind: Body['kind'] };
  readonly state: MeetingState;
  /** The day on which it was held, else for which it is set. */
  readonly date: CalendarDate;
  /** `HH:MM-HH:MM`, Europe/Copenhagen; undefined where the file does not set it. */
  readonly time: string | undefined;
  readonly place: string | undefined;
  readonly season: SeasonName | undefined;
  readonly themes: readonly Named[];
  readonly speakers: readonly { readonly name: string; readonly topic: string | undefined }[];
  /** The entry as it is in the file, or as scheduling a proposal would add it. */
  readonly entry: Meeting;
  /** Why a proposal has its day and its themes. */
  readonly chosen: { readonly day: ChosenDay; readonly themes: readonly ChosenTheme[] } | undefined;
}

/**
 * The meetings of an organisation, past and to come. It depends on the file and on where planning starts, and on no
 * clock or zone. Years are worked out as they are come to: a plan may have no end to speak of.
 */
export class Schedule implements Iterable<ScheduledMeeting> {
  readonly organisation: Organisation;
  readonly start: PlanStart;
  /** The plan's first day: the date of a meeting whose file tells of no change. */
  readonly since: CalendarDate;
  readonly #planner: Planner;
  readonly #deadlines = new Map<string, ReadonlyMap<DeadlineKind, number>>();
  readonly #described: ScheduledMeeting[] = [];
  readonly #rest: Iterator<ScheduledMeeting>;
  readonly #describe: (entry: Meeting, chosen: ScheduledMeeting['chosen']) => ScheduledMeeting;
  #recorded: readonly ScheduledMeeting[] | undefined;
  #uids: Uids | undefined;

  constructor(organisation: Organisation, start: PlanStart) {
    const { settings, plan } = organisation.file;
    const seasons = seasonsOf(settings);
    this.organisation = organisation;
    this.start = start;
    this.since = plan.period.from;
    this.#planner = new Planner(organisation, seasons, start);
    this.#describe = describer(organisation, seasons);
    this.#rest = this.#inOrder();
  }

  /** What is in the file and what is proposed, by date. */
  *[Symbol.iterator](): Iterator<ScheduledMeeting> {
    for (let at = 0; ; at++) {
      let meeting = this.#described[at];
      if (!meeting) {
        const next = this.#rest.next();
        if (next.done) return;
        meeting = next.value;
        this.#described.push(meeting);
      }
      yield meeting;
    }
  }

  /** Those of the file alone. */
  get recorded(): readonly ScheduledMeeting[] {
    this.#recorded ??= ordered(this.organisation.meetings.map(ofFile)).map(({ entry }) =>
      this.#describe(entry, undefined),
    );
    return this.#recorded;
  }

  /** The name by which calendars know a meeting, or a part of it. */
  uidOf({ entry }: ScheduledMeeting, part?: string): string {
    this.#uids ??= new Uids(this.organisation);
    return this.#uids.of(entry, part);
  }

  /** The last day on which a body's meeting can be, or any body's. */
  end(body?: string): CalendarDate {
    const dates = this.organisation.meetings
      .filter((meeting) => body === undefined || meeting.body === body)
      .map(meetingDay);
    return dates.reduce(laterDay, this.#planner.end(body));
  }

  /** Those up to a day. */
  upTo(date: CalendarDate): ScheduledMeeting[] {
    const meetings: ScheduledMeeting[] = [];
    for (const meeting of this) {
      if (meeting.date > date) break;
      meetings.push(meeting);
    }
    return meetings;
  }

  /** All of them. */
  get meetings(): readonly ScheduledMeeting[] {
    return [...this];
  }

  /** The meetings that are due up to a day and for which no day fits. */
  unplanned(date: CalendarDate): UnplannedMeeting[] {
    const found: UnplannedMeeting[] = [];
    const last = Math.min(Number(date.slice(0, 4)), this.#planner.lastYear);
    for (let year = this.#planner.firstYear; year <= last; year++) {
      found.push(...this.#planner.year(year).unplanned.filter(({ from }) => from <= date));
    }
    return found;
  }

  /** Days from a body's meetings to each of their deadlines. */
  deadlinesOf(body: string): ReadonlyMap<DeadlineKind, number> {
    let deadlines = this.#deadlines.get(body);
    if (!deadlines) {
      const { bodies, file } = this.organisation;
      const known = bodies.get(body);
      deadlines = known ? deadlinesOf(file.settings, known) : new Map();
      this.#deadlines.set(body, deadlines);
    }
    return deadlines;
  }

  *#inOrder(): Generator<ScheduledMeeting> {
    const agenda = new Agenda(this.organisation, this.#planner);
    for (const { entry, themes: count, day } of entriesOf(this.organisation.meetings, this.#planner)) {
      if (!day) {
        yield this.#describe(entry, undefined);
        continue;
      }
      const themes = count === 0 ? NONE : agenda.themes(entry.date, count);
      const own = themes.length === 0 ? entry : { ...entry, themes: themes.map(({ area }) => area.id) };
      yield this.#describe(own, { day, themes });
    }
  }
}

/** One deadline of a meeting. */
export interface Deadline extends CountedDay {
  readonly kind: DeadlineKind;
}

/** Works out the schedule of an organisation whose file is valid. */
export function schedule(organisation: Organisation, start: PlanStart): Schedule {
  return new Schedule(organisation, start);
}

/** The deadlines of a meeting, by date; of one day in their usual order. */
export function deadlinesFor(schedule: Schedule, { body, date }: ScheduledMeeting): Deadline[] {
  return [...schedule.deadlinesOf(body.id)]
    .map(([kind, days]) => ({ kind, ...countFrom(date, days) }))
    .sort((a, b) => compare(a.date, b.date));
}

const NONE: readonly never[] = [];

/** A meeting of the file, which nobody chose, or a proposal. */
type Entry = Pick<Proposal, 'entry' | 'themes'> & { readonly day: ChosenDay | undefined };

const ofFile = (entry: Meeting): Entry => ({ entry, themes: 0, day: undefined });

/** A year after the other: of those to come no more is planned than is asked. */
function* entriesOf(meetings: readonly Meeting[], planner: Planner): Generator<Entry> {
  const byYear = grouped(meetings, (meeting) => Number(meetingDay(meeting).slice(0, 4)));
  const first = Math.min(...byYear.keys(), planner.firstYear);
  const last = Math.max(...byYear.keys(), planner.lastYear);
  for (let year = first; year <= last; year++) {
    yield* ordered([...(byYear.get(year) ?? []).map(ofFile), ...planner.year(year).proposals]);
  }
}

/** By date, then time, then id. There are far fewer dates than meetings: those of each are sorted alone. */
function ordered(entries: readonly Entry[]): Entry[] {
  const days = [...grouped(entries, ({ entry }) => meetingDay(entry))];
  return days
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([, sameDay]) =>
      sameDay.sort((a, b) => compare(a.entry.time, b.entry.time) || compare(a.entry.id, b.entry.id)),
    );
}

function stateOf({ held, cancelled }: Meeting): MeetingState {
  if (cancelled) return 'cancelled';
  return held ? 'held' : 'scheduled';
}

/** Describes meetings; what several of them have in common is described once. */
function describer(organisation: Organisation, seasons: Seasons) {
  const bodies = new Map<string, ScheduledMeeting['body']>();
  const bodyOf = (id: string) => {
    const body = organisation.bodies.get(id);
    // A meeting of an unknown body is a finding of its own; here it keeps the id as its name.
    const named = { id, name: body?.body.name ?? id, kind: body?.kind ?? ('forum' as const) };
    bodies.set(id, named);
    return named;
  };
  return (entry: Meeting, chosen: ScheduledMeeting['chosen']): ScheduledMeeting => {
    const date = meetingDay(entry);
    return {
      id: entry.id,
      body: bodies.get(entry.body) ?? bodyOf(entry.body),
      state: chosen ? 'proposed' : stateOf(entry),
      date,
      time: entry.time,
      place: entry.place,
      season: seasonAt(date, seasons),
      themes: entry.themes?.map((id) => ({ id, name: organisation.named('area', id)?.name ?? id })) ?? NONE,
      speakers: entry.speakers?.map((speaker) => speakerOf(organisation, speaker)) ?? NONE,
      entry,
      chosen,
    };
  };
}

function speakerOf(organisation: Organisation, { person, organisation: party, topic }: Speaker) {
  const names = [
    person === undefined ? undefined : (organisation.person(person)?.name ?? person),
    party === undefined ? undefined : (organisation.party(party)?.name ?? party),
  ];
  return { name: names.filter((name) => name !== undefined).join(', '), topic };
}
