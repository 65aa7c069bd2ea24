import { grouped } from '../../organisation/grouped.ts';
import { type Screen, screenText, widthOf } from '../screen.ts';
import { fold } from '../table.ts';
import { displayWidth } from '../text.ts';
import type { Figure } from './figure.ts';
import type { FigureNode } from './nodes.ts';

/** A thing of the tree: its name, what is told of it, and what stands below it. */
interface Branch {
  readonly node: FigureNode;
  readonly told: readonly string[];
  readonly children: readonly Branch[];
}

/** The figure as a tree for a terminal: the levels, and below the group the forums that report to it, and below them their own. */
export function treeText(figure: Figure, screen: Screen): string {
  const { strong, faint } = screen.colors;
  const width = widthOf(screen);
  const heading = [
    ...fold(screenText(figure.title), width).map(strong),
    ...fold(screenText(figure.subtitle), width),
    ...fold(screenText(figure.note), width).map(faint),
  ];
  const sections = levelsOf(figure).map(({ title, branches, none }) => [
    '',
    strong(title),
    ...(branches.length > 0 ? branchLines(branches, '', screen) : [`└─ ${none}`]),
  ]);
  return [...heading, ...sections.flat()].map((line) => `${line}\n`).join('');
}

/** The levels, each with what stands in it; forums that do not report to the group have one of their own. */
function levelsOf(figure: Figure) {
  const { nodes, levels, noForums } = figure;
  const reporting = new Set(figure.relations.flatMap(({ kind, from }) => (kind === 'reports' ? [from] : [])));
  const forums = nodes.filter(({ kind }) => kind === 'forum');
  // Of a forum its place shows that it reports.
  const branch = (node: FigureNode, children: readonly Branch[] = []): Branch => ({
    node,
    children,
    told: node.kind === 'forum' ? [node.lines.join(' · ')] : [...node.lines, ...relationLines(figure, node)],
  });
  const under = grouped(forums, (node) => node.under);
  const seen = new Set<FigureNode>();
  // It ends: what is below none is below no forum of its own, and those that report in a circle are not reached.
  const withSubs = (node: FigureNode): Branch => {
    seen.add(node);
    return branch(node, (under.get(node.key) ?? []).map(withSubs));
  };
  const below = forums.filter(({ key }) => reporting.has(key)).map(withSubs);
  const alone = forums.filter(({ key, under }) => !reporting.has(key) && under === undefined).map(withSubs);
  const others = [...alone, ...forums.filter((node) => !seen.has(node)).map((node) => branch(node))];
  const group = nodes.filter(({ kind }) => kind === 'group').map((node) => branch(node, below));
  const political = nodes
    .filter(({ kind }) => kind !== 'group' && kind !== 'forum')
    .map((node) => branch(node));
  return [
    { title: levels.political, branches: political, none: '' },
    { title: levels.administrative, branches: group, none: '' },
    { title: levels.forums, branches: others, none: noForums },
  ].filter(({ branches, none }) => branches.length > 0 || (none !== '' && forums.length === 0));
}

/** What it does towards others, and the forums towards it, once each. */
function relationLines({ relations, receives }: Figure, { key }: FigureNode): string[] {
  const from = relations.filter((relation) => relation.from === key).map(({ label }) => `→ ${label}`);
  const isReportedTo = relations.some((relation) => relation.kind === 'reports' && relation.to === key);
  return [...new Set(from), ...(isReportedTo ? [`← ${receives}`] : [])];
}

function branchLines(branches: readonly Branch[], indent: string, screen: Screen): string[] {
  return branches.flatMap(({ node, told, children }, at) => {
    const isLast = at === branches.length - 1;
    const below = indent + (isLast ? '   ' : '│  ');
    const beside = below + (children.length > 0 ? '│  ' : '   ');
    const name = node.label === undefined ? node.name : `${node.name} (${node.label})`;
    return [
      ...lines(name, `${indent}${isLast ? '└─ ' : '├─ '}`, beside, screen, (text) =>
        painted(text, node, screen),
      ),
      ...told.flatMap((line) => lines(line, beside, beside, screen, screen.colors.faint)),
      ...branchLines(children, below, screen),
    ];
  });
}

function painted(text: string, { state }: FigureNode, { colors }: Screen): string {
  if (state === 'active') return colors.strong(text);
  return state === 'planned' ? colors.phrase(text) : colors.faint(text);
}

/** A text in as many lines as it takes, the first after `first`, the others after `next`. */
function lines(
  text: string,
  first: string,
  next: string,
  screen: Screen,
  paint: (text: string) => string,
): string[] {
  const room = Math.max(20, widthOf(screen) - displayWidth(next));
  return fold(screenText(text), room).map((line, at) => (at === 0 ? first : next) + paint(line));
}
