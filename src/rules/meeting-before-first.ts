import { seasonStart } from '../calendar/seasons.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { demandedSeasons, firstSeason } from './shared/seasons.ts';

/** The group meets before the season of its first meeting begins. */
export default rule({
  code: 'meeting-before-first',
  severity: 'error',
  needs: ['charters', 'plan', 'administrativeGroup', 'settings'],
  check({ organisation }, report) {
    const { id } = organisation.group;
    // A first season that is set wrong has a finding of its own, and makes no meeting right or wrong.
    const first = firstSeason(organisation);
    const begins = seasonStart(first, demandedSeasons(organisation));
    for (const [index, meeting] of organisation.meetings.entries()) {
      const date = meetingDay(meeting);
      if (meeting.body !== id || meeting.cancelled || date >= begins) continue;
      report(
        meetingDayPath(meeting, index),
        { date, season: first, begins },
        { related: [{ note: 'defined-here', path: ['administrativeGroup', 'meetings', 'first'] }] },
      );
    }
  },
});
