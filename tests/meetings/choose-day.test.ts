import { describe, expect, it } from 'vitest';
import { Almanac } from '../../src/meetings/almanac.ts';
import {
  against,
  type Chooser,
  chooseDay,
  inTimeFrom,
  otherDays,
  whyNoDay,
} from '../../src/meetings/choose-day.ts';
import { Diary } from '../../src/meetings/diary.ts';
import type { DaySpan, Slot } from '../../src/meetings/slot.ts';
import { type DayNumber, dateOf, dayNumber } from '../../src/organisation/days.ts';
import { Organisation } from '../../src/organisation/organisation.ts';

const day = dayNumber;
const span = (from: string, to: string): DaySpan => ({ from: day(from), to: day(to) });
const SEASONS = {
  spring: { from: '03-01', to: '06-30', preferred: { from: '04-01', to: '05-15' } },
  autumn: { from: '09-01', to: '11-30', preferred: { from: '10-01', to: '11-15' } },
} as never;

/** An organisation with two bodies that share a person, and two that do not. */
const FILE = {
  organisations: [],
  people: [{ id: 'bo', name: 'Bo Lund' }],
  administrativeGroup: { id: 'gruppe', meetings: { perYear: 2 }, members: [{ person: 'bo' }] },
  forums: [
    { id: 'jord', members: [{ person: 'bo' }], meetings: { perYear: 2 } },
    { id: 'luft', members: [{ person: 'eva' }] },
  ],
};

interface World {
  readonly booked?: readonly (readonly [body: string, date: string, time?: string])[];
  readonly withdrawn?: readonly string[];
  readonly busy?: Readonly<Record<string, string>>;
  readonly weeksBetween?: number;
  readonly weekdays?: readonly ('monday' | 'tuesday' | 'wednesday' | 'thursday' | 'friday')[];
  readonly notice?: { readonly days: number; readonly from: string };
}

function chooser(world: World = {}): Chooser {
  const { booked = [], withdrawn = [], busy = {}, weeksBetween = 4, notice } = world;
  const weekdays = world.weekdays ?? ['tuesday', 'wednesday', 'thursday'];
  const organisation = new Organisation(FILE as never);
  const diary = new Diary(organisation);
  for (const [body, date, time] of booked) diary.book({ body, day: day(date), time });
  const almanac = new Almanac(undefined);
  const inTimeFrom = notice ? day(notice.from) : Number.NEGATIVE_INFINITY;
  return {
    body: 'gruppe',
    time: '09:00-12:00',
    weeksBetween,
    notice: notice?.days,
    wishes: almanac.wishes('gruppe', weekdays as never, inTimeFrom),
    inTimeFrom,
    withdrawn: new Set(withdrawn.map(day)),
    almanac,
    diary,
    seasons: SEASONS,
    busy: { taken: (date) => busy[date] },
    nameOf: (body) => `Navn ${body}`,
  };
}

/** A slot around Thursday 8 May 2014. */
function slot(change: Partial<Slot> = {}): Slot {
  const days = [span('2014-05-01', '2014-05-23')];
  return {
    name: '2014-spring',
    year: 2014,
    days,
    preferred: days,
    target: day('2014-05-08'),
    middle: { of: 'season' } as never,
    season: span('2014-03-01', '2014-06-30'),
    ...change,
  };
}
const MONTH = { of: 'month' } as never;
const LAST = day('2014-12-31');

const chosen = (world: World = {}, change: Partial<Slot> = {}, last = LAST) => {
  const found = chooseDay(slot(change), last, chooser(world));
  return found && { ...found, day: dateOf(found.day) };
};

describe('what keeps a day from being chosen', () => {
  const why = (world: World, date = '2014-05-08') => against(day(date), chooser(world));

  it('is nothing as a rule', () => expect(why({})).toBeUndefined());

  it('is that the meeting was withdrawn from it, or others have taken it', () => {
    expect(why({ withdrawn: ['2014-05-08'], busy: { '2014-05-08': 'Ferie' } })).toEqual({ why: 'withdrawn' });
    expect(why({ withdrawn: ['2014-05-07'] })).toBeUndefined();
    expect(why({ busy: { '2014-05-08': '' } })).toEqual({ why: 'busy', what: '' });
  });

  it('is that somebody is at another meeting at that time', () => {
    const clash = { why: 'same-time', person: 'Bo Lund', body: 'Navn jord' };
    expect(why({ booked: [['jord', '2014-05-08']] })).toEqual(clash);
    expect(why({ booked: [['jord', '2014-05-08', '11:00-13:00']] })).toEqual(clash);
    expect(why({ booked: [['jord', '2014-05-08', '08:00-10:00']] })).toEqual(clash);
    expect(why({ booked: [['jord', '2014-05-08', '12:00-13:00']] })).toBeUndefined();
    expect(why({ booked: [['jord', '2014-05-08', '08:00-09:00']] })).toBeUndefined();
    expect(why({ booked: [['luft', '2014-05-08']] })).toBeUndefined();
    expect(why({ booked: [['jord', '2014-05-09']] })).toBeUndefined();
  });

  it('is that another of its meetings is too near: the nearest, of two the earlier', () => {
    const near = (...dates: string[]) => why({ booked: dates.map((date) => ['gruppe', date] as const) });
    expect(near('2014-04-10')).toBeUndefined();
    expect(near('2014-04-11')).toEqual({ why: 'too-close', other: '2014-04-11', weeks: 4 });
    expect(near('2014-06-05')).toBeUndefined();
    expect(near('2014-06-04')).toEqual({ why: 'too-close', other: '2014-06-04', weeks: 4 });
    expect(near('2014-01-09', '2014-04-24', '2014-05-22', '2014-09-09')).toMatchObject({
      other: '2014-04-24',
    });
    expect(near('2014-01-09', '2014-04-23', '2014-05-22', '2014-09-09')).toMatchObject({
      other: '2014-05-22',
    });
    expect(near('2014-01-09', '2014-09-09')).toBeUndefined();
    expect(near('2014-05-01', '2014-05-02')).toMatchObject({ other: '2014-05-02' });
  });
});

