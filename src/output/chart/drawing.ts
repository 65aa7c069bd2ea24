import { visibleLine } from '../escape.ts';
import { isInForums } from './gathered.ts';
import type { FigureNode } from './nodes.ts';
import { type DrawnLine, setText, type TextStyle } from './text-width.ts';

/** What a text of the figure is for. */
export type TextRole =
  | 'title'
  | 'subtitle'
  | 'note'
  | 'level'
  | 'kind'
  | 'name'
  | 'forum'
  | 'line'
  | 'item'
  | 'relation';

/** How it is set, in px: `leading` from one line's foot to the next, `space` above the first. */
export interface Setting extends TextStyle {
  readonly leading: number;
  readonly space: number;
}

export const SETTING: Readonly<Record<TextRole, Setting>> = {
  title: { size: 18, isBold: true, leading: 24, space: 0 },
  subtitle: { size: 13, isBold: false, leading: 18, space: 4 },
  note: { size: 12, isBold: false, leading: 16, space: 2 },
  level: { size: 12, isBold: true, leading: 16, space: 0 },
  kind: { size: 11, isBold: false, leading: 15, space: 0 },
  name: { size: 14, isBold: true, leading: 18, space: 0 },
  forum: { size: 13, isBold: true, leading: 17, space: 0 },
  line: { size: 12, isBold: false, leading: 15, space: 3 },
  item: { size: 11, isBold: false, leading: 14, space: 2 },
  relation: { size: 12, isBold: false, leading: 15, space: 0 },
};

/** Lines of text that stand together; `y` is the foot of the first. All places and sizes are in px. */
export interface DrawnText {
  readonly role: TextRole;
  readonly x: number;
  readonly y: number;
  /** The text as one line. */
  readonly whole: string;
  readonly lines: readonly DrawnLine[];
  /** Whether the text ends at `x`, instead of beginning there. */
  readonly endsHere: boolean;
}

/** A rectangle. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node's box, and the text in it. */
export interface DrawnBox extends Rectangle {
  readonly node: FigureNode;
  readonly texts: readonly DrawnText[];
}

export type Point = readonly [x: number, y: number];

/** A line of straight parts, with an arrowhead at its end where it says so. */
export interface DrawnPath {
  readonly points: readonly Point[];
  readonly isPlanned: boolean;
  readonly hasArrow: boolean;
}

/** Around the figure, and within a level. */
export const MARGIN = 16;
export const INSET = 16;
/** Within a box. */
const PADDING = { x: 12, y: 10 };

/** Texts one below the other from `y` down, and the height that they take. */
export function stack(
  texts: readonly (readonly [role: TextRole, text: string | undefined])[],
  { x, y, width }: Omit<Rectangle, 'height'>,
  endsHere = false,
): { readonly texts: DrawnText[]; readonly height: number } {
  const drawn: DrawnText[] = [];
  let top = y;
  for (const [role, text] of texts) {
    if (text === undefined) continue;
    const { size, leading, space } = SETTING[role];
    const lines = setText(text, width, SETTING[role]);
    if (top > y) top += space;
    // Capitals are some seven tenths of the size high: so they stand in the middle of their line.
    drawn.push({ role, whole: visibleLine(text), x, y: top + (leading + size * 0.7) / 2, lines, endsHere });
    top += lines.length * leading;
  }
  return { texts: drawn, height: top - y };
}

/** A node's box, as high as its text. */
export function boxOf(node: FigureNode, x: number, y: number, width: number): DrawnBox {
  const role = node.kind === 'area' ? 'item' : 'line';
  const lines = node.lines.map((line) => [role, line] as const);
  const { texts, height } = stack(
    [['kind', node.label], [isInForums(node) ? 'forum' : 'name', node.name], ...lines],
    {
      x: x + PADDING.x,
      y: y + PADDING.y,
      width: width - 2 * PADDING.x,
    },
  );
  return { node, x, y, width, height: height + 2 * PADDING.y, texts };
}

/** The boxes of a row, all as high as the highest. */
export function levelled(boxes: readonly DrawnBox[]): DrawnBox[] {
  const height = boxes.reduce((most, box) => Math.max(most, box.height), 0);
  return boxes.map((box) => ({ ...box, height }));
}

/** The figure with a place for all that is in it, made from the top down. */
export class Drawing {
  readonly width: number;
  height = 0;
  readonly levels: Rectangle[] = [];
  readonly boxes: DrawnBox[] = [];
  readonly paths: DrawnPath[] = [];
  readonly texts: DrawnText[] = [];

  constructor(width: number) {
    this.width = width;
  }

  path(points: readonly Point[], { isPlanned = false, hasArrow = false } = {}): void {
    this.paths.push({ points, isPlanned, hasArrow });
  }

  /** Writes texts one below the other; the height that they take. */
  write(
    texts: readonly (readonly [role: TextRole, text: string | undefined])[],
    place: Omit<Rectangle, 'height'>,
    endsHere = false,
  ): number {
    const { texts: drawn, height } = stack(texts, place, endsHere);
    for (const text of drawn) this.texts.push(text);
    return height;
  }

  /** Lays the ground of a level. */
  level(top: number, bottom: number): void {
    this.levels.push({ x: MARGIN, y: top, width: this.width - 2 * MARGIN, height: bottom - top });
  }
}
