import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/changes/change.ts';
import { initiativeEnd } from '../../src/changes/initiative-end.ts';
import { meetingsSchedule } from '../../src/changes/meetings-schedule.ts';
import { officeHold } from '../../src/changes/office-hold.ts';
import { applyOperations } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import type { Holder, Meeting } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { exampleFile } from '../meetings/organisation.ts';

const file = await exampleFile();
const group = file.administrativeGroup.id;
const today = '2013-08-15';

describe('the meetings that are scheduled', () => {
  const scheduled = (meetings: Meeting[]) => {
    const organisation = new Organisation({ ...file, meetings });
    const { operations } = meetingsSchedule.plan({ organisation, today }, { count: 2, body: group });
    return operations.flatMap((operation) =>
      operation.kind === 'insert' ? operation.values : [],
    ) as unknown as Meeting[];
  };

  it('are those that are shown and have no day in the file, or else the next that have none', () => {
    const [first, second] = scheduled([]);
    expect([first?.id, second?.id]).toEqual([`${group}-2013-autumn`, `${group}-2014-spring`]);
    expect(scheduled([first as Meeting]).map(({ id }) => id)).toEqual([`${group}-2014-spring`]);
    expect(scheduled([first as Meeting, second as Meeting]).map(({ id }) => id)).toEqual([
      `${group}-2014-autumn`,
      `${group}-2015-spring`,
    ]);
  });
});

describe('an initiative ends', () => {
  const initiative = { id: 'sol', name: 'Sol', area: 'klima', started: '2013-10-10' };
  const end = (date: string, change: object = {}) => {
    const all = { ...file, forums: [], plan: { ...file.plan, initiatives: [{ ...initiative, ...change }] } };
    try {
      const organisation = new Organisation(all as never);
      return initiativeEnd.plan({ organisation, today: '2014-03-01' }, { initiative: 'sol', date }).done.code;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return error.code;
    }
  };

  it('on its first day or later', () => {
    expect([end('2013-10-09'), end('2013-10-10'), end('2014-06-30')]).toEqual([
      'end-before-start',
      'initiative-ended',
      'initiative-ended',
    ]);
    expect(end('2014-01-01', { started: undefined })).toBe('initiative-not-started');
  });

  it('on another day, as long as the one it was to end on is still to come', () => {
    expect(end('2014-06-30', { ended: '2014-03-02' })).toBe('initiative-ended');
    expect(end('2014-06-30', { ended: '2014-03-01' })).toBe('initiative-already-ended');
  });
});

describe('whoever takes an office', () => {
  const offices = (holders: Holder[]) => [
    { id: 'formand', name: 'Formand', organisation: 'regionen', holders },
    { id: 'anden', name: 'Formand for kommunerne', organisation: 'kkr' },
  ];
  const people = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, organisation: 'regionen' }));
  const taken = (holders: Holder[], person: string, from: string) => {
    const statusMeeting = { ...file.statusMeeting, offices: offices(holders) };
    const organisation = new Organisation({ ...file, people, statusMeeting } as never);
    const { operations } = officeHold.plan(
      { organisation, today: '2014-03-01' },
      { office: 'formand', person, from },
    );
    const data = applyOperations(organisation.file as unknown as Value, operations);
    return (data as unknown as typeof file).statusMeeting?.offices[0]?.holders;
  };
  const past: Holder = { person: 'a', to: '2013-06-30' };

  it('follows the one who holds it, and those before stay as they were', () => {
    expect(taken([past, { person: 'b', from: '2013-07-01' }], 'c', '2014-04-01')).toEqual([
      past,
      { person: 'b', from: '2013-07-01', to: '2014-03-31' },
      { person: 'c', from: '2014-04-01' },
    ]);
  });

  it.each(['2014-03-15', '2014-05-01'])('on another day than was written, %s: so do those before', (day) => {
    const holders = [past, { person: 'b', from: '2013-07-01', to: '2014-03-31' }];
    expect(taken([...holders, { person: 'c', from: '2014-04-01' }], 'c', day)).toEqual([
      past,
      { person: 'b', from: '2013-07-01', to: day === '2014-03-15' ? '2014-03-14' : '2014-04-30' },
      { person: 'c', from: day },
    ]);
  });
});
