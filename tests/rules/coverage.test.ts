import { describe, expect, it } from 'vitest';
import { SOURCE_NUMBERS, type SourceNumber } from '../../src/facts/source.ts';
import { da } from '../../src/messages/da/index.ts';
import { RULES } from '../../src/rules/index.ts';
import { NOT_ENFORCED } from '../../src/rules/not-enforced.ts';

describe('every statement of the source document', () => {
  const enforced = new Set(RULES.flatMap(({ sources }) => sources));
  const excused = Object.keys(NOT_ENFORCED) as SourceNumber[];

  it('is enforced by a rule, or there is a reason why it cannot be', () => {
    const covered = SOURCE_NUMBERS.filter((number) => enforced.has(number) || excused.includes(number));
    expect(covered).toEqual(SOURCE_NUMBERS);
  });

  it('is not excused where a rule enforces it after all', () => {
    expect(excused.filter((number) => enforced.has(number))).toEqual([]);
  });

  it('has its reason in the catalogs, and each reason excuses one', () => {
    expect(Object.values(NOT_ENFORCED).sort()).toEqual(Object.keys(da.notEnforced).sort());
  });
});
