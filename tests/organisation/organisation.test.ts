import { describe, expect, it } from 'vitest';
import { type Body, firstDay, isUndated, lastDay, withinLife } from '../../src/organisation/bodies.ts';
import { addMonths, isCalendarDate, isDateShaped } from '../../src/organisation/date.ts';
import { unreadableKinds } from '../../src/organisation/definitions.ts';
import type { Forum, Initiative, Meeting } from '../../src/organisation/generated/types.ts';
import {
  groupMeetingsHeld,
  lastGroupMeeting,
  meetingDay,
  meetingDayPath,
} from '../../src/organisation/held.ts';
import { blanked, nearestId, valueAt } from '../../src/organisation/lookup.ts';
import { byDate, latest, latestFirst } from '../../src/organisation/order.ts';
import { forumState, hasEnded, holds, isRunning, Organisation } from '../../src/organisation/organisation.ts';
import { isPartOf, wholeOfKind, withWholes } from '../../src/organisation/part-of.ts';
import { peopleIn } from '../../src/organisation/people-in.ts';
import { validPart } from '../../src/organisation/valid-part.ts';

const DAY = '2014-05-01';
const [BEFORE, AFTER] = ['2014-04-30', '2014-05-02'];

const FILE = {
  plan: {
    areas: [{ id: 'klima' }],
    goals: [{ id: 'co2', area: 'klima' }],
    initiatives: [{ id: 'sol' }, { id: 'vind' }],
  },
  organisations: [
    { id: 'hilleroed', kind: 'municipality' },
    { id: 'teknik', kind: 'other', partOf: 'hilleroed' },
    { id: 'vej', kind: 'other', partOf: 'teknik' },
    { id: 'ring', kind: 'other', partOf: 'kreds' },
    { id: 'kreds', kind: 'other', partOf: 'ring' },
  ],
  people: [{ id: 'bo', organisation: 'vej' }, { id: 'eva' }],
  administrativeGroup: {
    id: 'gruppe',
    established: '2013-10-10',
    members: [{ person: 'bo', from: DAY }, { organisation: 'hilleroed' }],
  },
  statusMeeting: {
    id: 'status',
    offices: [{ id: 'formand', holders: [{ person: 'eva', to: DAY }] }, { id: 'tom' }],
  },
  forums: [
    { id: 'jord', members: [{ person: 'eva', to: BEFORE }, { person: 'bo' }] },
    { id: 'luft', dissolved: { date: AFTER } },
  ],
  formerGroups: [{ id: 'styregruppe', dissolved: { date: BEFORE } }],
  meetings: [
    { id: 'a', body: 'gruppe', date: BEFORE, held: { date: DAY } },
    { id: 'b', body: 'jord', date: BEFORE, held: { date: BEFORE } },
    { id: 'c', body: 'gruppe', date: BEFORE, held: { date: BEFORE } },
    { id: 'd', body: 'gruppe', date: AFTER },
    { id: 'e', body: 'gruppe', date: BEFORE, held: { date: BEFORE }, cancelled: { date: BEFORE } },
  ],
};
const organisation = new Organisation(FILE as never);
const body = (id: string) => organisation.bodies.get(id) as Body;

