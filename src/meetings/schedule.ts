import { type CountedDay, countFrom } from '../calendar/deadlines.ts';
import { type SeasonName, type Seasons, seasonAt } from '../calendar/seasons.ts';
import type { DeadlineKind, MeetingState } from '../messages/meetings.ts';
import type { Named } from '../messages/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting, Speaker } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { compare } from '../organisation/order.ts';
import type { Body, Organisation } from '../organisation/organisation.ts';
import type { ChosenDay } from './choose-day.ts';
import { Planner, type Proposal, type UnplannedMeeting } from './planner.ts';
import { deadlinesOf, seasonsOf } from './settings.ts';
import { type ChosenTheme, ThemeRotation } from './themes.ts';

/** One meeting of the schedule, in the file or proposed. */
export interface ScheduledMeeting {
  readonly id: string;
  readonly body: Named & { readonly kind: Body['kind'] };
  readonly state: MeetingState;
  readonly date: CalendarDate;
  /** `HH:MM-HH:MM`, Europe/Copenhagen; undefined where the file does not set it. */
  readonly time: string | undefined;
  readonly place: string | undefined;
  readonly season: SeasonName | undefined;
  readonly themes: readonly Named[];
  readonly speakers: readonly { readonly name: string; readonly topic: string | undefined }[];
  /** The entry as it stands in the file, or as pinning a proposal would add it. */
  readonly entry: Meeting;
  /** Why a proposal has its day and its themes. */
  readonly chosen: { readonly day: ChosenDay; readonly themes: readonly ChosenTheme[] } | undefined;
}

/** The meetings of an organisation, past and to come. It depends on the file alone: not on today, nor on a zone. */
export class Schedule implements Iterable<ScheduledMeeting> {
  readonly unplanned: readonly UnplannedMeeting[];
  /** The plan's first day: the date of a meeting whose file tells of no change. */
  readonly since: CalendarDate;
  /** The administrative group's id, which tells calendars of different organisations apart. */
  readonly group: string;
  /** Days from a meeting of the administrative group to each deadline. */
  readonly deadlines: ReadonlyMap<DeadlineKind, number>;
  /** The day of each body's last held meeting. */
  readonly lastHeld: ReadonlyMap<string, CalendarDate>;
  readonly #described: ScheduledMeeting[] = [];
  readonly #rest: Iterator<ScheduledMeeting>;

  constructor(organisation: Organisation) {
    const { settings, plan } = organisation.file;
    const seasons = seasonsOf(settings);
    const { proposals, unplanned } = new Planner(organisation, seasons).plan();
    this.unplanned = unplanned;
    this.since = plan.period.from;
    this.group = organisation.group.id;
    this.deadlines = deadlinesOf(settings);
    this.lastHeld = lastHeld(organisation.meetings);
    this.#rest = described(organisation, seasons, proposals);
  }

  /** What is in the file and what is proposed, by date. A long plan is described as far as it is come to. */
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

  /** All of them. */
  get meetings(): readonly ScheduledMeeting[] {
    return [...this];
  }
}

/** One deadline of a meeting. */
export interface Deadline extends CountedDay {
  readonly kind: DeadlineKind;
}

/** Works out the schedule of an organisation whose file is sound. */
export function schedule(organisation: Organisation): Schedule {
  return new Schedule(organisation);
}

/** The meetings by date, each as it is shown. A theme follows from those of the meetings before. */
function* described(
  organisation: Organisation,
  seasons: Seasons,
  proposals: readonly Proposal[],
): Generator<ScheduledMeeting> {
  const rotation = new ThemeRotation(organisation.areas, organisation.initiatives);
  const describe = describer(organisation, seasons);
  for (const { entry, themes: count, day } of inOrder(organisation.meetings, proposals)) {
    if (!day) {
      if (entry.body === organisation.group.id && !entry.cancelled) {
        rotation.treat(entry.themes ?? [], entry.date);
      }
      yield describe(entry, undefined);
      continue;
    }
    const themes = count === 0 ? NONE : rotation.choose(entry.date, count);
    const own = themes.length === 0 ? entry : { ...entry, themes: themes.map(({ area }) => area.id) };
    yield describe(own, { day, themes });
  }
}

/** The deadlines of one of the administrative group's meetings, in their order; other bodies have none. */
export function deadlinesFor({ deadlines }: Schedule, { body, date }: ScheduledMeeting): Deadline[] {
  if (body.kind !== 'administrativeGroup') return [];
  return [...deadlines].map(([kind, days]) => ({ kind, ...countFrom(date, days) }));
}

const NONE: readonly never[] = [];

/** A meeting of the file, which nobody chose, or a proposal. */
type Entry = Pick<Proposal, 'entry' | 'themes'> & { readonly day: ChosenDay | undefined };

/** Meetings by date, then time, then id. There are far fewer dates than meetings: those of each are sorted alone. */
function* inOrder(pinned: readonly Meeting[], proposals: readonly Proposal[]): Generator<Entry> {
  const entries: Entry[] = [...pinned.map((entry) => ({ entry, themes: 0, day: undefined })), ...proposals];
  const days = [...grouped(entries, ({ entry }) => entry.date)];
  for (const [, sameDay] of days.sort(([a], [b]) => compare(a, b))) {
    yield* sameDay.sort((a, b) => compare(a.entry.time, b.entry.time) || compare(a.entry.id, b.entry.id));
  }
}

function lastHeld(meetings: readonly Meeting[]): ReadonlyMap<string, CalendarDate> {
  const last = new Map<string, CalendarDate>();
  for (const { body, date, held, cancelled } of meetings) {
    if (held && !cancelled && date > (last.get(body) ?? '')) last.set(body, date);
  }
  return last;
}

function stateOf({ held, cancelled }: Meeting): MeetingState {
  if (cancelled) return 'cancelled';
  return held ? 'held' : 'pinned';
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
  return (entry: Meeting, chosen: ScheduledMeeting['chosen']): ScheduledMeeting => ({
    id: entry.id,
    body: bodies.get(entry.body) ?? bodyOf(entry.body),
    state: chosen ? 'proposed' : stateOf(entry),
    date: entry.date,
    time: entry.time,
    place: entry.place,
    season: seasonAt(entry.date, seasons),
    themes: entry.themes?.map((id) => ({ id, name: organisation.named('area', id)?.name ?? id })) ?? NONE,
    speakers: entry.speakers?.map((speaker) => speakerOf(organisation, speaker)) ?? NONE,
    entry,
    chosen,
  });
}

function speakerOf(organisation: Organisation, { person, organisation: party, topic }: Speaker) {
  const names = [
    person === undefined ? undefined : (organisation.person(person)?.name ?? person),
    party === undefined ? undefined : (organisation.party(party)?.name ?? party),
  ];
  return { name: names.filter((name) => name !== undefined).join(', '), topic };
}
