import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { NamedArgument } from '../../src/cli/argument.ts';
import { kindsOf } from '../../src/cli/completion/ids.ts';
import { wordsOf } from '../../src/cli/completion/line.ts';
import fc from '../property.ts';
import { everyCommand } from './tree.ts';
import { clean, folder, rup } from './world.ts';

const example = readFileSync('examples/organisering-2016.yaml', 'utf8');
const inExample = {
  cwd: folder({ 'organisering.yaml': example, 'other.yaml': example.replaceAll('klimaforum', 'x') }),
};

async function lines(words: readonly string[], given = inExample): Promise<string[]> {
  const { exitCode, stdout, stderr } = await rup(['__complete', 'words', ...words], given);
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout.split('\n').slice(0, -1);
}
const offered = async (words: readonly string[], given = inExample) =>
  (await lines(words, given)).map((line) => line.split('\t')[0]);

describe('what can stand at the cursor', () => {
  it.each([
    [['forum', 'show', ''], 'klimaforum vaekstforum uddannelsesforum cykelforum'],
    [['forum', 'release', 'klimaforum', ''], 'klimastrategi'],
    [['forums', 'list', '--area', ''], 'erhverv trafik uddannelse klima'],
    [['efforts', 'add', '--collected', '2014-01-01', '--lang', ''], 'da en'],
    [['forum', 'list', '--area', ''], 'erhverv trafik uddannelse klima'],
    [['forum', 'list', '--state', ''], 'planned active dissolved'],
    [['forum', 'list', '--state='], '--state=planned --state=active --state=dissolved'],
    [['--lang', ''], 'da en'],
    [['--lang', 'da', 'person', 'show', ''], 'formand-1 formand-2 kkr-formand-1'],
    [['forum', 'show', 'klimaforum', '--lang', ''], 'da en'],
    [['-f', 'other.yaml', 'forum', 'show', ''], 'x vaekstforum uddannelsesforum cykelforum'],
    [['--file=other.yaml', 'forum', 'show', ''], 'x vaekstforum uddannelsesforum cykelforum'],
    [['forum', 'show', '--file', 'other.yaml', ''], 'x vaekstforum uddannelsesforum cykelforum'],
    [['member', 'list', ''], 'administrativ-gruppe klimaforum vaekstforum uddannelsesforum cykelforum'],
    [
      ['meetings', 'list', '--body', ''],
      'statusmoede administrativ-gruppe klimaforum vaekstforum uddannelsesforum cykelforum',
    ],
    [
      ['effort', 'add', '--municipality', ''],
      'albertslund ballerup egedal frederiksberg gladsaxe helsingoer hilleroed koebenhavn lyngby-taarbaek',
    ],
    [
      ['effort', 'add', '--goal', ''],
      'flere-vaekstvirksomheder flere-cykelpendlere flere-praktikpladser mindre-co2',
    ],
    [['forum', 'create', 'X', '--goal', ''], ''],
    [['forum', 'create', 'X', '--id', ''], ''],
    [
      ['forum', 'create', 'X', '--continues', ''],
      'tidligere-gruppe-1 tidligere-gruppe-2 tidligere-gruppe-3 tidligere-klimaforum',
    ],
    [
      ['forum', 'create', 'X', '--initiative', 'klimastrategi:'],
      'klimastrategi:develops klimastrategi:participates klimastrategi:follows',
    ],
    [
      ['forum', 'create', 'X', '--initiative', 'a:develops,'],
      'a:develops,develops a:develops,participates a:develops,follows',
    ],
    [['forum', 'create', 'X', '--member', 'gladsaxe:'], ''],
    [
      ['forum', 'create', 'X', '--member', 'gladsaxe:chef:'],
      'gladsaxe:chef:erhverv gladsaxe:chef:trafik gladsaxe:chef:uddannelse gladsaxe:chef:klima',
    ],
    [
      ['meetings', 'add', ''],
      'statusmoede administrativ-gruppe klimaforum vaekstforum uddannelsesforum cykelforum',
    ],
    [['meetings', 'edit', 'x', '--theme', ''], 'erhverv trafik uddannelse klima'],
    [
      ['composition', 'set', ''],
      'administrativ-gruppe klimaforum vaekstforum uddannelsesforum cykelforum tidligere-gruppe-1 tidligere-gruppe-2 tidligere-gruppe-3 tidligere-klimaforum',
    ],
    [['office', 'edit', ''], 'regionsraadsformand kkr-formand'],
    [['meetings', 'set', 'x', '--season', ''], 'spring autumn any'],
    [['meetings', 'set', 'x', '--weekday', ''], 'monday tuesday wednesday thursday friday'],
    [['former-group', 'add', 'X', '--kind', ''], 'administrative-group climate-forum'],
    [['plan', ''], 'edit succeed help'],
    [['status-meeting', ''], 'add edit help'],
    [['forum', 'edit', ''], 'klimaforum vaekstforum uddannelsesforum cykelforum'],
    [['goal', 'add', 'X', '--area', ''], 'erhverv trafik uddannelse klima'],
    [['settings', 'x', ''], ''],
    [['ahead', '--format', ''], 'table markdown ics json'],
    [['completion', ''], 'bash zsh fish'],
    [['help', 'person', ''], 'show add edit drop anonymise'],
    [['validate', ''], ':files'],
    [['validate', 'a.yaml', ''], ':files'],
    [['init', ''], ':files'],
    [['forum', 'list', '-f', ''], ':files'],
    [['export', 'popolo', '-o', ''], ':files'],
    [['export', 'csv', ''], ':files'],
    [['nope', ''], ''],
    [['nope', '--'], ''],
    [['validate', '--', '--'], ':files'],
    [['explain', 'R'], Array.from({ length: 34 }, (_, at) => `R${at + 1}`).join(' ')],
  ])('after %j', async (words, expected) => {
    expect((await offered(words)).join(' ')).toBe(expected);
  });

  it('is told of by name, a meeting by its day and body', async () => {
    expect(await lines(['forum', 'show', ''])).toContain('klimaforum\tAdministrativt klimaforum');
    expect(await lines(['meetings', 'edit', ''])).toContain(
      'gruppen-2014-foraar\t2014-04-03 Administrativ gruppe for RUP',
    );
    expect(await lines(['explain', ''])).toContain('forum-outlived\tA forum that no initiative needs');
  });

  it('is what fits the command on the day, and nothing else', async () => {
    const coming = `${clean}  - { id: naeste, body: gruppe, date: 2014-04-10 }
  - { id: aflyst, body: gruppe, date: 2014-02-10, cancelled: { date: 2014-02-01, reason: Afbud } }
  - { id: forrige, body: gruppe, date: 2014-02-20 }
  - { id: skrevet, body: gruppe, date: 2014-02-21, held: { date: 2014-02-21, minutes: sag 1 } }
`;
    const given = { cwd: folder({ 'organisering.yaml': coming }) };
    const ids = async (...words: string[]) => (await offered([...words, ''], given)).join(' ');
    expect(await ids('meetings', 'move')).toBe('naeste forrige');
    expect(await ids('meetings', 'cancel')).toBe('naeste forrige');
    // Of those that were held, the ones without minutes.
    expect(await ids('meetings', 'held')).toBe('moede-2013 statusmoede-2013 forrige');
    expect(await ids('meetings', 'held', '--at', '10.4.2014')).toContain('naeste');
    expect(await ids('meetings', 'reopen')).toBe('moede-2013 statusmoede-2013 aflyst skrevet');
    expect(await ids('meetings', 'edit')).toContain('aflyst');
    expect(await ids('forum', 'release', 'klimaforum')).toBe('klimastrategi');
    expect(await ids('forum', 'establish')).toBe('');
    expect(await ids('forum', 'dissolve')).toBe('klimaforum');
    expect(await ids('forum', 'dissolve', '--at', '2013-01-01')).toBe('');
    // A file that is broken where it matters offers all that it has.
    const broken = {
      cwd: folder({ 'organisering.yaml': coming.replace('administrativeGroup:', 'gruppe:') }),
    };
    expect(await offered(['meetings', 'move', ''], broken)).toContain('naeste');
  });

  it('of a whole line is what continues its last word', async () => {
    const ask = async (line: string) => (await rup(['__complete', 'line', line], inExample)).stdout;
    expect(await ask('rup forum show k')).toBe('klimaforum\tAdministrativt klimaforum\n');
    expect(await ask("rup -f 'other.yaml'  forum show \"x")).toBe('x\tAdministrativt x\n');
    expect(await ask('rup forum list --state=a')).toBe('--state=active\t\n');
  });

  it('is nothing, and no error, where the file is missing or broken', async () => {
    const broken = [
      'plan: [',
      '',
      '\0',
      '- 1',
      'forums: 3',
      'forums: [{ id: 3 }, null, 4, { id: [a] }]',
      '{}',
    ];
    for (const text of broken) {
      expect(await lines(['forum', 'show', ''], { cwd: folder({ 'organisering.yaml': text }) })).toEqual([]);
    }
    expect(await lines(['forum', 'show', ''], { cwd: folder() })).toEqual([]);
    expect(await lines(['-f', '/', 'forum', 'show', ''])).toEqual([]);
    expect(await lines(['-f', '', 'forum', 'show', ''])).toEqual([]);
  });

  it('comes from a file with findings too', async () => {
    const cwd = folder({
      'organisering.yaml': example.replace('format: 1', 'format: 7').replace('name: KKR', 'navn: KKR'),
    });
    expect(await offered(['forum', 'show', ''], { cwd })).toContain('klimaforum');
  });

  it('is never anything but an id, and its meaning is one line that acts on no terminal', async () => {
    const traps = [
      '$(touch pwned)',
      '`id`',
      '; id',
      '-x',
      ':files',
      'a b',
      'A',
      'a\tb',
      'a\nb',
      '*',
      '~',
      '\u001b[2J',
    ];
    const forums = traps.flatMap((trap, at) => [
      { id: trap, name: 'x' },
      { id: `ok-${at}`, name: `${trap}\u202e\r\n::error::\u009b${trap}` },
    ]);
    const cwd = folder({ 'organisering.yaml': JSON.stringify({ forums }) });
    const found = await lines(['forum', 'show', ''], { cwd });
    expect(found.map((line) => line.split('\t')[0])).toEqual(traps.map((_, at) => `ok-${at}`));
    for (const line of found) expect(line).toMatch(/^ok-\d+\t[^\p{Cc}\u202e]+$/u);
  });

  it('is asked with any words at all', async () => {
    const word = fc.oneof(
      fc.constantFrom(
        'forum',
        'list',
        '--area',
        '--',
        '-',
        '--file=',
        '-f',
        'help',
        '--format=',
        '',
        '__proto__',
        'effort',
        'add',
        '--member',
        ':',
        '=',
        '--toString',
      ),
      fc.string(),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 6 }), fc.string(), async (words, line) => {
        await lines(words);
        const { exitCode, stderr } = await rup(['__complete', 'line', line], inExample);
        expect([exitCode, stderr]).toEqual([0, '']);
      }),
      { numRuns: 60 },
    );
    expect(await rup(['__complete'], inExample)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});

