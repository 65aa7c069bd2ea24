import { visibleLine } from '../escape.ts';
import type { Figure, FigureNode, Relation } from './figure.ts';

/** From so many forums on the figure goes from left to right: they stand one below the other and can be read. */
export const MANY = 6;

/** The figure as a flowchart of Mermaid (https://mermaid.js.org/syntax/flowchart.html). */
export function mermaid(figure: Figure): string {
  const { levels, nodes } = figure;
  const level = (name: string, title: string, kinds: readonly FigureNode['kind'][]) => {
    const own = nodes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    return [`  subgraph ${name}["${quoted(title)}"]`, ...own.map((node) => `    ${box(node)}`), '  end'];
  };
  const forums = nodes.filter(({ kind }) => kind === 'forum').length;
  const styles = nodes.flatMap(({ key, state }) => (state === 'active' ? [] : [`  class ${key} ${state}`]));
  return [
    '---',
    `title: ${JSON.stringify(figure.title)}`,
    '---',
    `flowchart ${forums < MANY ? 'TB' : 'LR'}`,
    `  caption["${quoted(figure.subtitle)}<br/>${quoted(figure.reconstruction)}"]`,
    ...level('levelPolitical', levels.political, ['council', 'statusMeeting', 'kkr']),
    ...level('levelAdministrative', levels.administrative, ['group']),
    ...level('levelForums', levels.forums, ['forum']),
    ...below(figure).map(([above, under]) => `  ${above} ~~~ ${under}`),
    ...figure.relations.map((relation) => `  ${arrow(relation)}`),
    '  classDef caption fill:none,stroke:none',
    '  classDef planned stroke-dasharray: 5 4',
    '  classDef dissolved stroke-dasharray: 2 3,opacity:0.7',
    '  class caption caption',
    ...styles,
    '',
  ].join('\n');
}

function box({ key, kind, label, name, lines }: FigureNode): string {
  const text = [label, name, ...lines]
    .filter((line) => line !== undefined)
    .map(quoted)
    .join('<br/>');
  return kind === 'statusMeeting' ? `${key}(["${text}"])` : `${key}["${text}"]`;
}

function arrow({ kind, from, to, label, isPlanned }: Relation): string {
  if (kind === 'meets') return `${from} --- ${to}`;
  return `${from} ${isPlanned ? '-.->' : '-->'}|"${quoted(label)}"| ${to}`;
}

/**
 * What stands above what, told by links that are not seen: Mermaid would draw the group above the political level,
 * since an arrow goes up from it.
 */
function below({ nodes }: Figure): [above: string, below: string][] {
  const keys = (...kinds: FigureNode['kind'][]) =>
    nodes.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
  const bodies = keys('council', 'kkr');
  const [last = 'caption'] = [...keys('statusMeeting'), ...bodies];
  return [
    ...bodies.map((key): [string, string] => ['caption', key]),
    [last, 'group'],
    ...keys('forum').map((key): [string, string] => ['group', key]),
  ];
}

/**
 * A text within quotes: all but letters, digits, spaces and commas as Mermaid's entity codes (`#35;`), for in a label
 * Mermaid takes Markdown, HTML and directives too. It looks for icons, formulas and `\n` after it has read the codes:
 * those are broken by a space.
 */
function quoted(text: string): string {
  return visibleLine(text)
    .replace(/\$(?=\$)|\\(?=n)|\bfa\w?:(?=fa-)/g, '$& ')
    .replace(/[^\p{L}\p{M}\p{N} ,]/gu, (character) => `#${character.codePointAt(0)};`);
}
