import { expect, it } from 'vitest';
import { seasonStart } from '../../src/calendar/seasons.ts';

it('begins spring on 1 February and autumn on 15 August', () => {
  expect(seasonStart('2013-autumn')).toBe('2013-08-15');
  expect(seasonStart('2014-spring')).toBe('2014-02-01');
});
