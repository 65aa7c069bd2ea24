import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { clean, folder, type Given, rup } from './world.ts';

const example = readFileSync('examples/organisering-2016.yaml', 'utf8');
const inExample: Given = { cwd: folder({ 'organisering.yaml': example }), now: '2016-12-31T12:00:00Z' };

const NAMES =
  'København Frederiksberg Ballerup Brøndby Dragør Gentofte Gladsaxe Glostrup Herlev Albertslund Hvidovre Høje-Taastrup Lyngby-Taarbæk Rødovre Ishøj Tårnby Vallensbæk Furesø Allerød Fredensborg Helsingør Hillerød Hørsholm Rudersdal Egedal Frederikssund Halsnæs Gribskov'.split(
    ' ',
  );

/** A plan whose 28 municipalities work at its goals: municipality m at goal g where g divides m. */
const region = clean
  .replace(
    /organisations:[^]*?people:/,
    `organisations:
  - { id: regionen, name: Regionen, kind: region }
  - { id: kkr, name: KKR, kind: kkr }
  - { id: koebenhavn, name: ${NAMES[0]}, kind: municipality }
${NAMES.slice(1)
  .map((name, index) => `  - { id: k-${index + 2}, name: ${name}, kind: municipality }\n`)
  .join('')}people:`,
  )
  .replace(
    /goals:\n.*\n/,
    `goals:\n${[1, 2, 9, 20, 40].map((goal) => `    - { id: maal-${goal}, area: klima, name: Mål nummer ${goal} }\n`).join('')}`,
  )
  .concat(
    `efforts:\n${[1, 2, 9, 20]
      .flatMap((goal) =>
        NAMES.map((_, index) => index + 1)
          .filter((number) => number % goal === 0)
          .map((number) => {
            const municipality = number === 1 ? 'koebenhavn' : `k-${number}`;
            const assessment = number % 2 === 0 ? ', assessment: Bidrager' : '';
            return `  - { id: e-${goal}-${number}, municipality: ${municipality}, area: klima, goal: maal-${goal}, effort: Solceller på taget af rådhuset${assessment} }\n`;
          }),
      )
      .join('')}`,
  );
const inRegion: Given = { cwd: folder({ 'organisering.yaml': region }) };

const shown = async (words: string, given = inExample) => {
  const { exitCode, stdout, stderr } = await rup(['efforts', ...words.split(' ').filter(Boolean)], given);
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
};
const json = async (words = '', given = inExample) =>
  JSON.parse(await shown(`${words} --format json`, given));

interface Goal {
  readonly id: string;
  readonly isShared: boolean;
  readonly municipalities: readonly { id: string }[];
}
const goals = ({ areas }: { areas: { goals: Goal[] }[] }) => areas.flatMap((area) => area.goals);
const ids = (things: readonly { id: string }[]) => things.map(({ id }) => id);

