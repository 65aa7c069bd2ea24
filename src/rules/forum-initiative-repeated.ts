import { rule } from './rule.ts';

/** A forum names one initiative twice, or in one entry one relation twice. */
export default rule({
  code: 'forum-initiative-repeated',
  severity: 'warning',
  sources: [],
  needs: ['forums'],
  check({ organisation }, report) {
    const nameOf = (id: string) => organisation.initiative(id)?.name ?? id;
    for (const [index, { name: forum, initiatives = [] }] of organisation.forums.entries()) {
      const path = ['forums', index, 'initiatives'];
      for (const [at, first] of repeated(initiatives.map(({ id }) => id))) {
        report(
          [...path, at, 'id'],
          { forum, initiative: nameOf(initiatives[at]?.id ?? ''), relation: undefined },
          { related: [{ note: 'first-here', path: [...path, first, 'id'] }] },
        );
      }
      for (const [entry, { id, relation: relations }] of initiatives.entries()) {
        for (const [at, first] of repeated(relations)) {
          report(
            [...path, entry, 'relation', at],
            { forum, initiative: nameOf(id), relation: relations[at] },
            { related: [{ note: 'first-here', path: [...path, entry, 'relation', first] }] },
          );
        }
      }
    }
  },
});

/** The indices of words that stand before in the list, each with that of its first place. */
function repeated(words: readonly string[]): [number, number][] {
  if (words.length < 2) return [];
  const firsts = new Map<string, number>();
  const found: [number, number][] = [];
  for (const [at, word] of words.entries()) {
    const first = firsts.get(word);
    if (first === undefined) firsts.set(word, at);
    else found.push([at, first]);
  }
  return found;
}
