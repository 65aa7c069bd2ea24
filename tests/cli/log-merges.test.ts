import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { gitEnv, Repository } from '../history/repository.ts';
import { clean, folder, rup } from './world.ts';

const NAME = 'organisering.yaml';
/** What branches do to the file, each in lines of its own. */
const reported = (text: string) =>
  text.replace('reports: [', 'reports: [{ date: 2014-02-03, progress: Godt, interdisciplinarity: Ja }, ');
const renamed = (text: string) => text.replace('name: Klimaforum', 'name: Forum for klimaet');
const other = (text: string) => text.replace('name: Klimastrategi', 'name: Strategi for klimaet');
const person = (text: string) => text.replace('name: KKR-formanden', 'name: Formanden for KKR');
const both = (text: string) => renamed(reported(text));

/** A repository in which `main` and branches have parted after the first commit. */
class Parted extends Repository {
  constructor(name = NAME) {
    super();
    this.commit('Begynd', { [name]: clean, 'README.md': 'x' });
    this.git('branch', 'udgangspunkt');
  }

  /** A branch of its own with one commit. */
  branch(name: string, content: string, file = NAME): void {
    this.git('checkout', '--quiet', '-b', name, 'udgangspunkt');
    this.commit(name, { [file]: content });
    this.git('checkout', '--quiet', 'main');
  }

  /** A merge that leaves the file with a content of one's own choice. */
  merge(content: string, ...branches: readonly string[]): void {
    this.git('merge', '--quiet', '--no-ff', '--no-commit', '--strategy=ours', ...branches);
    this.commit('Flet', { [NAME]: content });
  }
}

interface Told {
  subject: string;
  state: string;
  isMerge: boolean;
  changes: { code: string }[];
  lost: { code: string }[];
}

async function log({ folder: cwd }: { folder: string }, argv: readonly string[] = []): Promise<Told[]> {
  const { stdout, stderr, exitCode } = await rup(['log', '--json', ...argv], { cwd, env: gitEnv });
  expect({ stderr, exitCode }).toEqual({ stderr: '', exitCode: 0 });
  return JSON.parse(stdout).commits;
}

/** What is told, by subjects: what happened, and what is lost. */
const told = async (made: { folder: string }, argv: readonly string[] = []) =>
  (await log(made, argv)).map(({ subject, changes, lost }) => [
    subject,
    changes.map(({ code }) => code),
    lost.map(({ code }) => code),
  ]);
const BEGIN = ['Begynd', expect.arrayContaining(['forum-established']), []];

