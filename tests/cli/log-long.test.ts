import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { makeHistory } from '../bench/history.mjs';
import { gitEnv } from '../history/repository.ts';
import { folder, rup } from './world.ts';

const COMMITS = 250;
const cwd = folder();

beforeAll(() => makeHistory(cwd, COMMITS, 3));

const log = (argv: readonly string[], given: object = {}) =>
  rup(['log', ...argv], { cwd, env: gitEnv, ...given });

describe('a long history', () => {
  it('is told to its end', async () => {
    const { stdout } = await log(['--json']);
    const { commits } = JSON.parse(stdout);
    expect(commits).toHaveLength(COMMITS);
    const count = (state: string) => commits.filter((each: { state: string }) => each.state === state).length;
    expect([count('unreadable'), count('created')]).toEqual([COMMITS / 50, 1]);
    expect(count('changed')).toBe(COMMITS - COMMITS / 50 - 1);
  });

  it('is told to its end by the program, while somebody reads', () => {
    const words = [resolve('bin/rup.cjs'), 'log', '--json'];
    const { stdout } = spawnSync(process.execPath, words, { cwd, env: gitEnv, encoding: 'utf8' });
    expect(JSON.parse(stdout).commits).toHaveLength(COMMITS);
  });

  it('tells in a terminal how far it is, and only there', async () => {
    // What is in the first commit alone.
    const { stdout, stderr } = await log(['vallensbaek'], { errorTerminal: 80 });
    expect(stdout).toContain('vallensbaek');
    expect(stderr).toBe('\r\u001b[K100 commits read\r\u001b[K200 commits read\r\u001b[K');
    expect((await log(['vallensbaek'])).stderr).toBe('');
  });

  it('is read no further than it is wanted', async () => {
    const { stdout, exitCode } = await log([], { leavesAfter: 3 });
    expect(exitCode).toBe(0);
    expect(stdout.match(/ · Sekretariatet$/gm)).toHaveLength(3);
  });

  it('ends when its reader leaves, and complains of nothing', () => {
    const program = `'${process.execPath}' '${resolve('bin/rup.cjs')}'`;
    const command = `${program} log | head -n 1; echo "\${PIPESTATUS[0]}"; ${program} log --json | head -c 1`;
    const { stdout, stderr } = spawnSync('bash', ['-c', command], { cwd, env: gitEnv, encoding: 'utf8' });
    expect({ stdout, stderr }).toEqual({ stdout: '11 January 2014 · Sekretariatet\n0\n{', stderr: '' });
  });
});
