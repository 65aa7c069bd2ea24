import { describe, expect, it } from 'vitest';
import { correct, type File, file, found, group } from './past.ts';

const DAY = '2016-03-01';
type Plan = File['plan'];

/** What the gate finds where the plan has changed. */
const codes = async (change: (plan: Plan, all: File) => void, before?: (plan: Plan) => void) => {
  const then = file();
  before?.(then.plan);
  const findings = await found(
    (all) => {
      before?.(all.plan);
      change(all.plan, all);
    },
    DAY,
    then,
  );
  return findings.map(({ code, args }) => `${code} ${'field' in args ? args.field : ''}`.trim());
};

describe('the plan that is replaced', () => {
  it('stays under `earlier`, or what it was is lost', async () => {
    const replaced = (plan: Plan) => {
      plan.name = 'ReVUS';
      plan.period = { from: '2016-04-01', to: '2020-12-31' };
    };
    const { name, period } = file().plan;
    const lost = await codes(replaced);
    expect(lost).toContain('earlier-missing name');
    expect(lost).toContain('past-rewritten period');
    const keep = (plan: Plan) => {
      plan.earlier = [{ until: '2016-03-31', name, period }];
      replaced(plan);
    };
    expect(await codes(keep)).toEqual([]);
  });

  it('is called what it is, and not what the group is called', async () => {
    const then = file();
    then.plan.earlier = [
      { until: '2013-12-31', name: 'Før', period: { from: '2010-01-01', to: '2013-12-31' } },
    ];
    const findings = await found((all) => delete all.plan.earlier, DAY, then);
    expect(findings.map(({ args }) => 'name' in args && args.name)).toContain(then.plan.name);
  });

  it('may have its name corrected for a reason', async () => {
    expect(
      await codes((plan, all) => {
        plan.name = 'Noget andet';
        correct(all, { id: group(all).id, date: DAY, field: 'name' });
      }),
    ).toEqual([]);
  });

  it('is not taken out again, nor told otherwise', async () => {
    const earlier = { until: '2013-12-31', name: 'Før', period: { from: '2010-01-01', to: '2013-12-31' } };
    const before = (plan: Plan) => {
      plan.earlier = [earlier];
    };
    expect(await codes((plan) => delete plan.earlier, before)).toContain('past-rewritten earlier');
    expect(await codes((plan) => (plan.earlier = [{ ...earlier, name: 'Andet' }]), before)).toContain(
      'past-rewritten earlier',
    );
    expect(await codes(() => {}, before)).toEqual([]);
  });
});
