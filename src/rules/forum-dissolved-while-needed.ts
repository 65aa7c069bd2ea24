import { isNeedAfter, lastDayOfNeed } from '../organisation/need.ts';
import { rule } from './rule.ts';
import { command, dateOption } from './shared/command.ts';

/** A forum is dissolved before the last day on which an initiative needs it. */
export default rule({
  code: 'forum-dissolved-while-needed',
  severity: 'error',
  byCharter: [],
  check(context, report) {
    const { organisation } = context;
    for (const [index, forum] of organisation.forums.entries()) {
      const { id, name, dissolved, initiatives } = forum;
      if (!dissolved) continue;
      for (const [at, need] of (initiatives ?? []).entries()) {
        const initiative = organisation.initiative(need.id);
        const ends = lastDayOfNeed(need, initiative);
        // An id that names no initiative is a finding of its own.
        if (
          !initiative ||
          isNeedAfter(forum, initiative, need) ||
          (ends !== undefined && ends <= dissolved.date)
        )
          continue;
        report(
          ['forums', index, 'initiatives', at, 'id'],
          { forum: name, initiative: initiative.name, dissolved: dissolved.date, ends },
          {
            related: [{ note: 'ended-here', path: ['forums', index, 'dissolved', 'date'] }],
            help: {
              command: command('forum release', [id, need.id], {
                date: dateOption(context, dissolved.date),
              }),
            },
          },
        );
      }
    }
  },
});
