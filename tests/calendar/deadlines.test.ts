import { describe, expect, it } from 'vitest';
import { countFrom, offsetDays } from '../../src/calendar/deadlines.ts';
import { copenhagenInstant, isSkipped } from '../../src/calendar/today.ts';

describe('a deadline', () => {
  it('is written in weeks or days, before or after', () => {
    expect(['-3w', '-10d', '7d', '+2w', '0d', 'none'].map(offsetDays)).toEqual([
      -21,
      -10,
      7,
      14,
      0,
      undefined,
    ]);
  });

  it('stays on an open day', () => {
    expect(countFrom('2013-10-10', -21)).toEqual({ date: '2013-09-19' });
  });

  it('on the meeting’s own day moves earlier, and past all closed days', () => {
    expect(countFrom('2014-04-20', 0)).toEqual({
      date: '2014-04-16',
      moved: { from: '2014-04-20', day: 'easter-sunday' },
    });
    expect(countFrom('2014-04-16', 1).date).toBe('2014-04-22');
  });

  it('moves no further than there are days', () => {
    // 1 January of the year 1 is closed, and has no day before it.
    expect(countFrom('0001-01-22', -21).date).toBe('0001-01-01');
    expect(countFrom('9999-12-24', 7).date).toBe('9999-12-31');
  });

  it('moves earlier before the meeting and later after it', () => {
    // Three weeks before 8 May 2014 is Maundy Thursday; a week after 22 May 2014 is Ascension Day.
    expect(countFrom('2014-05-08', -21)).toEqual({
      date: '2014-04-16',
      moved: { from: '2014-04-17', day: 'maundy-thursday' },
    });
    expect(countFrom('2014-05-22', 7)).toEqual({
      date: '2014-05-30',
      moved: { from: '2014-05-29', day: 'ascension-day' },
    });
  });
});

describe('local time', () => {
  const at = (date: string, time: string) => new Date(copenhagenInstant(date, time)).toISOString();

  it('is one hour ahead of UTC in winter and two in summer', () => {
    expect(at('2014-03-29', '09:00')).toBe('2014-03-29T08:00:00.000Z');
    expect(at('2014-03-31', '09:00')).toBe('2014-03-31T07:00:00.000Z');
  });

  it('agrees with the zone database at every half hour around the changes', () => {
    const format = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Copenhagen',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (const date of ['2013-03-31', '2013-10-27', '2026-03-29', '2026-10-25', '2026-07-01', '2026-01-01']) {
      for (let half = 0; half < 48; half++) {
        const time = `${String(Math.floor(half / 2)).padStart(2, '0')}:${half % 2 ? '30' : '00'}`;
        const shown = format.format(copenhagenInstant(date, time));
        expect(shown !== `${date} ${time}`, `${date} ${time}`).toBe(isSkipped(date, time));
      }
    }
  });

  it('skips the hour from 02:00 when summer time begins, and no other', () => {
    expect(['01:59', '02:00', '02:59', '03:00'].map((time) => isSkipped('2014-03-30', time))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(isSkipped('2014-10-26', '02:30')).toBe(false);
  });
});
