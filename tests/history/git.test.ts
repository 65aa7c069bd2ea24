import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Blobs } from '../../src/history/git/blobs.ts';
import type { GitError } from '../../src/history/git/error.ts';
import {
  type Commit,
  commitsOf,
  isChange,
  type LogOptions,
  versionsBefore,
} from '../../src/history/git/log.ts';
import { namesOf, Places } from '../../src/history/git/places.ts';
import { repositoryOf } from '../../src/history/git/repository.ts';
import { pathAt } from '../../src/history/git.ts';
import { folder } from '../cli/world.ts';
import { gitEnv, Repository } from './repository.ts';

const NAME = 'organisering.yaml';

const surroundings = (cwd: string, env: Readonly<Record<string, string>> = {}) => ({
  cwd,
  env: { ...gitEnv, ...env },
});

/** The text of a file at a revision, or undefined where it was not there. */
async function textAt(path: string, revision: string, env?: Readonly<Record<string, string>>, cwd = '/') {
  const found = await pathAt(path, revision, surroundings(cwd, env));
  return found?.bytes.toString('utf8');
}

/** The code and the arguments of the error that a promise ends with. */
async function refusal(promise: Promise<unknown>) {
  const error = await promise.then(
    () => undefined,
    (error: GitError) => error,
  );
  return error && { code: error.code, ...error.args };
}

/** The commits that changed the file. */
async function log(path: string, options?: LogOptions): Promise<Commit[]> {
  const file = await repositoryOf(path, surroundings('/'));
  const blobs = await Blobs.of(file.git);
  const commits: Commit[] = [];
  for await (const commit of commitsOf(file, new Places(await namesOf(file), blobs), options))
    commits.push(commit);
  blobs.close();
  return commits.filter(isChange);
}

function twoCommits(): Repository {
  const repository = new Repository();
  repository.commit('First', { [NAME]: 'a: 1\n', 'other.txt': 'x' });
  repository.commit('Second', { [NAME]: 'a: 2\n' });
  return repository;
}

