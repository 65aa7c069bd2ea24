import { describe, expect, it } from 'vitest';
import { checked } from './checked.ts';

const ORGANISATIONS = `organisations:
  - { id: regionen, name: Regionen, kind: region, code: "1084" }
  - { id: kkr, name: KKR, kind: kkr }
  - { id: koebenhavn, name: København, kind: municipality, code: "101" }
`;
const skole = (rest: string) =>
  `${ORGANISATIONS}  - { id: skolen, name: Skolen, kind: education, ${rest} }\n`;
const forum = (rest: string) => `forums:
  - id: klimaforum
    name: Klimaforum
    task: Udmønte klimastrategien
    goal: Mindre CO2
    initiatives: [{ id: klimastrategi, relation: [develops] }]
    origin: established
    established: 2013-10-10
    ${rest}
    reportsTo: gruppe
    reports: [{ date: 2013-12-02, progress: Som planlagt, interdisciplinarity: Tre forvaltninger deltager }]
`;

/** What is found of an organisation's life, as `severity tie fault date limit`; and the command that fixes it. */
async function found(sections: string) {
  const { findings } = await checked(sections);
  return findings.flatMap(({ code, severity, args, help }) => {
    if (code !== 'organisation-outside-life') return [];
    const { tie, fault, date, limit } = args as Record<string, string>;
    return [[[severity, tie, fault, date ?? 'still', limit].join(' '), help?.command?.join(' ')]];
  });
}

const ties = async (sections: string) => (await found(sections)).map(([what]) => what);
const member = (rest: string) =>
  forum(`establishedBy: regionen\n    members: [{ organisation: skolen, role: rektor${rest} }]`);

