import type { Path } from '../finding.ts';
import { blankLinesNear, endWithComments, hasComment, keptBlankLines, startWithComments } from './gap.ts';
import type { CollectionChange, NewEntry, Place } from './plan.ts';
import type { Source } from './source.ts';
import type { TextEdit } from './text-edit.ts';

/** The edits that put entries into a block collection, and take some out of it. */
export function editBlock(place: Place, { path, gone, added }: CollectionChange): TextEdit[] {
  const { source } = place;
  const entries = source.entries(path);
  const going = [...runs(entries, gone, (index) => isApart(source, path, index))];
  const edits: TextEdit[] = [];
  if (gone.size === entries.length) {
    for (const [, last] of going.splice(0, 1))
      edits.push(replace(place, path, last, [...added.values()].flat()));
  } else edits.push(...[...added].map(([after, news]) => add(place, path, after, news)));
  for (const [first, last] of going) edits.push(remove(source, path, first, last));
  return edits.reduce<TextEdit[]>((apart, edit) => put(source, apart, edit), []);
}

/** Puts an edit to others. What comes where a text's last line goes, with the break above it, is one edit with that. */
function put({ text }: Source, edits: readonly TextEdit[], edit: TextEdit): TextEdit[] {
  const within = edits.find(({ start }) => edit.start < start && start < edit.end);
  if (!within) return [...edits, edit];
  const lines = text.slice(edit.start, within.start) + within.text.replace(/(?:\r\n?|\n)$/, '');
  return [...edits.filter((one) => one !== within), { ...edit, text: lines }];
}

/** Whether a comment that is no entry's stands between one and the next. */
export function isApart(source: Source, path: Path, index: number): boolean {
  const end = endWithComments(source, source.nth(path, index), source.entryColumn(path));
  const next = source.entryStart(source.nth(path, index + 1));
  return hasComment(source, end, startWithComments(source, next));
}

/** Runs of entries that go, as the numbers of their first and last: such as have nothing between them that stays. */
export function* runs(
  entries: readonly (string | number)[],
  gone: ReadonlySet<string | number>,
  isApart: (index: number) => boolean,
): Generator<[number, number]> {
  const isGone = (index: number) => gone.has(entries[index] as string | number);
  for (let first = 0; first < entries.length; first++) {
    if (!isGone(first)) continue;
    let last = first;
    while (isGone(last + 1) && !isApart(last)) last++;
    yield [first, last];
    first = last;
  }
}

/** Puts entries in the place of the first ones, up to a last one, where none that is there stays. */
function replace(place: Place, path: Path, last: number, news: readonly NewEntry[]): TextEdit {
  const { source } = place;
  const column = source.entryColumn(path);
  const parting = blanks(blankLinesNear(source, path, last) ?? 0);
  const blocks = news.map((entry) => lines(place, entry, column));
  const texts = blocks.flatMap((block, at) => (at === 0 ? block : [...parting, ...block]));
  const entryStart = source.entryStart(source.nth(path, 0));
  // The first entry may share its line with a dash.
  const isOnLine = source.beginsLine(entryStart);
  const start = isOnLine ? startWithComments(source, entryStart) : entryStart;
  const end = endWithComments(source, source.nth(path, last), column);
  const indent = ' '.repeat(column);
  const indented = texts.map((line, at) => (at === 0 && !isOnLine ? line : indent + line).trimEnd());
  const eol = source.eol(entryStart);
  const hasBreak = /[\r\n]/.test(source.text[end - 1] ?? '');
  return { start, end, text: indented.join(eol) + (hasBreak ? eol : '') };
}

function add(place: Place, path: Path, after: number, news: readonly NewEntry[]): TextEdit {
  const { source } = place;
  const entries = source.entries(path);
  const column = source.entryColumn(path);
  const blocks = news.map((entry) => lines(place, entry, column));
  const isTall = blocks.some(({ length }) => length > 1);
  const parting = blanks(blankLinesNear(source, path, after) ?? blankLinesElsewhere(place, path, isTall));
  const previous = entries[after];
  if (previous === undefined) return addBeforeFirst(source, path, blocks, parting);
  const at = endWithComments(source, [...path, previous], column);
  const indented = blocks.map((block) => block.map((line) => ' '.repeat(column) + line));
  const parted = indented.flatMap((block) => [...parting, ...block]);
  if (!source.keepsBlankLines([...path, previous])) return wholeLines(source, at, parted);
  // The blank lines after it are its own: what is new is parted from what comes next instead.
  const isLast = after === entries.length - 1;
  const closing = isLast ? blanks(keptBlankLines(source, at)) : parting;
  return wholeLines(source, at, [...parted.slice(parting.length), ...closing]);
}