describe('a file at a revision', () => {
  it('is found by every kind of name that a revision has', async () => {
    const repository = twoCommits();
    repository.git('tag', 'v1', 'HEAD~1');
    repository.git('tag', '-a', 'v2', '-m', 'annotated');
    repository.git('branch', 'a/b', 'v1');
    const path = repository.path(NAME);
    repository.write(NAME, 'a: 3\n');
    for (const revision of [
      'HEAD',
      'v2',
      'main',
      'refs/heads/main',
      '@',
      repository.git('rev-parse', 'HEAD'),
    ]) {
      expect(await textAt(path, revision), revision).toBe('a: 2\n');
    }
    for (const revision of ['HEAD~1', 'HEAD^', 'v1', 'a/b', ':/First', 'main@{0}~1']) {
      expect(await textAt(path, revision), revision).toBe('a: 1\n');
    }
  });

  it('is found below, through links, and where names are odd', async () => {
    const repository = new Repository();
    const names = ['dyb/mappe/organisering.yaml', 'a*b [c]/:(top)æ.yaml', ' -x/$(id).yaml', 'ny\nlinje.yaml'];
    repository.commit('First', Object.fromEntries(names.map((name, at) => [name, `a: ${at}\n`])));
    for (const [at, name] of names.entries()) {
      expect(await textAt(repository.path(name), 'HEAD'), name).toBe(`a: ${at}\n`);
    }
    const outside = folder();
    symlinkSync(repository.path(names[0] ?? ''), join(outside, 'link.yaml'));
    symlinkSync(repository.path('dyb'), join(outside, 'dyb'));
    expect(await textAt(join(outside, 'link.yaml'), 'HEAD')).toBe('a: 0\n');
    expect(await textAt(join(outside, 'dyb/mappe/organisering.yaml'), 'HEAD')).toBe('a: 0\n');
  });

  it('is undefined where it was not there, and where something else had its name', async () => {
    const repository = twoCommits();
    expect(await textAt(repository.path('new.yaml'), 'HEAD')).toBeUndefined();
    expect(await textAt(repository.path('no/such/folder/new.yaml'), 'HEAD')).toBeUndefined();
    repository.commit('A folder', { 'thing.yaml/file.txt': 'x' });
    expect(await textAt(repository.path('thing.yaml'), 'HEAD')).toBeUndefined();
  });

  it('is found by the name it had: moved in the index, in a commit, or changed beyond likeness in several', async () => {
    const lines = (from: number) =>
      Array.from({ length: 20 }, (_, at) => `key-${from + at}: value\n`).join('');
    const repository = new Repository();
    repository.commit('First', { 'old.yaml': lines(0) });
    repository.git('mv', 'old.yaml', NAME);
    expect(await textAt(repository.path(NAME), 'HEAD')).toBe(lines(0));
    repository.commit('Moved');
    expect(await textAt(repository.path(NAME), 'HEAD~1')).toBe(lines(0));
    for (const from of [7, 14, 21]) repository.commit('Changed', { [NAME]: lines(from) });
    expect(await textAt(repository.path(NAME), 'HEAD~4')).toBe(lines(0));
  });

  it('is read in another work tree, in a submodule, and from a hook', async () => {
    const repository = twoCommits();
    const tree = join(folder(), 'tree');
    repository.git('worktree', 'add', '--quiet', tree, 'HEAD~1');
    expect(await textAt(join(tree, NAME), 'HEAD')).toBe('a: 1\n');
    const outer = new Repository();
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', repository.folder, 'inner');
    outer.commit('With a submodule');
    expect(await textAt(outer.path(`inner/${NAME}`), 'HEAD~1')).toBe('a: 1\n');
    repository.commit('Below', { [`sub/${NAME}`]: 'a: 5\n' });
    // A hook is given a relative GIT_DIR, and runs at the top of the work tree.
    const hook = { GIT_DIR: '.git', GIT_INDEX_FILE: '.git/index' };
    expect(await textAt(repository.path(`sub/${NAME}`), 'HEAD', hook, repository.folder)).toBe('a: 5\n');
    // That of a linked work tree is given its own, and may go to another folder.
    const linked = join(folder(), 'linked');
    repository.git('worktree', 'add', '--quiet', '--detach', linked);
    const itsHook = { GIT_DIR: repository.path('.git/worktrees/linked') };
    for (const cwd of [linked, join(linked, 'sub'), '/']) {
      expect(await textAt(join(linked, 'sub', NAME), 'HEAD', itsHook, cwd)).toBe('a: 5\n');
      expect(await textAt(outer.path(`inner/${NAME}`), 'HEAD~1', itsHook, cwd)).toBe('a: 1\n');
    }
  });

  it('is its bytes, whatever attributes, filters and settings say', async () => {
    const repository = new Repository();
    const bytes = Buffer.from('\uFEFFa: "æøå"\r\nb: 2\r\n');
    const trap = repository.path('trap');
    repository.commit('First', {
      [NAME]: bytes,
      '.gitattributes': '*.yaml diff=trap filter=trap text eol=lf\n',
    });
    const settings = {
      'core.fsmonitor': trap,
      'diff.trap.textconv': trap,
      'filter.trap.smudge': trap,
      'core.pager': trap,
    };
    writeFileSync(trap, `#!/bin/sh\ntouch ${repository.path('sprung')}\n`);
    chmodSync(trap, 0o755);
    for (const [name, value] of Object.entries({
      ...settings,
      'log.showSignature': 'true',
      'log.showRoot': 'false',
      'diff.relative': 'true',
      'i18n.logOutputEncoding': 'latin1',
      'color.ui': 'always',
    })) {
      repository.git('config', name, value);
    }
    const stored = execFileSync('git', ['cat-file', 'blob', `HEAD:${NAME}`], {
      cwd: repository.folder,
      env: gitEnv,
    });
    const found = await pathAt(
      repository.path(NAME),
      'HEAD',
      surroundings('/', {
        GIT_PAGER: trap,
        GIT_EXTERNAL_DIFF: trap,
        GIT_GLOB_PATHSPECS: '1',
        LC_ALL: 'da_DK.UTF-8',
      }),
    );
    expect(found?.bytes.equals(stored)).toBe(true);
    expect((await log(repository.path(NAME))).map(({ subject }) => subject)).toEqual(['First']);
    expect(await textAt(repository.path('sprung'), 'HEAD')).toBeUndefined();
    expect(() => execFileSync('test', ['-e', repository.path('sprung')])).toThrow();
  });

  it('is that of the last common commit for REV...', async () => {
    const repository = twoCommits();
    repository.git('switch', '--quiet', '--create', 'branch');
    repository.commit('On the branch', { [NAME]: 'a: 3\n' });
    repository.git('switch', '--quiet', 'main');
    repository.commit('On main', { [NAME]: 'a: 4\n' });
    repository.git('switch', '--quiet', 'branch');
    expect(await textAt(repository.path(NAME), 'main')).toBe('a: 4\n');
    expect(await textAt(repository.path(NAME), 'main...')).toBe('a: 2\n');
    expect(await textAt(repository.path(NAME), 'branch...main')).toBe('a: 2\n');
    expect(await textAt(repository.path(NAME), 'main...main~1')).toBe('a: 2\n');
    expect(await refusal(pathAt(repository.path(NAME), 'main...nowhere', surroundings('/')))).toEqual({
      code: 'git-unknown-revision',
      revision: 'nowhere',
    });
  });
});

