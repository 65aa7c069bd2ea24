import { expect, it } from 'vitest';
import type { Days } from '../../src/organisation/date.ts';
import { overlaps } from '../../src/organisation/terms.ts';
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
