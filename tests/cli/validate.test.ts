import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { MAX_BYTES } from '../../src/document/bytes.ts';
import { clean, folder, outlived, rup } from './world.ts';

const SECTIONS = [...clean.matchAll(/^[a-zA-Z]+(?=:)/gm)].map(([section]) => section);

const codes = (stdout: string) =>
  (JSON.parse(stdout) as { files: { file: string; findings: { code: string }[] }[] }).files.map(
    ({ file, findings }) => [file, ...findings.map(({ code }) => code)],
  );

describe('rup validate', () => {
  it('passes a valid file', async () => {
    const cwd = folder({ 'organisering.yaml': clean });
    const ran = await rup(['validate', 'organisering.yaml'], { cwd });
    expect(ran).toEqual({ exitCode: 0, stdout: '1 file: no findings\n', stderr: '' });
  });

  it('fails one with an error, on stdout', async () => {
    const ran = await rup(['validate'], { cwd: folder({ 'organisering.yaml': outlived }) });
    expect([ran.exitCode, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain('organisering.yaml:48:11');
    expect(ran.stdout).toContain('forum-outlived');
  });

  it('checks as of --at', async () => {
    const cwd = folder({ 'organisering.yaml': outlived });
    const found = async (at: string) => (await rup(['validate', '--at', at], { cwd })).stdout;
    expect(await found('2013-12-15')).not.toContain('forum-outlived');
    expect(await found('2013-12-16')).toContain('warning[forum-outlived]');
    expect(await found('2014-02-13')).toContain('warning[forum-outlived]');
    expect(await found('2014-02-14')).toContain('error[forum-outlived]');
  });

  it('speaks Danish where it is asked to', async () => {
    const ran = await rup(['validate', '-'], { stdin: clean, env: { LANG: 'da_DK.UTF-8' } });
    expect(ran.stdout).toBe('1 fil: ingen fund\n');
  });

  it('fails by --fail-on', async () => {
    const expired = `${clean}acceptedFindings: [{ code: forum-outlived, reason: x, until: 2013-01-01 }]\n`;
    const exit = async (failOn: string) =>
      (await rup(['validate', '-', '--fail-on', failOn], { stdin: expired })).exitCode;
    expect([await exit('error'), await exit('warning'), await exit('note')]).toEqual([0, 1, 1]);
  });

  it('does not fail on what the file accepts', async () => {
    const accepted = `${outlived}acceptedFindings: [{ code: forum-outlived, reason: x, until: 2015-01-01 }]\n`;
    expect((await rup(['validate', '-'], { stdin: accepted })).exitCode).toBe(0);
  });
});

describe('a file by the other ending', () => {
  const message =
    'There is no organisering.yaml here or in a folder above, but there is organisering.yml. Rename it to organisering.yaml, or give it with --file organisering.yml.';

  it('is told of, and read where it is given', async () => {
    const cwd = folder({ 'organisering.yml': clean });
    for (const command of [['validate'], ['status'], ['forum', 'drop', 'x'], ['meetings', 'plan']]) {
      expect(await rup(command, { cwd })).toEqual({ exitCode: 2, stdout: '', stderr: `error: ${message}\n` });
    }
    expect((await rup(['validate', '--file', 'organisering.yml'], { cwd })).stdout).toBe(
      '1 file: no findings\n',
    );
  });

  it('is told of in a folder above, too', async () => {
    const cwd = join(folder({ 'organisering.yml': clean, 'referater/x.md': '' }), 'referater');
    expect((await rup(['status'], { cwd, env: { RUP_LANG: 'da' } })).stderr).toContain(
      'men der er ../organisering.yml. Omdøb',
    );
  });
});

describe('a command that would mend a finding', () => {
  const command = async (argv: string[], files: Record<string, string>, stdin = '') => {
    const ran = await rup(['validate', '--at', '2014-03-01', ...argv], { cwd: folder(files), stdin });
    return ran.stdout.match(/run: (.*)/)?.[1];
  };
  const plain = 'rup forum dissolve klimaforum --date 2013-12-15 --reason "…"';

  it('names the file where it is not the one that is found unnamed', async () => {
    expect(await command([], { 'organisering.yaml': outlived })).toBe(plain);
    expect(await command(['./organisering.yaml'], { 'organisering.yaml': outlived })).toBe(plain);
    expect(await command(['region øst.yaml'], { 'region øst.yaml': outlived })).toBe(
      `${plain} --file "region øst.yaml"`,
    );
    expect(await command(['anden.yaml'], { 'anden.yaml': outlived, 'organisering.yaml': clean })).toBe(
      `${plain} --file anden.yaml`,
    );
  });

  it('names the file that the standard input stands for, if it is told', async () => {
    expect(await command(['-'], {}, outlived)).toBe(plain);
    expect(await command(['-', '--stdin-filename', 'anden.yaml'], {}, outlived)).toBe(
      `${plain} --file anden.yaml`,
    );
  });
});

describe('a command in a sentence', () => {
  const named = async (argv: string[], files: Record<string, string>) => {
    const { stdout, stderr } = await rup(argv, { cwd: folder(files), now: '2014-03-01T12:00:00Z' });
    return `${stdout}${stderr}`.replace(/\n +/g, ' ').match(/`rup [^`]+`/g);
  };

  it('names the file where it is not the one that is found unnamed', async () => {
    const over = clean.replace('to: 2016-12-31', 'to: 2014-02-28');
    expect(await named(['validate', 'anden.yaml'], { 'anden.yaml': over })).toEqual([
      '`rup effort add --file anden.yaml`',
    ]);
    expect(await named(['validate'], { 'organisering.yaml': over })).toEqual(['`rup effort add`']);
    expect(await named(['status', '-f', 'anden.yaml'], { 'anden.yaml': outlived })).toEqual([
      '`rup validate --file anden.yaml`',
    ]);
    expect(await named(['status'], { 'organisering.yaml': outlived })).toEqual(['`rup validate`']);
    expect(await named(['forum', 'list', '-f', 'a b.yaml'], { 'a b.yaml': 'people: 1\n' })).toEqual([
      '`rup validate --file "a b.yaml"`',
    ]);
    const appoint = [
      'member',
      'appoint',
      'gruppe',
      '--role',
      'koncerndirektør',
      '--person',
      'regionsformand',
    ];
    expect(await named([...appoint, '-f', 'anden.yaml'], { 'anden.yaml': clean })).toEqual([
      '`rup member leave gruppe --file anden.yaml`',
    ]);
  });
});

describe('--quiet', () => {
  it('says nothing where the files pass', async () => {
    expect(await rup(['validate', '-q', '-'], { stdin: clean })).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('says only what they fail on', async () => {
    const both = `${outlived}acceptedFindings: [{ code: forum-outlived, reason: x, until: 2013-01-01 }]\n`;
    const quiet = await rup(['validate', '--quiet', '-'], { stdin: both });
    expect(quiet.exitCode).toBe(1);
    expect(quiet.stdout).toContain('forum-outlived');
    expect(quiet.stdout).not.toContain('accepted-expired');
    const all = await rup(['validate', '--quiet', '--fail-on', 'warning', '-'], { stdin: both });
    expect(all.stdout).toContain('accepted-expired');
  });

  it('leaves machine formats whole', async () => {
    const ran = await rup(['validate', '-q', '--format', 'json', '-'], { stdin: clean });
    expect(codes(ran.stdout)).toEqual([['<stdin>']]);
  });
});

describe('the files', () => {
  const json = (argv: string[], cwd: string) => rup(['validate', '--format', 'json', ...argv], { cwd });

  it('is organisering.yaml in the nearest folder above, named from here', async () => {
    const cwd = folder({ 'organisering.yaml': clean, 'a/b/x.yaml': '' });
    expect(codes((await json([], join(cwd, 'a/b'))).stdout)).toEqual([
      [join('..', '..', 'organisering.yaml')],
    ]);
  });

  it('can be several, each checked once', async () => {
    const cwd = folder({ 'a.yaml': clean, 'b.yaml': outlived });
    const ran = await json(['b.yaml', 'a.yaml', './b.yaml'], cwd);
    expect(codes(ran.stdout)).toEqual([['b.yaml', 'forum-outlived'], ['a.yaml']]);
    expect(ran.exitCode).toBe(1);
  });

  it('can be named by -f too', async () => {
    const cwd = folder({ 'a.yaml': clean, 'b.yaml': clean });
    expect(codes((await json(['-f', 'a.yaml'], cwd)).stdout)).toEqual([['a.yaml']]);
    expect(codes((await json(['b.yaml', '--file=a.yaml'], cwd)).stdout)).toEqual([['a.yaml'], ['b.yaml']]);
  });

  it('can be patterns, sorted', async () => {
    const cwd = folder({ 'x/b.yaml': clean, 'x/a.yaml': clean, 'x/y/c.yaml': clean, 'x/d.txt': '' });
    const ran = await json(['x/**/*.yaml'], cwd);
    expect(codes(ran.stdout)).toEqual([['x/a.yaml'], ['x/b.yaml'], ['x/y/c.yaml']]);
    expect(codes((await json([`${cwd}/x/{b,a}.yaml`], '/')).stdout)).toEqual([
      [`${cwd}/x/a.yaml`],
      [`${cwd}/x/b.yaml`],
    ]);
  });

  it('can have the name of a pattern', async () => {
    const cwd = folder({ '[a].yaml': clean, 'a.yaml': clean, 'b (1).yaml': clean });
    expect(codes((await json(['[a].yaml'], cwd)).stdout)).toEqual([['[a].yaml']]);
    expect(codes((await json(['b (1).yaml'], cwd)).stdout)).toEqual([['b (1).yaml']]);
    expect((await json(['c (1).yaml'], cwd)).stderr).toContain('c (1).yaml not found.');
  });

  it('can be standard input, under a name of its own', async () => {
    const ran = await rup(['validate', '--format', 'json', '-', '--stdin-filename', 'a/b.yaml'], {
      stdin: clean,
    });
    expect(codes(ran.stdout)).toEqual([['a/b.yaml']]);
  });

  it('have any name', async () => {
    for (const name of ['a b.yaml', '100%.yaml', 'c:d.yaml', 'linje\nskift.yaml', '-o.yaml', 'æøå.yaml']) {
      const cwd = folder({ [name]: outlived });
      for (const format of ['human', 'json', 'sarif', 'github', 'gitlab', 'junit']) {
        const ran = await rup(['validate', '--format', format, '--', name], { cwd });
        expect([ran.exitCode, ran.stderr], `${name} as ${format}`).toEqual([1, '']);
      }
    }
  });
});

describe('input that cannot be read ends with 2, on stderr', () => {
  let cwd: string;
  beforeAll(() => {
    cwd = folder({ 'ok.yaml': clean, 'bad.yaml': outlived });
    mkdirSync(join(cwd, 'mappe'));
    symlinkSync('ring', join(cwd, 'ring'));
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
  });

  it.each([
    [
      'missing.yaml',
      'missing.yaml not found. Run `rup init` to create one.',
      'Filen missing.yaml findes ikke.',
    ],
    ['ok.yaml/x', 'a part of the path is not a folder', 'et led i stien er ikke en mappe'],
    ['mappe', 'mappe is a folder. Give a file in it', 'mappe er en mappe. Angiv en fil i den'],
    ['pipe', 'pipe is not an ordinary file.', 'pipe er ikke en almindelig fil.'],
    ['ring', 'symbolic links go in a circle', 'symbolske links går i ring'],
    ['x'.repeat(300), 'the name is too long', 'navnet er for langt'],
    ['nul\0.yaml', 'the name contains a null character', 'navnet indeholder et nultegn'],
    ['', 'The file name is empty.', 'Filnavnet er tomt.'],
    ['*.yml', 'No file matches the pattern *.yml.', 'Ingen fil passer på mønsteret *.yml.'],
  ])('%j', async (name, english, danish) => {
    const en = await rup(['validate', name], { cwd });
    expect([en.exitCode, en.stdout]).toEqual([2, '']);
    expect(en.stderr).toContain(english);
    const da = await rup(['validate', name, '--lang', 'da'], { cwd });
    expect([da.exitCode, da.stdout]).toEqual([2, '']);
    expect(da.stderr).toContain(danish);
  });

  it('where no file is named and none is found', async () => {
    const { exitCode, stderr } = await rup(['validate'], { cwd: '/' });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('There is no organisering.yaml here or in a folder above.');
  });

  it('without hiding the findings of the others', async () => {
    const ran = await rup(['validate', 'missing.yaml', 'bad.yaml', 'mappe', 'ok.yaml'], { cwd });
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toContain('forum-outlived');
    expect(ran.stdout).toContain('2 files: 1 error');
    expect(ran.stderr.match(/^error: /gm)).toHaveLength(2);
  });

  it('while a file too large is refused before it is read', async () => {
    writeFileSync(join(cwd, 'huge.yaml'), '');
    truncateSync(join(cwd, 'huge.yaml'), MAX_BYTES * 1000);
    const ran = await rup(['validate', '--format', 'json', 'huge.yaml'], { cwd });
    expect([ran.exitCode, ...codes(ran.stdout)]).toEqual([1, ['huge.yaml', 'file-too-large']]);
  });
});

describe('content that is no organisation gives findings, not a crash', () => {
  it.each([
    ['nothing', '', 'empty-file'],
    ['only comments', '# intet\n\n# endnu\n', 'empty-file'],
    ['a list', '- a\n- b\n', 'not-a-mapping'],
    ['binary', readFileSync(process.execPath).subarray(0, 4096), 'not-text'],
    ['UTF-16', Buffer.from('\ufeffformat: 1', 'utf16le'), 'not-text'],
    ['Latin-1', Buffer.from('navn: \xe6', 'latin1'), 'not-utf8'],
  ])('%s', async (_, stdin, code) => {
    const ran = await rup(['validate', '-'], { stdin });
    expect([ran.exitCode, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain(code);
  });

  it.each(SECTIONS)('an organisation without %s, or with nothing but it', async (section) => {
    const parts = clean.split(/^(?=[a-zA-Z]+:)/m);
    const isIt = (part: string) => part.startsWith(`${section}:`);
    for (const keep of [(part: string) => !isIt(part), isIt]) {
      for (const at of ['2010-01-01', '2014-03-01', '2030-01-01']) {
        const stdin = parts.filter(keep).join('');
        expect((await rup(['validate', '-', '--at', at], { stdin })).stderr).toBe('');
      }
    }
  });

  it('never sends what it holds to the terminal', async () => {
    const stdin = outlived.replace(/name: Klimaforum.*/, 'name: "\\e[31m\u202eKlima\\nforum\\a"');
    for (const color of ['--color', '--no-color']) {
      const { stdout } = await rup(['validate', '-', color], { stdin });
      expect(stdout).toContain('forum-outlived');
      expect(stdout).not.toMatch(/\u001b\[31mK|[\u0007\u202e]/);
    }
  });
});

describe('--format FORMAT=FILE', () => {
  it('writes several reports, and the findings to stdout', async () => {
    const cwd = folder({ 'organisering.yaml': outlived });
    const formats = ['json=a.json', 'sarif=b c.sarif', 'junit=d=e.xml'];
    const ran = await rup(['validate', ...formats.flatMap((format) => ['--format', format])], { cwd });
    expect([ran.exitCode, ran.stderr]).toEqual([1, '']);
    expect(ran.stdout).toContain('1 file: 1 error');
    expect(codes(readFileSync(join(cwd, 'a.json'), 'utf8'))).toEqual([
      ['organisering.yaml', 'forum-outlived'],
    ]);
    expect(JSON.parse(readFileSync(join(cwd, 'b c.sarif'), 'utf8')).version).toBe('2.1.0');
    expect(readFileSync(join(cwd, 'd=e.xml'), 'utf8')).toContain('<testsuites');
  });

  it('leaves stdout to another format without a file', async () => {
    const cwd = folder({ 'organisering.yaml': outlived });
    const ran = await rup(['validate', '--format', 'human=x.txt', '--format', 'json', '--color'], { cwd });
    expect(codes(ran.stdout)).toHaveLength(1);
    expect(readFileSync(join(cwd, 'x.txt'), 'utf8')).toMatch(/^error\[forum-outlived\]/);
  });

  it('ends with 2 where the file cannot be written, after all else', async () => {
    const cwd = folder({ 'organisering.yaml': outlived });
    const formats = ['--format', 'json=no/where.json', '--format', 'junit=x.xml'];
    const ran = await rup(['validate', ...formats], { cwd });
    expect(ran.exitCode).toBe(2);
    expect(ran.stdout).toContain('forum-outlived');
    expect(ran.stderr).toBe('error: The file no/where.json cannot be written: the folder does not exist.\n');
    expect(readFileSync(join(cwd, 'x.xml'), 'utf8')).toContain('<testsuites');
  });

  it('never overwrites what is checked', async () => {
    const cwd = folder({ 'organisering.yaml': clean });
    const ran = await rup(['validate', '--format', 'json=./organisering.yaml'], { cwd });
    expect([ran.exitCode, ran.stdout]).toEqual([2, '']);
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(clean);
  });
});
