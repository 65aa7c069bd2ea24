import { describe, expect, it } from 'vitest';
import type { PlanStart } from '../../src/meetings/planner.ts';
import { deadlinesFor } from '../../src/meetings/schedule.ts';
import { planAhead } from '../../src/meetings/select.ts';
import type {
  Forum,
  ForumMeetings,
  Meeting,
  MeetingRules,
  Member,
  OrganisationFile,
  Settings,
} from '../../src/organisation/generated/types.ts';
import { exampleFile, scheduleOf } from './organisation.ts';

const example = await exampleFile();
const GROUP = 'administrativ-gruppe';

interface Given {
  readonly group?: Partial<MeetingRules>;
  readonly members?: Member[];
  readonly forums?: readonly Partial<Forum>[];
  readonly meetings?: Meeting[];
  readonly settings?: Settings;
  readonly to?: string;
}

/** The example with something else in it. */
function file({ group, members, forums, meetings, settings, to }: Given): OrganisationFile {
  const { administrativeGroup, plan } = example;
  return {
    ...example,
    plan: { ...plan, period: { from: plan.period.from, to: to ?? '2016-12-31' } },
    administrativeGroup: {
      ...administrativeGroup,
      ...(members && { members }),
      meetings: { perYear: 2, first: '2013-autumn', ...group },
    },
    ...(forums && {
      forums: forums.map((forum, index) => ({
        id: `forum-${index}`,
        name: `Forum ${index}`,
        origin: 'established',
        established: '2013-01-01',
        ...forum,
      })) as Forum[],
    }),
    ...(meetings && { meetings }),
    ...(settings && { settings }),
  };
}

const dates = (given: Given, start: PlanStart, body = GROUP) =>
  scheduleOf(file(given), start)
    .meetings.filter((meeting) => meeting.body.id === body && meeting.state === 'proposed')
    .map(({ date }) => date);
const cancelled = (date: string, on: string): Meeting => ({
  id: `moede-${date}`,
  body: GROUP,
  date,
  cancelled: { date: on, reason: 'Afbud' },
});

describe('a meeting that was cancelled or moved', () => {
  const at = '2014-03-01';

  it('is not proposed for the same day again', () => {
    const [planned = ''] = dates({}, { at });
    expect(planned).toBe('2014-04-10');
    // Also where it was known long before, and the day of cancelling is past.
    expect(dates({ meetings: [cancelled(planned, '2014-02-01')] }, { at })[0]).toBe('2014-04-09');
    const moved: Meeting = {
      id: 'flyttet',
      body: GROUP,
      date: '2014-10-09',
      moved: [{ date: '2014-02-01', from: '2014-04-10' }],
    };
    expect(dates({ meetings: [moved] }, { at })[0]).toBe('2014-04-09');
  });

  it('is replaced after the day on which it was cancelled, in the same season', () => {
    const meetings = [cancelled('2014-03-20', '2014-05-20')];
    expect(dates({ meetings }, { at: '2014-05-20' })[0]).toBe('2014-06-10');
    // Even where planning is told to begin earlier.
    const told = dates(
      { meetings, group: { deadlines: { notice: 'none' } } },
      { at: '2014-05-20', from: '2014-03-01' },
    );
    expect(told[0]).toBe('2014-05-21');
    expect(dates({ meetings: [cancelled('2014-03-20', '2014-06-30')] }, { at: '2014-06-30' })[0]).toBe(
      '2014-10-21',
    );
  });

  it('is replaced later in the season, where its own part of it is over', () => {
    const group = { perYear: 4, weeksBetween: 2, deadlines: { notice: 'none' } } as const;
    const [first = '', second = ''] = dates({ group }, { at: '2014-01-01' });
    expect([first, second]).toEqual(['2014-03-25', '2014-05-08']);
    const found = dates({ group, meetings: [cancelled(first, '2014-05-01')] }, { at: '2014-05-01' });
    // One in the place of the cancelled one, and the one that is due then.
    expect(found.slice(0, 2)).toEqual(['2014-05-08', '2014-05-22']);
  });
});

describe('a yearly body', () => {
  it('meets in the season of its first meeting', () => {
    const spring = { perYear: 1, first: '2014-spring' } as const;
    expect(dates({ group: spring }, { at: '2014-01-01' })).toEqual([
      '2014-04-10',
      '2015-04-15',
      '2016-04-14',
    ]);
    const autumn = { perYear: 1, first: '2014-autumn' } as const;
    expect(dates({ group: autumn }, { at: '2014-01-01' })[0]).toBe('2014-10-21');
    // An odd meeting more goes there too.
    const three = dates({ group: { ...spring, perYear: 3 } }, { at: '2014-01-01' }).slice(0, 3);
    expect(three.map((date) => (date < '2014-07-01' ? 'spring' : 'autumn'))).toEqual([
      'spring',
      'spring',
      'autumn',
    ]);
  });

  it('that is the group has the status meeting in the middle between its meetings', () => {
    const group = { perYear: 1, first: '2013-autumn' } as const;
    expect(dates({ group }, { at: '2013-08-15' }).slice(0, 2)).toEqual(['2013-10-10', '2014-10-21']);
    expect(dates({ group }, { at: '2013-08-15' }, 'statusmoede').slice(1)).toEqual([
      '2014-04-10',
      '2015-04-21',
      '2016-04-14',
    ]);
    const spring = { perYear: 1, first: '2014-spring' } as const;
    expect(dates({ group: spring }, { at: '2014-01-01' }, 'statusmoede')[0]).toBe('2014-10-09');
  });
});

