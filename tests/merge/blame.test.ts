import { describe, expect, it } from 'vitest';
import { inOrder } from '../../src/changes/in-order.ts';
import { edited } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { moved } from '../../src/document/edit/moved.ts';
import { applyOperations, insert, type Operation, remove, set } from '../../src/document/edit/operation.ts';
import type { Finding } from '../../src/document/finding.ts';
import type { Value } from '../../src/document/parsed.ts';
import { blamed } from '../../src/merge/blame.ts';
import type { Step } from '../../src/merge/three-way.ts';

const OURS = `language: da
forums:
  - id: a
    name: A
    task: Opgave
    reports:
      - { date: 2014-01-01, progress: x }
      - { date: 2014-02-01, progress: y }
  - id: b
    name: B
people:
  - { id: p, name: P }
settings:
  windUpDays: 30
`;

/** Which of some operations on ours are blamed for an error at a text of the result, and at those it is related to. */
async function guilty(operations: readonly Operation[], at: string, ...others: string[]): Promise<number[]> {
  const ours = await readDocument(Buffer.from(OURS));
  const data = ours.data as Value;
  const ordered = inOrder(data, operations);
  const { result } = await edited({ ...ours, data }, ordered, applyOperations(data, ordered));
  const place = (text: string) => {
    const start = result.text.indexOf(text);
    expect(start, text).toBeGreaterThanOrEqual(0);
    return { start, end: start + text.length };
  };
  const error = {
    span: place(at),
    related: others.map((other) => ({ note: 'other-here', span: place(other) })),
  } as unknown as Finding;
  const steps = operations.map((operation): Step => ({ operation, ours: [], theirs: [] }));
  return blamed(error, { document: result, moved: moved(data, ordered), steps }).map((step) =>
    steps.indexOf(step),
  );
}

const NAME = set(['forums', 0, 'name'], 'Andet');
const TASK = set(['forums', 0, 'task'], 'Anden');
const OTHER = set(['forums', 1, 'name'], 'Bandet');
const SETTING = set(['settings', 'windUpDays'], 3);
const REPORT = insert(['forums', 0, 'reports'], { date: '2014-03-01', progress: 'z' });
const FORUM = insert(['forums'], { id: 'c', name: 'Cyklen' });
const FORUM_TOO = insert(['forums'], { id: 'd', name: 'Dagen' });
const ALL = [NAME, TASK, OTHER, SETTING, REPORT, FORUM, FORUM_TOO];

describe('a step is blamed for an error', () => {
  it.each([
    ['where it changed the value itself', 'Andet', [0]],
    ['where it changed another of the same entry, of which nothing nearer is changed', 'id: a', [0, 1, 4]],
    ['where it put in the entry', 'Cyklen', [5]],
    ['where it put in the entry beside another', 'Dagen', [6]],
    ['where it put in an entry of a list within one', '2014-03-01', [4]],
    ['where nothing nearer is changed, in the list', '2014-02-01', [4]],
    ['where it changed the only other of the section', 'windUpDays', [3]],
  ] as const)('%s', async (_, at, steps) => {
    expect(await guilty(ALL, at)).toEqual(steps);
  });

  it('at a place to which the error is related, before all of the section', async () => {
    expect(await guilty([OTHER, SETTING], 'id: p', 'windUpDays')).toEqual([1]);
    expect(await guilty([OTHER, SETTING], 'id: a', 'Bandet')).toEqual([0]);
    expect(await guilty([NAME, OTHER], 'id: p', 'Bandet')).toEqual([1]);
  });

  it('in the section, where nothing in the entry is changed', async () => {
    expect(await guilty([OTHER, SETTING], 'id: a')).toEqual([0]);
    expect(await guilty([NAME, OTHER, SETTING], 'windUpDays')).toEqual([2]);
  });

  it('wherever it stands, where nothing in the section is changed', async () => {
    expect(await guilty([OTHER, SETTING], 'id: p')).toEqual([0, 1]);
    expect(await guilty([OTHER, SETTING], 'language: da')).toEqual([0, 1]);
  });

  it('where entries before it are gone or new', async () => {
    const first = remove(['forums', 0, 'reports', 0]);
    const second = set(['forums', 0, 'reports', 1, 'progress'], 'ny');
    expect(await guilty([first, second, NAME], 'ny')).toEqual([1]);
    const before: Operation = { ...FORUM, index: 0 } as Operation;
    expect(await guilty([before, NAME, OTHER], 'Bandet')).toEqual([2]);
    expect(await guilty([before, NAME, OTHER], 'Cyklen')).toEqual([0]);
  });

  it('where it gave a key a mapping or a list that was not there', async () => {
    const list = set(['forums', 1, 'reports'], [{ date: '2015-01-01', progress: 'ny' }]);
    expect(await guilty([list, OTHER, NAME], '2015-01-01')).toEqual([0]);
    const section = set(['meetings'], [{ id: 'm', body: 'a' }]);
    expect(await guilty([section, OTHER, NAME], 'body: a')).toEqual([0]);
    // Also before what the error is related to.
    expect(await guilty([section, OTHER, NAME], 'body: a', 'Bandet')).toEqual([0]);
    const key = set(['settings', 'followUpEveryMonths'], 6);
    expect(await guilty([key, SETTING], 'followUpEveryMonths')).toEqual([0]);
  });

  it('where it gave a key another name', async () => {
    const renamed: Operation = { kind: 'set', path: ['people', 0, 'name'], as: 'title', value: 'chef' };
    expect(await guilty([renamed, NAME], 'title')).toEqual([0]);
    expect(await guilty([renamed, NAME], 'chef')).toEqual([0]);
  });
});