describe('words of a line', () => {
  it.each([
    ['rup forum', ['rup', 'forum']],
    ['  rup  forum ', ['rup', 'forum', '']],
    ['', ['']],
    [`rup -f 'a b'c "d 'e" f\\ g`, ['rup', '-f', 'a bc', `d 'e`, 'f g']],
    ["rup 'a b", ['rup', 'a b']],
    ['rup "a \\" b\\\\" "c', ['rup', 'a " b\\', 'c']],
    ["rup '' x", ['rup', '', 'x']],
    ['rup a\\', ['rup', 'a']],
    ['rup $(id) `id`', ['rup', '$(id)', '`id`']],
  ])('%j are %j', (line, expected) => {
    expect(wordsOf(line)).toEqual(expected);
  });
});

describe('every command', () => {
  /** Options whose value is an id that the file does not have yet. */
  const NEW = ['id', 'personId', 'organisationId'];

  it('has its commands and options offered', async () => {
    for (const command of await everyCommand('en')) {
      const [, ...words] = command.path.split(' ');
      const help = command.createHelp();
      const flags = help.visibleOptions(command).map(({ long }) => long);
      expect(await offered([...words, '--'])).toEqual(flags);
      if (command.commands.length === 0) continue;
      const names = help.visibleCommands(command).map((one) => one.name());
      expect(await offered([...words, ''])).toEqual(names);
    }
  });

  it('has ids that are known to be of something in the file, in either language', async () => {
    for (const language of ['da', 'en'] as const) {
      for (const command of await everyCommand(language)) {
        for (const option of command.options.filter(({ flags }) => /<id\b/.test(flags))) {
          const name = option.attributeName();
          const isKnown = name === 'member' || NEW.includes(name) || kindsOf(name).length > 0;
          expect([command.path, option.flags, isKnown]).toEqual([command.path, option.flags, true]);
        }
        for (const argument of command.registeredArguments.filter((one) => one.name() === 'id')) {
          const what = argument instanceof NamedArgument ? argument.is : '';
          expect([command.path, what, kindsOf(what).length > 0]).toEqual([command.path, what, true]);
        }
      }
    }
  });
});

describe('rup completion', () => {
  it.each(['bash', 'zsh', 'fish'])('prints the script for %s', async (shell) => {
    const { exitCode, stdout } = await rup(['completion', shell]);
    expect([exitCode, stdout]).toEqual([0, readFileSync(`completions/rup.${shell}`, 'utf8')]);
  });

  it('knows no other shell', async () => {
    const { exitCode, stderr } = await rup(['completion', 'fisk']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('Did you mean fish?');
    expect((await rup(['completion'])).exitCode).toBe(2);
  });
});
