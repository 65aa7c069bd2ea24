import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command, UNKNOWN } from './shared/command.ts';

/** A forum that stands or is planned states no task. */
export default rule({
  code: 'forum-without-task',
  severity: 'error',
  byCharter: [],
  check({ organisation, at }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      if (forum.task !== undefined || forumState(forum, at) === 'dissolved') continue;
      const help = { command: command('forum edit', [forum.id], { task: UNKNOWN }) };
      report(['forums', index, 'name'], { forum: forum.name }, { help });
    }
  },
});
