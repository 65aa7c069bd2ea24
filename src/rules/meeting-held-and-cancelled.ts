import { rule } from './rule.ts';

/** A meeting is recorded both as held and as cancelled. */
export default rule({
  code: 'meeting-held-and-cancelled',
  severity: 'error',
  check({ organisation }, report) {
    for (const [index, { id, held, cancelled }] of organisation.meetings.entries()) {
      if (!held || !cancelled) continue;
      report(
        ['meetings', index, 'cancelled', 'date'],
        { meeting: id, held: held.date, cancelled: cancelled.date },
        { related: [{ note: 'held-here', path: ['meetings', index, 'held', 'date'] }] },
      );
    }
  },
});
