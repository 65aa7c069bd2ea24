import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { typesSource } from '../scripts/schema-code.mjs';

it('the committed types are those of the schema', async () => {
  expect(readFileSync('src/organisation/generated/types.ts', 'utf8')).toBe(await typesSource());
});
