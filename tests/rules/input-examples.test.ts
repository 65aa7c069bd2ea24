import { existsSync } from 'node:fs';
import { expect, it } from 'vitest';
import { input } from '../../src/messages/da/input.ts';

/** Codes of `input` that no text file can show, and why. tests/document/read.test.ts shows them as bytes. */
const WITHOUT_EXAMPLE: Readonly<Record<string, string>> = {
  'not-utf8': 'the example would itself have to be a file that is not UTF-8',
  'not-text': 'the example would itself have to be a file that is not text',
  'file-too-large': 'the example would itself have to be too large',
  'check-stopped': 'the example would itself have to hold a thousand mistakes: see many.test.ts',
};

it('each code about what keeps a file from being read has an example, or a reason why not', () => {
  const missing = Object.keys(input).filter((code) => !existsSync(`fixtures/${code}/fails.yaml`));
  expect(missing.sort()).toEqual(Object.keys(WITHOUT_EXAMPLE).sort());
});
