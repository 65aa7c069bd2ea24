import { describe, expect, it } from 'vitest';
import { scheduleOn } from '../../src/meetings/as-of.ts';
import type { Meeting, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { type Agenda, agendaOf } from '../../src/views/agenda.ts';
import { changed } from './changed.ts';

function agenda(data: OrganisationFile, at: string, id: string): Agenda {
  const schedule = scheduleOn(new Organisation(data), at);
  const meeting = schedule.recorded.find((one) => one.id === id);
  if (!meeting) throw new Error(id);
  return agendaOf(schedule, meeting);
}

describe('the last meeting on an agenda', () => {
  const held = (date: string, day = date, body = 'gruppe'): Meeting => ({
    ...{ id: `${body}-${date}`, body, date },
    held: { date: day, minutes: `https://sag/${day}` },
  });
  const last = (meetings: Meeting[], id: string, at = '2014-06-01') =>
    agenda(
      changed((copy) => {
        copy.meetings = meetings;
      }),
      at,
      id,
    ).last?.date;
  const next: Meeting = { id: 'naeste', body: 'gruppe', date: '2014-06-12' };

  it('is the one held last before it, whatever their order in the file', () => {
    const meetings = [held('2014-02-06'), next, held('2014-05-08'), held('2013-10-10')];
    expect(last(meetings, 'naeste')).toBe('2014-05-08');
    expect(last(meetings, 'gruppe-2014-05-08')).toBe('2014-02-06');
    expect(last(meetings, 'gruppe-2013-10-10')).toBeUndefined();
    expect(last([...meetings, held('2014-05-22', '2014-05-22', 'klimaforum')], 'naeste')).toBe('2014-05-08');
  });

  it('goes by the day on which it was held, and comes with its minutes', () => {
    const meetings = [next, held('2014-05-08', '2014-02-20'), held('2014-04-10')];
    expect(last(meetings, 'naeste')).toBe('2014-04-10');
    const data = changed((copy) => {
      copy.meetings = [...meetings, held('2014-06-11')];
    });
    expect(agenda(data, '2014-06-11', 'naeste').last).toEqual({
      date: '2014-06-11',
      minutes: 'https://sag/2014-06-11',
    });
  });

  it('is neither itself nor one of its own day', () => {
    expect(last([next, held('2014-06-12')], 'naeste')).toBeUndefined();
    // It was held earlier than was planned, which on the day of the schedule nobody knew.
    const early: Meeting = { ...next, held: { date: '2014-06-05' } };
    expect(last([early, held('2014-02-06')], 'naeste', '2014-06-01')).toBe('2014-02-06');
  });
});

describe('the deadlines on an agenda', () => {
  const deadlines = (at: string) =>
    agenda(
      changed((copy) => {
        copy.settings = { deadlines: { notice: '0d', draftMinutes: 'none', finalMinutes: '1d' } };
      }),
      at,
      'cykeltur',
    ).deadlines.map(({ kind, date }) => [kind, date]);

  it('are those from the day on to the meeting’s own', () => {
    const [agendaDay, own] = [
      ['agenda', '2014-03-03'],
      ['notice', '2014-03-13'],
    ];
    expect(deadlines('2014-03-03')).toEqual([agendaDay, own]);
    expect(deadlines('2014-03-04')).toEqual([own]);
    expect(deadlines('2014-03-13')).toEqual([own]);
    // Of a meeting that is over, they are those of its day.
    expect(deadlines('2014-03-20')).toEqual([own]);
  });
});

it('what falls due by the day of a meeting of the group is on its agenda', () => {
  const on = (date: string) =>
    agenda(
      changed((copy) => {
        copy.meetings = [{ id: 'naeste', body: 'gruppe', date }];
      }),
      '2014-11-01',
      'naeste',
    );
  const report = (date: string) =>
    on(date).reports.flatMap(({ forum, due }) => (forum.id === 'klimaforum' ? [due] : []));
  expect([report('2014-12-01'), report('2014-12-02')]).toEqual([[undefined], ['2014-12-02']]);
  const followUp = (date: string) =>
    on(date).initiatives.find(({ id }) => id === 'klimastrategi')?.followUpDue;
  expect([followUp('2015-02-09'), followUp('2015-02-10')]).toEqual([undefined, '2015-02-10']);
});
