import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/outputs.schema.json';
import { DEFAULT_CHARTER } from '../../src/charter/charter.ts';
import { RULES } from '../../src/rules/index.ts';
import { TAKEN_BY } from '../../src/rules/shared/charter-check.ts';
import { folder, rup } from '../cli/world.ts';
import { charter } from './own.ts';

const ajv = new Ajv2020({ strict: false }).addSchema(schema, 'outputs');
const isReport = (data: unknown) => ajv.getSchema('outputs#/$defs/validate')?.(data);

/** What `rup charter check` finds in a charter: place, code, and what was meant. */
async function found(text: string): Promise<[number, string[]]> {
  const cwd = folder({ 'k.yaml': text });
  const { exitCode, stdout } = await rup(['charter', 'check', 'k.yaml', '--format', 'json'], { cwd });
  expect(isReport(JSON.parse(stdout))).toBe(true);
  const [{ findings }] = JSON.parse(stdout).files;
  return [
    exitCode,
    findings.map(({ line, column, code, help }: never) =>
      [`${line}:${column}`, code, (help as { suggestion?: string })?.suggestion ?? ''].join(' ').trim(),
    ),
  ];
}

const statement = (text: string) =>
  `${charter}  - number: S3\n    kind: demand\n    phrase: Sådan er det\n${text}`;

describe('rup charter check', () => {
  it('finds nothing in the charters there are', async () => {
    expect(await found(charter)).toEqual([0, []]);
    expect(await found(readFileSync('charters/rup-2012.yaml', 'utf8'))).toEqual([0, []]);
  });

  it.each([
    ['a number that is given twice', charter.replace('S2', 'S1'), 1, ['12:13 statement-repeated']],
    ['a statement that is neither enforced nor for people', statement(''), 0, ['16:13 statement-unenforced']],
    [
      'a rule that is none, and not also the demand that it was to check',
      charter.replace('per-year]', 'per-yaer]'),
      1,
      ['11:13 rule-unknown group-meetings-per-year'],
    ],
    [
      'a demand that none of the statement’s rules checks',
      statement('    demands: { firstMeeting: 2014-spring }\n    rules: [forum-without-goal]\n'),
      1,
      ['19:16 demand-untaken'],
    ],
    [
      'a demand without rules',
      statement('    demands: { firstMeeting: 2014-spring }\n    forPeople: { da: Nej }\n'),
      1,
      ['19:16 demand-untaken'],
    ],
    [
      'a demand that is made twice',
      statement('    demands: { meetingsPerYear: 2 }\n    rules: [group-meetings-per-year]\n'),
      1,
      ['19:16 demand-repeated'],
    ],
    [
      'a rule that checks only what nothing demands',
      statement('    rules: [forum-reports-elsewhere]\n'),
      1,
      ['19:13 rule-without-demand'],
    ],
    [
      'a party that is none',
      statement('    demands: { forumsEstablishedBy: bien }\n    rules: [forum-wrong-establisher]\n'),
      1,
      ['19:37 party-unknown byen'],
    ],
    [
      'a party that is none in a list',
      statement('    demands: { statusMeetingBetween: [byen, kkr] }\n    rules: [status-meeting-offices]\n'),
      1,
      ['19:45 party-unknown'],
    ],
    [
      'a party that is none in a demand of several parts',
      statement(
        '    demands: { regionalSeat: { role: direktør, party: regionen, min: 1, max: 1 } }\n    rules: [composition-regional-seat]\n',
      ),
      1,
      ['19:55 party-unknown'],
    ],
    ['a key that is none', charter.replace('title:', 'titel:'), 1, ['2:1 unknown-key title']],
    ['no YAML', 'a: [', 1, ['1:4 unclosed-bracket']],
  ])('finds %s', async (_, text, exitCode, findings) => {
    expect(await found(text)).toEqual([exitCode, findings]);
  });

  it('ends and reports as validate does', async () => {
    const cwd = folder({ 'k.yaml': statement('') });
    const check = (...words: string[]) => rup(['charter', 'check', ...words], { cwd });
    expect((await check('k.yaml', '--fail-on', 'warning')).exitCode).toBe(1);
    expect((await check('nope.yaml')).exitCode).toBe(2);
    expect((await check()).exitCode).toBe(2);
    const { stdout } = await check('k.yaml', '--format', 'sarif', '--lang', 'da');
    expect(JSON.parse(stdout).runs[0].results[0]).toMatchObject({ ruleId: 'statement-unenforced' });
    expect((await check('k.yaml', '--quiet')).stdout).not.toContain('unenforced');
  });
});

describe('which rules take a demand', () => {
  const codes = new Set<string>(RULES.map(({ code }) => code));

  it('are rules, and those that declare so among them', () => {
    for (const [demand, rules] of Object.entries(TAKEN_BY)) {
      expect(
        rules.filter((code) => !codes.has(code)),
        demand,
      ).toEqual([]);
      const declared = RULES.filter(({ byCharter }) => byCharter?.includes(demand as never));
      expect(
        declared.map(({ code }) => code).filter((code) => !rules.includes(code)),
        demand,
      ).toEqual([]);
    }
  });

  it('and the charter of 2012 makes its demands of such', () => {
    for (const { demands = {}, rules = [], number } of DEFAULT_CHARTER.statements)
      for (const demand of Object.keys(demands))
        expect(
          rules.some((code) => TAKEN_BY[demand as 'climateForum'].includes(code as never)),
          number,
        ).toBe(true);
  });
});
