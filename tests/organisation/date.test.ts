import { describe, expect, it } from 'vitest';
import { addMonths, isCalendarDate, isDateShaped } from '../../src/organisation/date.ts';

describe('a day of the calendar', () => {
  it.each([
    ...['0001-01-01', '9999-12-31', '2014-01-31', '2014-02-28', '2014-04-30', '2014-10-31', '2014-12-31'],
    ...['2012-02-29', '2000-02-29', '2400-02-29'],
  ])('%s is one', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    ...['0000-01-01', '2014-00-10', '2014-13-01', '2014-99-01', '2014-01-00', '2014-01-32', '2014-04-31'],
    ...['2014-02-29', '1900-02-29', '2100-02-29', '2014-02-30', '2012-02-30', '2014-11-31'],
  ])('%s has the shape, and is none', (text) => {
    expect([isDateShaped(text), isCalendarDate(text)]).toEqual([true, false]);
  });

  it.each([
    '2014-1-01',
    '14-01-01',
    '2014-01-01 ',
    'x2014-01-01',
    '2014/01/01',
    '20140101',
    '',
    '2014-01-0a',
  ])('%j has not even the shape', (text) => {
    expect([isDateShaped(text), isCalendarDate(text)]).toEqual([false, false]);
  });
});

describe('months later', () => {
  it.each([
    ['2014-01-31', 1, '2014-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2014-12-15', 1, '2015-01-15'],
    ['2014-01-15', -1, '2013-12-15'],
    ['2014-11-30', 1, '2014-12-30'],
    ['2014-03-31', 24, '2016-03-31'],
    ['2012-02-29', 12, '2013-02-28'],
    ['0099-12-01', 1, '0100-01-01'],
    ['2014-05-05', 0, '2014-05-05'],
  ])('than %s, %d of them', (date, months, later) => {
    expect(addMonths(date, months)).toBe(later);
  });
});
