import { spawnSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { generate } from '../bench/generate.mjs';
import { hasPackage } from '../system-package.ts';
import { folder, rup } from './world.ts';

const RECORD = '.rup-site.json';
const example = readFileSync('examples/organisering-2016.yaml', 'utf8');
const at = ['--at', '2015-06-01'];

/** A folder with the example, and a run of `rup site` there. */
function place(files: Readonly<Record<string, string>> = {}) {
  const cwd = folder({ 'organisering.yaml': example, ...files });
  const site = (...argv: string[]) => rup(['site', 'hjem', ...at, ...argv], { cwd });
  const path = (name = '') => join(cwd, 'hjem', name);
  return { cwd, site, path };
}

/** Every file of a folder with its bytes. */
const contents = (path: string) =>
  new Map(readdirSync(path).map((name) => [name, readFileSync(join(path, name), 'utf8')]));

describe('rup site', () => {
  it('tells the commit that the file is from, and whether it was changed since', async () => {
    const { cwd, site, path } = place();
    const git = (...args: string[]) => {
      const identity = ['-c', 'user.name=a', '-c', 'user.email=a@example.dk', '-c', 'commit.gpgsign=false'];
      const time = '2015-05-01T12:00:00Z';
      const env = { ...process.env, GIT_AUTHOR_DATE: time, GIT_COMMITTER_DATE: time };
      return spawnSync('git', [...identity, ...args], { cwd, env, encoding: 'utf8' }).stdout.trim();
    };
    const foot = async (...argv: string[]) => {
      await site(...argv);
      return readFileSync(path('forums.html'), 'utf8').split('<footer>')[1] ?? '';
    };
    expect(await foot()).not.toContain('Revision');
    git('init', '-q');
    git('add', 'organisering.yaml');
    git('commit', '-qm', 'x');
    const commit = git('rev-parse', 'HEAD').slice(0, 12);
    expect(await foot()).toContain(`Revision ${commit} of the file, 1 May 2015</dd>`);
    // What says the same is no later change.
    writeFileSync(join(cwd, 'organisering.yaml'), `${example}\n# x\n`);
    expect(await foot()).toContain(`Revision ${commit} of the file, 1 May 2015</dd>`);
    writeFileSync(join(cwd, 'organisering.yaml'), example.replace('Administrativt klimaforum', 'Klima'));
    expect(await foot()).toContain(`Revision ${commit} of the file, 1 May 2015, with later changes</dd>`);
    expect(await foot('--lang', 'da')).toContain(
      `Filens version ${commit} af 1. maj 2015, med senere ændringer</dd>`,
    );
  });

  it('takes the publisher from the file, and addresses that begin with https alone', async () => {
    const { site, path } = place();
    await site('--contact', 'rup@region.dk', '--url', 'https://rup.region.dk');
    const page = readFileSync(path('index.html'), 'utf8');
    expect(page).toContain('<dt>Publisher</dt><dd><span lang="da">Region Hovedstaden</span></dd>');
    expect(page).toContain('href="https://rup.region.dk/index.html"');
    expect(existsSync(path('sitemap.xml'))).toBe(true);
    for (const option of ['--url', '--accessibility']) {
      const { exitCode, stderr } = await site(option, 'http://region.dk');
      expect([exitCode, stderr]).toEqual([2, expect.stringContaining('begins with https://')]);
    }
  });

  it('writes the pages in a new folder and says where to begin', async () => {
    const { site, path } = place();
    const told = await site();
    // The record of what was written is none of them.
    const count = readdirSync(path()).length - 1;
    expect(told).toEqual({
      exitCode: 0,
      stdout: `Wrote ${count} files to hjem. Start with hjem/index.html.\n`,
      stderr: '',
    });
    expect(readFileSync(path('index.html'), 'utf8')).toContain('As of 1 June 2015');
    expect((await site('--lang', 'da')).stdout).toBe(
      `${count} filer er skrevet i hjem. Begynd med hjem/index.html.\n`,
    );
    expect(readFileSync(path('index.html'), 'utf8')).toContain('<html lang="da">');
  });

  it('takes an empty folder, and makes those above a new one', async () => {
    const { cwd } = place();
    mkdirSync(join(cwd, 'tom'));
    expect((await rup(['site', 'tom', ...at], { cwd })).exitCode).toBe(0);
    expect((await rup(['site', 'a/b', ...at], { cwd })).exitCode).toBe(0);
    expect([...contents(join(cwd, 'a/b'))]).toEqual([...contents(join(cwd, 'tom'))]);
  });

  it('writes the same bytes again, and leaves files alone that are as they should be', async () => {
    const { site, path } = place();
    await site();
    const before = contents(path());
    const inodes = [...before.keys()]
      .filter((name) => name !== RECORD)
      .map((name) => statSync(path(name)).ino);
    await site();
    expect([...contents(path())]).toEqual([...before]);
    expect(
      [...before.keys()].filter((name) => name !== RECORD).map((name) => statSync(path(name)).ino),
    ).toEqual(inodes);
  });

  it('removes a page that is no more, and nothing else', async () => {
    const { cwd, site, path } = place();
    await site();
    writeFileSync(path('CNAME'), 'example.org');
    expect(existsSync(path('person-formand-1.html'))).toBe(true);
    writeFileSync(join(cwd, 'organisering.yaml'), example.replaceAll('formand-1', 'forkvinde-1'));
    expect((await site()).exitCode).toBe(0);
    expect(existsSync(path('person-formand-1.html'))).toBe(false);
    expect(existsSync(path('person-forkvinde-1.html'))).toBe(true);
    expect(readFileSync(path('CNAME'), 'utf8')).toBe('example.org');
  });

  it('shows how far it has come where a terminal is, and leaves no trace of it', async () => {
    const { cwd } = place();
    const { stderr, stdout } = await rup(['site', 'hjem', ...at], { cwd, errorTerminal: 80 });
    const count = readdirSync(join(cwd, 'hjem')).length - 1;
    expect(stderr).toContain(`\r\u001b[KGenerating pages: 12 of ${count}`);
    expect(stderr).toContain(`\r\u001b[KWriting pages: 12 of ${count}`);
    expect(stderr.endsWith('\r\u001b[K')).toBe(true);
    expect(stdout).not.toContain('\u001b');
  });

  it('writes an edition for each day, and takes those away that are no more', async () => {
    const { cwd, path } = place();
    const site = (...days: string[]) =>
      rup(['site', 'hjem', ...days.flatMap((day) => ['--at', day])], { cwd });
    await site('2015-06-01');
    const alone = contents(path());
    expect((await site('1.6.2014', '2015-06-01', '2014-06-01')).exitCode).toBe(0);
    expect(readFileSync(path('index.html'), 'utf8')).toContain('As of 1 June 2015');
    expect(readFileSync(path('2014-06-01/index.html'), 'utf8')).toContain('As of 1 June 2014');
    writeFileSync(path('2014-06-01/noter.txt'), 'mine');
    await site('2015-06-01', '2013-06-01');
    expect(readdirSync(path('2014-06-01'))).toEqual(['noter.txt']);
    await site('2015-06-01');
    expect(readdirSync(path()).filter((name) => name.startsWith('20'))).toEqual(['2014-06-01']);
    rmSync(path('2014-06-01'), { recursive: true });
    expect([...contents(path())]).toEqual([...alone]);
  });

  it('shows no file whose form is wrong, and makes no folder for it', async () => {
    const { cwd, site, path } = place();
    writeFileSync(join(cwd, 'organisering.yaml'), 'format: 1\n');
    const { exitCode, stderr } = await site();
    expect(exitCode).toBe(2);
    expect(stderr).toContain('rup validate');
    expect(existsSync(path())).toBe(false);
  });
});

describe('rup site loses nothing: it refuses', () => {
  /** That a run is refused with these words, in both languages, and that the folder stays as it was. */
  async function refused(given: ReturnType<typeof place>, danish: string, english: string) {
    const before = existsSync(given.path()) ? contents(given.path()) : undefined;
    for (const [language, words] of [
      ['da', danish],
      ['en', english],
    ] as const) {
      const { exitCode, stdout, stderr } = await given.site('--lang', language);
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain(words);
    }
    if (before) expect([...contents(given.path())]).toEqual([...before]);
  }

  it('a folder with files of others', async () => {
    const given = place({ 'hjem/noter.txt': 'mine' });
    await refused(given, 'ikke har skrevet (noter.txt)', 'did not write (noter.txt)');
  });

  it('the folder of the file itself', async () => {
    const { cwd } = place();
    const { exitCode, stderr } = await rup(['site', '.', ...at], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('did not write (organisering.yaml)');
  });

  it('a page that has been changed since', async () => {
    const given = place();
    await given.site();
    writeFileSync(given.path('forums.html'), 'rettet i hånden');
    await refused(given, 'hjem/forums.html er ændret', 'hjem/forums.html has been changed');
  });

  it('a page that is to go and has been changed since', async () => {
    const given = place();
    await given.site();
    writeFileSync(given.path('person-formand-1.html'), 'rettet i hånden');
    writeFileSync(join(given.cwd, 'organisering.yaml'), example.replaceAll('formand-1', 'forkvinde-1'));
    await refused(given, 'person-formand-1.html er ændret', 'person-formand-1.html has been changed');
  });

  it('a file of another where a page is to be', async () => {
    const given = place();
    await given.site();
    writeFileSync(given.path('person-forkvinde-1.html'), 'min egen');
    writeFileSync(join(given.cwd, 'organisering.yaml'), example.replaceAll('formand-1', 'forkvinde-1'));
    await refused(given, 'er ikke skrevet af rup site', 'was not written by rup site');
  });

  it('a link where a page was', async () => {
    const given = place();
    await given.site();
    rmSync(given.path('index.html'));
    symlinkSync('../organisering.yaml', given.path('index.html'));
    await refused(given, 'er ikke skrevet af rup site', 'was not written by rup site');
    expect(lstatSync(given.path('index.html')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(given.cwd, 'organisering.yaml'), 'utf8')).toBe(example);
  });

  it('a link where the folder of an edition is to be', async () => {
    const given = place({ 'andre/index.html': 'mine' });
    await given.site();
    symlinkSync('../andre', given.path('2014-06-01'));
    const { exitCode, stderr } = await given.site('--at', '2014-06-01');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('was not written by rup site')]);
    expect([...contents(join(given.cwd, 'andre'))]).toEqual([['index.html', 'mine']]);
  });

  it.each([
    'ikke json',
    '{"files":{"../organisering.yaml":["x"]}}',
    '{"files":{"a/b":["x"]}}',
    '{"files":{".git":["x"]}}',
    '{"files":null}',
    'null',
  ])('a record that is not its own: %s', async (record) => {
    const given = place({ [`hjem/${RECORD}`]: record });
    await refused(given, RECORD, RECORD);
  });

  it.each([
    ['organisering.yaml', 'is not a folder'],
    ['organisering.yaml/x', 'a part of the path is not a folder'],
    ['', 'name is empty'],
  ])('%j', async (name, words) => {
    const { cwd } = place();
    const { exitCode, stderr } = await rup(['site', name, ...at], { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain(words);
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(example);
  });
});

const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

describe.skipIf(!hasPackage('strace', hasStrace))('a run that is killed (skipped without strace)', () => {
  it('leaves whole files, and the next run finishes', async () => {
    const cwd = folder({ 'organisering.yaml': generate(100) });
    const path = join(cwd, 'hjem');
    // Killed as it gives the 60th page its name, after the record.
    const kill = ['-qq', '-o', '/dev/null', '-e', 'trace=rename', '-e', 'inject=rename:signal=KILL:when=61'];
    const program = [process.execPath, resolve('bin/rup.cjs'), 'site', 'hjem', ...FIRST];
    expect(spawnSync('strace', [...kill, ...program], { cwd }).signal).toBe('SIGKILL');
    const partly = contents(path);
    const isPage = (name: string) => !name.startsWith('.');
    expect([...partly.keys()].filter(isPage).length).toBe(59);
    const waiting = [...partly.keys()].filter((name) => name.includes('.rup-new.')).length;
    const again = await rup(['site', 'hjem', ...FIRST], { cwd });
    expect(again).toMatchObject({ exitCode: 0, stderr: '' });
    const whole = contents(path);
    expect([...whole.keys()].filter((name) => name.includes('.rup-new.'))).toEqual([]);
    // Every page was ready before the first got its name.
    expect(59 + waiting).toBe([...whole.keys()].filter(isPage).length);
    for (const [name, content] of partly) if (isPage(name)) expect(whole.get(name)).toBe(content);
  });
});

const FIRST = ['--at', '2014-03-01', '--lang', 'en'];