describe('a date', () => {
  it('is a day that there is', () => {
    const days = ['2014-02-28', '2012-02-29', '2000-02-29', '0001-01-01', '2014-12-31', '2014-04-30'];
    const none = [
      '2014-02-29',
      '1900-02-29',
      '0000-01-01',
      '2014-13-01',
      '2014-00-01',
      '2014-04-31',
      '2014-01-00',
      '14-1-1',
    ];
    expect(days.filter((day) => !isCalendarDate(day))).toEqual([]);
    expect(none.filter(isCalendarDate)).toEqual([]);
    expect([isDateShaped('2014-99-99'), isDateShaped('2014-9-9')]).toEqual([true, false]);
  });

  it.each([
    '01-31',
    '03-31',
    '04-30',
    '05-31',
    '06-30',
    '07-31',
    '08-31',
    '09-30',
    '10-31',
    '11-30',
    '12-31',
  ])('the last of its month: %s', (day) => {
    const next = `2014-${day.slice(0, 3)}${Number(day.slice(3)) + 1}`;
    expect([isCalendarDate(`2014-${day}`), isCalendarDate(next)]).toEqual([true, false]);
  });

  it('some months later is on the same day, or the last of the month', () => {
    expect(addMonths('2014-01-31', 1)).toBe('2014-02-28');
    expect(addMonths('2012-01-31', 1)).toBe('2012-02-29');
    expect(addMonths('2014-12-15', 1)).toBe('2015-01-15');
    expect(addMonths('2014-11-15', 1)).toBe('2014-12-15');
    expect(addMonths('2014-01-15', -1)).toBe('2013-12-15');
    expect(addMonths('0099-12-15', 13)).toBe('0101-01-15');
  });

  it('orders what has one; of several up to a day the last is the latest', () => {
    const entries = [
      { date: BEFORE, at: 0 },
      { date: DAY, at: 1 },
      { date: DAY, at: 2 },
      { date: BEFORE, at: 3 },
    ];
    expect(latest(entries, DAY)?.at).toBe(2);
    expect(latest(entries, BEFORE)?.at).toBe(3);
    expect(latest(entries, '2014-01-01')).toBeUndefined();
    expect(latest(undefined, DAY)).toBeUndefined();
    expect(entries.toSorted(byDate).map(({ at }) => at)).toEqual([0, 3, 1, 2]);
    expect(entries.toSorted(latestFirst).map(({ at }) => at)).toEqual([1, 2, 0, 3]);
  });
});

describe('a life', () => {
  it('holds its first and last day, and all where an end is open', () => {
    expect([BEFORE, DAY, AFTER].map((at) => holds({ from: DAY, to: DAY }, at))).toEqual([false, true, false]);
    expect([BEFORE, AFTER].map((at) => holds({}, at))).toEqual([true, true]);
  });

  it('of a forum: planned, active, dissolved', () => {
    const states = (forum: object) =>
      [BEFORE, DAY, AFTER].map((at) => forumState({ origin: 'established', ...forum } as Forum, at));
    expect(states({ established: DAY })).toEqual(['planned', 'active', 'active']);
    expect(states({ established: BEFORE, dissolved: { date: DAY } })).toEqual([
      'active',
      'active',
      'dissolved',
    ]);
    expect(states({})).toEqual(['planned', 'planned', 'planned']);
    expect(states({ origin: 'continued' })).toEqual(['active', 'active', 'active']);
  });

  it('of an initiative: from its first day to its last', () => {
    const runs = (initiative: object) =>
      [BEFORE, DAY, AFTER].map((at) => isRunning(initiative as Initiative, at));
    expect(runs({ started: DAY })).toEqual([false, true, true]);
    expect(runs({ started: BEFORE, ended: DAY })).toEqual([true, true, false]);
    expect(runs({})).toEqual([false, false, false]);
    expect([DAY, AFTER].map((at) => hasEnded({ ended: DAY } as Initiative, at))).toEqual([false, true]);
  });

  it('of a body begins and ends where it states so, and a term in it is within it', () => {
    expect(['gruppe', 'jord', 'styregruppe', 'status'].map((id) => firstDay(body(id)))).toEqual([
      '2013-10-10',
      undefined,
      undefined,
      undefined,
    ]);
    expect(['gruppe', 'luft', 'styregruppe', 'status'].map((id) => lastDay(body(id)))).toEqual([
      undefined,
      AFTER,
      BEFORE,
      undefined,
    ]);
    expect(withinLife(body('gruppe'), {})).toEqual({ from: '2013-10-10', to: undefined });
    expect(withinLife(body('gruppe'), { from: '2013-01-01', to: DAY })).toEqual({
      from: '2013-10-10',
      to: DAY,
    });
    expect(withinLife(body('luft'), { from: DAY, to: '2015-01-01' })).toEqual({ from: DAY, to: AFTER });
    expect(withinLife(body('luft'), { to: DAY })).toEqual({ from: undefined, to: DAY });
  });

  it('is none where a forum is established on no day yet', () => {
    const forum = (rest: object) => isUndated({ kind: 'forum', body: rest, path: [] } as never);
    expect(forum({ origin: 'established' })).toBe(true);
    expect(forum({ origin: 'established', established: DAY })).toBe(false);
    expect(forum({ origin: 'continued' })).toBe(false);
    expect(isUndated({ kind: 'formerGroup', body: { origin: 'established' }, path: [] } as never)).toBe(
      false,
    );
  });
});

