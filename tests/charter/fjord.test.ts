import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { folder, rup } from '../cli/world.ts';

const [file, charter] = ['organisering', 'kommissorium'].map((name) =>
  readFileSync(`examples/fjordsamarbejdet/${name}.yaml`, 'utf8'),
) as [string, string];

const phrases = new Map(
  [...charter.matchAll(/number: (S\d+)\n.*\n\s+phrase: (.*)/g)].map(([, number = '', phrase = '']) => [
    number,
    phrase,
  ]),
);

/** All that the file tells of has come. */
const now = '2026-11-28T12:00:00Z';

interface Found {
  readonly code: string;
  readonly sources?: readonly { readonly number: string; readonly phrase: string }[];
}

async function found(text: string, at: string): Promise<readonly Found[]> {
  const cwd = folder({ 'organisering.yaml': text, 'kommissorium.yaml': charter });
  const { stdout } = await rup(['validate', '--at', at, '--format', 'json'], { cwd, now });
  return JSON.parse(stdout).files[0].findings;
}

/** The file with a breach: one place of it, changed. */
function breached(from: string | RegExp, to: string): string {
  const text = file.replace(from, to);
  expect(text).not.toBe(file);
  return text;
}

/** For each statement that is enforced, a breach of it, and the rule that finds it. */
const BREACHES: readonly (readonly [number: string, code: string, text: string, at?: string])[] = [
  [
    'S1',
    'group-dissolved-in-plan',
    breached(
      '  meetings: { perYear: 4,',
      '  dissolved: { date: 2025-01-31, reason: Slut }\n  meetings: { perYear: 4,',
    ),
  ],
  [
    'S2',
    'composition-municipal-seats',
    breached('kind: municipality, min: 2, max: 4', 'kind: municipality, min: 1, max: 9'),
  ],
  [
    'S2',
    'seat-unfilled',
    breached(/ {4}- \{ organisation: (?:soenderfjord|vesterby), role: borgmester.*\n/g, ''),
  ],
  [
    'S3',
    'member-selected-by',
    breached('role: borgmester, selectedBy: raadet', 'role: borgmester, selectedBy: samarbejdet'),
  ],
  ['S3', 'composition-selected-by', breached('max: 4, selectedBy: raadet', 'max: 4')],
  ['S4', 'group-meetings-per-year', breached('perYear: 4', 'perYear: 2')],
  ['S4', 'group-meetings-missing', breached(/.*udvalg-2024-3.*\n/, '')],
  ['S4', 'meeting-without-theme', breached('themes: [natur, turisme], ', '')],
  ['S5', 'status-meeting-not-held', breached(/.*formandsmoede-2024.*\n/, '')],
  ['S5', 'status-meeting-per-year', breached('perYear: 1', 'perYear: 2')],
  [
    'S6',
    'status-meeting-offices',
    breached('organisation: regionen, holders', 'organisation: samarbejdet, holders'),
  ],
  ['S7', 'forum-wrong-establisher', breached('establishedBy: samarbejdet', 'establishedBy: raadet')],
  ['S8', 'forum-reports-elsewhere', breached('reportsTo: styregruppen', 'reportsTo: formandsmoede')],
  ['S8', 'forum-reports-elsewhere', breached('    reportsTo: styregruppen\n', '')],
  ['S8', 'reference-circle', breached('reportsTo: udvalget', 'reportsTo: naturklyngen')],
  ['S9', 'forum-report-late', file, '2026-06-30'],
  ['S10', 'forum-without-task', breached('    task: Anlægge Fjordstien\n', '')],
  [
    'S10',
    'forum-without-initiative',
    breached('    initiatives: [{ id: fjordsti, relation: [develops] }]\n', ''),
  ],
  [
    'S11',
    'forum-outlived',
    breached('name: Ålegræs i inderfjorden\n', 'name: Ålegræs i inderfjorden\n      ended: 2025-03-31\n'),
  ],
  [
    'S12',
    'forum-member-without-seat',
    breached('vesterby, role: kommunaldirektør', 'vesterby, role: jurist'),
  ],
  ['S13', 'initiative-not-prioritised', breached(/ {6}priorities: .*rank: 1.*\n/, '')],
  ['S13', 'initiative-follow-up-late', breached(/ {6}followUps:\n(?: {8}.*\n)+/, '')],
];

describe('a cooperation of municipalities by its own charter', () => {
  it.each(['2024-01-01', '2024-06-30', '2024-12-31', '2025-03-31', '2025-06-15'])(
    'is clean on %s',
    async (at) => {
      expect(await found(file, at)).toEqual([]);
    },
  );

  it('has a charter in which nothing is wrong', async () => {
    const cwd = folder({ 'k.yaml': charter });
    expect(await rup(['charter', 'check', 'k.yaml', '--fail-on', 'note'], { cwd })).toMatchObject({
      exitCode: 0,
    });
  });

  it.each(BREACHES)('breaks %s: %s', async (number, code, text = '', at = '2025-06-15') => {
    const all = await found(text, at);
    const finding = all.find(
      (one) => one.code === code && one.sources?.some((each) => each.number === number),
    );
    expect(
      finding?.sources?.find((each) => each.number === number)?.phrase,
      JSON.stringify(all, null, 1),
    ).toBe(phrases.get(number ?? ''));
    // The document of 2012 has no say.
    expect(all.flatMap(({ sources = [] }) => sources).filter((source) => /^R/.test(source.number))).toEqual(
      [],
    );
  });

  it('each statement that is enforced has a breach here', () => {
    const enforced = [...charter.matchAll(/number: (S\d+)\n(?: {4}.*\n)*? {4}rules:/g)].map(
      ([, number]) => number,
    );
    expect([...new Set(BREACHES.map(([number]) => number))]).toEqual(enforced);
  });

  it('is drawn, listed and shown as the tree it is', async () => {
    const cwd = folder({ 'organisering.yaml': file, 'kommissorium.yaml': charter });
    const at = ['--at', '2025-06-15'];
    const tree = (await rup(['chart', ...at], { cwd })).stdout.split('\n');
    const depth = (name: string) => tree.find((line) => line.includes(`─ ${name}`))?.indexOf('─');
    expect(
      ['Det Politiske Fjordudvalg', 'Styregruppen', 'Naturklyngen', 'Turismeklyngen'].map(depth),
    ).toEqual([1, 4, 7, 7]);
    const list = (await rup(['forum', 'list', '--format', 'json', ...at], { cwd })).stdout;
    expect(JSON.parse(list).forums.map((one: { under?: { id: string } }) => one.under?.id)).toEqual([
      undefined,
      'styregruppen',
      'styregruppen',
    ]);
    expect((await rup(['chart', '--format', 'mermaid', ...at], { cwd })).stdout).toContain(
      '  forum2 --> forum1\n',
    );
    expect((await rup(['chart', '--format', 'dot', ...at], { cwd })).stdout).toContain(
      'forum1 -> forum2 [dir=back];',
    );
    await rup(['site', 'ud', ...at], { cwd });
    expect(readFileSync(`${cwd}/ud/forums.html`, 'utf8')).toMatch(/↳ <a[^>]*>(?:<span[^>]*>)?Styregruppen/);
  });

  it('is drawn to an end where forums report to each other', async () => {
    const circle = breached('reportsTo: udvalget', 'reportsTo: naturklyngen');
    const cwd = folder({ 'organisering.yaml': circle });
    const { stdout } = await rup(['chart', '--at', '2025-06-15'], { cwd });
    for (const name of ['Styregruppen', 'Naturklyngen', 'Turismeklyngen'])
      expect(stdout.match(new RegExp(`─ ${name}`, 'g')), name).toHaveLength(1);
  });
});
