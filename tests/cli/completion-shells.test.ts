import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { built } from '../built.ts';
import { hasPackage } from '../system-package.ts';
import { hasTmux, Terminals } from './terminal.ts';
import { folder } from './world.ts';

// The scripts in the shells they are for, with the real program, as `npm run build` made it.

const NAME = 'organisering.yaml';
const example = readFileSync('examples/organisering-2016.yaml', 'utf8');
const has = (shell: string) => hasPackage(shell, spawnSync(shell, ['--version']).status === 0);

/** A home with rup on the path. */
const home = folder({
  'bin/rup': `#!/bin/sh\nexec '${process.execPath}' '${built()}' "$@"\n`,
});
chmodSync(join(home, 'bin/rup'), 0o755);
const env = { HOME: home, PATH: `${home}/bin:${process.env['PATH']}`, LC_ALL: 'C.UTF-8' };

/** Names that would do something in a shell that evaluated them, and ids that no file should have. */
const TRAPS = [
  '$(touch pwned)',
  '`touch pwned`',
  '"; touch pwned; "',
  "'; touch pwned; '",
  '%F{red}%n',
  '\\:a:b\\',
  '(touch pwned)',
  '~/$HOME',
];
const hostile = JSON.stringify({
  forums: TRAPS.flatMap((name, at) => [
    { id: `${at}-forum`, name },
    { id: name, name: 'x' },
  ]),
});

interface Shell {
  readonly name: string;
  /** Starts it as a user would, with nothing set up. */
  readonly start: string;
  /** The keys that list what can follow. */
  readonly list: readonly string[];
  /** What its start-up file has. */
  readonly setUp: readonly string[];
}

const SHELLS: readonly Shell[] = [
  { name: 'bash', start: 'bash --norc', list: ['Tab', 'Tab'], setUp: ['source <(rup completion bash)'] },
  {
    name: 'zsh',
    start: 'zsh -f',
    list: ['Tab'],
    setUp: ['autoload -Uz compinit && compinit -u -d $HOME/dump', 'source <(rup completion zsh)'],
  },
  { name: 'fish', start: 'fish --no-config', list: ['Tab'], setUp: ['rup completion fish | source'] },
];

const terminals = new Terminals('completion');
afterAll(() => terminals.end());

describe.each(SHELLS)('in $name', ({ name, start, list, setUp }) => {
  const isThere = has(name) && hasTmux;

  async function open(text: string, lines = setUp) {
    const cwd = folder({ [NAME]: text });
    const terminal = terminals.start(cwd, env, start);
    for (const line of lines) terminal.type(line, 'Enter');
    terminal.type('echo re""ady', 'Enter');
    await terminal.shows('ready');
    terminal.type('C-l');
    return { ...terminal, cwd };
  }

  it.skipIf(!isThere)('commands, options, values and ids are typed to their end', async () => {
    const { type, shows } = await open(example);
    type('RUP_LANG=en rup foru', 'Tab');
    await shows('rup forum');
    type('sh', 'Tab');
    await shows('rup forum show');
    type('kl', 'Tab');
    await shows('rup forum show klimaforum');
    type(' --for', 'Tab');
    await shows('--format');
    type('j', 'Tab');
    await shows('--format json');
    type('| head -4', 'Enter');
    await shows('"id": "klimaforum"');
  });

  it.skipIf(!isThere)('values after = and : are typed to their end', async () => {
    const { type, shows } = await open(example);
    type('rup forum list --state=pl', 'Tab');
    await shows('rup forum list --state=planned');
    type('Enter');
    await shows('There are no forums to show.');
    type('rup forum create A --initiative klimastrategi:f', 'Tab');
    await shows('klimastrategi:follows');
    type(' --planned --dry-run', 'Enter');
    await shows('{ id: klimastrategi, relation: [follows] }');
  });

  it.skipIf(!isThere)('files are typed to their end where a file stands', async () => {
    const { type, shows, cwd } = await open(example);
    mkdirSync(join(cwd, 'a folder'));
    writeFileSync(join(cwd, 'a folder', 'one of mine.yaml'), example.replaceAll('klimaforum', 'andet'));
    type('rup -f a', 'Tab');
    await shows('folder/');
    type('on', 'Tab');
    await shows('of\\ mine.yaml');
    type('forum show and', 'Tab');
    await shows('forum show andet');
    type('Enter');
    await shows('Administrativt andet');
  });

  it.skipIf(!isThere)('several are listed, and what they mean', async () => {
    const { type, shows } = await open(example);
    type('rup forum show ', ...list);
    await shows('cykelforum');
    await shows('uddannelsesforum');
    if (name !== 'bash') await shows('Samarbejdsforum for cykelpendling');
  });

  it.skipIf(!isThere)('no name or id of the file is run, and a broken file says nothing', async () => {
    const { type, shows, screen, cwd } = await open(hostile);
    type('rup forum show ', ...list);
    await shows('7-forum');
    if (name !== 'bash') for (const trap of TRAPS) expect(screen()).toContain(trap);
    type('3', 'Tab', 'Enter');
    await shows('cannot be shown');
    expect(readdirSync(cwd)).toEqual([NAME]);
    writeFileSync(join(cwd, NAME), 'plan: [');
    type('C-l', 'rup forum show ', 'Tab', 'Tab', '; echo en""ded', 'Enter');
    await shows('ended');
    expect(screen()).not.toMatch(/syntax|unexpected|at Object/);
  });
});

describe.skipIf(!has('zsh') || !hasTmux)('in zsh, read from a folder of functions', () => {
  it('ids are typed to their end', async () => {
    const script = readFileSync('completions/rup.zsh', 'utf8');
    const functions = folder({ _rup: script });
    const cwd = folder({ [NAME]: example });
    const { type, shows } = terminals.start(cwd, env, 'zsh -f');
    type(`fpath=(${functions} $fpath); autoload -Uz compinit && compinit -u -d $HOME/dump2`, 'Enter');
    type('rup forum show ', 'kl', 'Tab', 'Enter');
    await shows('Administrativt klimaforum');
    type('C-l', 'rup forum show ', 'cy', 'Tab', 'Enter');
    await shows('Sammenhængende ruter for');
  });
});

describe.skipIf(!has('bash'))('the function for bash', () => {
  const ask = (line: string, before = '') =>
    spawnSync(
      'bash',
      [
        '--norc',
        '-uc',
        `${before}source <(rup completion bash); COMP_LINE=$1 COMP_POINT=\${#1} COMP_WORDBREAKS=\${BREAKS-$COMP_WORDBREAKS}; _rup rup; printf '%s ' "\${COMPREPLY[@]-}"`,
        'x',
        line,
      ],
      { cwd: folder({ [NAME]: example }), env, encoding: 'utf8' },
    );

  it.each([
    ['rup forum show k', 'klimaforum '],
    ['rup forum list --state=', 'planned active dissolved '],
    ['rup forum create A --initiative klimastrategi:develops,p', 'develops,participates '],
    ['rup --lang d', 'da '],
    ['rup nope ', ' '],
  ])('of %j gives %j', (line, expected) => {
    const { stdout, stderr } = ask(line);
    expect([stdout, stderr]).toEqual([expected, '']);
  });

  it('minds what the user has = and : be', () => {
    expect(ask('rup forum list --state=a', "BREAKS=' '; ").stdout).toBe('--state=active ');
  });
});
