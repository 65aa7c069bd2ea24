import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/organisation/days.ts';
import { forumState, Organisation } from '../../../src/organisation/organisation.ts';
import { compose } from '../../../src/rules/example.ts';
import { forumViews } from '../../../src/views/forums.ts';
import { initiativeViews } from '../../../src/views/initiatives.ts';
import { folder, rup } from '../../cli/world.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import { briefFrom } from '../brief/briefs.ts';

const file = await exampleFile('organisering-2016.yaml');
const organisation = new Organisation(file);
const ends = [
  ...organisation.forums.flatMap(({ dissolved }) => (dissolved ? [dissolved.date] : [])),
  ...organisation.initiatives.flatMap(({ ended }) => (ended === undefined ? [] : [ended])),
];

describe('on the day before an end, on the last day and on the day after', () => {
  it.each([...new Set(ends)].flatMap((end) => [addDays(end, -1), end, addDays(end, 1)]))(
    'lists, status and brief have the same forums and initiatives as active on %s',
    (at) => {
      const brief = briefFrom(file, at);
      const active = organisation.forums
        .filter((forum) => forumState(forum, at) === 'active')
        .map(({ id }) => id);
      const listed = forumViews(organisation, at).filter(({ state }) => state === 'active');
      expect(listed.map(({ id }) => id)).toEqual(active);
      expect(brief.forums.standing.filter(({ state }) => state === 'active').map(({ id }) => id)).toEqual(
        active,
      );
      const states = Object.fromEntries(
        initiativeViews(organisation, at).map(({ id, state }) => [id, state]),
      );
      const told = brief.areas.flatMap(({ initiatives }) => initiatives);
      expect(Object.fromEntries(told.map(({ id, state }) => [id, state]))).toEqual(states);
    },
  );
});

const base = readFileSync('fixtures/base.yaml', 'utf8');
const GROUP = `administrativeGroup:
  id: gruppe
  name: Administrativ gruppe
  established: 2013-08-15
  composition:
    - { roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }
    - { roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
    - { roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
  members:
    - { vacant: true, role: koncerndirektør }
    - { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr }
  meetings: { perYear: 2, first: 2013-autumn }
`;
const { text } = compose(GROUP, base);

/** What a command says of the file with one vacant seat and one of which nothing is stated. */
async function said(argv: readonly string[], at = '2014-03-01'): Promise<string> {
  const cwd = folder({ 'organisering.yaml': text });
  return (await rup([...argv, '--at', at], { cwd })).stdout;
}

describe('a seat that is neither held nor vacant is unfilled, and not vacant', () => {
  it('in the status', async () => {
    const { group } = JSON.parse(await said(['status', '--json']));
    expect(group).toMatchObject({ held: 1, needed: 3 });
    expect(
      group.vacancies.map(({ roles, count }: { roles: string[]; count: number }) => [roles, count]),
    ).toEqual([[['koncerndirektør'], 1]]);
    expect(
      group.unfilled.map(({ roles, count }: { roles: string[]; count: number }) => [roles, count]),
    ).toEqual([[['fagdirektør'], 1]]);
    const shown = await said(['status', '--lang', 'en']);
    expect(shown).toMatch(/VACANT SEATS +UNFILLED SEATS|Vacant seats +Unfilled seats/i);
    const row = (role: string) => shown.split('\n').find((line) => line.includes(role)) ?? '';
    const column = shown
      .split('\n')
      .find((line) => /unfilled seats/i.test(line))
      ?.search(/unfilled seats/i);
    expect(row('fagdirektør').indexOf('fagdirektør')).toBe(column);
    expect(row('koncerndirektør').indexOf('koncerndirektør')).toBeLessThan(column ?? 0);
  });

  it('in the brief', async () => {
    const { seats, matters } = JSON.parse(await said(['brief', '--format', 'json']));
    expect(seats).toMatchObject({ held: 1, vacant: 1, unfilled: 1 });
    expect(
      matters.decisions.map(({ state, seats: [first] }: { state: string; seats: { roles: string[] }[] }) => [
        state,
        first?.roles,
      ]),
    ).toEqual([
      ['unfilled', ['fagdirektør']],
      ['vacant', ['koncerndirektør']],
    ]);
    const shown = await said(['brief', '--lang', 'da']);
    expect(shown).toContain('I Administrativ gruppe er én plads besat, én er ledig, og én er ubesat.');
    expect(shown).toContain('en ubesat plads i Administrativ gruppe: fagdirektør på området Klima.');
    expect(shown).toContain('| Område | Besatte pladser | Ledige pladser | Ubesatte pladser | Udvælges af |');
  });

  it('in the figure', async () => {
    const shown = await said(['chart', '--format', 'mermaid', '--lang', 'en']);
    expect(shown).toContain('0 filled, 1 vacant');
    expect(shown).toContain('0 filled, 1 unfilled');
  });

  it('in what is left to do after a change', async () => {
    const cwd = folder({ 'organisering.yaml': text });
    const words = ['member', 'appoint', 'gruppe', '--role', 'koncerndirektør', '--organisation', 'regionen'];
    const { stdout } = await rup([...words, '--lang', 'en'], { cwd });
    expect(stdout).toContain('1 seat of fagdirektør for Klima neither filled nor recorded as vacant');
    expect(stdout).not.toContain('Vacant in');
  });
});

