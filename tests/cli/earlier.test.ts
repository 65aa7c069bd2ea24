import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Repository } from '../history/repository.ts';
import { clean, folder, rup } from './world.ts';

const NAME = 'organisering.yaml';
const CALLS = [
  ['person', 'edit', 'kkr-formand', '--name', 'Ny Formand', '--organisation', ''],
  ['status-meeting', 'edit', '--name', 'Formandsmøde'],
  ['office', 'edit', 'formand-kkr', '--name', 'Formand for KKR'],
];
const EARLIER = [
  '  - { id: kkr-formand, name: Ny Formand, earlier: [{ until: 2014-02-28, name: KKR-formanden, organisation: kkr }] }',
  '    - { until: 2014-02-28, name: Årligt statusmøde }',
  '    - { id: formand-kkr, name: Formand for KKR, organisation: kkr, holders: [{ person: kkr-formand }], earlier: [{ until: 2014-02-28, name: KKR-formand }] }',
];

/** The file after the calls. */
async function changed(cwd: string): Promise<string> {
  for (const call of CALLS) {
    const { exitCode, stderr } = await rup(['--at', '2014-03-01', ...call], { cwd });
    expect([exitCode, stderr]).toEqual([0, '']);
  }
  return readFileSync(join(cwd, NAME), 'utf8');
}

it('what a command overwrites stays under earlier, where git has the file', async () => {
  const repository = new Repository();
  repository.commit('Begynd', { [NAME]: clean });
  const lines = (await changed(repository.folder)).split('\n');
  expect(lines).toEqual(expect.arrayContaining(EARLIER));
  const { stdout } = await rup(['validate', '--base', 'HEAD', '--at', '2014-03-01'], {
    cwd: repository.folder,
  });
  expect(stdout).not.toContain('earlier-missing');
});

it('of a file that git does not have nothing has been yet', async () => {
  expect(await changed(folder({ [NAME]: clean }))).not.toContain('earlier');
  const repository = new Repository();
  repository.commit('Før filen', { 'andet.txt': 'x' });
  repository.write(NAME, clean);
  expect(await changed(repository.folder)).not.toContain('earlier');
});
