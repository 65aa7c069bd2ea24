import type { Path } from '../document/finding.ts';
import type { Shown } from '../facts/difference.ts';
import type { Named } from '../facts/reference.ts';
import type { OrganisationFile } from '../organisation/generated/types.ts';
import { Organisation } from '../organisation/organisation.ts';
import { REFERENCES } from '../organisation/references.ts';
import { isDateAt } from '../organisation/schema-keys.ts';

/** Keys whose values are words of the format. */
const WORDS: readonly unknown[] = [
  'kind',
  'status',
  'relation',
  'weekdays',
  'origin',
  'language',
  'per',
  'vacant',
  'season',
  'notAvoided',
  'monthly',
  'as',
];

/** What the ids of two states of a file name: what they name now, or else what they named. */
export class Names {
  readonly #states: readonly Organisation[];

  constructor(before: OrganisationFile | undefined, after: OrganisationFile | undefined) {
    this.#states = [after, before].flatMap((file) => (file ? [new Organisation(file)] : []));
  }

  /** What an id names. */
  named(id: string): Named {
    for (const state of this.#states) {
      const name = state.entities.get(id)?.name;
      if (name !== undefined) return { id, name };
    }
    return { id, name: id };
  }

  /** Whether something has that id. */
  has(id: string): boolean {
    return this.#states.some(({ entities }) => entities.has(id));
  }

  /** What an id names that may not be there. */
  namedIf(id: string | undefined): Named | undefined {
    return id === undefined ? undefined : this.named(id);
  }

  /** A value at a place, as a reader is to see it; nothing where there is none. */
  shown(value: unknown, path: Path): readonly Shown[] {
    if (value === undefined) return [];
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    const isName = isReferenceAt(path);
    const key = path.at(-1);
    return items.map((item): Shown => {
      const text = String(item);
      if (isName) return this.named(text);
      if (WORDS.includes(key)) return { word: text };
      if (typeof item === 'number') return { number: item };
      if (key === 'time') return { time: text };
      const [, year, season] = /^(\d{4})-(spring|autumn)$/.exec(key === 'first' ? text : '') ?? [];
      if (year && season) return { season, year };
      return isDateAt(path) ? { date: text } : { text };
    });
  }
}

/** Whether the value at a path names an entry by its id. */
function isReferenceAt(path: Path): boolean {
  let node: unknown = REFERENCES;
  for (const step of path) {
    if (typeof step === 'number') continue;
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return false;
    node = (node as Record<string, unknown>)[step];
  }
  return Array.isArray(node);
}
