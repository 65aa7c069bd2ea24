import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A forum stands although no initiative needs it any longer (R33). */
export default rule({
  code: 'forum-outlived',
  severity: 'error',
  sources: ['R33'],
  needs: ['plan', 'forums'],
  check({ organisation, at }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      if (forum.dissolved || !forum.initiatives?.length || forumState(forum, at) !== 'active') continue;
      const needs = forum.initiatives.map((need) => ({ need, ended: needEnded(need) }));
      if (needs.some(({ ended }) => ended === undefined || ended >= at)) continue;
      const last = needs.reduce((a, b) => ((b.ended ?? '') > (a.ended ?? '') ? b : a));
      const initiative = organisation.initiative(last.need.id);
      const name = initiative?.name ?? last.need.id;
      const ended = last.ended ?? '';
      const endPath = organisation.named('initiative', last.need.id)?.path;
      report(
        ['forums', index, 'name'],
        { forum: forum.name, initiative: name, ended },
        {
          ...(endPath &&
            initiative?.ended && { related: [{ note: 'ended-here', path: [...endPath, 'ended'] }] }),
          help: { command: ['rup', 'forum', 'dissolve', forum.id, '--date', ended] },
        },
      );
    }

    /** The last day of need: of the initiative itself, or earlier where it was released. */
    function needEnded({ id, until }: { id: string; until?: string }): string | undefined {
      const ended = organisation.initiative(id)?.ended;
      if (until === undefined || ended === undefined) return until ?? ended;
      return until < ended ? until : ended;
    }
  },
});
