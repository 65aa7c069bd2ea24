import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { applyEdits, type TextEdit } from '../../src/document/edit/text-edit.ts';
import { hunks, patch } from '../../src/output/unified-diff.ts';
import fc from '../property.ts';

/** What git makes of a text and a patch. */
function applied(before: string, text: string): string {
  const cwd = mkdtempSync(join(tmpdir(), 'rup-diff-'));
  writeFileSync(join(cwd, 'f'), before);
  writeFileSync(join(cwd, 'p'), text);
  execFileSync('git', ['apply', '--whitespace=nowarn', 'p'], { cwd });
  return readFileSync(join(cwd, 'f'), 'utf8');
}

const lines = fc
  .tuple(
    fc.array(fc.constantFrom('a', 'b', 'c', '', 'ø'), { minLength: 1, maxLength: 40 }),
    fc.constantFrom('\n', '\r\n'),
    fc.boolean(),
  )
  .map(([all, end, isEnded]) => all.join(end) + (isEnded ? end : ''));

it('is what git needs to make the new text of the old one', () => {
  fc.assert(
    fc.property(
      lines,
      fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('x', '\n', 'x\ny\n', '')), {
        minLength: 1,
        maxLength: 4,
      }),
      (before, places) => {
        const edits: TextEdit[] = [];
        let from = 0;
        for (const start of places.map(([at]) => at % (before.length + 1)).sort((a, b) => a - b)) {
          const [, length, text] = places[edits.length] ?? [0, 0, ''];
          if (start < from) continue;
          const end = Math.min(before.length, start + length);
          edits.push({ start, end, text });
          from = end + 1;
        }
        const after = applyEdits(before, edits);
        const parts = hunks(before, edits);
        if (after === before) expect(parts).toEqual([]);
        else if (before !== '' && after !== '') expect(applied(before, patch('f', parts))).toBe(after);
      },
    ),
    { numRuns: 60 },
  );
});

it('shows three lines around each change, and joins what is near', () => {
  const before = Array.from({ length: 30 }, (_, index) => `line ${index + 1}\n`).join('');
  const at = (line: number) => before.indexOf(`line ${line}\n`);
  const edit = (line: number) => ({ start: at(line), end: at(line), text: 'new\n' });
  const parts = patch('f', hunks(before, [edit(10), edit(14), edit(25)]));
  expect(parts.split('\n').filter((line) => line.startsWith('@@'))).toEqual([
    '@@ -7,10 +7,12 @@',
    '@@ -22,6 +24,7 @@',
  ]);
});

it('names a file as git does', () => {
  const name = 'ny \u00f8/a"b.yaml';
  const [head] = patch(name, hunks('a\n', [{ start: 0, end: 1, text: 'b' }])).split('\n');
  expect(head).toBe('--- "a/ny \\303\\270/a\\"b.yaml"');
});
