import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { clean, rup } from '../cli/world.ts';
import { gitEnv, Repository } from './repository.ts';

const NAME = 'organisering.yaml';

/** What of git's settings would cut a history short, tell it in another form, or wait for ever. */
const SETTINGS: Readonly<Record<string, readonly string[]>> = {
  'log.follow': ['true'],
  'log.diffMerges': ['off', 'first-parent', 'combined', 'dense-combined', 'remerge'],
  'diff.orderFile': ['nowhere', 'pipe'],
  'mailmap.file': ['pipe'],
  'i18n.logOutputEncoding': ['UTF-16', 'ISO-8859-1'],
  'i18n.commitEncoding': ['UTF-16'],
};

const CALLS = [
  ['log', '--json'],
  ['log', '--since', '2014-01-02'],
  ['diff', 'HEAD~3'],
  ['validate', '--base', 'HEAD~3'],
];

/** A file that was renamed, a branch that was merged, and one whose changes a merge lost. */
function history(): Repository {
  const repository = new Repository();
  const named = (text: string) => ({ [NAME]: clean.replace('name: Klimaforum', `name: ${text}`) });
  repository.commit('Begynd', { 'gammel.yaml': clean });
  repository.git('mv', 'gammel.yaml', NAME);
  repository.commit('Flyt', named('Det ældre forum'));
  repository.git('switch', '--quiet', '--create', 'tabt');
  repository.commit('Tabt', named('Det tabte forum'));
  repository.git('switch', '--quiet', 'main');
  repository.commit('Andet', { andet: 'x' });
  repository.git('merge', '--quiet', '--strategy=ours', '--message=Flet', 'tabt');
  repository.commit('Æblegrød', named('Det nye forum'));
  return repository;
}

it('a history is the same whatever the settings of a repository make of `git log`', async () => {
  const repository = history();
  execFileSync('mkfifo', [repository.path('pipe')]);
  const told = async (call: readonly string[]) => {
    const { exitCode, stdout, stderr } = await rup(call, {
      cwd: repository.folder,
      env: gitEnv,
      now: '2014-03-01T12:00:00Z',
    });
    return { call, exitCode, stdout, stderr };
  };
  const plain = await Promise.all(CALLS.map(told));
  expect(plain.map(({ exitCode, stderr }) => [exitCode, stderr])).toEqual(CALLS.map(() => [0, '']));
  const { commits } = JSON.parse(plain[0]?.stdout ?? '');
  expect(commits.map(({ subject }: { subject: string }) => subject)).toEqual([
    ...['Æblegrød', 'Flet', 'Tabt', 'Flyt', 'Begynd'],
  ]);
  for (const [name, values] of Object.entries(SETTINGS)) {
    for (const value of values) {
      repository.git('config', name, value);
      const now = await Promise.all(CALLS.map(told));
      expect([name, value, now]).toEqual([name, value, plain]);
      repository.git('config', '--unset', name);
    }
  }
});
