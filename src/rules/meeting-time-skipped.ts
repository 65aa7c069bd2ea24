import { isSkipped } from '../calendar/today.ts';
import { rule } from './rule.ts';

/** A meeting begins or ends at a time that the change to summer time skips. */
export default rule({
  code: 'meeting-time-skipped',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, { id, date, time: span }] of organisation.meetings.entries()) {
      // Only the hour from 02:00 on a day of March can be.
      if (date.slice(5, 7) !== '03' || !span?.includes('02:')) continue;
      const time = span.split('-').find((end) => isSkipped(date, end));
      if (time !== undefined) report(['meetings', index, 'time'], { meeting: id, date, time });
    }
  },
});
