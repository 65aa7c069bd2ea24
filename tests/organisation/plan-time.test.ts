import { describe, expect, it } from 'vitest';
import { planAsOf } from '../../src/organisation/earlier.ts';
import type { Plan } from '../../src/organisation/generated/types.ts';
import { plansOf, planTime } from '../../src/organisation/plan-time.ts';

const period = (from: string, to: string) => ({ from, to });
const planned = (own: ReturnType<typeof period>, earlier?: Plan['earlier']): Plan => ({
  name: 'C',
  period: own,
  areas: [],
  ...(earlier && { earlier }),
});

describe('the plans of a file', () => {
  it('are one, in force in its own period, where nothing is told of others', () => {
    expect(plansOf(planned(period('2012-01-01', '2016-12-31')))).toEqual([
      {
        name: 'C',
        period: period('2012-01-01', '2016-12-31'),
        until: undefined,
        from: '2012-01-01',
        to: '2016-12-31',
      },
    ]);
  });

  it('follow one another: a plan that is replaced before its time ends then, and the next begins the day after', () => {
    const plan = planned(period('2014-01-01', '2018-12-31'), [
      { until: '2014-12-31', name: 'A', period: period('2012-01-01', '2016-12-31') },
    ]);
    expect(plansOf(plan).map(({ name, from, to }) => [name, from, to])).toEqual([
      ['A', '2012-01-01', '2014-12-31'],
      ['C', '2015-01-01', '2018-12-31'],
    ]);
  });

  it('may have another name within one period', () => {
    const plan = planned(period('2012-01-01', '2016-12-31'), [{ until: '2013-06-30', name: 'A' }]);
    expect(plansOf(plan).map(({ name, from, to }) => [name, from, to])).toEqual([
      ['A', '2012-01-01', '2013-06-30'],
      ['C', '2013-07-01', '2016-12-31'],
    ]);
  });
});

it('has the address and the case of the plan that was, and not those of the next one', () => {
  const plan = planned(period('2014-01-01', '2018-12-31'), [
    { until: '2012-12-31', name: 'A', period: period('2010-01-01', '2012-12-31'), case: '1' },
    { until: '2013-12-31', name: 'B', period: period('2013-01-01', '2013-12-31') },
  ]);
  const linked = { ...plan, url: 'https://example.org/c', case: '3' };
  const links = (day: string) => {
    const { url, case: number } = planAsOf(linked, day);
    return [url, number];
  };
  expect(links('2012-12-31')).toEqual([undefined, '1']);
  expect(links('2013-06-01')).toEqual([undefined, undefined]);
  expect(links('2014-01-01')).toEqual(['https://example.org/c', '3']);
});

describe('the time in which something falls due', () => {
  const plan = planned(period('2020-01-01', '2023-12-31'), [
    { until: '2014-12-31', name: 'A', period: period('2012-01-01', '2016-12-31') },
    { until: '2018-12-31', name: 'B', period: period('2015-01-01', '2018-12-31') },
  ]);

  it.each([
    // A plan and the one that follows it at once are one time.
    ['2012-01-01', '2012-01-01', '2018-12-31'],
    ['2014-12-31', '2012-01-01', '2018-12-31'],
    ['2015-01-01', '2012-01-01', '2018-12-31'],
    ['2018-12-31', '2012-01-01', '2018-12-31'],
    // Between two plans it is that of the next one.
    ['2019-01-01', '2020-01-01', '2023-12-31'],
    ['2020-01-01', '2020-01-01', '2023-12-31'],
    ['2030-01-01', '2020-01-01', '2023-12-31'],
  ])('on %s is that from %s to %s', (at, from, to) => {
    expect(planTime(plan, at)).toEqual({ from, to });
  });

  it('goes on with a plan that had ended until the day that is told of it', () => {
    const later = planned(period('2020-01-01', '2023-12-31'), [
      { until: '2019-12-31', name: 'A', period: period('2012-01-01', '2018-12-31') },
    ]);
    expect(planTime(later, '2019-06-01')).toEqual({ from: '2012-01-01', to: '2018-12-31' });
    expect(planTime(later, '2020-01-01')).toEqual({ from: '2020-01-01', to: '2023-12-31' });
  });
});
