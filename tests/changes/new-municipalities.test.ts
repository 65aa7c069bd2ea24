import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { expect, it } from 'vitest';
import { newMunicipalities } from '../../src/changes/effort-add.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';

const read = (name: string) => load(readFileSync(name, 'utf8')) as OrganisationFile;

it('offers the 29 municipalities of the region with their codes, but those that the file has', () => {
  const all = newMunicipalities(new Organisation(read('examples/organisering.yaml')));
  expect(all).toHaveLength(29);
  expect(all[0]).toEqual({ id: 'koebenhavn', name: 'København', kind: 'municipality', code: '101' });
  expect(all.at(-1)).toEqual({ id: 'bornholm', name: 'Bornholm', kind: 'municipality', code: '400' });
  const file = read('examples/organisering-2016.yaml');
  const own = file.organisations.filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
  const rest = newMunicipalities(new Organisation(file));
  expect(rest).toHaveLength(29 - own.length);
  for (const id of own) expect(rest.map((one) => one.id)).not.toContain(id);
});

it('offers none where the region is another', () => {
  const file = read('examples/organisering.yaml');
  const organisations = file.organisations.map((party) =>
    party.kind === 'region' ? { ...party, name: 'Region Sjælland', code: '1085' } : party,
  );
  expect(newMunicipalities(new Organisation({ ...file, organisations }))).toEqual([]);
});

it('offers none whose id something else has, in its time or before', () => {
  const file = read('examples/organisering.yaml');
  const people = [
    { id: 'bornholm', name: 'Bornholm', organisation: 'x' },
    { id: 'y', name: 'Y', formerly: ['herlev'] },
  ];
  const rest = newMunicipalities(new Organisation({ ...file, people } as OrganisationFile));
  expect(rest).toHaveLength(27);
  expect(rest.filter(({ id }) => id === 'bornholm' || id === 'herlev')).toEqual([]);
});