describe('rup efforts', () => {
  it('tells by area and goal who works there, and who does nothing', async () => {
    const found = await json();
    expect(found.at).toBe('2016-12-31');
    expect(ids(found.areas)).toEqual(['erhverv', 'trafik', 'uddannelse', 'klima']);
    expect(
      goals(found).map(({ id, isShared, municipalities }) => [id, isShared, ids(municipalities)]),
    ).toEqual([
      ['flere-vaekstvirksomheder', false, ['gladsaxe']],
      ['flere-cykelpendlere', true, ['ballerup', 'koebenhavn']],
      ['flere-praktikpladser', false, ['frederiksberg']],
      ['mindre-co2', false, ['albertslund']],
    ]);
    expect(ids(found.municipalities)).toEqual([
      'albertslund',
      'ballerup',
      'frederiksberg',
      'gladsaxe',
      'koebenhavn',
    ]);
    expect(ids(found.without)).toEqual(['egedal', 'helsingoer', 'hilleroed', 'lyngby-taarbaek']);
  });

  it('leaves out what was collected after the day', async () => {
    const found = await json('--at 2014-09-15');
    expect(ids(found.municipalities)).toEqual(['ballerup', 'koebenhavn']);
    expect(ids((await json('--at 2014-09-14')).municipalities)).toEqual([]);
    expect(await shown('--at 2014-09-14')).toContain('Flere cykler til arbejde');
  });

  it('takes an area, and an organisation with all who work at its goals', async () => {
    expect(ids(goals(await json('--area klima')))).toEqual(['mindre-co2']);
    const own = await json('--organisation koebenhavn');
    expect(ids(goals(own))).toEqual(['flere-cykelpendlere']);
    expect(ids(own.municipalities)).toEqual(['ballerup', 'koebenhavn']);
    expect(own.without).toEqual([]);
    expect(ids((await json('--organisation egedal')).without)).toEqual(['egedal']);
  });

  it('names the same goals as the rule efforts-in-common', async () => {
    for (const given of [inExample, { ...inRegion, now: '2014-03-01T12:00:00Z' }]) {
      const checked = await rup(['validate', '--format', 'json', '--at', '2015-12-01'], given);
      const told = JSON.parse(checked.stdout).files[0].findings.filter(
        ({ code }: { code: string }) => code === 'efforts-in-common',
      );
      const shared = goals(await json('--at 2015-12-01', given)).filter(({ isShared }) => isShared);
      expect(told).toHaveLength(shared.length);
      expect(shared.length).toBeGreaterThan(0);
    }
  });

  it('keeps what is entered for no municipality, or for no goal, and counts it for no cooperation', async () => {
    const text = example
      .replace('municipality: ballerup\n    area: trafik', 'municipality: universitet\n    area: trafik')
      .replace('goal: mindre-co2\n', 'goal: ukendt\n');
    const given = { ...inExample, cwd: folder({ 'organisering.yaml': text }) };
    const found = await json('', given);
    expect(goals(found).map(({ id, isShared }) => `${id} ${isShared}`)).toEqual([
      'flere-vaekstvirksomheder false',
      'flere-cykelpendlere false',
      'flere-praktikpladser false',
      'mindre-co2 false',
      'ukendt false',
    ]);
    expect(ids(found.municipalities)).toContain('universitet');
  });

  it.each([
    ['the example', inExample, 80],
    ['28 municipalities', inRegion, 80],
    ['28 municipalities on a wide screen', inRegion, 120],
    ['a narrow screen', inRegion, 60],
  ])('fits the terminal: %s', async (_, given, terminal) => {
    for (const lang of ['da', 'en']) {
      const stdout = await shown(`--lang ${lang} --no-color`, { ...given, terminal });
      expect(stdout).not.toContain('undefined');
      for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(terminal);
    }
  });

  it('is a matrix where that fits, and else names', async () => {
    expect(await shown('--lang da')).toMatch(/^Mål +Ballerup {2}København\n.* {2}● {9}●$/m);
    expect(await shown('--lang da', inRegion)).toMatch(/^Mål nummer 9 .*○\u00a0Gladsaxe|○\u00a0Herlev/m);
  });

  it.each([
    ['efforts', inExample],
    ['efforts-28', inRegion],
  ])('shows %s', async (name, given) => {
    await expect(await shown('--lang da', given)).toMatchFileSnapshot(`transcripts/${name}.txt`);
  });

  it('is a row for each effort in CSV', async () => {
    const rows = (await shown('--format csv')).trim().split('\r\n');
    expect(rows).toHaveLength(6);
    expect(rows[2]).toBe(
      'indsats-ballerup-cykler,trafik,Trafik,flere-cykelpendlere,Flere cykler til arbejde på tværs af kommunegrænser,ballerup,Ballerup,Cykelparkering ved stationerne,2014-09-15,"Bidrager bedst, hvis den samordnes med ruterne",,2',
    );
    expect((await shown('--format csv --excel')).startsWith('\ufeffId;')).toBe(true);
    expect((await rup(['efforts', '--excel'], inExample)).exitCode).toBe(2);
  });

  it('is headings and tables in Markdown', async () => {
    const text = await shown('--format markdown --lang da');
    expect(text).toMatch(/^## Kommunernes indsatser pr\. 31\.12\.2016\n/);
    expect(text).toMatch(/### Trafik\n\n\| Mål \| Ballerup \| København \|\n/);
  });

  it('says so where there is nothing', async () => {
    const given = { cwd: folder({ 'organisering.yaml': clean }) };
    expect(await shown('', given)).toContain(
      'No efforts have been recorded yet. `rup effort add` records one.',
    );
    expect(await shown('--format markdown', given)).not.toContain('`');
    expect(await json('', given)).toMatchObject({ municipalities: [], without: [{ id: 'koebenhavn' }] });
  });
});