describe('a merge that loses what a branch had changed', () => {
  it('is told, with what is lost, in words', async () => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.commit('Stamme', { [NAME]: renamed(clean) });
    made.git('merge', '--quiet', '--strategy=ours', '-m', 'Flet', 'gren');
    expect(await told(made)).toEqual([
      ['Flet', [], ['report-given']],
      ['Stamme', ['renamed'], []],
      ['gren', ['report-given'], []],
      BEGIN,
    ]);
    const say = async (lang: string) =>
      (await rup(['log', '--lang', lang], { cwd: made.folder, env: gitEnv })).stdout.split(/\n\n(?=\d)/)[0];
    const hash = made.git('rev-parse', 'HEAD').slice(0, 12);
    expect(await say('en')).toBe(`4 January 2014 · Sekretariatet
Flet (${hash})

  Lost in this merge: the following had changed in one of the branches, and is
  not in the file afterwards.

  Klimaforum (klimaforum)
    + Klimaforum reported on 3 February 2014.
        Progress: “Godt”
        Cross-disciplinary: “Ja”`);
    expect(
      await say('da'),
    ).toContain(`  Tabt i denne fletning: følgende var ændret i en af grenene, men står ikke i
  filen bagefter.

  Klimaforum (klimaforum)
    + Klimaforum har afrapporteret den 3. februar 2014.`);
  });

  it.each<[string, string, string[]]>([
    ['its own branch, taken over by the other', reported(clean), ['renamed']],
    ['the other branch', renamed(clean), ['report-given']],
    ['both', clean, ['renamed', 'report-given']],
    ['nothing', both(clean), []],
  ])('loses %s', async (_, content, lost) => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.commit('Stamme', { [NAME]: renamed(clean) });
    made.merge(content, 'gren');
    const [merge] = await log(made);
    // One that keeps all of both has a content that neither had.
    expect([merge?.subject, merge?.isMerge]).toEqual(['Flet', true]);
    expect(merge?.lost.map(({ code }) => code).sort()).toEqual(lost);
  });

  it('of two answers keeps one, and loses the other', async () => {
    const made = new Parted();
    made.branch('gren', clean.replace('name: Klimaforum', 'name: A'));
    made.commit('Stamme', { [NAME]: clean.replace('name: Klimaforum', 'name: B') });
    made.merge(clean.replace('name: Klimaforum', 'name: B'), 'gren');
    const [merge] = await log(made);
    expect(merge?.lost).toMatchObject([{ code: 'renamed', args: { to: 'A' } }]);
    // One that both gave is lost by neither.
    const same = new Parted();
    same.branch('gren', both(clean));
    same.commit('Stamme', { [NAME]: renamed(clean) });
    same.merge(renamed(clean), 'gren');
    expect((await told(same))[0]).toEqual(['Flet', [], ['report-given']]);
  });

  it('may do something of its own besides', async () => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.commit('Stamme', { [NAME]: renamed(clean) });
    made.merge(other(renamed(clean)), 'gren');
    expect((await told(made))[0]).toEqual(['Flet', ['renamed'], ['report-given']]);
    expect((await log(made))[0]?.changes).toMatchObject([{ args: { to: 'Strategi for klimaet' } }]);
  });

  it('joins more than two', async () => {
    for (const [content, lost] of [
      [person(both(clean)), []],
      [both(clean), ['renamed']],
      [person(clean), ['renamed', 'report-given']],
      [clean, ['renamed', 'renamed', 'report-given']],
    ] as const) {
      const made = new Parted();
      made.branch('en', reported(clean));
      made.branch('to', person(clean));
      made.commit('Stamme', { [NAME]: renamed(clean) });
      made.merge(content, 'en', 'to');
      const [merge] = await log(made);
      expect(merge?.subject).toBe('Flet');
      expect(merge?.lost.map(({ code }) => code).sort(), content).toEqual(lost);
    }
  });

  it('deletes the file, or brings it back', async () => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.git('rm', '--quiet', NAME);
    made.commit('Slet');
    made.git('merge', '--quiet', '--strategy=ours', '-m', 'Flet', 'gren');
    expect((await told(made, ['--file', NAME])).slice(0, 2)).toEqual([
      ['Flet', [], ['report-given']],
      ['Slet', ['file-removed'], []],
    ]);
    const back = new Parted();
    back.git('checkout', '--quiet', '-b', 'slettet');
    back.git('rm', '--quiet', NAME);
    back.commit('Slet');
    back.git('checkout', '--quiet', 'main');
    back.commit('Stamme', { [NAME]: renamed(clean) });
    back.git('merge', '--quiet', '--strategy=ours', '-m', 'Flet', 'slettet');
    expect((await told(back))[0]).toEqual(['Flet', [], ['file-removed']]);
  });

  it('is told of one thing only where that is concerned', async () => {
    const made = new Parted();
    made.branch('gren', person(reported(clean)));
    made.commit('Stamme', { [NAME]: other(clean) });
    made.merge(other(clean), 'gren');
    const of = async (id: string) => (await told(made, [id])).map(([subject, , lost]) => [subject, lost]);
    expect(await of('kkr-formand')).toEqual([
      ['Flet', ['renamed']],
      ['gren', []],
      ['Begynd', []],
    ]);
    expect((await of('klimaforum'))[0]).toEqual(['Flet', ['report-given']]);
    expect((await of('klimastrategi'))[0]).toEqual(['Stamme', []]);
  });

  it('is told from a day on, where the branches parted before', async () => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.commit('Stamme', { [NAME]: renamed(clean) });
    made.merge(renamed(clean), 'gren');
    expect(await told(made, ['--since', '2014-01-04'])).toEqual([['Flet', [], ['report-given']]]);
  });

  it('is not made up where the clone ends before, or the file cannot be read', async () => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.commit('Stamme', { [NAME]: renamed(clean) });
    made.merge(renamed(clean), 'gren');
    const clone = { folder: join(folder(), 'klon') };
    made.git('clone', '--quiet', '--depth=2', `file://${made.folder}`, clone.folder);
    expect((await log(clone)).map(({ subject, state, lost }) => [subject, state, lost])).toEqual([
      ['Stamme', 'cut-off', []],
      ['gren', 'cut-off', []],
    ]);
    const broken = new Parted();
    broken.branch('gren', reported(clean));
    broken.commit('Stamme', { [NAME]: renamed(clean) });
    broken.merge('a: [', 'gren');
    expect((await log(broken))[0]).toMatchObject({ subject: 'Flet', state: 'unreadable', lost: [] });
    const through = new Parted();
    through.git('checkout', '--quiet', '-b', 'gren');
    through.commit('Gren', { [NAME]: reported(clean) });
    through.commit('Itu', { [NAME]: 'a: [' });
    through.git('checkout', '--quiet', 'main');
    through.commit('Stamme', { [NAME]: renamed(clean) });
    through.merge(renamed(clean), 'gren');
    expect((await told(through))[0]).toEqual(['Flet', [], ['report-given']]);
  });
});

