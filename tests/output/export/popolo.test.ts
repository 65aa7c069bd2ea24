import { describe, expect, it } from 'vitest';

import { textsIn } from '../../../src/messages/texts.ts';
import type { Forum, Member, OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { wellFormed } from '../../../src/output/escape.ts';
import { knownOn } from '../../../src/output/export/known.ts';
import { popolo } from '../../../src/output/export/popolo.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import fc from '../../property.ts';
import { ACTING } from '../hostile.ts';
import { hostileText, organisationWith } from './hostile.ts';
import { breachesOfPopolo } from './popolo-schema.ts';

const proposal = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');
const texts = await textsIn('da', 'exports');

type Thing = Record<string, string> & { id: string; member?: { '@type': string; id?: string } };
type Popolo = Record<'persons' | 'organizations' | 'posts' | 'memberships' | 'areas' | 'events', Thing[]>;

const exported = (file: OrganisationFile): Popolo => JSON.parse(popolo(new Organisation(file), texts));

const withMembers = (members: Member[]): OrganisationFile => ({
  ...later,
  administrativeGroup: { ...later.administrativeGroup, members },
});

const FORUM = later.forums?.find(({ id }) => id === 'uddannelsesforum') as Forum;

const FILES: readonly [string, OrganisationFile][] = [
  ['the proposal', proposal],
  ['the later organisation', later],
  ['the later organisation as of 2014-05-01', knownOn(later, '2014-05-01')],
  ['the later organisation before it began', knownOn(later, '2012-12-31')],
];

describe.each(FILES)('%s', (_, file) => {
  const document = exported(file);

  it("has Popolo's form", () => {
    expect(breachesOfPopolo(document)).toEqual([]);
  });

  it('gives each thing an id of its own, and refers to none that is not there', () => {
    const all = Object.values(document).flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
    const ids = (list: keyof Popolo) => new Set(document[list].map(({ id }) => id));
    const [persons, organizations, posts, areas] = [
      ids('persons'),
      ids('organizations'),
      ids('posts'),
      ids('areas'),
    ];
    const kinds: [string, Set<string>][] = [
      ['person_id', persons],
      ['organization_id', organizations],
      ['parent_id', organizations],
      ['on_behalf_of_id', organizations],
      ['post_id', posts],
      ['area_id', areas],
    ];
    for (const thing of all) {
      for (const [key, known] of kinds) if (thing[key]) expect(known).toContain(thing[key]);
      if (thing.member?.id) expect(organizations).toContain(thing.member.id);
    }
  });

  it('lets nobody sit outside the life of the body or of the post, or two in one post', () => {
    const bodies = new Map(document.organizations.map((body) => [body.id, body]));
    const posts = new Map(document.posts.map((post) => [post.id, post]));
    for (const {
      organization_id: body = '',
      post_id,
      start_date = '',
      end_date = '~',
    } of document.memberships) {
      expect(start_date <= end_date).toBe(true);
      expect(start_date >= (bodies.get(body)?.['founding_date'] ?? '')).toBe(true);
      expect(end_date <= (bodies.get(body)?.['dissolution_date'] ?? '~')).toBe(true);
      if (post_id) expect(posts.get(post_id)?.['organization_id']).toBe(body);
    }
    for (const { id } of document.posts) {
      const terms = document.memberships.filter(({ post_id }) => post_id === id);
      const days = terms.map(({ start_date = '', end_date = '~' }) => [start_date, end_date]).sort();
      days.slice(1).forEach(([start = ''], index) => {
        expect(start > (days[index]?.[1] ?? '')).toBe(true);
      });
    }
  });
});

describe('seats', () => {
  it('of the proposal are the one of the region, held, and the eight that KKR has not filled', () => {
    const { posts, memberships } = exported(proposal);
    const group = posts.filter(({ organization_id }) => organization_id === 'administrativ-gruppe');
    expect(group.map(({ label }) => label)).toEqual([
      'koncerndirektør',
      ...['Erhverv', 'Trafik', 'Uddannelse', 'Klima'].map((area) => `kommunaldirektør, ${area}`),
      ...['Erhverv', 'Trafik', 'Uddannelse', 'Klima'].map((area) => `fagdirektør, ${area}`),
    ]);
    // The role of a seat that one role alone may fill.
    expect(group.map(({ role }) => role)).toEqual(group.map(({ label }) => label?.replace(/,.*/, '')));
    expect(memberships.filter(({ organization_id }) => organization_id === 'administrativ-gruppe')).toEqual([
      {
        id: 'administrativ-gruppe/koncerndirektoer/1/2013-08-15',
        role: 'koncerndirektør',
        person_id: 'kim-hoegh',
        organization_id: 'administrativ-gruppe',
        post_id: 'administrativ-gruppe/koncerndirektoer/1',
        on_behalf_of_id: 'region-hovedstaden',
        start_date: '2013-08-15',
      },
    ]);
  });

  it('that several roles may fill have none of them', () => {
    const [rule] = proposal.administrativeGroup.composition;
    const composition = [{ ...(rule as object), roles: ['koncerndirektør', 'områdedirektør'] }];
    const administrativeGroup = { ...proposal.administrativeGroup, composition, members: [] };
    const { posts } = exported({ ...proposal, administrativeGroup } as OrganisationFile);
    const ofGroup = posts.filter(({ organization_id }) => organization_id === 'administrativ-gruppe');
    expect(ofGroup).toHaveLength(1);
    expect(ofGroup[0]).not.toHaveProperty('role');
  });

  it('are passed on, with the vacant time between, and no person is invented', () => {
    const post = 'administrativ-gruppe/fagdirektoer/trafik/1';
    const { memberships } = exported(later);
    expect(memberships.filter(({ post_id }) => post_id === post)).toMatchObject([
      { member: { '@type': 'Person' }, on_behalf_of_id: 'ballerup', end_date: '2014-12-31' },
      { member: { '@type': 'Person' }, on_behalf_of_id: 'egedal', start_date: '2015-03-01' },
    ]);
    for (const { member } of memberships.filter((membership) => membership.member?.['@type'] === 'Person')) {
      expect(member).toEqual({ '@type': 'Person' });
    }
  });

  it('are passed on in the order of time, whatever the order of the file', () => {
    const role = 'kommunaldirektør';
    const members: Member[] = [
      { organisation: 'egedal', role, area: 'klima', from: '2015-01-01' },
      { organisation: 'ballerup', role, area: 'klima', to: '2014-12-31' },
    ];
    const { memberships, posts } = exported(withMembers(members));
    expect(posts.filter(({ label }) => label?.startsWith('kommunaldirektør, Klima'))).toHaveLength(1);
    const held = memberships.filter(({ post_id }) => post_id?.includes('/kommunaldirektoer/klima/'));
    expect(held.map(({ on_behalf_of_id, id }) => [on_behalf_of_id, id.split('/').at(-1)])).toEqual([
      ['egedal', '2015-01-01'],
      ['ballerup', '2013-08-15'],
    ]);
  });

  it('that two hold on one day are two, and one whose role no seat has is a membership alone', () => {
    const { memberships, posts } = exported(
      withMembers([
        { organisation: 'egedal', role: 'fagdirektør', area: 'klima', to: '2014-06-30' },
        { organisation: 'ballerup', role: 'fagdirektør', area: 'klima', from: '2014-06-30' },
        { person: 'formand-1', role: 'gæst' },
      ]),
    );
    expect(posts.filter(({ label }) => label?.startsWith('fagdirektør, Klima'))).toHaveLength(2);
    expect(memberships.find(({ role }) => role === 'gæst')).toEqual({
      id: 'administrativ-gruppe/formand-1/gaest/2013-08-15',
      role: 'gæst',
      person_id: 'formand-1',
      organization_id: 'administrativ-gruppe',
      on_behalf_of_id: 'region-hovedstaden',
      start_date: '2013-08-15',
    });
  });

  it('end on the last day of their body, which Popolo counts in, where no earlier day is given', () => {
    const { organizations, memberships } = exported({
      ...later,
      forums: [{ ...FORUM, members: [{ organisation: 'helsingoer', role: 'uddannelseschef' }] }],
      meetings: [],
    });
    expect(organizations.find(({ id }) => id === FORUM.id)?.['dissolution_date']).toBe('2016-03-31');
    expect(memberships.filter(({ organization_id }) => organization_id === FORUM.id)).toMatchObject([
      { start_date: '2014-05-01', end_date: '2016-03-31' },
    ]);
  });

  it('of a planned forum, or outside the life of one, are held by nobody', () => {
    const { established, establishedBy, dissolved, ...planned } = FORUM;
    const after: Member = { organisation: 'helsingoer', role: 'rektor', from: '2016-04-01' };
    for (const forum of [planned, { ...FORUM, members: [after] }] as Forum[]) {
      const { memberships } = exported({ ...later, forums: [forum], meetings: [] });
      expect(memberships.filter(({ organization_id }) => organization_id === FORUM.id)).toEqual([]);
    }
  });

  it('are shown, but not by the million', () => {
    const { posts } = exported({
      ...proposal,
      administrativeGroup: { ...proposal.administrativeGroup, composition: [{ min: 1e9 }] },
    });
    expect(posts.filter(({ organization_id }) => organization_id === 'administrativ-gruppe')).toHaveLength(
      1000,
    );
  });
});

describe('offices and the status meeting', () => {
  it('joins the region and KKR, and each office has its holders in turn', () => {
    const { memberships } = exported(later);
    const joined = memberships.filter(({ organization_id }) => organization_id === 'statusmoede');
    expect(joined.map(({ member }) => member)).toEqual([
      { '@type': 'Organization', id: 'region-hovedstaden' },
      { '@type': 'Organization', id: 'kkr-hovedstaden' },
    ]);
    expect(memberships.filter(({ post_id }) => post_id === 'regionsraadsformand')).toMatchObject([
      { person_id: 'formand-1', end_date: '2013-12-31' },
      { person_id: 'formand-2', start_date: '2014-01-01' },
    ]);
  });
});

describe('events', () => {
  const meeting = { body: 'administrativ-gruppe', time: '09:00-12:00' };
  const { events } = exported({
    ...proposal,
    meetings: [
      { ...meeting, id: 'vinter', date: '2014-02-27', place: 'Regionsgården', themes: ['klima', 'trafik'] },
      { ...meeting, id: 'sommer', date: '2014-08-28', cancelled: { date: '2014-08-01', reason: 'Afbud' } },
      { id: 'hele-dagen', body: 'statusmoede', date: '2014-11-27' },
      { ...meeting, id: 'baglaens', date: '2014-09-04', time: '12:00-09:00' },
    ],
  });

  it('have their local time with its offset in winter and in summer', () => {
    expect(events).toMatchObject([
      {
        name: 'Administrativ gruppe for RUP: Klima, Trafik',
        start_date: '2014-02-27T09:00:00+01:00',
        end_date: '2014-02-27T12:00:00+01:00',
        location: 'Regionsgården',
        status: 'confirmed',
      },
      { start_date: '2014-08-28T09:00:00+02:00', status: 'cancelled', description: 'Afbud' },
      { start_date: '2014-11-27', end_date: '2014-11-27', organization_id: 'statusmoede' },
      { start_date: '2014-09-04T12:00:00+02:00' },
    ]);
    expect(events[3]).not.toHaveProperty('end_date');
  });
});

describe('authorities', () => {
  it('have their authority code, and the area that it stands for', () => {
    const { organizations, areas } = exported(later);
    expect(organizations.find(({ id }) => id === 'gladsaxe')).toMatchObject({
      identifiers: [{ identifier: '159', scheme: 'myndighedskode' }],
      area_id: 'gladsaxe/area',
    });
    expect(areas).toContainEqual({
      id: 'gladsaxe/area',
      name: 'Gladsaxe',
      identifier: '159',
      classification: 'municipality',
    });
  });
});

it('tells who came after, and for whom a deputy stands in', () => {
  const [first, ...others] = later.organisations;
  const forums = later.forums?.map((forum) =>
    forum === FORUM
      ? {
          ...forum,
          members: [{ organisation: 'ballerup', role: 'rektor', as: 'deputy' as const, deputyFor: 'egedal' }],
          dissolved: { date: '2016-10-01', reason: 'Slut', successor: 'klimaforum' },
        }
      : forum,
  );
  const merged = { date: '2016-11-30', reason: 'Lov', successors: ['ballerup', 'egedal'] };
  const { organizations, memberships } = exported({
    ...later,
    organisations: [{ ...(first as NonNullable<typeof first>), dissolved: merged }, ...others],
    forums: forums ?? [],
  });
  const described = (id: string | undefined) => organizations.find((one) => one.id === id)?.['description'];
  expect(described(first?.id)).toBe('Lov\nVidereført af Ballerup og Egedal');
  expect(described('uddannelsesforum')).toContain('Slut\nVidereført af Administrativt klimaforum');
  const [deputy] = memberships.filter((one) => one['organization_id'] === 'uddannelsesforum');
  expect(deputy).toMatchObject({ label: 'rektor', role: 'stedfortræder for Egedal' });
});

it('names seats without a role in the language of the run', async () => {
  const organisation = new Organisation(proposal);
  expect(popolo(organisation, texts)).toContain('"kommunal repræsentant (5)"');
  expect(popolo(organisation, await textsIn('en', 'exports'))).toContain('"municipal representative (5)"');
});

it('keeps whatever stands in the file as text', () => {
  const names = (document: Popolo) =>
    [...document.persons, ...document.organizations].map(({ name }) => name);
  fc.assert(
    fc.property(hostileText, (text) => {
      const organisation = organisationWith(later, text);
      const written = popolo(organisation, texts);
      expect(written).not.toMatch(ACTING);
      const document: Popolo = JSON.parse(written);
      expect(breachesOfPopolo(document)).toEqual([]);
      expect(new Set(names(document))).toEqual(new Set([wellFormed(text)]));
      const ids = Object.values(document).flatMap((list) => list.map(({ id }) => id));
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect(id).toMatch(/^[a-z\d-]+(?:\/[a-z\d-]+)*$/);
    }),
    { numRuns: 100 },
  );
});
