import { expect, it } from 'vitest';
import { schedule } from '../../../src/meetings/schedule.ts';
import { textsIn } from '../../../src/messages/texts.ts';
import type { Meeting, OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { openSeatTable } from '../../../src/output/views/shown/status.ts';
import { statusOf, type Vacancy } from '../../../src/views/status.ts';
import { exampleFile } from '../../meetings/organisation.ts';

const file = await exampleFile();
const status = (at: string, change: Partial<OrganisationFile> = {}) => {
  const organisation = new Organisation({ ...file, ...change });
  return statusOf(organisation, schedule(organisation, { at }), at);
};
const group = file.administrativeGroup.id;

it('has the next meeting, and the group’s own where that is another', () => {
  const next = (...of: Parameters<typeof status>) => status(...of).meetings.map(({ id }) => id);
  expect(next('2013-09-01')).toEqual([`${group}-2013-autumn`]);
  const meetings = [{ id: 'holdt', body: group, date: '2013-10-10', held: { date: '2013-10-10' } }];
  expect(next('2013-10-11', { meetings })).toEqual(['statusmoede-2013', `${group}-2014-spring`]);
});

it('has no meeting and no deadline ahead once the plan is over', () => {
  expect(status('2017-01-01')).toMatchObject({ meetings: [], deadlines: [], group: { needed: 0 } });
});

it('has three deadlines at most, the first ones that are still ahead', () => {
  const { deadlines } = status('2013-09-01');
  expect(deadlines).toHaveLength(3);
  const dates = deadlines.map(({ date }) => date);
  expect(dates).toEqual(dates.toSorted());
  const [first = ''] = dates;
  expect(status(first).deadlines[0]?.date).toBe(first);
  const meeting: Meeting = {
    id: 'aflyst',
    body: group,
    date: '2014-03-20',
    cancelled: { date: '2014-03-01', reason: 'Afbud' },
  };
  const { deadlines: without } = status('2014-03-02', { meetings: [meeting] });
  expect(without.map((each) => each.meeting.id)).not.toContain('aflyst');
});

it('marks open seats that there must be, and no others', async () => {
  const texts = await textsIn('en', 'views');
  const seats = (roles: string[], isNeeded: boolean) => ({ roles, count: 1, isNeeded }) as unknown as Vacancy;
  const tones = (vacancies: Vacancy[], unfilled: Vacancy[]) =>
    openSeatTable({ vacancies, unfilled }, texts).rows.map((row) =>
      row.flatMap(({ lines }) => lines.map((line) => (typeof line === 'string' ? 'plain' : line.tone))),
    );
  expect(tones([seats(['chair'], true)], [])).toEqual([['warn']]);
  expect(tones([seats(['guest'], false)], [])).toEqual([['plain']]);
  expect(tones([seats(['guest'], false), seats(['chair'], true)], [seats(['member'], true)])).toEqual([
    ['warn', 'warn'],
  ]);
});
