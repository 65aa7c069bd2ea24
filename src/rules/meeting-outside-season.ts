import { seasonAt } from '../calendar/seasons.ts';
import { bodySettings, seasonsOf } from '../meetings/settings.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';

/** A meeting of a body whose meetings are planned lies outside the seasons. */
export default rule({
  code: 'meeting-outside-season',
  severity: 'warning',
  needs: ['settings'],
  check({ organisation }, report) {
    const seasons = seasonsOf(organisation.file.settings);
    for (const [index, meeting] of organisation.meetings.entries()) {
      const date = meetingDay(meeting);
      if (meeting.cancelled || seasonAt(date, seasons)) continue;
      const known = organisation.bodies.get(meeting.body);
      if (known && bodySettings(known)) report(meetingDayPath(meeting, index), { meeting: meeting.id, date });
    }
  },
});
