import { lastGroupMeeting } from '../organisation/held.ts';
import { isRunning } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/**
 * An initiative runs and the group has met since it started, but has given it no priority (R11). The source
 * names no deadline; the group's own meetings are when it can prioritise.
 */
export default rule({
  code: 'initiative-not-prioritised',
  severity: 'warning',
  sources: ['R11'],
  needs: ['plan', 'administrativeGroup', 'meetings'],
  check({ organisation, due }, report) {
    const last = due === undefined ? undefined : lastGroupMeeting(organisation, due);
    if (due === undefined || !last) return;
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, started = '', priorities = [] } = initiative;
      if (started > last.date || !isRunning(initiative, due)) continue;
      if (priorities.some(({ date }) => date <= due)) continue;
      report(
        ['plan', 'initiatives', index, 'name'],
        { initiative: name, met: last.date },
        {
          related: [{ note: 'held-here', path: ['meetings', last.index, 'held', 'date'] }],
          help: { command: ['rup', 'initiative', 'prioritise', id] },
        },
      );
    }
  },
});
