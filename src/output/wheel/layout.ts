import type { CalendarDate } from '../../organisation/date.ts';
import { dayNumber, newYear } from '../../organisation/days.ts';
import { type DrawnLine, setText, type TextStyle } from '../chart/text-width.ts';
import type { EntryText } from './labels.ts';
import type { WheelEntry } from './wheel.ts';

// All places and sizes are in px; angles in radians, clockwise from the top.

export const WIDTH = 1160;
export const MARGIN = 24;
/** How wide the labels on each side are. */
const COLUMN = 316;
/** The wheel's rings, from the middle out: the year, the months, the deadlines, the meetings. */
export const RING = { year: 50, months: 84, deadlines: 128, meetings: 184 } as const;
/** Where a line from a mark leaves the wheel. */
const RIM = RING.meetings + 10;
const HEADING = 64;
const SPACE = 7;
/** Columns of labels taller than the drawing is wide leave a small wheel far from them: deadlines then have none. */
const TALLEST = WIDTH;

export const STYLES = {
  day: { size: 12, isBold: true, leading: 16 },
  what: { size: 12, isBold: false, leading: 16 },
  more: { size: 11, isBold: false, leading: 14 },
} as const satisfies Record<string, TextStyle & { readonly leading: number }>;

export type Point = readonly [x: number, y: number];

/** A line of a label. */
export interface LabelLine extends DrawnLine {
  readonly role: keyof typeof STYLES;
  readonly y: number;
}

/** An entry on the wheel: its mark, its label, and the line between them. Without a label there are no lines. */
export interface PlacedEntry {
  readonly entry: WheelEntry;
  readonly text: EntryText;
  readonly mark: Point;
  readonly leader: readonly Point[];
  readonly x: number;
  /** Whether the label ends at `x`, instead of beginning there. */
  readonly endsHere: boolean;
  readonly lines: readonly LabelLine[];
  readonly top: number;
  readonly bottom: number;
}

export interface PlacedWheel {
  readonly center: Point;
  readonly height: number;
  readonly entries: readonly PlacedEntry[];
  /** Whether there are so many entries that the deadlines have marks alone. */
  readonly isCrowded: boolean;
}

/** The angle of a day in its year: 1 January is at the top. */
export function angleOf(date: CalendarDate): number {
  const year = Number(date.slice(0, 4));
  const first = newYear(year);
  return ((dayNumber(date) - first) / (newYear(year + 1) - first)) * 2 * Math.PI;
}

/** A point so far from a centre, at an angle. */
export const pointAt = ([x, y]: Point, radius: number, angle: number): Point => [
  x + radius * Math.sin(angle),
  y - radius * Math.cos(angle),
];

/** A label's lines, from its own top. */
function labelOf(entry: WheelEntry, { day, what, more }: EntryText) {
  const title = entry.kind === 'meeting' ? STYLES.day : STYLES.what;
  const role = entry.kind === 'meeting' ? 'day' : 'what';
  const parts = [
    { role, lines: setText(`${day} · ${what}`, COLUMN, title) } as const,
    ...(more === '' ? [] : [{ role: 'more', lines: setText(more, COLUMN, STYLES.more) } as const]),
  ];
  const lines: LabelLine[] = [];
  let height = 0;
  for (const part of parts) {
    for (const line of part.lines) {
      const { leading, size } = STYLES[part.role];
      lines.push({ ...line, role: part.role, y: height + (leading + size) / 2 - 2 });
      height += leading;
    }
  }
  return { lines, height };
}

/**
 * The entries around the wheel: those of the first half of the year with their labels on the right, the others' on the
 * left, each as near its mark as can be without touching another, however many there are.
 */
export function placed(entries: readonly (readonly [WheelEntry, EntryText])[]): PlacedWheel {
  const all = entries.map(([entry, text]) => {
    const angle = angleOf(entry.date);
    return { entry, text, angle, isRight: angle < Math.PI, ...labelOf(entry, text) };
  });
  const isCrowded = tallestColumn(all) > TALLEST;
  const hasLabel = ({ entry }: { readonly entry: WheelEntry }) => !isCrowded || entry.kind === 'meeting';
  const tallest = Math.max(tallestColumn(all.filter(hasLabel)), 2 * (RIM + MARGIN));
  const top = MARGIN + HEADING;
  const center: Point = [WIDTH / 2, top + tallest / 2];
  const marks = marksOf(all, center);
  const marked = all.map((label, index) => ({ ...label, mark: marks[index] as Point }));
  const sides = [true, false].flatMap((isRight) => {
    const side = marked.filter((label) => label.isRight === isRight && hasLabel(label));
    // On the left the year goes upwards.
    if (!isRight) side.reverse();
    const wanted = side.map(({ angle }) => pointAt(center, RIM, angle)[1]);
    const middles = spread(
      wanted,
      side.map(({ height }) => height + SPACE),
      [top, top + tallest],
    );
    return side.map((label, index) => placeEntry(label, middles[index] ?? 0, center));
  });
  const bare = marked.filter((label) => !hasLabel(label)).map(placeMark);
  return { center, height: top + tallest + MARGIN, entries: [...sides, ...bare], isCrowded };
}

