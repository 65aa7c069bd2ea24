import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/outputs.schema.json';
import { displayWidth } from '../../src/output/text.ts';
import { clean, folder, rup } from '../cli/world.ts';
import { charter, under } from './own.ts';

const example = readFileSync('examples/organisering.yaml', 'utf8');

interface Sheet {
  readonly charter: { readonly title: string } | null;
  readonly statements: readonly {
    readonly number: string;
    readonly state: string;
    readonly due?: string;
    readonly findings?: readonly { readonly code: string; readonly since: string; readonly line: number }[];
  }[];
}

async function sheetOf(
  text: string,
  at: string,
  files: Readonly<Record<string, string>> = {},
): Promise<Sheet> {
  const cwd = folder({ 'organisering.yaml': text, ...files });
  const ran = await rup(['charter', '--format', 'json', '--at', at], { cwd });
  expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
  const check = new Ajv2020({ strict: false })
    .addSchema(schema, 'outputs')
    .getSchema('outputs#/$defs/charter');
  expect([check?.(JSON.parse(ran.stdout)), check?.errors]).toEqual([true, null]);
  return JSON.parse(ran.stdout);
}

const state = ({ statements }: Sheet, number: string) => {
  const { due, findings = [], ...found } = statements.find((one) => one.number === number) ?? { state: '' };
  return [found.state, ...(due ? [due] : []), ...findings.map(({ code, since }) => `${code} ${since}`)];
};

describe('the compliance sheet', () => {
  it('has each statement of the charter once, those for people with a reason', async () => {
    const { statements } = await sheetOf(clean, '2014-03-01');
    expect(statements.map(({ number }) => number)).toEqual(
      Array.from({ length: 34 }, (_, at) => `R${at + 1}`),
    );
    expect(statements.filter(({ state }) => state === 'for-people').map(({ number }) => number)).toEqual([
      'R5',
      'R13',
      'R24',
      'R34',
    ]);
    expect(statements.filter(({ state }) => state === 'breached')).toEqual([]);
  });

  it('tells a duty that has not fallen due from one that is kept, and when it does', async () => {
    const without = clean.replace(/^ {2}- id: moede-2013\n(?: {4}.*\n)*/m, '');
    expect(state(await sheetOf(without, '2013-09-01'), 'R16')).toEqual(['not-due', '2014-01-01']);
    expect(state(await sheetOf(without, '2013-12-31'), 'R16')).toEqual(['not-due', '2014-01-01']);
    expect(state(await sheetOf(without, '2014-02-01'), 'R16')).toEqual([
      'breached',
      'group-meetings-missing 2014-01-01',
    ]);
    expect(state(await sheetOf(clean, '2014-02-01'), 'R16')).toEqual(['kept']);
  });

  it('says since when: from the day something was missing, or on which what breaks it began', async () => {
    const other = clean.replace('establishedBy: regionen', 'establishedBy: kkr');
    expect(state(await sheetOf(other, '2015-06-30'), 'R32')).toEqual([
      'breached',
      'forum-wrong-establisher 2013-10-10',
    ]);
  });

  it('counts what the file accepts as broken, and says that it is waived', async () => {
    const accepted = `${clean.replace('establishedBy: regionen', 'establishedBy: kkr')}acceptedFindings:\n  - { code: forum-wrong-establisher, id: klimaforum, reason: Aftalt, until: 2015-12-31 }\n`;
    const cwd = folder({ 'organisering.yaml': accepted });
    const { stdout } = await rup(['charter', '--at', '2014-03-01', '--format', 'markdown'], { cwd });
    expect(stdout).toMatch(/\| R32 \|.*waived until/);
  });

  it('is of the charter that governs on the day; none may', async () => {
    const own = { 'k.yaml': charter };
    const found = await sheetOf(under('k.yaml'), '2014-03-01', own);
    expect(found.charter?.title).toBe('Kommissorium for Fjordsamarbejdet');
    expect(found.statements.map(({ number, state }) => [number, state])).toEqual([
      ['S1', 'breached'],
      ['S2', 'for-people'],
    ]);
    expect(await sheetOf(under('k.yaml'), '2011-12-31', own)).toMatchObject({
      charter: null,
      statements: [],
    });
    const cwd = folder({ 'organisering.yaml': clean });
    const { stdout } = await rup(['charter', '--at', '2011-12-31'], { cwd });
    expect(stdout).toBe('No charter governs on 31 December 2011. Only the general rules apply.\n');
  });

  it('of a file whose form is wrong is not told', async () => {
    const cwd = folder({ 'organisering.yaml': clean.replace('format: 1', 'format: 2') });
    expect(await rup(['charter'], { cwd })).toMatchObject({ exitCode: 2, stdout: '' });
  });
});

describe('the sheet is shown', () => {
  const cwd = folder({ 'organisering.yaml': example });

  it.each([
    ['en', 80, ['Breached', 'Not yet due', 'Kept', 'For people to judge', 'since 1\u00a0January']],
    ['en', 40, ['Breached', 'Not yet due']],
    ['da', 80, ['Ikke overholdt', 'Endnu ikke aktuelt', 'Overholdt', 'Må vurderes af mennesker']],
    ['da', 40, ['Ikke overholdt', 'Endnu ikke aktuelt']],
  ] as const)('in %s within %d columns', async (lang, terminal, words) => {
    const { stdout } = await rup(['charter', '--at', '2014-03-01', '--lang', lang, '--no-color'], {
      cwd,
      terminal,
    });
    for (const word of words) expect(stdout.replaceAll(/\s+/g, ' ')).toContain(word.replaceAll(/\s+/g, ' '));
    for (const line of stdout.split('\n')) expect(displayWidth(line), line).toBeLessThanOrEqual(terminal);
  });

  it('as a page, on which the charter’s own words are said to be in its language', async () => {
    const words = ['charter', '--at', '2014-03-01', '--format', 'html', '--lang', 'en'];
    const { stdout } = await rup(words, { cwd });
    expect(stdout).toMatch(/^<!doctype html>/);
    expect(stdout).toContain('»<span lang="da">mødes to gange årligt</span>«');
    expect(stdout.match(/<h2 /g)).toHaveLength(4);
  });
});

describe('rup explain', () => {
  it('knows the statements of the file’s own charter, and those of 2012', async () => {
    const cwd = folder({ 'organisering.yaml': under('k.yaml'), 'k.yaml': charter });
    const own = (await rup(['explain', 'S1'], { cwd })).stdout;
    expect(own).toContain('»Gruppen mødes tre gange om året«');
    expect(own).toContain('group-meetings-per-year');
    expect((await rup(['explain', 's2'], { cwd })).stdout).toContain('Det må mennesker vurdere.');
    expect((await rup(['explain', 'R33'], { cwd })).stdout).toContain('forum-outlived');
    expect((await rup(['explain', 'group-meetings-per-year'], { cwd })).stdout).toMatch(
      /S1.*»Gruppen mødes tre/,
    );
    expect((await rup(['explain', 'S9'], { cwd })).exitCode).toBe(2);
    const elsewhere = ['explain', 'S1', '--file', `${cwd}/organisering.yaml`];
    expect((await rup(elsewhere, { cwd: folder() })).stdout).toBe(own);
  });

  it('explains without a file that it can read', async () => {
    const cwd = folder({ 'organisering.yaml': 'a: [' });
    expect((await rup(['explain', 'R33'], { cwd })).exitCode).toBe(0);
    expect((await rup(['explain', 'R33', '--file', 'x.yaml'], { cwd })).exitCode).toBe(2);
  });
});
