import { describe, expect, it } from 'vitest';
import { Diary } from '../../src/meetings/diary.ts';
import { dateOf, dayNumber } from '../../src/organisation/days.ts';
import type { Meeting } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed, forumIn } from '../views/changed.ts';

const diary = (...meetings: Omit<Meeting, 'id'>[]) =>
  new Diary(
    new Organisation(
      changed((copy) => {
        copy.meetings = meetings.map((meeting, at) => ({ id: `m-${at}`, ...meeting }));
        forumIn(copy, 'cykelforum').meetings = { monthly: 'first-tuesday' };
      }),
    ),
  );
const day = dayNumber;
const book = (known: Diary, body: string, date: string) =>
  known.book({ body, day: day(date), time: undefined });
const days = (known: Diary, body = 'gruppe') => known.daysOf(body).map(dateOf);
const on = (known: Diary, date: string) => known.on(day(date)).map(({ body }) => body);
const weeks = (known: Diary) =>
  [...known.weeks].map(([monday, booked]) => `${dateOf(monday)} ${booked.body} ${dateOf(booked.day)}`);

describe('the diary', () => {
  it('has the days of a file’s meetings in order, by the day on which they were held, without those cancelled', () => {
    const known = diary(
      { body: 'gruppe', date: '2014-10-09' },
      { body: 'gruppe', date: '2014-04-10', held: { date: '2014-04-17' } },
      { body: 'gruppe', date: '2014-05-08', cancelled: { date: '2014-05-01', reason: 'Afbud' } },
      { body: 'klimaforum', date: '2014-10-09' },
    );
    expect(days(known)).toEqual(['2014-04-17', '2014-10-09']);
    expect(days(known, 'vaekstforum')).toEqual([]);
    expect(on(known, '2014-10-09')).toEqual(['gruppe', 'klimaforum']);
    expect([on(known, '2014-04-10'), on(known, '2014-05-08')]).toEqual([[], []]);
  });

  it('has what is booked in its place', () => {
    const known = diary();
    for (const date of ['2014-04-10', '2014-10-09', '2014-06-12', '2014-02-06']) book(known, 'gruppe', date);
    expect(days(known)).toEqual(['2014-02-06', '2014-04-10', '2014-06-12', '2014-10-09']);
  });

  it('has the weeks that are taken, by whom first; who meets on a day of each month takes none', () => {
    const known = diary({ body: 'gruppe', date: '2014-04-10' });
    book(known, 'klimaforum', '2014-04-08');
    book(known, 'cykelforum', '2014-05-06');
    book(known, 'klimaforum', '2014-06-08');
    expect(weeks(known)).toEqual(['2014-04-07 gruppe 2014-04-10', '2014-06-02 klimaforum 2014-06-08']);
  });
});

describe('the diary as if a meeting were not booked', () => {
  const without = (known: Diary, date: string, ...told: string[]) =>
    known.without('gruppe', day(date), () => [
      days(known),
      weeks(known),
      ...told.map((one) => on(known, one)),
    ]);

  it('has neither its day nor its week, and all of it again afterwards', () => {
    const known = diary({ body: 'gruppe', date: '2014-04-10' }, { body: 'gruppe', date: '2014-10-09' });
    book(known, 'cykelforum', '2014-04-10');
    const before = [days(known), weeks(known), on(known, '2014-04-10')];
    expect(without(known, '2014-04-10', '2014-04-10')).toEqual([
      ...[['2014-10-09'], ['2014-10-06 gruppe 2014-10-09'], ['cykelforum']],
    ]);
    expect([days(known), weeks(known), on(known, '2014-04-10')]).toEqual([
      before[0],
      before[1]?.toReversed(),
      before[2],
    ]);
  });

  it.each(['2014-04-07', '2014-04-13'])('leaves its week to another that takes one, on %s', (date) => {
    const known = diary({ body: 'gruppe', date: '2014-04-10' }, { body: 'klimaforum', date });
    expect(without(known, '2014-04-10')).toEqual([[], [`2014-04-07 klimaforum ${date}`]]);
    expect(weeks(known)).toEqual(['2014-04-07 gruppe 2014-04-10']);
  });

  it.each([
    ['one of another week', '2014-04-14'],
    ['one of the week before', '2014-04-06'],
  ])('leaves it not to %s', (_, date) => {
    const known = diary({ body: 'gruppe', date: '2014-04-10' }, { body: 'klimaforum', date });
    const [, left] = without(known, '2014-04-10');
    expect(left).toHaveLength(1);
  });

  it('leaves the week as it is, where another has it', () => {
    const known = diary({ body: 'klimaforum', date: '2014-04-08' }, { body: 'gruppe', date: '2014-04-10' });
    expect(without(known, '2014-04-10')).toEqual([[], ['2014-04-07 klimaforum 2014-04-08']]);
    const twice = diary({ body: 'gruppe', date: '2014-04-08' }, { body: 'gruppe', date: '2014-04-10' });
    expect(without(twice, '2014-04-10')).toEqual([['2014-04-08'], ['2014-04-07 gruppe 2014-04-08']]);
  });
});

describe('two meetings at the same time', () => {
  const clash = (body: string, date: string, time: string | undefined, other: string | undefined) => {
    const known = diary({ body: 'klimaforum', date: '2014-04-10', ...(other && { time: other }) });
    return known.clash({ body, day: day(date), time });
  };

  it.each([
    ['09:00-12:00', '11:59-13:00', true],
    ['09:00-12:00', '12:00-13:00', false],
    ['09:00-12:00', '08:00-09:00', false],
    ['09:00-12:00', '08:00-09:01', true],
    ['09:00-12:00', undefined, true],
    [undefined, '20:00-21:00', true],
  ])('at %s and %s', (time, other, isClash) => {
    const shared = changed();
    forumIn(shared, 'cykelforum').members = [{ person: 'chef', role: 'medlem' }];
    shared.meetings = [{ id: 'm', body: 'klimaforum', date: '2014-04-10', ...(other && { time: other }) }];
    const known = new Diary(new Organisation(shared));
    const wanted = { body: 'cykelforum', day: day('2014-04-10'), time };
    expect(known.clash(wanted)).toEqual(isClash ? { person: 'Chefen', body: 'klimaforum' } : undefined);
    expect(known.clash({ ...wanted, day: day('2014-04-11') })).toBeUndefined();
    expect(known.clash({ ...wanted, body: 'klimaforum' })).toBeUndefined();
  });

  it('of bodies that share nobody', () => {
    expect(clash('gruppe', '2014-04-10', undefined, undefined)).toBeUndefined();
    expect(clash('vaekstforum', '2014-04-10', undefined, undefined)).toBeUndefined();
  });
});
