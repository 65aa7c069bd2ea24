import type { Forum } from '../organisation/generated/types.ts';
import { forumState, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A forum that is or was active beside the administrative group reports to none of the bodies that the charter names. */
export default rule({
  code: 'forum-reports-elsewhere',
  severity: 'error',
  byCharter: ['forumsReportTo'],
  needs: ['charters', 'administrativeGroup', 'plan'],
  check({ organisation, at }, report) {
    const { group, charter } = organisation;
    const allowed = charter.demands.forumsReportTo ?? [];
    const isGroupAlone = allowed.every((kind) => kind === 'administrativeGroup');
    for (const [index, forum] of organisation.forums.entries()) {
      const { reportsTo } = forum;
      if (!wasBesideGroup(organisation, forum, at)) continue;
      // An id that names no body, or the forum itself, is a finding of its own.
      const target = reportsTo === undefined ? undefined : organisation.bodies.get(reportsTo);
      const isOther = target && target.kind !== 'formerGroup' && target.body !== forum;
      if (reportsTo !== undefined && !isOther) continue;
      if (isOther && allowed.includes(target.kind)) continue;
      report(
        ['forums', index, target ? 'reportsTo' : 'name'],
        { forum: forum.name, group: group.name, allowed, to: target?.body.name },
        {
          related: [{ note: 'defined-here', path: ['administrativeGroup', 'id'] }],
          ...(target && isGroupAlone && { help: { suggestion: group.id } }),
        },
      );
    }
  },
});

/** Whether the forum has been active, and not only before there was a group to report to. */
function wasBesideGroup({ group }: Organisation, forum: Forum, at: string): boolean {
  return (
    forumState(forum, at) !== 'planned' && (forum.dissolved?.date ?? group.established) >= group.established
  );
}
