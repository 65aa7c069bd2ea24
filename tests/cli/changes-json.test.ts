import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const NAME = 'organisering.yaml';

/** Every command that changes the file, told all that it needs. */
const COMMANDS: readonly string[][] = [
  ['forum', 'create', 'Nyt', '--planned'],
  ['forum', 'establish', 'x', '--date', '2014-01-01'],
  ['forum', 'dissolve', 'x', '--reason', 'x'],
  ['forum', 'report', 'x', '--progress', 'x'],
  ['forum', 'release', 'x', 'y'],
  ['initiative', 'start', 'x'],
  ['initiative', 'end', 'x'],
  ['initiative', 'prioritise', 'x', '--rank', '1'],
  ['initiative', 'follow-up', 'x', '--status', 'on-track'],
  ['member', 'appoint', 'x', '--organisation', 'y', '--role', 'z'],
  ['member', 'leave', 'x', '--role', 'z'],
  ['effort', 'add', '--municipality', 'x', '--goal', 'y', '--effort', 'z', '--assessment', 'w'],
  ['meetings', 'plan', '--write'],
  ['meetings', 'move', 'x', '2014-01-01'],
  ['meetings', 'cancel', 'x', '--reason', 'y'],
  ['meetings', 'held', 'x'],
];

/** Files that cannot be changed, and the code of the refusal. */
const FILES: Record<string, readonly [string, string]> = {
  'broken YAML': ['plan: [\n', 'file-unreadable'],
  'an empty file': ['', 'file-unreadable'],
  'a file of something else': ['- a\n', 'sections-broken'],
  'a broken section': [clean.replace('period:', 'peroid:'), 'sections-broken'],
};

describe.each(Object.entries(FILES))('with --json a change is refused in JSON: %s', (_, [text, code]) => {
  it.each(COMMANDS.map((argv) => [argv.join(' '), argv] as const))('%s', async (__, argv) => {
    const cwd = folder({ [NAME]: text });
    const { exitCode, stdout } = await rup([...argv, '--json'], { cwd });
    expect([exitCode, JSON.parse(stdout)]).toMatchObject([
      2,
      { command: argv.slice(0, 2).join(' '), file: NAME, written: false, done: null, error: { code } },
    ]);
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(text);
  });
});

it('a plan is not written where a meeting that cannot be read may be one of it, nor for a body that is not there', async () => {
  const cwd = folder({ [NAME]: clean.replace('meetings:\n  - id', 'meetings:\n  - ide') });
  const broken = await rup(['meetings', 'plan', '--write', '--json'], { cwd });
  expect(JSON.parse(broken.stdout)).toMatchObject({
    error: { code: 'sections-broken', args: { sections: ['meetings'] } },
  });
  const other = await rup(['meetings', 'plan', '--write', '--body', 'klimafrum', '--json'], {
    cwd: folder({ [NAME]: clean }),
  });
  expect(JSON.parse(other.stdout)).toMatchObject({
    error: { code: 'unknown-id', args: { kind: 'body', suggestion: 'klimaforum' } },
  });
});

it.each([
  [['plan', 'edit'], 'missing-option'],
  [['plan', 'edit', '--to', 'x'], 'bad-date-option'],
  [['group', 'dissolve'], 'missing-option'],
  [['correct'], 'missing-argument'],
  [['plan', 'edit', '--nmae', 'x'], 'unknown-option'],
  [['organisation', 'add', 'X', '--kind', 'x'], 'bad-choice'],
  [['plan', 'edit', '--name', 'x', '--file', 'other.yaml'], 'file-missing'],
])('with --json a mistake in the words is told in JSON too: %s', async (argv, code) => {
  const cwd = folder({ [NAME]: clean });
  for (const words of [
    [...argv, '--json'],
    [argv[0] ?? '', ...argv.slice(1, 2), '--json', ...argv.slice(2)],
  ]) {
    const { exitCode, stdout, stderr } = await rup(['--at', '2014-03-01', ...words], { cwd });
    const { error, ...answer } = JSON.parse(stdout) as { error: { code: string; message: string } };
    expect([exitCode, answer]).toMatchObject([
      2,
      { at: '2014-03-01', written: false, done: null, edits: [] },
    ]);
    expect([error.code, stderr]).toEqual([code, expect.stringContaining(error.message)]);
  }
  expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(clean);
});
