import { applyOperations, type Operation } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Asked } from '../facts/change.ts';
import type { EntityKind, Named } from '../facts/reference.ts';
import type { Body } from '../organisation/bodies.ts';
import { type CalendarDate, isCalendarDate } from '../organisation/date.ts';
import { idsInUse } from '../organisation/definitions.ts';
import type {
  AdministrativeGroup,
  FormerGroup,
  Forum,
  Initiative,
  Organisation as Party,
} from '../organisation/generated/types.ts';
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

/** The organisation with that id. */
export function findParty(organisation: Organisation, id: string): Found<Party> {
  const path = pathOf(organisation, 'organisation', id);
  return { entry: organisation.file.organisations[Number(path.at(-1))] as Party, path };
}

/** Refuses who is neither a body nor an organisation: these decide. */
export function refuseUnlessDecider(organisation: Organisation, id: string): void {
  pathOf(organisation, 'decider', id);
}

/** The administrative group or the forum with that id: the bodies that have seats. */
export function findSeatedBody(organisation: Organisation, id: string): Found<AdministrativeGroup | Forum> {
  pathOf(organisation, 'body', id);
  const body = organisation.bodies.get(id) as Body;
  if (body.kind === 'statusMeeting' || body.kind === 'formerGroup') {
    return refuse('body-without-seats', { body: named(body.body) });
  }
  return { entry: body.body, path: body.path };
}

/** The group, forum or former group with that id: the bodies that are composed of kinds of seats. */
export function findComposedBody(
  organisation: Organisation,
  id: string,
): Found<AdministrativeGroup | Forum | FormerGroup> {
  pathOf(organisation, 'body', id);
  const body = organisation.bodies.get(id) as Body;
  if (body.kind === 'statusMeeting') return refuse('body-without-seats', { body: named(body.body) });
  return { entry: body.body, path: body.path };
}

const BODIES: readonly EntityKind[] = ['administrativeGroup', 'forum', 'formerGroup', 'statusMeeting'];

/** The kinds of entry that are meant where several may be. */
const MEANT: { readonly [Kind in Asked]?: readonly EntityKind[] } = {
  body: BODIES,
  decider: [...BODIES, 'organisation'],
  holder: ['person', 'organisation'],
};

/** The path of the one entry with that id and kind. The refusal says why there is none, and names a near miss. */
export function pathOf(organisation: Organisation, kind: Asked, id: string): Path {
  const isMeant = (actual: EntityKind | undefined) =>
    actual !== undefined && (kind === 'entry' || actual === kind || MEANT[kind]?.includes(actual) === true);
  const { first, repeated } = organisation.ids;
  const [entity, ...others] = [first.get(id), ...(repeated.get(id) ?? [])].filter(
    (entity) => entity !== undefined,
  );
  if (entity && others.length > 0) refuse('id-repeated', { id });
  if (entity && isMeant(entity.kind)) return entity.path;
  const use = organisation.idsInUse.get(id);
  if (!entity && use?.id === id && (isMeant(use.kind) || !use.kind))
    refuse('entry-broken', { id, name: use.name });
  // It was called so once.
  if (use && use.id !== id && isMeant(use.kind)) return unknown(kind, id, use.id);
  const ids = [...first.values()].filter((other) => isMeant(other.kind)).map((other) => other.id);
  return unknown(kind, id, nearest(id, ids));
}

function unknown(kind: Asked, id: string, suggestion: string | undefined): never {
  return refuse('unknown-id', { kind, id, suggestion });
}

/** The option that gives a new entry's id where the one made from its name will not do. */
export type IdOption = '--id' | '--person-id' | '--organisation-id' | '--into';

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
export function freeId(
  { idsInUse }: { readonly idsInUse: ReadonlyMap<string, unknown> },
  base: string,
): string {
  const upTo = (length: number) => base.slice(0, length).replace(/-$/, '');
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
