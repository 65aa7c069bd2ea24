import { insert, type Operation, set, valueAt } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import { idFromName, isId } from '../organisation/id.ts';
import { nearest } from '../organisation/nearest.ts';
import { placesNaming, REFERENCES } from '../organisation/references.ts';
import type { Section } from '../organisation/valid-part.ts';
import { type Change, type Plan, refuse, type Situation } from './change.ts';

/** The input of `rup rename`. */
export interface Rename {
  readonly id: string;
  readonly to: string;
}

/** Every section that defines ids or names them: a place that cannot be read would keep the old id. */
export const SECTIONS: readonly Section[] = [...(Object.keys(REFERENCES) as Section[]), 'acceptedFindings'];

/** Gives an entry another id: where it is defined and wherever it is named. The old one is kept under `formerly`. */
export const rename: Change<Rename> = { needs: SECTIONS, needsAll: SECTIONS, plan };

function plan({ organisation }: Situation, { id, to }: Rename): Plan {
  const { first, repeated } = organisation.ids;
  const entity = first.get(id);
  if (!entity) {
    // It may have been called so once.
    const now = organisation.idsInUse.get(id)?.id;
    return refuse('unknown-id', { kind: 'entry', id, suggestion: now ?? nearest(id, [...first.keys()]) });
  }
  if (repeated.has(id)) refuse('id-repeated', { id });
  if (to === id) refuse('nothing-changes', {});
  if (!isId(to)) refuse('bad-id', { id: to, suggestion: idFromName(to) || undefined });
  const use = organisation.idsInUse.get(to);
  if (use && use.id !== id) refuse('id-taken', { id: to, kind: use.kind, name: use.name, option: undefined });
  const { kind, name, path } = entity;
  const places = placesNaming(organisation.file, id, kind);
  const formerly = valueAt(organisation.file as unknown as Value, [...path, 'formerly']);
  return {
    operations: [
      set([...path, 'id'], to),
      former([...path, 'formerly'], Array.isArray(formerly) ? formerly : [], id, to),
      ...places.map((place) => set(place, to)),
    ],
    done: { code: 'entry-renamed', args: { id, to, kind, name, places: places.length } },
    open: [],
  };
}

/** An entry that goes back to an id that it had no longer has it as a former one. */
function former(path: Operation['path'], formerly: readonly Value[], id: string, to: string): Operation {
  const at = formerly.indexOf(to);
  return at === -1 ? insert(path, id) : set([...path, at], id);
}
