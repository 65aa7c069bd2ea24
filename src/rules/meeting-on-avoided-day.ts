import { closedDay } from '../calendar/closed-days.ts';
import { seasonAt } from '../calendar/seasons.ts';
import { Avoidance } from '../meetings/avoidance.ts';
import { seasonsOf } from '../meetings/settings.ts';
import { rule } from './rule.ts';

/** A coming meeting is set for a day that the planner avoids. What is closed or in no season has a finding for that. */
export default rule({
  code: 'meeting-on-avoided-day',
  severity: 'warning',
  sources: [],
  needs: ['meetings', 'settings'],
  check({ organisation, at }, report) {
    const { settings } = organisation.file;
    const [avoidance, seasons] = [new Avoidance(settings), seasonsOf(settings)];
    for (const [index, { id, body, date, held, cancelled }] of organisation.meetings.entries()) {
      if (held || cancelled || date < at || closedDay(date) || !seasonAt(date, seasons)) continue;
      const day = avoidance.reason(date, body);
      if (day) report(['meetings', index, 'date'], { meeting: id, date, day });
    }
  },
});
