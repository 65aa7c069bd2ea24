import type { Path } from '../finding.ts';
import type { Value } from '../parse.ts';
import { blankLinesNear, endWithComments, startWithComments } from './gap.ts';
import { isMapping } from './operation.ts';
import type { Renderer } from './render.ts';
import type { Source } from './source.ts';
import type { Style } from './style.ts';
import type { TextEdit } from './text-edit.ts';

/** What new entries need to know of the file. */
export interface Place {
  readonly source: Source;
  readonly style: Style;
  readonly renderer: Renderer;
}

/** New entries of one collection, all at one place: after its entry number `after`, -1 for before the first. */
export interface Addition {
  readonly path: Path;
  readonly after: number;
  readonly entries: readonly NewEntry[];
}

/** A new entry: an item, or a key with a value. `path` is where it will stand, or would but for its neighbours. */
export interface NewEntry {
  readonly path: Path;
  readonly key?: string;
  readonly value: Value;
}

/** The edits that put new entries into a collection that exists. */
export function addEntries(place: Place, addition: Addition): TextEdit[] {
  const { source } = place;
  const entries = source.entries(addition.path);
  if (source.form(addition.path) === 'block') return [addToBlock(place, addition)];
  if (entries.length > 0) return addToFlow(place, addition);
  return fillEmpty(place, addition);
}

function addToBlock(place: Place, { path, after, entries }: Addition): TextEdit {
  const { source } = place;
  const column = source.entryColumn(path);
  const blocks = entries.map((entry) => blockLines(place, entry, column));
  const indent = ' '.repeat(column);
  const previous = source.entries(path)[after];
  if (previous === undefined) return addBeforeFirst(place, path, blocks.flat());
  const at = endWithComments(source, [...path, previous], column);
  const blank = source.keepsBlankLines([...path, previous]) ? 0 : blankLinesNear(source, path, after);
  const separator = Array.from({ length: blank }, () => '');
  const lines = blocks.flatMap((block) => [...separator, ...block.map((line) => indent + line)]);
  return wholeLines(source, at, lines);
}

function addBeforeFirst({ source }: Place, path: Path, lines: readonly string[]): TextEdit {
  const first = source.entryStart([...path, source.entries(path)[0] ?? 0]);
  const start = startWithComments(source, first);
  const indent = source.text.slice(source.lineStart(first), first);
  if (indent.trim() === '') {
    return wholeLines(
      source,
      start,
      lines.map((line) => indent + line),
    );
  }
  // The first entry shares its line with a dash: what is new takes its place there.
  const between = source.eol + ' '.repeat(indent.length);
  return { start: first, end: first, text: lines.map((line) => line + between).join('') };
}

/** An insertion of lines at the start of a line, or at the end of a text whose last line has no break. */
function wholeLines(source: Source, at: number, lines: readonly string[]): TextEdit {
  const text = lines.map((line) => line.trimEnd()).join(source.eol);
  const isAtLineStart = at === 0 || source.lineStart(at) === at;
  return { start: at, end: at, text: isAtLineStart ? text + source.eol : source.eol + text };
}

function blockLines({ renderer }: Place, { path, key, value }: NewEntry, column: number): string[] {
  if (key === undefined) return renderer.item(path, value, column);
  return renderer.entry(path.slice(0, -1), key, value, column);
}

function flowText({ renderer }: Place, { path, key, value }: NewEntry): string {
  return key === undefined ? renderer.flow(path, value) : renderer.flowEntry(path.slice(0, -1), key, value);
}

function addToFlow(place: Place, { path, after, entries }: Addition): TextEdit[] {
  const { source } = place;
  const existing = source.entries(path);
  const texts = entries.map((entry) => flowText(place, entry));
  const firstStart = source.entryStart([...path, existing[0] ?? 0]);
  const isTall = /[\r\n]/.test(source.text.slice(source.span(path).start, firstStart));
  const indent = ' '.repeat(source.column(firstStart));
  if (after < 0) {
    const between = isTall ? `,${source.eol}${indent}` : ', ';
    return [{ start: firstStart, end: firstStart, text: texts.map((text) => text + between).join('') }];
  }
  const previous = [...path, existing[after] ?? 0];
  const { end } = source.span(previous);
  const comma = commaAfter(source.text, end);
  const lineEnd = source.lineEnd(comma ?? end);
  const closing = source.span(path).end;
  if (!isTall || !isBlankOrComment(source.text.slice(comma ?? end, lineEnd)) || lineEnd >= closing) {
    return [{ start: end, end, text: texts.map((text) => `, ${text}`).join('') }];
  }
  const hasComma = comma !== undefined;
  const lines = texts.map((text, at) => {
    const isLast = at === texts.length - 1;
    return `${source.eol}${indent}${text}${hasComma || !isLast ? ',' : ''}`;
  });
  const added = { start: lineEnd, end: lineEnd, text: lines.join('') };
  return hasComma ? [added] : [{ start: end, end, text: ',' }, added];
}