describe('a merge that loses nothing', () => {
  it('is not told, where it took a branch over as it was', async () => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.commit('Uvedkommende', { 'README.md': 'y' });
    made.git('merge', '--quiet', '--no-ff', '-m', 'Flet', 'gren');
    made.git('checkout', '--quiet', '-b', 'uvedkommende');
    made.commit('Intet', { 'andet.txt': 'x' });
    made.git('checkout', '--quiet', 'main');
    made.commit('Stamme', { [NAME]: renamed(reported(clean)) });
    made.git('merge', '--quiet', '-m', 'Flet intet', 'uvedkommende');
    expect((await told(made)).map(([subject]) => subject)).toEqual(['Stamme', 'gren', 'Begynd']);
  });

  it('nor where the branch had taken the trunk in itself, or is merged again', async () => {
    const made = new Parted();
    made.git('checkout', '--quiet', '-b', 'gren');
    made.commit('En', { [NAME]: reported(clean) });
    made.git('checkout', '--quiet', 'main');
    made.commit('Stamme', { [NAME]: renamed(clean) });
    made.git('checkout', '--quiet', 'gren');
    made.git('merge', '--quiet', '-m', 'Tag stammen ind', 'main');
    made.commit('To', { [NAME]: person(both(clean)) });
    made.git('checkout', '--quiet', 'main');
    made.git('merge', '--quiet', '--no-ff', '-m', 'Flet', 'gren');
    // What was taken back since is no loss of the next merge.
    made.commit('Tag tilbage', { [NAME]: renamed(clean) });
    made.git('checkout', '--quiet', 'gren');
    made.commit('Tre', { [NAME]: other(person(both(clean))) });
    made.git('checkout', '--quiet', 'main');
    made.merge(other(renamed(clean)), 'gren');
    const commits = await told(made);
    expect(commits.map(([subject]) => subject)).toEqual([
      ...['Flet', 'Tre', 'Tag tilbage', 'To', 'Tag stammen ind', 'Stamme', 'En', 'Begynd'],
    ]);
    expect(commits.flatMap(([, , lost]) => lost)).toEqual([]);
  });

  it('nor where two branches have merged each other', async () => {
    const made = new Parted();
    made.branch('gren', reported(clean));
    made.commit('Stamme', { [NAME]: renamed(clean) });
    made.git('branch', 'stamme');
    made.merge(both(clean), 'gren');
    made.git('checkout', '--quiet', 'gren');
    made.merge(both(clean), 'stamme');
    made.commit('Gren igen', { [NAME]: person(both(clean)) });
    made.git('checkout', '--quiet', 'main');
    made.commit('Stamme igen', { [NAME]: other(both(clean)) });
    made.merge(other(person(both(clean))), 'gren');
    expect((await told(made)).flatMap(([, , lost]) => lost)).toEqual([]);
  });
});

