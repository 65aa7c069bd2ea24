import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { wishes } from './shared/loose-ends.ts';

/** An initiative that has not ended wishes for a forum that has been dissolved. A wish is no need, so a warning. */
export default rule({
  code: 'initiative-forum-gone',
  severity: 'warning',
  check({ organisation, at }, report) {
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { name, wantsForum } = initiative;
      const body = wantsForum === undefined ? undefined : organisation.bodies.get(wantsForum);
      if (body?.kind !== 'forum' || !wishes(initiative, body.body, at)) continue;
      const { body: forum, path } = body;
      if (!forum.dissolved || forumState(forum, at) !== 'dissolved') continue;
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
