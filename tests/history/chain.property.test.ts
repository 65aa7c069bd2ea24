import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { keepingHistory } from '../../src/history/keeping.ts';
import { addDays } from '../../src/organisation/days.ts';
import { base, commands, NO_ROOM, TODAY, takesOutEntry } from '../changes/commands.ts';
import { write, writings } from '../changes/styled.ts';
import fc from '../property.ts';
import { alarms } from './alarms.ts';

/** Days from the day on which the command is given. */
const ahead = fc.constantFrom(0, 0, 1, 14, 45, 120);

/** Commands that tell the past otherwise: withCorrections sees to them (reasons.property.test.ts). */
const OF_THE_PAST = ['correct', 'withdraw', 'meetings edit', 'meetings reopen'];

/** A command that goes by the present: its dates are the day on which it is given, or later ones. */
const step = fc.record({
  command: commands.filter(({ name }) => !OF_THE_PAST.includes(name)),
  /** How long after the one before it is given. */
  pause: fc.constantFrom(0, 0, 1, 20, 45, 200),
  inDays: ahead,
});

const NO_REASON = { text: undefined, isUsed: false };

const graceDays = fc.constantFrom(undefined, 0, 1);

function dated(input: Record<string, unknown>, date: string): Record<string, unknown> {
  const given = Object.entries(input).map(([key, value]) => {
    // Whoever has no first day of their own has that of the body.
    const isGiven = value !== undefined || key === 'from';
    const isDate = ['date', 'from', 'established', 'started', 'collected'].includes(key) && isGiven;
    if (key === 'fields') return [key, dated(value as Record<string, unknown>, date)];
    return [key, isDate ? date : value];
  });
  return Object.fromEntries(given);
}

/** Commands that tell of what is over, and those that take out what the file told: both ask for a reason of their own. */
const SETTLED = [
  'plan edit',
  'former-group add',
  'former-group edit',
  'former-group dissolve',
  'group dissolve',
];
const isOther = (name: string) => SETTLED.includes(name) || takesOutEntry(name);

it('no command raises an alarm with a date that has not passed, whatever the grace period', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(
      writings,
      graceDays,
      fc.array(step, { minLength: 1, maxLength: 8 }),
      async (writing, days, steps) => {
        const settings = days === undefined ? {} : { settings: { history: { graceDays: days } } };
        let bytes: Buffer = Buffer.from(write({ ...base, ...settings }, writing));
        let today = TODAY;
        let [sinceThen, startOfDay] = [today, bytes];
        for (const { command, pause, inDays } of steps) {
          today = addDays(today, pause);
          if (today !== sinceThen) [sinceThen, startOfDay] = [today, bytes];
          const { name, input } = command;
          if (isOther(name)) continue;
          // Only what has been held can be recorded so.
          const date = name === 'meetings held' ? today : addDays(today, inDays);
          const change = keepingHistory(CHANGES[name] as Change<unknown>, NO_REASON);
          const result = await changeBytes(bytes, today, change, dated(input, date)).catch(
            (error: unknown) => {
              if (error instanceof Refusal) return undefined;
              throw error;
            },
          );
          // What is over can only be corrected, and the command says so.
          if (!result || result.open.some(({ code }) => code === 'reason-missing')) continue;
          seen.add(name);
          expect(await alarms(bytes, result.after, today)).toEqual([]);
          bytes = result.after;
          // All of a day's work together, as in one pull request.
          expect(await alarms(startOfDay, bytes, today)).toEqual([]);
        }
      },
    ),
    { numRuns: 700 },
  );
  const missing = Object.keys(CHANGES).filter(
    (name) => !seen.has(name) && !isOther(name) && !OF_THE_PAST.includes(name) && !NO_ROOM.includes(name),
  );
  expect(missing).toEqual([]);
});
