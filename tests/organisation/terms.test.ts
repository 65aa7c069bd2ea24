import { expect, it } from 'vitest';
import type { Days } from '../../src/organisation/date.ts';
import { firstUncovered, overlaps } from '../../src/organisation/terms.ts';
import fc from '../property.ts';

const day = fc.integer({ min: 10, max: 30 }).map((number) => `2014-01-${number}`);
const term = fc.record({ from: day, to: day }, { requiredKeys: [] });

const holdsDays = ({ from = '', to = '9999' }: Days) => from <= to;
const share = (a: Days, b: Days) => (a.from ?? '') <= (b.to ?? '9999') && (b.from ?? '') <= (a.to ?? '9999');

it('finds an overlap exactly where two terms share a day, and names two that do', () => {
  fc.assert(
    fc.property(fc.array(term, { maxLength: 6 }), (terms) => {
      const found = overlaps(terms);
      for (const [later, earlier] of found) {
        expect(share(later, earlier)).toBe(true);
        expect(later).not.toBe(earlier);
      }
      const real = terms.filter(holdsDays);
      const blamed = found.map(([later]) => later);
      expect(new Set(blamed).size).toBe(blamed.length);
      // Without those blamed, no two share a day; none is blamed that shares a day with no other.
      const rest = real.filter((one) => !blamed.includes(one));
      expect(rest.some((one, at) => rest.slice(at + 1).some((other) => share(one, other)))).toBe(false);
      for (const one of blamed) expect(real.some((other) => other !== one && share(one, other))).toBe(true);
    }),
  );
});

it('tells the first day of a term on which none of some others lasts', () => {
  const whole = fc.tuple(day, day).map(([a, b]) => (a < b ? { from: a, to: b } : { from: b, to: a }));
  fc.assert(
    fc.property(whole, fc.array(whole, { maxLength: 5 }), (own, others) => {
      const days = Array.from({ length: 21 }, (_, at) => `2014-01-${10 + at}`);
      const isCovered = (one: string) => others.some(({ from, to }) => from <= one && one <= to);
      const first = days.find((one) => own.from <= one && one <= own.to && !isCovered(one));
      expect(firstUncovered(own, others)).toBe(first);
    }),
  );
});
