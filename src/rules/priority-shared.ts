import { latest } from '../organisation/order.ts';
import { isRunning } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** Two running initiatives have the same rank: nobody can tell which comes first. */
export default rule({
  code: 'priority-shared',
  severity: 'note',
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const first = new Map<number, { name: string; path: readonly (string | number)[] }>();
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { name, priorities = [] } = initiative;
      const known = isRunning(initiative, due) ? latest(priorities, due) : undefined;
      if (!known) continue;
      const { rank } = known;
      const path = ['plan', 'initiatives', index, 'priorities', priorities.indexOf(known), 'rank'];
      const other = first.get(rank);
      if (!other) first.set(rank, { name, path });
      else {
        report(
          path,
          { initiative: name, other: other.name, rank },
          { related: [{ note: 'other-here', path: other.path }] },
        );
      }
    }
  },
});
