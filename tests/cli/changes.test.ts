import { execFileSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean, folder, rup } from './world.ts';

const inDanish = { RUP_LANG: 'da' };
const NAME = 'organisering.yaml';

/** A file with a planned forum, a planned initiative and one that nobody needs a forum for, beside the clean one. */
const file = clean
  .replace(
    'organisations:\n',
    `    - { id: cykelstier, name: Cykelstier, areas: [klima] }
organisations:
`,
  )
  .replace(
    'meetings:\n  - id',
    `  - id: planlagt
    name: Planlagt forum
    task: Planlægge
    goal: En plan
    areas: [klima]
    origin: established
    reportsTo: gruppe
meetings:
  - id`,
  );

const vacant = file.replace(
  '    - { organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr }\n',
  '',
);

/** Runs a command on a file of its own, and tells what the file became. */
async function change(
  argv: readonly string[],
  env: Record<string, string> = {},
  content: string | Buffer = file,
) {
  const cwd = folder({ [NAME]: content });
  const ran = await rup(argv, { cwd, env });
  return { ...ran, cwd, after: readFileSync(join(cwd, NAME), 'utf8') };
}

/** The lines that a change added to a file. */
const added = (after: string, before = file) => {
  const old = new Set(before.split('\n'));
  return after.split('\n').filter((line) => !old.has(line));
};

