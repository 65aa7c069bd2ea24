import { describe, expect, it } from 'vitest';
import { addDays } from '../../../src/organisation/days.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import type { Brief } from '../../../src/views/brief/brief.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import fc from '../../property.ts';
import { briefFrom } from './briefs.ts';

const example = await exampleFile('organisering-2016.yaml');

const day = fc.integer({ min: 0, max: 1900 }).map((days) => addDays('2012-01-01', days));
const span = fc.tuple(day, day).map(([a, b]) => (a < b ? ([a, b] as const) : ([b, a] as const)));

/** All that a brief tells as having happened, with its day. */
function told({ areas, efforts, forums, seats, meetings }: Brief): { date: string; what: string }[] {
  const happened = [
    ...areas.flatMap(({ initiatives }) =>
      initiatives.flatMap(({ id, changes }) => changes.map((c) => ({ id, ...c }))),
    ),
    ...forums.reports,
    ...forums.established,
    ...forums.dissolved,
    ...forums.groupsDissolved,
    ...seats.changes,
    ...seats.offices,
    ...efforts.collected.map(({ collected = '', ...effort }) => ({ date: collected, ...effort })),
    ...meetings.past
      .filter(({ state }) => state !== 'unrecorded')
      .map(({ cancelled, date, id }) => ({ date: cancelled?.date ?? date, id })),
  ];
  return happened.map((event) => ({ date: event.date, what: JSON.stringify(event) }));
}

/** The file as it could have been on a day: without what was entered of later days. */
function upTo(file: OrganisationFile, at: string): OrganisationFile {
  const past = <T extends { readonly date: string }>(entries: T[] | undefined) =>
    entries?.filter(({ date }) => date <= at);
  const copy = structuredClone(file);
  for (const initiative of copy.plan.initiatives ?? []) {
    initiative.priorities = past(initiative.priorities) ?? [];
    initiative.followUps = past(initiative.followUps) ?? [];
    if (initiative.ended !== undefined && initiative.ended > at) delete initiative.ended;
  }
  for (const forum of copy.forums ?? []) {
    forum.reports = past(forum.reports) ?? [];
    if (forum.dissolved && forum.dissolved.date > at) delete forum.dissolved;
    for (const need of forum.initiatives ?? []) {
      if (need.until !== undefined && need.until > at) delete need.until;
    }
  }
  for (const body of [copy.administrativeGroup, ...(copy.forums ?? [])]) {
    const members = (body.members ?? []).filter(({ from = at }) => from <= at);
    for (const member of members) if (member.to !== undefined && member.to > at) delete member.to;
    body.members = members;
  }
  for (const meeting of copy.meetings ?? []) {
    if (meeting.held && meeting.held.date > at) delete meeting.held;
    if (meeting.cancelled && meeting.cancelled.date > at) delete meeting.cancelled;
  }
  return copy;
}

describe('a brief', () => {
  it('tells of nothing outside its period', () => {
    fc.assert(
      fc.property(span, ([from, to]) => {
        const brief = briefFrom(example, to, from);
        for (const { date } of told(brief)) expect(from <= date && date <= to).toBe(true);
        for (const { priority, followUp, started, ended } of brief.areas.flatMap(
          (area) => area.initiatives,
        )) {
          for (const date of [priority?.date, followUp?.date, started, ended]) {
            expect(date === undefined || date <= to).toBe(true);
          }
        }
        for (const { lastReport } of brief.forums.standing) expect((lastReport ?? to) <= to).toBe(true);
        for (const { date } of brief.meetings.planned) expect(date >= to).toBe(true);
      }),
    );
  });

  it('takes up where the one before ended: together they tell what one of the whole time tells', () => {
    fc.assert(
      fc.property(span, day, ([from, to], between) => {
        fc.pre(from <= between && between < to);
        const parts = [
          ...told(briefFrom(example, between, from)),
          ...told(briefFrom(example, to, addDays(between, 1))),
        ];
        const whole = told(briefFrom(example, to, from));
        const what = (events: typeof whole) => events.map((event) => event.what).sort();
        expect(what(parts)).toEqual(what(whole));
      }),
    );
  });

  it('is the same whatever was entered later', () => {
    fc.assert(
      fc.property(span, ([from, to]) => {
        expect(briefFrom(upTo(example, to), to, from)).toEqual(briefFrom(example, to, from));
      }),
    );
  });

  it('has told of every change of the example over the whole time', () => {
    const brief = briefFrom(example, '2016-12-31', '2012-01-01');
    const changes = brief.areas.flatMap(({ initiatives }) => initiatives.flatMap((one) => one.changes));
    const entries = (example.plan.initiatives ?? []).flatMap(
      ({ started, ended, priorities = [], followUps = [] }) =>
        [started, ended, ...priorities, ...followUps].filter((entry) => entry !== undefined),
    );
    expect(changes).toHaveLength(entries.length);
    expect(brief.forums.reports).toHaveLength(9);
    expect(brief.meetings.past).toHaveLength(example.meetings?.length ?? 0);
    expect(brief.efforts.collected).toHaveLength(example.efforts?.length ?? 0);
    expect(brief.forums.groupsDissolved.map(({ date }) => date)).toEqual(Array(3).fill('2013-08-14'));
    expect(brief.seats.offices.map(({ kind, date, office }) => [kind, date, office.id])).toEqual([
      ['left-office', '2013-12-31', 'regionsraadsformand'],
      ['took-office', '2014-01-01', 'regionsraadsformand'],
    ]);
  });
});

