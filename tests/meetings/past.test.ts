import { describe, expect, it } from 'vitest';
import type { PlanStart } from '../../src/meetings/planner.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { changed, forumIn } from '../views/changed.ts';
import { scheduleOf } from './organisation.ts';

/** The meetings of a body that had no day while they could be held, and the first that is proposed instead. */
function past(start: PlanStart, body = 'gruppe', change: (copy: OrganisationFile) => void = () => {}) {
  const data = changed((copy) => {
    copy.meetings = [];
    change(copy);
  });
  const schedule = scheduleOf(data, start);
  const lost = schedule.unplanned('2016-12-31').filter(({ body: { id }, problem }) => {
    return id === body && problem.why === 'past';
  });
  const proposed = [...schedule].find((meeting) => meeting.body.id === body);
  return [lost.map(({ slot, from, to }) => `${slot} ${from}/${to}`), proposed?.id];
}

describe('a meeting whose days are over', () => {
  const spring = '2014-spring 2014-02-01/2014-06-30';

  it('is told of from the day after them to the end of the year', () => {
    expect(past({ at: '2014-06-30' })).toEqual([[], 'gruppe-2014-spring']);
    expect(past({ at: '2014-07-01' })).toEqual([[spring], 'gruppe-2014-autumn']);
    expect(past({ at: '2014-12-10' })).toEqual([[spring], 'gruppe-2014-autumn']);
    expect(past({ at: '2014-12-11' })).toEqual([
      ...[[spring, '2014-autumn 2014-08-15/2014-12-10'], 'gruppe-2015-spring'],
    ]);
    expect(past({ at: '2015-01-01' })).toEqual([[], 'gruppe-2015-spring']);
  });

  it('is not told of where it is proposed from an earlier day, nor where only later years are asked about', () => {
    expect(past({ at: '2014-07-10', from: '2014-05-01' })).toEqual([[], 'gruppe-2014-spring']);
    expect(past({ at: '2014-07-10', from: '2014-08-01' })).toEqual([[spring], 'gruppe-2014-autumn']);
    expect(past({ at: '2014-07-10', from: '2015-01-01' })).toEqual([[], 'gruppe-2015-spring']);
  });

  it('is not told of once the body is over', () => {
    const over = (date: string) => (copy: OrganisationFile) => {
      copy.administrativeGroup.dissolved = { date, reason: 'Slut' };
    };
    expect(past({ at: '2014-07-10' }, 'gruppe', over('2014-07-09'))).toEqual([[], undefined]);
    expect(past({ at: '2014-07-10' }, 'gruppe', over('2014-07-10'))).toEqual([[spring], undefined]);
  });

  it('is not told of where it was one of each month', () => {
    const monthly = (copy: OrganisationFile) => {
      forumIn(copy, 'cykelforum').meetings = { monthly: 'first-tuesday' };
    };
    expect(past({ at: '2014-04-02' }, 'cykelforum', monthly)).toEqual([[], 'cykelforum-2014-05']);
    expect(past({ at: '2014-07-10' }, 'cykelforum')).toEqual([[spring], 'cykelforum-2014-autumn']);
  });

  it('is told of beside a cancelled one, for which the year has no day left either', () => {
    const cancelled = (on: string) => (copy: OrganisationFile) => {
      const meeting = { id: 'aflyst', body: 'gruppe', date: '2014-05-08' };
      copy.meetings = [{ ...meeting, cancelled: { date: on, reason: 'Afbud' } }];
    };
    expect(past({ at: '2014-07-10' }, 'gruppe', cancelled('2014-05-01'))[0]).toEqual([spring]);
    expect(past({ at: '2014-12-11' }, 'gruppe', cancelled('2014-05-01'))[0]).toHaveLength(2);
  });
});

describe('a meeting that takes a cancelled one’s place', () => {
  const proposed = (at: string, on: string) => {
    const data = changed((copy) => {
      const meeting = { id: 'aflyst', body: 'gruppe', date: '2014-06-24' };
      copy.meetings = [{ ...meeting, cancelled: { date: on, reason: 'Afbud' } }];
      copy.settings = { deadlines: { notice: 'none' } };
    });
    return [...scheduleOf(data, { at })].find(
      ({ body, state }) => body.id === 'gruppe' && state === 'proposed',
    )?.date;
  };

  it('is no earlier than the day after it was cancelled', () => {
    expect(proposed('2014-06-10', '2014-06-10')).toBe('2014-06-11');
    expect(proposed('2014-06-10', '2014-06-11')).toBe('2014-06-12');
    // It was known before: then any day will do that is still to come.
    expect(proposed('2014-06-10', '2014-06-09')).toBe('2014-06-10');
  });
});
