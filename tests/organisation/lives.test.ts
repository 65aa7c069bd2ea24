import { describe, expect, it } from 'vitest';
import type { OrganisationFile, Organisation as Party } from '../../src/organisation/generated/types.ts';
import { heirOn, meet, predecessors, stands, withSuccessors } from '../../src/organisation/lives.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import {
  belongsTo,
  establisher,
  isOwnRegion,
  ownMunicipality,
  partyOfSide,
  regionsOn,
} from '../../src/organisation/parties.ts';
import { exampleFile } from '../meetings/organisation.ts';

const party = (id: string, rest: Partial<Party> = {}): Party => ({ id, name: id, kind: 'region', ...rest });
const ended = (date: string, ...successors: string[]) => ({ dissolved: { date, successors } });

const OLD = party('hovedstaden', { code: '1084', ...ended('2026-12-31', 'oest') });
const OTHER = party('sjaelland', { code: '1085', ...ended('2026-12-31', 'oest') });
const NEW = party('oest', { established: '2027-01-01' });
const ALL = [OLD, OTHER, NEW];

describe('the life of an organisation', () => {
  it('has its first and its last day', () => {
    expect([stands(NEW, '2026-12-31'), stands(NEW, '2027-01-01')]).toEqual([false, true]);
    expect([stands(OLD, '2026-12-31'), stands(OLD, '2027-01-01')]).toEqual([true, false]);
    expect(stands(party('altid'), '0001-01-01')).toBe(true);
  });

  it('meets another life where both hold a day', () => {
    expect([meet(OLD, NEW), meet(NEW, OLD), meet(OLD, OTHER), meet(party('a'), party('b'))]).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect(meet(party('a', ended('2014-06-30')), party('b', { established: '2014-06-30' }))).toBe(true);
  });

  it('goes on in what came after, of its own kind, and in circles no further', () => {
    const city = party('by', { kind: 'municipality' });
    const split = party('delt', ended('2014-01-01', 'by', 'hovedstaden'));
    expect(withSuccessors([...ALL, city, split], [split])).toEqual([split, OLD, NEW]);
    const round = [party('a', ended('2014-01-01', 'b')), party('b', ended('2015-01-01', 'a'))] as const;
    expect(withSuccessors(round, [round[0]])).toEqual(round);
    expect(heirOn(round, 'a', '2020-01-01')).toBe('a');
  });

  it('is carried on by the one that came after, from the day after', () => {
    expect([heirOn(ALL, 'hovedstaden', '2026-12-31'), heirOn(ALL, 'hovedstaden', '2027-01-01')]).toEqual([
      'hovedstaden',
      'oest',
    ]);
    const split = party('delt', ended('2014-01-01', 'hovedstaden', 'sjaelland'));
    expect(heirOn([...ALL, split], 'delt', '2027-01-01')).toBe('delt');
    expect(heirOn(ALL, 'ukendt', '2027-01-01')).toBe('ukendt');
  });

  it('follows those whose successor it is, and theirs', () => {
    const first = party('amt', ended('2006-12-31', 'hovedstaden'));
    expect(predecessors([first, ...ALL], 'oest').map(({ id }) => id)).toEqual([
      'hovedstaden',
      'sjaelland',
      'amt',
    ]);
  });
});

describe('whom a charter speaks of, once regions are merged', () => {
  it('is the merged region: it selects, establishes and has the seats that the old one had', async () => {
    const file = await exampleFile();
    const [region, ...others] = file.organisations;
    const merged: Party[] = [
      { ...(region as Party), ...ended('2014-05-31', 'oest') },
      ...others,
      party('oest', { name: 'Region Østdanmark', established: '2014-06-01' }),
      party('midt', { name: 'Region Midtjylland' }),
    ];
    const organisation = new Organisation({ ...file, organisations: merged });
    expect(['region-hovedstaden', 'oest', 'midt'].map((id) => isOwnRegion(organisation, id))).toEqual([
      true,
      true,
      false,
    ]);
    const side = organisation.charter.demands.forumsEstablishedBy;
    expect(belongsTo(organisation, 'oest', side)).toBe(true);
    const days = ['2014-05-31', '2014-06-01'];
    expect(days.map((day) => establisher(organisation, day))).toEqual(['region-hovedstaden', 'oest']);
    expect(partyOfSide(organisation, side)).toBe('region-hovedstaden');
  });

  it('is nobody where the file has several regions and no charter says which', () => {
    const organisation = new Organisation({ organisations: ALL } as OrganisationFile);
    expect(['2026-12-31', '2027-01-01'].map((day) => establisher(organisation, day))).toEqual([
      undefined,
      'oest',
    ]);
    expect(regionsOn(organisation, '2026-12-31').map(({ id }) => id)).toEqual(['hovedstaden', 'sjaelland']);
  });

  it('holds a municipality that carries on one of the region', async () => {
    const file = await exampleFile();
    const municipal = (id: string, rest: Partial<Party>) => party(id, { kind: 'municipality', ...rest });
    const organisation = new Organisation({
      ...file,
      organisations: [
        ...file.organisations,
        municipal('gladsaxe', { code: '159', ...ended('2014-05-31', 'ny') }),
        municipal('ny', { code: '999' }),
        municipal('anden', { code: '998' }),
      ],
    });
    const own = ['gladsaxe', 'ny', 'anden'].map((id) => ownMunicipality(organisation, id)?.id);
    expect(own).toEqual(['gladsaxe', 'ny', undefined]);
  });
});