describe('what git cannot answer', () => {
  it('is said of revisions that are none, and nothing becomes an option', async () => {
    const path = twoCommits().path(NAME);
    for (const revision of [
      'nothing',
      '--help',
      '--output=/tmp/x',
      '-h',
      '',
      'HEAD~9',
      'a\0b',
      'HEAD HEAD',
      'HEAD..main',
      '^HEAD',
      'v1; touch x',
      `${'0'.repeat(40)}`,
    ]) {
      expect(await refusal(pathAt(path, revision, surroundings('/'))), revision).toEqual({
        code: 'git-unknown-revision',
        revision,
      });
    }
  });

  it('is said where there is no repository, no work tree, no commit', async () => {
    const plain = folder({ [NAME]: 'a: 1\n' });
    const at = (path: string) => refusal(pathAt(path, 'HEAD', surroundings('/'), 'the file'));
    expect(await at(join(plain, NAME))).toEqual({ code: 'git-no-repository', file: 'the file' });
    const repository = twoCommits();
    const bare = join(folder(), 'bare.git');
    repository.git('clone', '--quiet', '--bare', '.', bare);
    expect(await at(join(bare, NAME))).toEqual({ code: 'git-no-work-tree', file: 'the file' });
    expect(await at(repository.path(`.git/${NAME}`))).toEqual({ code: 'git-no-work-tree', file: 'the file' });
    expect(await at(new Repository().path(NAME))).toEqual({ code: 'git-no-commits', file: NAME });
  });

  it('is said where git is not installed', async () => {
    const path = twoCommits().path(NAME);
    const without = { cwd: '/', env: { PATH: folder() } };
    expect(await refusal(pathAt(path, 'HEAD', without))).toEqual({ code: 'git-missing' });
  });

  it('is said of a shallow clone, with what it does have', async () => {
    const repository = twoCommits();
    const old = repository.git('rev-parse', 'HEAD~1');
    const clone = join(folder(), 'clone');
    repository.git('clone', '--quiet', '--depth=1', `file://${repository.folder}`, clone);
    expect(await textAt(join(clone, NAME), 'HEAD')).toBe('a: 2\n');
    for (const revision of [old, 'HEAD~1']) {
      expect(await refusal(pathAt(join(clone, NAME), revision, surroundings('/')))).toEqual({
        code: 'git-shallow',
        revision,
      });
    }
    expect((await repositoryOf(join(clone, NAME), surroundings('/'))).isShallow).toBe(true);
  });

  it('is said where histories have nothing in common', async () => {
    const repository = twoCommits();
    repository.git('switch', '--quiet', '--orphan', 'other');
    repository.commit('Apart', { [NAME]: 'a: 1\n' });
    expect(await refusal(pathAt(repository.path(NAME), 'main...', surroundings('/')))).toEqual({
      code: 'git-no-common-history',
      revision: 'main',
      other: 'HEAD',
    });
  });

  it('is said in git’s own words where the repository is broken', async () => {
    const repository = twoCommits();
    const object = repository.git('rev-parse', `HEAD:${NAME}`);
    renameSync(repository.path(`.git/objects/${object.slice(0, 2)}`), repository.path('.git/gone'));
    expect(await refusal(pathAt(repository.path(NAME), 'HEAD', surroundings('/')))).toEqual({
      code: 'git-damaged',
      detail: `${object} missing`,
    });
  });

  it('is said of a file that is too large, and the next can still be read', async () => {
    const repository = new Repository();
    const bytes = Buffer.alloc(64 * 1024 * 1024 + 1, 0x61);
    repository.commit('First', { [NAME]: bytes, 'copy.yaml': bytes, 'small.yaml': 'a: 1\n' });
    expect(await refusal(pathAt(repository.path(NAME), 'HEAD', surroundings('/')))).toMatchObject({
      code: 'git-too-large',
      bytes: 64 * 1024 * 1024 + 1,
    });
    const { git } = await repositoryOf(repository.path(NAME), surroundings('/'));
    // So is all that git writes at once: it is named by what was asked.
    expect(await refusal(git.output(['archive', '--format=tar', 'HEAD']))).toMatchObject({
      code: 'git-too-large',
      object: 'git archive',
    });
    const blobs = await Blobs.of(git);
    const [large, small] = [NAME, 'small.yaml'].map((name) =>
      blobs.read(repository.git('rev-parse', `HEAD:${name}`)),
    );
    expect(await refusal(large as Promise<Buffer>)).toMatchObject({ code: 'git-too-large' });
    expect((await small)?.toString()).toBe('a: 1\n');
    blobs.close();
  });
});

