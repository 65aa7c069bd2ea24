import { describe, expect, it } from 'vitest';
import type { Change, Plan } from '../../src/changes/change.ts';
import { applyOperations, type Operation, set } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import { keepingHistory } from '../../src/history/keeping.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { type File, file, forum, TODAY } from './past.ts';

type Earlier = readonly { readonly until: string }[] | undefined;

/** The forum's name, its task, and what both were, once they are set to something. */
function kept(values: { name?: string; task?: string }, earlier?: Earlier, reason?: string) {
  const before = file();
  Object.assign(forum(before), { name: 'Nyt', task: 'Ny', ...(earlier && { earlier }) });
  const operations = Object.entries(values).map(([key, value]) => set(['forums', 0, key], value));
  const after = changed(before, operations, reason);
  const { name, task, earlier: left } = forum(after) as { name: string; task?: string; earlier?: Earlier };
  return { name, task, earlier: left };
}

function changed(before: File, operations: readonly Operation[], reason?: string): File {
  const plan = planned(before, operations, undefined, reason);
  return applyOperations(before as unknown as Value, plan.operations) as unknown as File;
}

/** What comes of a change that consists of these operations, and tells of these days. */
function planned(
  before: File,
  operations: readonly Operation[],
  days?: readonly string[],
  reason?: string,
): Plan {
  const change = {
    needs: [],
    plan: () => ({ operations, done: { code: 'done', args: {} }, open: [], ...(days && { days }) }),
  } as unknown as Change<object>;
  const organisation = new Organisation(before as OrganisationFile);
  return keepingHistory(change, { text: reason, isUsed: false }).plan({ organisation, today: TODAY }, {});
}

describe('what a change overwrites', () => {
  const yesterday = '2014-02-28';
  const long = { until: '2013-12-31', name: 'Gammelt' };

  it('stays under `earlier`, up to the day before', () => {
    expect(kept({ name: 'Andet' })).toEqual({
      ...{ name: 'Andet', task: 'Ny' },
      earlier: [{ until: yesterday, name: 'Nyt' }],
    });
    expect(kept({ name: 'Andet', task: 'Anden' }, [long]).earlier).toEqual([
      long,
      { until: yesterday, name: 'Nyt', task: 'Ny' },
    ]);
    expect(kept({ name: 'Nyt' }).earlier).toBeUndefined();
  });

  it('goes into the entry of that day, or before what lasts longer', () => {
    const known = { until: yesterday, task: 'Gammel' };
    expect(kept({ name: 'Andet' }, [long, known]).earlier).toEqual([
      long,
      { until: yesterday, task: 'Gammel', name: 'Nyt' },
    ]);
    const coming = { until: '2014-06-30', task: 'Gammel' };
    expect(kept({ name: 'Andet' }, [long, coming]).earlier).toEqual([
      ...[long, { until: yesterday, name: 'Nyt' }, coming],
    ]);
  });

  it('is taken out again where a value goes back, with the entry if nothing else is in it', () => {
    const recent = { until: yesterday, name: 'Gammelt' };
    expect(kept({ name: 'Gammelt' }, [recent])).toEqual({
      ...{ name: 'Gammelt', task: 'Ny' },
      earlier: undefined,
    });
    expect(kept({ name: 'Gammelt' }, [long, recent]).earlier).toEqual([long]);
    const both = { ...recent, task: 'Gammel' };
    expect(kept({ name: 'Gammelt' }, [both]).earlier).toEqual([{ until: yesterday, task: 'Gammel' }]);
    expect(kept({ name: 'Gammelt', task: 'Gammel' }, [both]).earlier).toBeUndefined();
  });

  it('takes the place of what goes back, where both are of one day', () => {
    const recent = { until: yesterday, name: 'Gammelt' };
    expect(kept({ name: 'Gammelt', task: 'Anden' }, [recent]).earlier).toEqual([
      { until: yesterday, task: 'Ny' },
    ]);
  });

  it('stays where the value went back to what it was long ago', () => {
    expect(kept({ name: 'Gammelt' }, [long]).earlier).toEqual([long, { until: yesterday, name: 'Nyt' }]);
  });

  it('is asked about where it is of something that is over, and leaves nothing under `earlier`', () => {
    const operations = [set(['forums', 1, 'name'], 'Andet')];
    const plan = planned(file(), operations);
    expect(plan.operations).toEqual(operations);
    expect(plan.days).toEqual(['2013-12-31']);
    expect(plan.open).toMatchObject([
      { code: 'reason-missing', args: { entries: [{ id: 'varmeforum', field: 'name' }] } },
    ]);
    // Of what still is, nothing is asked, and no day is told that was not.
    const open = planned(file(), [set(['forums', 0, 'name'], 'Andet')]);
    expect([open.days, open.open]).toEqual([undefined, []]);
    const last = [...operations, set(['forums', 1, 'dissolved', 'reason'], 'Fjernvarmen er bygget')];
    expect(planned(file(), last, ['2014-03-01']).days).toEqual(['2014-03-01', '2013-12-31']);
  });

  it('never was, where a reason is given', () => {
    const before = file();
    const after = changed(before, [set(['forums', 0, 'name'], 'Andet')], 'Tastefejl');
    expect((forum(after) as { earlier?: Earlier }).earlier).toBeUndefined();
    expect(after.corrections).toEqual([
      { date: TODAY, id: 'klimaforum', field: 'name', was: 'Klimaforum', reason: 'Tastefejl' },
    ]);
  });
});
