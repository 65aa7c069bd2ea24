import { mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { gitEnv, Repository } from '../history/repository.ts';
import { clean, folder, type Given, rup } from './world.ts';

const NAME = 'organisering.yaml';

/** Runs `rup log` in a repository. */
const log = ({ folder: cwd }: { folder: string }, argv: readonly string[] = [], given: Given = {}) =>
  rup(['log', ...argv], { cwd, env: { ...gitEnv, ...given.env }, ...given });

/** What each commit of the log is said to be and to have done, by its subject, the newest first. */
async function told(repository: { folder: string }, argv: readonly string[] = []) {
  const { stdout, stderr, exitCode } = await log(repository, [...argv, '--json']);
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  const { commits } = JSON.parse(stdout);
  return commits.map(({ subject, state, changes }: Record<string, string & { code: string }[]>) => [
    subject,
    state,
    ...(changes ?? []).map(({ code }) => code),
  ]);
}

const renamed = clean.replace('name: Klimaforum', 'name: Forum for klimaet');
const dissolved = renamed.replace(
  '    reportsTo: gruppe\n',
  '    reportsTo: gruppe\n    dissolved: { date: 2014-06-30, reason: Opgaven er løst, decidedBy: regionen }\n',
);
const broken = renamed.replace('format: 1', 'format: [1');

/** A file that is made, renamed in, reordered, and in which a forum is dissolved. */
function history(): Repository {
  const repository = new Repository();
  repository.commit('Begynd', { [NAME]: clean });
  repository.commit('Uvedkommende', { 'README.md': 'x' });
  repository.commit('Navn', { [NAME]: renamed });
  repository.commit('Orden', { [NAME]: `# Kommentar\n${renamed}` });
  repository.commit('Nedlæg', { [NAME]: dissolved });
  return repository;
}

describe('rup log', () => {
  it('tells of each commit that changed the file who, when and what it meant, the newest first', async () => {
    const repository = history();
    const { stdout, stderr, exitCode } = await log(repository);
    const [first = '', second = '', third = ''] = stdout.split(/\n\n(?=\d)/);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const hash = (revision: string) => repository.git('rev-parse', revision).slice(0, 12);
    expect(first).toBe(`5 January 2014 · Sekretariatet
Nedlæg (${hash('HEAD')})

  Forum for klimaet (klimaforum)
    ~ Forum for klimaet is dissolved. Last day: 30 June 2014.
        Reason: “Opgaven er løst”
        Decided by: Regionen`);
    expect(second).toBe(`4 January 2014 · Sekretariatet
Orden (${hash('HEAD~1')})

  The organisation has not changed.`);
    expect(third).toContain('The forum Klimaforum is now called Forum for klimaet.');
    expect(stdout).not.toContain('Uvedkommende');
    expect(stdout).toMatch(/ {2}File\n {4}\+ The file was created\.\n/);
  });

  it('speaks Danish', async () => {
    const { stdout } = await log(history(), ['--lang', 'da']);
    expect(stdout).toContain('5. januar 2014 · Sekretariatet\nNedlæg (');
    expect(stdout).toContain('Forum for klimaet nedlægges (sidste dag: 30. juni 2014)');
    expect(stdout).toContain('Organisationen er ikke ændret.');
  });

  it('answers a program', async () => {
    const repository = history();
    const { stdout } = await log(repository, ['--json', '--since', '2014-01-05']);
    expect(JSON.parse(stdout)).toMatchObject({
      version: 1,
      language: 'en',
      file: NAME,
      id: null,
      since: '2014-01-05',
      commits: [
        {
          commit: repository.git('rev-parse', 'HEAD'),
          author: 'Sekretariatet',
          subject: 'Nedlæg',
          path: NAME,
          state: 'changed',
          isMerge: false,
          unread: 0,
          changes: [{ code: 'body-dissolved', id: 'klimaforum' }],
        },
      ],
    });
    const none = await log(repository, ['--json', '--since', '2015-01-01']);
    expect(JSON.parse(none.stdout)).toMatchObject({ commits: [] });
    expect(none).toMatchObject({
      exitCode: 0,
      stderr: `No commit has changed ${NAME} since 1 January 2015.\n`,
    });
  });

  it('tells the life of one thing', async () => {
    const repository = history();
    expect(await told(repository, ['klimaforum'])).toEqual([
      ['Nedlæg', 'changed', 'body-dissolved'],
      ['Navn', 'changed', 'renamed'],
      ['Begynd', 'created', ...['forum-established', 'need-added', 'report-given']],
    ]);
    const office = await told(repository, ['formand-kkr']);
    expect(office).toEqual([['Begynd', 'created', 'entry-added', 'office-taken']]);
    expect(await told(repository, ['kkr-formand'])).toEqual([
      ['Begynd', 'created', 'office-taken', 'entry-added'],
    ]);
  });

  it('knows an id under those that it had before', async () => {
    const repository = history();
    const other = dissolved.replace('id: klimaforum', 'id: forum-for-klimaet\n    formerly: [klimaforum]');
    repository.commit('Nyt id', { [NAME]: other });
    const life = [
      ['Nyt id', 'changed', 'id-changed'],
      ['Nedlæg', 'changed', 'body-dissolved'],
      ['Navn', 'changed', 'renamed'],
      ['Begynd', 'created', ...['forum-established', 'need-added', 'report-given']],
    ];
    expect(await told(repository, ['forum-for-klimaet'])).toEqual(life);
    expect(await told(repository, ['klimaforum'])).toEqual(life);
  });

  it('tells of what is gone, and says of an id that was never there what may have been meant', async () => {
    const repository = history();
    const without = clean.replace(/^forums:[^]*?(?=^meetings)/m, '');
    repository.commit('Slet', { [NAME]: without });
    expect((await told(repository, ['klimaforum']))[0]).toEqual(['Slet', 'changed', 'entry-removed']);
    const { exitCode, stdout, stderr } = await log(repository, ['klimastrategy']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain('“klimastrategy”. Did you mean klimastrategi?');
    const quiet = await log(repository, ['statusmoede', '--since', '2014-01-06']);
    expect(quiet).toMatchObject({ exitCode: 0, stdout: '' });
    expect(quiet.stderr).toBe(`No commit has changed “statusmoede” in ${NAME} since 6 January 2014.\n`);
  });

  it('names a commit whose file cannot be read, and tells with the next what it did', async () => {
    const repository = new Repository();
    repository.commit('Begynd', { [NAME]: clean });
    repository.commit('Itu', { [NAME]: broken });
    repository.commit('Stadig itu', { [NAME]: renamed.replace('format: 1', 'format: 7') });
    repository.commit('Rettet', { [NAME]: renamed });
    expect((await told(repository)).slice(0, 3)).toEqual([
      ['Rettet', 'changed', 'renamed'],
      ['Stadig itu', 'unreadable'],
      ['Itu', 'unreadable'],
    ]);
    const { stdout } = await log(repository);
    expect(stdout).toContain('what changed in the 2 commits before');
    // Also where these are before the day that is asked from.
    expect(await told(repository, ['--since', '2014-01-04'])).toEqual([['Rettet', 'changed', 'renamed']]);
    const life = await told(repository, ['klimaforum']);
    expect(life.map(([subject]: string[]) => subject)).toEqual(['Rettet', 'Begynd']);
  });

  it('finds its way back where what cannot be read comes again', async () => {
    const repository = new Repository();
    const other = broken.replace('[1', '[2');
    repository.commit('Begynd', { [NAME]: clean });
    repository.commit('Itu', { [NAME]: broken });
    repository.commit('Anderledes', { [NAME]: other });
    repository.commit('Igen', { [NAME]: broken });
    repository.commit('Rettet', { [NAME]: renamed });
    repository.commit('Senere', { [NAME]: broken });
    const rest = [
      ['Senere', 'unreadable'],
      ['Rettet', 'changed', 'renamed'],
    ];
    expect((await told(repository)).slice(0, 2)).toEqual(rest);
    expect(await told(repository, ['--since', '2014-01-05'])).toEqual(rest);
  });

  it('compares with nothing where no file before could ever be read', async () => {
    const repository = new Repository();
    repository.commit('Itu', { [NAME]: broken });
    repository.commit('Rettet', { [NAME]: clean });
    expect(await told(repository)).toEqual([
      ['Rettet', 'changed', ...(await told(history())).at(-1).slice(2)],
      ['Itu', 'unreadable'],
    ]);
  });

  it('follows a file that was renamed, and tells when it was deleted', async () => {
    const repository = new Repository();
    repository.commit('Begynd', { 'gammel.yaml': clean });
    renameSync(repository.path('gammel.yaml'), repository.path(NAME));
    repository.commit('Omdøb', { [NAME]: renamed });
    const { stdout } = await log(repository);
    expect(stdout).toContain(`The file was renamed from gammel.yaml to ${NAME}.`);
    expect((await told(repository)).map(([subject]: string[]) => subject)).toEqual(['Omdøb', 'Begynd']);
    rmSync(repository.path(NAME));
    repository.commit('Slet');
    const gone = await told(repository, ['--file', NAME]);
    expect(gone[0].slice(0, 3)).toEqual(['Slet', 'deleted', 'file-removed']);
  });

  it('tells of a merge only what happened in it', async () => {
    const repository = new Repository();
    repository.commit('Begynd', { [NAME]: clean });
    repository.git('checkout', '--quiet', '-b', 'gren');
    repository.commit('Gren', { [NAME]: clean.replace('name: Klimastrategi', 'name: Strategi') });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('Stamme', { [NAME]: renamed });
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Flet', 'gren');
    expect((await told(repository))[0]).toEqual(['Flet', 'changed']);
    expect((await log(repository)).stdout).toContain('Merge with no changes of its own.');

    repository.git('checkout', '--quiet', '-b', 'anden');
    repository.commit('Anden', { [NAME]: clean.replace('name: Klimaforum', 'name: A') });
    repository.git('checkout', '--quiet', 'main');
    repository.commit('Main', { [NAME]: clean.replace('name: Klimaforum', 'name: B') });
    repository.git('merge', '--quiet', '--no-commit', '--strategy=ours', 'anden');
    repository.commit('Løs', { [NAME]: clean.replace('name: Klimaforum', 'name: C') });
    expect((await told(repository))[0]).toEqual(['Løs', 'changed', 'renamed']);
  });

  it('says where the history of a shallow clone ends', async () => {
    const repository = history();
    const shallow = { folder: join(folder(), 'klon') };
    repository.git('clone', '--quiet', '--depth=3', `file://${repository.folder}`, shallow.folder);
    expect(await told(shallow)).toEqual([
      ['Nedlæg', 'changed', 'body-dissolved'],
      ['Orden', 'changed'],
      ['Navn', 'cut-off'],
    ]);
    expect((await log(shallow)).stdout).toContain('`git fetch --unshallow`');
    expect((await log(shallow, ['klimaforum'])).stdout).toContain('The history of this clone ends here');
  });

  it('makes up nothing where a shallow clone ends with a file that cannot be read', async () => {
    const repository = new Repository();
    repository.commit('Begynd', { [NAME]: clean });
    repository.commit('Itu', { [NAME]: broken });
    repository.commit('Rettet', { [NAME]: renamed });
    const clone = { folder: join(folder(), 'klon') };
    repository.git('clone', '--quiet', '--depth=2', `file://${repository.folder}`, clone.folder);
    expect(await told(clone)).toEqual([
      ['Rettet', 'first-readable'],
      ['Itu', 'cut-off'],
    ]);
    expect((await log(clone)).stdout).toContain('can be read for the first time here');
  });

  it('works in a folder below, through a link, and in a work tree', async () => {
    const repository = new Repository();
    repository.commit('Begynd', { [`data/${NAME}`]: clean });
    mkdirSync(repository.path('data/under'));
    const below = await log({ folder: repository.path('data/under') });
    expect(below.stdout).toContain('Begynd');
    const outside = folder();
    symlinkSync(repository.path(`data/${NAME}`), join(outside, NAME));
    expect((await log({ folder: outside })).stdout).toContain('Begynd');
    repository.git('worktree', 'add', '--quiet', join(outside, 'tree'));
    expect((await log({ folder: join(outside, 'tree/data') })).stdout).toContain('Begynd');
  });

  it('cuts a message that is all subject, and does without one', async () => {
    const repository = new Repository();
    repository.commit('æ'.repeat(2000), { [NAME]: clean });
    repository.write(NAME, renamed);
    repository.git('commit', '--quiet', '--all', '--allow-empty-message', '-m', '');
    const { stdout } = await log(repository);
    expect(stdout).toMatch(/^.*\n\([0-9a-f]{12}\)\n/);
    expect(stdout).toContain('æ…\n');
    expect(stdout.match(/æ{20}/g)?.length).toBeLessThan(20);
  });

  it('says what it cannot do, and why', async () => {
    const alone = folder({ [NAME]: clean });
    expect(await log({ folder: alone })).toMatchObject({ exitCode: 2, stdout: '' });
    const repository = new Repository();
    repository.write(NAME, clean);
    const unborn = await log(repository, ['--lang', 'en']);
    expect(unborn).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('has no commits yet') });
    repository.commit('Andet', { '.gitignore': NAME });
    expect(await log(repository)).toMatchObject({ exitCode: 0, stderr: `No commit has changed ${NAME}.\n` });
    expect((await log(repository, ['--since', '2014-02-30'])).exitCode).toBe(2);
    expect((await log(repository, ['--file', ''])).exitCode).toBe(2);
    expect((await log(repository, ['a', 'b'])).exitCode).toBe(2);
  });
});

describe('what others have written', () => {
  it('stays text', async () => {
    const repository = new Repository();
    const hostile = '::error::x\u001b[31m ##[error] \u202e%0A';
    repository.commit(hostile, { [NAME]: clean });
    repository.git('config', 'user.name', hostile);
    const name = JSON.stringify(`${hostile} ${'lang '.repeat(30)}`);
    const file = clean.replace('name: Klimaforum', `name: ${name}`);
    repository.commit('- ::warning::y', { [NAME]: file });
    for (const lang of ['da', 'en']) {
      const { stdout } = await log(repository, ['--lang', lang]);
      expect(stdout).not.toMatch(/[\u001b\u202e]/);
      expect(stdout).not.toMatch(/^\s*::/m);
      expect(stdout).not.toContain('##[');
      for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    }
    const { stdout } = await log(repository, ['--json']);
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
    expect(JSON.parse(stdout).commits[1].subject).toBe(hostile);
    const unknown = await log(repository, [hostile]);
    expect(unknown.stderr).not.toMatch(/[\u001b\u202e]/);
  });

  it('fits a narrow terminal', async () => {
    const { stdout } = await log(history(), [], { terminal: 40, env: { ...gitEnv, NO_COLOR: '1' } });
    for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(40);
  });
});
