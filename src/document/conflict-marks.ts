import type { Span } from './finding.ts';

/** The line with which a conflict begins that a merge has left, if there is one. */
export function conflictMarks(text: string): Span | undefined {
  const [start = -1, middle = -1, end = -1] = [/^<{7}/m, /^={7}/m, /^>{7}/m].map((mark) => text.search(mark));
  if (start === -1 || start > middle || middle > end) return undefined;
  return { start, end: start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0) };
}
