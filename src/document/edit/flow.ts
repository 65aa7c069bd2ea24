import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { runs } from './block.ts';
import { aligned, type Brackets, bracketsAt, commaAfter } from './brackets.ts';
import { hasComment, startWithComments } from './gap.ts';
import type { CollectionChange, NewEntry, Place } from './plan.ts';
import type { Source } from './source.ts';
import type { TextEdit } from './text-edit.ts';

/** The edits that put entries into a collection in brackets that has some, and take some of these out of it. */
export function editFlow(place: Place, change: CollectionChange): TextEdit[] {
  const { path, gone, added } = change;
  const { source } = place;
  const brackets = bracketsOf(place, change);
  const comma = brackets.comma ?? place.style.comma(path);
  const collection = new FlowCollection(source, path, { ...brackets, comma });
  const isApart = (index: number) => collection.hasCommentAfter(index);
  const going = [...runs(source.entries(path), gone, isApart)];
  const isReplaced = gone.size === source.entries(path).length && added.size > 0;
  const replaced = isReplaced ? (going.shift()?.[1] as number) : 0;
  const edits = [...added].flatMap(([after, news]) => {
    const texts = news.map((entry) => lines(place, entry, collection));
    if (isReplaced) return collection.replace(replaced, texts);
    return after < 0 ? collection.addBeforeFirst(texts) : collection.addAfter(after, texts, isLast(after));
  });
  for (const [first, last] of going) edits.push(...collection.remove(first, last));
  const last = isReplaced ? replaced : source.entries(path).findLastIndex((step) => !gone.has(step));
  if (last >= 0 && !added.has(last)) edits.push(...collection.endAfter(last));
  return edits;

  function isLast(index: number): boolean {
    return source.entries(path).findLastIndex((step) => !gone.has(step)) === index;
  }
}

/** The collection's own brackets; where one entry of several lines does not show how more would stand, its like's. */
function bracketsOf({ source, style }: Place, { path, added }: CollectionChange): Brackets {
  const own = bracketsAt(source, path);
  const { start, end } = source.span(path);
  const isOneTallEntry = source.entries(path).length === 1 && /[\r\n]/.test(source.text.slice(start, end));
  if (!isOneTallEntry || own.isTall || added.size === 0) return own;
  const value = source.value(path) as object;
  const longer = (Array.isArray(value) ? [...value, ...value] : { ...value, '': null }) as Value;
  const like = style.layout(path, longer, { isInFlow: true, isOnOneLine: false, width: 0 });
  if (like === 'block') return own;
  // Below a key that stands in a block, they stand further in than the key.
  const isBelowKey = path.length > 0 && source.form(path.slice(0, -1)) === 'block';
  if (isBelowKey && like.indent === '') return { ...like, indent: '  ' };
  return aligned(like, source.column(start) - source.indentation(start).length);
}

function lines(
  { renderer, source }: Place,
  { path, key, value }: NewEntry,
  { brackets, start }: FlowCollection,
) {
  const column = brackets.isTall
    ? source.indentation(start).length + brackets.indent.length
    : source.column(start) + 1;
  const spot = { column, isInFlow: true, isOnOneLine: !brackets.isTall };
  if (key === undefined) return renderer.item(path, value, spot);
  return renderer.entry(path.slice(0, -1), key, value, spot);
}

/** An entry of a collection in brackets, as it stands in the text. */
interface FlowEntry {
  readonly start: number;
  readonly end: number;
  /** After the comma that follows it, if one does. */
  readonly comma: number | undefined;
  /** After what is its own: its comma, and a comment behind it. */
  readonly ownEnd: number;
}

class FlowCollection {
  readonly brackets: Brackets & { readonly comma: string };
  readonly start: number;
  readonly #source: Source;
  readonly #close: number;
  readonly #entries: readonly FlowEntry[];

