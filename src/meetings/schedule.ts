import { type CountedDay, countFrom } from '../calendar/deadlines.ts';
import { type SeasonName, type Seasons, seasonAt } from '../calendar/seasons.ts';
import type { DeadlineKind, MeetingState } from '../messages/meetings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Meeting, Speaker } from '../organisation/generated/types.ts';
import type { Body, Organisation } from '../organisation/organisation.ts';
import type { ChosenDay } from './choose-day.ts';
import { Planner, type UnplannedMeeting } from './planner.ts';
import { deadlinesOf, seasonsOf } from './settings.ts';
import { type ChosenTheme, ThemeRotation } from './themes.ts';

/** A thing of the file, as views name it. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

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
export interface Schedule {
  /** What is in the file and what is proposed, by date. */
  readonly meetings: readonly ScheduledMeeting[];
  readonly unplanned: readonly UnplannedMeeting[];
  /** The plan's first day: the date of a meeting whose file tells of no change. */
  readonly since: CalendarDate;
  /** The administrative group's id, which tells calendars of different organisations apart. */
  readonly group: string;
  /** Days from a meeting of the administrative group to each deadline. */
  readonly deadlines: ReadonlyMap<DeadlineKind, number>;
}

/** One deadline of a meeting. */
export interface Deadline extends CountedDay {
  readonly kind: DeadlineKind;
}

/** Works out the schedule of an organisation whose file is sound. */
export function schedule(organisation: Organisation): Schedule {
  const { settings, plan } = organisation.file;
  const seasons = seasonsOf(settings);
  const { proposals, unplanned } = new Planner(organisation, seasons).plan();
  const all = inOrder([
    ...organisation.meetings.map((entry) => ({ entry, proposal: undefined })),
    ...proposals.map((proposal) => ({ entry: proposal.entry, proposal })),
  ]);
  const rotation = new ThemeRotation(organisation.areas, organisation.initiatives);
  const group = organisation.group.id;
  const describe = describer(organisation, seasons);
  const meetings = all.map(({ entry, proposal }): ScheduledMeeting => {
    if (!proposal) {
      if (entry.body === group && !entry.cancelled) rotation.treat(entry.themes ?? [], entry.date);
      return describe(entry, undefined);
    }
    const themes = proposal.themes === 0 ? NONE : rotation.choose(entry.date, proposal.themes);
    const own = themes.length === 0 ? entry : { ...entry, themes: themes.map(({ area }) => area.id) };
    return describe(own, { day: proposal.day, themes });
  });
  const deadlines = deadlinesOf(settings);
  return { meetings, unplanned, since: plan.period.from, group, deadlines };
}

/** The deadlines of one of the administrative group's meetings, in their order; other bodies have none. */
export function deadlinesFor({ deadlines }: Schedule, { body, date }: ScheduledMeeting): Deadline[] {
  if (body.kind !== 'administrativeGroup') return [];
  return [...deadlines].map(([kind, days]) => ({ kind, ...countFrom(date, days) }));
}

const NONE: readonly never[] = [];

/** Meetings by date, then time, then id. There are far fewer dates than meetings: those of each are sorted alone. */
function inOrder<Item extends { readonly entry: Meeting }>(items: readonly Item[]): Item[] {
  const byDate = new Map<CalendarDate, Item[]>();
  for (const item of items) {
    const sameDay = byDate.get(item.entry.date);
    if (sameDay) sameDay.push(item);
    else byDate.set(item.entry.date, [item]);
  }
  const compare = (a = '', b = '') => (a < b ? -1 : a > b ? 1 : 0);
  return [...byDate.keys()].sort().flatMap((date) => {
    const sameDay = byDate.get(date) ?? [];
    return sameDay.sort((a, b) => compare(a.entry.time, b.entry.time) || compare(a.entry.id, b.entry.id));
  });
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
