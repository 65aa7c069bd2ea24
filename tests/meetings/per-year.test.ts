import { describe, expect, it } from 'vitest';
import { surplusMeetings } from '../../src/meetings/per-year.ts';

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
