import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { clean, folder, rup } from './world.ts';

const NAME = 'organisering.yaml';
const file = clean
  .replace(
    '    - { id: klima, name: Klima }\n',
    '    - { id: klima, name: Klima }\n    - { id: vand, name: Vand }\n',
  )
  .replace(', per: area', '')
  .replace(', per: area', '')
  .concat(
    '  - { id: foraarsmoede, body: gruppe, date: 2014-04-10, time: "09:00-12:00", themes: [klima] }\n',
    '  - { id: senere, body: gruppe, date: 2017-03-09 }\n',
    'efforts:\n  - { id: stier, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Stier, note: Ny }\n',
  );

async function change(argv: readonly string[], content = file) {
  const cwd = folder({ [NAME]: content });
  const ran = await rup(argv, { cwd });
  const after = readFileSync(join(cwd, NAME), 'utf8');
  const minus = (one: string, other: string) => {
    const lines = new Set(other.split('\n'));
    return one.split('\n').filter((line) => !lines.has(line));
  };
  return { ...ran, after, added: minus(after, content), gone: minus(content, after) };
}

describe('what is told on the command line stands in the file', () => {
  it.each<[string[], string, string, string[]]>([
    [
      ['person', 'add', 'Kim Høgh', '--title', 'Direktør', '--organisation', 'regionen', '--note', 'a: b'],
      'Added the person Kim Høgh (kim-hoegh).',
      'Kim Høgh er registreret som person (kim-hoegh).',
      ['  - { id: kim-hoegh, name: Kim Høgh, title: Direktør, organisation: regionen, note: "a: b" }'],
    ],
    [
      ['person', 'edit', 'kkr-formand', '--name', 'Ny Formand', '--organisation', ''],
      'KKR-formanden is changed (the name and the organisation).',
      'KKR-formanden er ændret (navnet og organisationen).',
      ['  - { id: kkr-formand, name: Ny Formand }'],
    ],
    [
      ['organisation', 'add', 'Ærø', '--kind', 'municipality', '--code', '492', '--id', 'aeroe-kommune'],
      'Added the organisation Ærø (aeroe-kommune).',
      'Ærø er registreret som organisation (aeroe-kommune).',
      ['  - { id: aeroe-kommune, name: Ærø, kind: municipality, code: "492" }'],
    ],
    [
      ['organisation', 'edit', 'koebenhavn', '--part-of', 'regionen'],
      'København is changed (the organisation that it is part of).',
      'København er ændret (den organisation, som den er en del af).',
      ['  - { id: koebenhavn, name: København, kind: municipality, code: "101", partOf: regionen }'],
    ],
    [
      ['area', 'add', 'Trafik'],
      'Added the area Trafik (trafik).',
      'Trafik er registreret som område (trafik).',
      ['    - { id: trafik, name: Trafik }'],
    ],
    [
      ['goal', 'add', 'Rent vand', '--area', 'vand'],
      'Added the goal Rent vand (rent-vand).',
      'Rent vand er registreret som mål (rent-vand).',
      ['    - { id: rent-vand, area: vand, name: Rent vand }'],
    ],
    [
      ['initiative', 'add', 'Åer', '--area', 'vand', '--area', 'klima', '--wants-forum', 'klimaforum'],
      'Added the initiative Åer (aaer).',
      'Åer er registreret som initiativ (aaer).',
      ['    - id: aaer', '      name: Åer', '      areas: [vand, klima]', '      wantsForum: klimaforum'],
    ],
    [
      ['initiative', 'edit', 'klimastrategi', '--area', 'vand', '--area', 'klima'],
      'Klimastrategi is changed (the areas).',
      'Klimastrategi er ændret (områderne).',
      ['      areas: [klima, vand]'],
    ],
    [
      ['forum', 'edit', 'klimaforum', '--initiative', 'klimastrategi:develops,follows', '--area', 'vand'],
      'Klimaforum is changed (the areas and the initiatives).',
      'Klimaforum er ændret (områderne og initiativerne).',
      ['    areas: [vand]', '    initiatives: [{ id: klimastrategi, relation: [develops, follows] }]'],
    ],
    [
      ['forum', 'edit', 'klimaforum', '--initiative', 'klimastrategi'],
      'Klimaforum is changed (the initiatives).',
      'Klimaforum er ændret (initiativerne).',
      ['    initiatives: [{ id: klimastrategi, relation: [participates] }]'],
    ],
    [
      [
        'office',
        'hold',
        'formand-kkr',
        '--new-person',
        'Ny',
        '--title',
        'Borgmester',
        '--from',
        '2014-02-15',
      ],
      'Ny is KKR-formand from 15 February 2014; last day of KKR-formanden: the day before.',
      'Ny er KKR-formand fra den 15.02.2014; KKR-formanden fratræder dagen før.',
      [
        '  - { id: ny, name: Ny, title: Borgmester, organisation: kkr }',
        '    - { id: formand-kkr, name: KKR-formand, organisation: kkr, holders: [{ person: kkr-formand, to: 2014-02-14 }, { person: ny, from: 2014-02-15 }] }',
      ],
    ],
    [
      [
        ...['composition', 'set', 'klimaforum', '--role', 'chef', '--role', 'leder'],
        ...['--kind', 'municipality', '--per-area', '--min', '0', '--max', '3', '--selected-by', 'kkr'],
      ],
      'The composition of Klimaforum is changed: chef and leder.',
      'Sammensætningen af Klimaforum er ændret: chef og leder.',
      [
        '    composition:',
        '      - roles: [chef, leder]',
        '        kind: municipality',
        '        per: area',
        '        min: 0',
        '        max: 3',
        '        selectedBy: kkr',
      ],
    ],
    [
      ['meetings', 'add', 'klimaforum', '2014-05-08', '--time', '09:00-10:00', '--speaker', 'kkr:Nyt: hvad?'],
      'Klimaforum: added a meeting on 8 May 2014 (klimaforum-2014-05-08).',
      'Klimaforum: et møde den 08.05.2014 er registreret (klimaforum-2014-05-08).',
      [
        '  - { id: klimaforum-2014-05-08, body: klimaforum, date: 2014-05-08, time: "09:00-10:00", speakers: [{ organisation: kkr, topic: "Nyt: hvad?" }] }',
      ],
    ],
    [
      [
        'meetings',
        'edit',
        'foraarsmoede',
        '--theme',
        'vand',
        '--place',
        'Rådhuset',
        '--speaker',
        'kkr-formand',
      ],
      'Administrativ gruppe: the meeting on 10 April 2014 is changed (the place, the themes and the speakers).',
      'Administrativ gruppe: mødet den 10.04.2014 er ændret (stedet, temaerne og oplægsholderne).',
      [
        '  - { id: foraarsmoede, body: gruppe, date: 2014-04-10, time: "09:00-12:00", place: Rådhuset, themes: [vand], speakers: [{ person: kkr-formand }] }',
      ],
    ],
    [
      ['effort', 'assess', 'stier', '--assessment', 'Når målet', '--note', ''],
      'Stier is changed (how well it contributes to the goal and the note).',
      'Stier er ændret (vurderingen i forhold til målet og bemærkningen).',
      [
        '  - { id: stier, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Stier, assessment: Når målet }',
      ],
    ],
    [
      ['plan', 'edit', '--name', 'RUP 2012', '--to', '31.12.2015'],
      'Den regionale udviklingsplan is changed (the name and its last day).',
      'Den regionale udviklingsplan er ændret (navnet og den sidste dag).',
      ['  name: RUP 2012', '  period: { from: 2012-01-01, to: 2015-12-31 }'],
    ],
    [
      ['group', 'edit', '--task', 'Følge op', '--note', 'Ny'],
      'Administrativ gruppe is changed (the task and the note).',
      'Administrativ gruppe er ændret (opgaven og bemærkningen).',
      ['  task: Følge op', '  note: Ny'],
    ],
    [
      ['group', 'dissolve', '--date', '2016-12-31', '--reason', 'Planen udløber'],
      'Administrativ gruppe is dissolved. Last day: 31 December 2016; 3 memberships ended and 1 meeting cancelled.',
      'Administrativ gruppe nedlægges (sidste dag: 31.12.2016); 3 medlemskaber afsluttes og 1 møde aflyses.',
      [
        '    - { organisation: regionen, role: koncerndirektør, to: 2016-12-31 }',
        '    - { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr, to: 2016-12-31 }',
        '    - { organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr, to: 2016-12-31 }',
        '  dissolved: { date: 2016-12-31, reason: Planen udløber }',
        '  - { id: senere, body: gruppe, date: 2017-03-09, cancelled: { date: 2014-03-01, reason: Planen udløber } }',
      ],
    ],
    [
      ['status-meeting', 'edit', '--name', 'Formandsmøde'],
      'Årligt statusmøde is changed (the name).',
      'Årligt statusmøde er ændret (navnet).',
      ['  name: Formandsmøde'],
    ],
    [
      ['office', 'edit', 'formand-kkr', '--name', 'Formand for KKR'],
      'KKR-formand is changed (the name).',
      'KKR-formand er ændret (navnet).',
      [
        '    - { id: formand-kkr, name: Formand for KKR, organisation: kkr, holders: [{ person: kkr-formand }] }',
      ],
    ],
    [
      ['effort', 'edit', 'stier', '--effort', 'Flere stier', '--collected', '2014-02-20'],
      'Stier is changed (the effort and the day on which it was collected).',
      'Stier er ændret (indsatsen og indsamlingsdagen).',
      [
        '  - { id: stier, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Flere stier, collected: 2014-02-20, note: Ny }',
      ],
    ],
    [
      ['effort', 'drop', 'stier', '--reason', 'Tastefejl'],
      'The effort stier has been removed from the file.',
      'stier (indsats) er fjernet fra filen.',
      // Where git has never seen it, nothing needs to be corrected.
      ['efforts: []'],
    ],
    [
      [
        ...['former-group', 'add', 'Den gamle', '--kind', 'administrativ gruppe', '--decided-by', 'Regionen'],
        ...['--dissolved', '2013-08-14', '--reason', 'Én gruppe', '--successor', 'gruppe'],
      ],
      'Added the former group Den gamle (den-gamle).',
      'Den gamle er registreret som tidligere gruppe (den-gamle).',
      [
        'formerGroups:',
        '  - id: den-gamle',
        '    name: Den gamle',
        '    kind: administrative-group',
        '    decidedBy: regionen',
        '    dissolved: { date: 2013-08-14, reason: Én gruppe, successor: gruppe }',
        'corrections:',
        '  - { date: 2014-03-01, id: den-gamle, field: dissolved, reason: Én gruppe }',
      ],
    ],
    [
      ['composition', 'set', 'klimaforum', '--kind', 'municipality', '--min', '1', '--max', '5'],
      'The composition of Klimaforum is changed: municipality.',
      'Sammensætningen af Klimaforum er ændret: kommune.',
      ['    composition:', '      - { kind: municipality, min: 1, max: 5 }'],
    ],
    [
      [
        ...['member', 'appoint', 'klimaforum', '--role', 'sekretær', '--vacant'],
        ...['--from', '2014-02-15', '--to', '2014-12-31', '--note', 'Opslået'],
      ],
      'A seat of sekretær in Klimaforum is vacant from 15 February 2014.',
      'En plads som sekretær i Klimaforum er ledig fra den 15.02.2014.',
      [
        '    members:',
        '      - { vacant: true, role: sekretær, from: 2014-02-15, to: 2014-12-31, note: Opslået }',
      ],
    ],
    [
      ['member', 'appoint', 'klimaforum', '--role', 'sekretær', '--organisation', 'regionen', '--from', ''],
      'Regionen joins Klimaforum as sekretær.',
      'Regionen (sekretær) indtræder i Klimaforum.',
      ['    members:', '      - { organisation: regionen, role: sekretær }'],
    ],
    [
      [
        ...[
          'meetings',
          'set',
          'klimaforum',
          '--per-year',
          '4',
          '--weekday',
          'tirsdag',
          '--weekday',
          'friday',
        ],
        ...['--time', '09:00-11:00', '--place', 'Rådhuset', '--deadline', 'notice:-4w'],
      ],
      'The meeting rules of Klimaforum are changed.',
      'Møderytmen for Klimaforum er ændret.',
      [
        '    meetings:',
        '      perYear: 4',
        '      weekdays: [tuesday, friday]',
        '      time: "09:00-11:00"',
        '      place: Rådhuset',
        '      deadlines: { notice: "-4w" }',
      ],
    ],
    [
      ['meetings', 'set', 'statusmoede', '--season', 'forår', '--weeks-between', '6'],
      'The meeting rules of Årligt statusmøde are changed.',
      'Møderytmen for Årligt statusmøde er ændret.',
      ['  meetings: { season: spring, weeksBetween: 6 }'],
    ],
    [
      ['accept', 'person-unused', 'kkr-formand', '--until', '2014-06-30', '--reason', 'Snart'],
      'person-unused is waived for kkr-formand until 30 June 2014.',
      'Afvigelsen person-unused for kkr-formand er godkendt til og med 30.06.2014.',
      ['acceptedFindings:', '  - { code: person-unused, id: kkr-formand, reason: Snart, until: 2014-06-30 }'],
    ],
    [
      ['settings', 'seasons.spring.from', '02-15'],
      'seasons.spring.from is now 02-15.',
      'seasons.spring.from er nu 02-15.',
      ['settings:', '  seasons:', '    spring: { from: "02-15", to: "06-30" }'],
    ],
    [
      ['settings', 'seasons.autumn.preferred.to', '11-15'],
      'seasons.autumn.preferred.to is now 11-15.',
      'seasons.autumn.preferred.to er nu 11-15.',
      [
        'settings:',
        '  seasons:',
        '    autumn:',
        '      from: "08-15"',
        '      to: "12-10"',
        '      preferred: { from: "09-01", to: "11-15" }',
      ],
    ],
    [
      ['settings', 'notAvoided', 'week-7, week-8'],
      'notAvoided is now week-7, week-8.',
      'notAvoided er nu week-7, week-8.',
      ['settings: { notAvoided: [week-7, week-8] }'],
    ],
    [['settings', 'language', 'en'], 'language is now en.', 'language er nu en.', ['language: en']],
    [
      [
        'meetings',
        'avoid',
        '--date',
        '2.5.2014',
        '--week',
        '11',
        '--reason',
        'KL-topmøde',
        '--body',
        'gruppe',
      ],
      'No meetings will be planned on 2 May 2014 and in week 11 (Administrativ gruppe).',
      'Der planlægges ingen møder: 02.05.2014 og uge 11 (Administrativ gruppe).',
      [
        'settings:',
        '  avoid:',
        '    - { dates: [2014-05-02], weeks: [11], reason: KL-topmøde, body: gruppe }',
      ],
    ],
    [
      ['settings', 'deadlines.notice', '--', '-3w'],
      'deadlines.notice is now -3w.',
      'deadlines.notice er nu -3w.',
      ['settings:', '  deadlines: { notice: "-3w" }'],
    ],
    [
      ['correct', 'klimaforum', 'established', '1.10.2013', '--reason', 'Referatet siger 1. oktober'],
      'Klimaforum: the establishment is corrected from 10 October 2013 to 1 October 2013.',
      'Klimaforum: nedsættelsen er rettet fra den 10.10.2013 til den 01.10.2013.',
      [
        '    established: 2013-10-01',
        'corrections:',
        '  - date: 2014-03-01',
        '    id: klimaforum',
        '    field: established',
        '    was: "2013-10-10"',
        '    reason: Referatet siger 1. oktober',
      ],
    ],
  ])('%j', async (argv, english, danish, lines) => {
    const en = await change(argv);
    expect([en.exitCode, en.stderr]).toEqual([0, '']);
    expect(en.stdout.split('\n')[0]).toBe(english);
    expect(en.added).toEqual(lines);
    const da = await change([...argv.slice(0, 2), '--lang', 'da', ...argv.slice(2)]);
    expect(da.stdout.split('\n')[0]).toBe(danish);
    expect(da.after).toBe(en.after);
  });
});

