import { expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';

// On what word each rule rests, and what must be whole for it to be asked: needs.test.ts finds what is lacking there,
// not what went. `-u` writes the list anew.
it('each rule declares its severity, the demands it takes, and the sections that it reads', async () => {
  const list = RULES.map(({ code, severity, byCharter = [], needs, needsAll = [] }) => {
    const sections = needs.map((section) => (needsAll.includes(section) ? `${section}*` : section));
    return `${[code, severity, ...byCharter].join(' ')}: ${sections.join(' ')}`.trimEnd();
  });
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('declared.txt');
  for (const { code, needs } of RULES) expect(new Set(needs).size, code).toBe(needs.length);
});
