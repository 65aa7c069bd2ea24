import { describe, expect, it } from 'vitest';
import { entryOn, scheduleOn } from '../../src/meetings/as-of.ts';
import type { Meeting } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { exampleFile } from './organisation.ts';

const moved: Meeting = {
  id: 'temamoede',
  body: 'administrativ-gruppe',
  date: '2014-06-12',
  time: '13:00-15:00',
  moved: [
    { date: '2014-03-20', from: '2014-04-03', time: '09:00-12:00' },
    { date: '2014-05-01', from: '2014-05-22', reason: 'Afbud' },
  ],
  held: { date: '2014-06-12' },
};

describe('a meeting on a day', () => {
  it.each([
    ['2014-03-19', '2014-04-03', '09:00-12:00', 0],
    ['2014-03-20', '2014-05-22', '13:00-15:00', 1],
    ['2014-05-01', '2014-06-12', '13:00-15:00', 2],
  ])('as it stood on %s was set for %s', (at, date, time, moves) => {
    const entry = entryOn(moved, at);
    expect(entry).toMatchObject({ date, time });
    expect([entry.held, entry.moved]).toEqual([undefined, moved.moved?.slice(0, moves)]);
  });

  it('is the entry itself once all has happened', () => {
    expect(entryOn(moved, '2014-06-12')).toBe(moved);
  });

  it('is not cancelled before it was', () => {
    const cancelled: Meeting = { ...moved, cancelled: { date: '2014-06-01', reason: 'Afbud' } };
    expect(entryOn(cancelled, '2014-05-31')).not.toHaveProperty('cancelled');
    expect(entryOn(cancelled, '2014-06-01')).toHaveProperty('cancelled');
  });
});

describe('the schedule on a day', () => {
  it('is by date as the meetings stood, with the season of that date', async () => {
    const file = await exampleFile();
    const first = { ...moved, date: '2014-11-20', moved: [{ date: '2014-03-20', from: '2014-04-03' }] };
    const second: Meeting = { id: 'andet', body: 'administrativ-gruppe', date: '2014-10-09' };
    const organisation = new Organisation({ ...file, meetings: [first, second] });
    const scheduled = (at: string) =>
      scheduleOn(organisation, at)
        .meetings.filter(({ state }) => state !== 'proposed')
        .map(({ date, season }) => `${date} ${season}`);
    expect(scheduled('2014-03-01')).toEqual(['2014-04-03 spring', '2014-10-09 autumn']);
    expect(scheduled('2014-03-20')).toEqual(['2014-10-09 autumn', '2014-11-20 autumn']);
  });

  it('has no proposal in the place of a meeting that is cancelled only later', async () => {
    const file = await exampleFile();
    const entry: Meeting = {
      id: 'foraar',
      body: 'administrativ-gruppe',
      date: '2014-04-03',
      cancelled: { date: '2014-03-20', reason: 'Afbud' },
    };
    const organisation = new Organisation({ ...file, meetings: [entry] });
    const spring = (at: string) =>
      scheduleOn(organisation, at)
        .meetings.filter(({ body, date }) => body.id === entry.body && date.startsWith('2014-0'))
        .map(({ state }) => state);
    expect(spring('2014-03-01')).toEqual(['scheduled']);
    expect(spring('2014-03-20').sort()).toEqual(['cancelled', 'proposed']);
  });

  it('is the whole file’s after its last date', async () => {
    const organisation = new Organisation(await exampleFile('organisering-2016.yaml'));
    const { meetings } = scheduleOn(organisation, '2017-01-01');
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
    expect(meetings.map(({ entry }) => entry).sort(byId)).toEqual([...organisation.meetings].sort(byId));
  });
});