describe('the day', () => {
  it('is the target, where nothing is against it', () => {
    expect(chosen()).toMatchObject({
      day: '2014-05-08',
      target: '2014-05-08',
      passedOver: undefined,
      gaveWay: [],
    });
  });

  it('is the nearest that will do; it says why it is not the target', () => {
    expect(chosen({ withdrawn: ['2014-05-08'] })).toMatchObject({
      day: '2014-05-07',
      passedOver: { why: 'withdrawn' },
    });
    // A Friday, where that is no weekday it wishes for.
    expect(chosen({}, { target: day('2014-05-09') })).toMatchObject({
      day: '2014-05-08',
      passedOver: { why: 'weekday' },
    });
    expect(chosen({}, {}, day('2014-05-07'))).toMatchObject({
      day: '2014-05-07',
      passedOver: { why: 'leaves-no-room' },
    });
    expect(chosen({}, {}, day('2014-05-08'))).toMatchObject({ day: '2014-05-08' });
    const part = { preferred: [span('2014-05-13', '2014-05-20')] };
    expect(chosen({}, part)).toMatchObject({
      day: '2014-05-13',
      passedOver: { why: 'not-preferred' },
      gaveWay: [],
    });
    // 29 May 2014 was Ascension Day.
    const late = { days: [span('2014-05-01', '2014-06-20')], preferred: [span('2014-05-01', '2014-06-20')] };
    expect(chosen({}, { ...late, target: day('2014-05-29') })?.passedOver).toMatchObject({ why: 'closed' });
  });

  it('has a week of its own, while there is one', () => {
    const taken = { booked: [['luft', '2014-05-06', '13:00-14:00']] } as const;
    expect(chosen(taken)).toMatchObject({
      day: '2014-05-13',
      passedOver: { why: 'week-taken', body: 'Navn luft', date: '2014-05-06' },
    });
    const weeks = { days: [span('2014-05-05', '2014-05-09')], preferred: [span('2014-05-05', '2014-05-09')] };
    expect(chosen(taken, weeks)).toMatchObject({
      day: '2014-05-08',
      gaveWay: [{ wish: 'own-week', body: 'Navn luft', date: '2014-05-06' }],
    });
    const here = { booked: [['luft', '2014-05-08', '13:00-14:00']] } as const;
    expect(chosen(here, weeks)).toMatchObject({
      day: '2014-05-07',
      passedOver: { why: 'crowded', count: 1 },
    });
  });

  it('of a month is one of its own: the week is no matter', () => {
    expect(chosen({ booked: [['luft', '2014-05-06']] }, { middle: MONTH })).toMatchObject({
      day: '2014-05-08',
      gaveWay: [],
    });
    const crowded = chosen({ booked: [['luft', '2014-05-08', '13:00-14:00']] }, { middle: MONTH });
    expect(crowded).toMatchObject({
      day: '2014-05-07',
      passedOver: { why: 'crowded', count: 1 },
      gaveWay: [],
    });
    const one = {
      middle: MONTH,
      days: [span('2014-05-08', '2014-05-08')],
      preferred: [span('2014-05-08', '2014-05-08')],
    };
    expect(chosen({ booked: [['luft', '2014-05-08', '13:00-14:00']] }, one)).toMatchObject({
      day: '2014-05-08',
      passedOver: undefined,
      gaveWay: [{ wish: 'own-day', count: 1 }],
    });
  });

  it('leaves time for the notice, where it can', () => {
    const notice = { days: -14, from: '2014-05-14' };
    expect(chosen({ notice })).toMatchObject({
      day: '2014-05-14',
      target: '2014-05-14',
      middle: { of: 'notice' },
      gaveWay: [],
    });
    const weeks = { days: [span('2014-05-05', '2014-05-09')], preferred: [span('2014-05-05', '2014-05-09')] };
    expect(chosen({ notice }, weeks)).toMatchObject({
      day: '2014-05-08',
      passedOver: { why: 'outside' },
      gaveWay: [{ wish: 'notice', notice: '2014-04-24' }],
    });
  });

  it('gives up what it must: the weekday, then the part of the season', () => {
    const friday = {
      days: [span('2014-05-09', '2014-05-09')],
      preferred: [span('2014-05-20', '2014-05-20')],
    };
    expect(chosen({}, friday)).toMatchObject({
      day: '2014-05-09',
      gaveWay: [{ wish: 'weekday' }, { wish: 'preferred-part' }],
    });
  });

  it('says of a target outside its days why it is outside', () => {
    const days = [span('2014-05-13', '2014-05-20')];
    const outside = (change: Partial<Slot>) => chosen({}, { days, preferred: days, ...change })?.passedOver;
    const cut = { ...span('2014-05-12', '2014-05-20'), because: 'asked' as const };
    expect(outside({ cut })).toEqual({ why: 'before', from: '2014-05-12', because: 'asked' });
    expect(outside({ cut, target: day('2014-05-21') })).toEqual({ why: 'after', to: '2014-05-20' });
    expect(outside({ target: day('2014-07-01') })).toEqual({ why: 'outside-season' });
    expect(outside({ target: day('2013-05-14') })).toEqual({ why: 'other-year' });
    expect(outside({})).toEqual({ why: 'outside', from: '2014-05-13', to: '2014-05-20' });
  });
});

