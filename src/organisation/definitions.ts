import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { OrganisationFile } from './generated/types.ts';
import { grouped } from './grouped.ts';
import { valueAt } from './lookup.ts';

/** What an id names, and where its entry stands. */
export interface Entity {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  readonly path: Path;
}

/** The ids of a file: one namespace, so that an id alone says what is meant. */
export class Ids {
  /** The first entry that defines an id. */
  readonly first: ReadonlyMap<string, Entity>;
  /** The later entries with an id that is already taken. */
  readonly repeated: ReadonlyMap<string, readonly Entity[]>;

  constructor(entities: Iterable<Entity>) {
    const first = new Map<string, Entity>();
    const later: Entity[] = [];
    for (const entity of entities) {
      if (first.has(entity.id)) later.push(entity);
      else first.set(entity.id, entity);
    }
    this.first = first;
    this.repeated = grouped(later, ({ id }) => id);
  }

  /** What an id names; where it names several things, one of the expected kinds if there is one. */
  kindOf(id: string, expected: readonly EntityKind[]): EntityKind | undefined {
    const first = this.first.get(id)?.kind;
    if (first === undefined || expected.includes(first)) return first;
    return this.repeated.get(id)?.find(({ kind }) => expected.includes(kind))?.kind ?? first;
  }
}

interface HasId {
  id: string;
  name?: string;
}

/** Where entries that define an id stand, in a fixed order: lists of them, or one alone. */
const PLACES: readonly (readonly [EntityKind, ...string[]])[] = [
  ['area', 'plan', 'areas'],
  ['goal', 'plan', 'goals'],
  ['initiative', 'plan', 'initiatives'],
  ['organisation', 'organisations'],
  ['person', 'people'],
  ['statusMeeting', 'statusMeeting'],
  ['office', 'statusMeeting', 'offices'],
  ['administrativeGroup', 'administrativeGroup'],
  ['forum', 'forums'],
  ['formerGroup', 'formerGroups'],
  ['effort', 'efforts'],
  ['meeting', 'meetings'],
];

/** Every entry that defines an id, in a fixed order. The data need not be valid: what has no id is passed over. */
export function definitions(file: OrganisationFile): Entity[] {
  const found: Entity[] = [];
  const add = (kind: EntityKind, entry: HasId | undefined, path: Path) => {
    if (typeof entry?.id === 'string') found.push({ kind, id: entry.id, name: entry.name ?? entry.id, path });
  };
  for (const [kind, ...place] of PLACES) {
    const value = valueAt(file as unknown as Value, place) as HasId | readonly HasId[] | undefined;
    if (!Array.isArray(value)) add(kind, value as HasId, place);
    else for (let index = 0; index < value.length; index++) add(kind, value[index], [...place, index]);
  }
  return found;
}

/** What uses an id: its entry, as far as that can be read. */
export interface IdUse {
  /** Undefined where the entry stands at no place that the format knows. */
  readonly kind: EntityKind | undefined;
  readonly name: string;
  /** The entry's own id: another one, where it has been renamed since. */
  readonly id: string;
}

/** Every id that a valid file uses or has used (`formerly`), given the entries that define its ids. */
export function idsInValid(file: OrganisationFile, first: Ids['first']): ReadonlyMap<string, IdUse> {
  const uses = new Map<string, IdUse>(first);
  for (const [, ...place] of PLACES) {
    const value = valueAt(file as unknown as Value, place);
    for (const entry of (Array.isArray(value) ? value : [value]) as { [key: string]: Value }[]) {
      if (!entry?.['formerly']) continue;
      for (const [id, use] of usesIn(entry, place)) if (!uses.has(id)) uses.set(id, use);
    }
  }
  return uses;
}

/**
 * The same of data as read, also of entries that break the schema, wherever they stand: only an id that stands
 * nowhere is free.
 */
export function idsInUse(read: Value): ReadonlyMap<string, IdUse> {
  const uses = new Map<string, IdUse>();
  const path: (string | number)[] = [];
  const walk = (value: Value) => {
    if (typeof value !== 'object' || value === null) return;
    const isList = Array.isArray(value);
    if (!isList) for (const [id, use] of usesIn(value, path)) if (!uses.has(id)) uses.set(id, use);
    for (const step in value) {
      const child = (value as { [step: string]: Value })[step] as Value;
      if (typeof child !== 'object' || pointsElsewhere(path, step)) continue;
      path.push(isList ? Number(step) : step);
      walk(child);
      path.pop();
    }
  };
  walk(read);
  return uses;
}

/** Whether ids below a key name no entry of their own, but point to one. */
function pointsElsewhere(path: Path, key: string): boolean {
  if (path.length === 0) return key === 'acceptedFindings' || key === 'corrections';
  return key === 'initiatives' && path.length === 2 && path[0] === 'forums';
}

/** The ids that one mapping uses for itself. A number is a text that lacks its quotes. */
function usesIn({ id, name, formerly }: { [key: string]: Value }, path: Path): [string, IdUse][] {
  if (id === undefined && formerly === undefined) return [];
  const ids = [id, ...(Array.isArray(formerly) ? formerly : [formerly])].filter(isIdLike).map(String);
  const use = { kind: kindAt(path), id: String(id), name: typeof name === 'string' ? name : String(id) };
  return ids.map((one) => [one, use]);
}

const isIdLike = (value: Value | undefined) => typeof value === 'string' || typeof value === 'number';

const kindAt = (path: Path) =>
  PLACES.findLast(([, ...place]) => place.every((step, at) => path[at] === step))?.[0];

/** The kinds of thing whose entries cannot be found in data as read, so that any id may be one of theirs. */
export function unreadableKinds(read: OrganisationFile): ReadonlySet<EntityKind> {
  const plan = typeof read.plan === 'object' ? read.plan : null;
  // What must be there but is not is as unreadable as null, which stands for a key without a value.
  const lists: [EntityKind, unknown][] = [
    ['area', plan?.areas ?? null],
    ['goal', plan && plan.goals],
    ['initiative', plan && plan.initiatives],
    ['organisation', read.organisations ?? null],
    ['person', read.people],
    ['forum', read.forums],
    ['formerGroup', read.formerGroups],
  ];
  const entries: [EntityKind, unknown][] = [
    ['administrativeGroup', read.administrativeGroup ?? null],
    ['statusMeeting', read.statusMeeting],
  ];
  const broken = [
    ...lists.filter(([, value]) => value !== undefined && !isListOfIds(value)),
    ...entries.filter(([, value]) => value !== undefined && typeof (value as HasId | null)?.id !== 'string'),
  ];
  return new Set(broken.map(([kind]) => kind));
}

/** An entry whose id is missing or misspelt may be the one that a reference means. */
function isListOfIds(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  return value.every((entry: HasId | null) => typeof entry?.id === 'string' && ID.test(entry.id));
}

/** The schema's pattern for ids. */
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