describe('where days run out', () => {
  it('an earlier meeting makes room for a later one', () => {
    // 24 weeks before the last day of a plan that ends in February: the autumn meeting has to be in August.
    const given = { group: { weeksBetween: 24, deadlines: { notice: 'none' } }, to: '2015-02-06' } as const;
    const [, , autumn, spring] = dates(given, { at: '2013-08-15' });
    expect([autumn, spring]).toEqual(['2014-08-21', '2015-02-05']);
    const { unplanned } = planAhead(scheduleOf(file(given), { at: '2013-08-15' }), { until: '2015-12-31' });
    expect(unplanned).toEqual([]);
  });

  it('the status meeting is anywhere in the year rather than nowhere', () => {
    const settings: Settings = {
      seasons: { spring: { from: '04-07', to: '04-11' }, autumn: { from: '10-06', to: '10-10' } },
    };
    const found = dates({ settings, group: { weeksBetween: 0 } }, { at: '2014-01-01' }, 'statusmoede');
    expect(found).toHaveLength(3);
  });
});

describe('bodies of one file', () => {
  const perYear: ForumMeetings = {
    perYear: 1,
    first: '2014-spring',
    weekdays: ['tuesday', 'wednesday', 'thursday'],
  };

  it('that share a person do not meet at the same time, though they may on the same day', () => {
    const member = (person: string, role = 'medlem'): Member => ({ person, role });
    const season: Settings = { seasons: { spring: { from: '04-08', to: '04-08' } } };
    const both = (time: string) =>
      scheduleOf(
        file({
          settings: season,
          members: [],
          forums: [
            { meetings: { ...perYear, time: '09:00-11:00' }, members: [member('kim-hoegh')] },
            { meetings: { ...perYear, time }, members: [member('kim-hoegh')] },
          ],
          group: { perYear: 1 },
          to: '2014-07-01',
        }),
        { at: '2014-01-01' },
      );
    const apart = both('13:00-15:00');
    expect(apart.meetings.map(({ body, date }) => `${body.id} ${date}`)).toEqual([
      'forum-0 2014-04-08',
      'statusmoede 2014-04-08',
      'forum-1 2014-04-08',
    ]);
    const [unplanned] = both('10:00-12:00').unplanned('2014-12-31');
    expect(unplanned).toMatchObject({
      body: { id: 'forum-1' },
      problem: { why: 'taken', by: ['same-time'] },
    });
  });

  it('spread over the days: none has two meetings while another suits as well', () => {
    const forums = Array.from({ length: 60 }, () => ({ meetings: perYear }));
    const { meetings } = scheduleOf(file({ forums, to: '2014-07-31' }), { at: '2014-01-01' });
    const counts = new Map<string, number>();
    for (const { date } of meetings) counts.set(date, (counts.get(date) ?? 0) + 1);
    // There are 36 days from Tuesday to Thursday in the preferred part that are neither closed nor avoided.
    expect(Math.max(...counts.values())).toBe(2);
    expect(counts.size).toBeGreaterThanOrEqual(36);
  });
});

describe('a body that meets each month', () => {
  it('does so on the named day, or near it where that is avoided, in the seasons', () => {
    const forums = [{ meetings: { monthly: 'second-thursday' as const } }];
    expect(dates({ forums, to: '2014-12-31' }, { at: '2014-01-01' }, 'forum-0')).toEqual([
      // The second Thursday of February 2014 is in week 7, that of April the day of the group's meeting.
      '2014-02-06',
      '2014-03-13',
      '2014-04-03',
      '2014-05-08',
      '2014-06-12',
      '2014-09-11',
      '2014-10-09',
      '2014-11-13',
    ]);
    const { meetings } = scheduleOf(file({ forums }), { at: '2014-01-01' });
    const own = meetings.find(({ id }) => id === 'forum-0-2014-03');
    expect([own?.id, own?.chosen?.day.middle, own?.chosen?.day.passedOver]).toEqual([
      'forum-0-2014-03',
      { of: 'month', nth: 2, weekday: 4 },
      undefined,
    ]);
  });

  it('takes no week from others: its meeting beside the group’s moves neither', () => {
    const forums = [{ meetings: { monthly: 'second-tuesday' as const } }];
    const start = { at: '2014-01-01' };
    const [first] = dates({}, start);
    expect(first).toBe('2014-04-10');
    expect(dates({ forums }, start, 'forum-0')).toContain('2014-04-08');
    const meetings = [{ id: 'moede', body: 'forum-0', date: '2014-04-08' }];
    expect(dates({ forums, meetings }, start)[0]).toBe(first);
    // On the very day it does, for another day suits the group as well.
    const sameDay = [{ id: 'moede', body: 'forum-0', date: '2014-04-10' }];
    expect(dates({ forums, meetings: sameDay }, start)[0]).toBe('2014-04-09');
  });

  it.each([
    ['first-monday' as const, ['2014-03-03', '2014-04-07', '2014-05-05', '2014-06-02']],
    ['last-friday' as const, ['2014-03-28', '2014-04-25', '2014-05-23']],
  ])('%s', (monthly, some) => {
    const forums = [{ meetings: { monthly, deadlines: { notice: 'none' } as const } }];
    const found = dates({ forums, to: '2014-12-31' }, { at: '2014-01-01' }, 'forum-0');
    expect(found).toEqual(expect.arrayContaining(some));
  });
});

