import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { CLEAN } from './variants/clean.ts';
import { GROUPS } from './variants/groups.ts';
import { edited, LAST_DAY } from './variants/variant.ts';

/** Long after the plan: what a variant dates up to here has happened. */
const TODAY = '2026-11-28';

/** What is found in a text as of a day, as `severity code: text of the place`. */
async function verdictOn(text: string, at: string): Promise<string[]> {
  const { findings } = await checkDocument(await readDocument(Buffer.from(text)), at, TODAY);
  return findings
    .map(({ severity, code, span }) => `${severity} ${code}: ${firstLine(text.slice(span.start, span.end))}`)
    .sort();
}

const firstLine = (text: string) => text.split('\n')[0] ?? '';

describe('a file that keeps all that the document says', () => {
  it.each(['2013-08-20', '2014-03-01', '2015-06-01', LAST_DAY, '2017-01-01', '2030-12-31'])(
    'is clean on %s',
    async (at) => {
      expect(await verdictOn(CLEAN, at)).toEqual([]);
    },
  );
});

describe.each(Object.entries(GROUPS))('%s', (_, variants) => {
  it.each(variants.map((one) => [one.what, one] as const))('%s', async (_, { edits, verdict, at }) => {
    const text = edits.reduce(edited, CLEAN);
    const expected = [...verdict].sort();
    expect(await verdictOn(text, at ?? LAST_DAY)).toEqual(expected);
    // What is so on the plan's last day is so for ever.
    if (at !== undefined) return;
    for (const later of ['2017-01-01', '2021-05-05', TODAY])
      expect(await verdictOn(text, later), later).toEqual(expected);
  });
});

it('there are enough of them to tell a rule from a guess', () => {
  const all = Object.values(GROUPS).flat();
  expect(all.length).toBeGreaterThan(150);
  expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
});
