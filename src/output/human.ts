import { byPlace, type Finding } from '../document/finding.ts';
import { SEVERITIES } from '../facts/severity.ts';
import type { Catalog } from '../messages/catalog.ts';
import { adviceOn, messageOf } from './advice.ts';
import { defused, visible } from './escape.ts';
import { frame, type Mark } from './frame.ts';
import { type ColorLevel, type Palette, palette } from './palette.ts';
import { type FileReport, openFindings, summary } from './report.ts';
import { shorten, wrap } from './text.ts';

/** How the human report is drawn. */
export interface HumanOptions {
  readonly catalog: Catalog;
  readonly color: ColorLevel;
  /** Columns of the terminal. */
  readonly width: number;
  /** At most so many findings are shown for each file. */
  readonly limit: number;
  /** The option that shows all of them. */
  readonly forAll: string;
  /** Findings and nothing else. */
  readonly quiet: boolean;
}

interface Style {
  readonly catalog: Catalog;
  readonly colors: Palette;
  readonly columns: number;
}

/** A message that quotes a whole book is cut; the book is in the file. */
const LONGEST_MESSAGE = 500;

/** Findings for a person: what is wrong, the line with the span underlined, on whose word, and what fixes it. */
export async function human(files: readonly FileReport[], options: HumanOptions): Promise<string> {
  const { catalog, color, quiet } = options;
  // Narrower than 40 columns nothing fits; wider than 120 prose is hard to read.
  const columns = Math.min(Math.max(options.width, 40), 120);
  const style = { catalog, colors: await palette(color), columns };
  const blocks = files.flatMap((file) => fileBlocks(file, options, style));
  const [worst] = openFindings(files, 'worst first');
  if (worst && !quiet)
    blocks.push(`${catalog.report.explain(worst.finding.code)}\n${summary(files, catalog)}`);
  // The marked part of a line is coloured apart from its neighbours, so a command is looked for in the whole.
  return defused(blocks.join('\n'));
}

function fileBlocks(file: FileReport, { limit, forAll }: HumanOptions, style: Style): string[] {
  const open = file.findings.filter((finding) => !finding.accepted);
  const shown = errorsFirst(mostSerious(open, limit));
  const blocks = shown.map((finding) => block(file, finding, style));
  const left = open.length - shown.length;
  if (left > 0) {
    const told = { count: left, file: visible(file.name), option: forAll };
    blocks.push(`${wrap(style.catalog.report.notShown(told), style.columns).join('\n')}\n`);
  }
  return blocks;
}

/** So many of the findings, by severity and place. */
function mostSerious(findings: readonly Finding[], limit: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  return SEVERITIES.flatMap((severity) => findings.filter((finding) => finding.severity === severity)).slice(
    0,
    limit,
  );
}

/** Errors, then all else, each in the order of their places. */
function errorsFirst(findings: readonly Finding[]): readonly Finding[] {
  const rank = ({ severity }: Finding) => Number(severity !== 'error');
  return [...findings].sort((a, b) => rank(a) - rank(b) || byPlace(a, b));
}

function block(file: FileReport, finding: Finding, { catalog, colors, columns }: Style): string {
  const { lines } = file.document;
  const { span, severity, code, related = [] } = finding;
  const { line, column } = lines.position(span.start);
  const gutter = String(
    Math.max(line, ...related.map((place) => lines.position(place.span.start).line)),
  ).length;
  const margin = ' '.repeat(gutter);
  const bar = colors.faint(`${margin} │`);
  const paint = colors[severity];
  const label = `${catalog.report.severity[severity]}[${code}]`;
  const marks: Mark[] = [
    { span, sign: '^', paint },
    ...related.map(
      ({ note, span }): Mark => ({ span, sign: '-', paint: colors.note, label: catalog.related[note] }),
    ),
  ];
  const frames = marks.flatMap((mark) => {
    const drawn = frame(file.document, mark, { gutter, columns, colors });
    return drawn.length > 0 ? [bar, ...drawn] : [];
  });
  return [
    ...heading(label, messageOf(finding, catalog), columns).map((text, index) =>
      index === 0 ? `${paint(label)}${colors.strong(text.slice(label.length))}` : colors.strong(text),
    ),
    `${margin}${colors.faint('-->')} ${visible(file.name)}:${line}:${column}`,
    ...frames,
    ...(frames.length > 0 ? [bar] : []),
    ...adviceLines(finding, { catalog, colors, columns }, margin),
    '',
  ].join('\n');
}

function heading(label: string, message: string, columns: number): string[] {
  const [first = '', ...rest] = wrap(`${label}: ${shorten(message, LONGEST_MESSAGE)}`, columns);
  return [first, ...wrap(rest.join(' '), columns - 4).map((line) => `    ${line}`)].filter((line) =>
    line.trim(),
  );
}

/** A command stays on one line, so that it can be copied; prose is wrapped under its beginning. */
function adviceLines(finding: Finding, { catalog, colors, columns }: Style, margin: string): string[] {
  return adviceOn(finding, catalog).flatMap(({ kind, text }) => {
    const lines = kind === 'command' ? [text] : wrap(text, columns - margin.length - 3);
    const paint =
      kind === 'source' ? colors.phrase : kind === 'command' ? colors.command : (line: string) => line;
    return lines.map((line, index) => `${margin} ${index === 0 ? colors.faint('=') : ' '} ${paint(line)}`);
  });
}
