import { describe, expect, it } from 'vitest';
import charter from '../../schema/charter.schema.json';
import schema from '../../schema/organisering.schema.json';
import { WORDS as da } from '../../src/messages/da/diff-labels.ts';
import { WORDS as en } from '../../src/messages/en/diff-labels.ts';
import type { SchemaNode } from '../../src/organisation/schema-keys.ts';

// What other validators and editors need of the schemas: keywords that all of them have, and words beside what is bare.

interface Node extends SchemaNode {
  readonly path: string;
  readonly maxLength?: number;
  readonly patternErrorMessage?: string;
}

/** Every schema within a schema. */
function* nodesOf(value: unknown, path = '', isNamed = false): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (!isNamed && !Array.isArray(value)) yield { ...(value as SchemaNode), path };
  for (const [key, part] of Object.entries(value))
    yield* nodesOf(part, `${path}/${key}`, !isNamed && (key === 'properties' || key === '$defs'));
}

const isInBoth = (text: string | undefined) => text?.split('\n\n').length === 2;

describe.each([
  ['organisering.schema.json', schema],
  ['charter.schema.json', charter],
])('%s', (_, text) => {
  const nodes = [...nodesOf(text)];

  it('has no pattern that looks ahead or back, which not every engine compiles', () => {
    const patterns = nodes.flatMap(({ pattern }) => pattern ?? []);
    expect(patterns.length).toBeGreaterThan(5);
    expect(patterns.filter((pattern) => /\(\?(?!:)|\\[1-9bBpP]/.test(pattern))).toEqual([]);
  });

  it('says beside each pattern, in both languages, what is to be written', () => {
    const bare = nodes.filter(
      ({ pattern, patternErrorMessage }) => pattern && !isInBoth(patternErrorMessage),
    );
    expect(bare.map(({ path }) => path)).toEqual([]);
  });

  it('has a pattern beside each format', () => {
    const formats = nodes.filter(({ format }) => format);
    expect(formats.length).toBeGreaterThan(0);
    expect(formats.filter(({ pattern }) => !pattern)).toEqual([]);
  });

  it('bounds each text', () => {
    const texts = nodes.filter(({ type, enum: words }) => type === 'string' && !words);
    const endless = texts.filter(
      ({ maxLength, pattern = '' }) => !maxLength && /[*+]|\\S/.test(pattern.replace(/\[[^\]]*\]/g, 'x')),
    );
    expect(endless.map(({ path }) => path)).toEqual([]);
  });

  it('has a type beside the words of a choice, and what each word means', () => {
    const choices = nodes.filter(({ enum: words }) => words);
    expect(choices.filter(({ type }) => type !== 'string')).toEqual([]);
    // What a correction is of are the keys of the format themselves.
    const described = choices.filter(({ path }) => !path.endsWith('/correction/properties/field'));
    for (const { path, enum: words = [], enumDescriptions = [] } of described) {
      expect(enumDescriptions.length, path).toBe(words.length);
      expect(enumDescriptions.every(isInBoth), path).toBe(true);
    }
  });
});

it('the words of a choice mean what the program calls them', () => {
  for (const { path, enum: words = [], enumDescriptions } of nodesOf(schema)) {
    if (enumDescriptions)
      expect(enumDescriptions, path).toEqual(
        words.map((word) => `${da[String(word)]}\n\n${en[String(word)]}`),
      );
  }
});
