import { rule } from './rule.ts';

/** A meeting does not end later than it begins. */
export default rule({
  code: 'meeting-time-reversed',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, { id, time }] of organisation.meetings.entries()) {
      const [from, to] = time?.split('-') ?? [];
      if (from === undefined || to === undefined || from < to) continue;
      report(['meetings', index, 'time'], { meeting: id, from, to });
    }
  },
});
