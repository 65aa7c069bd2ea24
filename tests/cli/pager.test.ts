import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { isLonger, pagerIn } from '../../src/cli/pager.ts';
import { hasTmux, Terminals } from './terminal.ts';
import { folder, outlived, rup } from './world.ts';

const files = { 'organisering.yaml': outlived };
const RUP = `'${process.execPath}' '${resolve('bin/rup.cjs')}'`;
/** A pager that keeps what it is given, and who has it. */
const KEEPS = 'cat > paged';

describe('the pager', () => {
  it('is RUP_PAGER, else PAGER, and none where the first is empty', () => {
    expect(pagerIn({ RUP_PAGER: 'a', PAGER: 'b' })).toBe('a');
    expect(pagerIn({ PAGER: 'b' })).toBe('b');
    expect(pagerIn({ RUP_PAGER: '', PAGER: 'b' })).toBe('');
    expect(pagerIn({})).toBe('');
  });

  it('takes what is longer than the terminal, wrapped lines counted and colours not', () => {
    const screen = { rows: 4, columns: 10 };
    expect(isLonger('a\nb\nc\n', screen)).toBe(false);
    expect(isLonger('a\nb\nc\nd\n', screen)).toBe(true);
    expect(isLonger(`${'x'.repeat(21)}\nb\n`, screen)).toBe(true);
    expect(isLonger(`\u001b[31m${'x'.repeat(10)}\u001b[39m\nb\nc\n`, screen)).toBe(false);
    expect(isLonger('a\n'.repeat(100), { rows: undefined, columns: undefined })).toBe(false);
  });

  it('is called for what a person reads only', async () => {
    const paged: string[] = [];
    const page = (command: string, text: string) => paged.push(`${command}: ${text}`) > 0;
    const given = { cwd: folder(files), env: { PAGER: 'p', NO_COLOR: '1' }, terminal: 80, rows: 2, page };
    const long = [['status'], ['forum', 'list'], ['member', 'list'], ['forum', 'show', 'klimaforum']];
    for (const argv of [...long, ['explain'], ['explain', 'R33'], ['validate'], ['meetings', 'plan']]) {
      const { stdout } = await rup(argv, given);
      const { stdout: piped } = await rup(argv, { ...given, terminal: undefined, rows: undefined } as never);
      expect(stdout).toBe('');
      expect(paged.pop()).toBe(`p: ${piped}`);
      expect(paged).toEqual([]);
    }
    for (const argv of [
      ['status', '--json'],
      ['forum', 'list', '--format', 'json'],
      ['forum', 'list', '--format', 'csv'],
      ['validate', '--format', 'json'],
      ['schema'],
    ]) {
      expect((await rup(argv, given)).stdout).not.toBe('');
      expect(paged).toEqual([]);
    }
  });
});

describe.runIf(hasTmux)('in a terminal', () => {
  const terminals = new Terminals('pager');
  afterAll(() => terminals.end());

  /** Runs a command line, and gives what the terminal shows and what the pager got. */
  async function shown(line: string, env: Record<string, string>) {
    const cwd = folder({ ...files, run: `${line}\necho "END $?"\nsleep 600\n` });
    const all = { PATH: process.env['PATH'], NO_COLOR: '1', RUP_LANG: 'en', ...env };
    const terminal = terminals.start(cwd, all, 'sh run');
    await terminal.shows('END ');
    const kept = join(cwd, 'paged');
    return { screen: terminal.screen(), paged: existsSync(kept) ? readFileSync(kept, 'utf8') : undefined };
  }

  it('gets all of a long text, and the exit code stays', async () => {
    const { screen, paged } = await shown(`${RUP} explain`, { RUP_PAGER: KEEPS, PAGER: 'false' });
    expect(paged).toBe((await rup(['explain'])).stdout);
    expect(screen.trim()).toBe('END 0');
    const failing = await shown(`${RUP} explain forum-outlived && ${RUP} validate --at 2014-03-01`, {
      PAGER: `cat >> paged`,
    });
    expect(failing.screen).toContain('END 1');
  }, 60_000);

  it('is left out for what fits, for a pipe, and where it is switched off', async () => {
    const fits = await shown(`${RUP} person show kkr-formand`, { RUP_PAGER: KEEPS });
    expect(fits.paged).toBeUndefined();
    expect(fits.screen).toContain('KKR-formanden');
    const piped = await shown(`${RUP} explain | tail -n 1`, { RUP_PAGER: KEEPS });
    expect(piped.paged).toBeUndefined();
    const off = await shown(`${RUP} explain`, { RUP_PAGER: '', PAGER: KEEPS });
    expect(off.paged).toBeUndefined();
    expect(off.screen).toContain('rup explain CODE');
  }, 60_000);

  it('loses nothing where it does not start, and may leave before the end', async () => {
    const missing = await shown(`${RUP} explain`, { RUP_PAGER: '/no/such/pager' });
    expect(missing.screen).toContain('rup explain CODE');
    expect(missing.screen).toContain('END 0');
    const leaves = await shown(`${RUP} explain`, { RUP_PAGER: 'head -n 1 > paged' });
    expect(leaves.paged).toBe(`${(await rup(['explain'])).stdout.split('\n')[0]}\n`);
    expect(leaves.screen.trim()).toBe('END 0');
  }, 60_000);
});
