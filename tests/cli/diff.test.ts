import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { gitEnv, Repository } from '../history/repository.ts';
import { clean, folder, rup } from './world.ts';

const later = readFileSync('examples/organisering-2016.yaml', 'utf8');
const NAME = 'organisering.yaml';

/** The example as somebody has edited it: a little of everything. */
const edited = later
  .replace('reportEveryMonths: 12', 'reportEveryMonths: 6')
  .replace('name: Et universitet', 'name: Universitetet')
  .replace('to: 2016-12-31 }', 'to: 2017-12-31 }')
  .replace('id: vaekstforum\n', 'id: vaekstforummet\n    formerly: [vaekstforum]\n')
  .replace('min: 5, max: 5', 'min: 4, max: 5')
  .replace('- { date: 2015-10-08, rank: 1 }', '- { date: 2015-10-08, rank: 2, note: Efter drøftelse }')
  .replace('themes: [erhverv]\n', 'themes: [klima, erhverv]\n    place: Regionsgården\n')
  .replace(/ {2}- \{ id: cykelforum-2014.*\n/, '')
  .replace(
    '{ organisation: helsingoer, role: kommunaldirektør, area: uddannelse, selectedBy: kkr-hovedstaden }',
    `{ organisation: helsingoer, role: kommunaldirektør, area: uddannelse, selectedBy: kkr-hovedstaden, to: 2016-11-30 }
    - { vacant: true, role: kommunaldirektør, area: uddannelse, from: 2016-12-01 }`,
  )
  .replace(
    '- { id: statusmoede-2016, body: statusmoede, date: 2016-11-24, time: "14:00-15:30", held: { date: 2016-11-24 } }',
    `- id: statusmoede-2016
    body: statusmoede
    date: 2016-12-01
    time: "13:00-14:30"
    moved: [{ date: 2016-11-20, from: 2016-11-24, time: "14:00-15:30", reason: Afbud }]`,
  )
  .replace(
    / {2}# R33: initiativet fortsatte[^]*(?=formerGroups:)/,
    `  - id: varmeforum
    name: Forum for fjernvarme
    task: Samle kommunernes varmeplaner
    initiatives: [{ id: klimastrategi, relation: [develops, follows] }]
    origin: established
    established: 2016-11-01
    establishedBy: region-hovedstaden
    members: [{ organisation: albertslund, role: varmechef, from: 2016-11-01 }]
    reports: [{ date: 2016-12-15, progress: Otte planer er samlet, interdisciplinarity: Byplan deltager }]
`,
  );

const renamed = clean.replace('name: Klimaforum', 'name: Klimaet');

/** A repository with the file as it was, as it was renamed in a branch, and as it is on disk. */
function repository(): Repository {
  const made = new Repository();
  made.commit('Begin', { [NAME]: clean });
  made.git('tag', 'begin');
  made.commit('Rename', { [NAME]: renamed });
  made.write(NAME, renamed.replace('name: Klimaet', 'name: Det fælles klima'));
  return made;
}

const run = (cwd: string, ...words: string[]) => rup(['diff', ...words], { cwd, env: gitEnv });

async function told(cwd: string, ...words: string[]): Promise<string[]> {
  const { stdout, stderr, exitCode } = await run(cwd, ...words, '--format', 'json');
  expect([exitCode, stderr]).toEqual([0, '']);
  const { before, after, changes } = JSON.parse(stdout) as {
    before: string;
    after: string;
    changes: { message: string }[];
  };
  return [`${before} → ${after}`, ...changes.map(({ message }) => message)];
}

const RENAMING = 'The forum Klimaforum is now called Klimaet.';
const AGAIN = 'The forum Klimaet is now called Det fælles klima.';
const BOTH = 'The forum Klimaforum is now called Det fælles klima.';

describe('rup diff', () => {
  const { folder: cwd } = repository();

  it.each([
    ['', `${NAME} at HEAD → ${NAME}`, AGAIN],
    ['begin', `${NAME} at begin → ${NAME}`, BOTH],
    ['begin HEAD', `${NAME} at begin → ${NAME} at HEAD`, RENAMING],
    ['begin..HEAD', `${NAME} at begin → ${NAME} at HEAD`, RENAMING],
    ['HEAD~1...', `${NAME} at HEAD~1... → ${NAME}`, BOTH],
    [NAME, `${NAME} at HEAD → ${NAME}`, AGAIN],
    [`begin ${NAME}`, `${NAME} at begin → ${NAME}`, BOTH],
    [`${NAME} HEAD`, `${NAME} → ${NAME} at HEAD`, 'The forum Det fælles klima is now called Klimaet.'],
    [`-f ${NAME} begin HEAD`, `${NAME} at begin → ${NAME} at HEAD`, RENAMING],
  ])('%s compares %s', async (words, ...expected) => {
    expect(await told(cwd, ...words.split(' ').filter(Boolean))).toEqual(expected);
  });

  it('compares two files where there is no repository', async () => {
    const files = folder({ 'a.yaml': clean, 'b.yaml': renamed });
    expect(await told(files, 'a.yaml', 'b.yaml')).toEqual(['a.yaml → b.yaml', RENAMING]);
    expect((await run(files, 'a.yaml', 'a.yaml')).stdout).toBe('The organisation has not changed.\n');
  });

  it('takes a word that begins with a path for a file, there or not', async () => {
    for (const word of ['./nowhere', '../nowhere', '/nowhere/x', 'a/../nowhere.yaml']) {
      expect((await run(cwd, word, NAME)).stderr).toContain(`${word} not found.`);
    }
  });

  it('takes a name for the revision where it is both, and for the file with ./ before it', async () => {
    const made = repository();
    made.write('begin', clean.replace('name: Klimaforum', 'name: Et andet'));
    expect((await told(made.folder, 'begin'))[0]).toBe(`${NAME} at begin → ${NAME}`);
    expect((await told(made.folder, './begin', NAME))[0]).toBe(`./begin → ${NAME}`);
  });

  it('tells of a file that is new, gone, renamed, or was never there', async () => {
    const made = new Repository();
    made.commit('Nothing');
    made.commit('Begin', { [NAME]: clean });
    expect((await told(made.folder, 'HEAD~1'))[1]).toBe('The file was created.');
    expect(await told(made.folder, 'HEAD', 'HEAD~1')).toEqual([
      `${NAME} at HEAD → ${NAME} at HEAD~1`,
      'The file was deleted.',
    ]);
    made.git('mv', NAME, 'ny.yaml');
    made.commit('Move');
    expect(await told(made.folder, 'HEAD~1', '-f', 'ny.yaml')).toEqual(['ny.yaml at HEAD~1 → ny.yaml']);
    const { exitCode, stderr } = await run(made.folder, 'HEAD', 'HEAD~1', '-f', 'andet.yaml');
    expect([exitCode, stderr]).toEqual([
      2,
      'error: The file exists neither as andet.yaml at HEAD nor as andet.yaml at HEAD~1. Give another file with --file, or other revisions.\n',
    ]);
  });

  it.each([
    [['nowhere'], /Unknown revision “nowhere”/],
    [['--format', 'table'], /--format/],
    [['-f', 'missing.yaml'], /missing\.yaml not found/],
    [['missing.yaml', NAME], /missing\.yaml not found/],
    [['a', 'b', 'c'], /rup diff --help/],
  ])('%j is refused', async (words, message) => {
    const { exitCode, stdout, stderr } = await run(cwd, ...words);
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });

  it('takes no word for an option of git', async () => {
    const { exitCode, stderr } = await run(cwd, '--', '--output=x');
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('Unknown revision “--output=x”')]);
  });

  it('says where the form of a state is wrong, and what shows it', async () => {
    const made = new Repository();
    made.commit('Broken', { [NAME]: clean.replace('origin: established', 'origin: unknown') });
    made.write(NAME, clean);
    const old = await run(made.folder);
    const line = clean.split('\n').findIndex((text) => text.includes('origin: established')) + 1;
    expect([old.exitCode, old.stdout]).toEqual([2, '']);
    expect(old.stderr).toMatch(
      `${NAME} at HEAD has structural errors, the first on line ${line}, column 13.`,
    );
    expect(old.stderr).toMatch(/`git show [0-9a-f]{12}:organisering\.yaml \| rup validate -` shows/);
    made.write(NAME, 'format: 1\n');
    made.commit('Mended', {});
    made.git('checkout', '--quiet', 'HEAD~1', '--', NAME);
    const now = await run(made.folder, NAME, NAME);
    expect(now.stderr).toMatch(/`rup validate organisering\.yaml` shows/);
  });

  it('ends with 1 where something has changed and that is asked for', async () => {
    expect((await run(cwd, '--exit-code')).exitCode).toBe(1);
    expect((await run(cwd, 'HEAD', 'HEAD', '--exit-code')).exitCode).toBe(0);
    expect((await run(cwd)).exitCode).toBe(0);
  });

  const files = folder({ 'foer.yaml': later, 'efter.yaml': edited });

  it.each([
    ['da', 'human', 'txt'],
    ['en', 'human', 'txt'],
    ['da', 'markdown', 'md'],
  ])('is told in %s for %s', async (lang, format, ending) => {
    const ran = await run(files, 'foer.yaml', 'efter.yaml', '--lang', lang, '--format', format);
    expect([ran.exitCode, ran.stderr]).toEqual([0, '']);
    if (format === 'human')
      for (const line of ran.stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
    await expect(ran.stdout).toMatchFileSnapshot(`transcripts/diff-${lang}.${ending}`);
  });

  it('is coloured by what is new, gone and changed', async () => {
    const { stdout } = await run(files, 'foer.yaml', 'efter.yaml', '--color');
    for (const code of ['32', '31', '1', '2']) expect(stdout).toContain(`\u001b[${code}m`);
  });

  it('says nothing has changed where only the form has', async () => {
    const moved = folder({
      'a.yaml': clean,
      'b.yaml': JSON.stringify(JSON.parse(JSON.stringify((await import('yaml')).parse(clean)))),
    });
    expect((await run(moved, 'a.yaml', 'b.yaml', '--lang', 'da')).stdout).toBe(
      'Organisationen er ikke ændret.\n',
    );
    expect((await run(moved, 'a.yaml', 'b.yaml', '--lang', 'da', '--format', 'markdown')).stdout).toBe(
      '## Ændringer fra a.yaml til b.yaml\n\nOrganisationen er ikke ændret.\n',
    );
  });
});