  constructor(source: Source, path: Path, brackets: FlowCollection['brackets']) {
    const { start, end } = source.span(path);
    this.#source = source;
    this.brackets = brackets;
    this.start = start;
    this.#close = end - 1;
    this.#entries = source.entries(path).map((step) => {
      const entryEnd = source.end([...path, step]);
      const comma = commaAfter(source.text, entryEnd);
      const from = comma ?? entryEnd;
      const ownEnd = source.endsLine(from)
        ? from + trimmedLength(source.text.slice(from, source.lineEnd(from)))
        : from;
      return { start: source.entryStart([...path, step]), end: entryEnd, comma, ownEnd };
    });
  }

  /** Puts entries after one that stays; `isLast` tells whether none of the old ones comes after it. */
  addAfter(index: number, texts: readonly string[][], isLast: boolean): TextEdit[] {
    const source = this.#source;
    const { end, comma, ownEnd } = this.#entry(index);
    const isBeside = !source.endsLine(ownEnd) || source.lineEnd(ownEnd) >= this.#close;
    const lead =
      this.#leadingComma(index) ?? (comma === undefined ? this.#leadingComma(index - 1) : undefined);
    if (lead !== undefined) return [this.#addLeading(index, texts, lead, isBeside)];
    const hasCommentBehind = ownEnd > (comma ?? end);
    if (isBeside || (!this.brackets.isTall && !hasCommentBehind)) {
      const isBelow = this.brackets.isTall && isLast;
      const base = isBelow ? this.#indent : source.indentation(end);
      const between = isBelow ? `,${source.eol(end)}${base}` : this.brackets.comma;
      const added = texts.map((text) => between + text.join(source.eol(end) + base)).join('');
      // The comma that followed the entry follows what is new, where nothing else does.
      return [{ start: end, end, text: added }, ...(isLast ? this.#closingComma(index) : [])];
    }
    const eol = source.eol(ownEnd) + this.#indent;
    const added = texts.map((text, at) => {
      const isVeryLast = isLast && at === texts.length - 1;
      return `${eol}${text.join(eol)}${isVeryLast && !this.brackets.hasTrailingComma ? '' : ','}`;
    });
    const edit = { start: source.lineEnd(ownEnd), end: source.lineEnd(ownEnd), text: added.join('') };
    return comma === undefined ? [{ start: end, end, text: ',' }, edit] : [edit];
  }

  /** What stands before the next entry on a line that begins with the comma, if it is so. */
  #leadingComma(index: number): string | undefined {
    const comma = this.#entries[index]?.comma;
    const next = this.#entries[index + 1];
    if (comma === undefined || !next || !this.#source.beginsLine(comma - 1)) return undefined;
    const lead = this.#source.text.slice(this.#source.lineStart(comma - 1), next.start);
    return /^[ \t]*,[ \t]*$/.test(lead) ? lead : undefined;
  }

  /** Puts entries after one on lines that begin with a comma, as others do. */
  #addLeading(index: number, texts: readonly string[][], lead: string, isBeside: boolean): TextEdit {
    const source = this.#source;
    const { end, comma, ownEnd } = this.#entry(index);
    const eol = source.eol(end);
    const indent = /^[ \t]*/.exec(lead)?.[0] ?? '';
    const lines = texts.map((text) => lead + text.join(eol + indent));
    if (comma !== undefined) {
      const at = startWithComments(source, comma - 1, true);
      return { start: at, end: at, text: lines.map((line) => line + eol).join('') };
    }
    const at = isBeside ? end : source.lineEnd(ownEnd);
    return { start: at, end: at, text: lines.map((line) => eol + line).join('') };
  }

  addBeforeFirst(texts: readonly string[][]): TextEdit[] {
    const source = this.#source;
    const { start } = this.#entry(0);
    if (source.beginsLine(start)) {
      const at = startWithComments(source, start, true);
      const indent = source.indentation(start);
      const eol = source.eol(start) + indent;
      const added = texts.map((text) => `${indent}${text.join(eol)},${source.eol(start)}`);
      return [{ start: at, end: at, text: added.join('') }];
    }
    const { isTall, comma } = this.brackets;
    const base = isTall ? this.#indent : source.indentation(start);
    const between = isTall ? `,${source.eol(start)}${base}` : comma;
    const added = texts.map((text) => text.join(source.eol(start) + base) + between);
    return [{ start, end: start, text: added.join('') }];
  }

  /** Puts entries in the place of the first ones, up to a last one, with what is theirs. */
  replace(last: number, texts: readonly string[][]): TextEdit[] {
    const source = this.#source;
    const { start } = this.#entry(0);
    const { end, comma, ownEnd } = this.#entry(last);
    const { isTall, comma: beside } = this.brackets;
    const base = isTall ? this.#indent : source.indentation(start);
    const between = isTall ? `,${source.eol(start)}${base}` : beside;
    const text = texts.map((one) => one.join(source.eol(start) + base)).join(between);
    const own = source.beginsLine(start) ? startWithComments(source, start, true) : start;
    return [
      cut(own, Math.max(own, source.beginsLine(start) ? source.lineStart(start) : own)),
      { start, end, text },
      cut(comma ?? end, Math.max(comma ?? end, ownEnd)),
    ];
  }

  /** Takes entries out with what is theirs. Others that share their lines move up, but never beside a comment. */
  remove(first: number, last: number): TextEdit[] {
    const source = this.#source;
    const { start } = this.#entry(first);
    const { end, comma, ownEnd } = this.#entry(last);
    const previous = this.#entries[first - 1];
    const next = this.#entries[last + 1];
    const endsLine = source.endsLine(ownEnd) && source.lineEnd(ownEnd) < this.#close;
    if (!source.beginsLine(start)) {
      const from = previous ? (previous.comma ?? previous.end) : this.start + 1;
      const canMoveUp = next && !hasComment(source, ownEnd, next.start);
      if (canMoveUp && (!endsLine || !previous)) return [cut(start, next.start)];
      return [cut(from, endsLine ? ownEnd : (comma ?? end))];
    }
    const lineStart = startWithComments(source, start, true);
    if (endsLine) return [cut(lineStart, source.afterBreak(source.lineEnd(ownEnd)))];
    const above = cut(lineStart, source.lineStart(start));
    if (next) return [above, cut(start, next.start)];
    const previousEnd = previous?.comma ?? previous?.end ?? this.start + 1;
    // The closing bracket moves up, but not into a comment.
    if (hasComment(source, previousEnd, lineStart)) return [above, cut(start, this.#close)];
    return [cut(previousEnd, comma ?? end)];
  }

  /** Whether a comment stands between an entry and the next that is neither's. */
  hasCommentAfter(index: number): boolean {
    const next = this.#entry(index + 1).start;
    const start = this.#source.beginsLine(next) ? startWithComments(this.#source, next, true) : next;
    return hasComment(this.#source, this.#entry(index).ownEnd, start);
  }

  /** Gives the entry that is the last one now the comma, or none, that the last one had. */
  endAfter(index: number): TextEdit[] {
    return index === this.#entries.length - 1 ? [] : this.#closingComma(index);
  }

  #closingComma(index: number): TextEdit[] {
    const { comma } = this.#entry(index);
    if (comma === undefined || this.brackets.hasTrailingComma) return [];
    return [cut(comma - 1, comma)];
  }

  #entry(index: number): FlowEntry {
    return this.#entries[index] as FlowEntry;
  }

  /** The indentation of an entry on a line of its own. */
  get #indent(): string {
    const source = this.#source;
    if (this.brackets.isTall) return source.indentation(this.start) + this.brackets.indent;
    return ' '.repeat(source.column(this.#entry(0).start));
  }
}

const cut = (start: number, end: number): TextEdit => ({ start, end, text: '' });

const trimmedLength = (text: string) => text.trimEnd().length;
