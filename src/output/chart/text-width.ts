import { visibleLine } from '../escape.ts';
import { type Cell, cells, plain } from '../text.ts';

/** A line of text as it is drawn. */
export interface DrawnLine {
  readonly text: string;
  /**
   * The width in px that the line is to be pressed into or drawn out to; only where it has characters whose width is
   * not known here, such as those of another script.
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

/** Regular letters are narrower than bold ones by a tenth or more. */
const REGULAR = 0.92;

/** A character of unknown width, by the columns that a terminal gives it. */
const UNKNOWN = 0.75;

/** The width in px that characters take at most. */
function widthOf(text: readonly Cell[], { size, isBold }: TextStyle): number {
  const ems = text.reduce((sum, cell) => sum + (emsOf(cell.text) ?? cell.width * UNKNOWN), 0);
  return ems * size * (isBold ? 1 : REGULAR);
}

/** Pictures and the letters of East Asia fill a square, and pictures somewhat more; no font has them wider. */
const SQUARE = 1.15;
const PICTURE = 1.55;

/** A letter with a mark is as wide as without it. */
function emsOf(letter: string): number | undefined {
  const known = EMS.get(letter) ?? EMS.get(letter.normalize('NFD').replace(/\p{M}/gu, ''));
  if (known !== undefined) return known;
  // Where a font has not the picture that several make together, they stand side by side.
  const pictures = letter.match(/\p{Extended_Pictographic}|\p{Regional_Indicator}{2}/gu);
  if (pictures) return pictures.length * PICTURE;
  return /^[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}]$/u.test(letter) ? SQUARE : undefined;
}

/** The width in px that a text takes at most. */
export function textWidth(text: string, style: TextStyle): number {
  return widthOf(cells(text), style);
}

/**
 * A text of the file, made harmless, in lines no wider than `width` px and, where they are few, of like length. Lines
 * end at spaces, after a hyphen or a slash; a word that is too wide is broken.
 */
export function setText(text: string, width: number, style: TextStyle): DrawnLine[] {
  const words = wordsOf(visibleLine(text), width, style);
  return balanced(words, width).map((line) => {
    const whole = line.map(({ text: word }, at) => (at > 0 ? spaceBefore(line[at]) : '') + word).join('');
    return { text: whole, length: isKnown(whole) ? undefined : textWidth(whole, style) };
  });
}

const isKnown = (text: string) => cells(text).every((cell) => emsOf(cell.text) !== undefined);

/** What is not parted at the end of a line, its width, and that of the space before it. */
interface Word {
  readonly text: string;
  readonly width: number;
  readonly space: number;
}

const spaceBefore = (word: Word | undefined) => (word && word.space > 0 ? ' ' : '');

function wordsOf(text: string, width: number, style: TextStyle): Word[] {
  const space = textWidth(' ', style);
  return text.split(/[ \t]+/).flatMap((word) =>
    word
      .split(/(?<=[^/-][/-])(?=[^/-])/)
      .flatMap((part, at) =>
        broken(part, width, style).map((piece, index) => ({
          text: piece,
          width: textWidth(piece, style),
          space: at + index === 0 ? space : 0,
        })),
      )
      .filter((part) => part.text !== ''),
  );
}

/** Lines that take as many words as fit. */
function filled(words: readonly Word[], width: number): Word[][] {
  const lines: Word[][] = [];
  let left = 0;
  for (const word of words) {
    const line = lines.at(-1);
    const needed = word.space + word.width;
    if (line && needed <= left) {
      line.push(word);
      left -= needed;
    } else {
      lines.push([word]);
      left = width - word.width;
    }
  }
  return lines;
}

/** More lines than that are not worth making alike. */
const MOST_BALANCED = 4;

/** As many lines as when they are filled, but none much shorter than another: in the least width that allows it. */
function balanced(words: readonly Word[], width: number): Word[][] {
  const lines = filled(words, width);
  if (lines.length < 2 || lines.length > MOST_BALANCED) return lines;
  let [least, most] = [width / 2, width];
  while (most - least > 2) {
    const middle = (least + most) / 2;
    const fits = filled(words, middle).length <= lines.length && words.every((word) => word.width <= middle);
    if (fits) most = middle;
    else least = middle;
  }
  return filled(words, most);
}

/** A word in parts of like length that fit, with a hyphen where letters are parted. */
function broken(word: string, width: number, style: TextStyle): string[] {
  const total = textWidth(word, style);
  if (total <= width) return [word];
  const room = width - textWidth('-', style);
  const aim = total / Math.ceil(total / room);
  const parts: string[] = [];
  const all = cells(word);
  for (let from = 0; from < all.length; ) {
    const end = partEnd(all, from, { room, aim }, style);
    const part = plain(all.slice(from, end));
    const partsLetters = /\p{L}$/u.test(part) && /^\p{L}/u.test(all[end]?.text ?? '');
    parts.push(partsLetters ? `${part}-` : part);
    from = end;
  }
  return parts;
}

/**
 * Where the part from one place on ends: about as wide as aimed at, and no wider than there is room for. Where there
 * is one nearby, it ends with the s that joins the parts of a Danish word, as in `uddannelses-området`.
 */
function partEnd(
  all: readonly Cell[],
  from: number,
  { room, aim }: { readonly room: number; readonly aim: number },
  style: TextStyle,
): number {
  let most = from + 1;
  let end = most;
  let width = widthOf(all.slice(from, most), style);
  for (; most < all.length; most++) {
    width += widthOf([all[most] as Cell], style);
    if (width > room) break;
    if (width <= aim + 1) end = most + 1;
  }
  if (most === all.length) return most;
  const isJoint = (at: number) => all[at - 1]?.text === 's' && /^(?![st])\p{Ll}/u.test(all[at]?.text ?? '');
  for (let off = 0; off <= 5; off++) {
    for (const at of [end + off, end - off]) if (at > from + 2 && at <= most && isJoint(at)) return at;
  }
  return end;
}
