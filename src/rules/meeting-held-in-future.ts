import { rule } from './rule.ts';

/** A meeting is recorded as held on a day in the future. */
export default rule({
  code: 'meeting-held-in-future',
  severity: 'warning',
  check({ organisation, now }, report) {
    for (const [index, { id, held }] of organisation.meetings.entries()) {
      if (!held || held.date <= now) continue;
      report(['meetings', index, 'held', 'date'], { meeting: id, date: held.date });
    }
  },
});
