import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDay } from '../../src/calendar/closed-days.ts';
import { deadlinesFor, type Schedule } from '../../src/meetings/schedule.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { organisations } from './generate.ts';
import { allowedDays, bestDay, type State } from './oracle.ts';
import { scheduleOf } from './organisation.ts';

const RUNS = { numRuns: 3000 };

/** The planner's decisions in the order in which it takes them: what was proposed, and what found no day. */
function decisions(file: OrganisationFile, { meetings, unplanned }: Schedule) {
  const order = ['gruppe', 'status', ...(file.forums ?? []).map(({ id }) => id)];
  const all = [
    ...meetings.flatMap(({ id, body, date, chosen }) =>
      chosen ? [{ body: body.id, slot: id.slice(body.id.length + 1), date, day: chosen.day }] : [],
    ),
    ...unplanned.map(({ body, slot }) => ({ body: body.id, slot, date: undefined, day: undefined })),
  ];
  const rank = (slot: string) => slot.replace('-spring', '-1').replace('-autumn', '-2');
  return all.sort(
    (a, b) => order.indexOf(a.body) - order.indexOf(b.body) || (rank(a.slot) < rank(b.slot) ? -1 : 1),
  );
}

const standing = (file: OrganisationFile) =>
  (file.meetings ?? []).filter(({ cancelled }) => !cancelled).map(({ body, date }) => ({ body, date }));

/** Whether a status meeting has its season, or meetings of the group to lie between. */
const hasPlace = (state: State, year: string) =>
  state.file.statusMeeting?.meetings?.season !== undefined ||
  state.standing.some(({ body, date }) => body === 'gruppe' && date.startsWith(year));

describe('every day that is proposed', () => {
  it('is the best by the wishes of those that meet the demands; where none is, no day meets them', () => {
    let [proposed, refused] = [0, 0];
    fc.assert(
      fc.property(organisations(), (file) => {
        const state: State = { file, standing: standing(file) };
        for (const { body, slot, date, day } of decisions(file, scheduleOf(file))) {
          if (body === 'status' && !hasPlace(state, slot)) {
            if (date !== undefined) state.standing.push({ body, date });
            continue;
          }
          if (date === undefined) {
            refused++;
            expect(allowedDays(state, body, slot), `${body} ${slot}`).toEqual([]);
            continue;
          }
          proposed++;
          const best = bestDay(state, body, slot);
          expect({ date, gaveWay: day?.gaveWay }, `${body} ${slot}`).toEqual(best);
          state.standing.push({ body, date });
        }
      }),
      RUNS,
    );
    // Both happen often enough to mean something.
    expect(proposed).toBeGreaterThan(5000);
    expect(refused).toBeGreaterThan(200);
  });

  it('is open, and has the distance asked for to the other meetings of its body', () => {
    fc.assert(
      fc.property(organisations(), (file) => {
        const { meetings } = scheduleOf(file);
        const stand = meetings.filter(({ state }) => state !== 'cancelled');
        for (const meeting of stand.filter(({ state }) => state === 'proposed')) {
          expect(closedDay(meeting.date)).toBeUndefined();
          const weeks = weeksBetween(file, meeting.body.id);
          for (const other of stand) {
            if (other === meeting || other.body.id !== meeting.body.id) continue;
            const days = Math.abs(Date.parse(other.date) - Date.parse(meeting.date)) / 86_400_000;
            expect(days).toBeGreaterThanOrEqual(weeks * 7);
          }
        }
      }),
      { numRuns: 1000 },
    );
  });

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
      { numRuns: 500 },
    );
  });
});

function weeksBetween(file: OrganisationFile, body: string): number {
  const { statusMeeting, administrativeGroup, forums = [] } = file;
  const [perYear = 0, weeks] =
    body === 'status'
      ? [statusMeeting?.perYear, statusMeeting?.meetings?.weeksBetween]
      : body === 'gruppe'
        ? [administrativeGroup.meetings.perYear, administrativeGroup.meetings.weeksBetween]
        : forums
            .filter(({ id }) => id === body)
            .flatMap(({ meetings }) => [meetings?.perYear, meetings?.weeksBetween]);
  return weeks ?? Math.min(12, Math.floor(26 / Math.max(1, perYear)));
}

describe('the schedule', () => {
  it('keeps what is in the file as it is', () => {
    fc.assert(
      fc.property(organisations(), (file) => {
        const kept = scheduleOf(file).meetings.filter(({ state }) => state !== 'proposed');
        const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1);
        expect(kept.map(({ entry }) => entry).sort(byId)).toEqual([...(file.meetings ?? [])].sort(byId));
      }),
      { numRuns: 500 },
    );
  });

  it('is the same whatever the zone of the machine', () => {
    const zone = process.env['TZ'];
    try {
      fc.assert(
        fc.property(organisations(), (file) => {
          const inZone = (name: string) => {
            process.env['TZ'] = name;
            const { meetings, unplanned } = scheduleOf(file);
            return JSON.stringify({ meetings, unplanned });
          };
          expect(inZone('Pacific/Kiritimati')).toBe(inZone('Pacific/Pago_Pago'));
        }),
        { numRuns: 200 },
      );
    } finally {
      if (zone === undefined) delete process.env['TZ'];
      else process.env['TZ'] = zone;
    }
  });

  it('does not change when some of its proposals are pinned, where each has a week of its own', () => {
    fc.assert(
      fc.property(organisations(), fc.infiniteStream(fc.boolean()), (file, coin) => {
        const before = scheduleOf(file);
        if (before.meetings.some(({ chosen }) => chosen?.day.gaveWay.includes('own-week'))) return;
        const pinned = before.meetings
          .filter(({ state }) => state === 'proposed' && coin.next().value)
          .map(({ entry }) => entry);
        const after = scheduleOf({ ...file, meetings: [...(file.meetings ?? []), ...pinned] });
        const shown = ({ meetings }: Schedule) =>
          meetings.map(({ id, date, time, themes }) => ({ id, date, time, themes }));
        expect(shown(after)).toEqual(shown(before));
        const slots = ({ unplanned }: Schedule) => unplanned.map(({ body, slot }) => `${body.id} ${slot}`);
        expect(slots(after)).toEqual(slots(before));
      }),
      RUNS,
    );
  });

  it('proposes as many meetings a year as are set, less those that stand', () => {
    fc.assert(
      fc.property(organisations({ pinned: false, forums: false }), (file) => {
        const { meetings, unplanned } = scheduleOf(file);
        const { perYear, first } = file.administrativeGroup.meetings;
        const { from, to } = file.plan.period;
        for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year++) {
          const isShort = first === `${year}-autumn`;
          const due = isShort ? Math.ceil(perYear / 2) : perYear;
          const planned = meetings.filter(
            ({ body, date }) => body.id === 'gruppe' && date.startsWith(`${year}`),
          );
          const left = unplanned.filter(
            ({ body, slot }) => body.id === 'gruppe' && slot.startsWith(`${year}`),
          );
          expect(planned.length + left.length).toBe(due);
        }
      }),
      { numRuns: 500 },
    );
  });
});
