import { lastDay } from '../organisation/bodies.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { command, UNKNOWN } from './shared/command.ts';

/** A meeting that is not cancelled stands after its body's last day. */
export default rule({
  code: 'meeting-after-body',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, meeting] of organisation.meetings.entries()) {
      const body = organisation.bodies.get(meeting.body);
      const last = body && lastDay(body);
      const date = meetingDay(meeting);
      if (!body || last === undefined || date <= last || meeting.cancelled) continue;
      report(
        meetingDayPath(meeting, index),
        { meeting: meeting.id, body: body.body.name, date, last },
        {
          related: [{ note: 'ended-here', path: [...body.path, 'dissolved', 'date'] }],
          ...(!meeting.held && {
            help: { command: command('meetings cancel', [meeting.id], { reason: UNKNOWN }) },
          }),
        },
      );
    }
  },
});
