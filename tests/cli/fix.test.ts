import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const NAME = 'organisering.yaml';

/** An initiative that is completed and not ended, and a forum dissolved while an initiative still needs it. */
const faulty = clean
  .replace(
    'organisations:\n',
    `    - id: nyt
      name: Nyt
      areas: [klima]
      started: 2013-09-01
      priorities: [{ date: 2013-10-10, rank: 2 }]
      followUps: [{ date: 2014-02-10, status: completed }] # i går
organisations:
`,
  )
  .replace(
    '    reportsTo: gruppe\n',
    `    reportsTo: gruppe
    dissolved: { date: 2014-02-20, reason: Slut, decidedBy: regionen }
`,
  );

const fixed = faulty
  .replace(
    'started: 2013-09-01\n      priorities: [{ date: 2013-10-10, rank: 2',
    'started: 2013-09-01\n      ended: 2014-02-10\n      priorities: [{ date: 2013-10-10, rank: 2',
  )
  .replace('relation: [develops] }', 'relation: [develops], until: 2014-02-20 }');

async function fix(text: string, ...argv: string[]) {
  const cwd = folder({ [NAME]: text });
  const ran = await rup(['validate', '--fix', ...argv], { cwd, env: { XDG_STATE_HOME: folder() } });
  return { ...ran, cwd, after: readFileSync(join(cwd, NAME), 'utf8') };
}

describe('rup validate --fix', () => {
  it('makes the changes whose commands are whole, shows each first, and reports what is left', async () => {
    const { exitCode, stdout, stderr, after } = await fix(faulty);
    expect(after).toBe(fixed);
    expect(exitCode).toBe(0);
    expect(stdout).toBe('1 file: no findings\n');
    const shown = stderr.split('\n');
    const at = (line: string) => shown.indexOf(line);
    expect(at('rup initiative end nyt --date 2014-02-10')).toBe(0);
    expect(at('+      ended: 2014-02-10')).toBeGreaterThan(0);
    expect(at('Nyt ends. Last day: 10 February 2014.')).toBeGreaterThan(at('+      ended: 2014-02-10'));
    expect(shown).toContain('rup forum release klimaforum klimastrategi --date 2014-02-20');
  });

  it('with --dry-run only shows them', async () => {
    const { exitCode, stdout, stderr, after } = await fix(faulty, '--dry-run');
    expect(after).toBe(faulty);
    expect(exitCode).toBe(1);
    expect(stdout).toContain('forum-dissolved-while-needed');
    expect(stderr).toContain('+      ended: 2014-02-10');
    expect(stderr).toContain('until: 2014-02-20');
    expect(stderr).not.toContain('Nyt ends');
    const { exitCode: alone, stderr: why } = await rup(['validate', '--dry-run'], { cwd: folder() });
    expect([alone, why]).toEqual([2, expect.stringContaining('--fix')]);
  });

  it('leaves the report for programs alone', async () => {
    const { stdout } = await fix(faulty, '--format', 'json');
    expect(JSON.parse(stdout).files[0].findings).toEqual([]);
  });

  it('does not answer for anybody: not what is left open in a command, and no note', async () => {
    const open = clean.replace('      priorities: [{ date: 2013-10-10, rank: 1 }]\n', '');
    const unrecorded = clean.replace(
      '    date: 2013-11-28\n    time: "14:00-15:30"\n    held: { date: 2013-11-28 }',
      '    date: 2013-11-28\n    time: "14:00-15:30"',
    );
    for (const text of [open, unrecorded]) {
      expect(text).not.toBe(clean);
      const { stdout, stderr, after } = await fix(text);
      expect([after, stderr]).toEqual([text, '']);
      expect(stdout).toContain('rup ');
    }
  });

  it('nor for why a settled day is told of only now', async () => {
    const late = faulty.replaceAll('2014-02-20', '2013-12-20').replace(/    - id: nyt\n(?: {6}.*\n)+/, '');
    const { stderr, after, stdout } = await fix(late);
    expect([after, stderr]).toEqual([late, '']);
    expect(stdout).toContain('rup forum release klimaforum klimastrategi --date 2013-12-20');
  });

  it('fixes the file that is named, and not what comes from standard input', async () => {
    const cwd = folder({ [NAME]: clean, 'anden.yaml': faulty });
    const given = { cwd, env: { XDG_STATE_HOME: folder() } };
    expect((await rup(['validate', '--fix', 'anden.yaml'], given)).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'anden.yaml'), 'utf8')).toBe(fixed);
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(clean);
    writeFileSync(join(cwd, NAME), faulty);
    await rup(['validate', '--fix', '-'], { ...given, stdin: faulty });
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(faulty);
  });

  it('is taken back like any command', async () => {
    const state = folder();
    const cwd = folder({ [NAME]: faulty });
    const given = { cwd, env: { XDG_STATE_HOME: state } };
    await rup(['validate', '--fix'], given);
    await rup(['undo'], given);
    await rup(['undo'], given);
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(faulty);
  });
});

it('fixes nothing where the options do not go together', async () => {
  const { exitCode, stderr, after } = await fix(faulty, '--only-changes');
  expect([exitCode, after]).toEqual([2, faulty]);
  expect(stderr).toContain('--base');
});
