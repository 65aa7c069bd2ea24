import { describe, expect, it } from 'vitest';
import { Changes, changedEntries, entryAsOf, fileAsOf, writtenAt } from '../../src/organisation/earlier.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';

const DIRECTOR = {
  id: 'direktoer',
  name: 'Direktøren',
  title: 'Kommunaldirektør',
  organisation: 'hilleroed',
  earlier: [
    { until: '2012-12-31', title: 'Fagdirektør' },
    { until: '2014-06-30', organisation: 'gladsaxe', title: 'Socialdirektør' },
  ],
};

const file = {
  format: 1,
  plan: {
    name: 'Plan',
    period: { from: '2012-01-01', to: '2016-12-31' },
    areas: [{ id: 'klima', name: 'Klima' }],
  },
  organisations: [
    { id: 'gladsaxe', name: 'Gladsaxe', kind: 'municipality' },
    { id: 'hilleroed', name: 'Hillerød', kind: 'municipality' },
    { id: 'kkr', name: 'KKR', kind: 'kkr', earlier: [{ until: '2013-12-31', name: 'Kommunekontaktrådet' }] },
  ],
  people: [DIRECTOR],
  administrativeGroup: {
    id: 'gruppe',
    name: 'Gruppen',
    established: '2013-01-01',
    composition: [{ roles: ['fagdirektør'], kind: 'municipality', min: 1, max: 2 }],
    members: [
      { person: 'direktoer', role: 'fagdirektør' },
      { person: 'direktoer', role: 'fagdirektør', to: '2014-05-31' },
    ],
    meetings: { perYear: 2, first: '2013-autumn' },
  },
  forums: [
    {
      id: 'forum',
      name: 'Forum',
      origin: 'continued',
      members: [{ person: 'direktoer', role: 'medlem' }],
      dissolved: { date: '2013-12-31' },
      earlier: [{ until: '2013-03-31', name: 'Forløberen' }],
    },
  ],
} as unknown as OrganisationFile;

describe('an entry as it was', () => {
  it.each([
    ['2012-12-31', 'Fagdirektør', 'gladsaxe'],
    ['2013-01-01', 'Socialdirektør', 'gladsaxe'],
    ['2014-06-30', 'Socialdirektør', 'gladsaxe'],
    ['2014-07-01', 'Kommunaldirektør', 'hilleroed'],
  ])('on %s: %s, %s', (at, title, organisation) => {
    expect(entryAsOf(DIRECTOR, at)).toMatchObject({ title, organisation, name: 'Direktøren' });
  });

  it('keeps what was earlier even then, and nothing that was still to come', () => {
    expect(entryAsOf(DIRECTOR, '2014-01-01').earlier).toEqual([DIRECTOR.earlier[0]]);
    expect(entryAsOf(DIRECTOR, '2012-01-01')).not.toHaveProperty('earlier');
    expect(entryAsOf(DIRECTOR, '2014-07-01')).toBe(DIRECTOR);
  });
});

describe('an organisation as it was', () => {
  const organisation = new Organisation(file);
  const [now, ended] = organisation.group.members ?? [];

  it('is itself from the day after the last change on, and one other for each change', () => {
    expect(organisation.asOf('2014-07-01')).toBe(organisation);
    const then = organisation.asOf('2014-06-30');
    expect(organisation.asOf('2014-01-01')).toBe(then);
    expect(organisation.asOf('2013-12-31')).not.toBe(then);
    expect(then.asOf('2014-07-01')).toBe(organisation);
    expect(then.written).toBe(organisation);
    expect(
      new Organisation({ ...file, people: [], organisations: [], forums: [] }).asOf('1999-01-01').lastDay,
    ).toBe('9999-12-31');
  });

  it('answers each question as of the day', () => {
    const then = organisation.asOf('2013-03-01');
    expect(then.person('direktoer')?.organisation).toBe('gladsaxe');
    expect(then.party('kkr')?.name).toBe('Kommunekontaktrådet');
    expect(then.named('forum', 'forum')?.name).toBe('Forløberen');
    expect(then.entities.get('forum')?.name).toBe('Forløberen');
    expect(then.bodies.get('forum')?.body.name).toBe('Forløberen');
    expect(then.file).toEqual(fileAsOf(file, '2013-03-01'));
    expect(then.organisations.map(({ name }) => name)).toEqual([
      'Gladsaxe',
      'Hillerød',
      'Kommunekontaktrådet',
    ]);
    expect(organisation.party('kkr')?.name).toBe('KKR');
  });

  it('knows for whom somebody sat: on a day of the term, or the nearest to the day', () => {
    if (!now || !ended) throw new Error('no members');
    const forum = organisation.forums[0]?.members?.[0];
    if (!forum) throw new Error('no members');
    expect(organisation.partyOf(now)?.id).toBe('hilleroed');
    expect(organisation.asOf('2014-06-30').partyOf(now)?.id).toBe('gladsaxe');
    expect(organisation.partyOf(ended)?.id).toBe('gladsaxe');
    // The forum was dissolved before the director moved.
    expect(organisation.partyOf(forum)?.id).toBe('gladsaxe');
    expect(organisation.holderOf(forum)?.title).toBe('Socialdirektør');
  });

  it('is cut where what is asked about became different', () => {
    const days = { from: '2013-01-01', to: '2015-12-31' };
    const cut = (...ids: string[]) =>
      organisation.during(days, ...ids).map(({ from, to }) => `${from} ${to}`);
    expect(cut('direktoer')).toEqual([
      '2013-01-01 2013-12-31',
      '2014-01-01 2014-06-30',
      '2014-07-01 2015-12-31',
    ]);
    expect(cut('gruppe')).toEqual(['2013-01-01 2013-12-31', '2014-01-01 2015-12-31']);
  });

  it('says where a value stands that it had', () => {
    expect(writtenAt(file, ['people', 0, 'title'], '2012-06-01')).toEqual([
      'people',
      0,
      'earlier',
      0,
      'title',
    ]);
    expect(writtenAt(file, ['people', 0, 'organisation'], '2012-06-01')).toEqual([
      'people',
      0,
      'earlier',
      1,
      'organisation',
    ]);
    expect(writtenAt(file, ['people', 0, 'name'], '2012-06-01')).toEqual(['people', 0, 'name']);
    expect(organisation.placed(['people', 0, 'title'])).toEqual(['people', 0, 'title']);
    expect(organisation.asOf('2014-01-01').placed(['people', 0, 'title'])).toEqual([
      'people',
      0,
      'earlier',
      1,
      'title',
    ]);
  });
});