describe('an organisation on days when it was not there', () => {
  it('has a seat from its first day to its last, and is found on others', async () => {
    const life = 'established: 2013-11-01, dissolved: { date: 2014-01-31 }';
    const seat = (rest: string) => ties(skole(life) + member(rest));
    expect(await seat(', from: 2013-11-01, to: 2014-01-31')).toEqual([]);
    expect(await seat(', from: 2013-10-31, to: 2014-01-31')).toEqual([
      'error seat before 2013-10-31 2013-11-01',
    ]);
    expect(await seat(', from: 2013-11-01, to: 2014-02-01')).toEqual([
      'error seat after 2014-02-01 2014-01-31',
    ]);
    expect(await seat(', from: 2014-02-01')).toEqual(['error seat after 2014-02-01 2014-01-31']);
    expect(await seat(', from: 2013-11-01')).toEqual(['warning seat after still 2014-01-31']);
    // A seat without a first day begins with its body.
    expect(await seat(', to: 2014-01-31')).toEqual(['error seat before 2013-10-10 2013-11-01']);
  });

  it('has a deputy as long as it is there', async () => {
    const deputy = (rest: string) =>
      forum(`establishedBy: regionen
    members:
      - { organisation: skolen, role: rektor, to: 2014-01-31 }
      - { organisation: kkr, role: rektor, as: deputy, deputyFor: skolen${rest} }`);
    const life = skole('dissolved: { date: 2014-01-31, successors: [koebenhavn] }');
    expect(await ties(life + deputy(', to: 2014-01-31'))).toEqual([]);
    expect(await found(life + deputy(''))).toEqual([
      [
        'warning deputy after still 2014-01-31',
        'rup organisation merge skolen --into koebenhavn --date 2014-02-01',
      ],
    ]);
  });

  it('is told how a seat that ends later ends with it', async () => {
    const life = skole('dissolved: { date: 2014-01-31 }');
    expect(await found(life + member(', to: 2014-02-28'))).toEqual([
      [
        'error seat after 2014-02-28 2014-01-31',
        'rup member leave klimaforum --organisation skolen --role rektor --date 2014-01-31',
      ],
    ]);
    // One that begins later does not begin.
    expect(await found(life + member(', from: 2014-02-01'))).toEqual([
      ['error seat after 2014-02-01 2014-01-31', undefined],
    ]);
  });

  it('is carried over to one that is there by then, or begins with a merger to come', async () => {
    const command = async (last: string, begins: string) => {
      const parties = skole(`dissolved: { date: ${last}, successors: [ny] }`);
      const heir = `  - { id: ny, name: Ny, kind: education, established: ${begins} }\n`;
      const [[, way] = []] = await found(parties + heir + member(', to: 2014-12-31'));
      return way;
    };
    const merge = (date: string) => `rup organisation merge skolen --into ny --date ${date}`;
    expect(await command('2014-02-28', '2014-03-01')).toBe(merge('2014-03-01'));
    expect(await command('2014-02-28', '2014-03-02')).not.toBe(merge('2014-03-01'));
    expect(await command('2014-03-31', '2014-05-01')).toBe(merge('2014-04-01'));
  });

  it('may have open seats until the day after its last has come', async () => {
    expect(await ties(skole('dissolved: { date: 2014-03-01 }') + member(''))).toEqual([]);
    expect(await ties(skole('dissolved: { date: 2014-02-28 }') + member(''))).toEqual([
      'warning seat after still 2014-02-28',
    ]);
  });

  it('is left by the command that is printed, or merged into the one that came after', async () => {
    expect(await found(skole('dissolved: { date: 2014-02-27 }') + member(''))).toEqual([
      [
        'warning seat after still 2014-02-27',
        'rup member leave klimaforum --organisation skolen --role rektor --date 2014-02-27',
      ],
    ]);
    expect(await found(skole('dissolved: { date: 2014-02-27, successors: [kkr] }') + member(''))).toEqual([
      ['warning seat after still 2014-02-27', 'rup organisation merge skolen --into kkr --date 2014-02-28'],
    ]);
    const several = 'dissolved: { date: 2014-02-27, successors: [kkr, regionen] }';
    expect((await found(skole(several) + member('')))[0]?.[1]).toContain('rup member leave');
  });

  it('selects on the day before a term begins at the latest', async () => {
    const selector = (rest: string) =>
      ties(
        skole('established: 2013-11-01, dissolved: { date: 2014-01-31 }') +
          forum(
            `establishedBy: regionen\n    members: [{ organisation: kkr, role: rektor, selectedBy: skolen${rest} }]`,
          ),
      );
    expect(await selector(', from: 2014-02-01')).toEqual([]);
    expect(await selector(', from: 2014-02-02')).toEqual(['warning selector after 2014-02-02 2014-01-31']);
    expect(await selector(', from: 2013-11-01')).toEqual([]);
    expect(await selector(', from: 2013-10-31')).toEqual(['error selector before 2013-10-31 2013-11-01']);
    expect(await selector('')).toEqual([]);
  });

  it('establishes, and has decided at the latest on the last day of what it dissolves', async () => {
    const by = (life: string, rest: string) => ties(skole(life) + forum(rest));
    expect(await by('dissolved: { date: 2013-10-09 }', 'establishedBy: skolen')).toEqual([
      'error establisher after 2013-10-10 2013-10-09',
    ]);
    expect(await by('dissolved: { date: 2013-10-10 }', 'establishedBy: skolen')).toEqual([]);
    const end =
      'establishedBy: regionen\n    dissolved: { date: 2014-02-01, reason: Slut, decidedBy: skolen }';
    expect(await by('dissolved: { date: 2013-12-31 }', end)).toEqual([]);
    expect(await by('established: 2014-02-02', end)).toEqual(['error decider before 2014-02-01 2014-02-02']);
  });

  it('has offices, seats in compositions and parts as long as these are said to be its', async () => {
    const composed = (rest: string) =>
      ties(
        skole('dissolved: { date: 2014-01-31 }') +
          forum(`establishedBy: regionen\n    composition: [{ organisation: skolen, max: 2 }]${rest}`),
      );
    expect(await composed('')).toEqual(['warning composition after still 2014-01-31']);
    const earlier = (until: string) =>
      `${ORGANISATIONS}  - { id: skolen, name: Skolen, kind: education, dissolved: { date: 2014-01-31 } }
  - { id: afdeling, name: Afdelingen, kind: education, partOf: kkr, earlier: [{ until: ${until}, partOf: skolen }] }
`;
    expect(await ties(earlier('2014-01-31'))).toEqual([]);
    expect(await ties(earlier('2014-02-01'))).toEqual(['error part after 2014-02-01 2014-01-31']);
    const kkr = ORGANISATIONS.replace('kind: kkr', 'kind: kkr, dissolved: { date: 2014-01-31 }');
    expect(await ties(kkr)).toEqual([
      'warning employer after still 2014-01-31',
      'warning office after still 2014-01-31',
      'warning composition after still 2014-01-31',
      'warning composition after still 2014-01-31',
    ]);
  });

  it('employs those who sit somewhere: of others it says what they were', async () => {
    const people = (rest: string) => `people:
  - { id: regionsformand, name: Regionsrådsformanden, organisation: regionen }
  - { id: kkr-formand, name: KKR-formanden, organisation: kkr }
  - { id: rektor, name: Rektor A, organisation: skolen }
${forum(`establishedBy: regionen\n    members: [{ person: rektor, role: rektor${rest} }]`)}`;
    const life = skole('dissolved: { date: 2014-01-31 }');
    expect(await ties(life + people(', to: 2014-01-31'))).toEqual([]);
    expect(await ties(life + people(', to: 2014-02-01'))).toEqual([
      'error employer after 2014-02-01 2014-01-31',
    ]);
    expect(await ties(life + people(''))).toEqual(['warning employer after still 2014-01-31']);
  });

  it('speaks and makes efforts on days of its life', async () => {
    const life = ORGANISATIONS.replace('"101"', '"101", established: 2013-11-01');
    const efforts = (day: string) => `efforts:
  - { id: sol, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Sol, collected: ${day}, assessment: Godt }
`;
    const ofEffort = async (day: string) =>
      (await ties(life + efforts(day))).filter((tie) => tie?.includes('effort'));
    expect(await ofEffort('2013-10-31')).toEqual(['error effort before 2013-10-31 2013-11-01']);
    expect(await ofEffort('2013-11-01')).toEqual([]);
    const talk = `meetings:
  - id: moede-2013
    body: gruppe
    date: 2013-10-10
    themes: [klima]
    speakers: [{ organisation: skolen }]
    held: { date: 2013-10-10 }
`;
    expect(await ties(skole('established: 2013-10-11') + talk)).toEqual([
      'error speaker before 2013-10-10 2013-10-11',
    ]);
    expect(await ties(skole('established: 2013-10-10') + talk)).toEqual([]);
  });
});

