import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { built } from '../built.ts';
import { clean, folder, rup } from '../cli/world.ts';
import { gitEnv, Repository } from '../history/repository.ts';

/** A folder in which `rup` is the program as it is built. */
let bin = '';
beforeAll(() => {
  bin = folder();
  symlinkSync(built(), join(bin, 'rup'));
});

const FILE = 'organisering.yaml';

/** A repository with the file committed, and rup as its merge driver. */
class Merging {
  readonly repository = new Repository();

  constructor(text = clean) {
    this.repository.commit('Start', { [FILE]: text });
    this.rup('merge', '--install');
    this.repository.commit('Flet med rup');
  }

  run(program: string, ...args: readonly string[]) {
    const env = { ...gitEnv, PATH: `${bin}:${gitEnv['PATH']}`, RUP_LANG: 'en', NODE_OPTIONS: '' };
    const ran = spawnSync(program, [...args], { cwd: this.repository.folder, env, encoding: 'utf8' });
    return { exitCode: ran.status, said: ran.stdout + ran.stderr };
  }

  rup(...args: readonly string[]) {
    const ran = this.run('rup', ...args, '--at', '2014-03-01');
    if (ran.exitCode !== 0) throw new Error(ran.said);
    return ran.said;
  }

  git(...args: readonly string[]) {
    return this.run('git', ...args);
  }

  /** Does something on a branch of its own, commits it, and comes back. */
  branch(name: string, work: () => void): void {
    this.git('checkout', '--quiet', '-b', name, 'main');
    work();
    this.repository.commit(name);
    this.git('checkout', '--quiet', 'main');
  }

  main(work: () => void): void {
    work();
    this.repository.commit('main');
  }

  get text(): string {
    return readFileSync(this.repository.path(FILE), 'utf8');
  }
}

const report = (date: string, progress: string) => [
  'forum',
  'report',
  'klimaforum',
  '--date',
  date,
  '--progress',
  progress,
  '--interdisciplinarity',
  'Alle med',
];

