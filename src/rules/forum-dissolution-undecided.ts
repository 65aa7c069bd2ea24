import { rule } from './rule.ts';

/** A forum is dissolved, and the file does not say who decided it (our own convention). */
export default rule({
  code: 'forum-dissolution-undecided',
  severity: 'warning',
  check({ organisation }, report) {
    for (const [index, { name, dissolved }] of organisation.forums.entries()) {
      if (!dissolved || dissolved.decidedBy !== undefined) continue;
      report(['forums', index, 'dissolved', 'date'], { forum: name, date: dissolved.date });
    }
  },
});
