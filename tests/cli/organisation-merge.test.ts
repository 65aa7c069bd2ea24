import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Repository } from '../history/repository.ts';
import { clean, folder, rup } from './world.ts';

const NAME = 'organisering.yaml';
const TEXT = clean.replace(
  'code: "101" }\n',
  'code: "101" }\n  - { id: sjaelland, name: Region Sjælland, kind: region, code: "1085" }\n',
);
const MERGE = ['organisation', 'merge', 'regionen', 'sjaelland', '--name', 'Region Østdanmark'];
const ON = ['--date', '2014-07-01', '--reason', 'Lov om Region Østdanmark'];

/** A repository with the file, and what is run in it. */
function committed() {
  const repository = new Repository();
  repository.commit('Begynd', { [NAME]: TEXT });
  const cwd = repository.folder;
  const state = folder();
  const read = () => readFileSync(join(cwd, NAME), 'utf8');
  const call = (...args: string[]) =>
    rup(['--at', '2014-03-01', ...args], { cwd, env: { XDG_STATE_HOME: state } });
  const ask = (...args: string[]) => rup(args, { cwd });
  return { repository, read, call, ask };
}

it('regions are merged in one change, of which no rule and no gate complains, and which can be taken back', async () => {
  const { repository, read, call, ask } = committed();
  const shown = await call(...MERGE, ...ON, '--dry-run');
  expect([shown.exitCode, read()]).toEqual([0, TEXT]);
  expect(shown.stdout).toContain(
    '+  - { id: region-oestdanmark, name: Region Østdanmark, kind: region, established: 2014-07-01 }',
  );
  const merged = await call(...MERGE, ...ON);
  expect([merged.exitCode, merged.stderr]).toEqual([0, '']);
  expect(merged.stdout.split('\n').slice(0, 2)).toEqual([
    'Regionen and Region Sjælland are merged into Region Østdanmark on 1 July 2014.',
    'Carried over to Region Østdanmark: the employment of Regionsrådsformanden; the office Regionsrådsformand; a seat in Administrativ gruppe; the composition of Administrativ gruppe.',
  ]);
  const gate = await call('validate', '--base', 'HEAD');
  expect([gate.exitCode, gate.stdout]).toEqual([0, '1 file: no findings\n']);
  expect((await call('validate', '--at', '2014-08-01')).stdout).not.toContain('error');
  const diff = await ask('diff', '--lang', 'da');
  expect(diff.stdout.replace(/\s+/g, ' ')).toContain(
    '~ Regionen og Region Sjælland lægges sammen til Region Østdanmark den 1. juli 2014. (regionen) Begrundelse: »Lov om Region Østdanmark«',
  );
  repository.commit('Sammenlægning', { [NAME]: read() });
  for (const id of ['regionen', 'sjaelland', 'region-oestdanmark']) {
    expect((await ask('log', id)).stdout).toMatch(/are\s+merged\s+into/);
  }
  expect((await call('undo')).stdout).toContain('Undone: rup organisation merge.');
  expect(read()).toBe(TEXT);
});

it('as of each day the seat is of the region that was there', async () => {
  const { call } = committed();
  await call(...MERGE, ...ON);
  const seat = async (day: string) =>
    (await call('member', 'list', 'gruppe', '--at', day, '--format', 'csv')).stdout
      .split('\n')
      .filter((line) => line.includes('koncerndirektør'))
      .map((line) => /Regionen|Region [^,]+/.exec(line)?.[0]);
  expect(await seat('2014-06-30')).toEqual(['Regionen']);
  expect(await seat('2014-07-01')).toEqual(['Region Østdanmark']);
  // The merged region decides from then on.
  const created = await call(
    'forum',
    'create',
    'Nyt forum',
    '--area',
    'klima',
    '--established',
    '2014-07-02',
    '--json',
  );
  expect(JSON.parse(created.stdout).diff).toContain('establishedBy: region-oestdanmark');
});

it('names what is missing or does not go together', async () => {
  const { call, read } = committed();
  const said = async (...args: string[]) => {
    const { exitCode, stderr } = await call('organisation', 'merge', ...args);
    return [exitCode, stderr.split('\n')[0]];
  };
  expect(await said()).toEqual([2, expect.stringContaining('rup organisation merge <id>')]);
  expect(await said('regionen', 'sjaelland')).toEqual([
    2,
    expect.stringContaining('--into <id> or --name <name>'),
  ]);
  expect(await said('regionen', '--into', 'sjaelland', '--code', '1')).toEqual([
    2,
    expect.stringContaining('--name'),
  ]);
  expect(await said('regionen', '--into', 'sjaeland')).toEqual([2, expect.stringContaining('sjaelland')]);
  expect(read()).toBe(TEXT);
});

it('names can be given in place of ids, and the answer is JSON where a program asks', async () => {
  const { call } = committed();
  const args = ['organisation', 'merge', 'Region Sjælland', '--into', 'Regionen', '--date', '2014-07-01'];
  const { stdout } = await call(...args, '--json');
  expect(JSON.parse(stdout).done).toMatchObject({
    code: 'organisations-merged',
    args: {
      organisations: [{ id: 'sjaelland', name: 'Region Sjælland' }],
      into: { id: 'regionen', name: 'Regionen' },
      date: '2014-07-01',
    },
  });
});

it('an organisation is dissolved, and what it leaves is found with the command that ends it', async () => {
  const { call } = committed();
  const args = ['--date', '2014-02-27', '--reason', 'Lukket'];
  const dissolved = await call('organisation', 'dissolve', 'koebenhavn', ...args);
  expect(dissolved.stdout.split('\n')[0]).toBe('København is dissolved. Last day: 27 February 2014.');
  const found = await call('validate', '--format', 'concise');
  expect(found.stdout.match(/organisation-outside-life/g)).toHaveLength(2);
  const fixed = await call('validate', '--fix');
  expect(fixed.stderr + fixed.stdout).toContain('rup member leave gruppe');
  expect((await call('validate', '--format', 'concise')).stdout).not.toContain('organisation-outside-life');
});

it('a merger to come is ahead, and in the brief', async () => {
  const { call } = committed();
  await call(...MERGE, ...ON);
  const ahead = JSON.parse((await call('ahead', '--until', '2014-07-01', '--format', 'json')).stdout).ahead;
  const messages = ahead
    .filter(({ code }: { code: string }) => code === 'organisation-ends')
    .map(({ message }: { message: string }) => message);
  expect(messages).toEqual([
    'Regionen ends and is carried on by Region Østdanmark',
    'Region Sjælland ends and is carried on by Region Østdanmark',
  ]);
  const brief = async (lang: string, at = '2014-03-01') =>
    (await call('brief', '--lang', lang, '--at', at)).stdout.replace(/\s+/g, ' ');
  expect(await brief('da')).toContain(
    '**Regionen** ophører med udgangen af den 30. juni 2014 og videreføres af Region Østdanmark. Begrundelse: Lov om Region Østdanmark.',
  );
  expect(await brief('en', '2014-08-01')).toContain(
    '**Region Sjælland** ended with effect from the end of 30 June 2014 and is carried on by Region Østdanmark. Reason: Lov om Region Østdanmark.',
  );
});