describe('an entry is found', () => {
  it('by its id, where it is of the kind', () => {
    expect(organisation.party('teknik')).toBe(FILE.organisations[1]);
    expect(organisation.person('eva')).toBe(FILE.people[1]);
    expect(organisation.initiative('vind')).toBe(FILE.plan.initiatives[1]);
    expect(organisation.goal('co2')).toBe(FILE.plan.goals[0]);
    expect(organisation.named('area', 'klima')?.path).toEqual(['plan', 'areas', 0]);
    expect(organisation.named('area', 'co2')).toBeUndefined();
    expect(organisation.person('teknik')).toBeUndefined();
    expect(organisation.party(undefined)).toBeUndefined();
    expect([...organisation.bodies.values()].map(({ kind, path }) => [kind, ...path].join(' '))).toEqual([
      'administrativeGroup administrativeGroup',
      'statusMeeting statusMeeting',
      'forum forums 0',
      'forum forums 1',
      'formerGroup formerGroups 0',
    ]);
  });

  it('with its seats, the body’s alone or all', () => {
    expect(organisation.seats.map(({ body }) => body.body.id)).toEqual(['gruppe', 'gruppe', 'jord', 'jord']);
    expect(organisation.seatsOf('jord').map(({ member }) => member.person)).toEqual(['eva', 'bo']);
    expect([organisation.seatsOf('status'), organisation.seatsOf('unknown')]).toEqual([[], []]);
    expect(organisation.meetingsOf('gruppe').map(({ id }) => id)).toEqual(['a', 'c', 'd', 'e']);
    expect(organisation.partyOf({ person: 'bo', role: 'x' })?.id).toBe('vej');
    expect(organisation.partyOf({ person: 'bo', organisation: 'teknik', role: 'x' })?.id).toBe('teknik');
    expect(organisation.partyOf({ person: 'eva', role: 'x' })).toBeUndefined();
  });

  it('with the people of a body on a day', () => {
    const on = (id: string) => [BEFORE, DAY, AFTER].map((date) => peopleIn(organisation, id, date).join());
    expect(on('gruppe')).toEqual(['', 'bo', 'bo']);
    expect(on('jord')).toEqual(['eva,bo', 'bo', 'bo']);
    expect(on('status')).toEqual(['eva', 'eva', '']);
    expect([on('styregruppe'), on('unknown')]).toEqual([
      ['', '', ''],
      ['', '', ''],
    ]);
  });

  it('with what it is part of, however far up, and round no circle', () => {
    expect([...withWholes(organisation, 'vej')]).toEqual(['vej', 'teknik', 'hilleroed']);
    expect([...withWholes(organisation, 'ring')]).toEqual(['ring', 'kreds']);
    expect([...withWholes(organisation, undefined)]).toEqual([]);
    expect([isPartOf(organisation, 'vej', 'hilleroed'), isPartOf(organisation, 'hilleroed', 'vej')]).toEqual([
      true,
      false,
    ]);
    expect(wholeOfKind(organisation, 'vej', 'other')?.id).toBe('vej');
    expect(wholeOfKind(organisation, 'vej', 'municipality')?.id).toBe('hilleroed');
    expect(wholeOfKind(organisation, 'vej', 'region')).toBeUndefined();
  });
});

