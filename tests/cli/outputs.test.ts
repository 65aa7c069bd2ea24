import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { thisProcess } from '../../src/cli/this-process.ts';
import { newName } from '../../src/document/beside.ts';
import { type Process, wordOf } from '../../src/document/holder.ts';
import { hasPackage } from '../system-package.ts';
import { clean, folder, rup } from './world.ts';

const at = ['--at', '2014-03-01'];

/** Each command that writes a file under a name that the user gives. */
const NAMED: readonly (readonly [string, (file: string) => string[]])[] = [
  ['a report', (file) => ['validate', 'organisering.yaml', ...at, '-q', '--format', `json=${file}`]],
  ['an export', (file) => ['export', 'popolo', '--output', file]],
  ['a calendar', (file) => ['export', 'ics', '-o', file]],
  ['a table', (file) => ['export', 'csv', '--table', 'forums', '-o', file]],
];

const withFile = () => folder({ 'organisering.yaml': clean, 'below/x': '' });

describe.each(NAMED)('%s', (_, words) => {
  it.each<[string, (cwd: string) => string]>([
    ['by its name', () => 'organisering.yaml'],
    ['by a roundabout name', () => './below/../organisering.yaml'],
    ['by a link', (cwd) => (symlinkSync('organisering.yaml', join(cwd, 'l')), 'l')],
    [
      'by a link to a link',
      (cwd) => (symlinkSync('l2', join(cwd, 'l')), symlinkSync('organisering.yaml', join(cwd, 'l2')), 'l'),
    ],
    ['by a hard link', (cwd) => (linkSync(join(cwd, 'organisering.yaml'), join(cwd, 'h')), 'h')],
    ['by a linked folder', (cwd) => (symlinkSync('.', join(cwd, 'f')), 'f/organisering.yaml')],
    [
      'where the input is a link',
      (cwd) => {
        writeFileSync(join(cwd, 'real.yaml'), clean);
        spawnSync('ln', ['-sf', 'real.yaml', join(cwd, 'organisering.yaml')]);
        return 'real.yaml';
      },
    ],
  ])('never takes the place of its input: %s', async (_, make) => {
    const cwd = withFile();
    const file = make(cwd);
    const names = readdirSync(cwd);
    const { exitCode, stdout, stderr } = await rup(words(file), { cwd });
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toBe(
      `error: ${file} is the file that is read, so nothing is written to it. Choose another name.\n`,
    );
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(clean);
    expect(readdirSync(cwd)).toEqual(names);
  });

  it('replaces what a link leads to, and keeps the link and the mode', async () => {
    const cwd = withFile();
    writeFileSync(join(cwd, 'below/x'), 'old');
    chmodSync(join(cwd, 'below/x'), 0o604);
    symlinkSync('below/x', join(cwd, 'out'));
    expect((await rup(words('out'), { cwd })).exitCode).toBe(0);
    expect(lstatSync(join(cwd, 'out')).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, 'below/x'), 'utf8').length).toBeGreaterThan(10);
    expect(statSync(join(cwd, 'below/x')).mode & 0o777).toBe(0o604);
    expect(readdirSync(join(cwd, 'below'))).toEqual(['x']);
  });

  it('fills what a link leads to that is not there yet', async () => {
    const cwd = withFile();
    symlinkSync('below/new', join(cwd, 'out'));
    expect((await rup(words('out'), { cwd })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'below/new'), 'utf8').length).toBeGreaterThan(10);
  });

  it('does not part a file from its hard links', async () => {
    const cwd = withFile();
    linkSync(join(cwd, 'below/x'), join(cwd, 'out'));
    const { exitCode, stderr } = await rup(words('out'), { cwd });
    expect(exitCode).toBe(2);
    expect(stderr).toContain('hard links');
    expect(readFileSync(join(cwd, 'below/x'), 'utf8')).toBe('');
  });
});

