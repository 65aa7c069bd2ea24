import type { Path } from '../document/finding.ts';
import type { FieldKey } from '../facts/field.ts';
import type { EntityKind } from '../facts/reference.ts';
import { REFERENCES } from '../organisation/references.ts';
import { isDateAt, isLinkAt, isListAt, schemaAt, wordsOf } from '../organisation/schema-keys.ts';
import type { Section } from '../organisation/valid-part.ts';

/** The kinds of entry that are added and edited field by field; the plan has no id. */
export type EntryKind = EntityKind | 'plan';

/** A kind of entry: where it stands, and which of its keys a command gives a value, those that it must have first. */
interface Entries {
  readonly place: readonly [Section, ...string[]];
  readonly required: readonly FieldKey[];
  readonly keys: readonly FieldKey[];
  /** There is but one, which nobody need name. */
  readonly isSingle?: true;
}

/** All of them. What has dates and a life of its own has commands of its own. */
export const ENTRIES: Readonly<Record<EntryKind, Entries>> = {
  plan: {
    place: ['plan'],
    required: ['name', 'from', 'to'],
    keys: ['name', 'from', 'to', 'url', 'case'],
    isSingle: true,
  },
  person: { place: ['people'], required: ['name'], keys: ['name', 'title', 'organisation', 'note'] },
  organisation: {
    place: ['organisations'],
    required: ['name', 'kind'],
    keys: ['name', 'kind', 'code', 'partOf', 'established', 'url', 'contact', 'note'],
  },
  area: { place: ['plan', 'areas'], required: ['name'], keys: ['name', 'from', 'to', 'note'] },
  goal: {
    place: ['plan', 'goals'],
    required: ['name', 'area'],
    keys: ['name', 'area', 'from', 'to', 'note'],
  },
  initiative: {
    place: ['plan', 'initiatives'],
    required: ['name', 'areas'],
    keys: ['name', 'areas', 'started', 'wantsForum', 'url', 'case', 'note'],
  },
  statusMeeting: {
    place: ['statusMeeting'],
    required: ['name'],
    keys: ['name', 'url', 'case', 'contact', 'note'],
    isSingle: true,
  },
  office: {
    place: ['statusMeeting', 'offices'],
    required: ['name', 'organisation'],
    keys: ['name', 'organisation'],
  },
  administrativeGroup: {
    place: ['administrativeGroup'],
    required: ['name', 'established'],
    keys: ['name', 'task', 'established', 'chairs', 'url', 'case', 'contact', 'note'],
    isSingle: true,
  },
  forum: {
    place: ['forums'],
    required: ['name', 'origin'],
    keys: [
      ...(['name', 'task', 'goal', 'areas', 'initiatives'] as const),
      ...([
        'origin',
        'continues',
        'establishedBy',
        'reportsTo',
        'chairs',
        'url',
        'case',
        'contact',
        'note',
      ] as const),
    ],
  },
  formerGroup: {
    place: ['formerGroups'],
    required: ['name', 'kind'],
    keys: ['name', 'kind', 'decidedBy', 'note'],
  },
  meeting: {
    place: ['meetings'],
    required: [],
    keys: ['time', 'place', 'themes', 'speakers', 'agenda', 'note'],
  },
  effort: {
    place: ['efforts'],
    required: ['municipality', 'area', 'goal', 'effort'],
    keys: ['municipality', 'area', 'goal', 'effort', 'collected', 'assessment', 'note'],
  },
};

/** How the value of a field is given: by a word, a day, or one or several ids. */
export type Form =
  | 'text'
  | 'date'
  | 'time'
  | 'id'
  | 'ids'
  | 'needs'
  | 'speakers'
  | 'choice'
  | 'link'
  | 'number';

const OWN_FORMS: Readonly<Partial<Record<FieldKey, Form>>> = {
  initiatives: 'needs',
  speakers: 'speakers',
  time: 'time',
  chairs: 'number',
};

/** How it is, by what the format has at its place. */
export function formOf(kind: EntryKind, key: FieldKey): Form {
  const path = fieldAt(kind, anyOf(kind), key);
  if (OWN_FORMS[key]) return OWN_FORMS[key];
  if (kindsNamed(kind, key).length > 0) return isListAt(path) ? 'ids' : 'id';
  if (isDateAt(path)) return 'date';
  if (isLinkAt(path)) return 'link';
  return choicesFor(kind, key).length > 0 ? 'choice' : 'text';
}

/** The words of which a field takes one. */
export const choicesFor = (kind: EntryKind, key: FieldKey): string[] =>
  wordsOf(schemaAt(fieldAt(kind, anyOf(kind), key)));

/** The greatest number that a field takes, where there is one. */
export const mostFor = (kind: EntryKind, key: FieldKey): number | undefined =>
  schemaAt(fieldAt(kind, anyOf(kind), key))?.maximum;

/** Where a field stands in an entry: the plan's days are those of its period. */
export function fieldAt(kind: EntryKind, entry: Path, key: FieldKey): Path {
  const isOfPeriod = kind === 'plan' && (key === 'from' || key === 'to');
  return isOfPeriod ? [...entry, 'period', key] : [...entry, key];
}

/** The kinds of thing that a field may name. */
export function kindsNamed(kind: EntryKind, key: FieldKey): readonly EntityKind[] {
  let node: unknown = REFERENCES;
  for (const step of [...ENTRIES[kind].place, key])
    node = (node as Record<string, unknown> | undefined)?.[step];
  return Array.isArray(node) ? node : [];
}

/** The place of any entry of a kind. */
const anyOf = (kind: EntryKind): Path => {
  const { place, isSingle } = ENTRIES[kind];
  return isSingle ? place : [...place, 0];
};
