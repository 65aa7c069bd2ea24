import { type Body, firstDay } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A meeting stands before its body's first day, or in a forum that is only planned. */
export default rule({
  code: 'meeting-before-body',
  severity: 'error',
  sources: [],
  needs: ['administrativeGroup', 'forums', 'meetings'],
  check({ organisation }, report) {
    for (const [index, meeting] of organisation.meetings.entries()) {
      const body = organisation.bodies.get(meeting.body);
      if (!body || meeting.cancelled) continue;
      const first = firstDay(body);
      if (first === undefined ? !isPlanned(body) : first <= meeting.date) continue;
      report(
        ['meetings', index, 'date'],
        { meeting: meeting.id, body: body.body.name, date: meeting.date, first },
        {
          related: [
            first === undefined
              ? { note: 'defined-here', path: [...body.path, 'name'] }
              : { note: 'starts-here', path: [...body.path, 'established'] },
          ],
        },
      );
    }
  },
});

/** Without a first day, a forum that the region is to establish is only planned (R27). */
function isPlanned({ kind, body }: Body): boolean {
  return kind === 'forum' && body.origin === 'established';
}