describe('an id', () => {
  const formerly = {
    ...FILE,
    administrativeGroup: { ...FILE.administrativeGroup, formerly: ['kreds-1', 'teknik'] },
    forums: [...FILE.forums, { id: 'vand', formerly: ['soe', 'hav'], name: 'Vand' }, { id: 'vej' }],
  };
  const uses = (read?: unknown) => new Organisation(formerly as never, read).idsInUse;

  it('is in use where something has it or had it; what has it comes before what had it', () => {
    expect(uses().get('hav')).toMatchObject({ kind: 'forum', id: 'vand', name: 'Vand' });
    expect(uses().get('kreds-1')).toMatchObject({ kind: 'administrativeGroup', id: 'gruppe' });
    expect(uses().get('teknik')).toMatchObject({ kind: 'organisation', id: 'teknik' });
    expect(uses().has('koncern')).toBe(false);
  });

  it('is in use alike in data as it was read, and also in what is broken', () => {
    const plain = (ids: ReturnType<typeof uses>) =>
      [...ids].map(([id, { kind, name, id: own }]) => [id, kind, name, own].join()).sort();
    expect(plain(uses(structuredClone(formerly)))).toEqual(plain(uses()));
    const broken = { ...formerly, efforts: [{ id: 'brudt', note: null }], ukendt: [{ id: 'uden-sted' }] };
    expect(uses(broken).get('brudt')).toMatchObject({ kind: 'effort', id: 'brudt' });
    expect(uses(broken).get('uden-sted')).toMatchObject({ kind: undefined });
  });

  it('that several have is of the kind that is expected, or else of the first', () => {
    const { ids } = new Organisation(formerly as never);
    expect(ids.kindOf('vej', ['forum'])).toBe('forum');
    expect(ids.kindOf('vej', ['organisation'])).toBe('organisation');
    expect(ids.kindOf('vej', ['person'])).toBe('organisation');
    expect(ids.kindOf('unknown', ['person'])).toBeUndefined();
    expect([ids.first.get('vej')?.path, ids.repeated.get('vej')?.map(({ path }) => path)]).toEqual([
      ['organisations', 2],
      [['forums', 3]],
    ]);
  });
});

describe('the kinds of thing whose ids cannot be known', () => {
  const unreadable = (change: object) => [...unreadableKinds({ ...FILE, ...change } as never)].sort();

  it('are those that must be in the file and are not', () => {
    expect(unreadable({})).toEqual([]);
    expect([...unreadableKinds({} as never)].sort()).toEqual([
      'administrativeGroup',
      'area',
      'goal',
      'initiative',
      'organisation',
    ]);
    expect(unreadable({ plan: {} })).toEqual(['area']);
    expect(unreadable({ people: undefined, forums: undefined, formerGroups: undefined })).toEqual([]);
  });

  it('are those with an entry that cannot be read, or that has no id', () => {
    expect(unreadable({ plan: null })).toEqual(['area', 'goal', 'initiative']);
    expect(unreadable({ plan: { areas: [], goals: null, initiatives: [{}] } })).toEqual([
      'goal',
      'initiative',
    ]);
    expect(unreadable({ people: null, forums: 'x', formerGroups: [null] })).toEqual([
      'formerGroup',
      'forum',
      'person',
    ]);
    expect(unreadable({ people: [{ id: 'Bo Lund' }], forums: [{ id: 7 }] })).toEqual(['forum', 'person']);
    expect(unreadable({ statusMeeting: null, administrativeGroup: { id: 7 } })).toEqual([
      'administrativeGroup',
      'statusMeeting',
    ]);
    expect(unreadable({ statusMeeting: undefined })).toEqual([]);
  });
});

