import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { da } from '../../src/messages/da/index.ts';
import { catalogFor } from '../../src/messages/load.ts';
import { render } from '../../src/output/formats.ts';
import { checked } from './checked.ts';

/** How many findings there are of each code that is asked for, and what is said of checks that stopped. */
async function told(sections: string, ...codes: string[]) {
  const { findings } = await checked(sections);
  const counts = codes.map((code) => findings.filter((finding) => finding.code === code).length);
  const stopped = findings.filter(({ code }) => code === 'check-stopped').map(({ args }) => args);
  return [...counts, ...stopped];
}

const area = (times: number) => `plan:
  name: P
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas: [${'1, '.repeat(times)}]
`;
const forum = (keys: string) => `forums:\n  - id: x\n    name: X\n    origin: continued\n${keys}`;
const lines = (times: number, line: (at: number) => string) =>
  Array.from({ length: times }, (_, at) => line(at)).join('');

describe('a check of a file', () => {
  const schema = { check: 'schema', told: 1_000 };

  it.each([
    ['a list', (times: number) => `forums: [${'1, '.repeat(times)}]\n`, 'wrong-type'],
    ['a list within a section', area, 'wrong-type'],
    ['keys', (times: number) => `settings:\n${lines(times, (at) => `  k${at}: 1\n`)}`, 'unknown-key'],
    ['sections', (times: number) => lines(times, (at) => `k${at}: 1\n`), 'unknown-key'],
  ])('tells a thousand mistakes of form in %s, and stops', async (_, sections, code) => {
    expect(await told(sections(1_000), code)).toEqual([1_000]);
    expect(await told(sections(1_001), code)).toEqual([1_000, schema]);
    expect(await told(sections(30_000), code)).toEqual([1_000, schema]);
  });

  it('counts as invalid what it has not come to', async () => {
    const { findings } = await checked(
      `people: [${'1, '.repeat(1_500)}{ id: x, name: X }, { id: x, name: Y }]\n`,
    );
    const codes = new Set(findings.map(({ code }) => code));
    expect(codes).toContain('check-stopped');
    expect(codes).not.toContain('id-duplicate');
    expect(codes).not.toContain('reference-unknown');
  });

  it('tells a thousand mistakes of YAML, and stops', async () => {
    const twice = (times: number) => forum(lines(times, () => '    goal: G\n'));
    expect(await told(twice(1_001), 'duplicate-key')).toEqual([1_000]);
    expect(await told(twice(5_000), 'duplicate-key')).toEqual([1_000, { check: 'yaml', told: 1_000 }]);
  });

  const people = (times: number) => `people:\n${lines(times, (at) => `  - { id: p${at}, name: P${at} }\n`)}`;
  const accepted = `acceptedFindings:
  - { code: person-unused, id: p4000, reason: R, until: 2099-01-01 }
`;

  it('tells a thousand findings of a rule, and stops: what is accepted may be among the rest', async () => {
    const codes = ['person-unused', 'accepted-unused'];
    expect(await told(people(1_000), ...codes)).toEqual([1_000, 0]);
    expect(await told(people(5_000) + accepted, ...codes)).toEqual([
      1_000,
      0,
      { check: 'person-unused', told: 1_000 },
    ]);
    expect(await told(people(10) + accepted, ...codes)).toEqual([10, 1]);
  });

  it('of a million broken items makes reports no longer than of some thousands', async () => {
    const report = async (times: number, format: 'json' | 'sarif') => {
      const text = `forums: [${'1,'.repeat(times)}]\n`;
      const { findings } = await checked(text);
      const document = await readDocument(Buffer.from(text));
      const files = [{ name: 'f.yaml', document, findings }];
      const catalog = await catalogFor(da, []);
      const shown = await render(format, files, { catalog, version: '1', at: '2014-03-01', cwd: '/' });
      expect(shown).toContain('check-stopped');
      return shown.length;
    };
    for (const format of ['json', 'sarif'] as const) {
      expect(await report(1_000_000, format)).toBeLessThan(1.1 * (await report(5_000, format)));
    }
  });
});