describe('other days', () => {
  const others = (world: World, change: Partial<Slot> = {}, last = LAST) =>
    otherDays(slot(change), day('2014-05-08'), last, chooser(world)).map(dateOf);

  it('are all that it could be on, the best first, without the one it is on', () => {
    const days = [span('2014-05-06', '2014-05-09')];
    expect(others({}, { days, preferred: days })).toEqual(['2014-05-07', '2014-05-06', '2014-05-09']);
    expect(others({}, { days, preferred: days }, day('2014-05-07'))).toEqual(['2014-05-07', '2014-05-06']);
    expect(others({ withdrawn: ['2014-05-07'] }, { days, preferred: days })).toEqual([
      '2014-05-06',
      '2014-05-09',
    ]);
  });

  it('put a week of its own first, and of equals the day with the fewest meetings', () => {
    const days = [span('2014-05-06', '2014-05-08'), span('2014-05-20', '2014-05-20')];
    const booked = [['luft', '2014-05-07', '13:00-14:00']] as const;
    expect(others({ booked }, { days, preferred: days })).toEqual(['2014-05-20', '2014-05-06', '2014-05-07']);
    expect(others({ booked }, { days, preferred: days, middle: MONTH })).toEqual([
      '2014-05-06',
      '2014-05-20',
      '2014-05-07',
    ]);
  });
});

describe('where no day is left', () => {
  const none = (world: World, change: Partial<Slot> = {}) => whyNoDay(slot(change), chooser(world));

  it('it is said what they are taken by', () => {
    const days = [span('2014-05-07', '2014-05-08')];
    expect(none({}, { days: [span('2014-05-10', '2014-05-11')] })).toEqual({ why: 'closed' });
    expect(none({ withdrawn: ['2014-05-07'], busy: { '2014-05-08': 'x' } }, { days })).toEqual({
      why: 'taken',
      by: ['busy', 'withdrawn'],
    });
    expect(none({ withdrawn: ['2014-05-07', '2014-05-08'] }, { days })).toEqual({
      why: 'taken',
      by: ['withdrawn'],
    });
    const near = { booked: [['gruppe', '2014-04-24']] } as const;
    expect(none({ ...near, withdrawn: ['2014-05-07'] }, { days })).toEqual({
      why: 'taken',
      by: ['too-close', 'withdrawn'],
    });
    // The farthest from the other meeting is Thursday, two weeks after it.
    expect(none(near, { days })).toEqual({ why: 'too-close', weeks: 4, farthest: 2 });
    expect(none({ booked: [['gruppe', '2014-05-20']] }, { days })).toEqual({
      why: 'too-close',
      weeks: 4,
      farthest: 1,
    });
  });
});

describe('the first day in time for a notice', () => {
  it('is so many days from the day on which it can be sent', () => {
    expect(dateOf(inTimeFrom('2014-05-05', -14))).toBe('2014-05-19');
    expect(inTimeFrom('2014-05-05', undefined)).toBe(Number.NEGATIVE_INFINITY);
    expect(inTimeFrom('2014-05-05', 0)).toBe(Number.NEGATIVE_INFINITY);
    // Before 2 June, the notice would be due on a weekend: it is sent on the Friday before, which is past.
    expect(dateOf(inTimeFrom('2014-05-17', -14))).toBe('2014-06-02');
    expect(inTimeFrom('9999-12-31', -14) as DayNumber).toBe(day('9999-12-31'));
  });
});
