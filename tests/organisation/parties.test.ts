import { describe, expect, it } from 'vitest';
import type { OrganisationKind, Organisation as Party } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { foreignMunicipality, ownMunicipality } from '../../src/organisation/parties.ts';
import { exampleFile } from '../meetings/organisation.ts';

const file = await exampleFile();
const party = (id: string, kind: OrganisationKind, rest: Partial<Party> = {}): Party => ({
  ...{ id, name: id, kind },
  ...rest,
});
const into = (successor: string) => ({ dissolved: { date: '2014-12-31', successors: [successor] } });

/** Whether a municipality is of the charter's region, of another, or neither is known. */
function lies(id: string, ...organisations: Party[]): string {
  const organisation = new Organisation({ ...file, organisations });
  const [own, foreign] = [ownMunicipality(organisation, id)?.id, foreignMunicipality(organisation, id)?.id];
  expect([own, foreign].filter((one) => one !== undefined).length).toBeLessThan(2);
  return own ? `own ${own}` : foreign ? `foreign ${foreign}` : 'no municipality';
}

describe('a municipality lies in the region of the charter, or is known to lie in another', () => {
  it('by its code, or the code that its name has', () => {
    expect(lies('a', party('a', 'municipality', { code: '101' }))).toBe('own a');
    expect(lies('a', party('a', 'municipality', { code: '0101' }))).toBe('own a');
    expect(lies('a', party('a', 'municipality', { code: '751' }))).toBe('foreign a');
    expect(lies('a', party('a', 'municipality', { name: 'Aarhus Kommune' }))).toBe('foreign a');
    expect(lies('a', party('a', 'municipality', { name: 'Gladsaxe' }))).toBe('own a');
    expect(lies('a', party('a', 'municipality', { name: 'Ukendt' }))).toBe('own a');
    expect(lies('a', party('a', 'education', { name: 'Aarhus' }))).toBe('no municipality');
  });

  it('by the region that it is part of, where its own code is not known; and what is part of it does with it', () => {
    const other = party('r', 'region', { name: 'Region Sjælland', code: '1085' });
    const own = party('r', 'region', { name: 'Region Hovedstaden', code: '1084' });
    const one = party('a', 'municipality', { partOf: 'r' });
    expect([lies('a', one, other), lies('a', one, own)]).toEqual(['foreign a', 'own a']);
    const school = party('s', 'education', { partOf: 'a' });
    expect([lies('s', school, one, other), lies('s', school, one, own)]).toEqual(['foreign a', 'own a']);
  });

  it('by the municipalities that it carries on', () => {
    const merged = party('ny', 'municipality', { code: '999', established: '2015-01-01' });
    const gladsaxe = party('g', 'municipality', { code: '159', ...into('ny') });
    const named = party('g', 'municipality', { name: 'Gladsaxe', ...into('ny') });
    const aarhus = party('x', 'municipality', { code: '751', ...into('ny') });
    const unknown = party('u', 'municipality', { name: 'Ukendt', ...into('ny') });
    expect(lies('ny', merged)).toBe('foreign ny');
    expect(lies('ny', merged, aarhus)).toBe('foreign ny');
    expect(lies('ny', merged, unknown)).toBe('foreign ny');
    expect(lies('ny', merged, aarhus, gladsaxe)).toBe('own ny');
    expect(lies('ny', merged, named)).toBe('own ny');
    // What has a municipality's name or code, and is none, does not make it one of the region.
    expect(lies('ny', merged, party('g', 'education', { name: 'Gladsaxe', ...into('ny') }))).toBe(
      'foreign ny',
    );
    expect(lies('ny', merged, party('g', 'other', { code: '159', ...into('ny') }))).toBe('foreign ny');
  });
});
