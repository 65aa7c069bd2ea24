import { lastDay } from '../organisation/bodies.ts';
import { rule } from './rule.ts';

/** A body or an organisation is to be carried on by one that is dissolved no later than itself. */
export default rule({
  code: 'successor-dissolved',
  severity: 'warning',
  check({ organisation }, report) {
    for (const { kind, body, path } of organisation.bodies.values()) {
      const dissolved = kind === 'statusMeeting' ? undefined : body.dissolved;
      const successor = organisation.bodies.get(dissolved?.successor ?? '');
      const last = successor && lastDay(successor);
      // One that is its own successor is a circle.
      if (!dissolved || !successor || last === undefined || last > dissolved.date || successor.body === body)
        continue;
      report(
        [...path, 'dissolved', 'successor'],
        { body: body.name, date: dissolved.date, successor: successor.body.name, last },
        { related: [{ note: 'ended-here', path: [...successor.path, 'dissolved', 'date'] }] },
      );
    }
    const parties = organisation.file.organisations ?? [];
    for (const [index, { id, name, dissolved }] of parties.entries()) {
      for (const [at, next] of (dissolved?.successors ?? []).entries()) {
        const successor = organisation.named('organisation', next);
        const last = organisation.party(next)?.dissolved?.date;
        if (!dissolved || !successor || last === undefined || last > dissolved.date || next === id) continue;
        report(
          ['organisations', index, 'dissolved', 'successors', at],
          { body: name, date: dissolved.date, successor: successor.name, last },
          { related: [{ note: 'ended-here', path: [...successor.path, 'dissolved', 'date'] }] },
        );
      }
    }
  },
});
