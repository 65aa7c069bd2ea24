import type { Path } from '../finding.ts';
import { Tally } from './habits.ts';
import type { Source } from './source.ts';

/** One line between two entries: nothing but blanks, or a comment. */
interface GapLine {
  /** After its break. */
  readonly end: number;
  /** The comment's column; undefined for a blank line. */
  readonly comment: number | undefined;
}

/** What stands between the end of an entry and the next thing that is not a comment. */
interface Gap {
  /** After the rest of the entry's own last line, its trailing comment and its break included. */
  readonly start: number;
  readonly lines: readonly GapLine[];
}

/** Reads the gap after an offset at which an entry of a block collection ends. */
function gapAfter(source: Source, end: number): Gap {
  const isAtLineStart = source.lineStart(end) === end;
  const start = isAtLineStart ? end : source.afterBreak(source.lineEnd(end));
  const lines: GapLine[] = [];
  for (let at = start; at < source.text.length; ) {
    const lineEnd = source.lineEnd(at);
    const line = source.text.slice(at, lineEnd);
    const column = line.length - line.trimStart().length;
    const isBlank = column === line.length;
    if (!isBlank && line[column] !== '#') break;
    const after = source.afterBreak(lineEnd);
    lines.push({ end: after, comment: isBlank ? undefined : column });
    at = after;
  }
  return { start, lines };
}

/**
 * Where a new entry may follow an entry of a block collection whose entries begin at `column`: after the comments
 * that stand further in than these, which belong to the entry above. Comments at the column itself head what comes
 * next, or close the collection; those further out belong to what is outside.
 */
export function endWithComments(source: Source, path: Path, column: number): number {
  const { start, lines } = gapAfter(source, source.end(path));
  const outside = lines.findIndex(({ comment }) => comment !== undefined && comment <= column);
  const own = outside === -1 ? lines : lines.slice(0, outside);
  return own.findLast(({ comment }) => comment !== undefined)?.end ?? start;
}

/**
 * The start of the line on which an entry begins, or of the first of the comments that stand directly above it: at
 * its column or, within brackets, at any.
 */
export function startWithComments(source: Source, entryStart: number, isInFlow = false): number {
  const column = source.column(entryStart);
  let start = source.lineStart(entryStart);
  for (;;) {
    const above = source.lineAbove(start);
    const line = source.text.slice(above, start);
    const at = line.length - line.trimStart().length;
    if (line[at] !== '#' || (at !== column && !isInFlow)) return start;
    start = above;
  }
}

/** Whether the text between two offsets holds a comment, where it holds no value. */
export function hasComment(source: Source, start: number, end: number): boolean {
  return /(?:^|\s)#/.test(source.text.slice(start, end));
}

/** So many neighbours tell how far apart entries stand. */
const ENOUGH = 20;

/** How many blank lines the entries of a block collection have between them as a rule, near one of them. */
export function blankLinesNear(source: Source, path: Path, near: number): number | undefined {
  const tally = new Tally<number>();
  const from = Math.min(near, source.entries(path).length - 2);
  for (let at = from; at >= 0 && at > from - ENOUGH; at--) {
    const entry = source.nth(path, at);
    if (!source.keepsBlankLines(entry)) tally.add(blankLines(gapAfter(source, source.end(entry))));
  }
  return tally.most;
}

/** The blank lines that part two entries: of those above, between and below comments, the widest. */
function blankLines({ lines }: Gap): number {
  let widest = 0;
  let run = 0;
  for (const { comment } of lines) {
    run = comment === undefined ? run + 1 : 0;
    widest = Math.max(widest, run);
  }
  return widest;
}

/** The blank lines with which a text that keeps them ends, before an offset: what follows is parted by them. */
export function keptBlankLines(source: Source, end: number): number {
  if (/^\s*(?:\.\.\.(?:\s|$)|$)/.test(source.text.slice(end, end + 100))) return 0;
  let count = 0;
  for (let at = end; at > 0; count++) {
    const above = source.lineAbove(at);
    if (source.text.slice(above, at).trim() !== '') break;
    at = above;
  }
  return count;
}
