import type { Span } from '../finding.ts';
import { isApart, runs } from './block.ts';
import { editFlow } from './flow.ts';
import { endWithComments, startWithComments } from './gap.ts';
import type { CollectionChange, Place } from './plan.ts';
import type { Source } from './source.ts';
import { applyEdits, type TextEdit } from './text-edit.ts';

/** A collection that loses all its entries is left as `[]` or `{}`, with the comments that are no entry's. */
export function emptied(place: Place, change: CollectionChange): TextEdit[] {
  const { source } = place;
  const { path } = change;
  const brackets = Array.isArray(source.value(path)) ? '[]' : '{}';
  const { start, end } = source.span(path);
  if (source.form(path) === 'flow') {
    const edits = editFlow(place, change);
    return isCommented(source.text, edits, { start, end }) ? edits : [{ start, end, text: brackets }];
  }
  const colon = source.afterColon(path);
  if (typeof path.at(-1) !== 'string' || colon === undefined) return [{ start, end, text: brackets }];
  const last = source.entries(path).length - 1;
  const after = endWithComments(source, source.nth(path, last), source.entryColumn(path));
  const comment = source.text.slice(colon, source.lineEnd(colon)).trim();
  const own = ownComments(source, change);
  const keyColumn = source.column(source.key(path).start);
  // What stands no further in than the key would be taken for the next key's: the brackets go below it.
  const isFarOut = own.some((line) => line.trim() !== '' && line.search(/\S/) <= keyColumn);
  const behind = comment && ` ${comment}`;
  const lines = isFarOut
    ? [behind, ...own, `${' '.repeat(keyColumn + 2)}${brackets}`]
    : [` ${brackets}${behind}`, ...own];
  const isAtTextEnd = after === source.text.length && !/[\r\n]/.test(source.text[after - 1] ?? '');
  const eol = source.eol(colon);
  return [{ start: colon, end: after, text: lines.join(eol) + (isAtTextEnd ? '' : eol) }];
}

/** The lines of comments in a block collection that are none of its entries'. */
function ownComments(source: Source, { path, gone }: CollectionChange): string[] {
  const entries = source.entries(path);
  const column = source.entryColumn(path);
  const above = (index: number) => startWithComments(source, source.entryStart(source.nth(path, index)));
  const below = (index: number) => endWithComments(source, source.nth(path, index), column);
  return [...runs(entries, gone, (index) => isApart(source, path, index))].flatMap(([first]) => {
    const start =
      first === 0 ? source.afterBreak(source.lineEnd(source.afterColon(path) ?? 0)) : below(first - 1);
    const lines = source.text.slice(start, Math.max(start, above(first))).split(/\r\n?|\n/);
    return lines.map((line) => line.trimEnd()).filter((line) => line !== '');
  });
}

/** Whether a comment is left of a part of a text, without what some edits cut. */
function isCommented(text: string, edits: readonly TextEdit[], { start, end }: Span): boolean {
  const rest = { start: end, end: text.length, text: '' };
  return /(?:\s|\[|\{)#/.test(applyEdits(text, [...edits, rest]).slice(start));
}
