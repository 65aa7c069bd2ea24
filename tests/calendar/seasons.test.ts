import { expect, it } from 'vitest';
import {
  nearestSeason,
  seasonAt,
  seasonEnd,
  seasonOrder,
  seasonParts,
  seasonStart,
} from '../../src/calendar/seasons.ts';
import { seasonsOf } from '../../src/meetings/settings.ts';

const seasons = seasonsOf(undefined);

it('begins spring on 1 February and autumn on 15 August, where the file does not say otherwise', () => {
  expect(seasonStart('2013-autumn', seasons)).toBe('2013-08-15');
  expect(seasonStart('2014-spring', seasons)).toBe('2014-02-01');
  const own = seasonsOf({ seasons: { autumn: { from: '08-01', to: '12-01' } } });
  expect(seasonStart('2013-autumn', own)).toBe('2013-08-01');
  expect(seasonStart('2014-spring', own)).toBe('2014-02-01');
});

it('knows which season comes first', () => {
  const inOrder = ['2013-spring', '2013-autumn', '2014-spring', '2014-autumn'];
  expect([...inOrder].reverse().sort((a, b) => seasonOrder(a) - seasonOrder(b))).toEqual(inOrder);
});

it('says in which season a day lies, first and last days included', () => {
  const names = [
    '2014-01-31',
    '2014-02-01',
    '2014-06-30',
    '2014-07-01',
    '2014-08-15',
    '2014-12-10',
    '2014-12-11',
  ];
  expect(names.map((date) => seasonAt(date, seasons))).toEqual([
    undefined,
    'spring',
    'spring',
    undefined,
    'autumn',
    'autumn',
    undefined,
  ]);
});

it('is taken apart, and has a last day', () => {
  expect(seasonParts('2013-autumn')).toEqual({ year: 2013, name: 'autumn' });
  expect(seasonParts('2014-spring')).toEqual({ year: 2014, name: 'spring' });
  expect([seasonEnd('2013-autumn', seasons), seasonEnd('2014-spring', seasons)]).toEqual([
    '2013-12-10',
    '2014-06-30',
  ]);
});

it('is the nearest of a day between two: of both alike the spring', () => {
  // Between 30 June and 15 August there are 45 days; the 23rd is as far from both.
  const days = ['2014-01-01', '2014-03-01', '2014-07-23', '2014-07-24', '2014-10-01', '2014-12-31'];
  expect(days.map((date) => nearestSeason(date, seasons))).toEqual([
    'spring',
    'spring',
    'spring',
    'autumn',
    'autumn',
    'autumn',
  ]);
});
