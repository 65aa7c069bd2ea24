import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** An active forum has areas but neither develops, takes part in nor follows an initiative. */
export default rule({
  code: 'forum-without-initiative',
  severity: 'note',
  byCharter: [],
  needs: ['plan'],
  check({ organisation, at }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      // With neither initiatives nor areas it is forum-without-part.
      if (forum.initiatives?.length || !forum.areas?.length || forumState(forum, at) !== 'active') continue;
      report(['forums', index, 'name'], { forum: forum.name });
    }
  },
});
