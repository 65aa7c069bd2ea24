import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { built } from '../built.ts';
import { clean, folder, outlived } from './world.ts';

// The real program, as `npm run build` made it.
const program = built();

const plain = { PATH: process.env['PATH'] };

function rup(argv: readonly string[], given: { cwd?: string; env?: object; input?: string } = {}) {
  return spawnSync(process.execPath, [program, ...argv], {
    cwd: given.cwd ?? folder({ 'organisering.yaml': outlived }),
    env: { ...plain, ...given.env },
    input: given.input ?? '',
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
}

function shell(command: string, given: { cwd?: string; env?: object } = {}) {
  return spawnSync(
    'bash',
    ['--norc', '-c', `rup() { '${process.execPath}' '${program}' "$@"; }; ${command}`],
    {
      cwd: given.cwd ?? folder({ 'organisering.yaml': outlived }),
      env: { ...plain, ...given.env },
      encoding: 'utf8',
    },
  );
}

const exit = ({ status, stdout, stderr }: SpawnSyncReturns<string>) => ({ status, stdout, stderr });
const at = ['--at', '2014-03-01'];

const NOT_READ = /is not an ordinary file|cannot be read: it is too large/;

describe('the program', () => {
  it('ends with 0, 1 and 2, results on stdout and all else on stderr', () => {
    expect(exit(rup(['validate', ...at], { cwd: folder({ 'organisering.yaml': clean }) }))).toEqual({
      status: 0,
      stdout: '1 file: no findings\n',
      stderr: '',
    });
    expect(rup(['validate', ...at])).toMatchObject({ status: 1, stderr: '' });
    expect(rup(['validate', 'nope.yaml'])).toMatchObject({ status: 2, stdout: '' });
    expect(rup(['--help'])).toMatchObject({ status: 0, stderr: '' });
    expect(rup([])).toMatchObject({ status: 0, stderr: '' });
  });

  it('reads standard input', () => {
    expect(rup(['validate', '-', ...at], { input: outlived }).stdout).toContain('<stdin>:');
    expect(
      shell(`rup validate /dev/stdin <(cat organisering.yaml) ${at.join(' ')} <organisering.yaml`).stdout,
    ).toMatch(/2 files: 2 errors/);
    expect(shell('rup validate - <&-').stdout).toContain('empty-file');
    expect(shell('rup validate - </')).toMatchObject({ status: 2, stdout: '' });
  });

  it('stops reading an endless stream', () => {
    expect(shell('yes | rup validate -').stdout).toContain('file-too-large');
    expect(shell('rup validate <(yes)').stdout).toContain('file-too-large');
    for (const sides of [
      '<(yes) f f',
      'f f <(yes)',
      '/dev/zero f f',
      'f f /dev/zero',
      'pipe f f',
      'f f pipe',
    ]) {
      const { status, stdout, stderr } = shell(`cp organisering.yaml f; mkfifo pipe; rup merge ${sides}`);
      expect([sides, status, stdout, stderr]).toEqual([sides, 2, '', expect.stringMatching(NOT_READ)]);
    }
    expect(shell('cp organisering.yaml f; rup merge /dev/null f f; cmp organisering.yaml f').status).toBe(0);
  });

  it('neither checks nor changes a file that is larger than it may be, however large', () => {
    const cwd = folder({ 'a.yaml': clean });
    for (const [name, size] of [
      ['large.yaml', 65 * 2 ** 20],
      ['huge.yaml', 3 * 2 ** 30],
    ] as const) {
      const file = join(cwd, name);
      writeFileSync(file, '');
      truncateSync(file, size);
      for (const line of [
        'effort add --municipality koebenhavn --area klima --goal mindre-co2 --effort Cykler --file FILE',
        ...['undo --file FILE', 'rename a b --file FILE', 'meetings plan --write --file FILE'],
        ...['merge FILE a.yaml a.yaml', 'merge a.yaml FILE a.yaml', 'merge a.yaml a.yaml FILE'],
      ]) {
        const { status, stdout, stderr } = rup(line.replace('FILE', name).split(' '), { cwd });
        const told = `error: The file ${name} cannot be read: it is too large.\n`;
        expect([line, status, stdout, stderr]).toEqual([line, 2, '', told]);
      }
      expect(rup(['validate', '--fix', name], { cwd })).toMatchObject({ status: 1, stderr: '' });
      expect(statSync(file).size).toBe(size);
    }
  });

  it('speaks the language of the locale', () => {
    expect(rup(['validate', 'nope.yaml'], { env: { LANG: 'da_DK.UTF-8' } }).stderr).toMatch(/^fejl: /);
    expect(rup(['validate', 'nope.yaml'], { env: { LANG: 'C' } }).stderr).toMatch(/^error: /);
  });

  it('colours by FORCE_COLOR and not in a pipe', () => {
    expect(rup(['validate', ...at]).stdout).not.toContain('\u001b');
    expect(rup(['validate', ...at], { env: { TERM: 'xterm' } }).stdout).not.toContain('\u001b');
    expect(rup(['validate', ...at], { env: { FORCE_COLOR: '1' } }).stdout).toContain('\u001b[');
    expect(rup(['validate', ...at], { env: { NO_COLOR: '1' } }).stdout).not.toContain('\u001b');
  });

  it('is quiet when its reader leaves', () => {
    const { stdout, stderr } = shell('rup schema | head -1; echo "${PIPESTATUS[0]}"');
    expect([stdout, stderr]).toEqual(['{\n0\n', '']);
  });

  it('says when the result cannot be written', () => {
    if (!existsSync('/dev/full')) return;
    const { status, stderr } = shell('rup schema >/dev/full');
    expect([status, stderr]).toEqual([2, 'error: The result cannot be written: the drive is full.\n']);
  });

  it('writes all of a long result to a slow reader', () => {
    expect(shell('rup schema | (sleep 0.3; cat)').stdout).toBe(
      readFileSync('schema/organisering.schema.json', 'utf8'),
    );
  });

  it('writes all of a long result to a pipe that does not block', async () => {
    const entry = '  - { id: x, code: 1 }\n';
    const cwd = folder({ 'organisering.yaml': `forums:\n${entry.repeat(3000)}` });
    const child = spawn(process.execPath, ['-e', NON_BLOCKING, program, 'validate', '--format', 'json'], {
      cwd,
      env: plain,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const chunks: Buffer[] = [];
    for await (const chunk of child.stdout) {
      chunks.push(chunk);
      await new Promise((done) => setTimeout(done, 2));
    }
    const report = JSON.parse(Buffer.concat(chunks).toString());
    expect(report.files[0].findings.length).toBeGreaterThan(1000);
  });

  it('finds its files when it is called by a link', () => {
    const cwd = folder();
    expect(
      shell(`ln -s '${program}' rup.link && '${process.execPath}' rup.link init && ls`, { cwd }).stdout,
    ).toContain('organisering.yaml');
  });

  it('cannot read what it may not', () => {
    const cwd = folder({ 'organisering.yaml': clean });
    const file = join(cwd, 'organisering.yaml');
    chmodSync(file, 0);
    // The superuser may read all; a file of the kernel's that refuses also him stands in.
    const name = process.getuid?.() === 0 && existsSync('/proc/self/mem') ? '/proc/self/mem' : file;
    const { status, stdout, stderr } = rup(['validate', name], { cwd });
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(/^error: The file \S+ cannot be read: (?:access to it is denied|I\/O error)/);
    chmodSync(file, 0o600);
    writeFileSync(file, '');
  });
});

/** Runs a program with a stdout that does not block: Node makes a pipe so when it opens `process.stdout`. */
const NON_BLOCKING = `
  process.stdout;
  require(process.argv[1]);
`;
