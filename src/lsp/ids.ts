import type { Path } from '../document/finding.ts';
import { definitions, type Entity } from '../organisation/definitions.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { kindsAt, placesNaming } from '../organisation/references.ts';
import type { Place } from './place.ts';
import type { View } from './view.ts';

const entities = new WeakMap<object, readonly Entity[]>();

/** Every entry that defines an id, found once for each reading of a file. */
export function entitiesIn({ document: { data } }: View): readonly Entity[] {
  if (typeof data !== 'object' || data === null) return [];
  const known = entities.get(data) ?? definitions(data as unknown as OrganisationFile);
  entities.set(data, known);
  return known;
}

/** The entry that an id stands for at a place: its own id or a former one, or one that it is named by. */
export function entityAt(view: View, place: Place | undefined): Entity | undefined {
  if (typeof place?.value !== 'string' || place.on !== 'value') return undefined;
  const { path, value } = place;
  const all = entitiesIn(view);
  const own = all.find((entity) => isOwn(entity.path, path));
  if (own) return own;
  const isAccepted = path[0] === 'acceptedFindings' && path[2] === 'id';
  const kinds = kindsAt(path);
  if (!kinds && !isAccepted) return undefined;
  const named = all.filter(({ id }) => id === value);
  return named.find(({ kind }) => kinds?.includes(kind)) ?? named[0];
}

/** Whether a path is that of an entry's id, or of a former one. */
function isOwn(entry: Path, path: Path): boolean {
  const [key, index, ...rest] = path.slice(entry.length);
  if (rest.length > 0 || !entry.every((step, at) => step === path[at])) return false;
  return (key === 'id' && index === undefined) || (key === 'formerly' && typeof index === 'number');
}

/** The entry in which a place lies, if any. */
export function entryAround(view: View, path: Path): Entity | undefined {
  const around = entitiesIn(view).filter((entity) => entity.path.every((step, at) => step === path[at]));
  return around.reduce<Entity | undefined>(
    (inner, entity) => (entity.path.length > (inner?.path.length ?? -1) ? entity : inner),
    undefined,
  );
}

/** Where an entry is named, and where it has its id. */
export function placesOf(view: View, { id, kind, path }: Entity): { definition: Path; references: Path[] } {
  const data = view.document.data as unknown as OrganisationFile;
  return { definition: [...path, 'id'], references: placesNaming(data, id, kind) };
}
