import type { Document } from '../document/document.ts';
import { valueAt } from '../document/edit/operation.ts';
import { Source } from '../document/edit/source.ts';
import type { TextEdit } from '../document/edit/text-edit.ts';
import type { Path } from '../document/finding.ts';
import type { Collision } from './collision.ts';

interface Lines {
  readonly start: number;
  readonly end: number;
}

/** A collision with the lines that it comes to: of the merged text, and those of theirs that stand against them. */
export interface Marked extends Lines {
  readonly collision: Collision;
  readonly theirs: Lines;
}

/**
 * The lines of collisions, in the order of the text; one that lies within another is part of it. An entry that shares
 * its lines with others is told with what has lines of its own around it.
 */
export function linesOfAll(
  merged: Document,
  theirs: Document,
  collisions: readonly Collision[],
): readonly Marked[] {
  const [here, there] = [new Source(merged), new Source(theirs)];
  const all = collisions.map((collision) => marked(here, there, collision));
  const isEmpty = ({ start, end }: Marked) => start === end;
  // What is to stand at one place in the text goes before what stands there, and what is furthest in, first.
  const inOrder = all.sort(
    (a, b) =>
      a.start - b.start ||
      Number(isEmpty(b)) - Number(isEmpty(a)) ||
      b.end - a.end ||
      b.collision.ours.length - a.collision.ours.length,
  );
  const result: Marked[] = [];
  for (const each of inOrder) {
    const before = result.findLast((other) => !isEmpty(other));
    const isWithin = before && each.start < before.end && (each.start > before.start || !isEmpty(each));
    // What ends with the entry that it belongs to has nothing of ours left to stand against.
    const isShown = before && isEmpty(each) && contains(before.theirs, each.theirs);
    if (!isWithin && !isShown) result.push(each);
  }
  return result;
}

const contains = (outer: Lines, inner: Lines) => outer.start <= inner.start && inner.end <= outer.end;

function marked(here: Source, there: Source, collision: Collision): Marked {
  let { ours, theirs } = collision;
  for (;;) {
    const [own, other] = [lines(here, ours), lines(there, theirs)];
    const own_ = own ?? (other && place(here, ours));
    const other_ = other ?? (own && { start: 0, end: 0 });
    const isMissing = (source: Source, path: Path) => valueAt(source.data, path) === undefined;
    const isKnown = own_ && other_ && (own || isMissing(here, ours)) && (other || isMissing(there, theirs));
    if (isKnown) return { collision, ...own_, theirs: other_ };
    if (ours.length === 0) break;
    ours = ours.slice(0, -1);
    theirs = theirs.slice(0, -1);
  }
  return { collision, start: 0, end: here.text.length, theirs: { start: 0, end: there.text.length } };
}

/** The lines of an entry, with the comments directly above it; undefined where others stand on them, or it is not there. */
function lines(source: Source, path: Path): Lines | undefined {
  if (path.length === 0 || valueAt(source.data, path) === undefined) return undefined;
  if (source.form(path.slice(0, -1)) !== 'block') return undefined;
  const start = source.entryStart(path);
  const end = source.end(path);
  if (!source.beginsLine(start) || !(source.endsLine(end) || source.lineStart(end) === end)) return undefined;
  const first = aboveComments(source, source.lineStart(start), source.column(start));
  const isPast = source.lineStart(end) === end;
  return { start: first, end: isPast ? end : source.afterBreak(source.lineEnd(end)) };
}

function aboveComments(source: Source, start: number, column: number): number {
  let first = start;
  while (first > 0) {
    const above = source.lineAbove(first);
    const line = source.text.slice(above, first);
    if (line.search(/\S/) !== column || line[column] !== '#') break;
    first = above;
  }
  return first;
}

/** Where the lines of an entry would stand that is not there: after the last of its collection. */
function place(source: Source, path: Path): Lines | undefined {
  const parent = path.slice(0, -1);
  if (source.form(parent) !== 'block') return undefined;
  const last = source.entries(parent).at(-1);
  const end = last === undefined ? undefined : lines(source, [...parent, last])?.end;
  return end === undefined ? undefined : { start: end, end };
}

/** How conflict markers are written: their length, and the words on them. */
export interface MarkStyle {
  readonly size: number;
  /** After the first marks. */
  readonly ours: string;
  /** After the last marks: whose it is, and why. */
  theirs(collision: Collision): string;
}

/** The edits that write the conflict markers. */
export function markEdits(
  { text }: Document,
  other: Document,
  marks: readonly Marked[],
  style: MarkStyle,
): TextEdit[] {
  const eol = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
  const line = (sign: string, words = '') => `${sign.repeat(style.size)}${words && ` ${words}`}${eol}`;
  const ended = (part: string) => (part === '' || /[\r\n]$/.test(part) ? '' : eol);
  return marks.flatMap(({ collision, start, end, theirs }): TextEdit[] => {
    const before = ended(text.slice(0, start));
    const own = text.slice(start, end);
    const there = other.text.slice(theirs.start, theirs.end);
    const closing = `${ended(own)}${line('=')}${there}${ended(there)}${line('>', style.theirs(collision))}`;
    const opening = `${before}${line('<', style.ours)}`;
    if (start === end) return [{ start, end, text: `${opening}${closing}` }];
    return [
      { start, end: start, text: opening },
      { start: end, end, text: closing },
    ];
  });
}
