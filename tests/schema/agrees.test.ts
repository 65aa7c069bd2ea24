import { readFileSync } from 'node:fs';
import { registerSchema, validate } from '@hyperjump/json-schema/draft-2020-12';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import charterSchema from '../../schema/charter.schema.json';
import schema from '../../schema/organisering.schema.json';
import { charter } from '../../src/charter/generated/validators.js';
import type { Value } from '../../src/document/parsed.ts';
import { valueAt } from '../../src/organisation/lookup.ts';
import { breachesBy, checkSchema, type SchemaBreach } from '../../src/organisation/schema-check.ts';
import { broken } from './broken.ts';

// The published schemas say the same to the validators that others use as to rup: editors, CI jobs and other programs
// check files by them. Formats are annotations there (JSON Schema 2020-12, 7.2.1), so that a pattern stands beside each.

const files = (names: string[]) => names.map((name) => load(readFileSync(name, 'utf8')) as Value);
const checkCharter = breachesBy(charter);

describe.each([
  {
    name: 'organisering.schema.json',
    text: schema,
    originals: files(['examples/organisering-2016.yaml', 'examples/fjordsamarbejdet/organisering.yaml']),
    check: checkSchema,
  },
  {
    name: 'charter.schema.json',
    text: charterSchema,
    originals: files(['charters/rup-2012.yaml', 'examples/fjordsamarbejdet/kommissorium.yaml']),
    check: checkCharter,
  },
])('$name', ({ name, text, originals, check }) => {
  it('is the same to ajv, to hyperjump and to rup', { timeout: 300_000 }, async () => {
    const uri = `https://example.org/${name}`;
    registerSchema(text as Parameters<typeof registerSchema>[0], uri);
    const hyperjump = await validate(uri);
    const ajv = new Ajv2020({ strict: false, validateFormats: false }).compile(text);
    let invalid = 0;
    for (const [at, original] of originals.entries()) {
      for (const data of [original, ...broken(original, 75, 2012 + at)]) {
        const says = {
          ajv: ajv(data),
          hyperjump: hyperjump(data as Parameters<typeof hyperjump>[0]).valid,
          rup: check(data).every((breach) => isNoSuchDate(breach, data)),
        };
        if (!says.rup) invalid++;
        expect(says, JSON.stringify(data)).toEqual({ ajv: says.rup, hyperjump: says.rup, rup: says.rup });
      }
    }
    // Copies that nobody finds fault with would prove little, and so would none.
    expect(invalid).toBeGreaterThan(75);
    expect(invalid).toBeLessThan(150);
  });
});

/** Which days there are, no pattern says. */
const isNoSuchDate = ({ path, error }: SchemaBreach, data: Value) =>
  error.keyword === 'format' && new RegExp(schema.$defs.date.pattern).test(String(valueAt(data, path)));
