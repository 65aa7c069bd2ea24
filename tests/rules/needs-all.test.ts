import { describe, expect, it } from 'vitest';
import type { Path } from '../../src/document/finding.ts';
import type { Value } from '../../src/document/parsed.ts';
import { RULES } from '../../src/rules/index.ts';
import { cases, found, Misled } from './misled.ts';

const LISTS: readonly Path[] = [
  ['plan', 'initiatives'],
  ['plan', 'goals'],
  ...['organisations', 'people', 'forums', 'formerGroups', 'efforts', 'meetings'].map((list) => [list]),
];

/** Each entry of the lists in which entries may be left out one by one. */
function entries(data: Value): Path[] {
  return LISTS.flatMap((list) => {
    const value = list.reduce<unknown>((at, key) => (at as Record<string, unknown>)?.[key as string], data);
    return Array.isArray(value) ? value.map((_, at) => [...list, at]) : [];
  });
}

describe('a rule is skipped where an entry is left out without which it would be misled, and nowhere else', async () => {
  const misled = new Misled();
  for (const one of await cases()) {
    const whole = found(one, []);
    for (const entry of entries(one.data)) misled.look(one, whole, entry);
  }

  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    const needsAll = (rule.needsAll ?? []).filter((section) => LISTS.some(([list]) => list === section));
    const cases = misled.by(rule);
    expect([...needsAll].sort(), JSON.stringify(cases)).toEqual(Object.keys(cases).sort());
  });
});
