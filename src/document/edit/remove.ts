import type { Path } from '../finding.ts';
import { commaAfter } from './add.ts';
import { endWithComments, startWithComments } from './gap.ts';
import type { Source } from './source.ts';
import type { TextEdit } from './text-edit.ts';

/**
 * The edit that takes entries out of a collection, with the comments that describe them and the blank lines that
 * set them off. A collection that loses all its entries is left as `[]` or `{}`.
 */
export function removeEntries(source: Source, path: Path, gone: ReadonlySet<string | number>): TextEdit[] {
  const entries = source.entries(path);
  const isList = Array.isArray(source.value(path));
  if (gone.size === entries.length) return [emptied(source, path, isList)];
  const remove = source.form(path) === 'flow' ? fromFlow : fromBlock;
  return [...runs(entries, gone)].flatMap(([first, last]) => remove(source, path, first, last));
}

/** Runs of neighbouring entries that go, as the numbers of their first and last. */
function* runs(
  entries: readonly (string | number)[],
  gone: ReadonlySet<string | number>,
): Generator<[number, number]> {
  for (let first = 0; first < entries.length; first++) {
    if (!gone.has(entries[first] ?? '')) continue;
    let last = first;
    while (last + 1 < entries.length && gone.has(entries[last + 1] ?? '')) last++;
    yield [first, last];
    first = last;
  }
}

function fromBlock(source: Source, path: Path, first: number, last: number): TextEdit {
  const entries = source.entries(path);
  const at = (index: number): Path => [...path, entries[index] ?? 0];
  const column = source.entryColumn(path);
  const end = endWithComments(source, at(last), column);
  if (first > 0) {
    // Together with the blank lines above; a comment between them and the entry above stays.
    const above = endWithComments(source, at(first - 1), column);
    const own = startWithComments(source, source.entryStart(at(first)));
    const isBlankAbove = source.text.slice(above, own).trim() === '';
    const start = isBlankAbove && !source.keepsBlankLines(at(first - 1)) ? above : own;
    return { start: atTextEnd(source, start, end), end, text: '' };
  }
  const entryStart = source.entryStart(at(first));
  const next = source.entryStart(at(last + 1));
  const sharesLine = source.text.slice(source.lineStart(entryStart), entryStart).trim() !== '';
  if (sharesLine) return { start: entryStart, end: next, text: '' };
  return {
    start: startWithComments(source, entryStart),
    end: startWithComments(source, next),
    text: '',
  };
}

/** Where the removal reaches a text's end that has no line break, the break above goes instead. */
function atTextEnd(source: Source, start: number, end: number): number {
  const hasBreak = /[\r\n]/.test(source.text[end - 1] ?? '');
  if (end < source.text.length || hasBreak) return start;
  return start - (source.text.startsWith('\r\n', start - 2) ? 2 : 1);
}

function fromFlow(source: Source, path: Path, first: number, last: number): TextEdit[] {
  const entries = source.entries(path);
  const at = (index: number): Path => [...path, entries[index] ?? 0];
  if (last + 1 < entries.length) {
    return [{ start: source.entryStart(at(first)), end: source.entryStart(at(last + 1)), text: '' }];
  }
  const { text } = source;
  const end = source.span(at(last)).end;
  const above = source.span(at(first - 1)).end;
  const comma = commaAfter(text, end);
  const commaAbove = commaAfter(text, above) ?? above;
  const ownEnd = source.lineEnd(comma ?? end);
  const aboveEnd = source.lineEnd(commaAbove);
  const hasOwnLines = aboveEnd < source.entryStart(at(first)) && ownEnd < source.span(path).end;
  if (!hasOwnLines) return [{ start: comma ? commaAbove : above, end: comma ?? end, text: '' }];
  // The comment on the line above stays; its comma goes where the last entry had none.
  const lines = { start: aboveEnd, end: ownEnd, text: '' };
  return comma ? [lines] : [{ start: above, end: commaAbove, text: '' }, lines];
}

function emptied(source: Source, path: Path, isList: boolean): TextEdit {
  const brackets = isList ? '[]' : '{}';
  const span = source.span(path);
  if (source.form(path) === 'flow') return { start: span.start, end: span.end, text: brackets };
  const last = source.entries(path).at(-1);
  const end = endWithComments(source, [...path, last ?? 0], source.entryColumn(path));
  if (typeof path.at(-1) !== 'string') return { start: span.start, end: span.end, text: brackets };
  const colon = source.afterColon(path);
  const rest = source.text.slice(colon, source.lineEnd(colon));
  const isAtTextEnd = end === source.text.length && !/[\r\n]/.test(source.text[end - 1] ?? '');
  return {
    start: colon,
    end,
    text: ` ${brackets}${rest.trimEnd() && ` ${rest.trim()}`}${isAtTextEnd ? '' : source.eol}`,
  };
}
