import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { folder, rup } from './world.ts';

const clean = readFileSync('fixtures/base.yaml', 'utf8');
const now = '2014-03-01T12:00:00Z';
const run = (argv: string[], text = clean) => rup(argv, { cwd: folder({ 'organisering.yaml': text }), now });

it.each([
  [
    ['forum', 'show', 'klimaforum'],
    ['forum', 'show', 'Klimaforum'],
  ],
  [
    ['initiative', 'show', 'klimastrategi'],
    ['initiative', 'show', 'Klimastrategi'],
  ],
  [
    ['person', 'show', 'kkr-formand'],
    ['person', 'show', 'kkr-formanden'],
  ],
  [
    ['forum', 'list', '--area', 'klima'],
    ['forum', 'list', '--area', 'KLIMA'],
  ],
  [
    ['member', 'list', '--organisation', 'koebenhavn'],
    ['member', 'list', '--organisation', 'København'],
  ],
  [
    ['meetings', 'list', '--body', 'statusmoede'],
    ['meetings', 'list', '--body', 'Årligt statusmøde'],
  ],
  [
    ['meetings', 'plan', '--body', 'gruppe'],
    ['meetings', 'plan', '--body', 'Administrativ gruppe'],
  ],
  [
    ['forum', 'report', 'klimaforum', '--progress', 'x', '--dry-run', '--json'],
    ['forum', 'report', 'Klimaforum', '--progress', 'x', '--dry-run', '--json'],
  ],
  [
    ['forum', 'create', 'Nyt', '--planned', '--initiative', 'klimastrategi:follows', '--dry-run', '--json'],
    ['forum', 'create', 'Nyt', '--planned', '--initiative', 'Klimastrategi:følger', '--dry-run', '--json'],
  ],
  [
    ['member', 'appoint', 'klimaforum', '--organisation', 'koebenhavn', '--role', 'r', '--dry-run', '--json'],
    ['member', 'appoint', 'Klimaforum', '--organisation', 'København', '--role', 'r', '--dry-run', '--json'],
  ],
  [
    [
      'effort',
      'add',
      '--municipality',
      'koebenhavn',
      '--goal',
      'mindre-co2',
      '--effort',
      'x',
      '--dry-run',
      '--json',
    ],
    [
      'effort',
      'add',
      '--municipality',
      'København',
      '--goal',
      'Mindre CO2',
      '--effort',
      'x',
      '--dry-run',
      '--json',
    ],
  ],
])('%j is what %j means', async (byId, byName) => {
  const expected = await run(byId);
  expect(expected.exitCode).toBe(0);
  expect(await run(byName)).toEqual(expected);
});

it('what a forum wants is said in its own words, whatever a goal of the file is called', async () => {
  const { stdout } = await run(['forum', 'create', 'Nyt', '--planned', '--goal', 'Mindre CO2', '--dry-run']);
  expect(stdout).toContain('goal: Mindre CO2');
});

it('a name that two have stands for neither', async () => {
  const twice = clean.replace(
    'forums:\n',
    'forums:\n  - { id: andet, name: Klimaforum, origin: established, reportsTo: gruppe }\n',
  );
  const { exitCode, stderr } = await run(['forum', 'show', 'Klimaforum'], twice);
  expect(exitCode).toBe(2);
  expect(stderr).toContain('Klimaforum');
});

it('an id goes before a name', async () => {
  const swapped = clean.replace(
    'forums:\n',
    'forums:\n  - { id: andet, name: klimaforum, origin: established, reportsTo: gruppe }\n',
  );
  expect((await run(['forum', 'show', 'klimaforum'], swapped)).stdout).toContain('Udmønte klimastrategien');
});
