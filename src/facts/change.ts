import type { DecidedNamed } from './decision.ts';
import type { FieldKey } from './field.ts';
import type { HistoryField } from './history.ts';
import type { NoPlan, UnplannedFact } from './meeting-reasons.ts';
import type { EntityKind, Named, TieKind } from './reference.ts';

/** A meeting in the file, as a sentence names it: by the name of its body and its day (`YYYY-MM-DD`). */
export interface MeetingNamed {
  readonly id: string;
  readonly body: string;
  readonly date: string;
}

/** A kind of seat, as a sentence names it: by its roles, or by whose it is. */
export interface SeatsNamed {
  readonly roles: readonly string[];
  /** A name; empty where they are no one organisation's. */
  readonly organisation: string;
  /** Of organisation; empty where they are for any. */
  readonly kind: string;
}

/** What an organisation is tied to, and how. */
export interface TieNamed {
  readonly kind: TieKind;
  readonly name: string;
}

/** A body's last day, and how many memberships and meetings end with it. */
export interface Closed {
  readonly date: string;
  readonly members: number;
  readonly meetings: number;
}

/** What of an entry is told of a settled day. */
export interface Settled {
  readonly id: string;
  readonly name: string;
  readonly field: HistoryField;
  /** None where the whole entry is gone. */
  readonly date?: string;
}

/**
 * What an id is asked for: an entry of a kind; `decider`, a body or an organisation; `holder`, a person or an organisation;
 * or an entry of any kind.
 */
export type Asked = EntityKind | 'body' | 'decider' | 'holder' | 'entry';

/** In what capacity somebody sits in a body, where that is not an ordinary member's. */
export type Capacity = 'chair' | 'vice-chair' | 'secretary' | 'observer' | 'deputy';

