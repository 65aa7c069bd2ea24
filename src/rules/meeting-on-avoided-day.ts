import { closedDay } from '../calendar/closed-days.ts';
import { seasonAt } from '../calendar/seasons.ts';
import { Avoidance } from '../meetings/avoidance.ts';
import { bodySettings, seasonsOf } from '../meetings/settings.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
import { rule } from './rule.ts';
import { isAhead } from './shared/ahead.ts';

/**
 * A coming meeting is set for a day that the planner avoids. What is closed has a finding for that, and so has what is
 * in no season, of a body that is planned.
 */
export default rule({
  code: 'meeting-on-avoided-day',
  severity: 'warning',
  needs: ['plan', 'settings'],
  check({ organisation, at }, report) {
    const { settings } = organisation.file;
    const period = planTimeOf(organisation);
    const [avoidance, seasons] = [new Avoidance(settings), seasonsOf(settings)];
    for (const [index, meeting] of organisation.meetings.entries()) {
      const { id, body, date } = meeting;
      if (!isAhead(meeting, at, period) || closedDay(date)) continue;
      const known = organisation.bodies.get(body);
      if (!seasonAt(date, seasons) && (!known || bodySettings(known))) continue;
      const day = avoidance.reason(date, body);
      if (day) report(['meetings', index, 'date'], { meeting: id, date, day });
    }
  },
});
