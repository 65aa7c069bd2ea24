import { addMonths } from '../organisation/date.ts';
import { hasPassed } from '../organisation/due.ts';
import { monthsBetweenFollowUps } from '../organisation/follow-ups.ts';
import { laterDay, latest } from '../organisation/order.ts';
import { isRunning } from '../organisation/organisation.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { rule } from './rule.ts';
import { command, dateOption, UNKNOWN } from './shared/command.ts';

/** A running initiative has had no follow-up for longer than our convention allows. */
export default rule({
  code: 'initiative-follow-up-late',
  severity: 'warning',
  byCharter: [],
  needs: ['administrativeGroup', 'settings'],
  check(context, report) {
    const { organisation, due } = context;
    if (due === undefined) return;
    const months = monthsBetweenFollowUps(organisation);
    const period = planTimeOf(organisation);
    const limit = addMonths(due, -months);
    const { established } = organisation.group;
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, started = '', followUps = [] } = initiative;
      if (!isRunning(initiative, due)) continue;
      // The group can follow up from its own first day on.
      const first = laterDay(started, established);
      const last = latest(followUps, due);
      const since = laterDay(first, last?.date);
      // The comparison of dates is the quick one; months of different length decide only at the limit.
      if (since > limit || !hasPassed(period, addMonths(since, months), due)) continue;
      const path = ['plan', 'initiatives', index];
      const date = dateOption(context, due);
      report(
        last ? [...path, 'followUps', followUps.indexOf(last), 'date'] : [...path, 'name'],
        { initiative: name, last: last?.date, months },
        { help: { command: command('initiative follow-up', [id], { status: UNKNOWN, date }) } },
      );
    }
  },
});