it('two reports are never written to one file, by whatever names', async () => {
  const cwd = withFile();
  symlinkSync('a.json', join(cwd, 'b.json'));
  const formats = (...files: string[]) =>
    files.flatMap((file, at) => ['--format', `${['json', 'sarif'][at]}=${file}`]);
  for (const [one = '', two = ''] of [
    ['a.json', './a.json'],
    ['a.json', 'b.json'],
    ['b.json', 'a.json'],
  ]) {
    const { exitCode, stderr } = await rup(['validate', ...at, ...formats(one, two)], { cwd });
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: `error: Two results would be written to ${two}. Give each a file of its own.\n`,
    });
    expect(readdirSync(cwd)).toEqual(['b.json', 'below', 'organisering.yaml']);
  }
});

it('nor to two names of one that is not there yet', async () => {
  const cwd = withFile();
  symlinkSync('below', join(cwd, 'linked'));
  const words = ['--format', 'json=below/new', '--format', 'sarif=linked/new'];
  const { exitCode, stderr } = await rup(['validate', ...at, ...words], { cwd });
  expect({ exitCode, stderr }).toEqual({
    exitCode: 2,
    stderr: 'error: Two results would be written to linked/new. Give each a file of its own.\n',
  });
  expect(readdirSync(join(cwd, 'below'))).toEqual(['x']);
});