describe('each command changes the file and says in either language what it did', () => {
  it.each<[string[], string, string, string[]]>([
    [
      [
        'forum',
        'create',
        'Kystforum',
        '--area',
        'klima',
        '--planned',
        '--task',
        'Kyst',
        '--goal',
        'Tørre fødder',
      ],
      'Kystforum is added as planned (kystforum).',
      'Kystforum er oprettet som planlagt (kystforum).',
      ['  - id: kystforum', '    name: Kystforum', '    task: Kyst', '    goal: Tørre fødder'],
    ],
    [
      [
        'forum',
        'create',
        'Nyt',
        '--initiative',
        'klimastrategi:develops,follows',
        '--established',
        '2014-02-01',
      ],
      'Nyt is established on 1 February 2014 (nyt).',
      'Nyt nedsættes den 01.02.2014 (nyt).',
      [
        '  - id: nyt',
        '    name: Nyt',
        '    initiatives: [{ id: klimastrategi, relation: [develops, follows] }]',
        '    established: 2014-02-01',
      ],
    ],
    [
      [
        'forum',
        'create',
        'Nyt',
        '--planned',
        '--member',
        'koebenhavn:klimachef:klima',
        '--member',
        'kkr-formand:formand',
      ],
      'Nyt is added as planned',
      'Nyt er oprettet',
      [
        '    members:',
        '      - { organisation: koebenhavn, role: klimachef, area: klima }',
        '      - { person: kkr-formand, role: formand }',
      ],
    ],
    [
      ['forum', 'establish', 'planlagt', '--date', '2014-02-01'],
      'Planlagt forum is established on 1 February 2014',
      'Planlagt forum nedsættes den 01.02.2014',
      ['    established: 2014-02-01'],
    ],
    [
      ['forum', 'dissolve', 'klimaforum', '--reason', 'Løst', '--release'],
      'Klimaforum is dissolved. Last day: 1 March 2014',
      'Klimaforum nedlægges (sidste dag: 01.03.2014)',
      [
        '    initiatives: [{ id: klimastrategi, relation: [develops], until: 2014-03-01 }]',
        '    dissolved: { date: 2014-03-01, reason: Løst, decidedBy: regionen }',
      ],
    ],
    [
      ['forum', 'report', 'klimaforum', '--progress', 'Godt: i gang'],
      'Klimaforum reported on',
      'Klimaforum har afrapporteret den',
      [expect.stringContaining('{ date: 2014-03-01, progress: "Godt: i gang" }') as unknown as string],
    ],
    [
      ['forum', 'release', 'klimaforum', 'klimastrategi', '--date', '2014-06-30'],
      'Klimastrategi does not need Klimaforum after',
      'Klimastrategi har ikke længere brug for Klimaforum',
      ['    initiatives: [{ id: klimastrategi, relation: [develops], until: 2014-06-30 }]'],
    ],
    [
      ['initiative', 'start', 'cykelstier'],
      'Cykelstier starts on 1 March 2014',
      'Cykelstier sættes i gang den 01.03.2014',
      ['    - { id: cykelstier, name: Cykelstier, areas: [klima], started: 2014-03-01 }'],
    ],
    [
      ['initiative', 'end', 'klimastrategi', '--dissolve-forums', '--reason', 'Gennemført'],
      'Last day: 1 March 2014; dissolved too: Klimaforum.',
      'og Klimaforum nedlægges.',
      [
        '      ended: 2014-03-01',
        '    dissolved: { date: 2014-03-01, reason: Gennemført, decidedBy: regionen }',
      ],
    ],
    [
      ['initiative', 'prioritise', 'klimastrategi', '--rank', '2'],
      'Klimastrategi was given priority 2',
      'Klimastrategi er prioriteret som nr. 2',
      ['      priorities: [{ date: 2013-10-10, rank: 1 }, { date: 2014-03-01, rank: 2 }]'],
    ],
    [
      ['initiative', 'follow-up', 'klimastrategi', '--status', 'at-risk', '--note', 'Afventer'],
      'Follow-up on Klimastrategi, 1 March 2014: at risk.',
      'Der er fulgt op på Klimastrategi',
      [expect.stringContaining('{ date: 2014-03-01, status: at-risk, note: Afventer }') as unknown as string],
    ],
    [
      ['member', 'leave', 'gruppe', '--role', 'fagdirektør', '--date', '2014-02-28'],
      'København leaves Administrativ gruppe (fagdirektør). Last day: 28 February 2014.',
      'København (fagdirektør) udtræder af Administrativ gruppe',
      [
        '    - { organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr, to: 2014-02-28 }',
        '    - { vacant: true, role: fagdirektør, area: klima, selectedBy: kkr, from: 2014-03-01 }',
      ],
    ],
    [
      ['effort', 'add', '--municipality', 'koebenhavn', '--goal', 'mindre-co2', '--effort', 'Cykelstier'],
      'Recorded the effort of København towards Mindre CO2',
      'Indsatsen fra København for målet Mindre CO2 er registreret',
      [
        'efforts:',
        '  - id: koebenhavn-mindre-co2',
        '    municipality: koebenhavn',
        '    area: klima',
        '    goal: mindre-co2',
        '    effort: Cykelstier',
        '    collected: 2014-03-01',
      ],
    ],
  ])('%j', async (argv, english, danish, lines) => {
    const [en, da] = [await change(argv), await change(argv, inDanish)];
    expect([en.exitCode, da.exitCode, en.stderr, da.stderr]).toEqual([0, 0, '', '']);
    expect(en.stdout.split('\n')[0]).toContain(english);
    expect(da.stdout.split('\n')[0]).toContain(danish);
    expect(added(en.after)).toEqual(expect.arrayContaining(lines));
    expect(da.after).toBe(en.after);
  });

  it('appoints a new person from a new organisation, and tells which seats are still vacant', async () => {
    const argv = [
      ...['member', 'appoint', 'gruppe', '--role', 'fagdirektør', '--area', 'klima'],
      ...['--new-person', 'Fagdirektøren i Høje-Taastrup', '--title', 'fagdirektør'],
      ...['--new-organisation', 'Høje-Taastrup Kommune', '--kind', 'municipality', '--code', '0169'],
    ];
    const { exitCode, stdout, after } = await change(argv, {}, vacant);
    expect([exitCode, stdout.split('\n')[0]]).toEqual([
      0,
      expect.stringContaining('Fagdirektøren i Høje-Taastrup joins'),
    ]);
    expect(added(after, vacant)).toEqual([
      '  - { id: hoeje-taastrup-kommune, name: Høje-Taastrup Kommune, kind: municipality, code: "0169" }',
      '  - { id: fagdirektoeren-i-hoeje-taastrup, name: Fagdirektøren i Høje-Taastrup, title: fagdirektør, organisation: hoeje-taastrup-kommune }',
      '    - { person: fagdirektoeren-i-hoeje-taastrup, role: fagdirektør, area: klima, selectedBy: kkr, from: 2014-03-01 }',
    ]);
  });

  it('says what a change leaves open, and which findings are new', async () => {
    const { stdout } = await change(['forum', 'create', 'Kystforum', '--planned']);
    expect(stdout.split('\n').slice(1)).toEqual([
      'Once it is decided, establish the forum with `rup forum establish kystforum`.',
      expect.stringMatching(/^warning\[forum-without-goal\]: .* \(organisering\.yaml:\d+:11\)$/),
      expect.stringContaining('warning[forum-without-part]'),
      expect.stringContaining('warning[forum-without-task]'),
      '',
    ]);
  });

  it('takes --at for today', async () => {
    const { after } = await change(['initiative', 'start', 'cykelstier', '--at', '2014-01-15']);
    expect(after).toContain('started: 2014-01-15');
  });
});

