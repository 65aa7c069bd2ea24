import type { Document } from '../document/document.ts';
import type { Moved } from '../document/edit/moved.ts';
import { valueAt } from '../document/edit/operation.ts';
import type { Finding, Path, Span } from '../document/finding.ts';
import { isIdentical } from '../history/canonical.ts';
import type { Step } from './three-way.ts';

/** A merged text, and the steps that led to it. */
interface Merge {
  readonly document: Document;
  readonly moved: Moved;
  readonly steps: readonly Step[];
}

/**
 * The steps that brought an error in: what is nearest to where it stands, or to what it is related to; where nothing
 * in these entries is theirs, all in the section, or in the file.
 */
export function blamed(error: Finding, merge: Merge): readonly Step[] {
  const { document } = merge;
  const paths = [error.span, ...(error.related ?? []).map(({ span }) => span)].map((span) =>
    pathTo(document, span),
  );
  for (const least of [2, 1]) {
    for (const path of paths) {
      for (let length = path.length; length >= least; length--) {
        const steps = merge.steps.filter((step) => isAt(step, path.slice(0, length), merge));
        if (steps.length > 0) return steps;
      }
    }
  }
  return merge.steps;
}

/** Whether a step changed something at or in a place of the merged text, or put it there. */
function isAt({ operation }: Step, path: Path, { document, moved }: Merge): boolean {
  const was = moved.from(path);
  if (was) return begins(operation.path, was);
  // The new entry that the place is in.
  let length = path.length;
  while (length > 1 && moved.from(path.slice(0, length - 1)) === undefined) length--;
  const list = moved.from(path.slice(0, length - 1));
  if (!list) return false;
  const value = valueAt(document.data, path.slice(0, length));
  if (operation.kind === 'insert') {
    return isSame(operation.path, list) && operation.values.some((each) => isIdentical(each, value));
  }
  return isSame(operation.path, [...list, path[length - 1] ?? '']);
}

const begins = (path: Path, start: Path) => start.every((step, at) => path[at] === step);
const isSame = (a: Path, b: Path) => a.length === b.length && begins(a, b);

/** The path to the innermost value around a span, or to the key that the span is of. */
function pathTo({ data, spans }: Document, span: Span): Path {
  const path: (string | number)[] = [];
  for (;;) {
    const value = valueAt(data, path);
    if (typeof value !== 'object' || value === null) return path;
    const steps = Array.isArray(value) ? value.keys() : Object.keys(value);
    const next = [...steps].find((step) => {
      const inner = [...path, step];
      return contains({ start: spans.key(inner).start, end: spans.value(inner).end }, span);
    });
    if (next === undefined) return path;
    path.push(next);
  }
}

const contains = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
