import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parse.ts';
import type { EntityKind, Named } from '../messages/reference.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';
import type { Entity } from '../organisation/definitions.ts';
import type { AdministrativeGroup, Forum, Initiative } from '../organisation/generated/types.ts';
import { idFromName, isId } from '../organisation/id.ts';
import { valueAt } from '../organisation/lookup.ts';
import { nearest } from '../organisation/nearest.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { refuse } from './change.ts';

/** An entry of the file and where it stands. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly path: Path;
}

/** The forum with that id. */
export function findForum(organisation: Organisation, id: string): Found<Forum> {
  const path = pathOf(organisation, 'forum', id);
  return { entry: organisation.forums[Number(path.at(-1))] as Forum, path };
}

/** The initiative with that id. */
export function findInitiative(organisation: Organisation, id: string): Found<Initiative> {
  const path = pathOf(organisation, 'initiative', id);
  return { entry: organisation.initiatives[Number(path.at(-1))] as Initiative, path };
}

/** The administrative group or the forum with that id: the bodies that have seats. */
export function findSeatedBody(organisation: Organisation, id: string): Found<AdministrativeGroup | Forum> {
  const body = organisation.bodies.get(id);
  if (!body) {
    const suggestion = nearest(id, organisation.bodies.keys());
    return refuse('unknown-id', { kind: 'body', id, suggestion });
  }
  if (body.kind === 'statusMeeting' || body.kind === 'formerGroup') {
    return refuse('body-without-seats', { body: named(body.body) });
  }
  return { entry: body.body, path: body.path };
}

/** The path of the entry with that id and kind; a near miss is named in the refusal. */
export function pathOf(organisation: Organisation, kind: EntityKind, id: string): Path {
  const entity = organisation.named(kind, id);
  if (entity) return entity.path;
  const ids = [...organisation.entities.values()]
    .filter((other) => other.kind === kind)
    .map((other) => other.id);
  return refuse('unknown-id', { kind, id, suggestion: nearest(id, ids) });
}

/** The id that a new entry gets: the given one, or one made from its name. It must be free. */
export function newId(organisation: Organisation, name: string, given: string | undefined): string {
  const id = given ?? idFromName(name);
  if (id === '') refuse('name-gives-no-id', { name });
  if (!isId(id)) refuse('bad-id', { id, suggestion: idFromName(id) || undefined });
  const other = organisation.entities.get(id) ?? formerOwner(organisation, id);
  if (other) refuse('id-taken', { id, kind: other.kind, name: other.name });
  return id;
}

/** The entry that had the id before: an id once used is not used again for something else. */
function formerOwner({ entities, file }: Organisation, id: string): Entity | undefined {
  const isFormer = ({ path }: Entity) => {
    const entry = valueAt(file as unknown as Value, path) as { formerly?: readonly string[] } | undefined;
    return entry?.formerly?.includes(id);
  };
  return [...entities.values()].find(isFormer);
}

/** The text, if it is a day of the calendar. */
export function day(value: string): CalendarDate {
  return isCalendarDate(value) ? value : refuse('no-such-day', { value });
}

/** An entry as sentences name it. */
export function named({ id, name }: { id: string; name?: string }): Named {
  return { id, name: name ?? id };
}