describe('the commits of a file', () => {
  it('are told with author, date and subject, the newest first, and what they changed it from and to', async () => {
    const repository = new Repository();
    const first = repository.commit('Første æøå\n\nMere tekst', { [NAME]: 'a: 1\n' });
    repository.commit('Elsewhere', { 'other.txt': 'x' });
    const second = repository.commit('Second', { [NAME]: 'a: 2\n' });
    const commits = await log(repository.path(NAME));
    expect(commits).toEqual([
      {
        hash: second,
        author: 'Sekretariatet',
        date: expect.stringMatching(/^2014-01-03T12:00:00(?:Z|\+00:00)$/),
        subject: 'Second',
        parents: [
          { hash: first, version: { path: NAME, object: repository.git('rev-parse', `${first}:${NAME}`) } },
        ],
        after: { path: NAME, object: repository.git('rev-parse', `${second}:${NAME}`) },
      },
      expect.objectContaining({ hash: first, subject: 'Første æøå', parents: [] }),
    ]);
    expect((await log(repository.path(NAME), { since: '2014-01-02' })).map(({ hash }) => hash)).toEqual([
      second,
    ]);
  });

  it('follow the file through its names, its deletion and its return', async () => {
    const repository = new Repository();
    repository.commit('Made', { 'gammel\n navn.yaml': 'a: 1\nb: 2\n' });
    mkdirSync(repository.path('sub'));
    repository.git('mv', 'gammel\n navn.yaml', `sub/${NAME}`);
    repository.commit('Moved');
    repository.git('rm', '--quiet', `sub/${NAME}`);
    repository.commit('Deleted');
    repository.commit('Returned', { [`sub/${NAME}`]: 'a: 1\n' });
    const told = (await log(repository.path(`sub/${NAME}`))).map((commit) => [
      commit.subject,
      versionsBefore(commit).map(({ path }) => path),
      commit.after?.path,
    ]);
    expect(told).toEqual([
      ['Returned', [], `sub/${NAME}`],
      ['Deleted', [`sub/${NAME}`], undefined],
      ['Moved', ['gammel\n navn.yaml'], `sub/${NAME}`],
      ['Made', [], 'gammel\n navn.yaml'],
    ]);
  });

  it('hold a merge where it gave the file a content of its own, and no other', async () => {
    const repository = new Repository();
    const lines = (first: string, last: string) => `${first}\nb: 2\nc: 3\nd: 4\ne: 5\n${last}\n`;
    repository.commit('Made', { [NAME]: lines('a: 1', 'f: 6') });
    repository.git('switch', '--quiet', '--create', 'side');
    repository.commit('On the side', { [NAME]: lines('a: 1', 'f: 7') });
    repository.git('switch', '--quiet', 'main');
    repository.commit('On main', { 'other.txt': 'x' });
    repository.git('merge', '--quiet', '-m', 'A plain merge', 'side');
    expect((await log(repository.path(NAME))).map(({ subject }) => subject)).toEqual(['On the side', 'Made']);
    repository.git('reset', '--quiet', '--hard', 'HEAD~1');
    repository.commit('On main', { [NAME]: lines('a: 9', 'f: 6') });
    repository.git('merge', '--quiet', '-m', 'A merge', 'side');
    repository.write(NAME, lines('a: 9', 'f: 77').replace('c: 3', 'c: 0'));
    repository.git('commit', '--quiet', '--all', '--amend', '-m', 'A merge with a change');
    const [merge] = await log(repository.path(NAME));
    expect(merge?.subject).toBe('A merge with a change');
    expect(merge?.parents).toHaveLength(2);
    expect(merge?.after?.object).toBe(repository.git('rev-parse', `HEAD:${NAME}`));
  });

  it('come before those they were made from, also where all are of one second', async () => {
    const repository = new Repository();
    const lines = (...[a, b]: readonly number[]) => `a: ${a}\nb: 0\nc: 0\nd: 0\ne: 0\nf: ${b}\n`;
    const commit = (message: string, content: string) => {
      repository.write(NAME, content);
      repository.git('add', NAME);
      repository.git('commit', '--quiet', '-m', message);
    };
    commit('Made', lines(0, 0));
    repository.git('switch', '--quiet', '--create', 'one');
    commit('One', lines(1, 0));
    repository.git('switch', '--quiet', '--create', 'two', 'main');
    commit('Two', lines(0, 2));
    repository.git('switch', '--quiet', 'main');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'Octopus', 'one', 'two');
    const subjects = (await log(repository.path(NAME))).map(({ subject }) => subject);
    expect(subjects).toEqual(['Octopus', expect.any(String), expect.any(String), 'Made']);
  });

  it('end with the process where the reader has seen enough', async () => {
    const repository = twoCommits();
    const file = await repositoryOf(repository.path(NAME), surroundings('/'));
    const blobs = await Blobs.of(file.git);
    const commits = commitsOf(file, new Places([NAME], blobs));
    for await (const { subject } of commits) {
      expect(subject).toBe('Second');
      break;
    }
    expect(await commits.next()).toEqual({ done: true, value: undefined });
    blobs.close();
  });
});

