import { utc } from '@date-fns/utc/utc';
import { addDays as addDaysThere } from 'date-fns/addDays';
import { addMonths as addMonthsThere } from 'date-fns/addMonths';
import { format } from 'date-fns/format';
import { da } from 'date-fns/locale/da';
import { enGB } from 'date-fns/locale/en-GB';
import { expect, it } from 'vitest';
import { typedDate } from '../../src/cli/typed-date.ts';
import { dag } from '../../src/messages/da/grammar.ts';
import { date } from '../../src/messages/en/grammar.ts';
import { addMonths } from '../../src/organisation/date.ts';
import { addDays, dateOf, dayNumber, isoWeek, weekdayOf } from '../../src/organisation/days.ts';
import fc from '../property.ts';

/** Years of four digits that begin with no zero: an earlier one is written otherwise there. */
const day = fc.integer({ min: dayNumber('1000-01-01'), max: dayNumber('9000-12-31') }).map(dateOf);
const written = (day: Date | string, as: string, locale = enGB) => format(day, as, { locale, in: utc });

it('days, months and ISO weeks are those of date-fns', () => {
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: -20_000, max: 20_000 }),
      fc.integer({ min: -200, max: 200 }),
      (from, days, months) => {
        expect(addDays(from, days)).toBe(written(addDaysThere(from, days, { in: utc }), 'yyyy-MM-dd'));
        expect(addMonths(from, months)).toBe(
          written(addMonthsThere(from, months, { in: utc }), 'yyyy-MM-dd'),
        );
        const { year, week } = isoWeek(from);
        expect(`${year} ${week} ${weekdayOf(dayNumber(from))}`).toBe(written(from, 'RRRR I i'));
      },
    ),
  );
});

it('days are written as date-fns writes them, and read from what it writes', () => {
  fc.assert(
    fc.property(day, (iso) => {
      expect([dag(iso), date(iso)]).toEqual([written(iso, 'd. MMMM yyyy', da), written(iso, 'd MMMM yyyy')]);
      const typed = [
        ...['d. MMMM yyyy', 'd. MMM yyyy', 'dd.MM.yyyy', 'd/M yyyy'].map((as) => written(iso, as, da)),
        ...['do MMMM yyyy', 'd MMM yyyy', 'MMMM d, yyyy', 'yyyy-M-d'].map((as) => written(iso, as)),
      ];
      expect(typed.map((text) => typedDate(text, '2014-03-01'))).toEqual(typed.map(() => iso));
    }),
  );
});

it('a weekday is the next one by that name', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 1, max: 7 }), (today, ahead) => {
      const next = addDays(today, ahead);
      const typed = [`på ${written(next, 'EEEE', da)}`, `on ${written(next, 'EEEE')}`];
      expect(typed.map((text) => typedDate(text, today))).toEqual([next, next]);
    }),
  );
});
