import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHARTER, reasonIn } from '../../src/charter/charter.ts';
import { excerpts } from '../../src/cli/rule-example.ts';
import { da } from '../../src/messages/da/index.ts';
import { compose } from '../../src/rules/example.ts';
import { gitEnv, Repository } from '../history/repository.ts';
import { clean, rup } from './world.ts';

const FINDING_CODES = Object.keys(da.findings);
const examples = readdirSync('fixtures', { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('rup explain', () => {
  it.each(['da', 'en'])('lists every rule within 80 columns (%s)', async (lang) => {
    const { exitCode, stdout } = await rup(['explain', '--lang', lang]);
    expect(exitCode).toBe(0);
    for (const code of FINDING_CODES) expect(stdout).toMatch(new RegExp(`  ${code}(?:  |\\n)`));
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    for (const { number, rules } of DEFAULT_CHARTER.statements) if (rules) expect(stdout).toContain(number);
  });

  it.each(['da', 'en'])('breaks nothing but lines of a file in a narrow terminal (%s)', async (lang) => {
    for (const code of FINDING_CODES) {
      const argv = ['explain', code, '--lang', lang, '--no-color'];
      const { stdout } = await rup(argv, { terminal: 40 });
      const prose = stdout.split('\n').filter((line) => !/^ {4}|^ {2}[+\- ] /.test(line));
      expect(prose.filter((line) => line.length > 40 && line.trim().includes(' '))).toEqual([]);
    }
  });

  it('says of a rule that no statement stands behind whether a charter may require it', async () => {
    const { stdout } = await rup(['explain', 'decision-missing']);
    expect(stdout).toContain(
      '\nThe rule applies only where the charter requires it. This charter does not.\n',
    );
    expect((await rup(['explain', 'id-duplicate'])).stdout).toContain("\nThe rule is rup's own; ");
  });

  it('is coloured only where colours are taken', async () => {
    expect((await rup(['explain'])).stdout).not.toContain('\u001b');
    expect((await rup(['explain', '--color'])).stdout).toContain('\u001b[');
  });

  it('explains a rule: what it demands, why, how to mend it, and an example', async () => {
    const { stdout } = await rup(['explain', 'forum-outlived', '--lang', 'da']);
    expect(stdout).toMatch(/^forum-outlived fejl\n/);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      '»nedlægges, når det enkelte initiativ ikke længere har behov',
    );
    expect(stdout).toContain('Sådan rettes det:');
    expect(stdout).toContain('# ✗ forum-outlived');
    expect(stdout).toContain('→ Intet initiativ har længere brug for Klimaforum');
    expect(stdout).toMatch(/\n {2}\+ {5}dissolved: \{ date: 2014-01-31/);
    expect(stdout).not.toMatch(/\n {2}- /);
  });

  it.each(examples.map(({ name }) => name))('tells what fails in the example of %s', async (code) => {
    const { example } = JSON.parse((await rup(['explain', code, '--format', 'json'])).stdout);
    expect(example.message).toMatch(/\S/);
    expect(example.fails).toContain(`✗ ${code}`);
    expect(example.diff).toMatch(/^[+-]/m);
  });

  it.each(examples.map(({ name }) => name))('names a day on which the example of %s fails', async (code) => {
    const { example } = JSON.parse((await rup(['explain', code, '--format', 'json'])).stdout);
    const whole = (name: string) =>
      compose(readFileSync(`fixtures/${code}/${name}.yaml`, 'utf8'), clean).text;
    const made = new Repository();
    const hasBefore = existsSync(`fixtures/${code}/before.yaml`);
    if (hasBefore) made.commit('Before', { 'organisering.yaml': whole('before') });
    made.write('organisering.yaml', whole('fails'));
    const charter = `fixtures/${code}/kommissorium.yaml`;
    if (existsSync(charter)) made.write('kommissorium.yaml', readFileSync(charter, 'utf8'));
    const { stdout } = await rup(
      ['validate', '--at', example.at, '--format', 'json', ...(hasBefore ? ['--base', 'HEAD'] : [])],
      // Long after the example, which whoever reads it tries then.
      { cwd: made.folder, env: gitEnv, now: '2026-11-28T12:00:00Z' },
    );
    const found = JSON.parse(stdout).files[0].findings.map((finding: { code: string }) => finding.code);
    expect(found).toContain(code);
  });

  it.each([...FINDING_CODES])('explains %s in either language', async (code) => {
    for (const lang of ['da', 'en']) {
      const { exitCode, stdout } = await rup(['explain', code, '--lang', lang]);
      expect([exitCode, stdout.split(' ', 1)[0]]).toEqual([0, code]);
      expect(stdout).not.toContain('undefined');
    }
  });

  it('says of a rule of our own that no charter requires it', async () => {
    expect((await rup(['explain', 'accepted-unused'])).stdout).toContain(
      'no statement of the charter requires it',
    );
  });

  it.each(DEFAULT_CHARTER.statements)('shows the rules for $number', async (statement) => {
    const { number, rules: own = [] } = statement;
    const { exitCode, stdout } = await rup(['explain', number.toLowerCase()]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(new RegExp(`^Source ${number} \\(`));
    if (own.length === 0) {
      expect(stdout.replaceAll('\n', ' ')).toContain(`No rule enforces it.  ${reasonIn(statement, 'en')}`);
    }
    for (const code of own) expect(stdout).toContain(`  ${code}  `);
  });

  it('answers programs with JSON', async () => {
    const list = JSON.parse((await rup(['explain', '--format', 'json'])).stdout);
    expect(list.map(({ code }: { code: string }) => code).sort()).toEqual([...FINDING_CODES].sort());
    const one = JSON.parse((await rup(['explain', 'forum-outlived', '--format', 'json'])).stdout);
    expect(one).toMatchObject({ code: 'forum-outlived', severity: 'error', area: 'forum' });
    expect(one.sources).toMatchObject([{ number: 'R33', kind: 'proposal' }]);
  });
});

describe('the excerpts of a change', () => {
  const shown = (before: string, after: string) =>
    excerpts([...before], [...after])
      .map((line) => line ?? '…')
      .join(',');

  it.each([
    ['abc', 'abc', ''],
    ['abcde', 'abxde', ' a, b,-c,+x, d, e'],
    ['ab', 'abc', ' a, b,+c'],
    ['abc', 'c', '-a,-b, c'],
    ['abcdefg', 'xbcdefy', '-a,+x, b, c,…, e, f,-g,+y'],
  ] as const)('of %s and %s', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });
});
