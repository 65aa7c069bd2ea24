import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { alone, clean, folder, rup } from './world.ts';

const COMMANDS = ['init', 'validate', 'explain', 'schema', 'site'];
const inDanish = { env: { RUP_LANG: 'da' } };

describe('help', () => {
  it('tells on stdout what to do next when nothing is asked', async () => {
    for (const argv of [[], ['--lang', 'en']]) {
      const { exitCode, stdout, stderr } = await rup(argv);
      expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(stdout).toContain('rup init');
    }
  });

  it.each([[[]], ...COMMANDS.map((command) => [[command]])])(
    'of %j is on stdout, in either language',
    async (path) => {
      const [en, da] = [await rup([...path, '--help']), await rup([...path, '--help'], inDanish)];
      expect([en.exitCode, da.exitCode, en.stderr, da.stderr]).toEqual([0, 0, '', '']);
      expect(en.stdout).toMatch(/^Usage: rup/);
      expect(da.stdout).toMatch(/^Brug: rup/);
      expect(da.stdout).not.toMatch(
        /Usage|Options|Commands|Arguments|Examples|display|default|choices|\[options|\[command/,
      );
      for (const line of [...en.stdout.split('\n'), ...da.stdout.split('\n')]) {
        expect(line.length).toBeLessThanOrEqual(80);
      }
      expect(await rup(['help', ...path], inDanish)).toEqual(da);
    },
  );

  it('of a command in a group is that command’s', async () => {
    for (const [path, first] of [
      [['forum', 'create'], 'Usage: rup forum create '],
      [['meetings', 'plan'], 'Usage: rup meetings plan '],
      [['meeting', 'plan'], 'Usage: rup meetings plan '],
      [['effort'], 'Usage: rup effort '],
      [['efforts'], 'Usage: rup efforts '],
    ] as const) {
      const ran = await rup(['help', ...path]);
      expect(ran.stdout.startsWith(first)).toBe(true);
      expect(ran.exitCode).toBe(0);
    }
  });

  it('is of the command, wherever an option stands that takes a value', async () => {
    const { stdout } = await rup(['forum', 'create', '--help', '--lang', 'da']);
    for (const words of [
      ['help', 'forum', 'create', '--lang', 'da'],
      ['help', '--lang', 'da', 'forum', 'create'],
      ['help', '--lang=da', 'forum', '--file', 'x.yaml', 'create'],
      ['--lang', 'da', 'help', 'forum', 'create', '--no-color'],
    ])
      expect(await rup(words)).toMatchObject({ exitCode: 0, stdout });
    expect((await rup(['help', 'exit-codes', '--lang', 'da'])).stdout).toContain('0  ');
  });

  it('leaves the options that every command takes to the commands of a group, which take them before their name', async () => {
    expect((await rup(['forum', '--help'])).stdout).not.toContain('--lang');
    const plain = await rup(['forum', 'list', '--help', '--lang', 'da']);
    expect(plain.stdout).toMatch(/^Brug: rup forum list /);
    expect(await rup(['forum', '--lang', 'da', '--file', 'x.yaml', 'list', '--help'])).toEqual(plain);
    const { stderr } = await rup(['forums', '--file', 'x.yaml', 'list']);
    expect(stderr).toContain('x.yaml not found');
  });

  it('tells of all exit codes in one place, to which it leads', async () => {
    const [en, da] = [await rup(['help', 'exit-codes']), await rup(['help', 'exit-codes'], inDanish)];
    for (const { stdout, exitCode } of [en, da]) {
      expect([...stdout.matchAll(/^ {2}(\d) {2}\S/gm)].map(([, code]) => code)).toEqual(['0', '1', '2', '3']);
      expect(exitCode).toBe(0);
    }
    expect((await rup(['--help'])).stdout).toContain('`rup help exit-codes`');
    expect((await rup(['--help'], inDanish)).stdout).toContain('`rup help exit-codes`');
  });

  it('gives examples', async () => {
    expect((await rup(['validate', '-h'])).stdout).toContain('rup validate --at 2014-03-01');
  });

  it('is coloured only where colours are taken', async () => {
    expect((await rup(['--help'])).stdout).not.toContain('\u001b');
    expect((await rup(['--help', '--color'])).stdout).toContain('\u001b[1mUsage:');
  });

  it('shows the version', async () => {
    expect(await rup(['--version'])).toEqual({ exitCode: 0, stdout: 'test\n', stderr: '' });
  });
});

describe('wrong use ends with 2, in one sentence on stderr', () => {
  it.each([
    ['forum release', 'klimaforum', '`rup forum release klimaforum <id>`'],
    ['initiative prioritise', '', '`rup initiative prioritise <id>`'],
    ['rename', 'klimaforum', '`rup rename klimaforum <new-id>`'],
  ])('of %s that lacks an argument keeps what was given: %j', async (command, given, usage) => {
    const words = [...command.split(' '), given].filter((word) => word !== '');
    const { exitCode, stderr } = await rup(words, { cwd: folder({ 'organisering.yaml': clean }) });
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining(usage)]);
  });

  it.each([
    [['vlidate'], '»vlidate«. Mente du validate?', '“vlidate”. Did you mean validate?'],
    [['plan.yaml'], 'Mente du rup validate plan.yaml?', 'Did you mean rup validate plan.yaml?'],
    [['help', 'frob'], 'ingen kommando', 'no command called “frob”'],
    [
      ['validate', '--fail-om', 'error'],
      '--fail-om findes ikke. Mente du --fail-on?',
      'no option --fail-om.',
    ],
    [['version'], 'Mente du rup --version?', 'Did you mean rup --version?'],
    [['exit'], 'Mente du rup help exit-codes?', 'Did you mean rup help exit-codes?'],
    [['help', 'forum', 'creat'], 'Mente du create?', '“creat”. Did you mean create?'],
    [['meetings', 'avoid', '--week', '54'], 'fra 1 til 53, ikke »54«', 'from 1 to 53, not “54”'],
    [['validate', '--quiet=false'], '--quiet skrives uden en værdi', '--quiet takes no value'],
    [['validate', '-q=false'], '--quiet skrives uden en værdi', '--quiet takes no value'],
    [['status', '--json=true'], '--json skrives uden en værdi', '--json takes no value'],
    [['--color=never', 'status'], '--color skrives uden en værdi', '--color takes no value'],
    [['validate', '--fail-om=note'], '--fail-om findes ikke', 'no option --fail-om. Did'],
    [['--frob', 'validate'], '--frob findes ikke', 'no option --frob'],
    [['validate', '-x'], '-x findes ikke', 'no option -x.'],
    [['validate', '--format'], 'Angiv en værdi efter --format', '--format <format> needs a value'],
    [['validate', '--format', 'jsn'], 'Mente du json?', 'not “jsn”. Did you mean json?'],
    [['validate', '--format', 'json='], 'Angiv et filnavn efter json=', 'Give a file name after json='],
    [['validate', '--format', 'json', '--format', 'junit'], 'json og junit', 'json and junit both would'],
    [['validate', '-', '--format', 'json=x', '--format', 'sarif=./x'], 'To resultater', 'Two results'],
    [['validate', '--fail-on', 'eror'], 'Mente du fejl?', 'error, warning or note, not “eror”.'],
    [
      ['validate', '--at', '2014-02-30'],
      'Der findes ingen 30. februar 2014.',
      'there is no 30 February 2014',
    ],
    [['--at', '1/2', 'validate'], 'eller i morgen, ikke »1/2«', 'not “1/2”'],
    [['validate', '--lang', 'sv'], 'kan være da eller en, ikke »sv«', 'da or en, not “sv”'],
    [
      ['--at', '2014-01-01', 'schema'],
      'rup schema kan ikke bruges med --at.',
      'rup schema does not take --at.',
    ],
    [['schema', 'x'], 'uden argumenter (»x« blev ikke forstået)', 'no arguments: unexpected argument “x”'],
    [['explain', 'a', 'b'], 'ét argument ad gangen (»b« blev ikke', 'one argument: unexpected argument “b”'],
    [['explain', 'forum-outlivd'], 'Mente du forum-outlived?', 'Did you mean forum-outlived?'],
    [['init', '--template', 'x'], 'blank eller rup-2012', 'blank or rup-2012'],
    [['init', ''], 'Filnavnet er tomt', 'file name is empty'],
  ])('%j', async (argv, danish, english) => {
    const [da, en] = [await rup(argv, inDanish), await rup(argv)];
    expect([da.exitCode, en.exitCode, da.stdout, en.stdout]).toEqual([2, 2, '', '']);
    expect(da.stderr).toMatch(/^fejl: /);
    expect(da.stderr).toContain(danish);
    expect(en.stderr).toMatch(/^error: /);
    expect(en.stderr).toContain(english);
  });

  it('says where help is', async () => {
    expect((await rup(['validate', '--frob'])).stderr).toContain('See `rup validate --help`.');
    expect((await rup(['validate', '--fail-on', 'x'])).stderr).toContain('See `rup validate --help`.');
  });

  it('lets nothing in an argument act on the terminal', async () => {
    for (const argv of [['\u001b[31m'], ['validate', 'a\nb\u202e'], ['validate', '--at', '\u0007']]) {
      const { stderr } = await rup(argv);
      expect(stderr).not.toMatch(/[\u001b\u0007\u202e]/);
      expect(stderr.trimEnd().split('\n').length).toBeLessThanOrEqual(2);
    }
  });
});

