import { remove } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { EntityKind } from '../facts/reference.ts';
import { nearestId } from '../organisation/lookup.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { placesNaming } from '../organisation/references.ts';
import { type Change, refuse } from './change.ts';
import { ENTRIES } from './entries.ts';
import { pathOf } from './find.ts';

/** The input of `rup person drop` and the like. */
export interface EntryDrop {
  readonly id: string;
}

/**
 * Removes an entry that nothing names from the file: one that was entered by mistake, or that nobody needs. `along`:
 * the places of what is nothing without it.
 */
export function entryDrop(
  kind: EntityKind,
  along: (organisation: Organisation, id: string) => readonly Path[] = () => [],
): Change<EntryDrop> {
  const { place } = ENTRIES[kind];
  return {
    needs: [place[0], 'forums'],
    plan({ organisation }, { id }) {
      const { file, entities } = organisation;
      const path = pathOf(organisation, kind, id);
      const name = entities.get(id)?.name ?? id;
      const gone = along(organisation, id);
      const by = placesNaming(file, id, kind)
        .filter((at) => !gone.some((whole) => whole.every((step, index) => step === at[index])))
        // What refers by an `id` is not what is called so.
        .map((at) => (at.at(-1) === 'id' ? at.slice(0, -2) : at))
        .map((at) => nearestId(file as unknown as Value, at) ?? String(at[0]));
      if (by.length > 0) refuse('entry-named', { name, by: [...new Set(by)] });
      return {
        operations: [...gone, path].map(remove),
        done: { code: 'entry-dropped', args: { kind, id, name } },
        open: [],
      };
    },
  };
}