describe('rup as the merge driver of git', () => {
  it('merges what git alone cannot, each side as the command wrote it', () => {
    const merging = new Merging();
    merging.branch('a', () => merging.rup(...report('2014-02-03', 'På vej')));
    merging.main(() => merging.rup(...report('2014-02-10', 'Forsinket')));
    // Both stand at one place, so that lines alone are a conflict.
    const plain = merging.git(
      '-c',
      'merge.rup.driver=git merge-file --marker-size=%L %A %O %B',
      'merge',
      'a',
    );
    expect(plain.exitCode).toBe(1);
    merging.git('merge', '--abort');
    const { exitCode } = merging.git('merge', '--no-edit', 'a');
    expect(exitCode).toBe(0);
    expect(merging.text).toContain(
      'progress: På vej, interdisciplinarity: Alle med }, { date: 2014-02-10, progress: Forsinket,',
    );
    expect(merging.run('rup', 'validate', '--at', '2014-03-01').exitCode).toBe(0);
  });

  it.each(['rebase', 'cherry-pick', 'stash'])('is right under %s', (way) => {
    const merging = new Merging();
    if (way === 'stash') {
      merging.rup(...report('2014-02-03', 'På vej'));
      merging.git('stash');
    } else merging.branch('a', () => merging.rup(...report('2014-02-03', 'På vej')));
    merging.main(() => merging.rup(...report('2014-02-10', 'Forsinket')));
    if (way === 'rebase') merging.git('checkout', '--quiet', 'a');
    const how = { rebase: ['rebase', 'main'], 'cherry-pick': ['cherry-pick', 'a'], stash: ['stash', 'pop'] }[
      way
    ];
    const { exitCode, said } = merging.git(...(how ?? []));
    expect({ exitCode, said }).toMatchObject({ exitCode: 0 });
    expect(merging.text).toContain('progress: På vej');
    expect(merging.text).toContain('progress: Forsinket');
    expect(merging.text).not.toContain('<<<<<<<');
  });

  it('leaves what both changed between marks, in just that place, with the reason', () => {
    const merging = new Merging(clean.replace('forums:\n', 'forums:\n'));
    const rename = (name: string) =>
      writeFileSync(
        merging.repository.path(FILE),
        merging.text.replace('    name: Klimaforum', `    name: ${name}`),
      );
    merging.branch('a', () => {
      rename('Klima og energi');
      merging.rup(
        'effort',
        'add',
        '--municipality',
        'koebenhavn',
        '--goal',
        'mindre-co2',
        '--effort',
        'Fjernvarme',
      );
    });
    merging.main(() => rename('Klimaudvalget'));
    const { exitCode, said } = merging.git('merge', '--no-edit', 'a');
    expect(exitCode).toBe(1);
    expect(said).toMatch(
      /organisering\.yaml:\d+: Both sides changed this, each in its own way\. Choose one\./,
    );
    expect(merging.text).toContain(
      [
        '  - id: klimaforum',
        '<<<<<<< ours',
        '    name: Klimaudvalget',
        '=======',
        '    name: Klima og energi',
        '>>>>>>> theirs: changed on both sides',
        '    task: Udmønte klimastrategien',
      ].join('\n'),
    );
    expect(merging.text).toContain('effort: Fjernvarme');
    expect(merging.git('status', '--porcelain', FILE).said).toContain('UU');
  });

  it('tells of a member appointed to a forum that was dissolved meanwhile', () => {
    const merging = new Merging();
    const appoint = ['--organisation', 'koebenhavn', '--role', 'medlem', '--from', '2014-02-20'];
    merging.branch('a', () => merging.rup('member', 'appoint', 'klimaforum', ...appoint));
    const dissolve = ['--date', '2014-02-10', '--reason', 'Slut', '--release'];
    merging.main(() => merging.rup('forum', 'dissolve', 'klimaforum', ...dissolve));
    const { exitCode, said } = merging.git('merge', '--no-edit', 'a');
    expect(exitCode).toBe(1);
    expect(said).toContain('member-');
    expect(merging.text).toMatch(/<<<<<<< ours\n=======\n(.*\n)+>>>>>>> theirs: member-/);
    expect(merging.text.replace(/<<<<<<< ours\n=======\n(.*\n)+>>>>>>> .*\n/, '')).toContain('reason: Slut');
  });

  it('leaves a comment of theirs that has no place of its own to the reader', () => {
    const merging = new Merging();
    const write = (text: string) => writeFileSync(merging.repository.path(FILE), text);
    const goal = (id: string, comment = '') =>
      merging.text.replace(
        '  initiatives:\n',
        `${comment}    - { id: ${id}, area: klima, name: ${id} }\n  initiatives:\n`,
      );
    merging.branch('a', () => write(goal('mindre-trafik', '    # Vedtaget i juni\n')));
    merging.main(() => write(goal('flere-cykler')));
    const { exitCode, said } = merging.git('merge', '--no-edit', 'a');
    expect(exitCode).toBe(1);
    expect(said).toContain('Theirs wrote a comment here.');
    expect(merging.text).toContain('# Vedtaget i juni');
    expect(merging.text).toContain('flere-cykler');
  });

  it.each(['ours', 'theirs'])('says what one side has added by the id that %s has given', (side) => {
    const merging = new Merging();
    const rename = () => merging.rup('rename', 'mindre-co2', 'lavere-co2');
    const effort = ['--municipality', 'koebenhavn', '--goal', 'mindre-co2', '--effort', 'Fjernvarme'];
    const add = () => merging.rup('effort', 'add', ...effort);
    merging.branch('a', side === 'ours' ? add : rename);
    merging.main(side === 'ours' ? rename : add);
    expect(merging.git('merge', '--no-edit', 'a').exitCode).toBe(0);
    expect(merging.text).toContain('goal: lavere-co2');
    expect(merging.text).toContain('formerly: [mindre-co2]');
    expect(merging.run('rup', 'validate', '--at', '2014-03-01').exitCode).toBe(0);
  });

  it('shows an entry of theirs once, whole, where more than one thing in it cannot stand', () => {
    const goal = '    - { id: mindre-co2, area: klima, name: Mindre CO2 }';
    const merging = new Merging(
      clean.replace(goal, goal.replace(/[{}] ?/g, '').replaceAll(', ', '\n      ')),
    );
    merging.branch('a', () => merging.rup('rename', 'mindre-co2', 'lavere-co2'));
    merging.main(() => merging.rup('goal', 'add', 'Andet', '--area', 'klima', '--id', 'lavere-co2'));
    expect(merging.git('merge', '--no-edit', 'a').exitCode).toBe(1);
    expect(merging.text.match(/formerly:/g)).toHaveLength(1);
    expect(merging.text).toMatch(/^={7}\n {4}- +id: lavere-co2\n[^=]*formerly:[^=]*^>{7}/m);
  });

  it('takes over what both have begun, where neither contradicts the other', () => {
    const merging = new Merging();
    merging.branch('a', () => merging.rup('settings', 'windUpDays', '45'));
    merging.main(() => merging.rup('settings', 'history.graceDays', '60'));
    expect(merging.git('merge', '--no-edit', 'a').exitCode).toBe(0);
    expect(merging.text).toMatch(/windUpDays: 45/);
    expect(merging.text).toMatch(/graceDays: 60/);
  });

  it('keeps the form of both sides where their lines do not meet', () => {
    const merging = new Merging();
    const write = (text: string) => writeFileSync(merging.repository.path(FILE), text);
    merging.branch('a', () => write(merging.text.replace('format: 1\n', 'format: 1 # formatets version\n')));
    merging.main(() => merging.rup(...report('2014-02-10', 'Forsinket')));
    expect(merging.git('merge', '--no-edit', 'a').exitCode).toBe(0);
    expect(merging.text).toContain('format: 1 # formatets version\n');
  });

  it('merges as git does where a side is not YAML, and where rup is not there', () => {
    const merging = new Merging();
    const write = (text: string) => writeFileSync(merging.repository.path(FILE), text);
    merging.branch('a', () => write(merging.text.replace('name: Klimaforum', 'name: "Klimaforum')));
    merging.main(() => merging.rup(...report('2014-02-10', 'Forsinket')));
    const { exitCode, said } = merging.git('merge', '--no-edit', 'a');
    expect(exitCode).toBe(0);
    expect(said).toContain('merged line by line');
    merging.git('reset', '--quiet', '--hard', 'HEAD^');
    const env = { ...gitEnv };
    const ran = spawnSync('git', ['merge', '--no-edit', 'a'], { cwd: merging.repository.folder, env });
    expect(ran.status).toBe(0);
    expect(merging.text).toContain('progress: Forsinket');
    expect(merging.text).toContain('name: "Klimaforum');
  });
});

