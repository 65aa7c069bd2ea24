import { describe, expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';
import { cases, found, Misled } from './misled.ts';

describe('a rule is skipped where a section is broken without which it would be misled, and nowhere else', async () => {
  const misled = new Misled();
  for (const one of await cases()) {
    const whole = found(one, []);
    for (const section of Object.keys(one.data as object)) misled.look(one, whole, [section]);
  }

  it.each(RULES.map((rule) => [rule.code, rule] as const))('%s', (_, rule) => {
    const cases = misled.by(rule);
    // What names an organisation may be another one: gone with it.
    if (rule.code === 'organisation-unused') Object.assign(cases, { organisations: 'itself' });
    expect([...(rule.needs ?? [])].sort(), JSON.stringify(cases)).toEqual(Object.keys(cases).sort());
  });
});
