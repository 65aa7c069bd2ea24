import type { Path } from '../document/finding.ts';
import type { ReferenceArgs } from '../facts/reference.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/**
 * Reporting, belonging or succeeding leads back to where it began: to itself, or round through others. Forums that report
 * in a circle do not report to the group.
 */
export default rule({
  code: 'reference-circle',
  severity: 'error',
  check({ organisation }, report) {
    for (const [relation, steps] of relations(organisation)) {
      for (const { last, entry } of circles(steps)) {
        const through = last === entry ? '' : last.name;
        const related = last === entry ? [] : [{ note: 'other-here' as const, path: entry.path }];
        const demands = relation === 'reportsTo' ? (['forumsReportTo'] as const) : [];
        report(last.path, { relation, name: entry.name, through }, { related, demands });
      }
    }
  },
});

/** From one entry to the next along a relation: at most one step leads from each. */
interface Step {
  readonly id: string;
  readonly name: string;
  readonly next: string;
  /** Where `next` stands. */
  readonly path: Path;
}

function relations(organisation: Organisation): [ReferenceArgs['reference-circle']['relation'], Step[]][] {
  const parts: Step[] = [];
  for (const [index, { id, name, partOf }] of (organisation.file.organisations ?? []).entries()) {
    if (partOf !== undefined) {
      parts.push({ id, name, next: partOf, path: ['organisations', index, 'partOf'] });
    }
  }
  const reports: Step[] = [];
  for (const [index, { id, name, reportsTo }] of organisation.forums.entries()) {
    // Hardly any forum reports to another: the group, which reports to nobody, is where every way ends.
    if (reportsTo !== undefined && organisation.bodies.get(reportsTo)?.kind === 'forum') {
      reports.push({ id, name, next: reportsTo, path: ['forums', index, 'reportsTo'] });
    }
  }
  const successors: Step[] = [];
  for (const { kind, body, path } of organisation.bodies.values()) {
    const next = kind === 'statusMeeting' ? undefined : body.dissolved?.successor;
    if (next !== undefined) {
      successors.push({ id: body.id, name: body.name, next, path: [...path, 'dissolved', 'successor'] });
    }
  }
  return [
    ['partOf', parts],
    ['reportsTo', reports],
    ['successor', successors],
  ];
}

/** Each circle once: the step at which it was met, and the one that leads back to it. Linear. */
function circles(steps: readonly Step[]): { entry: Step; last: Step }[] {
  const byId = new Map(steps.map((step) => [step.id, step]));
  const seenFrom = new Map<Step, Step>();
  const found: { entry: Step; last: Step }[] = [];
  for (const start of steps) {
    let last: Step | undefined;
    let step: Step | undefined = start;
    while (step && !seenFrom.has(step)) {
      seenFrom.set(step, start);
      last = step;
      step = byId.get(step.next);
    }
    if (last && step && seenFrom.get(step) === start) found.push({ entry: step, last });
  }
  return found;
}
