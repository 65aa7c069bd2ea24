import { visibleLine } from '../escape.ts';
import type { Figure } from './figure.ts';
import { byArea, columnsFor, isInForums, ofLevel, subs } from './gathered.ts';
import type { FigureNode, Relation } from './nodes.ts';

/** The figure in Graphviz' language (https://graphviz.org/doc/info/lang.html). */
export function dot(given: Figure): string {
  const figure = byArea(given);
  const { levels, nodes } = figure;
  const level = (name: string, title: string, own: readonly FigureNode[], more: readonly string[] = []) =>
    own.length === 0
      ? []
      : [
          `  subgraph cluster_${name} {`,
          `    label=${quoted(title)};`,
          ...own.map((node) => `    ${box(node)}`),
          ...more.map((line) => `    ${line}`),
          '  }',
        ];
  const political = nodes.filter((node) => node.kind !== 'group' && !isInForums(node));
  const group = nodes.filter(({ kind }) => kind === 'group');
  const beside = `{ rank=same; ${political.map(({ key }) => `${key};`).join(' ')} }`;
  return [
    'digraph rup {',
    '  charset="UTF-8";',
    // An arrow may end at a level as a whole.
    '  rankdir=TB; compound=true; nodesep=0.3;',
    '  labelloc="t"; fontname="Helvetica"; style="rounded"; color="#8fa1b3";',
    `  label=${quoted(figure.title, figure.subtitle, figure.note)};`,
    '  node [shape=box, style="rounded", fontname="Helvetica", fontsize=12];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...level('political', levels.political, political, [beside, ...beneath(political)]),
    ...level('administrative', levels.administrative, group),
    ...level('forums', levels.forums, nodes.filter(isInForums), rows(figure)),
    ...figure.relations.flatMap(arrow).map((line) => `  ${line}`),
    ...ofForums(figure).map((line) => `  ${line}`),
    ...subs(figure).map(([sub, above]) => `  ${above} -> ${sub} [dir=back];`),
    '}',
    '',
  ].join('\n');
}

/** The bodies in their order from left to right, joined where they meet. */
function beneath(political: readonly FigureNode[]): string[] {
  const meeting = political.some(({ kind }) => kind === 'statusMeeting');
  const [first, last] = [political[0]?.key, political.at(-1)?.key];
  return !meeting && first !== last ? [`${first} -> ${last} [style=invis];`] : [];
}

/** The forums in rows, by links that are not seen. */
function rows(figure: Figure): string[] {
  const forums = figure.nodes.filter(isInForums).map(({ key }) => key);
  return forums
    .slice(columnsFor(figure))
    .map((key, index) => `${forums[index]} -> ${key} [style=invis, weight=10];`);
}

const TO_LEVEL = ['lhead=cluster_forums'];

/** What joins the level of the forums to the others: one arrow of a kind, however many they are. */
function ofForums(figure: Figure): string[] {
  const first = figure.nodes.filter(isInForums).slice(0, columnsFor(figure));
  const middle = first[Math.floor((first.length - 1) / 2)];
  const [reports, establishes] = [ofLevel(figure, 'reports'), ofLevel(figure, 'establishes')];
  return [
    ...first.map(({ key }) => `group -> ${key} [style=invis];`),
    ...(reports && middle ? [drawn({ ...reports, from: middle.key }, TO_LEVEL)] : []),
    ...(establishes && first[0] ? [drawn({ ...establishes, to: first[0].key }, TO_LEVEL)] : []),
  ];
}

const STYLES = { planned: 'rounded,dashed', dissolved: 'rounded,dotted', active: undefined } as const;

function box({ key, kind, label, name, lines, state }: FigureNode): string {
  const text = quoted(...(label === undefined ? [] : [label]), name, ...lines);
  const style = STYLES[state] ? `, style="${STYLES[state]}"` : '';
  const shape = kind === 'statusMeeting' ? ', shape=oval' : '';
  const weight = kind === 'group' ? ', penwidth=2' : '';
  return `${key} [label=${text}${shape}${weight}${style}];`;
}

function arrow(relation: Relation): string[] {
  const { kind, from, to } = relation;
  if (kind === 'reports' || kind === 'establishes') return [];
  // Beside each other, in the order of the nodes.
  if (kind === 'meets') return [`${from === 'kkr' ? `${to} -> ${from}` : `${from} -> ${to}`} [dir=none];`];
  return [drawn(relation)];
}

/** Those above stand first: an arrow that goes up is drawn from its head. */
function drawn({ kind, from, to, label, isPlanned }: Relation, more: readonly string[] = []): string {
  const isUp = kind === 'informs' || kind === 'reports';
  const told = [
    `label=${quoted(` ${label} `)}`,
    ...(isUp ? ['dir=back'] : []),
    ...(isPlanned ? ['style=dashed'] : []),
    ...more,
  ].join(', ');
  return `${isUp ? `${to} -> ${from}` : `${from} -> ${to}`} [${told}];`;
}

/**
 * Texts in a quoted string, one a line. A backslash begins an escape there, and `&` an entity of HTML, which Graphviz
 * reads in every label.
 */
function quoted(...texts: readonly string[]): string {
  const lines = texts.map((text) => visibleLine(text).replace(/&/g, '&amp;').replace(/[\\"]/g, '\\$&'));
  return `"${lines.join('\\n')}"`;
}
