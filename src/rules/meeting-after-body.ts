import { lastDay } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A meeting that is not cancelled stands after its body's last day. */
export default rule({
  code: 'meeting-after-body',
  severity: 'error',
  sources: [],
  needs: ['administrativeGroup', 'forums', 'meetings'],
  check({ organisation }, report) {
    for (const [index, meeting] of organisation.meetings.entries()) {
      const body = organisation.bodies.get(meeting.body);
      const last = body && lastDay(body);
      if (!body || last === undefined || meeting.date <= last || meeting.cancelled) continue;
      report(
        ['meetings', index, 'date'],
        { meeting: meeting.id, body: body.body.name, date: meeting.date, last },
        {
          related: [{ note: 'ended-here', path: [...body.path, 'dissolved', 'date'] }],
          ...(!meeting.held && { help: { command: ['rup', 'meetings', 'cancel', meeting.id] } }),
        },
      );
    }
  },
});
