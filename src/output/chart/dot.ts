import { visibleLine } from '../escape.ts';
import type { Figure, FigureNode, Relation } from './figure.ts';
import { MANY } from './mermaid.ts';

/** The figure in Graphviz' language (https://graphviz.org/doc/info/lang.html). */
export function dot(figure: Figure): string {
  const { levels, nodes } = figure;
  const forums = nodes.filter(({ kind }) => kind === 'forum').length;
  const level = (name: string, title: string, kinds: readonly FigureNode['kind'][]) => {
    const own = nodes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    return [
      `  subgraph cluster_${name} {`,
      `    label=${quoted(title)};`,
      ...own.map((node) => `    ${box(node)}`),
      '  }',
    ];
  };
  return [
    'digraph rup {',
    '  charset="UTF-8";',
    `  rankdir=${forums < MANY ? 'TB' : 'LR'};`,
    '  labelloc="t"; fontname="Helvetica"; style="rounded"; color="#8fa1b3";',
    `  label=${quoted(figure.title, figure.subtitle, figure.reconstruction)};`,
    '  node [shape=box, style="rounded", fontname="Helvetica", fontsize=12];',
    '  edge [fontname="Helvetica", fontsize=10];',
    ...level('political', levels.political, ['council', 'statusMeeting', 'kkr']),
    ...level('administrative', levels.administrative, ['group']),
    ...level('forums', levels.forums, ['forum']),
    ...apart(figure).map((key) => `  group -> ${key} [style=invis];`),
    ...figure.relations.map((relation) => `  ${arrow(relation)}`),
    '}',
    '',
  ].join('\n');
}

/** Forums that no arrow holds in their place. */
function apart({ nodes, relations }: Figure): string[] {
  const held = new Set(relations.flatMap(({ kind, from }) => (kind === 'reports' ? [from] : [])));
  return nodes.flatMap(({ kind, key }) => (kind === 'forum' && !held.has(key) ? [key] : []));
}

const STYLES = { planned: 'rounded,dashed', dissolved: 'rounded,dotted', active: undefined } as const;

function box({ key, kind, label, name, lines, state }: FigureNode): string {
  const text = quoted(...(label === undefined ? [] : [label]), name, ...lines);
  const style = STYLES[state] ? `, style="${STYLES[state]}"` : '';
  const shape = kind === 'statusMeeting' ? ', shape=oval' : '';
  const weight = kind === 'group' ? ', penwidth=2' : '';
  return `${key} [label=${text}${shape}${weight}${style}];`;
}

/** Those above stand first: an arrow that goes up is drawn from its head. */
function arrow({ kind, from, to, label, isPlanned }: Relation): string {
  const dashed = isPlanned ? ', style=dashed' : '';
  // One below the other, in the order of the nodes.
  if (kind === 'meets') return `${from === 'kkr' ? `${to} -> ${from}` : `${from} -> ${to}`} [dir=none];`;
  const isUp = kind === 'informs' || kind === 'reports';
  const ends = isUp ? `${to} -> ${from}` : `${from} -> ${to}`;
  return `${ends} [label=${quoted(` ${label} `)}${isUp ? ', dir=back' : ''}${dashed}];`;
}

/**
 * Texts in a quoted string, one a line. A backslash begins an escape there, and `&` an entity of HTML, which Graphviz
 * reads in every label.
 */
function quoted(...texts: readonly string[]): string {
  const lines = texts.map((text) => visibleLine(text).replace(/&/g, '&amp;').replace(/[\\"]/g, '\\$&'));
  return `"${lines.join('\\n')}"`;
}