describe('whatever is read is not written over', () => {
  const over = (file: string) =>
    `error: ${file} is the file that is read, so nothing is written to it. Choose another name.\n`;

  it.each<[string, string[]]>([
    ['the second of two files', ['validate', 'organisering.yaml', 'other.yaml', '--format', 'json=h']],
    ['a file that a pattern finds', ['validate', '*.yaml', '--format', 'json=h']],
    ['the file of --file', ['validate', '--file', 'other.yaml', '--format', 'junit=h']],
    ['an exported one', ['export', 'org', '--file', 'other.yaml', '--output', 'h']],
  ])('%s', async (_, words) => {
    const cwd = folder({ 'organisering.yaml': clean, 'other.yaml': clean });
    linkSync(join(cwd, 'other.yaml'), join(cwd, 'h'));
    expect(await rup(words, { cwd })).toEqual({ exitCode: 2, stdout: '', stderr: over('h') });
    expect(readFileSync(join(cwd, 'other.yaml'), 'utf8')).toBe(clean);
  });

  it('the file that the standard input comes from, or is said to be of', async () => {
    const cwd = withFile();
    const file = join(cwd, 'organisering.yaml');
    const words = ['validate', '-', '--format', 'json=organisering.yaml'];
    const named = await rup([...words, '--stdin-filename', './organisering.yaml'], { cwd, stdin: clean });
    expect(named).toEqual({ exitCode: 2, stdout: '', stderr: over('organisering.yaml') });
    const input = openSync(file, 'r');
    const { status, stdout, stderr } = spawnSync(process.execPath, [resolve('bin/rup.cjs'), ...words], {
      cwd,
      stdio: [input, 'pipe', 'pipe'],
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect({ status, stdout, stderr }).toEqual({ status: 2, stdout: '', stderr: over('organisering.yaml') });
    expect(readFileSync(file, 'utf8')).toBe(clean);
  });

  it.each([
    ['status', '>>', [2, over('organisering.yaml')]],
    ['brief', '1<>', [2, over('organisering.yaml')]],
    ['validate organisering.yaml --format json', '>>', [2, over('organisering.yaml')]],
    ['export csv --table forums', '>>', [2, over('organisering.yaml')]],
    ['validate - <organisering.yaml', '>>', [2, over('<stdin>')]],
    ['forum report klimaforum --date 2014-01-02 --progress x', '>>', [2, over('organisering.yaml')]],
    // Not even why goes into it.
    ['status', '2>>', [2, '']],
    ['status', '>>organisering.yaml 2>>', [2, '']],
  ])('by a redirection: rup %s %s', (words, redirection, told) => {
    const cwd = withFile();
    const line = `'${process.execPath}' '${resolve('bin/rup.cjs')}' ${words} ${redirection}organisering.yaml`;
    const { status, stderr } = spawnSync('sh', ['-c', line], {
      cwd,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
    expect([status, stderr]).toEqual(told);
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(clean);
  });

  it('by a table that has the name of a link by which it is read', async () => {
    const cwd = withFile();
    symlinkSync('areas.csv', join(cwd, 'plan.csv'));
    symlinkSync('organisering.yaml', join(cwd, 'areas.csv'));
    const ran = await rup(['export', 'csv', '.', '--file', 'plan.csv'], { cwd });
    expect(ran).toEqual({ exitCode: 2, stdout: '', stderr: over('plan.csv') });
    expect(readdirSync(cwd).sort()).toEqual(['areas.csv', 'below', 'organisering.yaml', 'plan.csv']);
    expect(lstatSync(join(cwd, 'areas.csv')).isSymbolicLink()).toBe(true);
  });

  it('by any table of a folder, and then none is written', async () => {
    const cwd = folder({ 'tables/forums.csv': clean, 'tables/areas.csv': 'old' });
    const ran = await rup(['export', 'csv', 'tables', '--file', 'tables/forums.csv'], { cwd });
    expect(ran).toEqual({ exitCode: 2, stdout: '', stderr: over('tables/forums.csv') });
    expect(readdirSync(join(cwd, 'tables'))).toEqual(['areas.csv', 'forums.csv']);
    expect(readFileSync(join(cwd, 'tables/areas.csv'), 'utf8')).toBe('old');
  });
});

it.each([
  '.organisering.yaml.rup-lock',
  'l',
  '.Organisering.yaml.RUP-LOCK',
  '.x.rup-wait.1.2',
  '.x.rup-new.1.2',
])('the names that rup keeps for itself are not written to: %s', async (name) => {
  for (const [, words] of NAMED) {
    const cwd = withFile();
    if (name === 'l') symlinkSync('.organisering.yaml.rup-lock', join(cwd, 'l'));
    const { exitCode, stdout, stderr } = await rup(words(name), { cwd });
    expect({ exitCode, stdout, stderr }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: `error: ${name} is a name that rup uses itself. Choose another name.\n`,
    });
  }
  const cwd = withFile();
  if (name !== 'l') expect((await rup(['init', name], { cwd })).exitCode).toBe(2);
  expect(readdirSync(cwd)).toEqual(['below', 'organisering.yaml']);
});

it('a folder that cannot be made is told as such, also below those of the kernel', async () => {
  const cwd = withFile();
  symlinkSync('nowhere', join(cwd, 'dangling'));
  for (const [name, reason] of [
    ['/proc/nope', 'the folder does not exist'],
    ['/proc/self/nope/x', 'the folder does not exist'],
    ['organisering.yaml/x', 'a part of the path is not a folder'],
    ['dangling', 'the folder does not exist'],
  ] as const) {
    for (const words of [
      ['site', name],
      ['export', 'csv', name],
    ]) {
      const { exitCode, stderr } = await rup(words, { cwd });
      expect([exitCode, stderr]).toEqual([2, `error: The folder ${name} cannot be used: ${reason}.\n`]);
    }
  }
});

describe('tables in a folder', () => {
  it('replace links of their names and do not follow them', async () => {
    const cwd = withFile();
    mkdirSync(join(cwd, 'tables'));
    symlinkSync('../organisering.yaml', join(cwd, 'tables/plan.csv'));
    symlinkSync('../below/x', join(cwd, 'tables/forums.csv'));
    expect((await rup(['export', 'csv', 'tables'], { cwd })).exitCode).toBe(0);
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(clean);
    expect(readFileSync(join(cwd, 'below/x'), 'utf8')).toBe('');
    expect(readFileSync(join(cwd, 'tables/forums.csv'), 'utf8')).toContain('id');
    expect(lstatSync(join(cwd, 'tables/forums.csv')).isFile()).toBe(true);
  });

  it('keep the mode of those before, and leave hard links and what is no file', async () => {
    const cwd = folder({ 'organisering.yaml': clean, 'tables/areas.csv': 'old', 'tables/forums.csv': 'old' });
    const tables = join(cwd, 'tables');
    chmodSync(join(tables, 'areas.csv'), 0o604);
    expect((await rup(['export', 'csv', 'tables'], { cwd })).exitCode).toBe(0);
    expect(statSync(join(tables, 'areas.csv')).mode & 0o777).toBe(0o604);
    writeFileSync(join(tables, 'areas.csv'), 'old');
    for (const make of [
      () => linkSync(join(tables, 'forums.csv'), join(cwd, 'h')),
      () => spawnSync('sh', ['-c', 'rm "$1"/seats.csv && mkfifo "$1"/seats.csv', '', tables]),
    ]) {
      make();
      expect((await rup(['export', 'csv', 'tables'], { cwd })).exitCode).toBe(2);
      // Not even those are written that come before it.
      expect(readFileSync(join(tables, 'areas.csv'), 'utf8')).toBe('old');
      expect(readdirSync(tables).filter((name) => name.startsWith('.'))).toEqual([]);
    }
  });
});

it('a record of pages that is a link is not followed', async () => {
  const cwd = withFile();
  mkdirSync(join(cwd, 'site'));
  symlinkSync('/dev/zero', join(cwd, 'site/.rup-site.json'));
  const { exitCode, stderr } = await rup(['site', 'site', ...at], { cwd });
  expect(exitCode).toBe(2);
  expect(stderr).toContain('did not write (.rup-site.json)');
});

it('what killed runs left is taken away, and what others are at work on is not', async () => {
  const dead = { ...thisProcess(), pid: 2 ** 31 - 1 };
  for (const [words, place] of [
    ...NAMED.map(([, words]) => [words('below/x'), 'below'] as const),
    [['export', 'csv', 'below'], 'below'] as const,
    [['init', 'below/new.yaml'], 'below'] as const,
    [['site', 'site', ...at], 'site'] as const,
  ]) {
    const cwd = withFile();
    mkdirSync(join(cwd, 'site'));
    const left = (holder: Process, name = 'x') => {
      const path = newName(join(cwd, place, name), thisProcess());
      const mine = path.replace(wordOf(thisProcess()), wordOf(holder));
      writeFileSync(mine, 'half');
      return mine;
    };
    const gone = [left(dead), left(dead, 'index.html'), left({ ...dead, boot: 'x' })];
    const old = left({ ...dead, space: '1' });
    utimesSync(old, 1, 1);
    const kept = [left({ ...dead, space: '1' }), left({ ...dead, pid: process.ppid, start: '' })];
    const { exitCode, stderr } = await rup(words, { cwd });
    expect({ words, exitCode, stderr }).toMatchObject({ exitCode: 0 });
    const there = readdirSync(join(cwd, place)).map((name) => join(cwd, place, name));
    expect(there).toEqual(expect.arrayContaining(kept));
    expect(there.filter((path) => [...gone, old].includes(path))).toEqual([]);
  }
});

const hasStrace = spawnSync('strace', ['-o', '/dev/null', 'true']).status === 0;

describe.skipIf(!hasPackage('strace', hasStrace))('killed at any call (skipped without strace)', () => {
  const CALLS = ['openat', 'write', 'fsync', 'rename', 'link', 'unlink'];
  const program = resolve('bin/rup.cjs');

  function traced(cwd: string, words: readonly string[], inject?: string) {
    const log = `${cwd}.log`;
    const options = ['-qq', '-y', '-o', log, '-e', `trace=${CALLS.map((call) => `?${call}`).join(',')}`];
    const injected = inject ? ['-e', `inject=${inject}`] : [];
    const { status } = spawnSync('strace', [...options, ...injected, process.execPath, program, ...words], {
      cwd,
      env: { PATH: process.env['PATH'] },
    });
    return { status, log: readFileSync(log, 'utf8').split('\n') };
  }

  /** The numbers of each call that touches the folder, as the tracer counts them. */
  function touching(cwd: string, words: readonly string[]): [string, number][] {
    const counts = new Map<string, number>();
    return traced(cwd, words).log.flatMap((line): [string, number][] => {
      const [, call] = /^(\w+)\(/.exec(line) ?? [];
      if (call === undefined) return [];
      counts.set(call, (counts.get(call) ?? 0) + 1);
      return line.includes(cwd) && !line.includes('organisering.yaml') ? [[call, counts.get(call) ?? 0]] : [];
    });
  }

  it.each<[string, string[], (cwd: string) => string[]]>([
    ['a report', [...NAMED[0]![1]('out')], () => ['out']],
    ['an export', [...NAMED[1]![1]('out')], () => ['out']],
    ['tables', ['export', 'csv', 'out'], (cwd) => tree(join(cwd, 'out'))],
    ['a site', ['site', 'out', ...at], (cwd) => tree(join(cwd, 'out'))],
    ['a file to start from', ['init', 'out'], () => ['out']],
  ])(
    '%s is whole, as it was or as it is to be, and the next run works',
    (name, words, files) => {
      const isNew = name === 'a file to start from';
      const whole = withFile();
      expect(traced(whole, words).status).toBe(0);
      const read = (cwd: string, file: string) => {
        try {
          // Each file has a namespace of its own.
          return readFileSync(join(cwd, file), 'utf8').replace(
            /namespace: [0-9a-f-]{36}$/m,
            'namespace: own',
          );
        } catch {
          return undefined;
        }
      };
      const wanted = new Map(files(whole).map((file) => [file, read(whole, file)]));
      const prepared = () => {
        const cwd = withFile();
        if (name === 'a report' || name === 'an export') writeFileSync(join(cwd, 'out'), 'old');
        return cwd;
      };
      const calls = touching(prepared(), words);
      expect(calls.length).toBeGreaterThan(2);
      // A site has some dozens of files that are written alike.
      const step = Math.max(1, Math.floor(calls.length / 12));
      for (const [call, number] of calls.filter((_, at) => at % step === 0)) {
        const cwd = prepared();
        traced(cwd, words, `${call}:signal=KILL:when=${number}`);
        for (const [file, text] of wanted) {
          const found = read(cwd, file);
          if (file.endsWith('.rup-site.json')) continue;
          expect([undefined, 'old', text], `${call} ${number}: ${file}`).toContain(found);
        }
        const isThere = isNew && read(cwd, 'out') !== undefined;
        expect(traced(cwd, words).status, `${call} ${number}`).toBe(isThere ? 2 : 0);
        for (const [file, text] of wanted) expect(read(cwd, file)).toBe(text);
      }
    },
    300_000,
  );

  it('a full drive leaves nothing that a later run would refuse, and the old report', () => {
    for (const [words, old] of [
      [['init', 'out'], undefined],
      [NAMED[1]![1]('out'), 'old'],
      [['site', 'out'], undefined],
    ] as const) {
      const cwd = withFile();
      if (old !== undefined) writeFileSync(join(cwd, 'out'), old);
      // Writing stops after 1,024 bytes, with an error, as it does where a drive is full.
      const limited = [
        '--norc',
        '-c',
        'trap "" XFSZ; ulimit -f 1; exec "$@"',
        '',
        process.execPath,
        program,
        ...words,
      ];
      const { status, stderr } = spawnSync('bash', limited, {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
      });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringMatching(/ cannot be written: it is too large\.\n$/),
      });
      const there = readdirSync(cwd, { recursive: true }).filter((name) => name !== 'out');
      if (old === undefined) expect(there.sort()).toEqual(['below', 'below/x', 'organisering.yaml']);
      else expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(old);
    }
  });
});

function tree(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => join('out', name));
}