/** Why a change was not made, by code. Dates are `YYYY-MM-DD`, the last day where something ends. */
export interface RefusalArgs {
  'unknown-id': { kind: Asked; id: string; suggestion: string | undefined };
  /** An entry that breaks the format, so that it is not known what it says. */
  'entry-broken': { id: string; name: string };
  'id-repeated': { id: string };
  /** `kind`: undefined where what has the id stands at no place that the format knows. `option`: the one that gives an id. */
  'id-taken': { id: string; kind: EntityKind | undefined; name: string; option: string | undefined };
  'bad-id': { id: string; suggestion: string | undefined };
  'name-gives-no-id': { name: string; option: string };
  'no-such-day': { value: string };
  /** `option`: the one that says who decides instead; `several`: there is more than one region, and no charter says which. */
  'no-region': { option: string; several: boolean };
  /** `ends`: the last day of the need; undefined while it has none. */
  'forum-needed': { forum: Named; date: string; needs: readonly (Named & { ends: string | undefined })[] };
  'forum-planned': { forum: Named };
  'forum-not-planned': { forum: Named };
  'forum-already-established': { forum: Named; established: string | undefined };
  'before-established': { forum: Named; date: string; established: string };
  'already-dissolved': { body: Named; dissolved: string };
  'forum-has-later': { forum: Named; date: string; reports: readonly string[]; meetings: readonly string[] };
  'initiative-not-in-forum': { forum: Named; initiative: string; suggestion: string | undefined };
  'need-already-ended': { forum: Named; initiative: Named; until: string };
  'last-need': { forum: Named; initiative: Named; date: string };
  'initiative-already-started': { initiative: Named; started: string };
  'initiative-not-started': { initiative: Named };
  'initiative-already-ended': { initiative: Named; ended: string };
  'end-before-start': { initiative: Named; started: string; date: string };
  'forums-left-over': { initiative: Named; date: string; forums: readonly Named[] };
  'date-repeated': { name: string; history: 'reports' | 'priorities' | 'followUps'; date: string };
  'body-without-seats': { body: Named };
  'role-without-seat': {
    body: Named;
    role: string;
    roles: readonly string[];
    suggestion: string | undefined;
  };
  'area-needed': { body: Named; role: string; areas: readonly Named[] };
  'seat-of-others': { body: Named; role: string; holder: string; organisation: string; kind: string };
  'seats-taken': { body: Named; role: string; area: string; max: number; date: string };
  'selected-by-other': { body: Named; role: string; wanted: Named };
  'already-seated': { holder: string; body: Named; role: string };
  'outside-life': { body: Named; date: string; first: string | undefined; last: string | undefined };
  'no-such-member': { body: Named; holders: readonly string[] };
  'several-members': { body: Named; holders: readonly string[] };
  'leaves-before-start': { holder: string; from: string; date: string };
  'not-a-municipality': { organisation: Named };
  'meeting-only-proposed': { meeting: MeetingNamed };
  'meeting-already-held': { meeting: MeetingNamed; held: string };
  'meeting-already-cancelled': { meeting: MeetingNamed; cancelled: string };
  'meeting-already-there': { meeting: MeetingNamed };
  'held-in-future': { meeting: MeetingNamed; date: string; today: string };
  /** `date`: the settled day that the change would tell otherwise. */
  'reason-needed': { date: string };
  'nothing-to-undo': Record<string, never>;
  /** What the command wrote was changed since. */
  'undo-changed': { command: string };
  'field-needed': { field: FieldKey };
  'nothing-to-withdraw': { command: string };
  /** `options`: those that tell them apart. */
  'which-to-withdraw': {
    entries: readonly { label: string; date: string }[];
    options: readonly string[];
  };
  'no-such-field': { id: string; field: string; known: readonly string[] };
  'which-entry': { field: string; entries: readonly string[] };
  'office-held-later': { office: string; holder: string; from: string };
  'office-already-held': { office: string; holder: string };
  'meeting-already-entered': { meeting: MeetingNamed };
  'meeting-still-coming': { meeting: MeetingNamed };
  'no-such-seats': { body: Named; seats: SeatsNamed; known: readonly SeatsNamed[] };
  'min-above-max': { min: number; max: number };
  'not-avoided': { dates: readonly string[]; weeks: readonly number[]; body: string };
  'not-accepted': { rule: string; id: string };
  'no-status-meeting': Record<string, never>;
  'status-meeting-there': { name: string };
  /** `by`: the ids of the entries that name it. */
  'entry-named': { name: string; by: readonly string[] };
  'body-without-meetings': { body: Named };
  'no-such-meeting-rule': { body: Named; key: string; known: readonly string[] };
  'no-such-deadline': { key: string; known: readonly string[] };
  /** `holder`: who holds the office, so that it must be said when another takes it. */
  'office-day-needed': { office: string; holder: string };
  'unknown-rule': { rule: string; suggestion: string | undefined };
  'until-in-past': { until: string; today: string };
  'unknown-setting': { key: string; keys: readonly string[]; suggestion: string | undefined };
  /** Why, where there is nothing due; otherwise a meeting for which no day fits. */
  'nothing-to-schedule': { empty?: NoPlan; unplaced?: UnplannedFact };
  'nothing-changes': Record<string, never>;
  /** `since`: the first day of the plan in the file. */
  'plan-not-begun': { plan: string; since: string; from: string };
  'plan-same-name': { plan: string };
  'plan-reversed': { from: string; to: string };
  /** An entry that has no end of its own. */
  'not-of-plan': { id: string; name: string };
  'reason-for-forum': { forum: Named };
  /** `organisation`: the one that goes on, beside which no other was named. */
  'nothing-to-merge': { organisation: Named };
  'file-unreadable': { count: number };
  'sections-broken': { sections: readonly string[] };
  'new-errors': { count: number };
  /** `snippet`: YAML to paste, with comments that say where. */
  'cannot-edit': { snippet: string };
}

