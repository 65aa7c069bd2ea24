import { lastDay } from '../organisation/bodies.ts';
import { rule } from './rule.ts';

/** A body is to be carried on by one that is dissolved no later than itself. */
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
  },
});
