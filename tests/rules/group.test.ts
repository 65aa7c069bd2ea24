import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Finding } from '../../src/document/finding.ts';
import type { FindingText } from '../../src/messages/catalog.ts';
import { da } from '../../src/messages/da/index.ts';
import { en } from '../../src/messages/en/index.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { compose } from '../../src/rules/example.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** The findings of the base organisation with some sections in place of its own, as `code: text`. */
async function found(sections: string, at = '2014-03-01') {
  const { text } = compose(`${sections.trim()}\n`, base);
  const document = await readDocument(Buffer.from(text));
  const { findings } = await checkDocument(document, at);
  return { findings, marks: findings.map(({ code, span }) => `${code}: ${firstLine(text, span)}`) };
}

const firstLine = (text: string, { start, end }: { start: number; end: number }) =>
  text.slice(start, end).split('\n')[0];

const COMPOSITION = [
  '{ roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }',
  '{ roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }',
  '{ roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }',
];
const MEMBERS = [
  '{ organisation: regionen, role: koncerndirektør }',
  '{ organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr }',
  '{ organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr }',
];

function group({ composition = COMPOSITION, members = MEMBERS, more = '' }) {
  const list = (entries: string[]) => entries.map((entry) => `    - ${entry}`).join('\n');
  return `administrativeGroup:
  id: gruppe
  name: Administrativ gruppe
  established: 2013-08-15
  composition:
${list(composition)}
  members:
${list(members)}
  meetings: { perYear: 2, first: 2013-autumn }
${more}`;
}

const [REGIONAL = '', CHIEFS = '', SECTOR = ''] = COMPOSITION;
const [KONCERN = '', KOMMUNAL = '', FAG = ''] = MEMBERS;

describe('the composition', () => {
  it.each<[string, string[], string[]]>([
    ['without a regional seat', [CHIEFS, SECTOR], ['composition-regional-seat: composition']],
    [
      'with a regional seat for each area',
      [REGIONAL.replace('min', 'per: area, min'), CHIEFS, SECTOR],
      ['composition-regional-seat: area', 'member-without-seat: koncerndirektør'],
    ],
    [
      'with both roles in one',
      [REGIONAL, CHIEFS.replace('[kommunaldirektør]', '[kommunaldirektør, fagdirektør]')],
      ['composition-municipal-seats: [kommunaldirektør, fagdirektør]'],
    ],
    [
      'with more seats at least than at most',
      [REGIONAL, CHIEFS, SECTOR.replace('min: 1', 'min: 3')],
      ['composition-min-above-max: 3', 'composition-municipal-seats: 3'],
    ],
    [
      'with a role twice',
      [REGIONAL, CHIEFS, SECTOR, SECTOR],
      ['composition-municipal-seats: [fagdirektør]', 'seat-unfilled: 1'],
    ],
    [
      'with seats of any kind of organisation',
      [REGIONAL, CHIEFS, SECTOR.replace('kind: municipality, ', '')],
      [`composition-municipal-seats: ${SECTOR.replace('kind: municipality, ', '')}`],
    ],
    [
      'without a number',
      [REGIONAL, CHIEFS, SECTOR.replace('min: 1, max: 2', 'min: 2, max: 2')],
      ['composition-municipal-seats: 2', 'seat-unfilled: 2'],
    ],
    [
      'without a selecting body',
      [REGIONAL, CHIEFS, SECTOR.replace(', selectedBy: kkr', '')],
      ['composition-selected-by: [fagdirektør]'],
    ],
  ])('%s', async (_, composition, expected) => {
    expect((await found(group({ composition }))).marks).toEqual(expected);
  });

  it('is left to the reference rule where it names an unknown organisation', async () => {
    const { marks } = await found(
      group({ composition: [REGIONAL.replace('regionen', 'x'), CHIEFS, SECTOR] }),
    );
    expect(marks.filter((mark) => /^(composition|member|seat)-/.test(mark))).toEqual([]);
  });
});

