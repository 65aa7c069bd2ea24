import { describe, expect, it } from 'vitest';
import { fit, seatCounts, seatKinds, seatTotal, term } from '../../src/organisation/composition.ts';
import type { Composition, Member, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { stands } from '../../src/organisation/lives.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import fc from '../property.ts';

const COMPOSITION: Composition = [
  { roles: ['koncerndirektør'], organisation: 'regionen', min: 1, max: 1 },
  { roles: ['kommunaldirektør'], kind: 'municipality', per: 'area', min: 1, max: 2 },
  { roles: ['fagdirektør'], kind: 'municipality', per: 'area', min: 1, max: 2 },
];

function organisation(members: Member[], composition = COMPOSITION) {
  const file: OrganisationFile = {
    format: 1,
    plan: {
      name: 'Plan',
      period: { from: '2012-01-01', to: '2016-12-31' },
      areas: [
        { id: 'klima', name: 'Klima' },
        { id: 'trafik', name: 'Trafik' },
      ],
    },
    organisations: [
      { id: 'regionen', name: 'Regionen', kind: 'region' },
      { id: 'koebenhavn', name: 'København', kind: 'municipality' },
      { id: 'forvaltning', name: 'Forvaltning', kind: 'other', partOf: 'koebenhavn' },
      { id: 'ring', name: 'Ring', kind: 'other', partOf: 'kreds' },
      { id: 'kreds', name: 'Kreds', kind: 'other', partOf: 'ring' },
    ],
    people: [{ id: 'direktoer', name: 'Direktøren', organisation: 'koebenhavn' }],
    administrativeGroup: {
      id: 'gruppe',
      name: 'Gruppe',
      established: '2013-08-15',
      composition,
      members,
      meetings: { perYear: 2, first: '2013-autumn' },
    },
  };
  return new Organisation(file);
}

const fitOf = (member: Member, composition?: Composition) =>
  fit(organisation([member], composition), composition ?? COMPOSITION, member);

const FAG = { role: 'fagdirektør', area: 'klima' };

describe('the entry under which a member sits', () => {
  it.each<[string, Member, ReturnType<typeof fit>]>([
    [
      'the regional seat',
      { role: 'koncerndirektør', organisation: 'regionen' },
      { entry: 0, misfit: undefined },
    ],
    ['a municipality', { ...FAG, organisation: 'koebenhavn' }, { entry: 2, misfit: undefined }],
    ['a part of a municipality', { ...FAG, organisation: 'forvaltning' }, { entry: 2, misfit: undefined }],
    ['a person by their organisation', { ...FAG, person: 'direktoer' }, { entry: 2, misfit: undefined }],
    ['a vacancy', { ...FAG, vacant: true }, { entry: 2, misfit: undefined }],
    [
      'an organisation nothing is known of',
      { ...FAG, organisation: 'ukendt' },
      { entry: 2, misfit: undefined },
    ],
    [
      'no such role',
      { role: 'borgmester', organisation: 'koebenhavn' },
      { entry: undefined, misfit: 'role' },
    ],
    ['no area', { role: 'fagdirektør', organisation: 'koebenhavn' }, { entry: 2, misfit: 'area' }],
    ['no such area', { ...FAG, area: 'kultur', vacant: true }, { entry: 2, misfit: 'area' }],
    [
      'another organisation',
      { role: 'koncerndirektør', organisation: 'koebenhavn' },
      { entry: 0, misfit: 'organisation' },
    ],
    ['another kind', { ...FAG, organisation: 'regionen' }, { entry: 2, misfit: 'kind' }],
    ['parts in a circle', { ...FAG, organisation: 'ring' }, { entry: 2, misfit: 'kind' }],
  ])('%s', (_, member, expected) => {
    expect(fitOf(member)).toEqual(expected);
  });

  it('is found by kind where the roles are open, as in a forum', () => {
    const open: Composition = [{ kind: 'municipality' }, { kind: 'region' }];
    expect(fitOf({ role: 'chefkonsulent', organisation: 'regionen' }, open)).toEqual({
      entry: 1,
      misfit: undefined,
    });
  });
});

describe('the seats of each kind on a day', () => {
  const counts = (members: Member[], at = '2014-03-01') => {
    const subject = organisation(members);
    return seatCounts(subject, subject.group, at).map(({ held, vacant, misplaced }) => ({
      held,
      vacant,
      misplaced,
    }));
  };
  const none = { held: 0, vacant: 0, misplaced: 0 };

  it('come area by area where an entry counts so', () => {
    const { areas } = organisation([]);
    expect(seatKinds(COMPOSITION, areas).map(({ entry, area }) => [entry, area?.id])).toEqual([
      [0, undefined],
      [1, 'klima'],
      [1, 'trafik'],
      [2, 'klima'],
      [2, 'trafik'],
    ]);
  });

  it('count seats, not heads', () => {
    const person = { person: 'direktoer', role: 'fagdirektør' };
    const held = counts([
      { ...person, area: 'klima' },
      { ...person, area: 'trafik' },
    ]);
    expect(held).toEqual([none, none, none, { ...none, held: 1 }, { ...none, held: 1 }]);
  });

  it('tell vacancies from seats held, and leave out terms over or to come', () => {
    const seat = { role: 'fagdirektør', area: 'klima' };
    const members: Member[] = [
      { ...seat, organisation: 'koebenhavn', to: '2014-02-28' },
      { ...seat, organisation: 'koebenhavn', from: '2014-03-02' },
      { ...seat, vacant: true, from: '2014-03-01', to: '2014-03-01' },
    ];
    expect(counts(members)[3]).toEqual({ ...none, vacant: 1 });
    expect(counts(members, '2014-02-28')[3]).toEqual({ ...none, held: 1 });
    expect(counts(members, '2014-03-02')[3]).toEqual({ ...none, held: 1 });
  });

  it('set aside a member of the wrong kind in the area it names, one without an area in each', () => {
    expect(counts([{ ...FAG, organisation: 'regionen' }]).map(({ misplaced }) => misplaced)).toEqual([
      0, 0, 0, 1, 0,
    ]);
    expect(
      counts([{ role: 'fagdirektør', organisation: 'koebenhavn' }]).map(({ misplaced }) => misplaced),
    ).toEqual([0, 0, 0, 1, 1]);
  });

  it('never add up to more than the open terms', () => {
    const day = fc.integer({ min: 1, max: 28 }).map((d) => `2014-02-${String(d).padStart(2, '0')}`);
    const member = fc
      .record({
        role: fc.constantFrom('koncerndirektør', 'kommunaldirektør', 'fagdirektør'),
        area: fc.constantFrom('klima', 'trafik'),
        organisation: fc.constantFrom('regionen', 'koebenhavn', 'forvaltning', 'ukendt'),
        from: day,
        to: day,
      })
      .map((fields): Member => fields);
    fc.assert(
      fc.property(fc.array(member), day, (members, at) => {
        const open = members.filter(({ from = '', to = '' }) => from <= at && at <= to).length;
        const total = counts(members, at).reduce((sum, { held, misplaced }) => sum + held + misplaced, 0);
        expect(total).toBe(open);
      }),
    );
  });
});

describe('the dates of a term', () => {
  it('are the body’s own where the member states none', () => {
    const body = { established: '2013-08-15', dissolved: { date: '2016-12-31' } };
    expect(term(body, { role: 'medlem' })).toEqual({ from: '2013-08-15', to: '2016-12-31' });
    expect(term(body, { role: 'medlem', from: '2014-01-01', to: '2014-06-30' })).toEqual({
      from: '2014-01-01',
      to: '2014-06-30',
    });
    expect(term({}, { role: 'medlem' })).toEqual({ from: '0001-01-01', to: '9999-12-31' });
  });

  it('hold the first and the last day of the body', () => {
    const body = { established: '2013-08-15', dissolved: { date: '2016-12-31' } };
    expect(['2013-08-14', '2013-08-15', '2016-12-31', '2017-01-01'].map((day) => stands(body, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('the seats that a composition gives a kind of organisation', () => {
  it('add up over its entries, without limit where one states no greatest number', () => {
    const composition: Composition = [
      { kind: 'municipality', min: 2, max: 2 },
      { organisation: 'koebenhavn', min: 1, max: 1 },
      { kind: 'region', min: 3 },
    ];
    const subject = organisation([], composition);
    expect(seatTotal(subject, composition, 'municipality')).toEqual({ min: 3, max: 3 });
    expect(seatTotal(subject, composition, 'region')).toEqual({ min: 3, max: Number.POSITIVE_INFINITY });
  });
});
