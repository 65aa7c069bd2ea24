import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { readDocument } from '../../src/document/document.ts';
import { isSameData } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import { pieces } from '../../src/document/pieces.ts';
import { generate } from '../bench/generate.mjs';
import { base } from '../changes/commands.ts';
import { write, writings } from '../changes/styled.ts';
import fc from '../property.ts';

const KB = 1024;

/** The pieces lie end to end, and another reader takes each for what it is said to hold. */
function expectWhole(text: string, all: ReturnType<typeof pieces>): void {
  expect(all[0]?.start).toBe(0);
  expect(all.at(-1)?.end).toBe(text.length);
  for (const [at, { start, end, data }] of all.entries()) {
    if (at > 0) expect(start).toBe(all[at - 1]?.end);
    expect(isSameData(parse(text.slice(start, end), { uniqueKeys: false }) as Value, data)).toBe(true);
  }
}

it('a file is cut into pieces of a few entries', async () => {
  for (const text of [generate(300), generate(300).replaceAll('\n', '\r\n')]) {
    const all = pieces(await readDocument(Buffer.from(text)));
    expectWhole(text, all);
    expect(Math.max(...all.map(({ start, end }) => end - start))).toBeLessThan(3 * KB);
    expect(all.length).toBeLessThan((2 * text.length) / (2 * KB) + 20);
  }
});

it('however it is written, what is cut is whole', async () => {
  const forums = Array.from({ length: 120 }, (_, at) => ({
    ...(base['forums'] as { [key: string]: Value }[])[at % 2],
    id: `forum-${at}`,
    note: at % 3 === 0 ? 'Linje\n\nLinje\n' : 'Kort',
  }));
  let cut = 0;
  await fc.assert(
    fc.asyncProperty(writings, async (writing) => {
      const text = write({ ...base, forums }, writing).replace(/^\ufeff/, '');
      const all = pieces(await readDocument(Buffer.from(text)));
      expectWhole(text, all);
      if (all.length > 1) cut++;
    }),
    { numRuns: 15 },
  );
  expect(cut).toBeGreaterThan(1);
});