describe('--dry-run', () => {
  const argv = ['initiative', 'start', 'cykelstier', '--dry-run'];

  it('prints a unified diff that git can apply, and writes nothing', async () => {
    const { exitCode, stdout, stderr, after, cwd } = await change(argv);
    expect([exitCode, stderr, after]).toEqual([0, 'Dry run: nothing was written.\n', file]);
    expect(stdout).toMatch(
      /^--- a\/organisering\.yaml\n\+\+\+ b\/organisering\.yaml\n@@ -\d+,7 \+\d+,7 @@\n/,
    );
    expect(readdirSync(cwd)).toEqual([NAME]);
    writeFileSync(join(cwd, 'patch'), stdout);
    execFileSync('git', ['apply', 'patch'], { cwd });
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe((await change(argv.slice(0, 3))).after);
  });

  it('is coloured where colours are on, and says so in Danish', async () => {
    const { stdout, stderr } = await change([...argv, '--color'], inDanish);
    expect(stdout).toContain(
      '\u001b[32m+    - { id: cykelstier, name: Cykelstier, areas: [klima], started: 2014-03-01 }\u001b[39m',
    );
    expect(stderr).toBe('Prøvekørsel: intet er skrevet.\n');
  });

  it('makes visible what would act on the terminal', async () => {
    const hostile = file.replace(
      'id: cykelstier, name: Cykelstier',
      'id: cykelstier, name: Cykel\u200b\u00ad\tstier',
    );
    const { stdout } = await change(argv, {}, hostile);
    expect(stdout).toContain('<U+200B><U+00AD>\tstier');
  });
});

describe('--json', () => {
  it('answers with one object', async () => {
    const { stdout, after } = await change(['forum', 'create', 'Kystforum', '--planned', '--json']);
    const answer = JSON.parse(stdout);
    expect(answer).toMatchObject({
      version: 1,
      language: 'en',
      at: '2014-03-01',
      command: 'forum create',
      file: NAME,
      written: true,
      done: {
        code: 'forum-created',
        args: { forum: { id: 'kystforum' } },
        message: expect.stringContaining('Kystforum'),
      },
      open: [{ code: 'forum-not-established' }],
      findings: [
        { code: 'forum-without-goal' },
        { code: 'forum-without-part' },
        { code: 'forum-without-task' },
      ],
      error: null,
    });
    const text = answer.edits.reduceRight(
      (whole: string, { offset, endOffset, text }: { offset: number; endOffset: number; text: string }) =>
        whole.slice(0, offset) + text + whole.slice(endOffset),
      file,
    );
    expect(text).toBe(after);
    expect(answer.diff).toContain('+  - id: kystforum\n');
  });

  it('says that nothing is written, and why not', async () => {
    const dry = await change(['initiative', 'start', 'cykelstier', '--json', '--dry-run']);
    expect(JSON.parse(dry.stdout)).toMatchObject({ written: false, done: { code: 'initiative-started' } });
    const refused = await change(['initiative', 'start', 'klimastrategi', '--json'], inDanish);
    expect([refused.exitCode, JSON.parse(refused.stdout)]).toMatchObject([
      2,
      { written: false, done: null, edits: [], diff: '', error: { code: 'initiative-already-started' } },
    ]);
    expect(refused.after).toBe(file);
  });
});

