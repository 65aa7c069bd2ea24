import { forumState, hasEnded } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** An initiative that has not ended wishes for a forum that has been dissolved. A wish is no need, so a warning. */
export default rule({
  code: 'initiative-forum-gone',
  severity: 'warning',
  sources: [],
  needs: ['plan', 'forums'],
  check({ organisation, at }, report) {
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, wantsForum } = initiative;
      const body = wantsForum === undefined ? undefined : organisation.bodies.get(wantsForum);
      if (body?.kind !== 'forum' || hasEnded(initiative, at)) continue;
      const { body: forum, path } = body;
      if (!forum.dissolved || forumState(forum, at) !== 'dissolved') continue;
      // Where the need has ended (R33), the forum is gone because nobody wants it.
      if (forum.initiatives?.some((need) => need.id === id && need.until !== undefined)) continue;
      const { date, successor } = forum.dissolved;
      report(
        ['plan', 'initiatives', index, 'wantsForum'],
        { initiative: name, forum: forum.name, dissolved: date },
        {
          related: [{ note: 'ended-here', path: [...path, 'dissolved', 'date'] }],
          ...(successor !== undefined &&
            organisation.named('forum', successor) && { help: { suggestion: successor } }),
        },
      );
    }
  },
});
