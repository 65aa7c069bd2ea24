import type { Span } from './finding.ts';

/** The line with which a conflict begins that a merge has left, if there is one. */
export function conflictMarks(text: string): Span | undefined {
  const marks = [/^<{7}/m, /^={7}/m, /^>{7}/m].map((mark) => text.search(mark));
  if (!marks.every((at, index) => at > (marks[index - 1] ?? -1))) return undefined;
  const [start] = marks as [number];
  return { start, end: start + text.slice(start).search(/[\r\n]|$/) };
}
