import { closedDay } from '../calendar/closed-days.ts';
import { seasonAt } from '../calendar/seasons.ts';
import { Avoidance } from '../meetings/avoidance.ts';
import { seasonsOf } from '../meetings/settings.ts';
import { rule } from './rule.ts';
import { isAhead } from './shared/ahead.ts';

/** A coming meeting is set for a day that the planner avoids. What is closed or in no season has a finding for that. */
export default rule({
  code: 'meeting-on-avoided-day',
  severity: 'warning',
  sources: [],
  needs: ['plan', 'meetings', 'settings'],
  check({ organisation, at }, report) {
    const { settings, plan } = organisation.file;
    const [avoidance, seasons] = [new Avoidance(settings), seasonsOf(settings)];
    for (const [index, meeting] of organisation.meetings.entries()) {
      const { id, body, date } = meeting;
      if (!isAhead(meeting, at, plan.period) || closedDay(date) || !seasonAt(date, seasons)) continue;
      const day = avoidance.reason(date, body);
      if (day) report(['meetings', index, 'date'], { meeting: id, date, day });
    }
  },
});
