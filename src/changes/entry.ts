import { insert, isMapping, isSameData, type Operation, remove, set } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { FieldKey } from '../facts/field.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Forum, ForumInitiative } from '../organisation/generated/types.ts';
import { valueAt } from '../organisation/lookup.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, refuse, type Situation } from './change.ts';
import { type ByDecision, decided, decisionAt } from './decision.ts';
import { ENTRIES, type EntryKind, fieldAt, formOf, kindsNamed } from './entries.ts';
import { day, newId, pathOf } from './find.ts';

/** Values by key: a text, or a list of ids or of entries. An empty one removes what is there. */
export type Fields = Readonly<{ [Key in FieldKey]?: Value }>;

/** The input of `rup person add` and the like. */
export interface EntryAdd {
  /** Default: made from the name. */
  readonly id?: string;
  readonly fields: Fields & { readonly name: string };
}

/** The input of `rup person edit` and the like. */
export interface EntryEdit extends ByDecision {
  /** None of what there is only one of. */
  readonly id?: string;
  readonly fields: Fields;
}

/** Adds a new entry of a kind. */
export function entryAdd(kind: EntityKind): Change<EntryAdd> {
  const { place, keys, isSingle } = ENTRIES[kind];
  return {
    needs: [place[0]],
    plan({ organisation }, { id: given, fields }) {
      // What it stands in must be there.
      if (place.length > 1) placeOf(organisation, place[0] as EntryKind);
      const id = newId(organisation, fields.name, given);
      const entry = { id, ...filled(organisation, kind, keys, fields) };
      return {
        operations: [isSingle ? single(organisation, place, entry) : insert(place, entry)],
        done: { code: 'entry-added', args: { kind, id, name: fields.name } },
        open: [],
        // Its offices come one by one.
        ...(isSingle && { asked: ['status-meeting-offices'] }),
      };
    },
  };
}

/** Of the status meeting there is only one; it is held once a year (R7), until something else is said. */
function single({ file }: Organisation, place: Path, { id, ...fields }: { [key: string]: Value }): Operation {
  if (file.statusMeeting) refuse('status-meeting-there', { name: file.statusMeeting.name });
  const { note, ...others } = fields;
  return set(place, {
    id: id ?? '',
    ...others,
    perYear: 1,
    offices: [],
    ...(note !== undefined && { note }),
  });
}

/** The fields that have a value, in the order of keys; what they name is in the file. */
export function filled(
  organisation: Organisation,
  kind: EntryKind,
  keys: readonly FieldKey[],
  fields: Fields,
): { [key: string]: Value } {
  const given = keys.filter((key) => fields[key] !== undefined && !isEmpty(fields[key]));
  for (const key of keys) refuseEmpty(kind, key, fields[key]);
  for (const key of given) refuseUnknown(organisation, kind, key, fields[key] as Value);
  return Object.fromEntries(given.map((key) => [key, fields[key] as Value]));
}

/** Gives fields of an entry other values. */
export function entryEdit(kind: EntryKind): Change<EntryEdit> {
  return {
    needs: [ENTRIES[kind].place[0]],
    plan(situation, { id, fields: given, decision }) {
      const path = placeOf(situation.organisation, kind, id);
      const { operations: own, keys } = edited(situation, kind, path, given);
      const days = kind === 'forum' ? daysOfTies(situation.organisation, path, own) : [];
      const { organisation } = situation;
      const said = decisionAt(organisation, [...path, 'decision'], decided(organisation, { decision }));
      const operations = [...own, ...said];
      if (operations.length === 0) refuse('nothing-changes', {});
      const name = nameAt(organisation, path, id ?? '');
      const fields: FieldKey[] = decision ? [...keys, 'decision'] : keys;
      const told = { ...(days.length > 0 && { days }) };
      return { operations, done: { code: 'entry-edited', args: { name, fields } }, open: [], ...told };
    },
  };
}

/** Where an entry stands; what there is only one of needs no id. */
export function placeOf(organisation: Organisation, kind: EntryKind, id?: string): Path {
  const { place, isSingle } = ENTRIES[kind];
  if (!isSingle) return pathOf(organisation, kind as EntityKind, id ?? '');
  return valueAt(organisation.file as unknown as Value, place) ? place : refuse('no-status-meeting', {});
}

/** What gives the fields their values, and the keys of those that change. */
export function edited({ organisation, today }: Situation, kind: EntryKind, path: Path, fields: Fields) {
  const now = valueAt(organisation.file as unknown as Value, path) ?? {};
  const changes = ENTRIES[kind].keys.flatMap((key) => {
    const value = fields[key];
    if (value === undefined) return [];
    refuseEmpty(kind, key, value);
    if (!isEmpty(value)) refuseUnknown(organisation, kind, key, value);
    const old = valueAt(now, fieldAt(kind, [], key));
    const meant =
      key === 'initiatives'
        ? tiesMeant(organisation, now as unknown as Forum, value as unknown as Tie[], today)
        : value;
    return [{ key, operations: given(fieldAt(kind, path, key), old, meant as Value) }];
  });
  const made = changes.filter(({ operations }) => operations.length > 0);
  return { operations: made.flatMap(({ operations }) => operations), keys: made.map(({ key }) => key) };
}

/** Since when ties had been there that are to have begun on another day: they are told otherwise from then on. */
function daysOfTies(
  organisation: Organisation,
  path: Path,
  operations: readonly Operation[],
): CalendarDate[] {
  const forum = valueAt(organisation.file as unknown as Value, path) as unknown as Forum;
  return operations.flatMap(({ path: at }) => {
    const tie = at.at(-1) === 'from' ? forum.initiatives?.[Number(at.at(-2))] : undefined;
    return tie ? (tie.from ?? forum.established ?? organisation.initiative(tie.id)?.started ?? []) : [];
  });
}

