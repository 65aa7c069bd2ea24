import type { FieldKey } from '../facts/field.ts';
import type { EntityKind } from '../facts/reference.ts';
import { REFERENCES } from '../organisation/references.ts';
import type { Section } from '../organisation/sound.ts';

/** The kinds of entry that are added and edited field by field. */
export type EntryKind =
  | 'person'
  | 'organisation'
  | 'area'
  | 'goal'
  | 'initiative'
  | 'forum'
  | 'meeting'
  | 'effort';

/** A kind of entry: where it stands, and which of its keys a command gives a value, those that it must have first. */
interface Entries {
  readonly place: readonly [Section, ...string[]];
  readonly required: readonly FieldKey[];
  readonly keys: readonly FieldKey[];
}

/** All of them. What has dates and a life of its own has commands of its own. */
export const ENTRIES: Readonly<Record<EntryKind, Entries>> = {
  person: { place: ['people'], required: ['name'], keys: ['name', 'title', 'organisation', 'note'] },
  organisation: {
    place: ['organisations'],
    required: ['name', 'kind'],
    keys: ['name', 'kind', 'code', 'partOf', 'note'],
  },
  area: { place: ['plan', 'areas'], required: ['name'], keys: ['name', 'note'] },
  goal: { place: ['plan', 'goals'], required: ['name', 'area'], keys: ['name', 'area', 'note'] },
  initiative: {
    place: ['plan', 'initiatives'],
    required: ['name', 'areas'],
    keys: ['name', 'areas', 'started', 'wantsForum', 'note'],
  },
  forum: {
    place: ['forums'],
    required: ['name'],
    keys: ['name', 'task', 'goal', 'areas', 'initiatives', 'reportsTo', 'note'],
  },
  meeting: { place: ['meetings'], required: [], keys: ['time', 'place', 'themes', 'speakers', 'note'] },
  effort: { place: ['efforts'], required: ['assessment'], keys: ['assessment', 'note'] },
};

/** How the value of a field is given: by a word, a day, or one or several ids. */
export type Form = 'text' | 'date' | 'time' | 'id' | 'ids' | 'needs' | 'speakers' | 'kind';

const FORMS: Readonly<Partial<Record<FieldKey, Form>>> = {
  organisation: 'id',
  partOf: 'id',
  area: 'id',
  reportsTo: 'id',
  wantsForum: 'id',
  areas: 'ids',
  themes: 'ids',
  initiatives: 'needs',
  speakers: 'speakers',
  started: 'date',
  time: 'time',
  kind: 'kind',
};

export const formOf = (key: FieldKey): Form => FORMS[key] ?? 'text';

/** The kinds of thing that a field may name. */
export function kindsNamed(kind: EntryKind, key: FieldKey): readonly EntityKind[] {
  let node: unknown = REFERENCES;
  for (const step of [...ENTRIES[kind].place, key])
    node = (node as Record<string, unknown> | undefined)?.[step];
  return Array.isArray(node) ? node : [];
}
