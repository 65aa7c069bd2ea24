import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command, UNKNOWN } from './shared/command.ts';

/** A forum that stands or is planned states no goal. */
export default rule({
  code: 'forum-without-goal',
  severity: 'error',
  byCharter: [],
  check({ organisation, at }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      if (forum.goal !== undefined || forumState(forum, at) === 'dissolved') continue;
      const help = { command: command('forum edit', [forum.id], { goal: UNKNOWN }) };
      report(['forums', index, 'name'], { forum: forum.name }, { help });
    }
  },
});
