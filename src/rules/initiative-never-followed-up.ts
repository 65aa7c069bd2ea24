import { hasPassed } from '../organisation/due.ts';
import { laterDay } from '../organisation/order.ts';
import { rule } from './rule.ts';
import { command, dateOption, UNKNOWN } from './shared/command.ts';

/** An initiative ended within the plan, while the group was there, without one follow-up in its time. */
export default rule({
  code: 'initiative-never-followed-up',
  severity: 'error',
  byCharter: [],
  needs: ['administrativeGroup'],
  check(context, report) {
    const { organisation, due } = context;
    if (due === undefined) return;
    const { period } = organisation.file.plan;
    const { established } = organisation.group;
    const first = laterDay(established, period.from);
    for (const [index, { id, name, started, ended, followUps = [] }] of organisation.initiatives.entries()) {
      if (ended === undefined || ended < first || !hasPassed(period, ended, due)) continue;
      // What was said before it began or when it was over did not follow it; before the group, it was others who did.
      const begin = laterDay(established, started);
      if (followUps.some(({ date }) => begin <= date && date <= ended)) continue;
      // An end before the beginning is a finding of its own.
      if (started !== undefined && ended < started) continue;
      const date = dateOption(context, ended);
      report(
        ['plan', 'initiatives', index, 'ended'],
        { initiative: name, ended },
        { help: { command: command('initiative follow-up', [id], { status: UNKNOWN, date }) } },
      );
    }
  },
});
