import { visible } from '../escape.ts';
import { oneLine } from '../markdown.ts';
import { type Cell, cells, plain } from '../text.ts';

/** A line of text as it is drawn. */
export interface DrawnLine {
  readonly text: string;
  /**
   * The width in px that the line is to be pressed into or drawn out to; only where it has characters whose width is
   * not known here, such as those of another script or an emoji.
   */
  readonly length: number | undefined;
}

/** How text is set: its size in px, and whether it is bold. */
export interface TextStyle {
  readonly size: number;
  readonly isBold: boolean;
}

/**
 * How wide characters are in bold, in thousandths of the size: the wider of DejaVu Sans and Liberation Sans (which has
 * Arial's measures) as a browser measured them, and 4 % more. The first is as wide as Verdana: hardly a sans serif that
 * a reader may have instead is wider.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  320: "'",
  360: 'ijl\u0131',
  400: ' ,./I\\|·‘’\u00a0',
  440: '-:;‹›\u2010\u2011',
  480: '!()[]f¡²³¹',
  520: '`rt°',
  560: '"*',
  600: 'J_–§ªº†',
  640: '?csz¿',
  680: 'Lvxy•«»¶',
  720: 'EFTaekoøð“”„',
  760: '$0123456789SYZbdghnpqu{}ßþđ£¥¢',
  800: 'BCPÞµ',
  840: 'AKRVX',
  880: '#+<=>DGHNU^~Ð±×÷↑↓',
  920: '&OQØ',
  1000: 'w',
  1040: '@M—…©®←→',
  1080: '%',
  1120: 'mæ',
  1160: 'WÆœ',
  1240: 'Œ',
};

const EMS = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    Array.from(letters, (letter) => [letter, Number(width) / 1000] as const),
  ),
);

/** Regular letters are narrower than bold ones by a tenth; the least of it is taken. */
const REGULAR = 0.95;

/** A character of unknown width, by the columns that a terminal gives it. */
const UNKNOWN = 0.75;

/** The width in px that characters take at most. */
function widthOf(text: readonly Cell[], { size, isBold }: TextStyle): number {
  const ems = text.reduce((sum, cell) => sum + (emsOf(cell.text) ?? cell.width * UNKNOWN), 0);
  return ems * size * (isBold ? 1 : REGULAR);
}

/** A letter with a mark is as wide as without it. */
function emsOf(letter: string): number | undefined {
  return EMS.get(letter) ?? EMS.get(letter.normalize('NFD').replace(/\p{M}/gu, ''));
}

/** The width in px that a text takes at most. */
export function textWidth(text: string, style: TextStyle): number {
  return widthOf(cells(text), style);
}

/**
 * A text of the file, made harmless, in lines no wider than `width` px. Lines end at spaces, after a hyphen or a
 * slash; a word that is too wide is broken into parts of like length.
 */
export function setText(text: string, width: number, style: TextStyle): DrawnLine[] {
  const words = visible(oneLine(text))
    .split(/[ \t]+|(?<=[^\s/-][/-])(?=[^\s/-])/)
    .filter((word) => word !== '');
  const lines: { text: string; width: number }[] = [];
  let rest = visible(oneLine(text));
  for (const word of words) {
    const isOwnWord = /^[ \t]/.test(rest);
    rest = rest.slice(rest.indexOf(word) + word.length);
    const last = lines.at(-1);
    const joined = last && `${last.text}${isOwnWord ? ' ' : ''}${word}`;
    const joinedWidth = joined === undefined ? 0 : textWidth(joined, style);
    if (last && joined !== undefined && joinedWidth <= width) {
      last.text = joined;
      last.width = joinedWidth;
    } else {
      lines.push(
        ...broken(word, width, style).map((part) => ({ text: part, width: textWidth(part, style) })),
      );
    }
  }
  return lines.map((line) => ({ text: line.text, length: isKnown(line.text) ? undefined : line.width }));
}

const isKnown = (text: string) => cells(text).every((cell) => emsOf(cell.text) !== undefined);

/** A word in parts that fit, with a hyphen where letters are parted. */
function broken(word: string, width: number, style: TextStyle): string[] {
  const total = textWidth(word, style);
  if (total <= width) return [word];
  const hyphen = textWidth('-', style);
  const aim = total / Math.ceil(total / (width - hyphen));
  const parts: Cell[][] = [[]];
  for (const cell of cells(word)) {
    const part = parts.at(-1) as Cell[];
    const next = widthOf([...part, cell], style);
    const isFull = next > width - hyphen || widthOf(part, style) >= aim;
    if (part.length > 0 && isFull) parts.push([cell]);
    else part.push(cell);
  }
  return parts.map((part, at) => {
    const isParted = at < parts.length - 1 && /\p{L}$/u.test(plain(part));
    return `${plain(part)}${isParted && /^\p{L}/u.test(plain(parts[at + 1] ?? [])) ? '-' : ''}`;
  });
}
