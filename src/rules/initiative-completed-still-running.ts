import { latest } from '../organisation/order.ts';
import { isRunning } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** The last follow-up says that an initiative is completed or stopped, but it has no last day. */
export default rule({
  code: 'initiative-completed-still-running',
  severity: 'warning',
  sources: [],
  needs: ['plan'],
  check({ organisation, at }, report) {
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, ended, followUps = [] } = initiative;
      if (ended !== undefined || !isRunning(initiative, at)) continue;
      const last = latest(followUps, at);
      if (!last || (last.status !== 'completed' && last.status !== 'stopped')) continue;
      const { date, status } = last;
      report(
        ['plan', 'initiatives', index, 'followUps', followUps.indexOf(last), 'status'],
        { initiative: name, status, date },
        { help: { command: ['rup', 'initiative', 'end', id, '--date', date] } },
      );
    }
  },
});