it('names the sides in the reader’s language where they meet line by line', async () => {
  const files = { 'base.yaml': 'name: A\n', 'ours.yaml': 'name: "B\n', 'theirs.yaml': 'name: C\n' };
  for (const [lang, ours, theirs] of [
    ['en', 'ours', 'theirs'],
    ['da', 'vores', 'deres'],
  ] as const) {
    const cwd = folder(files);
    const argv = ['merge', ...Object.keys(files), '--marker-size', '9', '--lang', lang];
    const ran = await rup(argv, { cwd, env: gitEnv });
    expect(ran.exitCode).toBe(1);
    expect(readFileSync(join(cwd, 'ours.yaml'), 'utf8')).toBe(
      `<<<<<<<<< ${ours}\nname: "B\n=========\nname: C\n>>>>>>>>> ${theirs}\n`,
    );
  }
});

it('leaves git’s own conflict marks where rup fails', () => {
  const merging = new Merging();
  merging.branch('a', () => merging.rup(...report('2014-02-03', 'På vej')));
  merging.main(() => merging.rup(...report('2014-02-10', 'Forsinket')));
  const failing = folder({ rup: '#!/bin/sh\nexit 3\n' });
  chmodSync(join(failing, 'rup'), 0o755);
  const env = { ...gitEnv, PATH: `${failing}:${gitEnv['PATH']}` };
  const ran = spawnSync('git', ['merge', '--no-edit', 'a'], { cwd: merging.repository.folder, env });
  expect(ran.status).toBe(1);
  expect(merging.text).toMatch(/^<{7}[^]*Forsinket[^]*^={7}[^]*På vej[^]*^>{7}/m);
  const told = merging.run('rup', 'validate', '--at', '2014-03-01');
  expect(told).toMatchObject({ exitCode: 1, said: expect.stringContaining('error[conflict-marks]') });
});