describe('the days on which something became different', () => {
  const known = new Changes(file, (lastDay) => ({ lastDay }));
  const cut = (from: string, to: string, ...ids: (string | undefined)[]) =>
    known.cut({ from, to }, ids).map((span) => `${span.from}/${span.to}`);

  it('are those of each entry that says so, wherever it stands', () => {
    expect(changedEntries(file).map(([{ id }, path]) => `${id} ${path.join('.')}`)).toEqual([
      'kkr organisations.2',
      'direktoer people.0',
      'forum forums.0',
    ]);
    const earlier = [{ until: '2012-06-30', name: 'X' }];
    const all = {
      plan: { areas: [{ id: 'a', earlier }], initiatives: [{ id: 'b' }, { id: 'c', earlier }] },
      statusMeeting: { id: 'd', earlier, offices: [{ id: 'e', earlier }] },
      administrativeGroup: { id: 'f', earlier },
    } as unknown as OrganisationFile;
    expect(changedEntries(all).map(([{ id }, path]) => `${id} ${path.join('.')}`)).toEqual([
      'a plan.areas.0',
      'c plan.initiatives.1',
      'd statusMeeting',
      'e statusMeeting.offices.0',
      'f administrativeGroup',
    ]);
  });

  it('cut the days of some entries, and of whatever goes by an organisation', () => {
    const [from, to] = ['2012-01-01', '2016-12-31'];
    expect(cut(from, to)).toEqual(['2012-01-01/2013-12-31', '2014-01-01/2016-12-31']);
    expect(cut(from, to, 'forum', undefined, 'ukendt')).toEqual([
      ...['2012-01-01/2013-03-31', '2013-04-01/2013-12-31', '2014-01-01/2016-12-31'],
    ]);
    expect(cut(from, to, 'direktoer', 'forum', 'direktoer')).toEqual([
      ...['2012-01-01/2012-12-31', '2013-01-01/2013-03-31', '2013-04-01/2013-12-31'],
      ...['2014-01-01/2014-06-30', '2014-07-01/2016-12-31'],
    ]);
  });

  it('cut neither before the first day nor after the last', () => {
    expect(cut('2013-03-31', '2013-12-31', 'forum')).toEqual([
      '2013-03-31/2013-03-31',
      '2013-04-01/2013-12-31',
    ]);
    expect(cut('2013-04-01', '2014-01-01', 'forum')).toEqual([
      '2013-04-01/2013-12-31',
      '2014-01-01/2014-01-01',
    ]);
    const unchanged = { ...file, organisations: [], people: [], forums: [] };
    expect(new Changes(unchanged, () => 0).cut({ from: '2012-01-01', to: '2012-12-31' }, ['forum'])).toEqual([
      { from: '2012-01-01', to: '2012-12-31' },
    ]);
  });

  it('are those up to which each state lasted, which is made once', () => {
    const days = [
      '2012-12-31',
      '2013-01-01',
      '2013-03-31',
      '2013-04-01',
      '2014-01-01',
      '2014-06-30',
      '2014-07-01',
    ];
    expect(days.map((day) => known.asOf(day)?.lastDay)).toEqual([
      ...['2012-12-31', '2013-03-31', '2013-03-31', '2013-12-31', '2014-06-30', '2014-06-30', undefined],
    ]);
    expect(known.asOf('2013-03-31')).toBe(known.asOf('2013-01-01'));
  });
});
