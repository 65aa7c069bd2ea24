import { describe, expect, it } from 'vitest';
import { checked } from './checked.ts';

const GOALS = '    - { id: mindre-co2, area: klima, name: Mindre CO2 }\n';
const STRATEGY = `    - id: klimastrategi
      name: Klimastrategi
      areas: [klima]
      started: 2013-09-01
      priorities: [{ date: 2013-10-10, rank: 1 }]
      followUps: [{ date: 2013-10-10, status: on-track }]
`;

/** A plan with an area `erhverv` beside that of the example, which is in it on some days. */
const plan = (life: string, { goals = '', initiatives = '', earlier = '' } = {}) => `plan:
  name: Den regionale udviklingsplan
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas:
    - { id: klima, name: Klima }
    - { id: erhverv, name: Erhverv${life} }
  goals:
${GOALS}${goals}  initiatives:
${STRATEGY}${initiatives}${earlier}`;

const forum = (rest: string) => `forums:
  - id: vaekstforum
    name: Vækstforum
    task: Vækst
    goal: Flere virksomheder
    ${rest}
    reportsTo: gruppe
`;

/** What is found of areas, as `severity tie fault date`, with the command that fixes it. */
async function found(sections: string, at = '2014-03-01') {
  const { findings } = await checked(sections, at);
  return findings.flatMap(({ code, severity, args, help }) => {
    if (code !== 'area-outside-life') return [];
    const { tie, fault, date } = args as Record<string, string>;
    return [[[severity, tie, fault, date ?? 'still'].join(' '), help?.command?.join(' ')]];
  });
}

const TIME = ', from: 2013-10-01, to: 2013-12-31';

describe('an area on days when it was not in the plan', () => {
  it('has an initiative from its first day to its last, and is found on others', async () => {
    const initiative = (days: string) =>
      found(plan(TIME, { initiatives: `    - { id: ny, name: Ny, areas: [erhverv], ${days} }\n` }));
    expect(await initiative('started: 2013-10-01, ended: 2013-12-31')).toEqual([]);
    expect(await initiative('started: 2013-09-30, ended: 2013-12-31')).toEqual([
      ['error initiative before 2013-09-30', undefined],
    ]);
    expect(await initiative('started: 2013-10-01, ended: 2014-01-01')).toEqual([
      ['error initiative after 2014-01-01', undefined],
    ]);
    expect(await initiative('started: 2014-01-01, ended: 2014-02-01')).toEqual([
      ['error initiative after 2014-01-01', undefined],
    ]);
    expect(await initiative('started: 2013-10-01')).toEqual([['warning initiative after still', undefined]]);
    // A planned one is of no day yet.
    expect(await initiative('url: https://example.org/ny')).toEqual([]);
  });

  it('is left to another area with what was before', async () => {
    const moved = plan(TIME, {
      initiatives: `    - id: ny
      name: Ny
      areas: [klima]
      started: 2013-10-01
      earlier: [{ until: 2013-12-31, areas: [erhverv] }]
`,
    });
    expect(await found(moved)).toEqual([]);
    expect(await found(moved.replace('until: 2013-12-31', 'until: 2014-01-15'))).toEqual([
      ['error initiative after 2014-01-15', undefined],
    ]);
  });

  it('has a goal, a forum, a theme and an effort in that time alone', async () => {
    const goal = (rest: string) =>
      found(plan(TIME, { goals: `    - { id: vaekst, area: erhverv, name: Vækst${rest} }\n` }));
    expect(await goal(', from: 2013-10-01, to: 2013-12-31')).toEqual([]);
    expect(await goal('')).toEqual([['warning goal after still', 'rup goal edit vaekst --to 2013-12-31']]);
    expect(await goal(', to: 2014-01-01')).toEqual([['error goal after 2014-01-01', undefined]]);

    const areas = 'areas: [erhverv]\n    origin: established\n    establishedBy: regionen';
    expect(await found(plan(TIME) + forum(`${areas}\n    established: 2013-09-30`))).toEqual([
      ['error forum before 2013-09-30', undefined],
    ]);
    expect(await found(plan(TIME) + forum(areas))).toEqual([]);

    const meeting = (date: string) => `meetings:
  - { id: moede, body: gruppe, date: ${date}, themes: [erhverv], held: { date: ${date} } }
  - { id: aflyst, body: gruppe, date: 2013-09-20, themes: [erhverv], cancelled: { date: 2013-09-19, reason: Syg } }
`;
    expect(await found(plan(TIME) + meeting('2013-10-10'))).toEqual([]);
    expect(await found(plan(TIME) + meeting('2014-01-16'))).toEqual([
      ['error meeting after 2014-01-16', undefined],
    ]);

    const effort = (date: string) => `efforts:
  - { id: varme, municipality: koebenhavn, area: erhverv, goal: mindre-co2, effort: Varme, collected: ${date} }
`;
    expect(await found(plan(TIME) + effort('2013-12-31'))).toEqual([]);
    expect(await found(plan(TIME) + effort('2013-09-30'))).toEqual([
      ['error effort before 2013-09-30', undefined],
    ]);
  });

  it('may have what goes on until the day after its last has come', async () => {
    const running = plan(', to: 2014-03-01', {
      initiatives: '    - { id: ny, name: Ny, areas: [erhverv], started: 2013-10-01 }\n',
    });
    expect(await found(running, '2014-03-01')).toEqual([]);
    expect(await found(running, '2014-03-02')).toHaveLength(1);
  });
});