describe('what cannot be meant is refused, and the file stays as it is', () => {
  it.each<[string[], RegExp]>([
    [['person', 'add'], /Give the name: `rup person add <name>`/],
    [['person', 'edit', 'kkr-formand'], /--name <text> or --title <text>/],
    [
      ['person', 'edit', 'kkr-formnd', '--title', 'x'],
      /no person with the id kkr-formnd\. Did you mean kkr-formand\?/,
    ],
    [['organisation', 'add', 'X'], /--kind <kind>/],
    [['organisation', 'add', 'X', '--kind', 'municipalty'], /Did you mean municipality\?/],
    [['initiative', 'add', 'X'], /--area <id>/],
    [['initiative', 'add', 'X', '--area', 'klimaa'], /Did you mean klima\?/],
    [
      ['initiative', 'add', 'X', '--area', 'klima', '--started', '2014-02-30'],
      /there is no 30 February 2014/,
    ],
    [['forum', 'edit', 'klimaforum', '--initiative', 'klimastrategi:develop'], /Did you mean develops\?/],
    [['forum', 'drop', 'klimaforum', '--reason', 'x'], /rup forum dissolve klimaforum/],
    [['meetings', 'edit', 'foraarsmoede', '--time', '9-12'], /--time/],
    [['meetings', 'add', 'gruppe', '2014-04-10'], /rup meetings edit foraarsmoede/],
    [['composition', 'set', 'klimaforum', '--role', 'x', '--min', 'to'], /--min/],
    [['office', 'hold', 'formand-kkr', '--person', 'x', '--title', 'y'], /--new-person/],
    [['plan', 'edit'], /--name <text> or --from <date>/],
    [['plan', 'edit', '--to', '2011-12-31'], /new error/],
    [['area', 'drop', 'klima'], /mindre-co2.* Change that first/],
    [['person', 'drop', 'kkr-formand'], /formand-kkr refers to it/],
    [['status-meeting', 'add', 'Et til'], /rup status-meeting edit/],
    [['office', 'add', 'Formand'], /--organisation <id>/],
    [['office', 'hold', 'formand-kkr', '--person', 'regionsformand', '--from', ''], /with --from/],
    [['former-group', 'add', 'X', '--kind', 'climate-forum', '--reason', 'x'], /--dissolved/],
    [['group', 'dissolve', '--date', '2015-12-31', '--reason', 'x'], /new error/],
    [['composition', 'set', 'klimaforum', '--min', '2'], /--role <role> or --organisation <id> or --kind/],
    [
      ['composition', 'set', 'klimaforum', '--kind', 'region', '--remove'],
      /no seats of region\. It has none/,
    ],
    [['member', 'appoint', 'klimaforum', '--role', 'x', '--vacant', '--person', 'kkr-formand'], /--vacant/],
    [['meetings', 'set', 'gruppe', '--season', 'spring'], /does not give the season/],
    [['meetings', 'set', 'gruppe', '--deadline', 'varsel:-3w'], /no deadline varsel.*notice/],
    [['meetings', 'set', 'gruppe', '--per-year', 'to'], /--per-year/],
    [['meetings', 'set', 'gruppe'], /--per-year <number>/],
    [['meetings', 'avoid', '--reason', 'x'], /--date <date> or --week <number>/],
    [['meetings', 'avoid', '--week', '54', '--reason', 'x'], /--week/],
    [['meetings', 'avoid', '--week', '11'], /--reason <text>/],
    [['meetings', 'avoid', '--week', '11', '--remove'], /Meetings in week 11 are not recorded as avoided/],
    [['accept', 'person-unused', '--remove'], /person-unused is not waived for the whole file/],
    [['settings', 'notAvoided', 'week-9'], /new error/],
    [['accept', 'person-unsed', '--until', '2014-06-30', '--reason', 'x'], /Did you mean person-unused\?/],
    [['settings', 'windUpDay', '3'], /Did you mean windUpDays\?/],
    [['settings', 'windUpDays', 'tre'], /new error/],
    [['correct', 'klimaforum', 'established', '2013-10-01'], /--reason/],
    [['correct', 'klimaforum', 'task', 'x', '--reason', 'y'], /established, dissolved/],
  ])('%j', async (argv, message) => {
    const { exitCode, stderr, after } = await change(argv);
    expect([exitCode > 0 && exitCode < 3, after]).toEqual([true, file]);
    expect(stderr).toMatch(message);
  });
});

