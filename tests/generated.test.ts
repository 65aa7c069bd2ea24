import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { typesSource } from '../scripts/schema-code.mjs';

it.each([
  ['organisation', 'organisering.schema.json'],
  ['charter', 'charter.schema.json'],
])('the committed types of the %s are those of the schema', async (folder, schema) => {
  expect(readFileSync(`src/${folder}/generated/types.ts`, 'utf8')).toBe(await typesSource(schema));
});
