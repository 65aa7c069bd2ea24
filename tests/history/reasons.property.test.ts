import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { keepingHistory } from '../../src/history/keeping.ts';
import { addDays } from '../../src/organisation/days.ts';
import { base, commands, NO_ROOM, TODAY } from '../changes/commands.ts';
import { write, writings } from '../changes/styled.ts';
import fc from '../property.ts';
import { alarms } from './alarms.ts';

const RUNS = Number(process.env['FC_RUNS'] ?? 700);
const REASON = 'Sag 14/77';

const reports = commands.filter(({ name }) => name === 'forum report');

/** A command with whatever dates, most of them settled, with a reason or without. */
const step = fc.record({
  // Reports are what the past is most often told by.
  command: fc.oneof({ arbitrary: commands, weight: 6 }, { arbitrary: reports, weight: 1 }),
  pause: fc.constantFrom(0, 0, 1, 20, 45, 200),
  hasReason: fc.boolean(),
});

it('a command with a reason raises no alarm, whatever its dates; one without says exactly when it does', async () => {
  const seen = {
    corrected: new Set<string>(),
    warned: new Set<string>(),
    done: new Set<string>(),
    silent: 0,
  };
  await fc.assert(
    fc.asyncProperty(
      writings,
      fc.constantFrom(undefined, 0, 400),
      fc.array(step, { minLength: 1, maxLength: 8 }),
      async (writing, days, steps) => {
        const settings = days === undefined ? {} : { settings: { history: { graceDays: days } } };
        let bytes: Buffer = Buffer.from(write({ ...base, ...settings }, writing));
        let today = TODAY;
        for (const { command, pause, hasReason } of steps) {
          today = addDays(today, pause);
          const { name, input } = command;
          const reason = { text: hasReason ? REASON : undefined, isUsed: false };
          const change = keepingHistory(CHANGES[name] as Change<unknown>, reason);
          const result = await changeBytes(bytes, today, change, input).catch((error: unknown) => {
            if (error instanceof Refusal) return undefined;
            throw error;
          });
          if (!result) continue;
          seen.done.add(name);
          const found = await alarms(bytes, result.after, today);
          const isWarned = result.open.some(({ code }) => code === 'reason-missing');
          const entered =
            result.after.toString().split(REASON).length - bytes.toString().split(REASON).length;
          if (hasReason) {
            expect(found).toEqual([]);
            expect(isWarned).toBe(false);
            const isTold = result.also.some(({ code }) => code === 'corrections-entered');
            expect(entered > 0).toBe(isTold);
            if (entered > 0) seen.corrected.add(name);
            // It is said where the reason went, or that it went nowhere.
            expect(result.open.some(({ code }) => code === 'reason-unused')).toBe(entered === 0);
          } else {
            expect(found.length > 0).toBe(isWarned);
            expect(entered).toBe(0);
            if (isWarned) seen.warned.add(name);
            else seen.silent++;
          }
          bytes = result.after;
        }
      },
    ),
    { numRuns: RUNS },
  );
  // Every command was carried out at least once.
  expect(Object.keys(CHANGES).filter((name) => !seen.done.has(name) && !NO_ROOM.includes(name))).toEqual([]);
  expect(seen.silent).toBeGreaterThan(20);
  for (const names of [seen.corrected, seen.warned]) expect([...names]).toContain('forum report');
  expect(seen.corrected.size).toBeGreaterThan(7);
});
