import { describe, expect, it } from 'vitest';
import { Agenda } from '../../src/meetings/agenda.ts';
import type { Planner } from '../../src/meetings/planner.ts';
import type { Meeting } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed } from '../views/changed.ts';

/** The themes of proposals on days, beside meetings of the file and other proposals. */
function themes(meetings: Omit<Meeting, 'id' | 'body'>[], proposals: string[], ...dates: string[]) {
  const organisation = new Organisation(
    changed((copy) => {
      copy.meetings = meetings.map((meeting, at) => ({ id: `m-${at}`, body: 'gruppe', ...meeting }));
      for (const one of copy.plan.initiatives ?? []) delete one.priorities;
    }),
  );
  const planner = {
    year: (year: number) => ({
      proposals: proposals
        .filter((date) => date.startsWith(String(year)))
        .flatMap((date) => ['gruppe', 'klimaforum'].map((body) => ({ entry: { id: date, body, date } })))
        .concat({ entry: { id: 'x', body: 'klimaforum', date: `${year}-01-01` } }),
    }),
  } as unknown as Planner;
  const agenda = new Agenda(organisation, planner);
  return dates.map((date) => agenda.themes(date, 1).map(({ area, reason }) => `${area.id} ${reason.why}`));
}

describe('the theme of a proposal', () => {
  it('goes by the themes of the meetings up to its day, also of that day', () => {
    const klima = { date: '2014-04-10', themes: ['klima'] };
    expect(themes([klima], [], '2014-04-09')).toEqual([['trafik never-treated']]);
    expect(themes([klima], [], '2014-04-10')).toEqual([['trafik never-treated']]);
    const both = [
      { date: '2014-04-10', themes: ['trafik'] },
      { date: '2014-03-06', themes: ['klima'] },
    ];
    expect(themes(both, [], '2014-03-05', '2014-10-09')).toEqual([
      // Both are on the agenda of a meeting to come: of these the one that is later.
      ['trafik all-scheduled'],
      ['klima longest-untreated'],
    ]);
    expect(themes([...both, { date: '2014-05-08', themes: ['trafik'] }], [], '2014-10-09')).toEqual([
      ['klima longest-untreated'],
    ]);
  });

  it('goes by no cancelled meeting', () => {
    const cancelled = {
      date: '2014-04-10',
      themes: ['klima'],
      cancelled: { date: '2014-04-01', reason: 'R' },
    };
    expect(themes([cancelled], [], '2014-10-09')).toEqual([['klima never-treated']]);
  });

  it('leaves to a scheduled meeting what that is about, where it comes before the next proposal', () => {
    const klima = { date: '2015-04-10', themes: ['klima'] };
    expect(themes([klima], [], '2014-10-09')).toEqual([['trafik never-treated']]);
    expect(themes([klima], ['2015-04-11'], '2014-10-09')).toEqual([['trafik never-treated']]);
    expect(themes([klima], ['2015-04-10'], '2014-10-09')).toEqual([['klima never-treated']]);
    expect(themes([klima], ['2015-04-09', '2015-05-07'], '2014-10-09')).toEqual([['klima never-treated']]);
    expect(themes([klima], ['2014-10-09', '2014-09-01'], '2014-10-09')).toEqual([['trafik never-treated']]);
    expect(themes([klima], ['2014-10-10'], '2014-10-09')).toEqual([['klima never-treated']]);
  });
});