/** How tall the taller of the two columns of labels is. */
function tallestColumn(labels: readonly { readonly isRight: boolean; readonly height: number }[]): number {
  const heightOf = (isRight: boolean) =>
    labels.filter((label) => label.isRight === isRight).reduce((sum, { height }) => sum + height + SPACE, 0);
  return Math.max(heightOf(true), heightOf(false));
}

interface Marked {
  readonly entry: WheelEntry;
  readonly text: EntryText;
  readonly angle: number;
  readonly isRight: boolean;
  readonly lines: readonly LabelLine[];
  readonly height: number;
  readonly mark: Point;
}

const placeMark = ({ entry, text, mark }: Marked): PlacedEntry => {
  const [x, y] = mark;
  return { entry, text, mark, leader: [], x, endsHere: false, lines: [], top: y, bottom: y };
};

function placeEntry({ angle, isRight, lines, height, ...own }: Marked, middle: number, center: Point) {
  const edge = isRight ? WIDTH - MARGIN - COLUMN : MARGIN + COLUMN;
  const away = isRight ? -1 : 1;
  const top = middle - height / 2;
  return {
    ...own,
    leader: [
      own.mark,
      pointAt(center, RIM, angle),
      [edge + away * 22, middle],
      [edge + away * 6, middle],
    ] as const,
    x: edge,
    endsHere: !isRight,
    lines: lines.map((line) => ({ ...line, y: top + line.y })),
    top,
    bottom: top + height,
  };
}

/** How far apart marks are on one track, and the tracks of each ring from its outer side in. */
const APART = 15;
const TRACKS = {
  meeting: [RING.meetings - 14, RING.meetings - 30, RING.meetings - 46],
  deadline: [RING.deadlines - 9, RING.deadlines - 21, RING.deadlines - 33],
} as const;

/** Where the marks are: one that would touch another goes to the next track inwards, where there is room. */
function marksOf(labels: readonly { readonly entry: WheelEntry; readonly angle: number }[], center: Point) {
  const last: Record<WheelEntry['kind'], number[]> = { meeting: [], deadline: [] };
  return labels.map(({ entry, angle }) => {
    const tracks = TRACKS[entry.kind];
    const ends = last[entry.kind];
    const isFree = (track: number, at: number) =>
      ends[at] === undefined || (angle - (ends[at] ?? 0)) * track >= APART;
    const free = tracks.findIndex(isFree);
    const at = free < 0 ? tracks.length - 1 : free;
    ends[at] = angle;
    return pointAt(center, tracks[at] ?? tracks[0], angle);
  });
}

/**
 * The middles of things in a row, each as near as can be to where it is wanted, none touching another. Things that
 * would touch are taken together and set around the middle of their wishes.
 */
export function spread(
  wanted: readonly number[],
  heights: readonly number[],
  [top, bottom]: readonly [number, number],
): number[] {
  // Where each would have its middle if the first had its top at 0.
  const offsets: number[] = [];
  let height = 0;
  for (const own of heights) {
    offsets.push(height + own / 2);
    height += own;
  }
  const groups: { start: number; count: number }[] = [];
  wanted.forEach((middle, index) => {
    let group = { start: middle - (offsets[index] ?? 0), count: 1 };
    for (let before = groups.at(-1); before && before.start > group.start; before = groups.at(-1)) {
      const count = before.count + group.count;
      group = { start: (before.start * before.count + group.start * group.count) / count, count };
      groups.pop();
    }
    groups.push(group);
  });
  const starts = groups.flatMap(({ start, count }) => Array.from({ length: count }, () => start));
  return offsets.map((offset, index) => {
    const start = Math.min(Math.max(starts[index] ?? 0, top), bottom - height);
    return start + offset;
  });
}
