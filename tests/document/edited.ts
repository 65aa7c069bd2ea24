import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Format } from '../../src/document/edit/format.ts';
import { applyOperations, type Operation } from '../../src/document/edit/operation.ts';
import { applyEdits } from '../../src/document/edit/text-edit.ts';
import { planEdits } from '../../src/document/edit.ts';
import type { Value } from '../../src/document/parsed.ts';
import { isFaithful } from '../../src/document/verify.ts';

/** One that knows no key, and takes every day for a date. */
export const FORMAT: Format = { keysAt: () => [], isDateAt: () => true };

/** The text with operations carried out on it, which must be all that happens to it. */
export async function edited(text: string, operations: readonly Operation[], format = FORMAT) {
  const before = await readDocument(Buffer.from(text));
  const edits = planEdits(before, operations, format);
  expect(edits.filter(({ start, end, text }) => start === end && text === '')).toEqual([]);
  const result = applyEdits(text, edits);
  const after = await readDocument(Buffer.from(result));
  const intended = applyOperations(before.data as Value, operations);
  expect(isFaithful({ before, after, edits, operations, intended })).toBe(true);
  return result;
}

export const put = (path: (string | number)[], index: number, ...values: Value[]): Operation => ({
  kind: 'insert',
  path,
  index,
  values,
});

/** A text that is too long for a line with another. */
export const LONG = 'x'.repeat(110);

/** Gives a key a new name, and a value. */
export const rename = (path: (string | number)[], as: string, value: Value): Operation => ({
  kind: 'set',
  path,
  as,
  value,
});

export type Case = readonly [
  name: string,
  before: string,
  operation: Operation | readonly Operation[],
  after: string,
];

/** A test of each case, with the line breaks of Unix and of Windows. */
export function describeCases(all: Readonly<Record<string, readonly Case[]>>, format = FORMAT): void {
  describe.each(Object.entries(all))('%s', (_, cases) => {
    it.each(cases.map(([name, before, operations, after]) => [name, { before, operations, after }] as const))(
      '%s',
      async (__, { before, operations, after }) => {
        const all = Array.isArray(operations) ? operations : [operations as Operation];
        expect(await edited(before, all, format)).toBe(after);
        const crlf = (text: string) => text.replaceAll('\n', '\r\n');
        if (before.includes('\n')) expect(await edited(crlf(before), all, format)).toBe(crlf(after));
      },
    );
  });
}
