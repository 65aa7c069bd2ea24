import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { personAnonymise } from '../../src/changes/person-anonymise.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { folder, rup } from '../cli/world.ts';
import { alarms } from '../history/alarms.ts';
import { Repository } from '../history/repository.ts';

const NAME = 'organisering.yaml';
const TODAY = '2014-03-01';
const example = readFileSync('examples/organisering.yaml');

/** Somebody in every kind of place that names a person, known by another id before. */
const everywhere = Buffer.from(
  `${example
    .toString()
    .replace(
      '{ id: kim-hoegh, ',
      '{ id: kim-hoegh, formerly: [k-hoegh], earlier: [{ until: 2012-12-31, name: Kim Jensen }, { until: 2013-03-31, name: Kim Jensen Høgh, title: Direktør }], ',
    )
    .replace(/meetings: \[\]\n$/, '')}meetings:
  - id: moede
    body: administrativ-gruppe
    date: 2014-04-10
    speakers: [{ person: kim-hoegh, topic: Klima }]
acceptedFindings:
  - { code: person-two-seats, id: kim-hoegh, reason: Kim Høgh har bedt om det, until: 2014-12-31 }
`,
);

const anonymised = (bytes: Buffer, id: string, today = TODAY) =>
  changeBytes(bytes, today, personAnonymise, { id });

describe('a person is anonymised', () => {
  it('in two lines of the example, and nothing else of it', async () => {
    const { after, open } = await anonymised(example, 'kim-hoegh');
    const [then, now] = [example, after].map((bytes) => bytes.toString().split('\n'));
    const changed = now?.filter((line, at) => line !== then?.[at]);
    expect(now).toHaveLength(then?.length ?? 0);
    expect(changed?.map((line) => line.trim())).toEqual([
      '- { id: person-1, name: Person 1, title: koncerndirektør, organisation: region-hovedstaden, anonymised: 2014-03-01 }',
      '- { person: person-1, role: koncerndirektør }',
    ]);
    // The comments quote the source document.
    const quoted = now?.flatMap((line, at) => (line.includes('Kim Høgh') ? [at + 1] : []));
    expect(open).toEqual([{ code: 'history-keeps-name', args: { name: 'Kim Høgh', lines: quoted } }]);
  });

  it('wherever the person is named, without the ids before, and what free text says is pointed at', async () => {
    const { after, open, done } = await anonymised(everywhere, 'kim-hoegh');
    expect(after.toString()).not.toMatch(/k(?:im)?-hoegh|formerly/);
    expect(after.toString()).toContain('earlier: [{ until: 2013-03-31, title: Direktør }]');
    expect(done.args).toMatchObject({ places: 3 });
    const lines = open.flatMap(({ args }) => ('lines' in args ? args.lines : []));
    expect(after.toString().split('\n')[(lines.at(-1) ?? 0) - 1]).toContain('Kim Høgh har bedt om det');
  });

  it('without an alarm, years later and with another', async () => {
    const { after: first } = await anonymised(everywhere, 'kim-hoegh', '2026-01-01');
    const { after: both } = await anonymised(first, 'vibeke-storm-rasmussen', '2026-01-01');
    expect(both.toString()).toContain('id: person-2');
    expect(await alarms(everywhere, first, '2026-01-01')).toEqual([]);
    expect(await alarms(everywhere, both, '2026-01-01')).toEqual([]);
  });

  it('and an end that is taken out with the name is an alarm all the same', async () => {
    const left = Buffer.from(
      example
        .toString()
        .replace(
          '{ person: kim-hoegh, role: koncerndirektør }',
          '{ person: kim-hoegh, role: koncerndirektør, to: 2013-12-31 }',
        ),
    );
    const { after } = await anonymised(left, 'kim-hoegh', '2026-01-01');
    const without = Buffer.from(after.toString().replace(', to: 2013-12-31', ''));
    expect(await alarms(left, without, '2026-01-01')).toEqual([expect.stringMatching(/^past-rewritten/)]);
  });

  it('once', async () => {
    const { after } = await anonymised(example, 'kim-hoegh');
    await expect(anonymised(after, 'person-1')).rejects.toMatchObject({ code: 'nothing-changes' });
  });
});

it('nothing of the name is kept for rup undo, and the history goes on under the new id', async () => {
  const repository = new Repository();
  repository.commit('Begynd', { [NAME]: example.toString() });
  const cwd = repository.folder;
  const state = folder();
  const env = { XDG_STATE_HOME: state };
  const run = (...words: string[]) => rup(['--at', TODAY, ...words], { cwd, env });
  await run('person', 'edit', 'kim-hoegh', '--title', 'Direktør');
  const kept = () =>
    readdirSync(join(state, 'rup/undo')).map((name) => readFileSync(join(state, 'rup/undo', name), 'utf8'));
  expect(kept().join()).toContain('hoegh');
  const { stdout } = await run('person', 'anonymise', 'kim-hoegh');
  expect(stdout).toContain('rup help privacy');
  expect(kept().join()).not.toMatch(/hoegh|Høgh/);
  expect((await run('undo')).exitCode).toBe(2);
  repository.commit('Uden navn', { [NAME]: readFileSync(join(cwd, NAME), 'utf8') });
  const { stdout: log } = await rup(['log', 'person-1'], { cwd });
  expect(log).toContain("A person's name was removed from the file on 1 March 2014: now Person 1.");
  expect(log).toContain('Kim Høgh');
});
