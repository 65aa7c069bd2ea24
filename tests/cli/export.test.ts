import { existsSync, linkSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const later = readFileSync('examples/organisering-2016.yaml', 'utf8');
const proposal = readFileSync('examples/organisering.yaml', 'utf8');

const here = (text = later) => ({ cwd: folder({ 'organisering.yaml': text }) });

const TO_STDOUT = ['popolo', 'org', 'csv --table forums', 'ics', 'ics --proposed --with-deadlines'];
const inDanish = { env: { RUP_LANG: 'da' } };

describe('rup export', () => {
  it.each(TO_STDOUT)('%s gives the same bytes whatever day it is', async (words) => {
    const given = here();
    const argv = ['export', ...words.split(' ')];
    const one = await rup(argv, { ...given, now: '2014-03-01T12:00:00Z' });
    expect([one.exitCode, one.stderr]).toEqual([0, '']);
    expect(one.stdout).not.toBe('');
    expect(await rup(argv, { ...given, now: '2026-12-31T23:30:00Z' })).toEqual(one);
  });

  it.each(['popolo', 'org', 'csv --table areas', 'ics'])('%s --output writes it to a file', async (words) => {
    const given = here(proposal);
    const argv = ['export', ...words.split(' ')];
    const { stdout } = await rup(argv, given);
    const { exitCode, stdout: shown, stderr } = await rup([...argv, '--output', 'ud.txt'], given);
    expect([exitCode, shown, stderr]).toEqual([0, '', 'Wrote ud.txt.\n']);
    expect(readFileSync(join(given.cwd, 'ud.txt'), 'utf8')).toBe(stdout);
    // Once more, over the one before.
    expect((await rup([...argv, '-o', 'ud.txt'], { ...given, ...inDanish })).stderr).toBe(
      'ud.txt er skrevet.\n',
    );
  });

  it('csv writes each table to a folder, which it makes', async () => {
    const given = here();
    const { exitCode, stdout, stderr } = await rup(['export', 'csv', 'ud/tabeller', '--excel'], given);
    expect([exitCode, stdout]).toEqual([0, '']);
    const files = readdirSync(join(given.cwd, 'ud/tabeller'));
    expect(stderr).toBe(`Wrote ${files.length} tables to ud/tabeller.\n`);
    expect(files).toEqual(
      expect.arrayContaining(['organisations.csv', 'seats.csv', 'forum_initiatives.csv']),
    );
    for (const file of files) {
      const table = await rup(['export', 'csv', '--table', file.replace('.csv', ''), '--excel'], given);
      expect(readFileSync(join(given.cwd, 'ud/tabeller', file), 'utf8')).toBe(table.stdout);
    }
  });

  it('ics writes a calendar for each body to a folder, and says how many', async () => {
    const given = here();
    const { exitCode, stdout, stderr } = await rup(['export', 'ics', 'kalendere'], given);
    const files = readdirSync(join(given.cwd, 'kalendere'));
    expect(files).toEqual(expect.arrayContaining(['klimaforum.ics', 'statusmoede.ics']));
    expect([exitCode, stdout, stderr]).toEqual([0, '', `Wrote ${files.length} calendars to kalendere.\n`]);
  });

  it('ics holds every meeting of the file, cancelled ones too, and proposals where they are asked for', async () => {
    const uids = (text: string) => [...text.matchAll(/^UID:(.*)\r$/gm)].map(([, uid]) => uid);
    const given = here();
    const { stdout } = await rup(['export', 'ics'], given);
    expect(stdout).toBe((await rup(['meetings', 'list', '--format', 'ics'], given)).stdout);
    expect(uids(stdout)).toHaveLength(15);
    expect(stdout).toContain('STATUS:CANCELLED');
    const early = here(proposal);
    expect(uids((await rup(['export', 'ics'], early)).stdout)).toEqual([]);
    const { stdout: proposed } = await rup(['export', 'ics', '--proposed', '--at', '2013-01-01'], early);
    // From the day on: two a year from autumn 2013, and one status meeting a year. By the end of 2014 three are past.
    expect(proposed.match(/^STATUS:TENTATIVE\r$/gm)).toHaveLength(11);
    const late = await rup(['export', 'ics', '--proposed'], { ...early, now: '2014-12-31T12:00:00Z' });
    expect(late.stdout.match(/^STATUS:TENTATIVE\r$/gm)).toHaveLength(6);
    const { stdout: all } = await rup(
      ['export', 'ics', '--proposed', '--with-deadlines', '--at', '2013-01-01'],
      early,
    );
    expect(uids(all).length).toBe(new Set(uids(all)).size);
    expect(all).toContain('RELATED-TO:');
  });

  it('--at tells what was known by that day', async () => {
    const given = here();
    const known = async (at: string) => {
      const { stdout } = await rup(['export', 'popolo', '--at', at], given);
      return JSON.parse(stdout) as {
        events: object[];
        organizations: { id: string; dissolution_date?: string }[];
      };
    };
    expect((await known('2014-04-03')).events).toHaveLength(3);
    const forum = (await known('2016-03-30')).organizations.find(({ id }) => id === 'uddannelsesforum');
    expect(forum).not.toHaveProperty('dissolution_date');
    const csv = await rup(['export', 'csv', '--table', 'reports', '--at', '2014-12-31'], given);
    expect(csv.stdout.trimEnd().split('\r\n')).toHaveLength(3);
  });

  it('org takes the base of its addresses', async () => {
    const { stdout } = await rup(['export', 'org', '--base', 'urn:example:rup:'], here());
    expect(stdout).toContain('"@id": "urn:example:rup:klimaforum"');
  });
});

describe('what cannot be exported', () => {
  const CASES: [string, string, string][] = [
    ['csv', 'Angiv en mappe', 'Give a folder'],
    ['csv ud --table forums', 'ud og --table kan ikke', 'ud and --table'],
    ['csv ud --output x', '--output kan kun bruges sammen med --table', '--output'],
    ['csv --table forumss', 'Mente du forums?', 'Did you mean forums?'],
    ['org --base x', 'ikke »x«', 'not “x”'],
    ['ics --deadlines --with-deadlines', 'kan ikke bruges sammen', '--with-deadlines'],
    ['ics --at 2014-13-01', '2014-13-01', '2014-13-01'],
    ['popolo --output organisering.yaml', 'den fil, der læses', 'the file that is read'],
    ['popolo --output ./findes/ikke', 'kan ikke skrives', 'cannot be written'],
    ['csv organisering.yaml', 'findes allerede og er ikke en mappe', 'and is not a folder'],
    ['popol', 'Mente du popolo?', 'Did you mean popolo?'],
  ];

  it.each(CASES)('%s ends with 2 and says why', async (words, danish, english) => {
    const given = here();
    const argv = ['export', ...words.split(' ')];
    const [da, en] = [await rup(argv, { ...given, ...inDanish }), await rup(argv, given)];
    expect([da.exitCode, en.exitCode, da.stdout, en.stdout]).toEqual([2, 2, '', '']);
    expect(da.stderr).toContain(danish);
    expect(en.stderr).toContain(english);
    expect(readFileSync(join(given.cwd, 'organisering.yaml'), 'utf8')).toBe(later);
  });

  it.each([
    ['a symbolic link to it', symlinkSync],
    ['another name of it', linkSync],
  ])('is the file over itself by way of %s', async (_, link) => {
    const given = here();
    const [file, other] = ['organisering.yaml', 'ud.json'].map((name) => join(given.cwd, name));
    link(file ?? '', other ?? '');
    for (const [from, to] of [
      ['organisering.yaml', 'ud.json'],
      ['ud.json', './organisering.yaml'],
    ] as const) {
      const { exitCode, stderr } = await rup(['export', 'popolo', '-f', from, '--output', to], given);
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('the file that is read')]);
    }
    expect(readFileSync(file ?? '', 'utf8')).toBe(later);
  });

  it('is a file whose ids and references do not hold, but its tables are there to mend it by', async () => {
    const given = here(clean.replace(/selectedBy: \S+?(?=[ ,}\n])/, 'selectedBy: findes-ikke'));
    for (const format of ['popolo', 'org']) {
      const { exitCode, stderr, stdout } = await rup(['export', format], given);
      expect([exitCode, stdout]).toEqual([2, '']);
      expect(stderr).toContain(
        'organisering.yaml cannot be exported because some ids or references are broken',
      );
    }
    expect((await rup(['export', 'csv', '--table', 'composition'], given)).stdout).toContain('findes-ikke');
  });

  it('is a file whose form is wrong', async () => {
    const given = here(clean.replace(/^format: 1$/m, 'format: 2'));
    for (const words of ['popolo', 'org', 'csv --table areas']) {
      expect((await rup(['export', ...words.split(' ')], given)).exitCode).toBe(2);
    }
  });

  it('leaves other files of the folder alone', async () => {
    const given = { cwd: folder({ 'organisering.yaml': later, 'ud/andet.csv': 'x' }) };
    mkdirSync(join(given.cwd, 'ud/meetings.csv'));
    const { exitCode, stderr } = await rup(['export', 'csv', 'ud'], given);
    expect([exitCode, existsSync(join(given.cwd, 'ud/andet.csv'))]).toEqual([2, true]);
    expect(stderr).toContain('meetings.csv');
  });
});

it.each(['', 'popolo', 'org', 'csv', 'ics'])(
  'help of `rup export %s` is whole in both languages',
  async (name) => {
    const argv = ['export', ...(name === '' ? [] : [name]), '--help'];
    const [en, da] = [await rup(argv), await rup(argv, inDanish)];
    expect([en.exitCode, da.exitCode, en.stderr, da.stderr]).toEqual([0, 0, '', '']);
    expect(da.stdout).not.toMatch(/Usage|Options|Commands|Arguments|Examples|choices|\[options|\[command/);
    for (const line of `${en.stdout}\n${da.stdout}`.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  },
);