describe('the end of an organisation', () => {
  const codes = async (sections: string) =>
    (await checked(sections)).open.map((line) => line.replace(/^\d+ /, '')).sort();

  it('is not before its beginning', async () => {
    const life = (first: string) =>
      skole(`established: ${first}, dissolved: { date: 2014-01-31 }`) +
      member(', from: 2014-01-31, to: 2014-01-31');
    expect(await codes(life('2014-01-31'))).toEqual([]);
    expect(await codes(life('2014-02-01'))).toEqual(['end-before-start', 'organisation-outside-life']);
  });

  it('has successors that outlive it, and that do not lead back to it', async () => {
    const two = (first: string, second: string) =>
      `${ORGANISATIONS}  - { id: a, name: A, kind: other, dissolved: { date: 2013-06-30, successors: [${first}] } }
  - { id: b, name: B, kind: other, dissolved: { date: ${second} } }
  - { id: c, name: C, kind: other }
`;
    expect(await codes(two('b, c', '2013-07-01, successors: [c]'))).toEqual([]);
    expect(await codes(two('b, c', '2013-06-30, successors: [c]'))).toEqual(['successor-dissolved']);
    expect(await codes(two('c, b', '2013-07-01, successors: [c, a]'))).toEqual([
      'reference-circle',
      'successor-dissolved',
    ]);
    expect(await codes(two('a', '2013-07-01'))).toEqual([
      ...['organisation-unused', 'organisation-unused', 'reference-circle'],
    ]);
    expect(await codes(two('x', '2013-07-01'))).toEqual([
      ...['organisation-unused', 'organisation-unused', 'reference-unknown'],
    ]);
  });

  it('leaves its code to whoever comes after', async () => {
    const both = (life: string) =>
      `${ORGANISATIONS.replace('"101"', '"101", dissolved: { date: 2014-05-31, successors: [ny] }')}  - { id: ny, name: Ny, kind: municipality, code: "101"${life} }\n`;
    const repeated = async (life: string) =>
      (await codes(both(life))).filter((code) => code === 'authority-code-repeated');
    expect(await repeated(', established: 2014-06-01')).toEqual([]);
    expect(await repeated(', established: 2014-05-31')).toEqual(['authority-code-repeated']);
    expect(await repeated('')).toEqual(['authority-code-repeated']);
  });
});
