import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const planned = clean.replace(
  'meetings:\n  - id: moede-2013',
  `  - id: uddannelse
    name: Uddannelsesforum
    task: Skaffe praktikpladser
    goal: Alle får en plads
    areas: [klima]
    origin: established
    reportsTo: gruppe
meetings:
  - id: foraarsmoede
    body: gruppe
    date: 2014-04-10
    themes: [klima]
  - id: moede-2013`,
);

/** Runs commands one after the other on a file; the last one's output, and the file. */
async function made(...commands: readonly (readonly string[])[]) {
  const cwd = folder({ 'organisering.yaml': planned });
  let ran = { exitCode: 0, stdout: '', stderr: '' };
  for (const command of commands)
    ran = await rup([...command, '--at', '2014-03-01', '--lang', 'en'], { cwd });
  const text = readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
  const said = async (...argv: string[]) => {
    const at = argv.includes('--at') ? [] : ['--at', '2014-03-01'];
    return (await rup([...argv, ...at, '--lang', 'en'], { cwd, now: '2014-03-01T12:00:00Z' })).stdout;
  };
  return { ...ran, text, said };
}

const decided = ['--decided', '2014-02-25', '--decided-by', 'regionen', '--decision-case', '14/7'];
const written = '{ date: 2014-02-25, by: regionen, case: 14/7 }';