describe('rup merge --install', () => {
  it('tells what it writes, and writes it once', () => {
    const repository = new Repository();
    repository.commit('Start', { [FILE]: clean, '.gitattributes': '*.png binary' });
    const run = (...args: string[]) =>
      spawnSync(join(bin, 'rup'), ['merge', '--install', '--lang', 'en', ...args], {
        cwd: repository.folder,
        env: { ...gitEnv },
        encoding: 'utf8',
      }).stdout;
    const attributes = () => readFileSync(repository.path('.gitattributes'), 'utf8');
    expect(run('--dry-run')).toContain('organisering.yaml merge=rup');
    expect(attributes()).toBe('*.png binary');
    expect(run()).toContain('driver = rup merge %O %A %B');
    expect(run()).toContain('Written.');
    expect(attributes()).toBe('*.png binary\norganisering.yaml merge=rup\n');
    expect(repository.git('config', 'merge.rup.driver')).toContain('rup merge %O %A %B');
    mkdirSync(repository.path('en mappe'));
    expect(run('--file', 'en mappe/fil [1].yaml')).toContain('merge=rup');
    writeFileSync(repository.path('en mappe/fil [1].yaml'), clean);
    const told = repository.git('check-attr', 'merge', 'en mappe/fil [1].yaml', 'en mappe/fil 1.yaml');
    expect(told).toContain('fil [1].yaml: merge: rup');
    expect(told).toContain('fil 1.yaml: merge: unspecified');
  });

  it('keeps every byte of what was there, in whatever encoding and with whatever line ends', async () => {
    const repository = new Repository();
    repository.git('config', '--add', 'merge.rup.driver', 'another');
    repository.git('config', '--add', 'merge.rup.driver', 'and yet another');
    const line = `${FILE} merge=rup`;
    for (const [before, after] of [
      ['# caf\xe9\n*.yaml text', `# caf\xe9\n*.yaml text\n${line}\n`],
      ['# caf\xe9\r\n', `# caf\xe9\r\n${line}\r\n`],
      [`${line}\r\n# \xff`, `${line}\r\n# \xff`],
    ] as const) {
      repository.write('.gitattributes', Buffer.from(before, 'latin1'));
      const { exitCode } = await rup(['merge', '--install'], { cwd: repository.folder, env: gitEnv });
      expect(exitCode).toBe(0);
      expect(readFileSync(repository.path('.gitattributes'), 'latin1')).toBe(after);
    }
    expect(repository.git('config', '--get-all', 'merge.rup.driver')).toMatch(/^rup merge [^\n]*$/);
  });

  it('writes through no link that came with the repository, and waits for no pipe', async () => {
    const repository = new Repository();
    const attributes = repository.path('.gitattributes');
    const config = readFileSync(repository.path('.git/config'), 'utf8');
    const victim = join(folder({ victim: 'x\n' }), 'victim');
    for (const make of [
      () => symlinkSync(victim, attributes),
      () => symlinkSync('.git/config', attributes),
      () => symlinkSync('/dev/zero', attributes),
      () => symlinkSync('nowhere', attributes),
      () => execFileSync('mkfifo', [attributes]),
      () => mkdirSync(attributes),
    ]) {
      make();
      const { exitCode, stderr } = await rup(['merge', '--install'], { cwd: repository.folder, env: gitEnv });
      expect([exitCode, stderr]).toEqual([
        2,
        expect.stringContaining('.gitattributes is not an ordinary file and will not be overwritten.'),
      ]);
      rmSync(attributes, { recursive: true });
    }
    expect(readFileSync(victim, 'utf8')).toBe('x\n');
    expect(readFileSync(repository.path('.git/config'), 'utf8')).toBe(config);
    expect(existsSync(repository.path('nowhere'))).toBe(false);
  });
});
