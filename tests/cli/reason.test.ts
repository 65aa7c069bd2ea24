import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Correction, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { gitEnv, Repository } from '../history/repository.ts';
import { clean, rup } from './world.ts';

const NAME = 'organisering.yaml';
/** On 1 March 2014 a day more than 30 days back. */
const LONG_AGO = '2014-01-10';
const now = '2014-03-01T12:00:00Z';

/** The clean file with something for each command to change. */
const file = `${clean}efforts:
  - { id: busser, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Elbusser, collected: 2014-02-10 }
`
  .replace('organisations:\n', '    - { id: cykelstier, name: Cykelstier, areas: [klima] }\norganisations:\n')
  .replace(
    'meetings:\n  - id',
    '  - { id: planlagt, name: Planlagt, task: T, goal: G, areas: [klima], origin: established, reportsTo: gruppe }\n  - { id: cykelforum, name: Cykler, task: T, goal: G, origin: established, established: 2013-10-10, establishedBy: regionen, reportsTo: gruppe, initiatives: [{ id: klimastrategi, relation: [follows] }, { id: cykelstier, relation: [develops] }] }\nmeetings:\n  - { id: moede-2014, body: klimaforum, date: 2014-01-09 }\n  - id',
  );

function repository(): Repository {
  const made = new Repository();
  made.commit('Begynd', { [NAME]: file });
  return made;
}

const run = ({ folder: cwd }: Repository, argv: readonly string[]) => rup(argv, { cwd, env: gitEnv, now });
const corrections = (made: Repository) =>
  (parse(readFileSync(made.path(NAME), 'utf8')) as OrganisationFile).corrections ?? [];
const gate = async (made: Repository, argv: readonly string[] = []) => {
  const { stdout } = await run(made, ['validate', '--base', 'HEAD', '--format', 'json', ...argv]);
  const { files } = JSON.parse(stdout) as { files: { findings: { code: string }[] }[] };
  return files[0]?.findings
    .map(({ code }) => code)
    .filter((code) => /backdated|rewritten|correction/.test(code));
};

/** Every command that takes a day, with a day long ago, and what of which entry it then tells of the past. */
const COMMANDS: readonly (readonly [
  command: string,
  options: readonly string[],
  entries: readonly string[],
])[] = [
  ['forum create', ['Nyt', '--established', LONG_AGO, '--area', 'klima'], ['nyt established']],
  ['forum establish', ['planlagt', '--date', LONG_AGO], ['planlagt established']],
  [
    'forum dissolve',
    ['klimaforum', '--date', LONG_AGO, '--release', '--reason', 'Glemt'],
    ['klimaforum dissolved'],
  ],
  ['forum report', ['klimaforum', '--date', LONG_AGO, '--progress', 'Godt'], ['klimaforum reports']],
  [
    'forum edit',
    ['klimaforum', '--initiative', 'cykelstier:follows', '--from', LONG_AGO],
    ['klimaforum initiatives'],
  ],
  ['forum release', ['cykelforum', 'klimastrategi', '--date', LONG_AGO], ['cykelforum initiatives']],
  ['initiative add', ['Nyt', '--area', 'klima', '--started', LONG_AGO], ['nyt started']],
  ['initiative edit', ['cykelstier', '--started', LONG_AGO], ['cykelstier started']],
  ['initiative start', ['cykelstier', '--date', LONG_AGO], ['cykelstier started']],
  [
    'initiative end',
    ['klimastrategi', '--date', LONG_AGO, '--dissolve-forums', '--reason', 'Glemt'],
    ['klimastrategi ended', 'klimaforum dissolved'],
  ],
  [
    'initiative prioritise',
    ['klimastrategi', '--rank', '2', '--date', LONG_AGO],
    ['klimastrategi priorities'],
  ],
  [
    'initiative follow-up',
    ['klimastrategi', '--status', 'delayed', '--date', LONG_AGO],
    ['klimastrategi followUps'],
  ],
  [
    'member appoint',
    ['klimaforum', '--organisation', 'koebenhavn', '--role', 'chef', '--from', LONG_AGO],
    ['klimaforum members'],
  ],
  ['member leave', ['gruppe', '--role', 'koncerndirektør', '--date', LONG_AGO], ['gruppe members']],
  [
    'effort add',
    ['--municipality', 'koebenhavn', '--goal', 'mindre-co2', '--effort', 'Cykler', '--collected', LONG_AGO],
    ['koebenhavn-mindre-co2 collected'],
  ],
  ['effort edit', ['busser', '--collected', LONG_AGO], ['busser collected']],
  ['meetings held', ['moede-2014', '--date', LONG_AGO], ['moede-2014 held']],
];

