import { execFileSync } from 'node:child_process';
import { chmodSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { clean, rup } from '../cli/world.ts';
import { gitEnv, Repository } from './repository.ts';

const NAME = 'organisering.yaml';
const named = (name: string) => clean.replace('name: Klimaforum', `name: ${name}`);

/** Three commits, of which each holds another content. */
function history(): Repository {
  const repository = new Repository();
  for (const name of ['A', 'B', 'C']) repository.commit(name, { [NAME]: named(name) });
  return repository;
}

/** The file that holds an object. */
function objectFile(repository: Repository, revision: string): string {
  const [id] = repository.git('rev-parse', revision).split('\n');
  return repository.path(`.git/objects/${id?.slice(0, 2)}/${id?.slice(2)}`);
}

const remove = (revision: string) => (repository: Repository) => rmSync(objectFile(repository, revision));
const spoil = (revision: string) => (repository: Repository) => {
  const path = objectFile(repository, revision);
  chmodSync(path, 0o644);
  writeFileSync(path, 'garbage');
};

const DAMAGES: Readonly<Record<string, (repository: Repository) => void>> = {
  'content that is gone': remove(`HEAD~1:${NAME}`),
  'content that cannot be unpacked': spoil(`HEAD~1:${NAME}`),
  'content that is empty': (repository) => {
    spoil(`HEAD~1:${NAME}`)(repository);
    truncateSync(objectFile(repository, `HEAD~1:${NAME}`));
  },
  'a tree that is gone': remove('HEAD~1^{tree}'),
  'a tree that cannot be unpacked': spoil('HEAD~1^{tree}'),
  'a commit that is gone': remove('HEAD~1'),
  'a commit that cannot be unpacked': spoil('HEAD~1'),
  'the last commit gone': remove('HEAD'),
  'the last commit spoilt': spoil('HEAD'),
  'a branch that names nothing': (repository) => writeFileSync(repository.path('.git/refs/heads/main'), ''),
  'a branch that names garbage': (repository) =>
    writeFileSync(repository.path('.git/refs/heads/main'), 'garbage\n'),
  'a HEAD that is garbage': (repository) => writeFileSync(repository.path('.git/HEAD'), 'garbage\n'),
  'no HEAD': (repository) => rmSync(repository.path('.git/HEAD')),
  'a pack that was cut off': (repository) => {
    repository.git('repack', '-adq');
    const [pack = ''] = execFileSync('find', [repository.path('.git/objects/pack'), '-name', '*.pack'], {
      encoding: 'utf8',
    }).split('\n');
    chmodSync(pack, 0o644);
    truncateSync(pack, 300);
  },
};

describe.each(['da', 'en'] as const)('a damaged repository is told as such, in %s', (lang) => {
  it.each(Object.entries(DAMAGES))('%s', async (_, damage) => {
    const repository = history();
    damage(repository);
    for (const call of [['log'], ['log', '--json'], ['diff', 'HEAD~1'], ['validate', '--base', 'HEAD~1']]) {
      const given = { cwd: repository.folder, env: { ...gitEnv, RUP_LANG: lang } };
      const { exitCode, stdout, stderr } = await rup(call, given);
      expect([call, exitCode, stderr]).toEqual([
        call,
        2,
        expect.stringContaining(
          lang === 'da' ? 'Git-repositoryet er beskadiget: ' : 'repository is damaged: ',
        ),
      ]);
      if (call.includes('--json') && stdout !== '')
        expect(JSON.parse(stdout)).toMatchObject({ isComplete: false });
    }
  });
});

describe('rup log --json', () => {
  it('is whole where git cannot go on: what was read, and that there is more', async () => {
    const repository = new Repository();
    const names = Array.from({ length: 40 }, (_, at) => `Forum ${at}`);
    for (const name of names) repository.commit(name, { [NAME]: named(name) });
    spoil(`HEAD~30:${NAME}`)(repository);
    const given = { cwd: repository.folder, env: gitEnv };
    const { exitCode, stdout, stderr } = await rup(['log', '--json'], given);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('damaged')]);
    const { commits, isComplete } = JSON.parse(stdout);
    expect(isComplete).toBe(false);
    expect(commits.map(({ subject }: { subject: string }) => subject)).toEqual(
      names.toReversed().slice(0, 29),
    );
    // What is asked of the rest is answered whole.
    const since = await rup(['log', '--json', '--since', '2014-01-30'], given);
    expect([since.exitCode, JSON.parse(since.stdout).isComplete]).toEqual([0, true]);
  });

  it('is whole where an id is not found at its end', async () => {
    const repository = new Repository();
    repository.commit('Itu', { [NAME]: clean.replace('format: 1', 'format: [1') });
    repository.commit('Rettet', { [NAME]: clean });
    const given = { cwd: repository.folder, env: gitEnv };
    const { exitCode, stdout } = await rup(['log', 'findes-ikke', '--json'], given);
    expect([exitCode, stdout === '' || JSON.parse(stdout).isComplete]).toEqual([2, expect.anything()]);
  });
});

describe('a commit that does not say who made it, or when', () => {
  /** A history with a commit whose header has this author, made as no honest program makes one. */
  function authored(author: string): Repository {
    const repository = history();
    const [tree, parent] = repository.git('rev-parse', 'HEAD^{tree}', 'HEAD~1').split('\n');
    const committer = 'committer N <n@example.dk> 1400000000 +0200';
    const content = [
      `tree ${tree}`,
      `parent ${parent}`,
      ...(author ? [author] : []),
      committer,
      '',
      'Ny',
      '',
    ];
    const hash = execFileSync('git', ['hash-object', '-t', 'commit', '-w', '--stdin', '--literally'], {
      cwd: repository.folder,
      env: gitEnv,
      input: content.join('\n'),
      encoding: 'utf8',
    }).trim();
    repository.git('update-ref', 'refs/heads/main', hash);
    return repository;
  }

  it.each([
    ['author nonsense', null, ''],
    ['', null, ''],
    ['author', null, ''],
    ['author %aI <%H> %s', null, '%aI'],
    ['author A', null, ''],
    ['author A <a@b>', null, 'A'],
    ['author A <a@b> x +0200', null, 'A'],
    ['author A <a@b> 99999999999999999999 +0200', null, 'A'],
    ['author A <a@b> 253402300800 +0200', null, 'A'],
    ['author A <a@b> 1400000000 +9999', null, 'A'],
    ['author  <> 1400000000 +0200', '2014-05-13T18:53:20+02:00', ''],
    ['author A <a@b> 1400000000 +0200', '2014-05-13T18:53:20+02:00', 'A'],
    ['author A <a@b> 0 +0000', expect.stringMatching(/^1970-01-01T00:00:00(?:Z|\+00:00)$/), 'A'],
  ])('%s', async (line, date, author) => {
    const given = { cwd: authored(line).folder, env: gitEnv };
    const { stdout } = await rup(['log', '--json'], given);
    const [commit] = JSON.parse(stdout).commits;
    expect(commit).toMatchObject({ date, author, subject: 'Ny' });
    const [heading] = (await rup(['log'], given)).stdout.split('\n');
    const day = commit.date === null ? 'Unknown date' : expect.stringMatching(/^1?\d [JM]a\w+ \d{4}$/);
    const [told, by] = heading?.split(' · ') ?? [];
    expect([told, by]).toEqual([day, author || 'unknown author']);
  });
});
