import { describe, expect, it } from 'vitest';
import { checked } from './checked.ts';

describe('a mistake in one entry is one finding', () => {
  it('an entry too broken to be checked still defines its id', async () => {
    const { open } = await checked(`organisations:
  - { id: regionen, name: Regionen, kind: region, cod: "1084" }
  - { id: kkr, name: KKR, kind: kkr }
  - { id: koebenhavn, name: København, kind: municipality }
`);
    expect(open).toEqual(['2 unknown-key']);
  });

  it('a list that is no list may define any id', async () => {
    expect((await checked('organisations: ingen\n')).open).toEqual(['1 wrong-type']);
    expect((await checked('organisations:\n')).open).toEqual(['1 missing-value']);
  });

  it('a plan that cannot be checked still defines its areas, goals and initiatives', async () => {
    const { open } = await checked(`plan:
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas:
    - { id: klima, name: Klima }
  initiatives:
    - { id: klimastrategi, name: Klimastrategi, areas: [klima], started: 2013-09-01 }
`);
    expect(open).toEqual(['2 missing-key']);
  });

  it('an optional list that is not there defines nothing', async () => {
    const { open } = await checked('people: []\n');
    expect(open.filter((line) => line.endsWith('reference-unknown'))).toHaveLength(2);
  });

  it('an id defined twice is of each kind that it was given', async () => {
    const { open } = await checked(`people:
  - { id: regionsformand, name: Regionsrådsformanden, organisation: regionen }
  - { id: kkr, name: KKR-formanden, organisation: kkr }
statusMeeting:
  id: statusmoede
  name: Årligt statusmøde
  perYear: 1
  offices:
    - { id: formand-region, name: Formand, organisation: regionen, holders: [{ person: regionsformand }] }
    - { id: formand-kkr, name: KKR-formand, organisation: kkr, holders: [{ person: kkr }] }
`);
    expect(open).toEqual(['3 id-duplicate']);
  });

  it('the word that was probably meant is one of the right kind', async () => {
    const { findings } = await checked(`people:
  - { id: regionsformand, name: Regionsrådsformanden, organisation: regionsforman }
  - { id: kkr-formand, name: KKR-formanden, organisation: krk }
`);
    expect(findings.map(({ code, help }) => [code, help?.suggestion])).toEqual([
      ['reference-unknown', undefined],
      ['reference-unknown', 'kkr'],
    ]);
  });
});

const forum = (id: string, rest: string) =>
  `  - { id: ${id}, name: ${id}, task: t, goal: g, areas: [klima], origin: established, ${rest} }\n`;

describe('circles', () => {
  it('are found once, however long, and whatever leads into them', async () => {
    const { findings } = await checked(
      `forums:\n${forum('ude', 'reportsTo: a')}${forum('a', 'reportsTo: b')}${forum('b', 'reportsTo: c')}${forum('c', 'reportsTo: a')}${forum('selv', 'reportsTo: selv')}${forum('fri', 'reportsTo: gruppe')}`,
    );
    const circles = findings.filter(({ code }) => code === 'reference-circle');
    expect(circles.map(({ args }) => args)).toEqual([
      { relation: 'reportsTo', name: 'a', through: 'c' },
      { relation: 'reportsTo', name: 'selv', through: '' },
    ]);
  });

  it('bodies do not succeed each other in turn', async () => {
    const { findings } = await checked(`formerGroups:
  - { id: en, name: En, kind: administrative-group, dissolved: { date: 2013-08-14, successor: to } }
  - { id: to, name: To, kind: administrative-group, dissolved: { date: 2013-08-14, successor: en } }
`);
    const circles = findings.filter(({ code }) => code === 'reference-circle');
    expect(circles.map(({ args }) => args)).toEqual([{ relation: 'successor', name: 'En', through: 'To' }]);
  });
});

describe('an end before its beginning', () => {
  const cases: [string, string][] = [
    [
      'the plan',
      `plan:
  name: Plan
  period: { from: 2016-12-31, to: 2012-01-01 }
  areas: [{ id: klima, name: Klima }]
  initiatives: [{ id: klimastrategi, name: Klimastrategi, areas: [klima], started: 2013-09-01 }]
`,
    ],
    [
      'an initiative',
      `plan:
  name: Plan
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas: [{ id: klima, name: Klima }]
  initiatives:
    - { id: klimastrategi, name: Klimastrategi, areas: [klima], started: 2013-09-01, ended: 2013-08-31 }
`,
    ],
    [
      'an office',
      `statusMeeting:
  id: statusmoede
  name: Statusmøde
  perYear: 1
  offices:
    - { id: formand, name: Formand, organisation: regionen, holders: [{ person: regionsformand, from: 2014-01-01, to: 2013-01-01 }] }
    - { id: formand-kkr, name: KKR-formand, organisation: kkr, holders: [{ person: kkr-formand }] }
`,
    ],
    ['a forum', `forums:\n${forum('f', 'established: 2014-01-01, dissolved: { date: 2013-12-31 }')}`],
    [
      'a need, before the forum',
      `forums:\n${forum('f', 'established: 2014-01-01, initiatives: [{ id: klimastrategi, relation: [develops], until: 2013-12-31 }]')}`,
    ],
    [
      'a need, before the initiative',
      `forums:\n${forum('f', 'established: 2013-01-01, initiatives: [{ id: klimastrategi, relation: [develops], until: 2013-08-31 }]')}`,
    ],
  ];

  it.each(cases)('%s', async (_, sections) => {
    const { findings } = await checked(sections);
    expect(findings.filter(({ code }) => code === 'end-before-start')).toHaveLength(1);
  });
});
