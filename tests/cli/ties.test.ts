import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkSince } from '../../src/history/transitions/example.ts';
import { clean, folder, rup } from './world.ts';

/** The file with a second initiative, with which the forum works from a day on. */
const withTie = (tie: string) =>
  clean
    .replace(
      'organisations:\n',
      '    - { id: ny-viden, name: Ny viden, areas: [klima], started: 2013-09-01, priorities: [{ date: 2013-10-10, rank: 2 }], followUps: [{ date: 2013-10-10, status: on-track }] }\norganisations:\n',
    )
    .replace('relation: [develops] }]', `relation: [develops] }${tie}]`);
const later = withTie(', { id: ny-viden, relation: [follows], from: 2014-02-01 }');

const said = async (text: string, ...argv: string[]) =>
  (await rup([...argv, '--lang', 'en'], { cwd: folder({ 'organisering.yaml': text }) })).stdout;

describe('a tie that began later', () => {
  it('is not shown as of an earlier day', async () => {
    const names = async (at: string) => {
      const { forum } = JSON.parse(
        await said(later, 'forum', 'show', 'klimaforum', '--format', 'json', '--at', at),
      );
      return forum.initiatives.map(({ id }: { id: string }) => id);
    };
    expect(await names('2014-01-31')).toEqual(['klimastrategi']);
    expect(await names('2014-02-01')).toEqual(['klimastrategi', 'ny-viden']);
    const forums = async (at: string) =>
      JSON.parse(await said(later, 'initiative', 'show', 'ny-viden', '--format', 'json', '--at', at))
        .initiative.forums;
    expect(await forums('2014-01-31')).toEqual([]);
    expect(await forums('2014-02-01')).toEqual([{ id: 'klimaforum', name: 'Klimaforum' }]);
    expect(
      await said(later, 'export', 'csv', '--table', 'forum_initiatives', '--at', '2014-01-31'),
    ).not.toContain('ny-viden');
    expect(await said(later, 'export', 'csv', '--table', 'forum_initiatives')).toContain(
      'klimaforum,ny-viden,follows,,2014-02-01',
    );
  });

  it('begins with an initiative that is not as old as the forum, where it does not say when', async () => {
    const tied = withTie(', { id: ny-viden, relation: [follows] }').replace(
      'areas: [klima], started: 2013-09-01',
      'areas: [klima], started: 2013-12-01',
    );
    const json = async (...argv: string[]) => JSON.parse(await said(tied, ...argv, '--format', 'json'));
    const seen = async (at: string) => {
      const { forum } = await json('forum', 'show', 'klimaforum', '--at', at);
      const { initiative } = await json('initiative', 'show', 'ny-viden', '--at', at);
      const csv = await said(tied, 'export', 'csv', '--table', 'forum_initiatives', '--at', at);
      return [
        forum.initiatives.some(({ id }: { id: string }) => id === 'ny-viden'),
        initiative.forums.length > 0,
        csv.includes('ny-viden'),
      ];
    };
    expect(await seen('2013-11-30')).toEqual([false, false, false]);
    expect(await seen('2013-12-01')).toEqual([true, true, true]);
    // What a planned forum is planned for is shown, though it is to come as well.
    expect(await seen('2013-10-09')).toEqual([true, true, true]);
  });

  it('says since when', async () => {
    expect(await said(later, 'forum', 'show', 'klimaforum', '--at', '2014-03-01')).toMatch(
      /follows +from 1\sFeb\s2014/,
    );
  });

  it('keeps its forum from being left over before it begins', async () => {
    const ended = later.replace('started: 2013-09-01\n', 'started: 2013-09-01\n      ended: 2014-01-15\n');
    const { forums } = JSON.parse(
      await said(ended, 'forum', 'list', '--format', 'json', '--at', '2014-01-20'),
    );
    expect(forums[0].toBeDissolved).toBeUndefined();
    const none = withTie('').replace(
      'started: 2013-09-01\n',
      'started: 2013-09-01\n      ended: 2014-01-15\n',
    );
    expect(
      JSON.parse(await said(none, 'forum', 'list', '--format', 'json', '--at', '2014-01-20')).forums[0]
        .toBeDissolved,
    ).toBe('not-needed');
  });

  it('does not end before', async () => {
    const reversed = later.replace('from: 2014-02-01 }', 'from: 2014-02-01, until: 2014-01-31 }');
    expect(await said(reversed, 'validate', '--at', '2014-03-01')).toContain('end-before-start');
  });
});

