import type { UnnamedKind } from '../facts/difference.ts';
import type { EntityKind } from '../facts/reference.ts';
import { normalForm } from '../organisation/normal-form.ts';

/** What the entries of a list are. */
export type ListKind = EntityKind | UnnamedKind;

/** An entry of a list, as data. */
export type Entry = Readonly<Record<string, unknown>>;

/** What an entry is known by, before or after. Two with the same are the same thing. */
export type Key = (entry: Entry, isAfter: boolean) => unknown;

/**
 * What the entries of a kind are known by, the surest first: an entry that none is found for by the first is looked
 * for by the next. So a term whose first day was corrected is still that term.
 */
export function keysOf(kind: UnnamedKind): readonly Key[] {
  return UNNAMED[kind];
}

/** Whether the entries of a kind have ids of their own. */
export function isNamed(kind: ListKind | 'file' | 'plan'): kind is EntityKind {
  return kind !== 'file' && kind !== 'plan' && !(kind in UNNAMED);
}

const of =
  (...names: readonly string[]): Key =>
  (entry) =>
    names.map((name) => known(entry[name]));
/** A text by what it says: a role that is written otherwise is the same role. */
const known = (value: unknown): unknown =>
  typeof value === 'string' ? normalForm(value) : Array.isArray(value) ? value.map(known) : (value ?? null);
/** A vacancy before and a seat that is held after; other entries are known by nothing here. */
const filled =
  (...names: readonly string[]): Key =>
  (entry, isAfter) =>
    (entry['vacant'] === true) === isAfter ? { isAfter } : of(...names)(entry, isAfter);
/** All that an entry says but for some of it. */
const butFor =
  (...names: readonly string[]): Key =>
  (entry) =>
    Object.fromEntries(Object.entries(entry).filter(([name]) => !names.includes(name)));

const BY_ID = [of('id')];
const DATED = [of('date'), butFor('date')];

const UNNAMED: Readonly<Record<UnnamedKind, readonly Key[]>> = {
  member: [
    of('person', 'organisation', 'vacant', 'role', 'area', 'from'),
    of('person', 'organisation', 'vacant', 'role', 'area'),
    // A vacancy that is filled: from the day it began, or else in its place.
    filled('role', 'area', 'from'),
    filled('role', 'area'),
  ],
  holder: [of('person', 'from'), of('person')],
  seatRule: [
    of('roles', 'organisation', 'kind', 'per', 'selectedBy'),
    of('roles', 'organisation', 'kind', 'per'),
    of('roles'),
  ],
  need: BY_ID,
  report: DATED,
  priority: DATED,
  followUp: DATED,
  move: [of('date', 'from'), of('from')],
  speaker: [of('person', 'organisation', 'topic'), of('person', 'organisation')],
  acceptedFinding: [of('code', 'id', 'until'), of('code', 'id')],
  earlier: [of('until'), butFor('until')],
  correction: [of('id', 'field', 'date', 'reason'), of('id', 'field', 'date')],
  charter: [of('id', 'file', 'from'), of('id', 'file'), of('from')],
  avoidance: [of('reason', 'body'), of('dates', 'weeks', 'body')],
  other: [(entry) => entry['id'], (entry) => entry],
};

/** What the lists under the keys of a thing are lists of; a test holds it to the schema. */
export const LISTS: Readonly<Record<string, Readonly<Record<string, ListKind>>>> = {
  file: {
    charters: 'charter',
    organisations: 'organisation',
    people: 'person',
    forums: 'forum',
    formerGroups: 'formerGroup',
    efforts: 'effort',
    meetings: 'meeting',
    acceptedFindings: 'acceptedFinding',
    corrections: 'correction',
  },
  plan: { areas: 'area', goals: 'goal', initiatives: 'initiative', earlier: 'earlier' },
  area: { earlier: 'earlier' },
  initiative: { priorities: 'priority', followUps: 'followUp', earlier: 'earlier' },
  organisation: { earlier: 'earlier' },
  person: { earlier: 'earlier' },
  statusMeeting: { offices: 'office', earlier: 'earlier' },
  office: { holders: 'holder', earlier: 'earlier' },
  administrativeGroup: { composition: 'seatRule', members: 'member', earlier: 'earlier' },
  forum: {
    initiatives: 'need',
    composition: 'seatRule',
    members: 'member',
    reports: 'report',
    earlier: 'earlier',
  },
  earlier: { composition: 'seatRule' },
  formerGroup: { composition: 'seatRule' },
  meeting: { speakers: 'speaker', moved: 'move' },
  settings: { avoid: 'avoidance' },
};
