import { describe, expect, it } from 'vitest';
import { closedDay } from '../../src/calendar/closed-days.ts';
import type { PlanStart } from '../../src/meetings/planner.ts';
import { deadlinesFor, type Schedule } from '../../src/meetings/schedule.ts';
import { nextMeeting } from '../../src/meetings/select.ts';
import { LAST_DATE } from '../../src/organisation/date.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import fc from '../property.ts';
import { organisations, starts } from './generate.ts';
import { type Chosen, Oracle, type Start } from './oracle.ts';
import { exampleFile, scheduleOf } from './organisation.ts';

const ALTERNATIVES = 3;

const example = await exampleFile();

/** The example with another end of its plan and another number of the group's meetings. */
function exampleWith({ to, perYear }: { to: string; perYear: number }): OrganisationFile {
  const { plan, administrativeGroup } = example;
  return {
    ...example,
    plan: { ...plan, period: { from: plan.period.from, to } },
    administrativeGroup: { ...administrativeGroup, meetings: { perYear, first: '2013-autumn' } },
  };
}

/** A file, and where its planning starts. */
const plans = organisations().chain((file) => starts(file).map((start) => ({ file, start })));

const begun = ({ at, from, busy }: Start): PlanStart => ({
  at,
  from,
  busy: { taken: (date) => busy.get(date) },
  alternatives: ALTERNATIVES,
});

/** What the planner decided, as the oracle puts it. */
function decisions(schedule: Schedule) {
  const chosen = schedule.meetings.flatMap(({ id, body, date, chosen }) =>
    chosen
      ? [
          {
            body: body.id,
            slot: id.slice(body.id.length + 1),
            date,
            target: chosen.day.target,
            middle: chosen.day.middle,
            passedOver: chosen.day.passedOver,
            gaveWay: chosen.day.gaveWay,
            themes: chosen.themes.map(({ area, reason }) => ({ area: area.id, reason })),
            alternatives: chosen.day.alternatives,
          },
        ]
      : [],
  );
  return { chosen, unplanned: schedule.unplanned(LAST_DATE) };
}

const bySlot = (a: { body: string; slot: string }, b: { body: string; slot: string }) =>
  `${a.body} ${a.slot}` < `${b.body} ${b.slot}` ? -1 : 1;

describe('the planner', () => {
  it('decides and explains as one that tries every day does', () => {
    let [proposed, refused] = [0, 0];
    const kinds = new Set<string>();
    fc.assert(
      fc.property(plans, ({ file, start }) => {
        const oracle = new Oracle(file, start).decisions;
        const schedule = scheduleOf(file, begun(start));
        const { chosen, unplanned } = decisions(schedule);
        const expected = oracle
          .filter((each): each is Chosen => 'date' in each)
          .map((each) => ({ ...each, alternatives: each.alternatives.slice(0, ALTERNATIVES) }));
        expect(chosen.sort(bySlot)).toEqual(expected.sort(bySlot));
        const none = oracle.flatMap((each) => ('against' in each ? [each] : []));
        expect(unplanned.map(({ body, slot }) => `${body.id} ${slot}`).sort()).toEqual(
          none.map(({ body, slot }) => `${body} ${slot}`).sort(),
        );
        for (const { body, slot, problem } of unplanned) {
          const {
            against = {},
            farthest,
            cancelled,
            isOver,
          } = none.find((each) => each.body === body.id && each.slot === slot) ?? {};
          const by = Object.keys(against).sort();
          if (isOver || problem.why === 'past') {
            expect(isOver && problem.why).toBe('past');
            kinds.add('unplanned: past');
            continue;
          }
          if (problem.why === 'cancelled') {
            expect(problem.date).toBe(cancelled);
            kinds.add('unplanned: cancelled');
            continue;
          }
          const why = by.length === 0 ? 'closed' : by.join() === 'too-close' ? 'too-close' : 'taken';
          expect(problem.why).toBe(why);
          if (problem.why === 'taken') expect(problem.by).toEqual(by);
          if (problem.why === 'too-close') expect(problem.farthest).toBe(farthest);
          kinds.add(`unplanned: ${why}`);
        }
        proposed += expected.length;
        refused += none.length;
        for (const { middle, passedOver, gaveWay, themes } of expected) {
          kinds.add(`middle: ${middle.of}`);
          if (passedOver) kinds.add(`passed over: ${passedOver.why}`);
          for (const { wish } of gaveWay) kinds.add(`gave way: ${wish}`);
          for (const { reason } of themes) kinds.add(`theme: ${reason.why}`);
        }
      }),
      { numRuns: 700, seed: 2027 },
    );
    // All of it happens, and often enough to mean something.
    expect(proposed).toBeGreaterThan(2500);
    expect(refused).toBeGreaterThan(100);
    expect([...kinds].sort()).toEqual(KINDS);
  });
});

