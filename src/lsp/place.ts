import type { Document } from '../document/document.ts';
import type { Path, Span } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';

/** What stands at an offset: the innermost value around it, or the key that leads to it. */
export interface Place {
  readonly path: Path;
  readonly on: 'key' | 'value';
  readonly span: Span;
  /** The value; undefined where a key stands twice, and its second value is not in the data. */
  readonly value: Value | undefined;
  /** The spans around it, the innermost first: itself, its entry, the collection … */
  readonly around: readonly Span[];
}

/** Where an offset lies in a document that could be read. */
export function placeAt({ data, spans }: Document, offset: number): Place | undefined {
  if (data === undefined) return undefined;
  const path: (string | number)[] = [];
  let value: Value | undefined = data;
  let node = 0;
  const around: Span[] = [spans.at(0)];
  const found = (on: Place['on'], span: Span): Place => ({ path, on, span, value, around: around.reverse() });
  while (typeof value === 'object' && value !== null) {
    const end: number = spans.after(node);
    const isList: boolean = Array.isArray(value);
    let child: number | undefined;
    let index = -1;
    for (let at = node + 1, count = 0; at < end; count++) {
      if (spans.at(at).start > offset) break;
      [child, index] = [at, count];
      at = spans.after(isList ? at : at + 1);
    }
    if (child === undefined) break;
    const key: Span | undefined = isList ? undefined : spans.at(child);
    const own = isList ? child : child + 1;
    const span = spans.at(own);
    // Beyond the last line of an entry, what is meant is the collection.
    if (offset > Math.max(span.end, key?.end ?? 0)) break;
    if (key) around.push({ start: key.start, end: Math.max(key.end, span.end) });
    const step: string | number = isList ? index : spans.keyText(child);
    path.push(step);
    value = childOf(value, step);
    if (key && offset <= key.end) return found('key', key);
    around.push(span);
    // Between a key and its value.
    if (offset < span.start) return found('value', span);
    node = own;
  }
  return found('value', around.at(-1) as Span);
}

function childOf(value: Value, step: string | number): Value | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return (value as Record<string | number, Value>)[step];
}
