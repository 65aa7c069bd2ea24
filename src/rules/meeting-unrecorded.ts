import { type Body, firstDay, lastDay } from '../organisation/bodies.ts';
import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command } from './shared/command.ts';

/** A meeting's day is past, and the file says neither that it was held nor that it was cancelled. */
export default rule({
  code: 'meeting-unrecorded',
  severity: 'note',
  needs: ['administrativeGroup', 'forums'],
  needsAll: ['forums'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    for (const [index, { id, body, date, held, cancelled }] of organisation.meetings.entries()) {
      if (date >= due || held || cancelled) continue;
      const known = organisation.bodies.get(body);
      // One outside the life of its body has a finding of its own: it cannot have been held.
      if (known && !stood(known, date)) continue;
      report(
        ['meetings', index, 'date'],
        { meeting: id, body: known?.body.name ?? body, date },
        { help: { command: command('meetings held', [id]) } },
      );
    }
  },
});

const stood = (body: Body, date: string) => holds({ from: firstDay(body), to: lastDay(body) }, date);