describe.each(COMMANDS)('rup %s, dated far back', (command, options, entries) => {
  const words = [...command.split(' '), ...options];
  const isGiven = options.includes('--reason');

  it('enters with its reason what has to be corrected, and the gate is content', async () => {
    const made = repository();
    const ran = await run(made, isGiven ? words : [...words, '--reason', 'Glemt']);
    expect(ran.exitCode, ran.stderr).toBe(0);
    expect(ran.stdout).toContain('The reason is recorded under corrections (');
    const entered = corrections(made);
    expect(entered.map(({ id, field }: Correction) => `${id} ${field}`)).toEqual(entries);
    for (const each of entered) expect(each).toMatchObject({ date: '2014-03-01', reason: 'Glemt' });
    expect(await gate(made)).toEqual([]);
  });

  it.skipIf(isGiven)('is made without a reason, and says what is then demanded', async () => {
    const made = repository();
    const { stdout, exitCode } = await run(made, words);
    expect(exitCode).toBe(0);
    for (const entry of entries) {
      const [id, field] = entry.split(' ');
      expect(stdout).toContain(`{ date: 2014-03-01, id: ${id}, field: ${field}, reason: … }`);
    }
    expect(stdout).toContain(
      'a check with `--base` will ask why. Undo it with `rup undo` and run it again with --reason',
    );
    expect(corrections(made)).toEqual([]);
    expect(await gate(made)).toEqual(['date-backdated']);
  });

  it.skipIf(isGiven)('says of a reason that nothing needs that it was not kept', async () => {
    const made = repository();
    const recent = words.map((word) => (word === LONG_AGO ? '2014-02-20' : word));
    const { stdout, exitCode } = await run(made, [...recent, '--reason', 'Glemt']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'The reason is not recorded: only a change to what is settled, more than 30 days back, needs one.',
    );
    expect(corrections(made)).toEqual([]);
    expect(await gate(made)).toEqual([]);
  });

  it('offers it in its help', async () => {
    for (const lang of ['da', 'en']) {
      const { stdout } = await rup([...command.split(' '), '--help', '--lang', lang]);
      expect(stdout).toContain('--reason <');
    }
  });
});

