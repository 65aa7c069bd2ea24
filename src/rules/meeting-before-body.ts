import { firstDay } from '../organisation/bodies.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';

/** A meeting stands before its body's first day. That of a forum which is only planned is `planned-forum-active`. */
export default rule({
  code: 'meeting-before-body',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, meeting] of organisation.meetings.entries()) {
      const body = organisation.bodies.get(meeting.body);
      const first = body && firstDay(body);
      const date = meetingDay(meeting);
      if (!body || first === undefined || first <= date || meeting.cancelled) continue;
      report(
        meetingDayPath(meeting, index),
        { meeting: meeting.id, body: body.body.name, date, first },
        { related: [{ note: 'starts-here', path: [...body.path, 'established'] }] },
      );
    }
  },
});
