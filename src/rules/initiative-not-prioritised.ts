import { addMonths } from '../organisation/date.ts';
import { lastGroupMeeting } from '../organisation/held.ts';
import { latest } from '../organisation/order.ts';
import { isRunning } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command, dateOption, UNKNOWN } from './shared/command.ts';

/** How often the group should prioritise a running initiative where the file's settings do not say. */
export const PRIORITISE_MONTHS = 12;

/**
 * An initiative runs and the group has met since it started, or since its priority grew old, but has given it no new
 * one. The source names no deadline; the group's own meetings are when it can prioritise.
 */
export default rule({
  code: 'initiative-not-prioritised',
  severity: 'warning',
  byCharter: [],
  needs: ['administrativeGroup', 'settings'],
  check(context, report) {
    const { organisation, due } = context;
    const met = due === undefined ? undefined : lastGroupMeeting(organisation, due);
    if (due === undefined || !met) return;
    const months = organisation.file.settings?.prioritiseEveryMonths ?? PRIORITISE_MONTHS;
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, started = '', priorities = [] } = initiative;
      if (started > met.date || !isRunning(initiative, due)) continue;
      const known = latest(priorities, due);
      // A priority from before the group was there is another's.
      const last = known && known.date >= organisation.group.established ? known : undefined;
      if (last && met.date <= addMonths(last.date, months)) continue;
      const path = ['plan', 'initiatives', index];
      const date = dateOption(context, due);
      report(
        last ? [...path, 'priorities', priorities.indexOf(last), 'date'] : [...path, 'name'],
        { initiative: name, met: met.date, last: last?.date, months },
        {
          related: [{ note: 'held-here', path: ['meetings', met.index, 'held', 'date'] }],
          help: { command: command('initiative prioritise', [id], { rank: UNKNOWN, date }) },
        },
      );
    }
  },
});
