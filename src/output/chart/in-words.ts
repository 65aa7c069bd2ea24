import type { ChartTexts } from '../../messages/en/chart.ts';
import type { FigureNode, Relation, RelationKind } from './nodes.ts';

/** The figure in words: who relates to whom, then what stands in each box. */
export function inWords(
  nodes: readonly FigureNode[],
  relations: readonly Relation[],
  { words, noForums }: ChartTexts,
): string {
  const name = new Map(nodes.map((node) => [node.key, node.name]));
  const of = (kind: RelationKind) => relations.filter((relation) => relation.kind === kind);
  const from = (relation: Relation) => name.get(relation.from) ?? '';
  const to = (relation: Relation) => name.get(relation.to) ?? '';
  const about = (kind: RelationKind, sentence: (first: Relation, all: readonly Relation[]) => string) => {
    const all = of(kind);
    return all[0] ? [sentence(all[0], all)] : [];
  };
  return [
    ...about('meets', (first, all) => words.meet(to(first), all.map(from))),
    ...about('selects', (first) => words.selects(from(first), to(first))),
    ...about('informs', (first) => words.informs(from(first))),
    ...about('reports', (first, all) => words.report(all.map(from), to(first))),
    ...about('establishes', (first, all) => words.establishes(from(first), all.map(to))),
    ...nodes.filter(({ lines }) => lines.length > 0).map((node) => words.thing(node.name, node.lines)),
    ...(nodes.some(({ kind }) => kind === 'forum') ? [] : [noForums]),
  ].join(' ');
}
