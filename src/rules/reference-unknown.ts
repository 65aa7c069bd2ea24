import type { EntityKind } from '../facts/reference.ts';
import { nearest } from '../organisation/nearest.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** Something is named by an id that nothing has. */
export default rule({
  code: 'reference-unknown',
  severity: 'error',
  asWritten: true,
  check({ organisation }, report) {
    const suggest = suggester(organisation);
    for (const { path, id, expected, actual } of organisation.references.dangling) {
      if (actual !== undefined) continue;
      const suggestion = suggest(id, expected);
      report(path, { id, expected }, suggestion === undefined ? {} : { help: { suggestion } });
    }
  },
});

/** So many ids are compared for a file at most: its first mistakes get a suggestion, and a large file stays fast. */
const COMPARISONS = 50_000;

function suggester(organisation: Organisation) {
  const candidates = new Map<readonly EntityKind[], string[]>();
  let left = COMPARISONS;
  return (id: string, expected: readonly EntityKind[]): string | undefined => {
    let ids = candidates.get(expected);
    if (!ids) {
      const entities = [...organisation.entities.values()];
      ids = entities.filter(({ kind }) => expected.includes(kind)).map((entity) => entity.id);
      candidates.set(expected, ids);
    }
    if (ids.length > left) return undefined;
    left -= ids.length;
    return nearest(id, ids);
  };
}