describe('the schedule', () => {
  it('has its deadlines on open days, before the meeting or after it', () => {
    fc.assert(
      fc.property(organisations({ forums: false }), (file) => {
        const schedule = scheduleOf(file);
        for (const meeting of schedule.meetings) {
          for (const { kind, date } of deadlinesFor(schedule, meeting)) {
            expect(closedDay(date)).toBeUndefined();
            expect(kind.endsWith('Minutes') ? date > meeting.date : date < meeting.date).toBe(true);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps what is in the file as it is', () => {
    fc.assert(
      fc.property(organisations(), (file) => {
        const kept = scheduleOf(file).meetings.filter(({ state }) => state !== 'proposed');
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(kept.map(({ entry }) => entry).sort(byId)).toEqual([...(file.meetings ?? [])].sort(byId));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same whatever the zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      fc.assert(
        fc.property(organisations(), (file) => {
          const inZone = (name: string) => {
            process.env['TZ'] = name;
            const schedule = scheduleOf(file);
            return JSON.stringify([schedule.meetings, schedule.unplanned(LAST_DATE)]);
          };
          expect(inZone('Pacific/Kiritimati')).toBe(inZone('Pacific/Pago_Pago'));
        }),
        { numRuns: 100 },
      );
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('proposes no day before the first that may be', () => {
    fc.assert(
      fc.property(plans, ({ file, start }) => {
        const { meetings } = scheduleOf(file, begun(start));
        const dates = meetings.flatMap(({ state, date }) => (state === 'proposed' ? [date] : []));
        for (const date of dates) expect(date >= (start.from ?? start.at)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('does not change when some of its proposals are scheduled, where none shares a week or a day', () => {
    fc.assert(
      fc.property(plans, fc.infiniteStream(fc.boolean()), ({ file, start }, coin) => {
        const before = scheduleOf(file, begun(start));
        const isShared = ({ wish }: { wish: string }) => wish === 'own-week' || wish === 'own-day';
        if (before.meetings.some(({ chosen }) => chosen?.day.gaveWay.some(isShared))) return;
        // What replaces a cancelled meeting may be in the days of another.
        if (file.meetings?.some(({ cancelled }) => cancelled)) return;
        const scheduled = before.meetings
          .filter(({ state }) => state === 'proposed' && coin.next().value)
          .map(({ entry }) => entry);
        const after = scheduleOf(
          { ...file, meetings: [...(file.meetings ?? []), ...scheduled] },
          begun(start),
        );
        const shown = ({ meetings }: Schedule) => meetings.map(({ id, date, time }) => ({ id, date, time }));
        expect(shown(after)).toEqual(shown(before));
        const slots = (schedule: Schedule) =>
          schedule.unplanned(LAST_DATE).map(({ body, slot }) => `${body.id} ${slot}`);
        expect(slots(after)).toEqual(slots(before));
      }),
      { numRuns: 500 },
    );
  });

  it('works out no more than is asked: a plan without an end costs what a short one does', () => {
    const asked = (to: string, perYear: number) => {
      let count = 0;
      const file = exampleWith({ to, perYear });
      const schedule = scheduleOf(file, {
        at: '2013-08-15',
        busy: { taken: () => void count++ },
      });
      expect(nextMeeting(schedule).meetings).toHaveLength(1);
      return count;
    };
    for (const perYear of [2, 60, 366]) {
      const short = asked('2019-12-31', perYear);
      expect(short).toBeGreaterThan(0);
      expect(asked('9999-12-31', perYear)).toBe(short);
    }
  });
});

/** Everything that the planner can say. */
const KINDS = [
  'gave way: not-avoided',
  'gave way: notice',
  'gave way: own-day',
  'gave way: own-week',
  'gave way: preferred-part',
  'gave way: weekday',
  'middle: between',
  'middle: half-year',
  'middle: month',
  'middle: notice',
  'middle: season',
  'middle: year',
  'passed over: after',
  'passed over: avoided',
  'passed over: before',
  'passed over: busy',
  'passed over: closed',
  'passed over: crowded',
  'passed over: leaves-no-room',
  'passed over: not-preferred',
  'passed over: other-year',
  'passed over: outside',
  'passed over: outside-season',
  'passed over: same-time',
  'passed over: too-close',
  'passed over: week-taken',
  'passed over: weekday',
  'passed over: withdrawn',
  'theme: all-scheduled',
  'theme: longest-untreated',
  'theme: never-treated',
  'theme: urgent',
  'unplanned: cancelled',
  'unplanned: closed',
  'unplanned: past',
  'unplanned: taken',
  'unplanned: too-close',
];
