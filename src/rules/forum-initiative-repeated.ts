import { rule } from './rule.ts';

/** A forum names one initiative twice, or in one entry one relation twice. */
export default rule({
  code: 'forum-initiative-repeated',
  severity: 'warning',
  check({ organisation }, report) {
    const nameOf = (id: string) => organisation.initiative(id)?.name ?? id;
    for (const [index, { name: forum, initiatives = [] }] of organisation.forums.entries()) {
      const path = ['forums', index, 'initiatives'];
      const ids = initiatives.length > 1 ? initiatives.map(({ id }) => id) : [];
      for (const [at, first] of repeated(ids)) {
        report(
          [...path, at, 'id'],
          { forum, initiative: nameOf(ids[at] ?? ''), relation: undefined },
          { related: [{ note: 'first-here', path: [...path, first, 'id'] }] },
        );
      }
      for (let entry = 0; entry < initiatives.length; entry++) {
        const { id = '', relation: relations = [] } = initiatives[entry] ?? {};
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

const NONE: readonly (readonly [number, number])[] = [];

/** The indices of words that stand before in the list, each with that of its first place. */
function repeated(words: readonly string[]) {
  if (words.length < 2 || (words.length === 2 && words[0] !== words[1])) return NONE;
  const firsts = new Map<string, number>();
  return words.flatMap((word, at): [number, number][] => {
    const first = firsts.get(word);
    if (first !== undefined) return [[at, first]];
    firsts.set(word, at);
    return [];
  });
}
