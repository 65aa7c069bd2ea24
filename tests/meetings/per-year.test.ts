import { describe, expect, it } from 'vitest';
import { surplusMeetings } from '../../src/meetings/per-year.ts';
import { bodySettings } from '../../src/meetings/settings.ts';
import type { Body } from '../../src/organisation/bodies.ts';
import type { ForumMeetings } from '../../src/organisation/generated/types.ts';

const meeting = (date: string, body = 'gruppe') => ({ id: date, body, date });
const cancelled = (date: string) => ({ ...meeting(date), cancelled: { date, reason: 'Aflyst' } });

describe('the meetings beyond the number allowed in their calendar year', () => {
  it('are the last by date, whatever their order in the file', () => {
    const meetings = [meeting('2014-10-07'), meeting('2014-04-08'), meeting('2014-06-03')];
    expect(surplusMeetings(meetings, 'gruppe', () => 2)).toEqual([
      { index: 0, year: '2014', count: 3, allowed: 2, last: 2 },
    ]);
  });

  it('leave out cancelled ones, other bodies and other years', () => {
    const meetings = [
      meeting('2014-04-08'),
      cancelled('2014-05-06'),
      meeting('2014-06-03', 'forum'),
      meeting('2015-04-07'),
    ];
    expect(surplusMeetings(meetings, 'gruppe', () => 1)).toEqual([]);
  });

  it('keep the order of the file on one and the same day', () => {
    const meetings = [meeting('2014-04-08'), meeting('2014-04-08')];
    expect(surplusMeetings(meetings, 'gruppe', () => 1).map(({ index }) => index)).toEqual([1]);
  });

  it('are counted by what each year allows', () => {
    const meetings = ['2014-04-08', '2014-06-03', '2015-04-07', '2015-06-02'].map((date) => meeting(date));
    const surplus = surplusMeetings(meetings, 'gruppe', (year) => (year === '2014' ? 1 : 2));
    expect(surplus.map(({ index, allowed }) => [index, allowed])).toEqual([[1, 1]]);
  });
});

describe('how many meetings a forum asks for in a year', () => {
  const perYear = (meetings?: ForumMeetings) =>
    bodySettings({ kind: 'forum', path: [], body: { id: 'f', meetings } } as unknown as Body)?.perYear;

  it('is what it says, or one in each month where it meets by the month, or none', () => {
    expect(perYear({ perYear: 3 })).toBe(3);
    expect(perYear({ monthly: 'second-thursday' })).toBe(12);
    expect(perYear({ time: '09:00-10:00' })).toBe(0);
    expect(perYear()).toBeUndefined();
  });
});
