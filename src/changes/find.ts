import { applyOperations, type Operation } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { EntityKind, Named } from '../messages/reference.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';
import { idsInUse } from '../organisation/definitions.ts';
import type { AdministrativeGroup, Forum, Initiative } from '../organisation/generated/types.ts';
import { idFromName, isId, MAX_LENGTH as MAX_ID } from '../organisation/id.ts';
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

/** The option that gives a new entry's id where the one made from its name will not do. */
export type IdOption = '--id' | '--person-id' | '--organisation-id';

/** The id that a new entry gets: the given one, or one made from its name. The file and what is new beside it are free of it. */
export function newId(
  organisation: Organisation,
  name: string,
  given: string | undefined,
  { option = '--id', beside = [] }: { option?: IdOption; beside?: readonly Operation[] } = {},
): string {
  const id = given ?? idFromName(name);
  if (id === '') refuse('name-gives-no-id', { name, option });
  if (!isId(id)) refuse('bad-id', { id, suggestion: idFromName(id) || undefined });
  const use = organisation.idsInUse.get(id) ?? idsInUse(applyOperations({}, beside)).get(id);
  if (use) refuse('id-taken', { id, kind: use.kind, name: use.name, option });
  return id;
}

/** An id that nothing in the file has: the given one as far as ids are long, numbered where it is taken. */
export function freeId({ idsInUse }: Organisation, base: string): string {
  const upTo = (length: number) => base.slice(0, length).replace(/-+$/, '');
  for (let number = 1; ; number++) {
    const id = number === 1 ? upTo(MAX_ID) : `${upTo(MAX_ID - 10)}-${number}`;
    if (!idsInUse.has(id)) return id;
  }
}

/** The text, if it is a day of the calendar. */
export function day(value: string): CalendarDate {
  return isCalendarDate(value) ? value : refuse('no-such-day', { value });
}

/** An entry as sentences name it. */
export function named({ id, name }: { id: string; name?: string }): Named {
  return { id, name: name ?? id };
}
