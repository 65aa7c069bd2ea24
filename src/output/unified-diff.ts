import {
  FILE_HEADERS_ONLY,
  formatPatch,
  OMIT_HEADERS,
  type StructuredPatchHunk,
  structuredPatch,
} from 'diff';
import { applyEdits, type TextEdit } from '../document/edit/text-edit.ts';
import { visible } from './escape.ts';
import type { Palette } from './palette.ts';
import { displayWidth, wrap } from './text.ts';

/** What stands together under one `@@`: lines from 1, as POSIX `diff -u` counts them. */
export type Hunk = StructuredPatchHunk;

/** Unchanged lines shown on either side of a change. */
const CONTEXT = 3;

/** The difference that edits make to a text. Only what lies between the first and the last of them is compared. */
export function hunks(before: string, edits: readonly TextEdit[]): Hunk[] {
  const from = lineStart(before, Math.min(...edits.map(({ start }) => start)));
  const to = lineEnd(before, Math.max(...edits.map(({ end }) => end)));
  const part = before.slice(from, to);
  const moved = edits.map(({ start, end, text }) => ({ start: start - from, end: end - from, text }));
  const above = before.slice(0, from).split('\n').length - 1;
  return compared(part, applyEdits(part, moved), CONTEXT).map((hunk) => ({
    ...hunk,
    oldStart: hunk.oldStart + above,
    newStart: hunk.newStart + above,
  }));
}

/** The difference between two texts, with so many unchanged lines around each change. */
export function compared(before: string, after: string, context: number): Hunk[] {
  return structuredPatch('', '', before, after, undefined, undefined, { context }).hunks;
}

/** The difference as a unified diff, as `git apply` takes it. */
export function patch(name: string, parts: readonly Hunk[]): string {
  return formatted(name, parts, FILE_HEADERS_ONLY);
}

/**
 * The difference for a terminal: what would act there is shown as a code, and the rest is the same. A line that is
 * wider than `columns` goes on below, a step further in.
 */
export function drawnPatch(
  name: string,
  parts: readonly Hunk[],
  { colors, columns = Number.POSITIVE_INFINITY }: { colors: Palette; columns: number | undefined },
): string {
  const paint: Readonly<Record<string, (text: string) => string>> = {
    '@': colors.command,
    '-': colors.removed,
    '+': colors.added,
  };
  const head = [`--- a/${visible(name)}`, `+++ b/${visible(name)}`].map((line) => colors.strong(line));
  const lines = formatted(name, parts, OMIT_HEADERS).split('\n');
  const body = lines.flatMap((line) => broken(shown(line), columns).map(paint[line.charAt(0)] ?? String));
  return [...head, ...body].join('\n');
}

function formatted(name: string, parts: readonly Hunk[], headers: typeof OMIT_HEADERS): string {
  const [oldFileName, newFileName] = [`a/${name}`, `b/${name}`];
  const [oldHeader, newHeader] = [undefined, undefined];
  return formatPatch({ oldFileName, newFileName, oldHeader, newHeader, hunks: [...parts] }, headers);
}

/** A line of a difference as several: each begins with its sign, and all but the first one further in. */
function broken(line: string, columns: number): string[] {
  const [, sign = '', indent = '', text = ''] = /^(.)( *)(.*)$/s.exec(line) ?? [];
  const width = columns - sign.length - indent.length - STEP.length;
  if (displayWidth(line) <= columns || width < 1) return [line];
  return wrap(text, width).map((part, at) => `${sign}${indent}${at === 0 ? '' : STEP}${part}`);
}

const STEP = '    ';

/** A line without what acts; its tabs stay, since they only move. */
const shown = (line: string) => line.replace(/\r$/, '').split('\t').map(visible).join('\t');

/** Where the lines begin that stand before a place, and where those end that stand after it. */
function lineStart(text: string, place: number): number {
  let start = place;
  for (let line = 0; line <= CONTEXT && start > 0; line++) start = text.lastIndexOf('\n', start - 2) + 1;
  return start;
}

function lineEnd(text: string, place: number): number {
  let end = place;
  for (let line = 0; line <= CONTEXT && end < text.length; line++)
    end = text.indexOf('\n', end) + 1 || text.length;
  return end;
}
