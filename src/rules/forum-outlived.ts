import type { ForumInitiative } from '../organisation/generated/types.ts';
import { lastDayOfNeed } from '../organisation/need.ts';
import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A forum stands although no initiative needs it any longer (R33). */
export default rule({
  code: 'forum-outlived',
  severity: 'error',
  sources: ['R33'],
  needs: ['plan', 'forums'],
  check({ organisation, at }, report) {
    const lastDay = (need: ForumInitiative) => lastDayOfNeed(need, organisation.initiative(need.id));
    const isOpen = (need: ForumInitiative) => (lastDay(need) ?? at) >= at;
    for (const [index, forum] of organisation.forums.entries()) {
      const { initiatives: needs } = forum;
      if (forum.dissolved || !needs?.length || needs.some(isOpen) || forumState(forum, at) !== 'active') {
        continue;
      }
      const ends = needs.map(lastDay);
      const ended = ends.reduce<string>((last, end) => (end !== undefined && end > last ? end : last), '');
      const place = ends.indexOf(ended);
      const id = needs[place]?.id ?? '';
      const isReleased = needs[place]?.until === ended;
      const endPath = isReleased
        ? ['forums', index, 'initiatives', place, 'until']
        : [...(organisation.named('initiative', id)?.path ?? []), 'ended'];
      // A forum set up for what was over already was never needed: it goes on its first day.
      const { established = ended } = forum;
      const date = established > ended ? established : ended;
      report(
        ['forums', index, 'name'],
        { forum: forum.name, initiative: organisation.initiative(id)?.name ?? id, ended },
        {
          related: [{ note: 'ended-here', path: endPath }],
          help: { command: ['rup', 'forum', 'dissolve', forum.id, '--date', date] },
        },
      );
    }
  },
});