describe('a command is told by which decision', () => {
  it.each<[string, readonly string[], string, string]>([
    ['a forum is established', ['forum', 'establish', 'uddannelse'], 'forums', 'established: 2014-03-01'],
    [
      'a member is appointed',
      ['member', 'appoint', 'klimaforum', '--role', 'medlem', '--organisation', 'koebenhavn'],
      'forums',
      'role: medlem',
    ],
    [
      'an office is taken',
      ['office', 'hold', 'formand-kkr', '--new-person', 'KKR-formand B'],
      'statusMeeting',
      'from: 2014-03-01',
    ],
    ['a priority is set', ['initiative', 'prioritise', 'klimastrategi', '--rank', '2'], 'plan', 'rank: 2'],
    [
      'a meeting is moved',
      ['meetings', 'move', 'foraarsmoede', '2014-04-24'],
      'meetings',
      'from: 2014-04-10',
    ],
  ])('%s', async (_, command, __, fact) => {
    const { exitCode, stderr, text } = await made([...command, ...decided]);
    expect({ exitCode, stderr }).toMatchObject({ exitCode: 0 });
    expect(text).toContain(fact);
    expect(text).toMatch(
      /decision:(?: \{ date: 2014-02-25, by: regionen, case: 14\/7 \}|\n +date: 2014-02-25\n +by: regionen\n +case: 14\/7\n)/,
    );
  });

  it('an initiative ends', async () => {
    const { exitCode, text } = await made([
      ...['initiative', 'end', 'klimastrategi', '--dissolve-forums', '--reason', 'Slut'],
      ...decided,
    ]);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/endDecision:(?: \{|\s+)\s*date: 2014-02-25,?\s+by: regionen,?\s+case: 14\/7/);
  });

  it('a forum is dissolved: who decided it says once', async () => {
    const { exitCode, text } = await made([
      ...['forum', 'dissolve', 'klimaforum', '--reason', 'Slut', '--release'],
      ...decided,
    ]);
    expect(exitCode).toBe(0);
    expect(text).toContain('decidedBy: regionen');
    expect(text).toMatch(/decision:(?: \{|\s+)\s*date: 2014-02-25,?\s+case: 14\/7/);
    expect(text).not.toContain(written);
  });

  it('one that was established before gets its decision later', async () => {
    const { exitCode, text } = await made([
      'forum',
      'edit',
      'klimaforum',
      '--decided',
      '2013-09-24',
      '--decision-case',
      '13/1',
    ]);
    expect(exitCode).toBe(0);
    expect(text).toMatch(/decision:(?: \{|\s+)\s*date: 2013-09-24,?\s+case: 13\/1/);
  });

  it('the day belongs to it, and who decided is in the file', async () => {
    const undated = await made(['forum', 'establish', 'uddannelse', '--decision-case', '14/7']);
    expect(undated).toMatchObject({ exitCode: 2, text: planned });
    expect(undated.stderr).toContain('--decided');
    const unknown = await made([
      'forum',
      'establish',
      'uddannelse',
      '--decided',
      '2014-02-25',
      '--decided-by',
      'regoinen',
    ]);
    expect(unknown).toMatchObject({ exitCode: 2, text: planned });
    expect(unknown.stderr).toContain('regionen');
  });

  it('and what is withdrawn takes it along', async () => {
    const { text } = await made(
      ['forum', 'establish', 'uddannelse', ...decided],
      ['forum', 'establish', 'uddannelse', '--withdraw'],
    );
    expect(text).toBe(planned);
  });
});

describe('a decision is shown where what was decided is', () => {
  const establish = [
    'forum',
    'establish',
    'uddannelse',
    ...decided,
    '--decision-url',
    'https://example.org/referat',
  ];

  it('of a forum, as of its day', async () => {
    const { said } = await made(establish);
    const sheet = await said('forum', 'show', 'uddannelse');
    expect(sheet).toMatch(/^Decision +decided 25\sFeb\s2014 by Regionen, case 14\/7$/m);
    expect(sheet).toContain('https://example.org/referat');
    expect(await said('forum', 'show', 'uddannelse', '--at', '2014-02-24')).not.toContain('14/7');
    expect((await said('brief', '--since', '2014-01-01')).replaceAll(/\s/g, ' ')).toContain(
      'It was decided on 25 February 2014 by Regionen (case 14/7).',
    );
    const [row] = (await said('export', 'csv', '--table', 'decisions')).split('\r\n').slice(1);
    expect(row).toBe(
      'establishment,uddannelse,,,2014-03-01,2014-02-25,regionen,14/7,https://example.org/referat',
    );
  });

  it('of a member and of a move', async () => {
    const { said } = await made(
      ['member', 'appoint', 'klimaforum', '--role', 'medlem', '--organisation', 'koebenhavn', ...decided],
      ['meetings', 'move', 'foraarsmoede', '2014-04-24', ...decided],
    );
    expect(await said('member', 'list', 'klimaforum', '--state', 'all')).toContain('by Regionen, case 14/7');
    expect((await said('export', 'ics')).replaceAll('\r\n ', '')).toContain(
      'decided 25 February 2014\\, case 14/7',
    );
  });

  it('and told with it', async () => {
    const { text } = await made(establish);
    const cwd = folder({ 'before.yaml': planned, 'after.yaml': text });
    const { stdout } = await rup(['diff', 'before.yaml', 'after.yaml', '--lang', 'en'], { cwd });
    expect(stdout).toContain('Decided: 25 February 2014');
    expect(stdout).toContain('Decided by: Regionen');
    expect(stdout).toContain('Case number of the decision: “14/7”');
  });
});

it('a decision of a day to come is told, as others are', async () => {
  const { said } = await made(['forum', 'edit', 'klimaforum', '--decided', '2014-03-02']);
  expect(await said('validate')).toContain('recorded-in-future');
});

describe('a decision that stands', () => {
  const create = ['forum', 'create', 'Kulde', '--planned', '--area', 'klima', '--task', 't', '--goal', 'g'];
  const first = ['--decided', '2014-02-20', '--decision-case', '14/4'];

  it('becomes another, whole', async () => {
    const { text, exitCode } = await made(
      [...create, ...first],
      ['forum', 'edit', 'kulde', '--decided', '2014-02-25', '--decided-by', 'regionen'],
    );
    expect(exitCode).toBe(0);
    expect(text).toContain('{ date: 2014-02-25, by: regionen }');
    expect(text).not.toContain('14/4');
  });

  it('becomes that by which a planned forum is established', async () => {
    const { text, exitCode } = await made(
      [...create, ...first],
      [
        'forum',
        'establish',
        'kulde',
        '--date',
        '2014-03-15',
        '--decided',
        '2014-03-01',
        '--decision-case',
        '5',
      ],
    );
    expect(exitCode).toBe(0);
    expect(text).toContain('decision: { date: 2014-03-01, case: "5" }');
  });

  it('is that of the forums, too, which are dissolved with an initiative', async () => {
    const end = ['initiative', 'end', 'klimastrategi', '--date', '2014-03-31', '--decided', '2014-02-25'];
    const { text, exitCode } = await made([...end, '--dissolve-forums', '--reason', 'Slut']);
    expect(exitCode).toBe(0);
    expect(text).toContain('endDecision: { date: 2014-02-25 }');
    expect(text).toMatch(/dissolved:[^]*?decision: \{ date: 2014-02-25 \}/);
  });

  it('of an organisation that was not there yet is found', async () => {
    const { said, exitCode } = await made(
      ['organisation', 'add', 'Udvalget', '--kind', 'other', '--established', '2014-02-27'],
      [...create, '--decided', '2014-02-25', '--decided-by', 'udvalget'],
    );
    expect(exitCode).toBe(1);
    expect(await said('validate', '--format', 'concise')).not.toContain('decision-outside-life');
    const later = await made(
      ['organisation', 'add', 'Udvalget', '--kind', 'other', '--established', '2014-02-25'],
      [...create, '--decided', '2014-02-25', '--decided-by', 'udvalget'],
    );
    expect(later.exitCode).toBe(0);
  });
});

describe('a decision that a charter demands and the file lacks', () => {
  const lacking = clean
    .replace(
      'rup-2012, from: 2012-01-01 }',
      'rup-2012, from: 2012-01-01, to: 2012-12-31 }, { file: kommissorium.yaml, from: 2013-01-01 }',
    )
    .replace('person: regionsformand }', 'person: regionsformand, from: 2014-01-01 }')
    .replace('started: 2013-09-01', 'started: 2013-09-01\n      ended: 2014-02-01')
    .replace(
      '    reportsTo: gruppe\n',
      `    reportsTo: gruppe
    members:
      - { person: kkr-formand, role: medlem, as: chair, from: 2013-11-01 }
      - { organisation: regionen, role: medlem }
      - { organisation: regionen, role: medlem }
    dissolved: { date: 2014-02-28, reason: Strategien er gennemført, decidedBy: regionen }
`,
    )
    .replace(
      'date: 2013-10-10\n    time',
      'date: 2013-10-10\n    moved: [{ date: 2013-09-01, from: 2013-10-03 }]\n    time',
    );
  const charter = `format: 1
title: Kommissorium
language: da
statements:
  - number: S1
    kind: demand
    phrase: Alt besluttes
    demands: { decisions: [establishment, dissolution, appointment, priority, end, move] }
    rules: [decision-missing]
`;
  const files = { 'organisering.yaml': lacking, 'kommissorium.yaml': charter };
  interface Found {
    readonly code: string;
    readonly message: string;
    readonly line: number;
    readonly help: { readonly command: readonly string[] | null };
  }
  const found = async (cwd: string): Promise<Found[]> => {
    const argv = ['validate', '--format', 'json', '--lang', 'en', '--at', '2014-03-01'];
    const { findings } = JSON.parse((await rup(argv, { cwd, now: '2014-03-01T12:00:00Z' })).stdout).files[0];
    return findings.filter(({ code }: Found) => code === 'decision-missing');
  };

  it('is told of by what was decided on and where, its days in words', async () => {
    const messages = (await found(folder(files))).map(({ message }) => message.replaceAll('\u00a0', ' '));
    const on = messages.map((message) => message.replace(' has no recorded decision', ''));
    expect(on).toEqual([
      'The end of the initiative (Klimastrategi)',
      'The priority (Klimastrategi)',
      'The appointment (Regionsrådsformanden, Regionsrådsformand)',
      'The establishment (Administrativ gruppe)',
      'The appointment (Regionen, Administrativ gruppe)',
      'The appointment (København, Administrativ gruppe)',
      'The appointment (København, Administrativ gruppe)',
      'The establishment (Klimaforum)',
      'The appointment (KKR-formanden, Klimaforum)',
      'The appointment (Regionen, Klimaforum)',
      'The appointment (Regionen, Klimaforum)',
      'The dissolution (Klimaforum)',
      'The move of the meeting (Administrativ gruppe, 3 October 2013)',
    ]);
  });

  it('is entered by the command that is printed, and nothing else is', async () => {
    const cwd = folder(files);
    const all = await found(cwd);
    for (const { help } of all) {
      if (!help.command) continue;
      const before = (await found(cwd)).length;
      const command = help.command.slice(1).map((word) => (word === '…' ? '2013-08-15' : word));
      const { exitCode, stdout, stderr } = await rup(
        [...command, '--lang', 'en', '--decision-case', '13/1'],
        {
          cwd,
          now: '2014-03-01T12:00:00Z',
        },
      );
      expect([exitCode, stderr.includes('reason')], command.join(' ') + stderr).toEqual([0, false]);
      if (command[1] !== 'edit') expect(stdout).toContain('recorded the decision of');
      expect((await found(cwd)).length, command.join(' ')).toBe(before - 1);
    }
    expect((await found(cwd)).map(({ message }) => message.replaceAll('\u00a0', ' '))).toEqual([
      'The move of the meeting (Administrativ gruppe, 3 October 2013) has no recorded decision',
    ]);
    const text = readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
    expect(text.replaceAll(/,? ?(?:\n *)?(?:endD|d)ecision: \{ date: 2013-08-15, case: 13\/1 \}/g, '')).toBe(
      lacking,
    );
  });
});