describe('the members', () => {
  it.each<[string, string[], string[]]>([
    [
      'a regional seat held from elsewhere is one finding, of R19',
      [KONCERN.replace('regionen', 'koebenhavn'), KOMMUNAL, FAG],
      ['member-without-seat: koebenhavn'],
    ],
    [
      'KKR does not select the regional one',
      [KONCERN.replace(' }', ', selectedBy: kkr }'), KOMMUNAL, FAG],
      ['member-selected-by: kkr'],
    ],
    [
      'a vacancy needs no selector, but not a wrong one',
      [KONCERN, '{ vacant: true, role: kommunaldirektør, area: klima, selectedBy: regionen }', FAG],
      ['seat-vacant: true', 'member-selected-by: regionen'],
    ],
    ['a seat that nothing covers', [KOMMUNAL, FAG], ['seat-unfilled: 1']],
    [
      'a seat at its last day, then unfilled',
      [KONCERN, KOMMUNAL, FAG.replace(' }', ', to: 2014-02-28 }')],
      ['seat-unfilled: 1'],
    ],
    [
      'a term that begins before the group',
      [KONCERN, KOMMUNAL, FAG.replace(' }', ', from: 2013-08-14 }')],
      ['member-outside-body: 2013-08-14'],
    ],
    [
      'a term that ends before the group',
      [KONCERN, KOMMUNAL, FAG, FAG.replace(' }', ', to: 2013-08-14 }')],
      ['member-outside-body: 2013-08-14'],
    ],
  ])('%s', async (_, members, expected) => {
    expect((await found(group({ members }))).marks).toEqual(expected);
  });

  it('exceed the seats by each term too many, counted when it begins', async () => {
    const from = (date: string, id: string) =>
      FAG.replace('koebenhavn', id).replace(' }', `, from: ${date} }`);
    const members = [
      ...[KONCERN, KOMMUNAL, from('2014-02-01', 'herlev'), FAG],
      ...[from('2014-01-01', 'gladsaxe'), from('2014-01-15', 'ballerup')],
    ];
    const parties = ['herlev', 'gladsaxe', 'ballerup'].map(
      (id) => `  - { id: ${id}, name: ${id}, kind: municipality }\n`,
    );
    const organisations =
      base.slice(base.indexOf('organisations:'), base.indexOf('people:')) + parties.join('');
    const { findings } = await found(organisations + group({ members }));
    expect(findings.map(({ code, args }) => [code, (args as { date: string }).date])).toEqual([
      ['seats-exceeded', '2014-02-01'],
      ['seats-exceeded', '2014-01-15'],
    ]);
    expect(findings[0]?.sources?.map(({ number }) => number)).toEqual(['R20']);
  });

  it('take over a seat on the day after the last holder’s last', async () => {
    const members = [
      KONCERN.replace(' }', ', to: 2013-12-31 }'),
      KONCERN.replace(' }', ', from: 2014-01-01 }'),
      KOMMUNAL,
      FAG,
    ];
    expect((await found(group({ members }))).marks).toEqual([]);
    const sameDay = members.map((member) => member.replace('from: 2014-01-01', 'from: 2013-12-31'));
    const { findings } = await found(group({ members: sameDay }));
    expect(findings.map(({ code, sources }) => [code, sources?.map(({ number }) => number)])).toEqual([
      ['seats-exceeded', ['R19']],
    ]);
  });

  it('leave a vacancy to be noted, not warned of, where enough others are held', async () => {
    const vacancy = '{ vacant: true, role: fagdirektør, area: klima }';
    const { findings } = await found(group({ members: [...MEMBERS, vacancy] }));
    expect(findings.map(({ code, severity }) => [code, severity])).toEqual([['seat-vacant', 'note']]);
    expect(findings[0]?.help?.command).toEqual([
      ...['rup', 'member', 'appoint', 'gruppe', '--role', 'fagdirektør', '--area', 'klima'],
      ...['--organisation', '…', '--selected-by', 'kkr'],
    ]);
  });

  it('take up a seat, too, where they are vacant', async () => {
    const vacancy = '{ vacant: true, role: fagdirektør, area: klima }';
    const { marks } = await found(group({ members: [...MEMBERS, vacancy, vacancy] }));
    expect(marks).toEqual(['seat-vacant: true', 'seat-vacant: true', 'seats-exceeded: fagdirektør']);
  });

  it('owe nothing before the group begins, and after the plan what they owed on its last day', async () => {
    const few = group({ members: [KONCERN, KOMMUNAL] });
    const codes = async (at: string) => (await found(few, at)).findings.map(({ code }) => code);
    expect(await codes('2014-03-01')).toContain('seat-unfilled');
    expect(await codes('2013-08-14')).not.toContain('seat-unfilled');
    expect(await codes('2017-01-01')).toContain('seat-unfilled');
  });

  it('are checked without their unknown area, role or person ending the run', async () => {
    const members = [
      KONCERN,
      KOMMUNAL.replace('klima', 'klma'),
      '{ person: ukendt, role: fagdirektør, area: klima, selectedBy: ukendt }',
    ];
    const { marks } = await found(group({ members }));
    expect(marks.filter((mark) => /^(composition|member|seat)-/.test(mark))).toEqual([]);
  });

  it('cannot begin in a dissolved group, and end with it', async () => {
    const members = [KONCERN, KOMMUNAL, FAG.replace(' }', ', from: 2017-01-01 }')];
    const { marks } = await found(group({ members, more: '  dissolved: { date: 2016-12-31 }' }));
    expect(marks).toEqual(
      expect.arrayContaining([
        'member-of-dissolved-body: koncerndirektør',
        'member-of-dissolved-body: kommunaldirektør',
        'member-outside-body: 2017-01-01',
      ]),
    );
  });
});

