import type { Path } from '../document/finding.ts';
import type { EntityKind } from '../messages/reference.ts';
import type { OrganisationFile } from './generated/types.ts';
import { grouped } from './grouped.ts';

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

/** Every entry that defines an id, in a fixed order. The data need not be sound: what has no id is passed over. */
export function definitions(file: OrganisationFile): Entity[] {
  const found: Entity[] = [];
  const one = (kind: EntityKind, entry: HasId | undefined, path: Path) => {
    if (typeof entry?.id === 'string') found.push({ kind, id: entry.id, name: entry.name ?? entry.id, path });
  };
  const list = (kind: EntityKind, entries: readonly HasId[] | undefined, ...path: string[]) => {
    if (!Array.isArray(entries)) return;
    for (let index = 0; index < entries.length; index++) one(kind, entries[index], [...path, index]);
  };
  list('area', file.plan?.areas, 'plan', 'areas');
  list('goal', file.plan?.goals, 'plan', 'goals');
  list('initiative', file.plan?.initiatives, 'plan', 'initiatives');
  list('organisation', file.organisations, 'organisations');
  list('person', file.people, 'people');
  one('statusMeeting', file.statusMeeting, ['statusMeeting']);
  list('office', file.statusMeeting?.offices, 'statusMeeting', 'offices');
  one('administrativeGroup', file.administrativeGroup, ['administrativeGroup']);
  list('forum', file.forums, 'forums');
  list('formerGroup', file.formerGroups, 'formerGroups');
  list('effort', file.efforts, 'efforts');
  list('meeting', file.meetings, 'meetings');
  return found;
}

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
