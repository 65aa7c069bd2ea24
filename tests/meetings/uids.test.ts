import { describe, expect, it } from 'vitest';
import { Uids } from '../../src/meetings/uids.ts';
import type { Meeting, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { exampleFile, scheduleOf } from './organisation.ts';

const example = await exampleFile();
const { administrativeGroup: group, statusMeeting } = example;
const uidsOf = (file: OrganisationFile) =>
  scheduleOf(file).meetings.map((one) => scheduleOf(file).uidOf(one));
const named = (name: string): OrganisationFile => ({
  ...example,
  organisations: example.organisations.map((one) => (one.kind === 'region' ? { ...one, name } : one)),
});

describe('the names by which calendars know meetings', () => {
  it('are of one file: two that were begun alike share none', () => {
    const [north, south] = [named('Region Nord'), named('Region Syd')].map(uidsOf) as [string[], string[]];
    expect(north.length).toBeGreaterThan(5);
    expect(north.filter((uid) => south.includes(uid))).toEqual([]);
    expect(north[0]).toBe('administrativ-gruppe-2013-autumn@administrativ-gruppe.region-nord.rup');
  });

  it('are of the namespace that the file sets, whatever else it is called', () => {
    const settings = { namespace: 'rup.regionnord.dk' };
    expect(uidsOf({ ...named('Region Nord'), settings })).toEqual(
      uidsOf({ ...named('Region Syd'), settings }),
    );
    expect(uidsOf({ ...example, settings })[0]).toBe('administrativ-gruppe-2013-autumn@rup.regionnord.dk');
  });

  it('stay when the body is renamed, of what is proposed and of what was scheduled before and after', () => {
    const scheduled = scheduleOf(example).meetings.slice(0, 3);
    const entries = scheduled.map(({ entry }) => entry);
    const before = uidsOf({ ...example, meetings: entries });
    const renamed: OrganisationFile = {
      ...example,
      administrativeGroup: { ...group, id: 'gruppen', formerly: ['gruppe', group.id].reverse() },
      ...(statusMeeting && {
        statusMeeting: { ...statusMeeting, id: 'aarsmoede', formerly: ['statusmoede'] },
      }),
      meetings: entries.map((entry) => ({
        ...entry,
        body: entry.body === group.id ? 'gruppen' : 'aarsmoede',
      })),
    };
    const after = scheduleOf(renamed);
    expect(after.meetings.map((one) => after.uidOf(one))).toEqual(before);
    expect(after.meetings.at(-1)?.id).toMatch(/^(?:gruppen|aarsmoede)-2016/);
    // Scheduled under the new name, it is the same that was proposed.
    const all = { ...renamed, meetings: after.meetings.map(({ entry }) => entry) };
    expect(uidsOf(all)).toEqual(before);
  });

  it('stay when the meeting is renamed, once and again', () => {
    const meeting: Meeting = {
      id: 'tema',
      formerly: ['moede', 'temamoede'],
      body: group.id,
      date: '2014-02-27',
    };
    const uids = new Uids(new Organisation({ ...example, meetings: [meeting] }));
    expect(uids.of(meeting)).toBe('moede@administrativ-gruppe.region-hovedstaden.rup');
    expect(uids.of(meeting, 'notice')).toBe('moede.notice@administrativ-gruppe.region-hovedstaden.rup');
  });

  it('are never those of another meeting of the file', () => {
    const old = { id: 'gruppe-2014-spring', body: 'gruppen', date: '2014-03-06' };
    const meetings: Meeting[] = [
      { ...old, cancelled: { date: '2014-02-01', reason: 'Afbud' } },
      { ...old, id: 'gruppen-2014-spring', date: '2014-04-10' },
      { ...old, id: 'udvalg-2014-spring', date: '2014-05-10' },
    ];
    const file: OrganisationFile = {
      ...example,
      administrativeGroup: { ...group, id: 'gruppen', formerly: ['udvalg', 'gruppe'] },
      meetings,
    };
    const uids = new Uids(new Organisation(file));
    const names = meetings.map((meeting) => uids.of(meeting).replace(/@.*/, ''));
    expect(names).toEqual(['gruppe-2014-spring', 'gruppen-2014-spring', 'udvalg-2014-spring']);
  });
});