describe('the reason for a change that is recorded late', () => {
  // A plan is a period, and what is avoided is no history.
  it('is taken by every command that takes a day', async () => {
    const known = new Set<string>(COMMANDS.map(([command]) => command));
    for (const group of ['forum', 'initiative', 'member', 'effort', 'meetings']) {
      const { stdout } = await rup([group, '--help']);
      for (const [, word] of stdout.matchAll(/^ {2}([a-z-]+)/gm)) {
        const { stdout: help } = await rup([group, word as string, '--help']);
        const takesDay =
          /^ {2}--(?!since|at\b|until|decided|from <date> +the first day shown)\S+ <date>/m.test(help);
        const isChange = help.includes('--dry-run') && takesDay;
        if (isChange && word !== 'plan' && word !== 'avoid') expect(known).toContain(`${group} ${word}`);
      }
    }
  });

  it('is that of the end alone, where no forum is dissolved with an initiative', async () => {
    const made = new Repository();
    made.commit('Begynd', {
      [NAME]: file.replace(
        'areas: [klima] }\norg',
        'areas: [klima], started: 2013-09-01, priorities: [{ date: 2013-10-10, rank: 2 }], followUps: [{ date: 2013-12-10, status: on-track }] }\norg',
      ),
    });
    const end = ['initiative', 'end', 'cykelstier', '--reason', 'Glemt'];
    expect(await run(made, [...end, '--date', LONG_AGO])).toMatchObject({ exitCode: 0 });
    expect(corrections(made)).toEqual([
      { date: '2014-03-01', id: 'cykelstier', field: 'ended', reason: 'Glemt' },
    ]);
    expect(await gate(made)).toEqual([]);
    expect((await run(made, ['initiative', 'end', 'klimastrategi', '--reason', 'x'])).stderr).toContain(
      '--dissolve-forums',
    );
  });

  it('says what there was before, where that is told otherwise', async () => {
    const made = new Repository();
    const ended = file.replace('role: koncerndirektør }', 'role: koncerndirektør, to: 2014-01-20 }');
    made.commit('Begynd', { [NAME]: ended });
    const leave = ['member', 'leave', 'gruppe', '--role', 'koncerndirektør', '--date', LONG_AGO];
    await run(made, [...leave, '--reason', 'Sag 14/3']);
    expect(corrections(made)).toEqual([
      { date: '2014-03-01', id: 'gruppe', field: 'members', was: '2014-01-20', reason: 'Sag 14/3' },
    ]);
    expect(await gate(made)).toEqual([]);
  });

  it('is measured from --at, and by the file’s own days of grace', async () => {
    const report = [
      'forum',
      'report',
      'klimaforum',
      '--date',
      LONG_AGO,
      '--progress',
      'Godt',
      '--reason',
      'Glemt',
    ];
    const early = repository();
    await run(early, [...report, '--at', '2014-02-05']);
    expect(corrections(early)).toEqual([]);
    expect(await gate(early, ['--at', '2014-02-05'])).toEqual([]);
    const late = repository();
    await run(late, [...report, '--at', '2014-05-05']);
    expect(corrections(late)).toMatchObject([{ date: '2014-05-05' }]);
    expect(await gate(late, ['--at', '2014-05-05'])).toEqual([]);
    const lenient = new Repository();
    lenient.commit('Begynd', { [NAME]: `${file}settings: { history: { graceDays: 90 } }\n` });
    const { stdout } = await run(lenient, report);
    expect(stdout).toContain('more than 90 days back');
    expect(corrections(lenient)).toEqual([]);
  });

  it('is told to programs, shown by --dry-run, and said in Danish', async () => {
    const made = repository();
    const report = ['forum', 'report', 'klimaforum', '--date', LONG_AGO, '--progress', 'Godt'];
    const asked = JSON.parse((await run(made, [...report, '--dry-run', '--json'])).stdout);
    expect(asked).toMatchObject({
      also: [],
      open: [
        { code: 'reason-missing', args: { days: 30, entries: [{ id: 'klimaforum', field: 'reports' }] } },
      ],
    });
    const given = JSON.parse(
      (await run(made, [...report, '--dry-run', '--json', '--reason', 'Glemt'])).stdout,
    );
    expect(given).toMatchObject({ open: [], also: [{ code: 'corrections-entered' }] });
    expect(given.diff).toContain('field: reports, reason: Glemt }');
    const { stdout } = await run(made, [...report, '--lang', 'da', '--reason', 'Glemt']);
    expect(stdout).toContain(
      'Begrundelsen er registreret under corrections (Klimaforum: afrapporteringen den 10.01.2014).',
    );
  });

  it('cannot be entered where the corrections are broken, which is said', async () => {
    const made = new Repository();
    made.commit('Begynd', { [NAME]: `${file}corrections: 7\n` });
    const report = [
      'forum',
      'report',
      'klimaforum',
      '--date',
      LONG_AGO,
      '--progress',
      'Godt',
      '--reason',
      'Glemt',
    ];
    const { exitCode, stderr } = await run(made, report);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('until the errors in corrections');
  });
});

describe('what is taken out', () => {
  const drop = ['goal', 'drop', 'maal'];
  const added = async () => {
    const made = new Repository();
    made.commit('Begynd', { [NAME]: file });
    await run(made, ['goal', 'add', 'Maal', '--area', 'klima']);
    return made;
  };

  it('needs no reason where git has not seen it', async () => {
    const made = await added();
    const { stdout } = await run(made, drop);
    expect(stdout).not.toContain('--reason');
    expect(corrections(made)).toEqual([]);
    expect(await gate(made)).toEqual([]);
  });

  it('needs one where git has, which is entered', async () => {
    const made = await added();
    made.commit('Et mål', {});
    const { stdout } = await run(made, [...drop, '--dry-run']);
    expect(stdout).not.toBe('');
    const asked = await run(made, [...drop, '--dry-run', '--json']);
    expect(JSON.parse(asked.stdout).open).toMatchObject([
      { code: 'reason-missing', args: { entries: [{ id: 'maal', field: 'id' }] } },
    ]);
    await run(made, [...drop, '--reason', 'Tastefejl']);
    expect(corrections(made)).toMatchObject([{ id: 'maal', field: 'id', was: 'Maal', reason: 'Tastefejl' }]);
    expect(await gate(made)).toEqual([]);
  });
});
