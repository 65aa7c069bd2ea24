import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NamedArgument } from '../../src/cli/argument.ts';
import type { RupCommand } from '../../src/cli/command.ts';
import { everyCommand } from './tree.ts';
import { clean, folder, rup } from './world.ts';

/** Where a command takes a path: the words of the command, to the last of which the path is added. */
interface Slot {
  readonly words: readonly string[];
  readonly isWritten: boolean;
}

const commands = (await everyCommand('en')).filter((command) => command.commands.length === 0);

/** Where a path is written to, and an odd one may be good enough. All others are read. */
const WRITTEN = /^(?:init|site|export csv|export ics) $|--output=|--format=json=/;

/**
 * Every place in which a command takes a path, found from its own definition as the completion finds it: an argument
 * that does not say what else it is, and an option with a file.
 */
function slots(command: RupCommand): Slot[] {
  const name = command.path.split(' ').slice(1);
  const given = command.registeredArguments.map((one) =>
    one instanceof NamedArgument ? 'klimaforum' : 'organisering.yaml',
  );
  const paths = command.registeredArguments.flatMap((one, at) =>
    one instanceof NamedArgument ? [] : [[...name, ...given.slice(0, at), '']],
  );
  const named = given.filter((word) => word === 'klimaforum');
  const options = command.options.flatMap(({ long, flags }) => {
    if (/<file>/.test(flags)) return [[...name, ...named, `${long}=`]];
    return name.join() === 'validate' && long === '--format' ? [[...name, `${long}=json=`]] : [];
  });
  return [...paths, ...options].map((words) => ({ words, isWritten: WRITTEN.test(words.join(' ')) }));
}

const all = commands.flatMap(slots);

/** The command line with a path in its place. */
const withPath = (words: readonly string[], path: string) => [
  ...words.slice(0, -1),
  `${words.at(-1)}${path}`,
];

function oddFolder(): string {
  const path = folder({ 'organisering.yaml': clean, 'good.yaml': clean });
  symlinkSync('loop.yaml', join(path, 'loop.yaml'));
  symlinkSync('nowhere/x.yaml', join(path, 'dangling.yaml'));
  mkdirSync(join(path, 'folder'));
  expect(spawnSync('mkfifo', [join(path, 'pipe')]).status).toBe(0);
  return path;
}

const ODD: readonly (readonly [name: string, path: string])[] = [
  ['a link to itself', 'loop.yaml'],
  ['a link to itself as a folder', 'loop.yaml/x.yaml'],
  ['a name of 300 letters', `${'x'.repeat(300)}.yaml`],
  ['a path of 5,000 letters', `${'x/'.repeat(2500)}x.yaml`],
  ['a file as a folder', 'good.yaml/x.yaml'],
  ['a link that leads nowhere', 'dangling.yaml'],
  ['a folder that is not there', 'none/none/x.yaml'],
  ['a folder', 'folder'],
  ['a pipe with nobody at its other end', 'pipe'],
  ['a device', '/dev/zero'],
  ['no name', ''],
  ['a name with a null character', 'a\0b.yaml'],
];

it('the places in which a command takes a path are found', () => {
  const words = (isWritten: boolean) =>
    all.filter((slot) => slot.isWritten === isWritten).map((slot) => slot.words.join(' '));
  expect(words(true).sort()).toEqual([
    'export csv ',
    'export csv --output=',
    'export ics ',
    'export ics --output=',
    'export org --output=',
    'export popolo --output=',
    'init ',
    'site ',
    'validate --format=json=',
  ]);
  expect(words(false)).toEqual(
    expect.arrayContaining(['validate ', 'diff ', 'diff organisering.yaml ', 'log klimaforum --file=']),
  );
  expect(words(false).length).toBeGreaterThan(30);
});

describe.each(all.map((slot) => [slot.words.join(' '), slot] as const))(
  'rup %s',
  (_, { words, isWritten }) => {
    it.each(ODD)('%s', async (_, path) => {
      const cwd = oddFolder();
      const before = readdirSync(cwd);
      const { exitCode, stderr } = await rup(withPath(words, path), { cwd });
      // A folder is made where one is wanted, and a link that leads nowhere may be filled: what counts is the fault.
      expect([...(isWritten ? [0] : []), 2], `${exitCode} ${stderr}`).toContain(exitCode);
      // The reason is in words, without the system's code and without our own apology.
      if (exitCode === 2) expect(stderr).toMatch(/^error: \S[^\n]{10,}\n(?:See `rup .*\n)?$/);
      expect(stderr).not.toMatch(/\bE[A-Z]{3,}\b|RUP_DEBUG/);
      expect(readdirSync(cwd).filter((name) => name.includes('.rup-'))).toEqual([]);
      if (!isWritten) expect(readdirSync(cwd)).toEqual(before);
    });
  },
);

/** The built program at a place that every user can read. */
function programForAll(): string {
  const path = mkdtempSync(join(tmpdir(), 'rup-program-'));
  for (const part of ['bin', 'dist', 'schema', 'examples', 'fixtures', 'templates', 'package.json'])
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
        const { status, stderr } = run(cwd, withPath(words, place));
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
    const { status, stderr } = run(withPath(words, 'organisering.yaml'));
    expect({ status, stderr }).toMatchObject({ status: 2 });
    expect(stderr).toMatch(/^error: /);
  });

  it('helps all the same', () => {
    expect(run(['--help'])).toMatchObject({ status: 0, stderr: '' });
  });
});
