import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
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

it('tables in a folder replace links of their names and do not follow them', async () => {
  const cwd = withFile();
  mkdirSync(join(cwd, 'tables'));
  symlinkSync('../organisering.yaml', join(cwd, 'tables/plan.csv'));
  symlinkSync('../below/x', join(cwd, 'tables/forums.csv'));
  expect((await rup(['export', 'csv', 'tables'], { cwd })).exitCode).toBe(0);
  expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toBe(clean);
  expect(readFileSync(join(cwd, 'below/x'), 'utf8')).toBe('');
  expect(readFileSync(join(cwd, 'tables/forums.csv'), 'utf8')).toContain('id');
});

describe('what is no ordinary file is written to as it is', () => {
  const program = resolve('bin/rup.cjs');
  const shell = (command: string, cwd = withFile()) =>
    spawnSync('bash', ['--norc', '-c', `rup() { '${process.execPath}' '${program}' "$@"; }; ${command}`], {
      cwd,
      input: '',
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });

  it('a pipe, the standard output, and nothing', () => {
    const cwd = withFile();
    const validate = `rup validate ${at.join(' ')}`;
    expect(shell(`${validate} --format json=/dev/stdout | tail -1`).stdout).toBe('}\n');
    expect(shell(`${validate} --format json=/dev/stdout > out; head -1 out`).stdout).toBe(
      '1 file: no findings\n',
    );
    expect(shell(`${validate} -q --format json=>(cat > copy) && sleep 0.2 && tail -1 copy`).stdout).toBe(
      '}\n',
    );
    expect(
      shell(`mkfifo p; (cat p > copy) & ${validate} -q --format json=p; wait; tail -1 copy`, cwd).stdout,
    ).toBe('}\n');
    expect(lstatSync(join(cwd, 'p')).isFIFO()).toBe(true);
    expect(shell(`${validate} -q --format json=/dev/null`).status).toBe(0);
    expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  it('a change that is saved is told as saved where nothing can be printed', () => {
    const cwd = withFile();
    const { status, stderr } = shell(
      `rup forum create Stiforum --area klima --established 2014-03-01 --task Stier --goal Cykler --initiative klimastrategi:follows ${at.join(' ')} > /dev/full`,
      cwd,
    );
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr:
        'warning: The change is saved in organisering.yaml, but the result could not be printed: the drive is full.\n',
    });
    expect(readFileSync(join(cwd, 'organisering.yaml'), 'utf8')).toContain('Stiforum');
  });
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
          return readFileSync(join(cwd, file), 'utf8');
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

  it('a full drive leaves nothing that init would refuse, and the old report', () => {
    for (const [words, old] of [
      [['init', 'out'], undefined],
      [NAMED[1]![1]('out'), 'old'],
    ] as const) {
      const cwd = withFile();
      if (old !== undefined) writeFileSync(join(cwd, 'out'), old);
      // Writing stops after 1,024 bytes, with an error, as it does where a drive is full.
      const limited = ['-c', 'trap "" XFSZ; ulimit -f 1; exec "$@"', '', process.execPath, program, ...words];
      const { status, stderr } = spawnSync('bash', limited, {
        cwd,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] },
      });
      expect({ status, stderr }).toEqual({
        status: 2,
        stderr: expect.stringContaining('out cannot be written: '),
      });
      if (old === undefined) expect(readdirSync(cwd)).toEqual(['below', 'organisering.yaml']);
      else expect(readFileSync(join(cwd, 'out'), 'utf8')).toBe(old);
    }
  });
});

function tree(path: string): string[] {
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => statSync(join(path, name)).isFile())
    .map((name) => join('out', name));
}
