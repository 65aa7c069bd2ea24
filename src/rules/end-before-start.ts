import type { Path } from '../document/finding.ts';
import { firstDay, lastDay, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** Something ends before it begins. */
export default rule({
  code: 'end-before-start',
  severity: 'error',
  sources: [],
  needs: [],
  check({ organisation }, report) {
    for (const { start, end, startPath, endPath } of reversed(organisation)) {
      report(endPath, { start, end }, { related: [{ note: 'starts-here', path: startPath }] });
    }
  },
});

/** A beginning and an earlier end, and where each stands. */
interface Reversed {
  readonly start: string;
  readonly end: string;
  readonly startPath: Path;
  readonly endPath: Path;
}

function* reversed(organisation: Organisation): Generator<Reversed> {
  const { plan, statusMeeting } = organisation.file;
  if (plan) yield* within(plan.period, 'from', 'to', ['plan', 'period']);
  for (const [index, initiative] of organisation.initiatives.entries()) {
    yield* within(initiative, 'started', 'ended', ['plan', 'initiatives', index]);
  }
  for (const [at, { holders = [] }] of (statusMeeting?.offices ?? []).entries()) {
    for (const [index, holder] of holders.entries()) {
      yield* within(holder, 'from', 'to', ['statusMeeting', 'offices', at, 'holders', index]);
    }
  }
  yield* bodies(organisation);
  for (const { member, path } of organisation.seats) yield* within(member, 'from', 'to', path);
  yield* needs(organisation);
}

function* within<Key extends string>(
  value: { readonly [K in Key]?: string },
  from: Key,
  to: Key,
  path: Path,
): Generator<Reversed> {
  const start = value[from];
  const end = value[to];
  if (start === undefined || end === undefined || start <= end) return;
  yield { start, end, startPath: [...path, from], endPath: [...path, to] };
}

function* bodies(organisation: Organisation): Generator<Reversed> {
  for (const body of organisation.bodies.values()) {
    const start = firstDay(body);
    const end = lastDay(body);
    if (start === undefined || end === undefined || start <= end) continue;
    const { path } = body;
    yield { start, end, startPath: [...path, 'established'], endPath: [...path, 'dissolved', 'date'] };
  }
}

/** An initiative's need of a forum begins with both. */
function* needs(organisation: Organisation): Generator<Reversed> {
  for (const [index, { established, initiatives = [] }] of organisation.forums.entries()) {
    for (const [at, { id, until }] of initiatives.entries()) {
      if (until === undefined) continue;
      const endPath = ['forums', index, 'initiatives', at, 'until'];
      const started = organisation.initiative(id)?.started;
      const path = organisation.named('initiative', id)?.path ?? [];
      if (established !== undefined && until < established) {
        yield { start: established, end: until, startPath: ['forums', index, 'established'], endPath };
      } else if (started !== undefined && until < started) {
        yield { start: started, end: until, startPath: [...path, 'started'], endPath };
      }
    }
  }
}
