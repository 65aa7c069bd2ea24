import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/document/bytes.ts';
import { folder, rup } from '../cli/world.ts';
import { charter, under } from './own.ts';

/** The findings of a file, each as its code, the statements behind it and its arguments. */
async function found(cwd: string, words: readonly string[] = [], stdin?: string) {
  const argv = ['validate', '--format', 'json', ...words];
  const ran = await rup(argv, { cwd, ...(stdin !== undefined && { stdin }) });
  expect([ran.exitCode, ran.stderr]).toEqual([1, '']);
  const { files } = JSON.parse(ran.stdout);
  return files.flatMap((file: { findings: object[] }) => file.findings);
}

const within = (name: string, files: Readonly<Record<string, string>>) =>
  folder({ 'organisering.yaml': under(name), ...files });

describe('a charter of one’s own', () => {
  it('governs: what breaks it is told with its own number and phrase', async () => {
    const cwd = within('kommissorium.yaml', { 'kommissorium.yaml': charter });
    const [finding, ...others] = await found(cwd);
    expect(others).toEqual([]);
    expect(finding.code).toBe('group-meetings-per-year');
    expect(finding.sources).toEqual([{ number: 'S1', phrase: 'Gruppen mødes tre gange om året' }]);
    const { stdout } = await rup(['validate'], { cwd });
    expect(stdout).toContain('S1');
    expect(stdout).toContain('»Gruppen mødes tre gange om året«');
    expect(stdout).not.toMatch(/\bR\d/);
  });

  it('is found from the file’s own folder, by whatever name and folder the file is read', async () => {
    const cwd = folder({ 'a/organisering.yaml': under('b/k.yaml'), 'a/b/k.yaml': charter });
    expect((await found(cwd, ['a/organisering.yaml']))[0].code).toBe('group-meetings-per-year');
    symlinkSync('a/organisering.yaml', join(cwd, 'link.yaml'));
    expect((await found(cwd, ['link.yaml']))[0].code).toBe('group-meetings-per-year');
  });

  it('of a text on standard input lies in the working folder, or beside the file it is said to be', async () => {
    const cwd = folder({ 'k.yaml': charter, 'a/n.yaml': charter });
    expect((await found(cwd, ['-'], under('k.yaml')))[0].code).toBe('group-meetings-per-year');
    const named = ['-', '--stdin-filename', 'a/organisering.yaml'];
    expect((await found(cwd, named, under('n.yaml')))[0].code).toBe('group-meetings-per-year');
  });

  it('holds for a change too, which is refused where it would break it', async () => {
    const own = charter
      .replace('meetingsPerYear: 3', 'meetingsPerYear: 2')
      .replace(
        '  - number: S2',
        '  - number: S3\n    kind: demand\n    phrase: Byen nedsætter klyngerne\n    demands: { forumsEstablishedBy: byen }\n    rules: [RULE]\n  - number: S2',
      )
      .replace('RULE', 'forum-wrong-establisher');
    const cwd = within('k.yaml', { 'k.yaml': own });
    const before = readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
    const need = ['--initiative', 'klimastrategi:develops', '--task', 'x', '--goal', 'y'];
    const words = ['forum', 'create', 'Ny klynge', '--established', '2014-03-01', ...need];
    const ran = await rup([...words, '--established-by', 'regionen'], { cwd });
    expect(`${ran.exitCode} ${ran.stderr}${ran.stdout}`).toMatch(
      /^1 [^]*Ny klynge is established by Regionen, not by København/,
    );
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(before);
    // Who establishes forums by the charter is taken where nobody else is named.
    const env = { XDG_STATE_HOME: folder() };
    expect((await rup(words, { cwd, env })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toContain('establishedBy: koebenhavn');
    const undone = await rup(['undo'], { cwd, env });
    expect([undone.exitCode, readFileSync(join(cwd, 'organisering.yaml'), 'utf8')]).toEqual([0, before]);
  });
});

describe('a charter that cannot be used is a finding at its name', () => {
  const at = { line: 1, column: 20 };

  it.each([
    ['is not there', 'nope.yaml', 'missing'],
    ['lies under a file', 'organisering.yaml/x.yaml', 'missing'],
    ['has an absolute path', '/etc/hostname', 'outside'],
    ['leads out by ..', '../../../etc/hostname.yaml', 'outside'],
    ['is a link that leads out', 'out.yaml', 'outside'],
    ['lies behind a folder that leads out', 'away/k.yaml', 'outside'],
    ['is a link in a circle', 'circle.yaml', 'unreadable'],
    ['lies in git’s own folder', '.git/k.yaml', 'outside'],
    ['is no YAML by its name', 'secret.txt', 'not-yaml'],
    ['leads to what is none', 'secret.yaml', 'not-yaml'],
    ['is a folder', 'folder.yaml', 'not-regular'],
    ['is the folder itself', '.', 'not-yaml'],
    ['is a pipe that nobody writes to', 'pipe.yaml', 'not-regular'],
  ])('that %s', async (_, name, fault) => {
    const cwd = within(name, {});
    const away = folder({ 'k.yaml': charter });
    mkdirSync(join(cwd, 'folder.yaml'));
    writeFileSync(join(cwd, 'secret.txt'), 'token: abc');
    symlinkSync('secret.txt', join(cwd, 'secret.yaml'));
    symlinkSync(join(away, 'k.yaml'), join(cwd, 'out.yaml'));
    symlinkSync(away, join(cwd, 'away'));
    symlinkSync('circle.yaml', join(cwd, 'circle.yaml'));
    execFileSync('mkfifo', [join(cwd, 'pipe.yaml')]);
    const [finding, ...others] = await found(cwd);
    expect(others).toEqual([]);
    const message = {
      missing: `There is no file ${name}`,
      outside: `${name} is outside the repository; a charter must be in the same repository as this file`,
      unreadable: `${name} cannot be read`,
      'not-yaml': `${name} does not have a name that ends in .yaml or .yml`,
      'not-regular': `${name} is not a file`,
    }[fault];
    expect(finding).toMatchObject({ code: 'charter-faulty', severity: 'error', message, ...at });
  });

  it('but in a repository it may lie anywhere in that', async () => {
    const files = { 'a/organisering.yaml': under('../k.yaml'), 'k.yaml': charter };
    expect((await found(folder(files), ['a/organisering.yaml']))[0].message).toContain('is outside');
    const repository = folder(files);
    execFileSync('git', ['init', '-q'], { cwd: repository });
    expect((await found(repository, ['a/organisering.yaml']))[0].code).toBe('group-meetings-per-year');
    const outside = folder({ ...files, 'a/organisering.yaml': under('../../k.yaml') });
    execFileSync('git', ['init', '-q'], { cwd: outside });
    expect((await found(outside, ['a/organisering.yaml']))[0].message).toContain('is outside');
  });

  it.each([
    ['is no YAML', 'format: [1', '1:9: The bracket [ is never closed'],
    ['is empty', '', '1:1: The file is empty'],
    ['breaks its schema', charter.replace('phrase: Gruppen', 'phrse: Gruppen'), '9:5: '],
    ['has a demand of another form', charter.replace('Year: 3', 'Year: many'), '10:33: “meetingsPerYear”'],
    ['has a number for a statement number', charter.replace('S1', '1'), '7:13: “number”'],
    ['has one in small letters', charter.replace('S1', 's1'), '7:13: s1 is not a statement number'],
    [
      'names a rule that is none',
      charter.replace('per-year]', 'per-yaer]'),
      '11:13: There is no rule called',
    ],
    ['repeats a number', charter.replace('S2', 'S1'), '12:13: S1 is already the number'],
  ])('that %s, with the place in it and what is wrong', async (_, text, message) => {
    const [finding] = await found(within('k.yaml', { 'k.yaml': text }));
    expect(finding.code).toBe('charter-faulty');
    expect(finding.message.slice(0, 7 + message.length)).toBe(`k.yaml:${message}`);
  });

  it('that has many faults says how many more', async () => {
    const text = charter.replace('S2', 'S1').replace('per-year]', 'per-yaer]').replace('byen:', 'By:');
    const [finding] = await found(within('k.yaml', { 'k.yaml': text }));
    expect(finding.message).toMatch(/^k\.yaml:11:13: .* \(and 1 more mistake\)$/);
  });

  it('that is too large is not read', async () => {
    const cwd = within('k.yaml', { 'k.yaml': '' });
    truncateSync(join(cwd, 'k.yaml'), MAX_BYTES + 1);
    expect((await found(cwd))[0].message).toMatch(/^k.yaml:1:1: The file has 67,108,865 bytes/);
  });

  it('and so it is to all that reads the file, which goes on without', async () => {
    const cwd = within('nope.yaml', {});
    for (const words of [
      ['status'],
      ['chart'],
      ['forum', 'list'],
      ['brief'],
      ['meetings', 'plan'],
      ['ahead'],
    ])
      expect((await rup(words, { cwd })).exitCode, words.join(' ')).toBe(0);
  });

  it('of which nothing is written over', async () => {
    const cwd = within('k.yaml', { 'k.yaml': charter });
    const ran = await rup(['validate', '--format', 'json=k.yaml'], { cwd });
    expect(ran.exitCode).toBe(2);
    expect(readFileSync(join(cwd, 'k.yaml'), 'utf8')).toBe(charter);
  });

  it('or that is there again the next time it is asked for', async () => {
    const cwd = within('k.yaml', { 'k.yaml': charter });
    rmSync(join(cwd, 'k.yaml'));
    expect((await found(cwd))[0].message).toBe('There is no file k.yaml');
    writeFileSync(join(cwd, 'k.yaml'), charter);
    expect((await found(cwd))[0].code).toBe('group-meetings-per-year');
  });
});

it('an entry names one of both: a charter that comes with rup, or a file', async () => {
  for (const entry of ['id: rup-2012, file: k.yaml', 'to: 2015-01-01'])
    expect(
      (await found(folder({ 'organisering.yaml': under('k.yaml').replace('file: "k.yaml"', entry) })))[0]
        .code,
    ).toBe('choose-one-key');
  const odd = under('k.yaml').replace('file: "k.yaml"', 'id: RUP 2012');
  expect((await found(folder({ 'organisering.yaml': odd })))[0].code).toBe('bad-id');
});
