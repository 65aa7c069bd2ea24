import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { gitEnv, Repository } from '../history/repository.ts';
import { rup } from './world.ts';

const NAME = 'organisering.yaml';
const example = readFileSync('examples/organisering.yaml', 'utf8');
const named = (name: string) => example.replace('name: Administrativt klimaforum\n', `name: ${name}\n`);

/** In git on 2 January, and on 10 July 2014 half an hour after midnight in Copenhagen; on the disk, one name more. */
const repository = new Repository();

beforeAll(() => {
  repository.commit('Før filen', { 'andet.txt': 'x' });
  repository.commit('Begynd', { [NAME]: named('Det første navn') });
  writeFileSync(repository.path(NAME), named('Det andet navn'));
  const date = '2014-07-09T22:30:00Z';
  const env = { ...gitEnv, GIT_AUTHOR_DATE: date, GIT_COMMITTER_DATE: date };
  execFileSync('git', ['commit', '--quiet', '--all', '--message', 'Omdøb'], { cwd: repository.folder, env });
  writeFileSync(repository.path(NAME), named('Det tredje navn'));
});

const show = (...words: string[]) => rup(words, { cwd: repository.folder });
const AT = ['--at', '2014-03-01'];

describe('what the file said is shown', () => {
  it.each([
    ['HEAD', 'Det andet navn'],
    ['HEAD~1', 'Det første navn'],
    ['2014-01-02', 'Det første navn'],
    ['2014-07-09', 'Det første navn'],
    ['2014-07-10', 'Det andet navn'],
    ['10.7.2014', 'Det andet navn'],
    ['2030-01-01', 'Det andet navn'],
  ])('at %s', async (known, name) => {
    for (const command of [['forum', 'list'], ['status'], ['chart'], ['forum', 'show', 'klimaforum']]) {
      const { exitCode, stdout, stderr } = await show(...command, '--known', known, ...AT);
      expect([exitCode, stderr, stdout]).toEqual([0, '', expect.stringContaining(name)]);
    }
  });

  it('as of the day on which it was known, where no other is given; without --known as it is', async () => {
    expect((await show('status', '--known', '2014-07-11')).stdout).toContain('as of 11 July 2014');
    expect((await show('forum', 'list', ...AT)).stdout).toContain('Det tredje navn');
    const efforts = await show('efforts', '--known', 'HEAD', '--format', 'json');
    expect([efforts.exitCode, JSON.parse(efforts.stdout)]).toEqual([0, expect.objectContaining({})]);
  });
});

it.each([
  ['2014-01-01', `${NAME} was not in git on 1 January 2014`],
  ['HEAD~2', `${NAME} was not in git at HEAD~2`],
  ['nope', 'Unknown revision “nope”'],
  ['2014-02-30', 'there is no 30 February 2014'],
  ['', 'Unknown revision “”'],
])('of %s there is nothing to show, and that is said', async (known, said) => {
  for (const command of [['member', 'list'], ['status']]) {
    const { exitCode, stdout, stderr } = await show(...command, '--known', known);
    expect([exitCode, stdout, stderr]).toEqual([2, '', expect.stringContaining(said)]);
  }
});
