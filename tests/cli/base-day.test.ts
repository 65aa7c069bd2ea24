import { execFileSync } from 'node:child_process';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitEnv, Repository } from '../history/repository.ts';
import { clean, finished, folder, type Given, rup } from './world.ts';

const NAME = 'organisering.yaml';
/** Long after all that is told in the file. */
const TODAY = '2026-03-01T12:00:00Z';

const dissolved = (date: string) =>
  clean
    .replace(
      '    reportsTo: gruppe\n',
      `    reportsTo: gruppe\n    dissolved: { date: ${date}, reason: Løst, decidedBy: regionen }\n`,
    )
    .replace('relation: [develops] }', `relation: [develops], until: ${date} }`);

async function codes(cwd: string, argv: readonly string[], given: Given = {}): Promise<string[]> {
  const { stdout, stderr } = await rup(['validate', '--format', 'json', ...argv], {
    cwd,
    env: gitEnv,
    now: TODAY,
    ...given,
  });
  expect(stderr).toBe('');
  const { files } = JSON.parse(stdout) as { files: { findings: { code: string; area: string }[] }[] };
  const transitions = [
    'date-backdated',
    'past-rewritten',
    'correction-misdated',
    'forum-revived',
    'id-removed',
  ];
  return files
    .flatMap(({ findings }) => findings.map(({ code }) => code))
    .filter((code) => transitions.includes(code));
}

/** Commits on a day of one's own choice, as anybody may. */
function commitOn(made: Repository, instant: string, content: string): void {
  made.write(NAME, content);
  const env = { ...gitEnv, GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: instant };
  for (const args of [
    ['add', '--all'],
    ['commit', '--quiet', '--allow-empty', '-m', 'Ændring'],
  ]) {
    execFileSync('git', args, { cwd: made.folder, env });
  }
}

/** A forum dissolved on 20 February 2014, which was committed eight days later. */
function history(): Repository {
  const made = new Repository();
  commitOn(made, '2014-02-01T12:00:00Z', clean);
  commitOn(made, '2014-02-28T12:00:00Z', dissolved('2014-02-20'));
  return made;
}

describe('the day that counts as today for --base', () => {
  it('is that of the commit, where the file is as it was committed', async () => {
    const made = history();
    expect(await codes(made.folder, ['--base', 'HEAD~1'])).toEqual([]);
    // Also by another name, another clone, with other line ends, and from standard input.
    const text = dissolved('2014-02-20');
    const named = ['-', '--base', 'HEAD~1', '--stdin-filename', NAME];
    expect(await codes(made.folder, named, { stdin: text.replaceAll('\n', '\r\n') })).toEqual([]);
    made.git('checkout', '--quiet', '--detach');
    expect(await codes(made.folder, ['--base', 'main~1'])).toEqual([]);
    renameSync(made.path(NAME), made.path('andet.yaml'));
    made.git('add', '--all');
    expect(await codes(made.folder, ['andet.yaml', '--base', 'main~1'])).toEqual([]);
  });

  it('is the day in Denmark, by the committer’s clock', async () => {
    for (const [instant, found] of [
      ['2014-03-23T22:59:59Z', []],
      ['2014-03-23T23:00:00Z', ['date-backdated']],
      ['2014-03-23T15:30:00-0800', ['date-backdated']],
    ] as const) {
      const made = new Repository();
      commitOn(made, '2014-02-01T12:00:00Z', clean);
      commitOn(made, instant, dissolved('2014-02-20'));
      expect(await codes(made.folder, ['--base', 'HEAD~1']), instant).toEqual(found);
    }
  });

  it('is the clock’s, where the file has changed since', async () => {
    const made = history();
    made.write(NAME, `${dissolved('2014-02-20')}# Ny\n`);
    expect(await codes(made.folder, ['--base', 'HEAD~1'])).toEqual(['date-backdated']);
    expect(await codes(made.folder, ['--base', 'HEAD'])).toEqual([]);
    expect(await codes(made.folder, ['--base', 'HEAD~1'], { now: '2014-03-01T12:00:00Z' })).toEqual([]);
  });

  it('is never before what the file is compared with, nor after the clock’s', async () => {
    const made = history();
    commitOn(made, '2026-02-20T12:00:00Z', dissolved('2014-02-20').replace('Klimaforum', 'Klimaforummet'));
    // Told to be as old as the past that it rewrites.
    commitOn(made, '2014-02-21T12:00:00Z', clean);
    expect(await codes(made.folder, ['--base', 'HEAD~1'])).toEqual(['forum-revived']);
    const later = history();
    commitOn(later, '2099-01-01T12:00:00Z', dissolved('2014-02-20').replace('Løst', 'Nået'));
    expect(await codes(later.folder, ['--base', 'HEAD~1'], { now: '2014-03-01T12:00:00Z' })).toEqual([]);
  });

  it('is --at, whatever the commit and the clock say', async () => {
    const made = history();
    for (const [at, found] of [
      ['2014-03-22', []],
      ['2014-03-24', ['date-backdated']],
      ['2013-01-01', []],
    ] as const) {
      expect(await codes(made.folder, ['--base', 'HEAD~1', '--at', at]), at).toEqual(found);
    }
    made.write(
      NAME,
      `${dissolved('2014-02-20')}corrections: [{ date: 2014-05-01, id: klimaforum, reason: Glemt }]\n`,
    );
    expect(await codes(made.folder, ['--base', 'HEAD~1', '--at', '2014-05-01'])).toEqual([]);
    expect(await codes(made.folder, ['--base', 'HEAD~1'])).toEqual(['date-backdated', 'correction-misdated']);
    commitOn(
      made,
      '2014-05-01T12:00:00Z',
      `${dissolved('2014-02-20')}corrections: [{ date: 2014-05-01, id: klimaforum, reason: Glemt }]\n`,
    );
    expect(await codes(made.folder, ['--base', 'HEAD~2'])).toEqual([]);
  });

  it('lets a whole history be gone through later, commit by commit', async () => {
    const made = new Repository();
    const names = ['Klima', 'Klima og energi', 'Energi'];
    commitOn(made, '2014-01-15T12:00:00Z', clean);
    for (const [month, name] of names.entries()) {
      const report = `reports: [{ date: 2014-0${month + 2}-10, progress: ${name} }, `;
      commitOn(
        made,
        `2014-0${month + 2}-15T12:00:00Z`,
        made.git('show', `HEAD:${NAME}`).concat('\n').replace('reports: [', report),
      );
    }
    for (const revision of made.git('rev-list', '--max-count=3', 'HEAD').split('\n')) {
      made.git('checkout', '--quiet', revision);
      expect(await codes(made.folder, ['--base', 'HEAD~1']), revision).toEqual([]);
    }
  });
});

