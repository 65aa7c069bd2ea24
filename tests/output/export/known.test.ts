import { describe, expect, it } from 'vitest';

import { textsIn } from '../../../src/messages/texts.ts';
import { addDays } from '../../../src/organisation/days.ts';
import type { OrganisationFile, Organisation as Party } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { hasValidForm } from '../../../src/organisation/valid-form.ts';
import { knownOn } from '../../../src/output/export/known.ts';
import { org } from '../../../src/output/export/org.ts';
import { popolo } from '../../../src/output/export/popolo.ts';
import { TABLES } from '../../../src/output/export/tables.ts';
import { beginOf, endOf } from '../../../src/output/export/time.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import fc from '../../property.ts';

const proposal = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');
const texts = await textsIn('da', 'exports');

/** Every date of a file, but those it always has: the plan's period and the group's first day. */
function dates({ plan, administrativeGroup, ...rest }: OrganisationFile): string[] {
  const { period, ...content } = plan;
  const { established, ...group } = administrativeGroup;
  return JSON.stringify([content, group, rest]).match(/(?<=")\d{4}-\d\d-\d\d(?=")/g) ?? [];
}

const day = fc.integer({ min: 0, max: 2200 }).map((days) => addDays('2011-06-01', days));

describe('what was known on a day', () => {
  it('is nothing later, and a file as any other', () => {
    fc.assert(
      fc.property(fc.constantFrom(proposal, later), day, (file, at) => {
        const known = knownOn(file, at);
        expect(dates(known).filter((date) => date > at)).toEqual([]);
        expect(hasValidForm(known as never)).toBe(true);
        expect(new Organisation(known).references.dangling).toEqual([]);
      }),
    );
  });

  it('is known on any later day, and on the last day is all', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [early, late] = [one, other].sort() as [string, string];
        expect(knownOn(knownOn(later, late), early)).toEqual(knownOn(later, early));
      }),
    );
    expect(knownOn(later, '9999-12-31')).toEqual(later);
  });

  it('leaves the file itself as it was', () => {
    const before = structuredClone(later);
    knownOn(later, '2014-01-01');
    expect(later).toEqual(before);
  });

  it('is a forum still planned, or still there', () => {
    const forum = (at: string) => knownOn(later, at).forums?.find(({ id }) => id === 'uddannelsesforum');
    expect(forum('2014-04-30')).toMatchObject({ members: [], reports: [] });
    expect(forum('2014-04-30')).not.toHaveProperty('established');
    expect(forum('2014-04-30')).not.toHaveProperty('establishedBy');
    expect(forum('2014-05-01')).toHaveProperty('establishedBy', 'region-hovedstaden');
    expect(forum('2014-05-01')?.members?.[0]).not.toHaveProperty('to');
    expect(forum('2016-03-30')).not.toHaveProperty('dissolved');
    expect(forum('2016-03-31')).toHaveProperty('dissolved.date', '2016-03-31');
  });

  it('is a meeting where it lay then', () => {
    const meeting = {
      id: 'flyttet',
      body: 'klimaforum',
      date: '2014-06-12',
      time: '13:00-15:00',
      moved: [
        { date: '2014-03-20', from: '2014-03-13', time: '09:00-11:00' },
        { date: '2014-05-10', from: '2014-05-08' },
      ],
      held: { date: '2014-06-12' },
    };
    const on = (at: string) => knownOn({ ...later, meetings: [meeting] }, at).meetings?.[0];
    expect(on('2014-03-12')).toBeUndefined();
    expect(on('2014-03-19')).toEqual({
      id: 'flyttet',
      body: 'klimaforum',
      date: '2014-03-13',
      time: '09:00-11:00',
      moved: [],
    });
    expect(on('2014-03-20')).toBeUndefined();
    expect(on('2014-05-09')).toMatchObject({ date: '2014-05-08', time: '13:00-15:00' });
    expect(on('2014-06-11')).toBeUndefined();
    expect(on('2014-06-12')).toEqual(meeting);
  });
});

describe('an organisation', () => {
  const [region, ...others] = later.organisations;
  const heir = { id: 'oest', name: 'Region Østdanmark', kind: 'region', established: '2014-06-01' } as const;
  const dissolved = { date: '2014-05-31', reason: 'Lov', successors: ['oest'] };
  const file = { ...later, organisations: [{ ...region, dissolved } as Party, ...others, heir] };
  const idsOn = (at: string, data = file) => knownOn(data, at).organisations.map(({ id }) => id);

  it('that is established later is not known, unless something names it', () => {
    expect(idsOn('2014-05-30')).not.toContain('oest');
    // On the last day of the one before, it is known who comes after.
    expect(idsOn('2014-05-31')).toContain('oest');
    expect(idsOn('2014-06-01')).toContain('oest');
    const people = [{ id: 'a', name: 'Kommunaldirektør A', organisation: 'oest' }];
    expect(idsOn('2014-05-30', { ...file, people })).toContain('oest');
  });

  it('has an end once that has come', () => {
    const endOn = (at: string) => knownOn(file, at).organisations[0]?.dissolved;
    expect([endOn('2014-05-30'), endOn('2014-05-31')]).toEqual([undefined, dissolved]);
  });

  it('is founded and dissolved in Popolo, changed in the ontology, and has its days in the tables', async () => {
    const organisation = new Organisation(file);
    const { organizations } = JSON.parse(popolo(organisation, texts));
    const of = (id: string) => organizations.find((one: { id: string }) => one.id === id);
    expect([of(region?.id ?? ''), of('oest')]).toMatchObject([
      { dissolution_date: '2014-05-31', description: 'Lov\nVidereført af Region Østdanmark' },
      { founding_date: '2014-06-01' },
    ]);
    const graph: Record<string, unknown>[] = JSON.parse(org(organisation, { texts, base: 'https://x.dk/' }))[
      '@graph'
    ];
    const node = (id: string) => graph.find((one) => String(one['@id']).endsWith(id));
    expect(node(`${region?.id}/succession`)).toMatchObject({ 'prov:endedAtTime': endOf('2014-05-31') });
    expect(node('/oest')).toMatchObject({ 'prov:generatedAtTime': beginOf('2014-06-01') });
    expect(node(`/${region?.id}`)).toMatchObject({ 'prov:invalidatedAtTime': endOf('2014-05-31') });
    expect(TABLES.organisations.rows(file)[0]?.slice(6, 9)).toEqual([undefined, '2014-05-31', 'Lov']);
    expect(TABLES.organisation_successors.rows(file)).toEqual([[region?.id, 'oest']]);
  });
});