describe('a change that cannot be made says why, and leaves the file as it was', () => {
  it.each([
    [['forum', 'dissolve', 'klimaform', '--reason', 'x'], 'Did you mean klimaforum?', 'Mente du klimaforum?'],
    [['forum', 'dissolve', 'klimaforum', '--reason', 'x'], 'Add --release', 'Tilføj --release'],
    [['forum', 'create', 'Klimaforum', '--planned'], 'id klimaforum is', 'klimaforum er allerede brugt'],
    [['forum', 'create', '🌊', '--planned'], '--id', '--id'],
    [
      ['forum', 'create', 'A', '--planned', '--member', 'koebnhavn:chef'],
      'Did you mean koebenhavn?',
      'koebenhavn?',
    ],
    [
      ['forum', 'create', 'A', '--planned', '--member', 'kkr-forman:x'],
      'Did you mean kkr-formand?',
      'formand?',
    ],
    [
      ['forum', 'create', 'A'],
      'Give --established <date> or --planned.',
      'Angiv --established <dato> eller --planned.',
    ],
    [
      ['forum', 'create'],
      "Give the forum's name: `rup forum create <name>`.",
      'Angiv forummets navn: `rup forum create <navn>`.',
    ],
    [
      ['forum', 'create', 'A', '--planned', '--established', '2014-01-01'],
      'cannot be used together',
      'sammen',
    ],
    [
      ['forum', 'create', 'A', '--established', '2014-02-30'],
      'there is no 30 February 2014',
      'Der findes ingen 30. februar 2014.',
    ],
    [
      ['forum', 'create', 'A', '--planned', '--initiative', 'x:develop'],
      'Did you mean develops?',
      'Mente du udvikler?',
    ],
    [['forum', 'create', 'A', '--planned', '--member', 'x'], 'takes an id, a role', 'et id, en rolle'],
    [
      ['forum', 'dissolve', 'klimaforum'],
      'Give the reason with --reason <text>.',
      'Angiv begrundelsen med --reason <tekst>.',
    ],
    [
      ['forum', 'report', 'klimaforum'],
      'Give the progress with --progress <text>.',
      'Angiv fremdriften med --progress <tekst>.',
    ],
    [['forum', 'frob'], 'no command called “frob”', 'ingen kommando'],
    [['forum', 'creat'], 'Did you mean create?', 'Mente du create?'],
    [['initiative', 'prioritise', 'klimastrategi', '--rank', '0'], 'whole number (1', 'helt tal (1'],
    [
      ['initiative', 'prioritise', 'klimastrategi', '--rank', '1000000'],
      'whole number from 1 to 999,999',
      'helt tal fra 1 til 999.999',
    ],
    [['forum', 'edit', 'klimaforum', '--chairs', '11'], 'whole number from 1 to 10', 'helt tal fra 1 til 10'],
    [['forum', 'edit', 'klimaforum', '--chairs', 'to'], 'whole number from 1 to 10', 'helt tal fra 1 til 10'],
    [
      ['initiative', 'follow-up', 'klimastrategi', '--status', 'on-trak'],
      'Did you mean on-track?',
      'Mente du følger planen?',
    ],
    [
      ['initiative', 'end', 'klimastrategi', '--reason', 'x'],
      '--reason can only be used together with --dissolve-forums.',
      '--reason kan kun bruges sammen med --dissolve-forums.',
    ],
    [
      ['initiative', 'end', 'klimastrategi', '--dissolve-forums'],
      'with --reason <text>.',
      'med --reason <tekst>.',
    ],
    [
      ['member', 'appoint', 'gruppe', '--role', 'x'],
      '--person <id> or --organisation <id>',
      '--person <id> eller --organisation',
    ],
    [
      ['member', 'appoint', 'gruppe', '--role', 'x', '--new-organisation', 'Y'],
      'Give --kind.',
      'Angiv --kind.',
    ],
    ...[
      ['--person', 'a', '--title', 'b', '--new-person'],
      ['--person', 'a', '--person-id', 'b', '--new-person'],
      ['--organisation', 'a', '--kind', 'other', '--new-organisation'],
      ['--organisation', 'a', '--code', '0101', '--new-organisation'],
      ['--organisation', 'a', '--organisation-id', 'b', '--new-organisation'],
    ].map((words): [string[], string, string] => [
      ['member', 'appoint', 'gruppe', '--role', 'x', ...words.slice(0, -1)],
      `Give ${words.at(-1)}.`,
      `Angiv ${words.at(-1)}.`,
    ]),
    [['member', 'leave', 'gruppe', '--at', '2014-03-01'], 'Several members of', 'Flere medlemmer af'],
    [['forum', 'establish', 'planlagt', '-f', 'nope.yaml'], 'nope.yaml not found', 'nope.yaml'],
    [['forum', 'establish', 'planlagt', '-f', '.'], 'is a folder', 'er en mappe'],
  ])('%j', async (argv, english, danish) => {
    const [en, da] = [await change(argv), await change(argv, inDanish)];
    expect([en.exitCode, da.exitCode, en.stdout, da.stdout]).toEqual([2, 2, '', '']);
    expect(en.stderr).toContain(english);
    expect(da.stderr).toContain(danish);
    expect([en.after, da.after]).toEqual([file, file]);
    for (const name of readdirSync(en.cwd)) expect(name).toBe(NAME);
  });

  it('shows the new errors that it would bring, and ends with 1', async () => {
    const argv = ['forum', 'create', 'Nyt', '--planned', '--reports-to', 'nobody'];
    const { exitCode, stdout, stderr, after } = await change(argv);
    expect([exitCode, stderr, after]).toEqual([
      1,
      expect.stringMatching(/^error: The change was not made/),
      file,
    ]);
    expect(stdout).toContain('error[reference-unknown]');
    expect(stdout).toContain('reportsTo: nobody');
    const json = JSON.parse((await change([...argv, '--json'])).stdout);
    expect(json).toMatchObject({ error: { code: 'new-errors' }, findings: [{ code: 'reference-unknown' }] });
  });

  it('shows twenty of many new errors, and says how to see them all', async () => {
    const cwd = folder({ [NAME]: readFileSync('examples/oestdanmark/organisering.yaml') });
    const argv = ['group', 'edit', '--established', '2015-06-30', '--no-color'];
    const given = { cwd, now: '2015-06-30T12:00:00Z', terminal: 40 };
    const { stdout } = await rup(argv, given);
    expect(stdout.match(/^error\[/gm)).toHaveLength(20);
    expect(stdout).toMatch(/\n… and 4 more findings in\norganisering\.yaml; --json lists them all\n$/);
    expect(JSON.parse((await rup([...argv, '--json'], given)).stdout).findings).toHaveLength(24);
  });

  it('leaves a read-only file alone, and names it as the user did', async () => {
    const cwd = folder({ [NAME]: file });
    chmodSync(join(cwd, NAME), 0o444);
    const { exitCode, stderr } = await rup(['initiative', 'start', 'cykelstier', '--file', NAME], { cwd });
    expect([exitCode, stderr]).toEqual([2, 'error: organisering.yaml is read-only. Nothing was written.\n']);
  });

  it('says that a file with broken YAML must be mended first', async () => {
    const { exitCode, stderr } = await change(['initiative', 'start', 'x'], {}, 'a: [\n');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('`rup validate` shows where')]);
  });
});