describe('a file without a past', () => {
  const UNBORN = `Nothing has been committed here yet, so there is no earlier version of ${NAME} to compare with.\n`;
  const validate = (cwd: string, base: string, more: readonly string[] = [], stdin?: string) =>
    rup(['validate', '--base', base, ...more], {
      cwd,
      env: gitEnv,
      now: '2014-03-01T12:00:00Z',
      ...(stdin !== undefined && { stdin }),
    });

  it('in a repository without commits is told so, and ends as without --base', async () => {
    for (const content of [
      clean,
      clean.replace('    goal: Mindre CO2\n', ''),
      clean.replace('id: gruppe', 'id: kkr'),
      'a: [',
    ]) {
      const made = new Repository();
      made.write(NAME, content);
      const plain = await rup(['validate'], { cwd: made.folder, now: '2014-03-01T12:00:00Z' });
      for (const base of ['HEAD', 'HEAD~1', '@', 'main', 'main...', 'origin/main']) {
        expect(await validate(made.folder, base), base).toEqual({ ...plain, stderr: UNBORN });
      }
    }
    const made = new Repository();
    made.write(NAME, clean);
    const { stderr } = await validate(made.folder, 'HEAD', ['--lang', 'da']);
    expect(stderr).toBe(
      `Her er endnu ikke committet noget, så der er ingen tidligere udgave af ${NAME} at sammenligne med.\n`,
    );
    expect(await validate(made.folder, 'HEAD', ['-', '--stdin-filename', NAME], clean)).toMatchObject({
      exitCode: 0,
      stderr: UNBORN,
    });
  });

  it('on an orphan branch has none of its own, but that of another may be named', async () => {
    const made = new Repository();
    made.commit('Før', { [NAME]: clean });
    made.git('checkout', '--quiet', '--orphan', 'ny');
    for (const base of ['HEAD', 'main...']) {
      expect(await validate(made.folder, base), base).toMatchObject({ exitCode: 0, stderr: UNBORN });
    }
    made.write(NAME, clean.replace('established: 2013-10-10', 'established: 2013-10-11'));
    const other = await validate(made.folder, 'main');
    expect(other).toMatchObject({ exitCode: 1, stderr: '' });
    expect(other.stdout).toContain('past-rewritten');
    expect(await validate(made.folder, 'nowhere')).toMatchObject({ exitCode: 2 });
  });

  it('was not there, or not yet', async () => {
    const made = new Repository();
    made.commit('Før', { 'README.md': 'x' });
    made.write(NAME, clean);
    expect(await validate(made.folder, 'HEAD')).toMatchObject({
      exitCode: 0,
      stderr: `There is no ${NAME} in HEAD, so there is no earlier version to compare with.\n`,
    });
  });

  it('may be beyond where a shallow clone ends, which is no past that there is not', async () => {
    const made = new Repository();
    made.commit('Før', { [NAME]: clean });
    made.commit('Efter', { [NAME]: clean.replace('Klimaforum', 'Forum') });
    const clone = join(folder(), 'klon');
    made.git('clone', '--quiet', '--depth=1', `file://${made.folder}`, clone);
    expect(await validate(clone, 'HEAD')).toMatchObject({ exitCode: 0, stderr: '' });
    const beyond = await validate(clone, 'HEAD~1');
    expect(beyond.exitCode).toBe(2);
    expect(beyond.stderr).toContain('git fetch --unshallow');
  });

  it('does not hinder a commit by the hook of the README, the first one included', async () => {
    const made = new Repository();
    const hook = `#!/bin/sh\nexec '${process.execPath}' '${join(process.cwd(), 'bin/rup.cjs')}' validate --base HEAD\n`;
    made.write('.git/hooks/pre-commit', hook);
    execFileSync('chmod', ['+x', made.path('.git/hooks/pre-commit')]);
    made.commit('Første', { [NAME]: finished });
    made.commit('Anden', { [NAME]: `${finished}# Igen\n` });
    expect(made.git('rev-list', '--count', 'HEAD')).toBe('2');
    expect(() => made.commit('Tredje', { [NAME]: 'a: [' })).toThrow();
  });
});