describe('a meeting counts', () => {
  it('by the day on which it was held, or is to be held', () => {
    const moved = { date: BEFORE, held: { date: DAY } } as Meeting;
    expect([meetingDay(moved), meetingDay({ date: BEFORE } as Meeting)]).toEqual([DAY, BEFORE]);
    expect(meetingDayPath(moved, 3)).toEqual(['meetings', 3, 'held', 'date']);
    expect(meetingDayPath({ ...moved, held: { date: BEFORE } }, 3)).toEqual(['meetings', 3, 'date']);
    expect(meetingDayPath({ date: BEFORE } as Meeting, 3)).toEqual(['meetings', 3, 'date']);
  });

  it('as the group’s last where it was held by then and is not cancelled', () => {
    expect(groupMeetingsHeld(organisation, DAY).map(({ index, date }) => [index, date])).toEqual([
      [0, DAY],
      [2, BEFORE],
    ]);
    expect(lastGroupMeeting(organisation, DAY)?.index).toBe(0);
    expect(lastGroupMeeting(organisation, BEFORE)?.index).toBe(2);
    expect(lastGroupMeeting(organisation, '2014-01-01')).toBeUndefined();
    const twice = { ...FILE, meetings: [FILE.meetings[2], FILE.meetings[0], FILE.meetings[0]] };
    expect(lastGroupMeeting(new Organisation(twice as never), DAY)?.index).toBe(1);
  });
});

describe('data', () => {
  const data = { a: [{ id: 'x', b: { id: 7, c: 1 } }, null], d: 'text' };

  it('has values at paths, within what has ids', () => {
    expect(valueAt(data, ['a', 0, 'b', 'c'])).toBe(1);
    expect(valueAt(data, [])).toBe(data);
    for (const path of [['a', 2], ['a', 1, 'b'], ['d', 'length'], ['toString'], ['d', 0]]) {
      expect(valueAt(data, path), path.join('.')).toBeUndefined();
    }
    expect(nearestId(data, ['a', 0, 'b', 'c'])).toBe('x');
    expect(nearestId({ ...data, id: 'all' }, ['a', 1])).toBeUndefined();
    expect(nearestId({ a: { id: 'x', b: { id: 'y' } } }, ['a', 'b', 'id'])).toBe('y');
  });

  it('can be blank at some places, which leaves the data itself as it is', () => {
    expect(blanked(data, [['a', 0, 'b'], ['d'], [], ['d', 'x']])).toEqual({
      a: [{ id: 'x', b: null }, null],
      d: null,
    });
    expect(data.d).toBe('text');
  });

  it('is checked but for what the schema finds wrong: an entry, or its section', () => {
    const all = {
      plan: { goals: [1, 2, 3] },
      organisations: [],
      administrativeGroup: {},
      forums: ['a', 'b', 'c'],
      x: 1,
    };
    expect(validPart(all, []).file).toBe(all);
    const part = validPart(all as never, [['forums', 0, 'name'], ['plan', 'goals', 1], ['forums', 0], ['x']]);
    const { x: _, ...rest } = all;
    expect(part.file).toEqual({ ...rest, plan: { goals: [1, 3] }, forums: ['b', 'c'] });
    expect([[...part.thinned], [...part.invalid]]).toEqual([['forums', 'plan'], ['x']]);
    const back = [
      ['forums', 1, 'name'],
      ['plan', 'goals', 1],
      ['organisations', 1],
      ['plan', 'goals', 0, 'x', 4],
    ];
    expect(back.map((path) => part.original(path))).toEqual([
      ['forums', 2, 'name'],
      ['plan', 'goals', 2],
      ['organisations', 1],
      ['plan', 'goals', 0, 'x', 4],
    ]);
    expect(validPart(all as never, [['forums']]).file).toEqual({ ...all, forums: undefined });
    expect([...validPart({ plan: {} }, [[]]).invalid]).toEqual(['organisations', 'administrativeGroup']);
    expect([...validPart({ plan: {} }, []).invalid]).toEqual([]);
  });
});
