import { afterAll, describe, expect, it, vi } from 'vitest';
import { Parser } from 'yaml';
import { readDocument } from '../../src/document/document.ts';
import { applyOperations, insert, type Operation } from '../../src/document/edit/operation.ts';
import { applyEdits } from '../../src/document/edit/text-edit.ts';
import { planEdits } from '../../src/document/edit.ts';
import type { Value } from '../../src/document/parsed.ts';
import { isFaithful } from '../../src/document/verify.ts';
import { isDateAt, keysAt } from '../../src/organisation/schema-keys.ts';
import { generate } from '../bench/generate.mjs';

/** What the second reader, the slow one, reads. */
const read = vi.spyOn(Parser.prototype, 'parse');
afterAll(() => read.mockRestore());
const charactersRead = () => read.mock.calls.reduce((sum, [text]) => sum + text.length, 0);

const forum = { id: 'nyt', name: 'Nyt', origin: 'established', reportsTo: 'administrativ-gruppe' };
const party = { id: 'ny', name: 'Ny', kind: 'other' };

/** Carries operations out on a large file, and has what came of it verified, harmed or not. */
async function verified(text: string, operations: Operation[], harm = (after: string) => after) {
  const before = await readDocument(Buffer.from(text));
  const edits = planEdits(before, operations, { keysAt, isDateAt });
  const after = await readDocument(Buffer.from(harm(applyEdits(text, edits))));
  const intended = applyOperations(before.data as Value, operations);
  read.mockClear();
  return isFaithful({ before, after, edits, operations, intended });
}

const KB = 1024;

describe('of a large file the second reader reads', () => {
  const few = generate(300);
  const many = generate(900);

  it.each([
    ['an entry at the end', [insert(['forums'], forum)]],
    ['one in the middle', [{ kind: 'insert' as const, path: ['forums'], index: 150, values: [forum] }]],
    ['several', [insert(['forums'], forum), insert(['organisations'], party)]],
  ])('no more than what has changed, however large it is: %s', async (_, operations) => {
    for (const [write, text] of [
      [(all: string) => all, few],
      [(all: string) => all, many],
      [(all: string) => all.replaceAll('\n', '\r\n'), many],
    ] as const) {
      expect(await verified(write(text), operations)).toBe(true);
      expect(charactersRead()).toBeGreaterThan(0);
      expect(charactersRead()).toBeLessThan(operations.length * 2 * 70 * KB);
    }
  });

  it('and yet nothing that happens elsewhere is missed', async () => {
    const add = [insert(['forums'], forum)];
    const at = (change: (text: string) => string) => verified(few, add, change);
    expect(await at((text) => text.replace('Samarbejdsforum nr. 7\n', 'Samarbejdsforum nr. 8\n'))).toBe(
      false,
    );
    expect(await at((text) => text.replace('  - id: forum-100\n', '  - id: forum-100\n    note: x\n'))).toBe(
      false,
    );
    expect(await at((text) => text)).toBe(true);
  });
});
