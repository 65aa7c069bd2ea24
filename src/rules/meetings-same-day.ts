import type { Meeting } from '../organisation/generated/types.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';

/** A body has two meetings on one day, neither of them cancelled. */
export default rule({
  code: 'meetings-same-day',
  severity: 'warning',
  check({ organisation }, report) {
    const firsts = new Map<string, number>();
    const pathOf = (index: number) => meetingDayPath(organisation.meetings[index] as Meeting, index);
    for (const [index, meeting] of organisation.meetings.entries()) {
      const { id, body, cancelled } = meeting;
      if (cancelled) continue;
      const date = meetingDay(meeting);
      const key = `${body} ${date}`;
      const first = firsts.get(key);
      if (first === undefined) {
        firsts.set(key, index);
        continue;
      }
      report(
        meetingDayPath(meeting, index),
        {
          meeting: id,
          other: organisation.meetings[first]?.id ?? '',
          body: organisation.bodies.get(body)?.body.name ?? body,
          date,
        },
        { related: [{ note: 'first-here', path: pathOf(first) }] },
      );
    }
  },
});
