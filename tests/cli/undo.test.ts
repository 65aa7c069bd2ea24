import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { hasTmux, Terminals } from './terminal.ts';
import { clean, folder, rup } from './world.ts';

const NAME = 'organisering.yaml';

/** A file, and a user with a folder of their own. */
function place() {
  const cwd = folder({ [NAME]: clean });
  const state = folder();
  return {
    cwd,
    state,
    run: (...argv: string[]) => rup(argv, { cwd, env: { XDG_STATE_HOME: state } }),
    read: () => readFileSync(join(cwd, NAME), 'utf8'),
  };
}

const create = ['forum', 'create', 'Kystforum', '--planned'];
const report = ['forum', 'report', 'klimaforum', '--progress', 'Godt', '--interdisciplinarity', 'Fint'];

it('takes back the last command, then the one before, and then says that there is none', async () => {
  const { run, read } = place();
  await run(...create);
  const created = read();
  await run(...report);
  expect(read()).not.toBe(created);
  const first = await run('undo');
  expect([first.exitCode, first.stderr]).toEqual([0, '']);
  expect(first.stdout).toMatch(/^Undone: rup forum report\. It had reported: “Klimaforum reported on/);
  expect(read()).toBe(created);
  expect((await run('undo', '--lang', 'da')).stdout).toMatch(/^Fortrudt: rup forum create\./);
  expect(read()).toBe(clean);
  const none = await run('undo');
  expect([none.exitCode, none.stdout]).toEqual([2, '']);
  expect(none.stderr).toMatch(/^error: There is nothing to undo/);
});

it('shows it first, and tells programs', async () => {
  const { run, read } = place();
  await run(...create);
  const created = read();
  const shown = await run('undo', '--dry-run');
  expect(shown.stdout).toContain('-  - id: kystforum');
  expect(read()).toBe(created);
  const answer = JSON.parse((await run('undo', '--json')).stdout);
  expect(answer).toMatchObject({ command: 'undo', written: true, done: { code: 'undone' }, error: null });
  expect(read()).toBe(clean);
});

it('leaves what is not taken back as it is, and can be tried again', async () => {
  const { run, read, cwd } = place();
  await run(...create);
  const created = read();
  const theirs = created.replace('Kystforum', 'Strandforum');
  writeFileSync(join(cwd, NAME), theirs);
  const refused = await run('undo');
  expect([refused.exitCode, read()]).toEqual([2, theirs]);
  expect(refused.stderr).toContain('rup forum create');
  writeFileSync(join(cwd, NAME), created);
  await run('undo');
  expect(read()).toBe(clean);
});

it('neither a dry run nor a refused command is kept', async () => {
  const { run, state } = place();
  await run(...create, '--dry-run');
  await run('forum', 'report', 'kystfor', '--progress', 'x');
  expect(readdirSync(state)).toEqual([]);
});

it('is kept outside the file’s folder, for the user alone, twenty at most', async () => {
  const { run, cwd, state } = place();
  for (let at = 0; at < 22; at++) await run('person', 'add', `Person ${at}`);
  expect(readdirSync(cwd)).toEqual([NAME]);
  const kept = join(state, 'rup', 'undo');
  const [file = '', ...others] = readdirSync(kept);
  expect(others).toEqual([]);
  expect(statSync(kept).mode & 0o777).toBe(0o700);
  expect(JSON.parse(readFileSync(join(kept, file), 'utf8')).deeds.length).toBe(20);
});

it('a change is made also where it cannot be kept', async () => {
  const { run, read, state } = place();
  writeFileSync(join(state, 'rup'), '');
  expect((await run(...create)).exitCode).toBe(0);
  expect(read()).toContain('kystforum');
  // Without a folder of the user's, too, or with none that can be meant.
  const cwd = folder({ [NAME]: clean });
  expect((await rup(create, { cwd })).exitCode).toBe(0);
  expect((await rup(report, { cwd, env: { XDG_STATE_HOME: 'state' } })).exitCode).toBe(0);
  expect(readdirSync(cwd)).toEqual([NAME]);
});

it('what cannot be read counts as nothing', async () => {
  const { run, state } = place();
  await run(...create);
  const kept = join(state, 'rup', 'undo');
  for (const text of [
    '',
    '{',
    '[]',
    '{"version":2,"deeds":[{}]}',
    '{"version":1,"deeds":3}',
    '{"version":1,"deeds":[{}]}',
    '{"version":1,"deeds":[null]}',
  ]) {
    writeFileSync(join(kept, readdirSync(kept)[0] ?? ''), text);
    expect([text, (await run('undo')).exitCode]).toEqual([text, 2]);
  }
});

