import type { Path } from '../document/finding.ts';
import { firstDay, lastDay } from '../organisation/bodies.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** Something ends before it begins. */
export default rule({
  code: 'end-before-start',
  severity: 'error',
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

function reversed(organisation: Organisation): Reversed[] {
  const { plan, statusMeeting } = organisation.file;
  const found: Reversed[] = [];
  const term = (value: { from?: string; to?: string }, ...path: Path) => {
    if (!isReversed(value.from, value.to)) return;
    add(value.from, [...path, 'from'], value.to, [...path, 'to']);
  };
  const add = (start = '', startPath: Path, end = '', endPath: Path) =>
    found.push({ start, end, startPath, endPath });

  organisation.file.charters?.forEach((one, index) => term(one, 'charters', index));
  if (plan) term(plan.period, 'plan', 'period');
  plan?.areas.forEach((area, index) => term(area, 'plan', 'areas', index));
  plan?.goals?.forEach((goal, index) => term(goal, 'plan', 'goals', index));
  organisation.initiatives.forEach(({ started, ended }, index) => {
    const path = ['plan', 'initiatives', index];
    if (isReversed(started, ended)) add(started, [...path, 'started'], ended, [...path, 'ended']);
  });
  statusMeeting?.offices.forEach(({ holders }, at) => {
    holders?.forEach((holder, index) => term(holder, 'statusMeeting', 'offices', at, 'holders', index));
  });
  for (const { member, path } of organisation.seats) {
    if (isReversed(member.from, member.to)) term(member, ...path);
  }
  for (const body of organisation.bodies.values()) {
    const start = firstDay(body);
    const end = lastDay(body);
    if (!isReversed(start, end)) continue;
    add(start, [...body.path, 'established'], end, [...body.path, 'dissolved', 'date']);
  }
  organisation.file.organisations?.forEach(({ established, dissolved }, index) => {
    const path = ['organisations', index];
    const endPath = [...path, 'dissolved', 'date'];
    if (isReversed(established, dissolved?.date))
      add(established, [...path, 'established'], dissolved?.date, endPath);
  });
  // An initiative's need of a forum begins with both, or later.
  organisation.forums.forEach(({ established, initiatives }, index) => {
    initiatives?.forEach(({ id, from, until }, at) => {
      if (until === undefined) return;
      const need = ['forums', index, 'initiatives', at];
      const endPath = [...need, 'until'];
      const started = organisation.initiative(id)?.started;
      const path = organisation.named('initiative', id)?.path ?? [];
      if (isReversed(established, until)) add(established, ['forums', index, 'established'], until, endPath);
      else if (isReversed(started, until)) add(started, [...path, 'started'], until, endPath);
      else if (isReversed(from, until)) add(from, [...need, 'from'], until, endPath);
    });
  });
  return found;
}

const isReversed = (start: string | undefined, end: string | undefined) =>
  start !== undefined && end !== undefined && end < start;
