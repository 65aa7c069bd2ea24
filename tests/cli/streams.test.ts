import { spawnSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hasStrace } from '../changes/process.ts';
import { hasPackage } from '../system-package.ts';
import { clean, folder } from './world.ts';

// Where rup writes and there is no file to replace: the real program, in a real shell.

const program = resolve('bin/rup.cjs');
const at = '--at 2014-03-01';
const withFile = () => folder({ 'organisering.yaml': clean });

function shell(command: string, cwd = withFile()) {
  const rup = `rup() { '${process.execPath}' '${program}' "$@"; }`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', `${rup}; ${command}`], {
    cwd,
    input: '',
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] },
  });
  return { status, stdout, stderr };
}

const json = (text: string) => JSON.parse(text) as { files: object[]; persons: object[] };

describe('what is no ordinary file is written to as it is', () => {
  const validate = `rup validate ${at} -q --format`;

  it('a pipe', () => {
    expect(json(shell(`${validate} json=/dev/stdout | cat`).stdout).files).toHaveLength(1);
    expect(json(shell(`${validate} json=/dev/fd/3 3>&1 | cat`).stdout).files).toHaveLength(1);
    // The shell does not wait for what it started; here it does.
    const copied = `${validate} json=>(cat >copy) && for i in $(seq 600); do [ -s copy ] && break; sleep 0.1; done; cat copy`;
    expect(json(shell(copied).stdout).files).toHaveLength(1);
  });

  it('a named pipe, and one that nobody reads from is told at once', () => {
    const cwd = withFile();
    const read = `mkfifo p; cat p >copy & exec 3<>p; ${validate} json=p; exec 3>&-; wait; cat copy`;
    expect(json(shell(read, cwd).stdout).files).toHaveLength(1);
    expect(lstatSync(join(cwd, 'p')).isFIFO()).toBe(true);
    expect(shell(`${validate} json=p`, cwd)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: The file p cannot be written: the reader has closed the pipe.\n',
    });
  });

  it('a file that is open as the standard output, after what is in it, also by a link', () => {
    for (const name of ['/dev/stdout', '/dev/fd/1', '/proc/self/fd/1', 'l', '/dev/stderr']) {
      const cwd = withFile();
      const { stderr } = shell(
        `ln -s /dev/stdout l; { echo before; rup export popolo -o ${name}; echo after; } >out 2>${name === '/dev/stderr' ? '&1' : 'err'}`,
        cwd,
      );
      expect(stderr).toBe('');
      const text = readFileSync(join(cwd, 'out'), 'utf8');
      expect(text).toMatch(/^before\n\{/);
      expect(text).toMatch(/after\n$/);
      expect(json(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1)).persons.length).toBeGreaterThan(
        0,
      );
    }
  });

  it('but not where that is the file that is read', () => {
    const cwd = withFile();
    const { status, stderr } = shell('rup export popolo -o /dev/stdout >>organisering.yaml', cwd);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr:
        'error: organisering.yaml is the file that is read, so nothing is written to it. Choose another name.\n',
    });
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(clean);
  });

  it('a device', () => {
    expect(shell(`${validate} json=/dev/null`)).toEqual({ status: 0, stdout: '', stderr: '' });
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
    expect(shell(`${validate} json=/dev/full`)).toEqual({
      status: 2,
      stdout: '',
      stderr: 'error: The file /dev/full cannot be written: the drive is full.\n',
    });
  });

  it('a pipe that takes little at a time, to its end', () => {
    const slow = `rup export popolo -o /dev/stdout | { sleep 0.3; cat; }`;
    expect(json(shell(slow).stdout).persons.length).toBeGreaterThan(0);
  });
});

describe('what is written is told as written where nothing can be printed', () => {
  it.each([
    [`forum create Stiforum --planned ${at}`, 'organisering.yaml', 'organisering.yaml'],
    ['init ny.yaml', 'ny.yaml', 'ny.yaml'],
    [`site hjem ${at}`, 'hjem', 'hjem/index.html'],
  ])('rup %s', (words, told, file) => {
    const cwd = withFile();
    expect(shell(`rup ${words} >/dev/full`, cwd)).toEqual({
      status: 0,
      stdout: '',
      stderr: `warning: ${told} is saved, but the result could not be printed: the drive is full.\n`,
    });
    expect(readFileSync(join(cwd, file), 'utf8')).not.toBe(clean);
    expect(readdirSync(cwd).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it.skipIf(!hasPackage('strace', hasStrace())).each([
    // The second is that of the folder, after the file has its new name.
    [
      'fsync:error=EIO:when=2',
      /^warning: organisering\.yaml is saved, but may be lost in a power failure: I\/O error on the drive\.\n$/,
    ],
    [
      'unlink:error=EIO',
      /^warning: The change is saved, but the lock \S+\.rup-lock could not be removed: I\/O error on the drive\. Delete it\.\n$/,
    ],
  ])('whatever else fails afterwards: %s', (inject, warning) => {
    const cwd = withFile();
    const strace = `strace -qq -o /dev/null -e trace=${inject.split(':')[0]} -e inject=${inject}`;
    const words = `'${process.execPath}' '${program}' forum create Stiforum --planned ${at}`;
    const { status, stdout, stderr } = shell(`${strace} ${words}`, cwd);
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^Stiforum /) });
    expect(stderr).toMatch(warning);
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toContain('Stiforum');
  });

  it('but a dry run has only its answer', () => {
    const { status, stderr } = shell(`rup forum create Stiforum --planned --dry-run ${at} >/dev/full`);
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: The result cannot be written: the drive is full.\n',
    });
  });
});