describe('days to avoid', () => {
  const reason = 'Landsmøde';
  const group: Partial<MeetingRules> = { weekdays: ['thursday'] };
  const first = (settings: Settings, body = GROUP) =>
    dates(
      { settings, group, forums: [{ meetings: { perYear: 2, weekdays: ['thursday'] } }] },
      { at: '2013-08-15' },
      body,
    )[0];

  it('are the dates and weeks that the file names, for all bodies or one', () => {
    expect(first({})).toBe('2013-10-10');
    expect(first({ avoid: [{ dates: ['2013-10-10'], reason }] })).toBe('2013-10-24');
    expect(first({ avoid: [{ weeks: [41, 43], reason }] })).toBe('2013-10-03');
    expect(first({ avoid: [{ weeks: [41], reason, body: 'forum-0' }] })).toBe('2013-10-10');
    expect(first({ avoid: [{ weeks: [41], reason, body: GROUP }] })).toBe('2013-10-24');
  });

  it('are those of the calendar but for what the file takes out', () => {
    expect(first({ notAvoided: ['week-42'] })).toBe('2013-10-17');
    const winter = { seasons: { spring: { from: '02-10', to: '02-21' } } };
    const inSpring = (settings: Settings) =>
      dates({ settings: { ...winter, ...settings } }, { at: '2014-01-01' })[0];
    expect(inSpring({ notAvoided: ['week-7'] })).toBe('2014-02-13');
    expect(inSpring({ notAvoided: ['week-8'] })).toBe('2014-02-18');
  });
});

describe('time for the notice', () => {
  it('is left where it can be, as the body’s own notice wants it', () => {
    const at = '2014-03-31';
    expect(dates({}, { at })[0]).toBe('2014-04-22');
    expect(dates({ group: { deadlines: { notice: '-1w' } } }, { at })[0]).toBe('2014-04-10');
    expect(dates({ group: { deadlines: { notice: '-5w' } } }, { at })[0]).toBe('2014-05-06');
    expect(dates({ settings: { deadlines: { notice: '-5w' } } }, { at })[0]).toBe('2014-05-06');
  });

  it('is as long as can be where it is too short: late in the season the last days are best', () => {
    const [meeting] = scheduleOf(file({}), { at: '2014-06-16' }).meetings;
    expect(meeting?.date).toBe('2014-06-26');
    expect(meeting?.chosen?.day.gaveWay).toContainEqual({ wish: 'notice', notice: '2014-06-04' });
  });
});

describe('deadlines', () => {
  const kinds = (given: Given, body: string) => {
    const schedule = scheduleOf(file(given), { at: '2014-01-01' });
    const meeting = schedule.meetings.find((each) => each.body.id === body);
    return meeting ? deadlinesFor(schedule, meeting).map(({ kind, date }) => `${kind} ${date}`) : [];
  };

  it('stand by date, whatever the file makes of them', () => {
    const settings = { deadlines: { notice: '-20w', agenda: '-7w' } } as const;
    const dates = kinds({ settings }, GROUP).map((text) => text.split(' ')[1] ?? '');
    expect(kinds({ settings }, GROUP)[0]).toMatch(/^notice/);
    expect(dates).toEqual([...dates].sort());
  });

  it('are each body’s own: all of them the group’s, the common ones the others’', () => {
    expect(kinds({}, 'statusmoede')).toEqual([
      'notice 2014-11-06',
      'agenda 2014-11-17',
      'draftMinutes 2014-12-04',
      'finalMinutes 2014-12-11',
    ]);
    expect(kinds({}, GROUP)).toHaveLength(8);
    const forums = [
      { meetings: { perYear: 2, deadlines: { reportsIn: '-1w', agenda: 'none', notice: '-4w' } as const } },
    ];
    expect(
      kinds({ forums, settings: { deadlines: { notice: '-2w', finalMinutes: '3w' } } }, 'forum-0'),
    ).toEqual([
      // From 22 April, the third week of which the first day is Easter Monday.
      'notice 2014-03-25',
      'reportsIn 2014-04-15',
      'draftMinutes 2014-04-29',
      'finalMinutes 2014-05-13',
    ]);
  });
});
