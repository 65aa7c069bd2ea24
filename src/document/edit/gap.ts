import type { Path } from '../finding.ts';
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
  const isAtLineStart = source.lineStart(end) === end && end > 0;
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
 * that stand deeper than its entries, which belong to the entry above. Comments at the column itself head what
 * comes next, or close the collection; those further out belong to what is outside.
 */
export function endWithComments(source: Source, path: Path, column: number): number {
  const { start, lines } = gapAfter(source, source.end(path));
  const outside = lines.findIndex(({ comment }) => comment !== undefined && comment <= column);
  const own = outside === -1 ? lines : lines.slice(0, outside);
  return own.findLast(({ comment }) => comment !== undefined)?.end ?? start;
}

/** Where the comments begin that stand directly above an entry, at its column: the start of a line. */
export function startWithComments(source: Source, entryStart: number): number {
  const column = source.column(entryStart);
  let start = source.lineStart(entryStart);
  while (start > 0) {
    const above = source.lineStart(start - (source.text.startsWith('\r\n', start - 2) ? 2 : 1));
    const line = source.text.slice(above, start);
    if (line.length - line.trimStart().length !== column || line[column] !== '#') return start;
    start = above;
  }
  return start;
}

/** How many blank lines the entries of a block collection have between them, near one of them. */
export function blankLinesNear(source: Source, path: Path, near: number): number {
  const entries = source.entries(path);
  for (const first of [near, near - 1]) {
    const [entry, next] = [entries[first], entries[first + 1]];
    if (entry === undefined || next === undefined || source.keepsBlankLines([...path, entry])) continue;
    return gapAfter(source, source.end([...path, entry])).lines.filter(({ comment }) => comment === undefined)
      .length;
  }
  return 0;
}