const isBlankOrComment = (text: string) => /^[ \t]*(?:#.*)?$/.test(text);

/** The offset after the comma that follows an entry in brackets; undefined before the closing bracket. */
export function commaAfter(text: string, end: number): number | undefined {
  const gap = /(?:\s|#[^\r\n]*(?:\r\n?|\n))*/y;
  gap.lastIndex = end;
  const at = end + (gap.exec(text)?.[0].length ?? 0);
  return text[at] === ',' ? at + 1 : undefined;
}

/** Fills `[]` or `{}`: as a block under its key where its like are blocks, otherwise inside its brackets. */
function fillEmpty(place: Place, { path, entries }: Addition): TextEdit[] {
  const { source, renderer } = place;
  const { start, end } = source.span(path);
  const value: Value = Array.isArray(source.value(path))
    ? entries.map((entry) => entry.value)
    : Object.fromEntries(entries.map((entry) => [entry.key ?? '', entry.value]));
  if (/#/.test(source.text.slice(start, end))) {
    const texts = entries.map((entry) => flowText(place, entry));
    return [{ start: start + 1, end: start + 1, text: ` ${texts.join(', ')}` }];
  }
  if (!mayBeBlock(place, path, value)) return [{ start, end, text: renderer.flow(path, value) }];
  const column = source.column(source.key(path).start);
  const colon = source.afterColon(path);
  const [, ...lines] = renderer.entry(path.slice(0, -1), String(path.at(-1)), value, column);
  const at = source.lineEnd(end);
  const below = lines.map((line) => source.eol + ' '.repeat(column) + line).join('');
  return [
    { start: colon, end, text: '' },
    { start: at, end: at, text: below },
  ];
}

/** Whether a value may be a block: it stands behind a key of a block mapping, alone on its line. */
function mayBeBlock({ source, renderer }: Place, path: Path, value: Value): boolean {
  if (typeof path.at(-1) !== 'string' || source.form(path.slice(0, -1)) !== 'block') return false;
  const { end } = source.span(path);
  if (!isBlankOrComment(source.text.slice(end, source.lineEnd(end)))) return false;
  const column = source.column(source.key(path).start);
  return renderer.entry(path.slice(0, -1), String(path.at(-1)), value, column).length > 1;
}

/** Gives a key of which nothing is written (`key:`) a value. */
export function fillAbsent(place: Place, path: Path, value: Value): TextEdit[] {
  const { source, renderer } = place;
  const colon = source.afterColon(path);
  const parent = path.slice(0, -1);
  const key = String(path.at(-1));
  if (source.form(parent) === 'flow') {
    return [{ start: colon, end: colon, text: ` ${renderer.flow(path, value)}` }];
  }
  const column = source.column(source.key(path).start);
  const [first = '', ...lines] = renderer.entry(parent, key, value, column);
  const inline = first.slice(first.indexOf(':') + 1);
  const at = source.lineEnd(colon);
  const below = lines.map((line) => source.eol + ' '.repeat(column) + line).join('');
  return [
    { start: colon, end: colon, text: inline },
    { start: at, end: at, text: below },
  ];
}

/** The entry after which a new key stands: the nearest present one that comes before it in the order of keys. */
export function entryBefore(source: Source, path: Path, key: string, order: readonly string[]): number {
  const entries = source.entries(path);
  const value = source.value(path);
  if (!isMapping(value)) return entries.length - 1;
  const before = order
    .slice(0, Math.max(0, order.indexOf(key)))
    .findLast((each) => Object.hasOwn(value, each));
  if (before !== undefined) return entries.indexOf(before);
  return order.includes(key) && entries.length > 0 ? -1 : entries.length - 1;
}
