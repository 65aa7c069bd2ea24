import { expect, it } from 'vitest';
import { seasonAt, seasonOrder, seasonStart } from '../../src/calendar/seasons.ts';
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
