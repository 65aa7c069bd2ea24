import { offsetDays } from '../calendar/deadlines.ts';
import type { Path } from '../document/finding.ts';
import type { DeadlineKind } from '../facts/meeting.ts';
import { DEADLINE_KINDS, deadlinesOf, ownDeadlines } from '../meetings/settings.ts';
import type { Deadlines } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

const AFTER_MEETING: ReadonlySet<DeadlineKind> = new Set(['draftMinutes', 'finalMinutes']);

/** What can only come after something else. */
const FOLLOWS: readonly (readonly [DeadlineKind, DeadlineKind])[] = [
  ['reportsRequested', 'reportsIn'],
  ['draftMinutes', 'finalMinutes'],
];

/** A deadline that the file sets is on the wrong side of the meeting, or after one that should follow it. */
export default rule({
  code: 'deadline-misplaced',
  severity: 'warning',
  check({ organisation }, report) {
    for (const { path, written, days } of places(organisation)) {
      const wrongSide = DEADLINE_KINDS.filter((kind) => isOnWrongSide(kind, written[kind]));
      for (const kind of wrongSide) {
        const fault = AFTER_MEETING.has(kind) ? 'before-meeting' : 'after-meeting';
        report([...path, kind], { deadline: kind, fault, other: kind });
      }
      for (const [kind, other] of FOLLOWS) {
        const [first, second] = [days.get(kind), days.get(other)];
        if (first === undefined || second === undefined || first <= second) continue;
        if (wrongSide.includes(kind) || wrongSide.includes(other)) continue;
        // One of the two may be set elsewhere, or nowhere.
        const own = [kind, other].find((each) => written[each] !== undefined);
        if (own) report([...path, own], { deadline: kind, fault: 'after-other', other });
      }
    }
  },
});

/** Where deadlines are set, and what they then are, in days from the meeting. */
interface Place {
  readonly path: Path;
  readonly written: Deadlines;
  readonly days: ReadonlyMap<DeadlineKind, number>;
}

function* places({ file: { settings }, bodies }: Organisation): Iterable<Place> {
  const common = settings?.deadlines;
  if (common) yield { path: ['settings', 'deadlines'], written: common, days: deadlinesOf(settings) };
  for (const body of bodies.values()) {
    const written = ownDeadlines(body);
    if (written)
      yield { path: [...body.path, 'meetings', 'deadlines'], written, days: deadlinesOf(settings, body) };
  }
}

function isOnWrongSide(kind: DeadlineKind, offset: string | undefined): boolean {
  const days = offset === undefined ? undefined : offsetDays(offset);
  if (days === undefined) return false;
  return AFTER_MEETING.has(kind) ? days < 0 : days > 0;
}
