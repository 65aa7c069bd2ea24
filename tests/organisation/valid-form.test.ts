import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from '../../src/document/parse.ts';
import type { Value } from '../../src/document/parsed.ts';
import { checkSchema } from '../../src/organisation/schema-check.ts';
import { hasValidForm } from '../../src/organisation/valid-form.ts';
import fc from '../property.ts';

const files = ['examples/organisering.yaml', 'examples/organisering-2016.yaml', 'fixtures/base.yaml'].map(
  (name) => parse(readFileSync(name, 'utf8')).data as Value,
);

/** Every value in the data, with the container and key that hold it. */
function* places(value: Value): Generator<[Record<string, Value>, string]> {
  if (typeof value !== 'object' || value === null) return;
  const holder = value as Record<string, Value>;
  for (const key of Object.keys(value)) {
    yield [holder, key];
    yield* places(holder[key] as Value);
  }
}

const odd = fc.constantFrom<Value>(
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1,
    2,
    9999,
    '',
    ' ',
    'x',
    'klima',
    'Klima Å',
    '2013-10-10',
    '2013-02-30',
    '2013',
    'x'.repeat(1_001),
    '😀'.repeat(1_000),
    'x'.repeat(10_001),
  ],
  ...[
    'area',
    'region',
    'on-track',
    'established',
    '09:00-12:00',
    '25:00-26:00',
    '2013-autumn',
    '1084',
    '101',
  ],
  ...[
    [],
    {},
    [null],
    ['klima'],
    [['klima']],
    { id: 'x' },
    { id: 'x', name: 'X' },
    { person: 'x', role: 'y' },
  ],
);

it('a quick yes is what the compiled schema says', () => {
  for (const data of files) expect([hasValidForm(data), checkSchema(data)]).toEqual([true, []]);
});

it('a quick no is what the compiled schema says, whatever is changed', () => {
  const seen = { yes: 0, no: 0 };
  const change = fc.record({ at: fc.nat(100_000), value: odd, how: fc.constantFrom('set', 'remove', 'add') });
  fc.assert(
    fc.property(
      fc.constantFrom(...files),
      fc.array(change, { minLength: 1, maxLength: 3 }),
      (file, changes) => {
        const data = structuredClone(file);
        for (const { at, value, how } of changes) {
          const all = [...places(data)];
          const [holder, key] = all[at % all.length] as [Record<string, Value>, string];
          if (how === 'set') holder[key] = structuredClone(value);
          else if (how === 'remove' && !Array.isArray(holder)) delete holder[key];
          else if (!Array.isArray(holder))
            holder[['to', 'note', 'person', 'extra', 'area'][at % 5] as string] = structuredClone(value);
        }
        const isValid = checkSchema(data).length === 0;
        seen[isValid ? 'yes' : 'no']++;
        expect(hasValidForm(data)).toBe(isValid);
      },
    ),
    { numRuns: 10_000 },
  );
  expect(Math.min(seen.yes, seen.no)).toBeGreaterThan(500);
});

it.each([null, 1, 'x', [], {}, [{}]])('%j is no organisation', (data) => {
  expect(hasValidForm(data as Value)).toBe(false);
});