describe('names are the user’s own', () => {
  it.each([
    ['Kyst: "forum"', 'kyst-forum'],
    ["L'eau # ikke en kommentar", 'leau-ikke-en-kommentar'],
    ['🌊 Kyst 🌊', 'kyst'],
    ['NO', 'no'],
    ['to\nlinjer', 'to-linjer'],
    ['- [x]', 'x'],
    ['Æblegård', 'aeblegaard'],
  ])('%j', async (name, id) => {
    const { exitCode, stdout, cwd } = await change(['forum', 'create', '--planned', '--', name]);
    expect(exitCode).toBe(0);
    expect(stdout.split('\n')[0]).toContain(`(${id})`);
    const answer = await rup(['forum', 'establish', id, '--json'], { cwd });
    expect(JSON.parse(answer.stdout).done.args.forum).toEqual({ id, name });
  });

  it('and cannot act on the terminal', async () => {
    const { exitCode, stderr, after } = await change([
      'forum',
      'create',
      'a\u001b[31m',
      '--planned',
      '--id',
      'a',
    ]);
    expect(stderr + after).not.toContain('\u001b');
    expect(exitCode).toBe(1);
  });
});

describe('help', () => {
  const GROUPS: Record<string, string[]> = {
    forum: ['create', 'establish', 'dissolve', 'report', 'release'],
    initiative: ['start', 'end', 'prioritise', 'follow-up'],
    member: ['appoint', 'leave'],
  };

  it.each(Object.keys(GROUPS))('of %s alone names its commands, and ends with 2', async (group) => {
    const { exitCode, stdout, stderr } = await rup([group]);
    expect([exitCode, stdout]).toEqual([2, '']);
    for (const command of GROUPS[group] ?? []) expect(stderr).toContain(`  ${command} `);
    expect((await rup(['help', group])).stdout).toBe(stderr);
  });

  it.each(Object.entries(GROUPS).flatMap(([group, all]) => all.map((command) => [[group, command]])))(
    'of %j fits 80 columns but for examples, says that rup asks, and is translated whole',
    async (words) => {
      const [en, da] = [await rup([...words, '--help']), await rup([...words, '--help'], { env: inDanish })];
      expect([en.exitCode, da.exitCode]).toEqual([0, 0]);
      expect(en.stdout.replace(/\s+/g, ' ')).toContain('rup asks for anything left out');
      expect(da.stdout.replace(/\s+/g, ' ')).toContain('Udelades noget, spørger rup.');
      expect(da.stdout).not.toMatch(/Usage|Options|Commands|Arguments|Examples|default|choices|\[options/);
      const lines = [...en.stdout.split('\n'), ...da.stdout.split('\n')];
      for (const line of lines.filter((text) => !text.startsWith('  rup '))) {
        expect(line.length).toBeLessThanOrEqual(80);
      }
    },
  );
});

describe('what is left open', () => {
  const example = readFileSync('examples/organisering.yaml', 'utf8');
  const appoint = [
    ...['member', 'appoint', 'administrativ-gruppe', '--role', 'fagdirektør', '--area', 'klima'],
    ...[
      '--new-organisation',
      'Ballerup Kommune',
      '--kind',
      'municipality',
      '--selected-by',
      'kkr-hovedstaden',
    ],
    ...['--from', '2014-03-01'],
  ];

  it('is one line for all the seats of a body, counted', async () => {
    const da = await change(appoint, inDanish, example);
    expect(da.stdout.split('\n')[1]).toBe(
      '7 pladser i Administrativ gruppe for RUP er fortsat ledige: `rup member list administrativ-gruppe --state vacant`.',
    );
    const en = await change(appoint, {}, example);
    expect(en.stdout.split('\n')[1]).toBe(
      '7 seats in Administrativ gruppe for RUP are still vacant: `rup member list administrativ-gruppe --state vacant`.',
    );
    const { stdout } = await rup(
      ['member', 'list', 'administrativ-gruppe', '--state', 'vacant', '--format', 'json'],
      {
        cwd: en.cwd,
      },
    );
    expect(JSON.parse(stdout).members).toHaveLength(7);
  });

  it('is told in full to programs', async () => {
    const { stdout } = await change([...appoint, '--json'], {}, example);
    expect(JSON.parse(stdout).open).toHaveLength(7);
  });
});

describe('a municipality that the file does not have', () => {
  // Of the region, without its only municipality.
  const example = file
    .replace(/^ .*id: koebenhavn.*\n/m, '')
    .replaceAll(/^ .*organisation: koebenhavn.*\n/gm, '');
  const add = [
    'effort',
    'add',
    '--municipality',
    'ballerup',
    '--goal',
    'mindre-co2',
    '--effort',
    'Fjernvarme',
  ];

  it('is entered with its effort, by its name and authority code, where it lies in the region', async () => {
    const { after, stdout, exitCode } = await change([...add, '--collected', '2014-02-20'], {}, example);
    expect(exitCode).toBe(0);
    expect(after).toMatch(/- \{ id: ballerup, name: Ballerup, kind: municipality, code: "151" \}/);
    expect(stdout).toContain('Added the organisation Ballerup (ballerup).');
  });

  it('is not, where it lies elsewhere', async () => {
    for (const other of ['roskilde', 'balerup']) {
      const { exitCode, after } = await change(
        add.map((word) => (word === 'ballerup' ? other : word)),
        {},
        example,
      );
      expect([exitCode, after]).toEqual([2, example]);
    }
  });
});
