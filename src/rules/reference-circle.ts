import type { Path } from '../document/finding.ts';
import type { ReferenceArgs } from '../facts/reference.ts';
import { grouped } from '../organisation/grouped.ts';
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

/** From one entry to a next along a relation. */
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
  for (const [index, { id, name, dissolved }] of (organisation.file.organisations ?? []).entries()) {
    for (const [at, next] of (dissolved?.successors ?? []).entries()) {
      successors.push({ id, name, next, path: ['organisations', index, 'dissolved', 'successors', at] });
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
  const from = grouped(steps, ({ id }) => id);
  const seen = new Set<string>();
  const found: { entry: Step; last: Step }[] = [];
  for (const { id } of steps) {
    if (seen.has(id)) continue;
    // The steps by which the walk came here, and of each entry on it those that are still to be tried.
    const way = new Map<string, Step>();
    const open: { id: string; left: Step[] }[] = [{ id, left: [...(from.get(id) ?? [])].reverse() }];
    seen.add(id);
    for (let here = open.at(-1); here; here = open.at(-1)) {
      const step = here.left.pop();
      if (!step) {
        way.delete(here.id);
        open.pop();
        continue;
      }
      way.set(here.id, step);
      const entry = way.get(step.next);
      if (entry) found.push({ entry, last: step });
      if (seen.has(step.next)) continue;
      seen.add(step.next);
      open.push({ id: step.next, left: [...(from.get(step.next) ?? [])].reverse() });
    }
  }
  return found;
}
