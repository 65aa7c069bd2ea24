import { rule } from './rule.ts';

/**
 * A meeting is recorded as held on a day that is yet to come. A warning, not an error: as of an earlier day,
 * every later record stands in the future.
 */
export default rule({
  code: 'meeting-held-in-future',
  severity: 'warning',
  sources: [],
  needs: ['meetings'],
  check({ organisation, at }, report) {
    for (const [index, { id, held }] of organisation.meetings.entries()) {
      if (!held || held.date <= at) continue;
      report(['meetings', index, 'held', 'date'], { meeting: id, date: held.date });
    }
  },
});
