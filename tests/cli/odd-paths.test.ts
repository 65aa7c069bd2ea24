import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { RupCommand } from '../../src/cli/command.ts';
import { everyCommand } from './tree.ts';
import { clean, folder, rup } from './world.ts';

/** Where a command takes a path: the words that come before it, after the command's name and its other arguments. */
interface Slot {
  readonly words: readonly string[];
  readonly isWritten: boolean;
}

const commands = (await everyCommand('en')).filter((command) => command.commands.length === 0);

/** Arguments that are paths, by command; every other argument gets a word. */
const PATHS: Readonly<Record<string, 'read' | 'written'>> = {
  'rup validate': 'read',
  'rup diff': 'read',
  'rup init': 'written',
  'rup site': 'written',
  'rup export csv': 'written',
};

const WRITTEN = new Set(['--output']);
const READ = new Set(['--file', '--busy']);

/** Every place in which a command takes a path, found from its own definition. */
function slots(command: RupCommand): Slot[] {
  const name = command.path.split(' ').slice(1);
  const kind = PATHS[command.path];
  const rest = kind ? [] : command.registeredArguments.map(() => 'klimaforum');
  const options = command.options.flatMap(({ long }) =>
    long && (READ.has(long) || WRITTEN.has(long)) ? [long] : [],
  );
  return [
    ...(kind ? [{ words: name, isWritten: kind === 'written' }] : []),
    ...options.map((long) => ({ words: [...name, ...rest, long], isWritten: WRITTEN.has(long) })),
  ];
}

const all = commands.flatMap(slots);

function oddFolder(): string {
  const path = folder({ 'organisering.yaml': clean, 'good.yaml': clean });
  symlinkSync('loop.yaml', join(path, 'loop.yaml'));
  symlinkSync('nowhere/x.yaml', join(path, 'dangling.yaml'));
  mkdirSync(join(path, 'folder'));
  expect(spawnSync('mkfifo', [join(path, 'pipe')]).status).toBe(0);
  return path;
}

/** Each odd path. What has no reader is not written to: that would wait for one, as it does in a shell. */
const ODD: readonly (readonly [name: string, path: string, isReadOnly: boolean])[] = [
  ['a link to itself', 'loop.yaml', false],
  ['a link to itself as a folder', 'loop.yaml/x.yaml', false],
  ['a name of 300 letters', `${'x'.repeat(300)}.yaml`, false],
  ['a path of 5,000 letters', `${'x/'.repeat(2500)}x.yaml`, false],
  ['a file as a folder', 'good.yaml/x.yaml', false],
  ['a link that leads nowhere', 'dangling.yaml', false],
  ['a folder that is not there', 'none/none/x.yaml', false],
  ['a folder', 'folder', true],
  ['a pipe without a writer', 'pipe', true],
  ['a device', '/dev/zero', true],
  ['no name', '', false],
  ['a name with a null character', 'a\0b.yaml', false],
];

it('the commands that take a path are found', () => {
  const read = all.filter(({ isWritten }) => !isWritten).map(({ words }) => words.join(' '));
  expect(read).toContain('log klimaforum --file');
  expect(read.length).toBeGreaterThan(25);
  expect(all.filter(({ isWritten }) => isWritten).map(({ words }) => words.join(' '))).toContain(
    'export ics --output',
  );
});

describe.each(all.map((slot) => [slot.words.join(' '), slot] as const))(
  'rup %s',
  (_, { words, isWritten }) => {
    it.each(ODD)('%s', async (_, path, isReadOnly) => {
      if (isWritten && isReadOnly) return;
      const cwd = oddFolder();
      const { exitCode, stderr } = await rup([...words, path], { cwd });
      // A folder is made where it is wanted, and a link that leads nowhere may be filled: what counts is the fault.
      expect({ exitCode, stderr }).toMatchObject(isWritten && exitCode === 0 ? {} : { exitCode: 2 });
      if (exitCode === 2) expect(stderr).toMatch(/^error: \S/);
      expect(stderr).not.toContain('RUP_DEBUG');
      expect(readdirSync(cwd).filter((name) => name.includes('.rup-'))).toEqual([]);
    });
  },
);

/** The built program at a place that every user can read. */
function programForAll(): string {
  const path = mkdtempSync(join(tmpdir(), 'rup-program-'));
  for (const part of ['bin', 'dist', 'schema', 'examples', 'package.json'])
    cpSync(part, join(path, part), { recursive: true });
  chmodSync(path, 0o755);
  chmodSync(join(path, '..'), 0o755);
  return join(path, 'bin', 'rup.cjs');
}

describe('as a user without the superuser’s rights', () => {
  const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  const program = programForAll();
  const run = (cwd: string, words: readonly string[]) =>
    spawnSync(process.execPath, [program, ...words], { cwd, encoding: 'utf8', ...nobody });

  it.each(all.map(({ words, isWritten }) => [words.join(' '), words, isWritten] as const))(
    'rup %s, in a folder that may not be entered or not be written',
    (_, words, isWritten) => {
      const cwd = folder({
        'organisering.yaml': clean,
        'closed/organisering.yaml': clean,
        'listed/organisering.yaml': clean,
      });
      chmodSync(cwd, 0o755);
      chmodSync(join(cwd, 'listed'), 0o555);
      chmodSync(join(cwd, 'closed'), 0o000);
      for (const place of isWritten ? ['closed/x', 'listed/x/y'] : ['closed/organisering.yaml']) {
        const { status, stderr } = run(cwd, [...words, place]);
        expect({ status, stderr }).toMatchObject({ status: 2 });
        expect(stderr).toMatch(/^error: \S/);
      }
      chmodSync(join(cwd, 'closed'), 0o755);
    },
    60_000,
  );

  it('changes a file in a folder that may be entered and written, and not be listed', () => {
    const cwd = folder({ 'in/organisering.yaml': clean });
    for (const path of [cwd, join(cwd, 'in'), join(cwd, 'in/organisering.yaml')]) chmodSync(path, 0o777);
    chmodSync(join(cwd, 'in'), 0o333);
    const words =
      'effort add --municipality koebenhavn --area klima --goal mindre-co2 --effort Cykler --file in/organisering.yaml'.split(
        ' ',
      );
    const { status, stdout, stderr } = run(cwd, words);
    expect({ status, stdout, stderr }).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('in a folder that is no longer there', () => {
  const program = resolve('bin/rup.cjs');
  const run = (words: readonly string[]) =>
    spawnSync(
      'sh',
      ['-c', 'mkdir gone && cd gone && rmdir ../gone && exec "$@"', '', process.execPath, program, ...words],
      { cwd: folder(), encoding: 'utf8', env: { PATH: process.env['PATH'] } },
    );

  it.each(all.map(({ words }) => [words.join(' '), words] as const))('rup %s', (_, words) => {
    const { status, stderr } = run([...words, 'organisering.yaml']);
    expect({ status, stderr }).toMatchObject({ status: 2 });
    expect(stderr).toMatch(/^error: /);
  });

  it('helps all the same', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});