describe('the status meeting', () => {
  const offices = (...entries: string[]) => `statusMeeting:
  id: statusmoede
  name: Årligt statusmøde
  perYear: 1
  offices:
${entries.map((entry) => `    - { ${entry} }`).join('\n')}`;
  const region = 'id: a, name: Formand, organisation: regionen, holders: [{ person: regionsformand }]';
  const kkr = 'id: b, name: KKR-formand, organisation: kkr, holders: [{ person: kkr-formand }]';
  const marksOf = async (text: string) =>
    (await found(text)).marks.filter((mark) => mark.startsWith('status-meeting'));

  it('has no second office of one side', async () => {
    expect(await marksOf(offices(region, kkr, kkr.replace('id: b', 'id: c')))).toEqual([
      'status-meeting-offices: kkr',
    ]);
  });

  it('misses one of each side, unless it stands at an unknown organisation', async () => {
    expect(await marksOf(offices(kkr))).toEqual(['status-meeting-offices: offices']);
    expect(await marksOf(offices(region))).toEqual(['status-meeting-offices: offices']);
    expect(await marksOf(offices(kkr, region.replace('regionen', 'ukendt')))).toEqual([]);
  });
});

describe('a section that is not valid', () => {
  it('is not checked as absent', async () => {
    const { findings } = await found('statusMeeting: ja');
    expect(findings.map(({ code }) => code)).toEqual(['wrong-type']);
  });

  it('does not make the group’s own seats unfilled', async () => {
    const { marks } = await found('organisations:\n  - { id: koebenhavn }');
    expect(marks.filter((mark) => mark.startsWith('seat-'))).toEqual([]);
  });
});

describe('what is said of a finding', () => {
  it('is one line without a full stop, in both languages', async () => {
    const files = [
      group({ composition: ['{ min: 2 }', '{ roles: [a, b], min: 1, max: 1 }', '{ kind: region }'] }),
      group({
        composition: [SECTOR, SECTOR.replace('1, max: 2', '0, max: 9')],
        members: [FAG, FAG, FAG, KONCERN],
      }),
      group({
        members: [KONCERN.replace('regionen', 'kkr'), '{ vacant: true, role: fagdirektør }', KOMMUNAL],
      }),
      group({
        members: [KOMMUNAL.replace(' }', ', from: 2012-01-01 }')],
        more: '  dissolved: { date: 2014-01-01 }',
      }),
    ];
    const findings: Finding[] = (await Promise.all(files.map((file) => found(file)))).flatMap((result) => [
      ...result.findings,
    ]);
    expect(findings.length).toBeGreaterThan(15);
    for (const { code, args } of findings) {
      for (const { findings: texts } of [da, en]) {
        expect((texts[code] as FindingText<typeof args>).message(args)).toMatch(/^[A-ZÆØÅ0-9].*[^.\s]$/);
      }
    }
  });
});
