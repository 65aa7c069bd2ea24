import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Meeting, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { isWithin, periodOf } from '../../src/views/brief/period.ts';
import { FILE } from '../changes/asked.ts';

const file = (await readDocument(Buffer.from(FILE))).data as unknown as OrganisationFile;

describe('the period of a brief without a first day', () => {
  const without = new Organisation({ ...file, meetings: [] });

  it.each([
    ['2011-12-31', '2011-01-01', 'year'],
    ['2012-01-01', '2012-01-01', 'plan'],
    ['2012-12-30', '2012-01-01', 'plan'],
    ['2012-12-31', '2012-01-01', 'year'],
    ['2014-03-01', '2013-03-02', 'year'],
  ])('up to %s is from %s, by the %s', (to, from, basis) => {
    expect(periodOf(without, to, undefined)).toEqual({ from, to, basis, statusMeeting: undefined });
    expect(periodOf(without, to, '2011-05-05')).toMatchObject({ from: '2011-05-05', basis: 'given' });
  });

  const since = (meetings: Meeting[], to = '2015-03-01', agenda?: string) => {
    const settings = agenda === undefined ? {} : { settings: { deadlines: { agenda } } };
    const organisation = new Organisation({ ...file, meetings, ...settings });
    const { from, statusMeeting } = periodOf(organisation, to, undefined);
    return [from, statusMeeting];
  };
  const status = (date: string, more: Partial<Meeting> = {}): Meeting => ({
    ...{ id: `status-${date}`, body: 'statusmoede', date, held: { date } },
    ...more,
  });

  it('is from the day on which the agenda of the last status meeting was sent, ten days before it', () => {
    const meetings = [status('2014-11-27'), status('2012-11-29'), status('2013-11-28')];
    expect(since(meetings)).toEqual(['2014-11-17', '2014-11-27']);
    expect(since(meetings, '2014-11-28')).toEqual(['2014-11-17', '2014-11-27']);
    // The brief for that day's own meeting.
    expect(since(meetings, '2014-11-27')).toEqual(['2013-11-18', '2013-11-28']);
    expect(since(meetings, '2015-03-01', '-2w')).toEqual(['2014-11-13', '2014-11-27']);
  });

  it('goes by no meeting of another body, nor by one that was cancelled or is not told to have been held', () => {
    const others: Meeting[] = [
      status('2014-12-04', { body: 'gruppe' }),
      status('2014-12-11', { cancelled: { date: '2014-12-10', reason: 'Afbud' } }),
      { id: 'uden', body: 'statusmoede', date: '2014-12-18' },
    ];
    expect(since([status('2013-11-28'), ...others])).toEqual(['2013-11-18', '2013-11-28']);
  });

  it('is from the meeting’s own day where no agenda is sent, also where that is a day that offices are closed', () => {
    expect(since([status('2014-11-29')], '2015-03-01', 'none')).toEqual(['2014-11-29', '2014-11-29']);
    expect(since([status('2014-11-29')])).toEqual(['2014-11-19', '2014-11-29']);
    // A deadline of the day itself is one, and falls on the last open day.
    expect(since([status('2014-11-29')], '2015-03-01', '0d')).toEqual(['2014-11-28', '2014-11-29']);
  });

  it.each([
    ['before the agenda was sent', '2014-11-14', '2014-11-24'],
    ['on the day it was sent', '2014-11-17', '2014-11-17'],
    ['after it was sent', '2014-11-20', '2014-11-17'],
  ])('where the meeting was moved %s', (_, date, from) => {
    const moved = [{ date, from: '2014-11-27' }];
    expect(since([status('2014-12-04', { moved })])).toEqual([from, '2014-12-04']);
  });

  it('is from the day on which the meeting was held, where that came first', () => {
    const held = { date: '2014-11-10' };
    expect(since([status('2014-11-27', { held })])).toEqual(['2014-11-10', '2014-11-10']);
  });

  it('is a year where the status meeting is to be held no longer, however long ago the last one was', () => {
    const statusMeeting = {
      ...(file.statusMeeting as object),
      perYear: 0,
    } as NonNullable<OrganisationFile['statusMeeting']>;
    const organisation = new Organisation({ ...file, statusMeeting, meetings: [status('2012-11-29')] });
    expect(periodOf(organisation, '2015-03-01', undefined)).toMatchObject({
      from: '2014-03-02',
      basis: 'year',
    });
  });

  it('reaches into the plan before, where one follows the other at once, and no further where days lie between', () => {
    const { name, period } = file.plan;
    const replaced = (from: string) => ({
      ...file,
      meetings: [],
      plan: {
        ...file.plan,
        period: { from, to: '2020-12-31' },
        earlier: [{ until: '2016-12-31', name, period }],
      },
    });
    const from = (begins: string, at: string) =>
      periodOf(new Organisation(replaced(begins)).asOf(at), at, undefined).from;
    expect(from('2017-01-01', '2017-03-01')).toBe('2016-03-02');
    expect(from('2018-01-01', '2018-03-01')).toBe('2018-01-01');
  });

  it('includes both of its days', () => {
    const period = periodOf(without, '2014-03-31', '2014-03-01');
    const days = ['2014-02-28', '2014-03-01', '2014-03-31', '2014-04-01', undefined];
    expect(days.filter((day) => isWithin(period, day))).toEqual(['2014-03-01', '2014-03-31']);
  });
});
