import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parsed.ts';
import fc from '../property.ts';
import { base, commands, TODAY } from './commands.ts';
import { type Writing, write, writings } from './styled.ts';

const RUNS = Number(process.env['FC_RUNS'] ?? 100);

/** Writings that are the same all over: what is new can be written in one way only, if it is written like the rest. */
const uniform: fc.Arbitrary<Writing> = writings.map((writing) => ({
  ...writing,
  // Others change with what is added: a mapping of scalars may become one of more.
  brackets: writing.brackets === 'small' || writing.brackets === 'scalars' ? 'all' : writing.brackets,
  // A bracket behind a bracket does not tell how far in its entries would stand by themselves.
  tall: writing.tall === 'hanging' ? 'open' : writing.tall,
  // No text of these is on more than one line, nor in need of quotes.
  commentEvery: 0,
  eol: writing.eol === 'mixed' ? '\n' : writing.eol,
  ending: writing.ending === 'comment' ? 'break' : writing.ending,
}));

/** The same with words for texts: which quotes a text needs is tested by itself. */
const plainly = commands.map(({ name, input }) => ({
  name,
  input: JSON.parse(JSON.stringify(input), (_, value) =>
    typeof value === 'string' && !IS_PLAIN.test(value) ? 'Nye ord' : value,
  ),
}));
const IS_PLAIN = /^(?!(?:no|on|y|n|true|null|off|yes)$)[a-zæøå][a-zæøå -]*[a-zæøå]$|^\d{4}-\d{2}-\d{2}$/i;

it('a file written in one style throughout is written so again, as if the change had been in it from the start', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(uniform, fc.array(plainly, { minLength: 1, maxLength: 4 }), async (writing, chain) => {
      let bytes: Buffer = Buffer.from(write(base, writing));
      for (const { name, input } of chain) {
        const result = await changeBytes(bytes, TODAY, CHANGES[name] as Change<unknown>, input).catch(
          (error: unknown) => {
            if (error instanceof Refusal) return error;
            throw error;
          },
        );
        if (result instanceof Refusal) continue;
        seen.add(name);
        const { data } = await readDocument(result.after);
        expect(result.after.toString()).toBe(write(data as { [key: string]: Value }, writing));
        bytes = result.after;
      }
    }),
    { numRuns: RUNS },
  );
  expect(seen.size).toBeGreaterThan(12);
}, 3_600_000);

/** Ways in which programs write JSON. */
const JSONS: readonly ((data: unknown) => string)[] = [
  (data) => `${JSON.stringify(data, null, 2)}\n`,
  (data) => JSON.stringify(data, null, 4),
  (data) => `${JSON.stringify(data, null, '\t')}\n`,
  (data) => JSON.stringify(data),
  (data) => JSON.stringify(data, null, 1).replace(/^ +/gm, ''),
  (data) => JSON.stringify(data, null, 2).replaceAll('\n', '\r\n'),
];

it('JSON stays JSON, written as the program wrote it', async () => {
  const seen = new Set<string>();
  const chains = fc.oneof(
    fc.record({ isPlain: fc.constant(true), chain: fc.array(plainly, { minLength: 1, maxLength: 4 }) }),
    fc.record({ isPlain: fc.constant(false), chain: fc.array(commands, { minLength: 1, maxLength: 4 }) }),
  );
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...JSONS), chains, async (toJson, { isPlain, chain }) => {
      let bytes: Buffer = Buffer.from(toJson(base));
      for (const { name, input } of chain) {
        const result = await changeBytes(bytes, TODAY, CHANGES[name] as Change<unknown>, input).catch(
          (error: unknown) => {
            if (error instanceof Refusal) return error;
            throw error;
          },
        );
        if (result instanceof Refusal) {
          expect(result.code).not.toBe('cannot-edit');
          continue;
        }
        seen.add(name);
        const text = result.after.toString();
        const data = JSON.parse(text);
        expect(data).toEqual((await readDocument(result.after)).data);
        // Of some characters programs write the escape, others not.
        if (isPlain) expect(text).toBe(toJson(data));
        bytes = result.after;
      }
    }),
    { numRuns: RUNS },
  );
  expect(seen.size).toBeGreaterThan(12);
}, 3_600_000);