describe('the number of a command’s name', () => {
  const cwd = folder({ 'organisering.yaml': clean });
  it.each([
    ['forums list', 'forum list'],
    ['-f organisering.yaml forums list', '-f organisering.yaml forum list'],
    ['--at=2014-01-01 initiatives list', '--at=2014-01-01 initiative list'],
    ['members list', 'member list'],
    ['persons show kkr-formand', 'person show kkr-formand'],
    ['people show kkr-formand', 'person show kkr-formand'],
    ['meeting plan', 'meetings plan'],
    ['setting meetingDuration 2', 'settings meetingDuration 2'],
    ['effort', 'efforts'],
    ['effort list --format json', 'efforts --format json'],
    ['effort --area klima', 'efforts --area klima'],
    ['efforts add --goal x', 'effort add --goal x'],
    ['areas add', 'area add'],
    ['effort --help', 'help effort'],
  ])('`%s` is `%s`', async (other, own) => {
    const [ran, wanted] = [await rup(other.split(' '), { cwd }), await rup(own.split(' '), { cwd })];
    expect(ran).toEqual(wanted);
    expect(ran.stderr).not.toContain('no command');
    expect(ran.stdout + ran.stderr).not.toBe('');
  });
});

describe('options for all commands', () => {
  it('stand before or after the command, the latter counting more', async () => {
    const json = ['validate', '-', '--format', 'json'];
    const at = async (argv: string[]) => JSON.parse((await rup(argv, { stdin: 'x' })).stdout).at;
    expect(await at(['--at', '2015-01-01', ...json])).toBe('2015-01-01');
    expect(await at([...json, '--at', '2015-01-01'])).toBe('2015-01-01');
    expect(await at(['--at', '2015-01-01', ...json, '--at', '2016-01-01'])).toBe('2016-01-01');
    expect(await at(json)).toBe('2014-03-01');
  });

  it('take today in Danish time', async () => {
    const { stdout } = await rup(['validate', '-', '--format', 'json'], {
      stdin: 'x',
      now: '2014-06-30T22:30:00Z',
    });
    expect(JSON.parse(stdout).at).toBe('2014-07-01');
  });
});

describe('our own fault ends with 3', () => {
  async function broken(env: Record<string, string>) {
    let stderr = '';
    const stream = { isTerminal: false, columns: undefined, rows: undefined, isClosed: false };
    const exitCode = await run(['validate', '-'], {
      cwd: '/',
      env,
      now: 0,
      packageRoot: '/',
      stdout: {
        ...stream,
        write: () => {
          throw new TypeError('a \u001b[31mfault\nof ours');
        },
      },
      stderr: { ...stream, write: (text) => void (stderr += text) },
      ...alone,
      readStdin: async () => Buffer.from('x'),
    });
    return { exitCode, stderr };
  }

  it('with an apology, the message and how to report it, and no stack', async () => {
    const { exitCode, stderr } = await broken({ RUP_LANG: 'da' });
    expect(exitCode).toBe(3);
    expect(stderr).toMatch(/^fejl: Noget gik galt i rup selv\./);
    expect(stderr).toContain('a <U+001B>[31mfault\nof ours');
    expect(stderr).toContain('(test)');
    expect(stderr).not.toContain('    at ');
  });

  it('with the stack where it is asked for', async () => {
    expect((await broken({ RUP_DEBUG: '1' })).stderr).toMatch(/\n {4}at /);
  });
});