const blanks = (count: number) => Array.from({ length: count }, () => '');

/** The blank lines between the entries of a like collection; of a list of its depth, if they too take several lines. */
function blankLinesElsewhere({ source, style }: Place, path: Path, isTall: boolean): number {
  for (const like of style.likes.of(path)) {
    const count =
      source.form(like) === 'block' ? blankLinesNear(source, like, Number.POSITIVE_INFINITY) : undefined;
    if (count !== undefined) return count;
  }
  if (!isTall || typeof path.at(-1) !== 'string') return 0;
  for (const { path: other, isFlow, isInFlow, shape } of style.likes.habits.examples) {
    if (isFlow || isInFlow || shape !== 'list' || other.length !== path.length) continue;
    const count =
      source.form([...other, 0]) === 'block'
        ? blankLinesNear(source, other, Number.POSITIVE_INFINITY)
        : undefined;
    if (count !== undefined) return count;
  }
  return 0;
}

function addBeforeFirst(
  source: Source,
  path: Path,
  blocks: readonly string[][],
  parting: readonly string[],
): TextEdit {
  const first = source.entryStart(source.nth(path, 0));
  const lines = blocks.flatMap((block) => [...block, ...parting]);
  const indent = source.text.slice(source.lineStart(first), first);
  if (indent.trim() === '') {
    const start = startWithComments(source, first);
    return wholeLines(
      source,
      start,
      lines.map((line) => indent + line),
    );
  }
  // The first entry shares its line with a dash: what is new takes its place there.
  const margin = ' '.repeat(indent.length);
  const texts = lines.map((line, at) => (at === 0 ? line : margin + line).trimEnd());
  return { start: first, end: first, text: [...texts, margin].join(source.eol(first)) };
}

/** An insertion of lines at the start of a line, or at the end of a text whose last line has no break. */
function wholeLines(source: Source, at: number, lines: readonly string[]): TextEdit {
  const isAtLineStart = source.lineStart(at) === at;
  const eol = isAtLineStart && at > 0 ? source.eolAbove(at) : source.eol(at);
  const text = lines.map((line) => line.trimEnd()).join(eol);
  return { start: at, end: at, text: isAtLineStart ? text + eol : eol + text };
}

function lines({ renderer }: Place, { path, key, value }: NewEntry, column: number): string[] {
  const spot = { column, isInFlow: false, isOnOneLine: false };
  if (key === undefined) return renderer.item(path, value, spot);
  return renderer.entry(path.slice(0, -1), key, value, spot);
}

/** The edit that takes entries out, with the comments that are theirs and the blank lines that set them off. */
function remove(source: Source, path: Path, first: number, last: number): TextEdit {
  const at = (index: number) => source.nth(path, index);
  const column = source.entryColumn(path);
  const end = endWithComments(source, at(last), column);
  const entryStart = source.entryStart(at(first));
  if (!source.beginsLine(entryStart)) return removeBesideDash(source, entryStart, end, at(last + 1));
  const own = startWithComments(source, entryStart);
  if (first === 0) return { start: own, end: withBlankLines(source, end), text: '' };
  // The blank lines above it are the entry's before, where that keeps them: those below it go instead.
  if (source.keepsBlankLines(at(first - 1)))
    return { start: own, end: withBlankLines(source, end), text: '' };
  // Together with the blank lines above; a comment between them and the entry above stays.
  const above = endWithComments(source, at(first - 1), column);
  const start = source.text.slice(above, own).trim() === '' ? above : own;
  return { start: atTextEnd(source, start, end), end, text: '' };
}

/** The first entry of an item goes: the next one takes its place, unless comments stand between the two. */
function removeBesideDash(source: Source, start: number, end: number, next: Path): TextEdit {
  const nextStart = source.entryStart(next);
  if (!hasComment(source, end, nextStart)) return { start, end: nextStart, text: '' };
  const lineStart = source.lineStart(start);
  const dashEnd = lineStart + source.text.slice(lineStart, start).trimEnd().length;
  return { start: dashEnd, end, text: source.eol(start) };
}

/** The end of the blank lines that follow an offset at a line's start. */
function withBlankLines(source: Source, offset: number): number {
  return source.past(/(?:[ \t]*(?:\r\n?|\n))*/y, offset) as number;
}

/** Where the removal reaches a text's end that has no line break, the break above goes instead. */
function atTextEnd(source: Source, start: number, end: number): number {
  const hasBreak = /[\r\n]/.test(source.text[end - 1] ?? '');
  if (end < source.text.length || hasBreak) return start;
  return start - (source.text.startsWith('\r\n', start - 2) ? 2 : 1);
}
