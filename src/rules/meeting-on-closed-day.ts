import { closedDay } from '../calendar/closed-days.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';

/** A meeting stands on a weekend, a public holiday, or a day closed by practice. */
export default rule({
  code: 'meeting-on-closed-day',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [index, meeting] of organisation.meetings.entries()) {
      const date = meetingDay(meeting);
      const day = meeting.cancelled ? undefined : closedDay(date);
      if (day) report(meetingDayPath(meeting, index), { meeting: meeting.id, date, day });
    }
  },
});
