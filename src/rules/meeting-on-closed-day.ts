import { closedDay } from '../calendar/closed-days.ts';
import { rule } from './rule.ts';

/** A meeting stands on a weekend, a public holiday, or a day closed by practice. */
export default rule({
  code: 'meeting-on-closed-day',
  severity: 'warning',
  sources: [],
  needs: ['meetings'],
  check({ organisation }, report) {
    for (const [index, { id, date, cancelled }] of organisation.meetings.entries()) {
      const day = cancelled ? undefined : closedDay(date);
      if (day) report(['meetings', index, 'date'], { meeting: id, date, day });
    }
  },
});
