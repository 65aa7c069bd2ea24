import type { Span } from './finding.ts';

/** The line with which a conflict begins that a merge has left, if there is one. */
export function conflictMarks(text: string): Span | undefined {
  const start = text.search(/^<{7}/m);
  const middle = text.search(/^={7}/m);
  const end = text.search(/^>{7}/m);
  if (start === -1 || start > middle || middle > end) return undefined;
  return { start, end: start + (/^[^\r\n]*/.exec(text.slice(start))?.[0].length ?? 0) };
}