/** What a change did, by code. */
export interface DoneArgs {
  /** `established`: the first day, where it is told. */
  'forum-created': { forum: Named; established: string | undefined; isPlanned: boolean };
  'forum-established': { forum: Named; date: string };
  'forum-dissolved': { forum: Named } & Closed;
  'forum-reported': { forum: Named; date: string };
  'forum-released': { forum: Named; initiative: Named; date: string };
  'initiative-started': { initiative: Named; date: string };
  'initiative-ended': { initiative: Named; date: string; dissolved: readonly string[] };
  'initiative-prioritised': { initiative: Named; date: string; rank: number };
  'initiative-followed-up': { initiative: Named; date: string; status: string };
  /** `from`: undefined where no first day is told. */
  /** `as`, `was`: undefined for an ordinary member; `to`: where they sit as before after it; `last`: of the term before. */
  'member-in-capacity': {
    holder: string;
    role: string;
    body: Named;
    as: Capacity | undefined;
    was: Capacity | undefined;
    from: string;
    to: string | undefined;
    last: string | undefined;
  };
  'member-appointed': { holder: string; role: string; body: Named; area: string; from: string | undefined };
  'decision-entered': DecidedNamed & { decided: string };
  'member-left': { holder: string; role: string; body: Named; date: string };
  /** `places`: in how many places it was named. */
  'entry-renamed': { id: string; to: string; kind: EntityKind; name: string; places: number };
  /** `name`: the one that is gone; `to`: the id. */
  'person-anonymised': { name: string; to: string; places: number };
  'entry-added': { kind: EntityKind; id: string; name: string };
  'entry-edited': { name: string; fields: readonly FieldKey[] };
  'forum-dropped': { forum: Named };
  'effort-added': { id: string; municipality: string; goal: string };
  'meetings-scheduled': { meetings: readonly MeetingNamed[] };
  'meeting-moved': { meeting: MeetingNamed; date: string };
  'meeting-cancelled': { meeting: MeetingNamed };
  'meeting-held': { meeting: MeetingNamed; date: string };
  'meeting-added': { meeting: MeetingNamed };
  'meeting-edited': { meeting: MeetingNamed; fields: readonly FieldKey[] };
  'meeting-reopened': { meeting: MeetingNamed; was: 'held' | 'cancelled' };
  /** `of`: what is undone. */
  undone: { command: string; of: { code: string; args: unknown } };
  withdrawn: { command: string; of: { code: string; args: unknown } };
  'office-taken': { office: string; holder: string; from: string | undefined; left: readonly string[] };
  'seats-set': { body: Named; seats: SeatsNamed };
  'seats-removed': { body: Named; seats: SeatsNamed };
  /** `body`: for whom alone they are avoided; empty where it is for all. */
  avoided: { dates: readonly string[]; weeks: readonly number[]; body: string };
  'avoided-no-longer': { dates: readonly string[]; weeks: readonly number[]; body: string };
  'finding-not-accepted': { rule: string; id: string };
  'body-dissolved': { body: Named } & Closed;
  /** `date`: the first day of the one that they become. */
  'organisations-merged': { organisations: readonly Named[]; into: Named; date: string };
  /** `before`: the plan that ends; `ended`: what ends with it. */
  'plan-succeeded': { plan: string; before: string; from: string; to: string; ended: readonly string[] };
  'carried-over': { into: Named; ties: readonly TieNamed[] };
  'entry-dropped': { kind: EntityKind; id: string; name: string };
  'meetings-set': { body: Named };
  'seat-vacant': { role: string; body: Named; area: string; from: string | undefined };
  'finding-accepted': { rule: string; id: string; until: string };
  'setting-set': { key: string; value: string };
  /** `was`, `now`: a date, other text, or empty where there is nothing. */
  corrected: { name: string; field: HistoryField; was: string; now: string };
  'minutes-entered': { meeting: MeetingNamed; minutes: string };
  'corrections-entered': { entries: readonly Settled[] };
}

/** What a change leaves to be done, by code. */
export interface OpenArgs {
  'forum-left-over': { forum: Named; date: string };
  'forum-not-established': { forum: Named };
  /** What still names an organisation that has ended. */
  'not-carried-over': { ties: readonly TieNamed[] };
  /** Those who have no last day any more. */
  'ends-taken-out': { names: readonly string[] };
  /** `lines`: those in which it may stand, too, counted from 1. */
  'history-keeps-name': { name: string; lines: readonly number[] };
  'seats-vacant': { body: Named; role: string; area: string; count: number };
  /** Seats that there must be, neither held nor stated to be vacant. */
  'seats-unfilled': { body: Named; role: string; area: string; count: number };
  'minutes-missing': { meeting: MeetingNamed };
  'meeting-unplaced': UnplannedFact;
  /** `time`: the season (`YYYY-spring`, `YYYY-autumn`) or the year (`YYYY`) that has no meeting of the body any more. */
  'meeting-lacking': { body: Named; time: string };
  /** `days`: how many days back are open; `today`: the day on which the change is made. */
  'reason-missing': { entries: readonly Settled[]; days: number; today: string };
  /** A reason was given that no correction needs. */
  'reason-unused': { days: number };
}

/** Seats of several kinds in one body, summed up. */
export interface OpenSeatsArgs {
  'seats-vacant': { body: Named; count: number };
  'seats-unfilled': { body: Named; count: number };
}
