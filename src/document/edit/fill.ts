import type { Path } from '../finding.ts';
import type { Value } from '../parsed.ts';
import { hasComment } from './gap.ts';
import type { NewEntry, Place } from './plan.ts';
import type { TextEdit } from './text-edit.ts';
import { UneditableError } from './uneditable.ts';

/** Fills `[]` or `{}`: as a block under its key where its like are blocks, otherwise inside its brackets. */
export function fillEmpty(place: Place, path: Path, entries: readonly NewEntry[]): TextEdit[] {
  const { source } = place;
  const { start, end } = source.span(path);
  const value: Value = Array.isArray(source.value(path))
    ? entries.map((entry) => entry.value)
    : Object.fromEntries(entries.map((entry) => [entry.key ?? '', entry.value]));
  if (hasComment(source, start, end)) return [insideComments(place, path, value)];
  const colon = source.afterColon(path) ?? start;
  const isBesideKey = typeof path.at(-1) === 'string' && /^[ \t]*$/.test(source.text.slice(colon, start));
  const mayBeBlock = isBesideKey && source.endsLine(end);
  const { lines, isBlock } = rendered(place, path, value, mayBeBlock);
  if (!isBlock) return [{ start, end, text: joined(place, start, lines) }];
  return [{ start: colon, end, text: '' }, below(place, end, lines)];
}

/** Comments stand between the brackets and stay there: what is new stands on lines of its own above them. */
function insideComments({ renderer, source }: Place, path: Path, value: Value): TextEdit {
  const { start } = source.span(path);
  const [first = '', ...rest] = renderer.value(path, value, { column: 0, isInFlow: true, isOnOneLine: true });
  if (rest.length > 0) throw new UneditableError(path);
  const at = source.lineEnd(start);
  const text = `${source.eol(start)}${source.indentation(start)}  ${first.slice(1, -1).trim()}`;
  return { start: at, end: at, text };
}

/** Gives a key of which nothing is written (`key:`) a value. */
export function fillAbsent(place: Place, path: Path, value: Value): TextEdit[] {
  const { source } = place;
  if (typeof path.at(-1) !== 'string') throw new UneditableError(path);
  const colon = source.afterColon(path);
  const at = colon ?? source.key(path).end;
  const { lines, isBlock } = rendered(place, path, value, source.endsLine(at));
  if (isBlock) return [below(place, at, lines)];
  return [{ start: at, end: at, text: `${colon === undefined ? ': ' : ' '}${joined(place, at, lines)}` }];
}

/** The lines of a value that goes after a key or under it, and whether it does that. */
function rendered({ source, style, renderer }: Place, path: Path, value: Value, mayBeBlock: boolean) {
  const isInFlow = source.form(path.slice(0, -1)) !== 'block';
  const { start, end } = source.key(path);
  const column = source.column(start);
  const indent = style.indent(path, Array.isArray(value));
  const at = column + end - start + 2;
  const hang = at - source.indentation(start).length;
  const spot = { column: at, isInFlow, isOnOneLine: false, hang };
  const lines = renderer.value(path, value, spot, column + indent);
  const isBlock = typeof value === 'object' && value !== null && !/^[[{]/.test(lines[0] ?? '');
  if (!isBlock) return { lines, isBlock };
  if (!mayBeBlock) return { lines: renderer.value(path, value, { ...spot, isInFlow: true }), isBlock: false };
  return { lines: lines.map((line) => ' '.repeat(column + indent) + line), isBlock };
}

/** Lines below the line of an offset. */
function below({ source }: Place, offset: number, lines: readonly string[]): TextEdit {
  const at = source.lineEnd(offset);
  return { start: at, end: at, text: lines.map((line) => source.eol(offset) + line).join('') };
}

/** Lines of which the first goes on the line of an offset. */
function joined({ source }: Place, offset: number, lines: readonly string[]): string {
  return lines.join(source.eol(offset) + source.indentation(offset));
}