describe('a plan that was never in force', () => {
  const codes = async (earlier: string) => {
    const { findings } = await checked(plan('', { earlier: `  earlier:\n${earlier}` }));
    return findings.flatMap(({ code, args }) => (code === 'plan-never-in-force' ? [args] : []));
  };

  it('was replaced before it began', async () => {
    const before = (until: string) =>
      codes(`    - { until: ${until}, name: Før, period: { from: 2011-01-01, to: 2013-12-31 } }\n`);
    expect(await before('2011-01-01')).toEqual([]);
    expect(await before('2010-12-31')).toEqual([
      { plan: 'Før', fault: 'replaced', date: '2011-01-01', limit: '2010-12-31' },
    ]);
  });

  it('or is over before the one that it replaces', async () => {
    const before = (until: string) =>
      codes(`    - { until: ${until}, name: Før, period: { from: 2011-01-01, to: 2020-12-31 } }\n`);
    expect(await before('2016-12-30')).toEqual([]);
    expect(await before('2016-12-31')).toEqual([
      { plan: 'Den regionale udviklingsplan', fault: 'over', date: '2016-12-31', limit: '2016-12-31' },
    ]);
  });
});

describe('what is due goes by the plan in force', () => {
  const next = (from: string) => `plan:
  name: Den næste
  period: { from: ${from}, to: 2019-12-31 }
  areas:
    - { id: klima, name: Klima }
  goals:
${GOALS}  initiatives:
${STRATEGY}  earlier:
    - { until: 2014-12-31, name: Den regionale udviklingsplan, period: { from: 2012-01-01, to: 2014-12-31 } }
`;
  const years = async (sections: string, at: string) =>
    (await checked(sections, at)).findings.flatMap(({ code, args }) =>
      code === 'group-meetings-missing' ? [(args as { year: string }).year] : [],
    );

  it('of both where one follows the other at once', async () => {
    expect(await years(next('2015-01-01'), '2016-01-01')).toEqual(['2014', '2015']);
  });

  it('of each alone where there are days between, on which nothing falls due', async () => {
    expect(await years(next('2016-01-01'), '2014-12-31')).toEqual(['2014']);
    expect(await years(next('2016-01-01'), '2015-06-01')).toEqual([]);
    expect(await years(next('2016-01-01'), '2017-01-01')).toEqual(['2016']);
  });
});

it('a status meeting that is to be held no times a year is missing in none of them', async () => {
  const status = (rest: string) => `charters: []
statusMeeting:
  id: statusmoede
  name: Statusmøde
  perYear: 0
  offices: []
${rest}`;
  const years = async (rest: string) =>
    (await checked(status(rest), '2016-06-01')).findings.flatMap(({ code, args }) =>
      code === 'status-meeting-not-held' ? [(args as { year: string }).year] : [],
    );
  expect(await years('')).toEqual([]);
  expect(await years('  earlier: [{ until: 2014-12-31, perYear: 1 }]\n')).toEqual(['2014']);
});
