import { expect, it } from 'vitest';
import { SEVERITIES } from '../../src/facts/severity.ts';
import { RULES } from '../../src/rules/index.ts';

it('the severities are those that rules have, the most serious first', () => {
  expect(SEVERITIES).toEqual(['error', 'warning', 'note']);
  expect(new Set(RULES.map(({ severity }) => severity))).toEqual(new Set(SEVERITIES));
});
