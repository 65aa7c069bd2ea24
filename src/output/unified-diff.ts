import { applyEdits, inOrder, type TextEdit } from '../document/edit/text-edit.ts';
import { visible } from './escape.ts';
import { type DiffLine, diffLines } from './line-diff.ts';
import type { Palette } from './palette.ts';

/** Unchanged lines shown on either side of a change. */
const CONTEXT = 3;

/** Above so many pairs of lines, a region is shown as removed and written anew. */
const MAX_PAIRS = 4_000_000;

/** A run of changed lines: the index of its first old line, and the lines, each with its break. */
interface Block {
  readonly at: number;
  readonly removed: string[];
  readonly added: string[];
}

/** What stands together under one `@@`: lines from 1, as POSIX `diff -u` counts them. */
export interface Hunk {
  readonly header: string;
  /** Each with its break, where it has one. */
  readonly lines: readonly DiffLine[];
}

/** The difference that edits make to a text. Only the lines that they touch are compared. */
export function hunks(before: string, edits: readonly TextEdit[]): Hunk[] {
  const lines = splitLines(before);
  const groups: Block[][] = [];
  for (const block of blocks(before, lines, edits)) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group && last && block.at - end(last) <= 2 * CONTEXT) group.push(block);
    else groups.push([block]);
  }
  let shift = 0;
  return groups.map((group) => {
    const drawn = hunk(lines, group, shift);
    for (const { removed, added } of group) shift += added.length - removed.length;
    return drawn;
  });
}

/** The difference as a unified diff, as `git apply` takes it. */
export function patch(name: string, parts: readonly Hunk[]): string {
  const body = parts.flatMap(({ header, lines }) => [`${header}\n`, ...lines.map(rawLine)]);
  return [`--- a/${name}\n`, `+++ b/${name}\n`, ...body].join('');
}

/** The difference for a terminal: what would act there is shown as a code, and the rest is the same. */
export function drawnPatch(name: string, parts: readonly Hunk[], colors: Palette): string {
  const paint = { ' ': (text: string) => text, '-': colors.removed, '+': colors.added };
  const head = [`--- a/${visible(name)}`, `+++ b/${visible(name)}`].map((line) => `${colors.strong(line)}\n`);
  const body = parts.flatMap(({ header, lines }) => [
    `${colors.command(header)}\n`,
    ...lines.map((line) => {
      const [text = '', rest = ''] = splitBreak(rawLine(line));
      return paint[line.kind](shown(text)) + rest;
    }),
  ]);
  return [...head, ...body].join('');
}

/** A line without what acts; its tabs stay, since they only move. */
const shown = (text: string) => text.split('\t').map(visible).join('\t');

function splitBreak(line: string): [string, string] {
  const at = line.search(/\r?\n/);
  return at === -1 ? [line, ''] : [line.slice(0, at), line.slice(at)];
}

function rawLine({ kind, text }: DiffLine): string {
  return `${kind}${text}${text.endsWith('\n') ? '' : '\n\\ No newline at end of file\n'}`;
}

const end = ({ at, removed }: Block) => at + removed.length;
const splitLines = (text: string) => text.match(/[^\n]*\n|[^\n]+$/g) ?? [];

/** The runs of changed lines, in order. */
function blocks(before: string, lines: readonly string[], edits: readonly TextEdit[]): Block[] {
  const starts: number[] = [];
  let offset = 0;
  for (const line of lines) {
    starts.push(offset);
    offset += line.length;
  }
  const found: Block[] = [];
  for (const region of regions(starts, edits)) {
    const from = starts[region.first] ?? before.length;
    const to = starts[region.last + 1] ?? before.length;
    const moved = region.edits.map(({ start, end, text }) => ({
      start: start - from,
      end: end - from,
      text,
    }));
    const old = lines.slice(region.first, region.last + 1);
    const fresh = splitLines(applyEdits(before.slice(from, to), moved));
    for (const block of changed(region.first, compare(old, fresh))) found.push(block);
  }
  return found;
}

function compare(old: readonly string[], fresh: readonly string[]): DiffLine[] {
  if (old.length * fresh.length <= MAX_PAIRS) return diffLines(old, fresh);
  return [
    ...old.map((text): DiffLine => ({ kind: '-', text })),
    ...fresh.map((text): DiffLine => ({ kind: '+', text })),
  ];
}

function changed(first: number, lines: readonly DiffLine[]): Block[] {
  const found: Block[] = [];
  let at = first;
  let block: Block | undefined;
  for (const { kind, text } of lines) {
    if (kind === ' ') {
      at++;
      block = undefined;
      continue;
    }
    if (!block) {
      block = { at, removed: [], added: [] };
      found.push(block);
    }
    if (kind === '-') {
      block.removed.push(text);
      at++;
    } else block.added.push(text);
  }
  return found;
}

/** The lines that edits touch, from the first to the last; edits of the same or the next line stand together. */
function regions(starts: readonly number[], edits: readonly TextEdit[]) {
  const found: { first: number; last: number; edits: TextEdit[] }[] = [];
  for (const edit of inOrder(edits)) {
    const [first, last] = [lineAt(starts, edit.start), lineAt(starts, edit.end)];
    const region = found.at(-1);
    if (region && first <= region.last + 1) {
      region.last = Math.max(region.last, last);
      region.edits.push(edit);
    } else found.push({ first, last, edits: [edit] });
  }
  return found;
}

/** The index of the line that holds an offset; the text's end is on its last line. */
function lineAt(starts: readonly number[], offset: number): number {
  let [low, high] = [0, Math.max(0, starts.length - 1)];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hunk(lines: readonly string[], group: readonly Block[], shift: number): Hunk {
  const [first, last] = [group[0] as Block, group.at(-1) as Block];
  const start = Math.max(0, first.at - CONTEXT);
  const stop = Math.min(lines.length, end(last) + CONTEXT);
  const drawn: DiffLine[] = [];
  let at = start;
  const keep = (to: number) => {
    for (const text of lines.slice(at, to)) drawn.push({ kind: ' ', text });
  };
  for (const block of group) {
    keep(block.at);
    for (const text of block.removed) drawn.push({ kind: '-', text });
    for (const text of block.added) drawn.push({ kind: '+', text });
    at = end(block);
  }
  keep(stop);
  const count = (kind: '-' | '+') => drawn.filter((line) => line.kind === ' ' || line.kind === kind).length;
  const header = `@@ -${range(start, count('-'))} +${range(start + shift, count('+'))} @@`;
  return { header, lines: drawn };
}

/** A range of lines from 1; an empty one is named by the line before it. */
function range(start: number, count: number): string {
  return `${count === 0 ? start : start + 1}${count === 1 ? '' : `,${count}`}`;
}
