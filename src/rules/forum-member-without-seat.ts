import { fillsSeat, fit, holderName, term } from '../organisation/composition.ts';
import { forumState, holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { compositionDemands } from './shared/climate-forum.ts';

/** A member of an active forum has a role or an organisation for which its own composition has no seat. */
export default rule({
  code: 'forum-member-without-seat',
  severity: 'warning',
  check({ organisation, due }, report) {
    if (due === undefined) return;
    for (const [index, forum] of organisation.forums.entries()) {
      const { composition = [], members = [] } = forum;
      if (composition.length === 0 || forumState(forum, due) !== 'active') continue;
      for (const [at, member] of members.entries()) {
        if (!fillsSeat(member)) continue;
        const { misfit } = holds(term(forum, member), due) ? fit(organisation, composition, member) : {};
        // An area that the plan does not have is a broken reference.
        if (!misfit || (misfit === 'area' && member.area !== undefined)) continue;
        const isOfRole = misfit === 'role' || misfit === 'area';
        const key = isOfRole ? 'role' : member.person === undefined ? 'organisation' : 'person';
        report(
          ['forums', index, 'members', at, key],
          { forum: forum.name, holder: holderName(organisation, member), role: member.role },
          { demands: compositionDemands(organisation, forum) },
        );
      }
    }
  },
});
