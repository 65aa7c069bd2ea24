import { rule } from './rule.ts';

/** A meeting's day is past, and the file says neither that it was held nor that it was cancelled. */
export default rule({
  code: 'meeting-unrecorded',
  severity: 'note',
  sources: [],
  needs: ['plan', 'meetings'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    for (const [index, { id, body, date, held, cancelled }] of organisation.meetings.entries()) {
      if (date >= due || held || cancelled) continue;
      report(
        ['meetings', index, 'date'],
        { meeting: id, body: organisation.bodies.get(body)?.body.name ?? body, date },
        { help: { command: ['rup', 'meetings', 'held', id] } },
      );
    }
  },
});
