import type { ForeignTexts } from '../foreign.ts';
import { Html, html } from '../html.ts';
import {
  type Drawing,
  type DrawnBox,
  type DrawnPath,
  type DrawnText,
  type Rectangle,
  SETTING,
  type TextRole,
} from './drawing.ts';
import type { Figure } from './figure.ts';
import { inLines } from './foreign-lines.ts';
import { placed } from './placement.ts';
import { STYLE } from './style.ts';

/** The figure as a file: SVG 1.1 with no script, no font and no request. */
export function svgFile(figure: Figure): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${svgElement(figure)}`;
}

/**
 * The figure as an element to stand in a page. It has no ids, and its classes begin with `rup-chart`; where the style
 * is already in the page (`STYLE` of style.ts), it may be left out.
 */
export function svgElement(figure: Figure, { hasStyle = true } = {}): Html {
  const drawing = placed(figure);
  const { width, height } = drawing;
  // Taller ones would be too small to read on one sheet; they go on to the next.
  const classes = height <= SHEET * width ? 'rup-chart rup-chart-sheet' : 'rup-chart';
  const style = hasStyle ? html`<style>${new Html(STYLE)}</style>\n` : undefined;
  return html`<svg xmlns="http://www.w3.org/2000/svg" class="${classes}" role="img" lang="${figure.language}" width="${width}" height="${round(height)}" viewBox="0 0 ${width} ${round(height)}">
<title>${figure.title}</title>
<desc>${figure.description}</desc>
${style}<rect class="rup-chart-paper" width="${width}" height="${round(height)}"/>
${contents(drawing, figure.foreign)}</svg>
`;
}

/** How much higher than wide a figure may be that is fitted to a sheet of A4; up to 1.57, all text has 7 pt there. */
const SHEET = 2;

function contents({ levels, boxes, paths, texts }: Drawing, foreign: ForeignTexts | undefined): Html[] {
  return [
    ...levels.map((level) => html`<rect class="rup-chart-level" ${place(level)} rx="10"/>\n`),
    ...paths.map(pathElement),
    ...boxes.map((box) => boxElement(box, foreign)),
    ...texts.flatMap((text) => textElement(text, foreign)),
  ];
}

function place({ x, y, width, height }: Rectangle): Html {
  return html`x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
}

const PLANNED = html` stroke-dasharray="5 4"`;
const DISSOLVED = html` stroke-dasharray="1.5 3"`;

function boxElement(box: DrawnBox, foreign: ForeignTexts | undefined): Html {
  const { kind, state } = box.node;
  // The meeting is no body: its box has round ends. The group is what the organisation centres on (R6).
  const radius = kind === 'statusMeeting' ? 18 : 6;
  const classes = `rup-chart-box rup-chart-${kind} rup-chart-${state}`;
  const dashes = state === 'planned' ? PLANNED : state === 'dissolved' ? DISSOLVED : undefined;
  const isOnGroup = kind === 'group' && state === 'active';
  return html`<g><rect class="${classes}" ${place(box)} rx="${radius}" stroke-width="1.25"${dashes}/>
${box.texts.map((text) => textElement(text, foreign, isOnGroup))}</g>
`;
}

/** Long enough for an arrowhead, and wide. */
const ARROW = { length: 8, half: 4.5 };

function pathElement({ points, isPlanned, hasArrow }: DrawnPath): Html {
  const [end, before] = [points.at(-1) ?? [0, 0], points.at(-2) ?? [0, 0]] as const;
  const [dx, dy] = [Math.sign(end[0] - before[0]), Math.sign(end[1] - before[1])];
  // The line ends within the head, whose point would otherwise be blunt.
  const neck = [end[0] - dx * ARROW.length, end[1] - dy * ARROW.length] as const;
  const line = hasArrow ? [...points.slice(0, -1), neck] : points;
  const d = `M${line.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}`;
  const [wide, deep] = [dy * ARROW.half, dx * ARROW.half];
  const head = `M${round(end[0])} ${round(end[1])}L${round(neck[0] + wide)} ${round(neck[1] + deep)}L${round(neck[0] - wide)} ${round(neck[1] - deep)}Z`;
  return html`<path class="rup-chart-line" d="${d}" fill="none" stroke-width="1.5"${isPlanned ? PLANNED : undefined}/>
${hasArrow ? html`<path class="rup-chart-arrow" d="${head}"/>\n` : undefined}`;
}

const FAINT: readonly TextRole[] = ['note', 'subtitle', 'level', 'kind', 'relation'];

function textElement(drawn: DrawnText, foreign: ForeignTexts | undefined, isOnGroup = false): Html[] {
  const { role, x, y, lines, endsHere } = drawn;
  const told = foreign ? inLines(drawn, foreign) : undefined;
  const { size, isBold, leading } = SETTING[role];
  const color = isOnGroup ? 'ongroup' : FAINT.includes(role) ? 'faint' : 'text';
  const weight = isBold ? html` font-weight="700"` : undefined;
  const anchor = endsHere ? html` text-anchor="end"` : undefined;
  return lines.map(({ text, length }, at) => {
    const pressed =
      length === undefined ? undefined : html` textLength="${round(length)}" lengthAdjust="spacingAndGlyphs"`;
    return html`<text class="rup-chart-${color}" x="${round(x)}" y="${round(y + at * leading)}" font-size="${size}"${weight}${anchor}${pressed}>${told?.[at] ?? text}</text>
`;
  });
}

const round = (px: number) => Math.round(px * 10) / 10;