type Tie = ForumInitiative;

/**
 * Ties to initiatives. A new one begins today where no day is given, one that is there keeps its own; one as old as its
 * forum need not say since when, nor one that begins today with an initiative that is still in the future.
 */
function tiesMeant(
  organisation: Organisation,
  { initiatives = [], established, origin }: Forum,
  ties: readonly Tie[],
  today: CalendarDate,
): unknown {
  const isLater = (from: string) =>
    from !== '' && (established === undefined ? origin === 'continued' : established < from);
  const isComing = ({ id }: Tie) => (organisation.initiative(id)?.started ?? '') > today;
  // Without any, they are taken out.
  if (!Array.isArray(ties)) return ties;
  return ties.map(({ from: given, ...tie }) => {
    const isNew = !initiatives.some(({ id }) => id === tie.id);
    const from = given ?? (isNew && !isComing(tie) ? today : undefined);
    if (isNew) return isLater(from ?? '') ? { ...tie, from } : tie;
    return from === undefined ? tie : { ...tie, from: isLater(from) ? from : '' };
  });
}

/** What makes a place of the file hold a value. */
export function given(path: Path, old: Value | undefined, value: Value): Operation[] {
  if (isEmpty(value)) return old === undefined ? [] : [remove(path)];
  if (isSameData(old, value)) return [];
  if (!Array.isArray(value)) return [set(path, value)];
  if (!Array.isArray(old)) return [insert(path, ...value)];
  return value.some(isMapping) ? withEntries(path, old, value) : withWords(path, old, value);
}

/** What makes a mapping hold values by key; one that is missing is made, and so are those in it. */
export function changed(
  path: Path,
  old: Value | undefined,
  values: { readonly [key: string]: Value },
): Operation[] {
  if (!isMapping(old)) {
    const value = filledOut(values);
    return Object.keys(value).length > 0 ? [set(path, value)] : [];
  }
  return Object.entries(values).flatMap(([key, value]) => {
    const at = [...path, key];
    return isMapping(value) ? changed(at, valueAt(old, [key]), value) : given(at, valueAt(old, [key]), value);
  });
}

/** A mapping without what is empty in it. */
export function filledOut(values: { readonly [key: string]: Value }): { [key: string]: Value } {
  const isBare = (value: Value) => isMapping(value) && Object.keys(value).length === 0;
  return Object.fromEntries(
    Object.entries(values)
      .map(([key, value]): [string, Value] => [key, isMapping(value) ? filledOut(value) : value])
      .filter(([, value]) => !isEmpty(value) && !isBare(value)),
  );
}

/** A list of words becomes another: what stays is left where it stands. */
function withWords(path: Path, old: readonly Value[], value: readonly Value[]): Operation[] {
  const gone = [...old.keys()].filter((index) => !value.includes(old[index] as Value));
  const fresh = value.filter((word) => !old.includes(word));
  const replaced = Math.min(gone.length, fresh.length);
  const added = fresh.slice(replaced);
  return [
    ...gone.map((index, at) =>
      at < replaced ? set([...path, index], fresh[at] as Value) : remove([...path, index]),
    ),
    ...(added.length > 0 ? [insert(path, ...added)] : []),
  ];
}

/** Entries are added to those of a list; one that names the same as another changes it. */
function withEntries(path: Path, old: readonly Value[], value: readonly Value[]): Operation[] {
  return value.flatMap((entry) => {
    const index = old.findIndex((other) => subject(other) !== undefined && subject(other) === subject(entry));
    if (index === -1) return [insert(path, entry)];
    return changed([...path, index], old[index] as Value, entry as { [key: string]: Value });
  });
}

/** What an entry of a list is about. */
const subject = (entry: Value) =>
  ['id', 'person', 'organisation'].map((key) => valueAt(entry, [key])).find(Boolean);

/** What an entry must have is not taken out. */
function refuseEmpty(kind: EntryKind, key: FieldKey, value: Value | undefined): void {
  const isBlank = isEmpty(value) || (typeof value === 'string' && !/\S/.test(value));
  if (isBlank && ENTRIES[kind].required.includes(key)) refuse('field-needed', { field: key });
}

const isEmpty = (value: Value | undefined) => value === '' || (Array.isArray(value) && value.length === 0);

function refuseUnknown(organisation: Organisation, kind: EntryKind, key: FieldKey, value: Value): void {
  const form = formOf(kind, key);
  if (form === 'date') day(value as string);
  if (form === 'needs')
    for (const { id } of value as { id: string }[]) pathOf(organisation, 'initiative', id);
  if (form === 'speakers') {
    for (const { person, organisation: party } of value as { person?: string; organisation?: string }[]) {
      if (person !== undefined) pathOf(organisation, 'person', person);
      if (party !== undefined) pathOf(organisation, 'organisation', party);
    }
  }
  if (form !== 'id' && form !== 'ids') return;
  const [one, ...others] = kindsNamed(kind, key);
  for (const id of [value].flat() as string[]) {
    if (others.length === 0) pathOf(organisation, one ?? 'body', id);
    else if (!organisation.bodies.has(id)) pathOf(organisation, 'body', id);
  }
}

function nameAt({ file }: Organisation, path: Path, id: string): string {
  // An effort has no name: it is known by what it is.
  const own = ['name', 'effort'].map((key) => valueAt(file as unknown as Value, [...path, key]));
  return own.find((name) => typeof name === 'string') ?? id;
}