describe('a file that one side of a merge has renamed', () => {
  /** One side renames the file and the other changes it; the renaming comes first, or last. */
  function history(renamesMain: boolean, renamesFirst: boolean, merge: readonly string[]): Repository {
    const made = new Parted('gammel.yaml');
    made.git('branch', 'gren');
    const rename = () => {
      made.git('checkout', '--quiet', renamesMain ? 'main' : 'gren');
      renameSync(made.path('gammel.yaml'), made.path(NAME));
      made.commit('Omdøb', { [NAME]: renamed(clean) });
    };
    const change = () => {
      made.git('checkout', '--quiet', renamesMain ? 'gren' : 'main');
      made.commit('Ændr', { 'gammel.yaml': reported(clean) });
    };
    for (const step of renamesFirst ? [rename, change] : [change, rename]) step();
    made.git('checkout', '--quiet', 'main');
    made.git('merge', '--quiet', '-m', 'Flet', ...merge, 'gren');
    return made;
  }

  it.each([
    [true, true],
    [true, false],
    [false, true],
    [false, false],
  ])('is followed on both (on main: %s, first: %s)', async (onMain, first) => {
    const made = history(onMain, first, []);
    const commits = await told(made);
    expect(commits[0]).toEqual(['Flet', [], []]);
    expect(commits.slice(1, 3).sort()).toEqual([
      ['Omdøb', ['renamed'], []],
      ['Ændr', ['report-given'], []],
    ]);
    expect(commits[3]).toEqual(BEGIN);
    const { stdout } = await rup(['log'], { cwd: made.folder, env: gitEnv });
    expect(stdout.match(/The file was renamed from gammel\.yaml to organisering\.yaml\./g)).not.toBeNull();
    const then = await rup(['diff', 'udgangspunkt'], { cwd: made.folder, env: gitEnv });
    expect(then.stdout).toContain('2 changes');
  });

  it.each([[true], [false]])('and what is lost of the other is told (first: %s)', async (first) => {
    const made = history(true, first, ['--strategy=ours']);
    expect((await told(made))[0]).toEqual(['Flet', [], ['report-given']]);
  });

  it('is another where an old name is taken again', async () => {
    const made = new Repository();
    made.commit('Begynd', { 'gammel.yaml': clean });
    renameSync(made.path('gammel.yaml'), made.path(NAME));
    made.commit('Omdøb');
    made.commit('En anden', { 'gammel.yaml': renamed(clean) });
    made.commit('Den anden', { 'gammel.yaml': both(clean) });
    made.commit('Ændr', { [NAME]: other(clean) });
    expect((await told(made)).map(([subject]) => subject)).toEqual(['Ændr', 'Omdøb', 'Begynd']);
  });
});

describe('the history of a repository of many merges', () => {
  it('is told with every loss and nothing else, whatever the merges did', async () => {
    const made = new Repository();
    let content = clean.replace('people:', 'people:\n  - { id: person-x, name: X }');
    const lines: string[] = [];
    const at = (names: readonly string[]) =>
      content.replace(
        '{ id: person-x, name: X }',
        `{ id: person-x, name: X }${names.map((name) => `\n  - ${name}`).join('')}`,
      );
    made.commit('Begynd', { [NAME]: at([]) });
    const losing: string[] = [];
    // A fixed series of branches: some are taken, some lost, some beside others.
    for (let round = 0; round < 24; round++) {
      const fresh = `{ id: person-${round}, name: Person ${round} }`;
      made.git('checkout', '--quiet', '-b', `gren-${round}`);
      made.commit(`Gren ${round}`, { [NAME]: at([...lines, fresh]) });
      made.git('checkout', '--quiet', 'main');
      const isBeside = round % 3 === 1;
      if (isBeside) {
        content = content.replace(
          /name: Klima(strategi)?[^\n]*\n {6}areas/,
          `name: Klima ${round}\n      areas`,
        );
        made.commit(`Stamme ${round}`, { [NAME]: at(lines) });
      }
      const isLost = (round * 7) % 5 === 0;
      if (!isLost) lines.push(fresh);
      made.git('merge', '--quiet', '--no-ff', '--no-commit', '--strategy=ours', `gren-${round}`);
      made.commit(`Flet ${round}`, { [NAME]: at(lines) });
      if (isLost) losing.push(`Flet ${round}`);
    }
    const commits = await log(made);
    expect(
      commits
        .filter(({ lost }) => lost.length > 0)
        .map(({ subject }) => subject)
        .reverse(),
    ).toEqual(losing);
    for (const { subject, lost } of commits) {
      const round = subject.split(' ')[1];
      for (const fact of lost) expect(fact).toMatchObject({ code: 'entry-added', id: `person-${round}` });
    }
    expect(losing.length).toBeGreaterThan(3);
  });
});
