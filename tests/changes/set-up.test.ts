import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { changeBytes } from '../../src/changes/run.ts';
import { type SetUp, setUp } from '../../src/changes/set-up.ts';
import { readDocument } from '../../src/document/document.ts';

const TOLD: SetUp = {
  plan: { name: 'Regional udviklingsplan', from: '2024-01-01', to: '2027-12-31' },
  areas: ['Trafik', 'Klima', 'Sundhed: børn'],
  region: { name: 'Region Nord', office: 'Regionsrådsformand', holder: 'Formand Et' },
  joint: { name: 'KKR Nord', office: 'KKR-formand' },
  group: { name: 'Styregruppen', established: '2024-02-01' },
};

/** The template with a day put in, as `rup init` puts it in. */
const blank = (language: string) =>
  readFileSync(`templates/init/blank.${language}.yaml`, 'utf8')
    .replaceAll('{today}', '2024-02-01')
    .replaceAll('{year}', '2024')
    .replaceAll('{lastYear}', '2028')
    .replaceAll('{season}', '2024-autumn')
    .replaceAll('{meeting}', '2024-10-10');

const made = (told: SetUp, language = 'da') =>
  changeBytes(Buffer.from(blank(language)), '2024-02-01', setUp, told);

it.each(['da', 'en'])('makes an organisation of the template, seats for each area (%s)', async (language) => {
  const { after, findings } = await made(TOLD, language);
  const data = (await readDocument(after)).data as Record<string, unknown>;
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(data['plan']).toMatchObject({
    name: 'Regional udviklingsplan',
    period: { from: '2024-01-01', to: '2027-12-31' },
    areas: [
      { id: 'trafik', name: 'Trafik' },
      { id: 'klima', name: 'Klima' },
      { id: 'sundhed-boern', name: 'Sundhed: børn' },
    ],
    goals: [],
    initiatives: [],
  });
  expect(data['people']).toEqual([{ id: 'formand-et', name: 'Formand Et', organisation: 'region-nord' }]);
  expect(data['statusMeeting']).toMatchObject({
    offices: [
      { organisation: 'region-nord', holders: [{ person: 'formand-et' }] },
      { id: 'kkr-formand', name: 'KKR-formand', organisation: 'kkr-nord' },
    ],
  });
  expect(data['administrativeGroup']).toMatchObject({ id: 'styregruppen', established: '2024-02-01' });
  const seats = (data['administrativeGroup'] as { members: { area?: string; selectedBy?: string }[] })
    .members;
  expect(seats.map(({ area }) => area)).toEqual([
    undefined,
    ...['trafik', 'klima', 'sundhed-boern'].flatMap((area) => [area, area]),
  ]);
  // Nobody has selected for a vacancy.
  expect(seats.every(({ selectedBy }) => selectedBy === undefined)).toBe(true);
  // What explains the places is still beside them.
  expect(after.toString().match(/^ *# /gm)?.length).toBe(blank(language).match(/^ *# /gm)?.length);
});

it('gives each thing an id of its own, whatever it is called', async () => {
  const { after } = await made({
    ...TOLD,
    areas: ['Klima', 'klima', '???'],
    region: { name: 'Klima', office: 'Statusmøde', holder: '李' },
    joint: { name: 'Klima', office: '# - {', holder: '李' },
    group: { name: 'null', established: '2024-02-01' },
  });
  const ids = [...after.toString().matchAll(/^[^#\n]*\bid: ([\w-]+)/gm)].map(([, id]) => id);
  expect(ids).toContain('klima-4');
  expect(new Set(ids).size).toBe(ids.length);
});

it('is bound by the charter only where it speaks of that region and of that joint body', async () => {
  for (const [region, joint, charters] of [
    ['Hovedstaden', 'Hovedstaden', [{ id: 'rup-2012', from: '2024-01-01' }]],
    ['Sjælland', 'Sjælland', undefined],
    ['Sjælland', 'Hovedstaden', undefined],
    ['Hovedstaden', 'Sjælland', undefined],
  ] as const) {
    const { after, findings } = await made({
      ...TOLD,
      region: { ...TOLD.region, name: `Region ${region}` },
      joint: { ...TOLD.joint, name: `KKR ${joint}` },
    });
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
    const data = (await readDocument(after)).data as Record<string, unknown>;
    expect(data['charters']).toEqual(charters);
    expect(after.toString().includes('Det dokument, organisationen')).toBe(charters !== undefined);
  }
});
