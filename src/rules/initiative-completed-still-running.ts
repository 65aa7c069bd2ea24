import type { CalendarDate } from '../organisation/date.ts';
import type { Initiative } from '../organisation/generated/types.ts';
import { closingDay, isLeftOver } from '../organisation/need.ts';
import { latest } from '../organisation/order.ts';
import { isRunning, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command, dateOption, UNKNOWN } from './shared/command.ts';

/** The last follow-up says that an initiative is completed or stopped, but it has no last day. */
export default rule({
  code: 'initiative-completed-still-running',
  severity: 'warning',
  sources: [],
  needs: ['plan', 'forums'],
  check(context, report) {
    const { organisation, at } = context;
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, started, ended, followUps = [] } = initiative;
      if (ended !== undefined || !isRunning(initiative, at)) continue;
      const last = latest(followUps, at);
      if (!last || (last.status !== 'completed' && last.status !== 'stopped')) continue;
      const { date, status } = last;
      const closes = leavesForums(organisation, initiative, date, at);
      report(
        ['plan', 'initiatives', index, 'followUps', followUps.indexOf(last), 'status'],
        { initiative: name, status, date },
        closes !== undefined && (started ?? '') <= date
          ? {
              help: {
                command: command('initiative end', [id], {
                  date: dateOption(context, date),
                  'dissolve-forums': closes || undefined,
                  reason: closes ? UNKNOWN : undefined,
                }),
              },
            }
          : {},
      );
    }
  },
});

/**
 * Whether forums would be left that nobody needs; undefined where no one command mends that: one was at work since the
 * day asked for, or another initiative has needed one in between.
 */
function leavesForums(
  organisation: Organisation,
  { id }: Initiative,
  date: CalendarDate,
  at: CalendarDate,
): boolean | undefined {
  const leftOn = (day: CalendarDate) =>
    organisation.forums.filter(
      (forum) =>
        forum.initiatives?.some((need) => need.id === id) &&
        isLeftOver(organisation, forum, day, (need) =>
          need.id !== id || (need.until !== undefined && need.until < date) ? undefined : date,
        ),
    );
  const left = leftOn(date);
  if (left.some((forum) => closingDay(organisation, forum, date) > at)) return undefined;
  if (leftOn(at).length > left.length) return undefined;
  return left.length > 0;
}
