import type { Path, Span } from '../finding.ts';
import { afterMark, type Source } from './source.ts';

/** How a collection stands in brackets. */
export interface Brackets {
  /** Whether each entry has lines of its own. */
  readonly isTall: boolean;
  /** Whether the line breaks after the opening bracket, and before the closing one. */
  readonly opens: boolean;
  readonly closes: boolean;
  /** The blanks before entries on lines of their own, and before the closing bracket, more than the line's own. */
  readonly indent: string;
  readonly closingIndent: string;
  /** Of entries that are aligned with the first one, behind the bracket: how far in on its line the bracket stands. */
  readonly hang?: number | undefined;
  /** The blanks inside brackets that share a line with their entries. */
  readonly padding: string;
  /** What stands between two entries on one line; undefined where no two do. */
  readonly comma: string | undefined;
  readonly hasTrailingComma: boolean;
}

/** Brackets on one line, as they are where the file shows none. */
export const PLAIN_BRACKETS: Brackets = {
  isTall: false,
  opens: false,
  closes: false,
  indent: '  ',
  closingIndent: '',
  padding: '',
  comma: undefined,
  hasTrailingComma: false,
};

const ENOUGH = 20;

const hasBreak = (text: string) => /[\r\n]/.test(text);

/** How a collection that stands in brackets and has entries is written. */
export function bracketsAt(source: Source, path: Path): Brackets {
  const { text } = source;
  const { start, end } = source.span(path);
  const steps = source.entries(path);
  // Enough of them to see how they stand.
  const entries = [...steps.slice(0, ENOUGH), ...steps.slice(ENOUGH).slice(-1)].map((step) => {
    const at = [...path, step];
    return { start: source.entryStart(at), end: source.end(at) };
  });
  const [first, last] = [entries[0], entries.at(-1)] as [Span, Span];
  const gaps = entries.slice(1, ENOUGH).map((entry, at) => text.slice(entries[at]?.end, entry.start));
  const tall = gaps.filter(hasBreak).length;
  const opens = hasBreak(text.slice(start, first.start));
  const inside = text.slice(start + 1, first.start);
  const base = source.indentation(start);
  const ownLine = opens ? first : entries.find((entry) => source.beginsLine(entry.start));
  // Where entries are aligned with those of other lines, the narrowest gap is the usual one.
  const [onOneLine] = gaps.filter((gap) => /^[ \t]*,[ \t]*$/.test(gap)).sort((a, b) => a.length - b.length);
  const isAligned =
    !opens && ownLine !== undefined && source.column(ownLine.start) === source.column(first.start);
  return {
    isTall: gaps.length === 0 ? opens : tall * 2 > gaps.length,
    opens,
    closes: source.beginsLine(end - 1),
    hang: isAligned ? source.column(start) - base.length : undefined,
    indent: ownLine ? beyond(base, source.indentation(ownLine.start)) : '  ',
    closingIndent: beyond(base, source.indentation(end - 1)),
    padding: /^[ \t]*$/.test(inside) ? inside : '',
    comma: onOneLine,
    hasTrailingComma: commaAfter(text, last.end) !== undefined,
  };
}

/** Brackets with entries that are aligned with the first one, where the bracket stands so far in on its line. */
export function aligned(brackets: Brackets, hang: number | undefined): Brackets {
  if (brackets.hang === undefined || hang === undefined) return brackets;
  const blanks = (count: number) => ' '.repeat(Math.max(0, count));
  const { closingIndent, padding } = brackets;
  return {
    ...brackets,
    hang,
    indent: blanks(hang + 1 + padding.length),
    closingIndent: closingIndent && blanks(closingIndent.length + hang - brackets.hang),
  };
}

/** What an indentation has more than that of the line that it belongs to. */
const beyond = (base: string, indent: string) => indent.slice(base.length);

/** The offset after the comma that follows an entry in brackets; undefined before the closing bracket. */
export const commaAfter = (text: string, end: number) => afterMark(text, end, ',');
