import { visible } from '../escape.ts';
import { oneLine } from '../markdown.ts';
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
    `flowchart ${forums < MANY ? 'TB' : 'LR'}`,
    `  accTitle: ${sentence(figure.title)}`,
    `  accDescr: ${sentence(figure.reconstruction)}`,
    ...level('levelPolitical', levels.political, ['council', 'statusMeeting', 'kkr']),
    ...level('levelAdministrative', levels.administrative, ['group']),
    ...level('levelForums', levels.forums, ['forum']),
    ...figure.relations.map((relation) => `  ${arrow(relation)}`),
    `  caption["${quoted(figure.title)}<br/>${quoted(figure.subtitle)}<br/>${quoted(figure.reconstruction)}"]`,
    '  classDef planned stroke-dasharray: 5 4',
    '  classDef dissolved stroke-dasharray: 2 3,opacity:0.7',
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
 * A text within quotes: all but letters, digits, spaces and a comma as Mermaid's entity codes (`#35;`), for in a label
 * Mermaid also takes Markdown, HTML, icons, formulas and directives.
 */
function quoted(text: string): string {
  return visible(oneLine(text)).replace(
    /[^\p{L}\p{M}\p{N} ,]/gu,
    (character) => `#${character.codePointAt(0)};`,
  );
}

/** A text of ours to the end of a line. */
const sentence = (text: string) => text.replace(/[^\p{L}\p{N} ,.:]/gu, '');