it('composition set turns off what is counted for each area, also where it is not yet there', async () => {
  const cwd = folder({ 'organisering.yaml': clean });
  const read = () => readFileSync(join(cwd, 'organisering.yaml'), 'utf8');
  const set = (...argv: string[]) =>
    rup(['composition', 'set', 'klimaforum', '--role', 'leder', ...argv], { cwd });
  await set('--max', '3', '--no-per-area', '--min', '');
  expect(read()).not.toMatch(/per: ""|min: ""/);
  const before = read();
  await set('--per-area');
  expect(read()).not.toBe(before);
  const off = await set('--no-per-area');
  expect([off.exitCode, off.stderr, read()]).toEqual([0, '', before]);
});

describe('the status meeting and its offices', () => {
  const said = async (cwd: string, ...words: string[]) => {
    const { stdout, stderr } = await rup(words, { cwd });
    return `${stdout}${stderr}`.split('\n')[0];
  };

  it('are entered where the file has none', async () => {
    const bare = clean
      .replace(/^statusMeeting:\n(?: .*\n)+/m, '')
      .replace(/^ {2}- id: statusmoede-2013\n(?: {4}.*\n)+/m, '');
    const cwd = folder({ [NAME]: bare });
    expect([
      await said(cwd, 'status-meeting', 'edit', '--name', 'Formandsmøde'),
      await said(cwd, 'office', 'add', 'Formand', '--organisation', 'kkr'),
      await said(cwd, 'status-meeting', 'add', 'Formandsmøde', '--id', 'moede'),
      await said(cwd, 'office', 'add', 'Formand', '--organisation', 'kkr'),
      await said(cwd, 'office', 'add', 'Regionens formand', '--organisation', 'regionen'),
      await said(cwd, 'office', 'hold', 'formand', '--person', 'kkr-formand', '--from', ''),
    ]).toEqual([
      'error: The file has no status meeting. Add it with `rup status-meeting add`.',
      'error: The file has no status meeting. Add it with `rup status-meeting add`.',
      'Added the status meeting Formandsmøde (moede).',
      'Added the office Formand (formand).',
      'Added the office Regionens formand (regionens-formand).',
      'KKR-formanden is Formand.',
    ]);
    const { data } = await readDocument(readFileSync(join(cwd, NAME)));
    expect((data as { statusMeeting: unknown }).statusMeeting).toEqual({
      ...{ id: 'moede', name: 'Formandsmøde', perYear: 1 },
      offices: [
        { id: 'formand', name: 'Formand', organisation: 'kkr', holders: [{ person: 'kkr-formand' }] },
        { id: 'regionens-formand', name: 'Regionens formand', organisation: 'regionen' },
      ],
    });
  });

  it('lose an office that should not be there, and no other', async () => {
    const third = clean.replace(
      '\nadministrativeGroup',
      '\n    - { id: en-til, name: Borgmester, organisation: koebenhavn }\nadministrativeGroup',
    );
    const cwd = folder({ [NAME]: third });
    expect(await said(cwd, 'office', 'drop', 'en-til')).toBe(
      'The office Borgmester (en-til) has been removed from the file.',
    );
    expect(readFileSync(join(cwd, NAME), 'utf8')).toBe(clean);
    expect(await said(cwd, 'office', 'drop', 'formand-kkr')).toMatch(
      'The status meeting has no office in KKR',
    );
  });
});

