import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { da } from '../../src/messages/da/index.ts';
import { checkExample } from './example.ts';

const folders = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('each example fails where it is marked, and passes once mended', () => {
  it.each(folders)('%s', async (code) => {
    expect(Object.keys(da.findings)).toContain(code);
    const fails = await checkExample(code, 'fails');
    expect(fails.marks.some((mark) => mark.endsWith(` ${code}`))).toBe(true);
    expect(fails.found.sort()).toEqual(fails.marks.sort());
    const passes = await checkExample(code, 'passes');
    expect(passes.found).toEqual(passes.marks);
  });
});
