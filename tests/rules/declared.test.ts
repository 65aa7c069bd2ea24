import { expect, it } from 'vitest';
import { RULES } from '../../src/rules/index.ts';

// On what word each rule rests, and without what it is not asked. `-u` writes the list anew.
it('each rule declares its severity, the demands it takes, and the sections that it needs', async () => {
  const list = RULES.map(({ code, severity, byCharter = [], needs = [], needsAll = [] }) => {
    const sections = [...new Set([...needs, ...needsAll])].map(
      (section) => `${section}${needs.includes(section) ? '' : '?'}${needsAll.includes(section) ? '*' : ''}`,
    );
    return `${[code, severity, ...byCharter].join(' ')}: ${sections.join(' ')}`.trimEnd();
  });
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('declared.txt');
  for (const { code, needs = [] } of RULES) expect(new Set(needs).size, code).toBe(needs.length);
});