describe('a command', () => {
  const edited = async (...argv: string[]) => {
    const cwd = folder({ 'organisering.yaml': withTie('') });
    await rup(['forum', 'edit', 'klimaforum', ...argv, '--at', '2014-03-01'], { cwd });
    return readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
  };

  it.each([
    [['--initiative', 'ny-viden:follows'], 'from: 2014-03-01'],
    [['--initiative', 'ny-viden:follows', '--from', '2014-02-01'], 'from: 2014-02-01'],
  ])('dates a new tie: %j', async (argv, from) => {
    expect(await edited(...argv)).toMatch(new RegExp(`id: ny-viden, ${from}, relation: \\[follows\\]`));
  });

  it('does not date one to an initiative that is yet to begin', async () => {
    const cwd = folder({
      'organisering.yaml': withTie('').replace(
        'areas: [klima], started: 2013-09-01',
        'areas: [klima], started: 2014-05-01',
      ),
    });
    const edit = ['forum', 'edit', 'klimaforum', '--initiative', 'ny-viden:follows', '--at', '2014-03-01'];
    expect((await rup(edit, { cwd })).stderr).not.toContain('need-outside-life');
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toContain(
      '{ id: ny-viden, relation: [follows] }',
    );
  });

  it.each([
    ['which is as old as its forum', ['--initiative', 'ny-viden:follows', '--from', '2013-10-10']],
    ['where nobody knows', ['--initiative', 'ny-viden:follows', '--from', '']],
  ])('does not date one %s', async (_, argv) => {
    expect(await edited(...argv)).toContain('{ id: ny-viden, relation: [follows] }');
  });

  it('leaves the beginning of one that is there', async () => {
    expect(await edited('--initiative', 'klimastrategi:follows')).toContain(
      '{ id: klimastrategi, relation: [follows] }',
    );
  });

  it('gives one that is there another beginning where it is told to', async () => {
    const from = (day: string) => edited('--initiative', 'klimastrategi:follows', '--from', day);
    expect(await from('2014-02-01')).toMatch(/id: klimastrategi, relation: \[follows\], from: 2014-02-01/);
    expect(await from('2013-10-10')).toContain('{ id: klimastrategi, relation: [follows] }');
    const cwd = folder({
      'organisering.yaml': withTie(', { id: ny-viden, from: 2014-02-01, relation: [follows] }'),
    });
    const edit = ['forum', 'edit', 'klimaforum', '--initiative', 'ny-viden:develops', '--at', '2014-03-01'];
    await rup([...edit, '--from', '2014-02-15'], { cwd });
    const text = () => readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
    expect(text()).toContain('{ id: ny-viden, from: 2014-02-15, relation: [develops] }');
    await rup([...edit, '--from', ''], { cwd });
    expect(text()).toContain('{ id: ny-viden, relation: [develops] }');
  });
});

describe('a tie that is older than the initiative', () => {
  const older = withTie(', { id: ny-viden, relation: [follows], from: 2013-10-15 }').replace(
    'areas: [klima], started: 2013-09-01',
    'areas: [klima], started: 2013-12-01',
  );

  it('is found, and the command that is printed mends it', async () => {
    const cwd = folder({ 'organisering.yaml': older });
    const found = async () =>
      JSON.parse((await rup(['validate', '--at', '2014-03-01', '--format', 'json'], { cwd })).stdout).files[0]
        .findings;
    const [finding, ...others] = await found();
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ code: 'need-outside-life', severity: 'warning' });
    expect(finding.message).toMatch(
      /needing Klimaforum from 15\sOctober\s2013, but the initiative's first day is 1\sDecember\s2013$/,
    );
    expect(finding.help.command.slice(1)).toEqual([
      ...['forum', 'edit', 'klimaforum'],
      ...['--initiative', 'ny-viden:follows', '--from', '2013-12-01'],
    ]);
    await rup([...finding.help.command.slice(1), '--at', '2014-03-01'], { cwd });
    expect(await found()).toEqual([]);
  });
});

describe('since when a tie was there', () => {
  const codes = async (from: string, to: string) =>
    (await checkSince(from, to, '2014-03-01')).map(({ code }) => code);
  const tied = (from: string) => withTie(`, { id: ny-viden, relation: [follows]${from} }`);

  it.each([
    ['is not moved', tied(', from: 2013-12-01'), tied(', from: 2013-12-15'), ['past-rewritten']],
    ['nor taken out', tied(', from: 2013-12-01'), tied(''), ['past-rewritten']],
    ['but may be said to be that of the forum', tied(''), tied(', from: 2013-10-10'), []],
    ['and a new one begins today', withTie(''), tied(', from: 2014-03-01'), []],
  ])('%s', async (_, from, to, expected) => {
    expect(await codes(from, to)).toEqual(expected);
  });
});
