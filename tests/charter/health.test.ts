import { expect, it } from 'vitest';
import { folder, rup } from '../cli/world.ts';

/** The kind of structure that a health agreement sets up: a steering group, committees under it, and clusters. */
const health = (charters: string) => `format: 1
language: da
${charters}plan:
  name: Sundhedsaftale
  period: { from: 2024-01-01, to: 2027-12-31 }
  areas: [{ id: aeldre, name: Ældre }, { id: boern, name: Børn og unge }]
  initiatives:
    - { id: udskrivning, name: Tryg udskrivning, areas: [aeldre], started: 2024-01-01 }
organisations:
  - { id: regionen, name: Regionen, kind: region }
  - { id: hospitalet, name: Hospitalet, kind: other, partOf: regionen }
  - { id: nord, name: Nord, kind: municipality }
  - { id: syd, name: Syd, kind: municipality }
  - { id: laegerne, name: Praktiserende læger, kind: interest }
administrativeGroup:
  id: styregruppen
  name: Den administrative styregruppe
  established: 2024-01-01
  composition:
    - { roles: [direktør], kind: region, min: 1, max: 3 }
    - { roles: [sundhedsdirektør], kind: municipality, min: 1, max: 5 }
    - { roles: [praktiserende læge], organisation: laegerne, min: 1, max: 1 }
  members:
    - { organisation: regionen, role: direktør }
    - { organisation: nord, role: sundhedsdirektør }
    - { organisation: syd, role: sundhedsdirektør }
    - { organisation: laegerne, role: praktiserende læge }
  meetings: { perYear: 4, first: 2024-spring }
forums:
  - id: aeldreudvalget
    name: Udvalget for ældre
    areas: [aeldre]
    origin: established
    established: 2024-02-01
    establishedBy: regionen
    reportsTo: styregruppen
    reports: [{ date: 2024-09-02, progress: Godt i gang, interdisciplinarity: Hospital og kommuner }]
  - id: klynge-nord
    name: Sundhedsklynge Nord
    initiatives: [{ id: udskrivning, relation: [develops] }]
    origin: established
    established: 2024-02-01
    establishedBy: hospitalet
    reportsTo: aeldreudvalget
    composition:
      - { roles: [hospitalsdirektør], organisation: hospitalet, min: 1, max: 1 }
      - { roles: [ældrechef], kind: municipality, min: 1, max: 2 }
    members:
      - { organisation: hospitalet, role: hospitalsdirektør }
      - { organisation: nord, role: ældrechef }
    reports: [{ date: 2024-09-02, progress: Godt i gang, interdisciplinarity: Hospital og kommuner }]
meetings:
${['03-14', '06-13', '09-12', '12-05']
  .map(
    (day) =>
      `  - { id: m-${day}, body: styregruppen, date: 2024-${day}, time: "09:00-11:00", held: { date: 2024-${day} } }\n`,
  )
  .join('')}`;

const charter = `format: 1
title: Sundhedsaftalen
language: da
statements:
  - number: A1
    kind: demand
    phrase: Styregruppen mødes fire gange om året
    demands: { meetingsPerYear: 4 }
    rules: [group-meetings-per-year, group-meetings-missing]
  - number: A2
    kind: demand
    phrase: Udvalg afrapporterer til styregruppen og klynger til et udvalg
    demands: { forumsReportTo: [administrativeGroup, forum] }
    rules: [forum-reports-elsewhere]
`;

const OWN = 'charters: [{ file: aftale.yaml, from: 2024-01-01 }]\n';

async function found(text: string): Promise<[code: string, number: string | undefined][]> {
  const cwd = folder({ 'organisering.yaml': text, 'aftale.yaml': charter });
  const given = { cwd, now: '2026-11-28T12:00:00Z' };
  const { stdout } = await rup(['validate', '--at', '2025-01-31', '--format', 'json'], given);
  return JSON.parse(stdout).files[0].findings.map(
    ({ code, sources: [source] = [] }: { code: string; sources?: { number: string }[] }) => [
      code,
      source?.number,
    ],
  );
}

it.each([
  ['its own charter', OWN],
  ['none', ''],
])('a health agreement with %s has nothing to find', async (_, charters) => {
  expect(await found(health(charters))).toEqual([]);
});

it('is held to what its own charter demands, and to nothing else', async () => {
  const text = health(OWN)
    .replace('reportsTo: aeldreudvalget', 'reportsTo: klynge-syd')
    .replace(/.*2024-09-12.*\n/, '');
  expect((await found(text)).filter(([code]) => code !== 'reference-unknown')).toEqual([
    ['group-meetings-missing', 'A1'],
  ]);
  const nowhere = health(OWN).replace('    reportsTo: aeldreudvalget\n', '');
  expect(await found(nowhere)).toEqual([['forum-reports-elsewhere', 'A2']]);
});
