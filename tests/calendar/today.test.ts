import { expect, it } from 'vitest';
import { copenhagenDate, copenhagenInstant, copenhagenTime, offsetHours } from '../../src/calendar/today.ts';
import fc from '../property.ts';

const there = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Copenhagen', dateStyle: 'short' });

it('the date in Copenhagen is what the time zone database says, since summer time is as it is', () => {
  const instants = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2037, 11, 31) });
  fc.assert(
    fc.property(instants, (instant) => {
      expect(copenhagenDate(instant)).toBe(there.format(instant));
    }),
    { numRuns: 5000 },
  );
});

it.each([
  ['2026-03-29T00:59:59Z', 1],
  ['2026-03-29T01:00:00Z', 2],
  ['2026-10-25T00:59:59Z', 2],
  ['2026-10-25T01:00:00Z', 1],
  ['2026-12-31T23:00:00Z', 1],
] as const)('at %s it is %i hours ahead of UTC', (instant, hours) => {
  expect(offsetHours(Date.parse(instant))).toBe(hours);
});

it('midnight in Copenhagen begins the day', () => {
  expect(copenhagenDate(Date.parse('2026-12-31T22:59:59Z'))).toBe('2026-12-31');
  expect(copenhagenDate(Date.parse('2026-12-31T23:00:00Z'))).toBe('2027-01-01');
  expect(copenhagenDate(Date.parse('2026-06-30T22:00:00Z'))).toBe('2026-07-01');
});

it('the clock in Copenhagen shows the hour of the season, before 1970 too', () => {
  const shown = (instant: string) => copenhagenTime(Date.parse(instant));
  expect(shown('2026-12-31T22:59:59Z')).toBe('23:59');
  expect(shown('2026-12-31T23:00:00Z')).toBe('00:00');
  expect(shown('2026-06-30T07:05:00Z')).toBe('09:05');
  expect(shown('1969-12-31T12:30:00Z')).toBe('13:30');
});

it('an hour that comes twice is meant the first time', () => {
  const at = (date: string, time: string) => new Date(copenhagenInstant(date, time)).toISOString();
  expect(at('2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
  expect(at('2026-10-25', '03:00')).toBe('2026-10-25T02:00:00.000Z');
  expect(at('2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
});