describe('a part of an organisation counts as that organisation', () => {
  const parts = text
    .replace(
      'people:',
      `  - { id: centeret, name: Centeret, kind: other, partOf: regionen }
  - { id: sekretariatet, name: Sekretariatet, kind: other, partOf: kkr }
  - { id: forvaltning, name: Forvaltningen, kind: other, partOf: koebenhavn }
people:`,
    )
    .replace(
      'name: Regionsrådsformand, organisation: regionen',
      'name: Regionsrådsformand, organisation: centeret',
    )
    .replace('name: KKR-formand, organisation: kkr', 'name: KKR-formand, organisation: sekretariatet')
    .replaceAll('selectedBy: kkr', 'selectedBy: sekretariatet')
    .replace('establishedBy: regionen', 'establishedBy: centeret')
    .concat(
      `efforts:
  - { id: a, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Varme, assessment: God }
  - { id: b, municipality: forvaltning, area: klima, goal: mindre-co2, effort: Sol, assessment: God }
`,
    );
  const drawn = async (file: string) => {
    const cwd = folder({ 'organisering.yaml': file });
    return (await rup(['chart', '--format', 'mermaid', '--at', '2014-03-01'], { cwd })).stdout;
  };

  it('in the figure', async () => {
    expect(await drawn(parts)).toBe(await drawn(text));
  });

  it('among the efforts', async () => {
    const cwd = folder({ 'organisering.yaml': parts });
    const { stdout } = await rup(['efforts', '--format', 'json', '--at', '2014-03-01'], { cwd });
    const [area] = JSON.parse(stdout).areas;
    expect(area.goals[0]).toMatchObject({ municipalities: [{ id: 'koebenhavn' }], isShared: false });
  });

  it('for a new effort', async () => {
    const cwd = folder({ 'organisering.yaml': parts });
    const words = [
      'effort',
      'add',
      '--municipality',
      'forvaltning',
      '--goal',
      'mindre-co2',
      '--effort',
      'Vind',
    ];
    expect((await rup(words, { cwd })).exitCode).toBe(0);
  });
});

describe('once the plan is over', () => {
  it('the brief demands no seat, and wants no forum established', async () => {
    const within = JSON.parse(await said(['brief', '--format', 'json'], '2016-12-31'));
    const after = JSON.parse(await said(['brief', '--format', 'json'], '2017-01-01'));
    expect(within.matters.decisions.length).toBeGreaterThan(0);
    expect(after.matters.decisions).toEqual([]);
    expect(after.seats).toMatchObject({ held: 1, needed: 0, vacant: 1, unfilled: 0 });
  });

  it('nor does the status', async () => {
    const { group } = JSON.parse(await said(['status', '--json'], '2017-01-01'));
    expect(group).toMatchObject({ needed: 0, unfilled: [] });
    expect(group.vacancies).toMatchObject([{ isNeeded: false }]);
  });
});