it('tells whoever sits at a terminal how to take a change back, and nobody else', async () => {
  const cwd = folder({ [NAME]: clean });
  const env = { XDG_STATE_HOME: folder() };
  const lines = (text: string) => text.trimEnd().split('\n');
  const first = await rup(create, { cwd, env, terminal: 80 });
  expect(lines(first.stdout)).toContain('To undo it: `rup undo`');
  const named = [...report, '--file', NAME, '--lang', 'da', '--at', '2014-03-01'];
  const second = await rup(named, { cwd, env, terminal: 80 });
  expect(lines(second.stdout)).toContain('Kan fortrydes med `rup undo --file organisering.yaml`.');
  const piped = await rup(['forum', 'create', 'Strandforum', '--planned'], { cwd, env });
  expect(piped.stdout).not.toContain('undo');
  // Where nothing can be kept, nothing can be taken back.
  const unkept = await rup(['forum', 'create', 'Havforum', '--planned'], { cwd, terminal: 80 });
  expect(unkept.stdout).not.toContain('undo');
  const undone = await rup(['undo'], { cwd, env, terminal: 80 });
  expect(undone.stdout).not.toContain('rup undo`');
});

describe.skipIf(!hasTmux)('in a terminal', () => {
  const terminals = new Terminals('undo');
  afterAll(() => terminals.end());

  it('shows what it takes back, and does so after a yes', async () => {
    const { cwd, state, run, read } = place();
    await run(...create);
    const created = read();
    const program = resolve('bin/rup.cjs');
    const env = { PATH: process.env['PATH'], XDG_STATE_HOME: state, RUP_LANG: 'en' };
    const undo = () => {
      const shell = terminals.start(cwd, env, 'bash --norc');
      shell.type(`'${process.execPath}' '${program}' undo; echo "ended $?"`, 'Enter');
      return shell;
    };
    const left = undo();
    await left.shows('Undo what was done by rup forum create?');
    expect(left.screen()).toContain('-  - id: kystforum');
    left.type('C-c');
    await left.shows('ended 2');
    expect(read()).toBe(created);
    const agreed = undo();
    await agreed.shows('Undo what was done by rup forum create?');
    agreed.type('Enter');
    await agreed.shows('ended 0');
    expect(read()).toBe(clean);
  });
});

describe('--withdraw takes out what a command wrote, whoever wrote it', () => {
  const at = ['--at', '2014-03-10'];
  const dated = (date: string) => [...report, '--date', date, ...at];

  it('shows it first, and leaves nothing behind', async () => {
    const { run, read } = place();
    await run(...dated('2014-03-01'));
    const reported = read();
    const shown = await run('forum', 'report', 'klimaforum', '--withdraw', '--dry-run', ...at);
    expect(shown.stdout).toMatch(/^-.*2014-03-01/m);
    expect(read()).toBe(reported);
    const { exitCode, stdout, stderr } = await run('forum', 'report', 'klimaforum', '--withdraw', ...at);
    expect([exitCode, stdout, stderr]).toEqual([
      0,
      'Withdrawn: “Klimaforum reported on 1 March 2014.”\n',
      '',
    ]);
    expect(read()).toBe(clean);
    // It is a change as any other.
    await run('undo');
    expect(read()).toBe(reported);
  });

  it('asks which of several is meant, and takes the name of the forum', async () => {
    const { run, read } = place();
    await run(...dated('2014-03-01'));
    const first = read();
    await run(...dated('2014-03-02'));
    const both = read();
    const unclear = await run('forum', 'report', 'Klimaforum', '--withdraw', '--lang', 'da', ...at);
    expect([unclear.exitCode, unclear.stdout, read()]).toEqual([2, '', both]);
    expect(unclear.stderr).toBe(
      'fejl: Flere poster kan trækkes tilbage: Klimaforum (01.03.2014) og Klimaforum (02.03.2014). Angiv hvilken med --date.\n',
    );
    const one = ['--withdraw', '--date', '2.3.2014', '--json', ...at];
    const answer = JSON.parse((await run('forum', 'report', 'klimaforum', ...one)).stdout);
    expect(answer).toMatchObject({ command: 'forum report', written: true, done: { code: 'withdrawn' } });
    expect(read()).toBe(first);
  });

  it('stands beside nothing that tells of something new', async () => {
    const { run, read } = place();
    const { exitCode, stderr } = await run(...report, '--withdraw');
    expect([exitCode, read()]).toEqual([2, clean]);
    expect(stderr).toMatch(/--withdraw/);
  });

  it('needs a forum where nobody can be asked', async () => {
    const { exitCode, stderr } = await place().run('forum', 'report', '--withdraw');
    expect([exitCode, stderr]).toEqual([2, expect.stringMatching(/rup forum report/)]);
  });
});
