import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { OrganisationFile } from './generated/types.ts';

/** A top-level key of the file. */
export type Section = keyof OrganisationFile;

/**
 * The part of the data that the schema accepts, which is what rules may check. An invalid entry of a list is left
 * out and its neighbours stay; any other breach makes its whole section invalid.
 */
export interface ValidPart {
  readonly file: OrganisationFile;
  /** Sections that cannot be checked at all. */
  readonly invalid: ReadonlySet<Section>;
  /** Sections from which entries were left out: what is *not* there cannot be checked. */
  readonly thinned: ReadonlySet<Section>;
  /** A path of `file` as a path of the data as it was read. */
  original(path: Path): Path;
}

/** Lists whose entries can be checked one without the other, as paths. */
const ENTRY_LISTS: readonly Path[] = [
  ['plan', 'initiatives'],
  ['plan', 'goals'],
  ['organisations'],
  ['people'],
  ['forums'],
  ['formerGroups'],
  ['efforts'],
  ['meetings'],
  ['acceptedFindings'],
  ['corrections'],
];

/** What every file must have: where it is missing, nothing that reads it can be checked. */
export const REQUIRED: readonly Section[] = ['plan', 'organisations', 'administrativeGroup'];

/** Leaves out what the schema's breaches touch. With none, `file` is the data itself. */
export function validPart(data: Value, breaches: readonly Path[]): ValidPart {
  const isMissing = (section: Section) => !Object.hasOwn(Object(data), section);
  const invalid = new Set<Section>(breaches.length > 0 ? REQUIRED.filter(isMissing) : []);
  const thinned = new Set<Section>();
  const dropped = new Map<string, Set<number>>();
  for (const path of breaches) {
    const list = ENTRY_LISTS.find((list) => list.every((step, at) => path[at] === step));
    const index = list && path[list.length];
    if (list && typeof index === 'number') {
      thinned.add(list[0] as Section);
      const indices = dropped.get(list.join('.')) ?? new Set();
      dropped.set(list.join('.'), indices.add(index));
    } else if (path.length > 0) invalid.add(path[0] as Section);
  }
  if (breaches.length === 0) {
    return { file: data as unknown as OrganisationFile, invalid, thinned, original: (path) => path };
  }
  const kept = new Map<string, number[]>();
  const file = without(data, [], invalid, dropped, kept) as unknown as OrganisationFile;
  return { file, invalid, thinned, original: (path) => restore(path, kept) };
}

function without(
  value: Value,
  path: Path,
  invalid: ReadonlySet<string>,
  dropped: ReadonlyMap<string, ReadonlySet<number>>,
  kept: Map<string, number[]>,
): Value {
  if (Array.isArray(value)) {
    const gone = dropped.get(path.join('.'));
    if (!gone) return value;
    const indices = [...value.keys()].filter((index) => !gone.has(index));
    kept.set(path.join('.'), indices);
    return indices.map((index) => value[index] as Value);
  }
  if (typeof value !== 'object' || value === null || path.length > 1) return value;
  const entries = Object.entries(value).filter(([key]) => path.length > 0 || !invalid.has(key));
  return Object.fromEntries(
    entries.map(([key, child]) => [key, without(child, [...path, key], invalid, dropped, kept)]),
  );
}

function restore(path: Path, kept: ReadonlyMap<string, number[]>): Path {
  return path.map((step, at) => {
    if (typeof step !== 'number') return step;
    return kept.get(path.slice(0, at).join('.'))?.[step] ?? step;
  });
}
