import { offsetDays } from '../calendar/deadlines.ts';
import { DEADLINE_KINDS, deadlinesOf } from '../meetings/settings.ts';
import type { DeadlineKind } from '../messages/meetings.ts';
import { rule } from './rule.ts';

const AFTER_MEETING: ReadonlySet<DeadlineKind> = new Set(['draftMinutes', 'finalMinutes']);

/** What can only come after something else. */
const FOLLOWS: readonly (readonly [DeadlineKind, DeadlineKind])[] = [
  ['reportsRequested', 'reportsIn'],
  ['draftMinutes', 'finalMinutes'],
];

/** A deadline that the file sets lies on the wrong side of the meeting, or after one that should follow it. */
export default rule({
  code: 'deadline-misplaced',
  severity: 'warning',
  sources: [],
  needs: ['settings'],
  check({ organisation }, report) {
    const written = organisation.file.settings?.deadlines;
    if (!written) return;
    const path = (kind: DeadlineKind) => ['settings', 'deadlines', kind];
    const wrongSide = DEADLINE_KINDS.filter((kind) => isOnWrongSide(kind, written[kind]));
    for (const kind of wrongSide) {
      const fault = AFTER_MEETING.has(kind) ? 'before-meeting' : 'after-meeting';
      report(path(kind), { deadline: kind, fault, other: kind });
    }
    const days = deadlinesOf(organisation.file.settings);
    for (const [kind, other] of FOLLOWS) {
      const [first, second] = [days.get(kind), days.get(other)];
      if (first === undefined || second === undefined || first <= second) continue;
      if (wrongSide.includes(kind) || wrongSide.includes(other)) continue;
      // One of the two may be the default.
      const place = path(written[kind] === undefined ? other : kind);
      report(place, { deadline: kind, fault: 'after-other', other });
    }
  },
});

function isOnWrongSide(kind: DeadlineKind, offset: string | undefined): boolean {
  const days = offset === undefined ? undefined : offsetDays(offset);
  if (days === undefined) return false;
  return AFTER_MEETING.has(kind) ? days < 0 : days > 0;
}
