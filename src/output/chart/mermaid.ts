import { visibleLine } from '../escape.ts';
import type { Figure } from './figure.ts';
import { byArea, columnsFor, isInForums, ofLevel, subs } from './gathered.ts';
import type { FigureNode, Relation } from './nodes.ts';

/** The level of the forums, to which the relations of all of them are drawn. */
const FORUMS = 'levelForums';

/** The figure as a flowchart of Mermaid (https://mermaid.js.org/syntax/flowchart.html). */
export function mermaid(given: Figure): string {
  const figure = byArea(given);
  const { levels, nodes } = figure;
  const level = (name: string, title: string, kinds: readonly FigureNode['kind'][]) => {
    const own = nodes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    return [`  subgraph ${name}["${quoted(title)}"]`, ...own.map((node) => `    ${box(node)}`), '  end'];
  };
  const styles = nodes.flatMap(({ key, state }) => (state === 'active' ? [] : [`  class ${key} ${state}`]));
  return [
    'flowchart TB',
    `  caption["${[figure.title, figure.subtitle, figure.note].map(quoted).join('<br/>')}"]`,
    ...level('levelPolitical', levels.political, ['council', 'statusMeeting', 'kkr']),
    ...level('levelAdministrative', levels.administrative, ['group']),
    ...level(FORUMS, levels.forums, ['forum', 'area']),
    ...below(figure).map(([above, under]) => `  ${above} ~~~ ${under}`),
    ...arrows(figure).map((relation) => `  ${arrow(relation)}`),
    ...subs(figure).map(([sub, above]) => `  ${sub} --> ${above}`),
    '  classDef caption fill:none,stroke:none',
    '  classDef planned stroke-dasharray: 5 4',
    '  classDef dissolved stroke-dasharray: 2 3,opacity:0.7',
    '  class caption caption',
    ...styles,
    '',
  ].join('\n');
}

function arrows(figure: Figure): Relation[] {
  const own = figure.relations.filter(({ kind }) => kind !== 'reports' && kind !== 'establishes');
  const [reports, establishes] = [ofLevel(figure, 'reports'), ofLevel(figure, 'establishes')];
  return [
    ...own,
    ...(reports ? [{ ...reports, from: FORUMS }] : []),
    ...(establishes ? [{ ...establishes, to: FORUMS }] : []),
  ];
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
 * since an arrow goes up from it. The forums stand in rows.
 */
function below(figure: Figure): [above: string, below: string][] {
  const keys = (...kinds: FigureNode['kind'][]) =>
    figure.nodes.filter(({ kind }) => kinds.includes(kind)).map(({ key }) => key);
  const bodies = keys('council', 'kkr');
  const [last = 'caption'] = [...keys('statusMeeting'), ...bodies];
  const forums = figure.nodes.filter(isInForums).map(({ key }) => key);
  const columns = columnsFor(figure);
  return [
    ...bodies.map((key): [string, string] => ['caption', key]),
    [last, 'group'],
    ...forums.map((key, index): [string, string] => [forums[index - columns] ?? 'group', key]),
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