it('what is avoided, and what is accepted, is extended and taken out again', async () => {
  const cwd = folder({ [NAME]: clean });
  const read = () => readFileSync(join(cwd, NAME), 'utf8');
  const make = async (...words: string[]) => expect((await rup(words, { cwd })).exitCode).toBe(0);
  await make('meetings', 'avoid', '--date', '2014-05-02', '--reason', 'KL-topmøde');
  await make('meetings', 'avoid', '--date', '2014-05-01', '--week', '11', '--reason', 'KL-topmøde');
  expect(read()).toMatch(/dates: \[2014-05-02, 2014-05-01\],? *\n? *,? *weeks: \[11\]|weeks: \[11\]/);
  await make('meetings', 'avoid', '--week', '11', '--remove');
  expect(read()).not.toContain('weeks');
  await make('meetings', 'avoid', '--date', '2014-05-01', '--date', '2014-05-02', '--remove');
  expect(read()).not.toContain('KL-topmøde');
  await make('settings', 'seasons.spring.from', '02-15');
  await make('settings', 'seasons.spring.to', '');
  expect(read()).not.toContain('02-15');
  await make('accept', 'person-unused', 'kkr-formand', '--until', '2014-06-30', '--reason', 'Snart');
  await make('accept', 'person-unused', 'kkr-formand', '--remove');
  expect(read()).not.toContain('Snart');
});