describe('the time since the last status meeting', () => {
  const meetings = example.meetings ?? [];
  const period = (at: string, file = example) => briefFrom(file, at).period;

  it('begins where the brief that was sent with its agenda ended', () => {
    // Ten days before 27 November 2014, and no closed day.
    expect(period('2015-11-16')).toEqual({
      from: '2014-11-17',
      to: '2015-11-16',
      basis: 'status-meeting',
      statusMeeting: '2014-11-27',
    });
    const agenda = {
      statusMeeting: { ...example.statusMeeting, meetings: { deadlines: { agenda: '-4w' } } },
    };
    expect(period('2015-11-16', { ...example, ...agenda } as OrganisationFile).from).toBe('2014-10-30');
    const none = { ...example, settings: { ...example.settings, deadlines: { agenda: 'none' } } };
    expect(period('2015-11-16', none).from).toBe('2014-11-27');
  });

  it('loses no day where the meeting was moved after its agenda was sent', () => {
    const moved = (date: string): OrganisationFile => ({
      ...example,
      meetings: meetings.map((meeting) =>
        meeting.id === 'statusmoede-2014'
          ? {
              ...meeting,
              date: '2014-12-11',
              held: { date: '2014-12-11' },
              moved: [{ date, from: '2014-11-27' }],
            }
          : meeting,
      ),
    });
    expect(period('2015-11-16', moved('2014-11-20')).from).toBe('2014-11-17');
    expect(period('2015-11-16', moved('2014-11-10')).from).toBe('2014-12-01');
  });

  it('tells in two briefs, sent with the agendas, of every report, follow-up and change once at least', () => {
    const sent = ['2013-11-18', '2014-11-17', '2015-11-16', '2016-11-14'];
    const all = new Set(sent.flatMap((at) => told(briefFrom(example, at)).map(({ what }) => what)));
    const whole = told(briefFrom(example, '2016-11-14', '2012-11-19')).filter(({ date }) => date !== '');
    expect(whole.filter(({ what }) => !all.has(what))).toEqual([]);
  });
});

describe('the efforts', () => {
  it('are told of the period with their assessments, and where several work at one goal', () => {
    const { efforts } = briefFrom(example, '2015-11-16');
    expect(efforts.collected.map(({ id, assessment }) => [id, assessment])).toEqual([
      ['indsats-gladsaxe-vaekst', 'Bidrager, og er værd at udbrede'],
      ['indsats-frederiksberg-praktik', 'Et tydeligt bidrag, som andre kommuner kan følge'],
    ]);
    expect(efforts.candidates).toEqual([
      {
        goal: { id: 'flere-cykelpendlere', name: 'Flere cykler til arbejde på tværs af kommunegrænser' },
        municipalities: [
          { id: 'ballerup', name: 'Ballerup' },
          { id: 'koebenhavn', name: 'København' },
        ],
      },
    ]);
    expect(briefFrom(example, '2014-09-14').efforts).toEqual({ collected: [], candidates: [] });
  });
});

describe('on its own last day', () => {
  it('what ends that day still is, and is told to end; the day after it is over', () => {
    const brief = briefFrom(example, '2016-06-30');
    const { initiatives } = brief.areas[0] ?? { initiatives: [] };
    expect(initiatives).toMatchObject([{ id: 'vaekstdagsorden', state: 'running', ended: undefined }]);
    expect(initiatives[0]?.changes.at(-1)).toEqual({ kind: 'ended', date: '2016-06-30' });
    expect(brief.forums.standing.map(({ id }) => id)).toEqual(['klimaforum', 'vaekstforum']);
    expect(brief.forums.dissolved.map(({ forum }) => forum.id)).toContain('vaekstforum');
    const after = briefFrom(example, '2016-07-01');
    expect(after.areas[0]?.initiatives).toMatchObject([{ state: 'ended', ended: '2016-06-30' }]);
    expect(after.forums.standing.map(({ id }) => id)).toEqual(['klimaforum']);
  });
});

describe('meetings', () => {
  const moved = structuredClone(example);
  const spring = moved.meetings?.find(({ id }) => id === 'gruppen-2016-foraar');
  if (spring) {
    spring.moved = [
      { date: '2016-02-01', from: '2016-03-10', time: '13:00-15:00' },
      { date: '2016-03-01', from: '2016-04-07' },
    ];
  }
  const planned = (at: string) => briefFrom(moved, at).meetings.planned.find(({ id }) => id === spring?.id);

  it('stand where they stood on the day', () => {
    expect(planned('2016-01-31')).toMatchObject({ date: '2016-03-10', time: '13:00-15:00' });
    expect(planned('2016-02-01')).toMatchObject({ date: '2016-04-07', time: '09:00-12:00' });
    expect(planned('2016-03-01')).toMatchObject({ date: '2016-04-14' });
  });

  it('that were cancelled later were still to come', () => {
    const find = (at: string) => {
      const { past, planned } = briefFrom(example, at).meetings;
      return [...past, ...planned].find(({ id }) => id === 'uddannelsesforum-2016')?.state;
    };
    expect([find('2016-03-30'), find('2016-03-31'), find('2016-11-24')]).toEqual([
      'scheduled',
      'cancelled',
      'cancelled',
    ]);
  });

  it('of which there is no word are told as such', () => {
    const forgotten = structuredClone(example);
    for (const meeting of forgotten.meetings ?? [])
      if (meeting.id === 'gruppen-2016-foraar') delete meeting.held;
    expect(briefFrom(forgotten, '2016-06-01').meetings.past).toContainEqual(
      expect.objectContaining({ id: 'gruppen-2016-foraar', state: 'unrecorded' }),
    );
  });
});