it('finds a file below a folder whatever the repository says of paths', async () => {
  const repository = new Repository();
  repository.commit('First', { [`a/${NAME}`]: 'a: 1\n' });
  repository.commit('Second', { [`a/${NAME}`]: 'a: 2\n' });
  const plain = await log(repository.path(`a/${NAME}`));
  expect(plain).toHaveLength(2);
  repository.git('config', 'diff.relative', 'true');
  expect(await log(repository.path(`a/${NAME}`))).toEqual(plain);
});

it('follows a renamed file as itself, whatever the repository says of following and of orders', async () => {
  const repository = new Repository();
  repository.commit('First', { [NAME]: 'a: 1\n' });
  repository.git('mv', NAME, `new-${NAME}`);
  repository.commit('Moved');
  repository.commit('Changed', { [`new-${NAME}`]: 'a: 2\n' });
  const file = repository.path(`new-${NAME}`);
  const plain = await log(file);
  expect(plain).toHaveLength(3);
  repository.git('config', 'log.follow', 'true');
  repository.git('config', 'diff.orderFile', '/is/not/there');
  expect(await log(file)).toEqual(plain);
});

it('tells commits from a day on that git itself cannot read', async () => {
  const repository = new Repository();
  repository.commit('First', { [NAME]: 'a: 1\n' });
  const told = async (since: string) => (await log(repository.path(NAME), { since })).length;
  const days = ['0001-01-01', '1600-02-29', '1969-12-31', '1970-01-01', '1970-01-02'];
  expect(await Promise.all(days.map(told))).toEqual([1, 1, 1, 1, 1]);
  expect(await Promise.all(['2099-12-31', '2100-01-01', '3000-01-01', '9999-12-31'].map(told))).toEqual([
    0, 0, 0, 0,
  ]);
});
