import { grouped } from '../../organisation/grouped.ts';
import type { Figure } from './figure.ts';
import type { FigureNode, Relation, RelationKind } from './nodes.ts';

/** So many forums have a box each; of more, the areas have one, with so many forums in it. */
const MOST_BOXES = 12;

/** A figure of many forums as it is drawn: by area, so that it can be read on one sheet. */
export function byArea(figure: Figure): Figure {
  const forums = figure.nodes.filter(({ kind }) => kind === 'forum');
  if (forums.length <= MOST_BOXES) return figure;
  const others = figure.nodes.filter(({ kind }) => kind !== 'forum');
  const byName = grouped(forums, ({ area }) => area);
  const parts = figure.areas.flatMap((area) => inParts(byName.get(area) ?? [], area ?? figure.noArea));
  const areas = parts.map((part, index) => areaNode(part, `area${index + 1}`));
  const boxOf = new Map(areas.flatMap(({ node, keys }) => keys.map((key) => [key, node.key] as const)));
  const moved = figure.relations.map(({ from, to, ...relation }) => ({
    ...relation,
    from: boxOf.get(from) ?? from,
    to: boxOf.get(to) ?? to,
  }));
  return { ...figure, nodes: [...others, ...areas.map(({ node }) => node)], relations: oneEach(moved) };
}

/** Forums that stand in one box, and what it is called. */
interface Part {
  readonly name: string;
  readonly own: readonly FigureNode[];
}

/** An area with very many forums has several boxes, of like height, so that they stand beside each other. */
function inParts(forums: readonly FigureNode[], name: string): Part[] {
  const count = Math.ceil(forums.length / MOST_BOXES);
  const size = Math.ceil(forums.length / count);
  return Array.from({ length: count }, (_, at) => ({
    name: count === 1 ? name : `${name} (${at + 1}/${count})`,
    own: forums.slice(at * size, (at + 1) * size),
  }));
}

function areaNode({ name, own }: Part, key: string) {
  const lines = own.map(({ name: forum, remarks }) =>
    ['•', forum, bracketed(remarks)].filter(Boolean).join(' '),
  );
  const state = own.some((forum) => forum.state === 'active') ? 'active' : (own[0] as FigureNode).state;
  const node: FigureNode = { key, kind: 'area', id: key, label: undefined, name, state, lines, remarks: [] };
  return { node, keys: own.map((forum) => forum.key) };
}

const bracketed = (remarks: readonly string[]) =>
  remarks.length === 0 ? '' : `(${remarks.map(lower).join('; ')})`;

const lower = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** Of several relations of a kind between two, one; it is to come where all of them are. */
function oneEach(relations: readonly Relation[]): Relation[] {
  const found = new Map<string, Relation>();
  for (const relation of relations) {
    const name = `${relation.kind} ${relation.from} ${relation.to}`;
    const known = found.get(name);
    found.set(name, known?.isPlanned === false ? known : relation);
  }
  return [...found.values()];
}

/** What all forums' relations of a kind come to: one, of their level. */
export function ofLevel({ relations }: Figure, kind: RelationKind): Relation | undefined {
  const all = relations.filter((relation) => relation.kind === kind);
  return all.find(({ isPlanned }) => !isPlanned) ?? all[0];
}

/** Forums that report to others, by the keys of both, where each has a box of its own. */
export const subs = ({ nodes }: Figure): [sub: string, above: string][] =>
  nodes.flatMap(({ key, under }): [string, string][] => (under === undefined ? [] : [[key, under]]));

/** What stands in the level of the forums: they, or their areas. */
export const isInForums = ({ kind }: FigureNode): boolean => kind === 'forum' || kind === 'area';

/** How many boxes of that level stand in a row, so that a line of Danish has room. Four stand better two by two. */
export function columnsFor({ nodes }: Figure): number {
  const boxes = nodes.filter(isInForums);
  const most = boxes.length === 4 || boxes[0]?.kind === 'area' ? 2 : 3;
  return Math.min(boxes.length, most);
}
