import { rule } from './rule.ts';

/** A forum is dissolved, and the file does not say why (R33). */
export default rule({
  code: 'forum-dissolved-without-reason',
  severity: 'error',
  sources: ['R33'],
  needs: ['forums'],
  check({ organisation }, report) {
    for (const [index, { name, dissolved }] of organisation.forums.entries()) {
      if (!dissolved || dissolved.reason !== undefined) continue;
      report(['forums', index, 'dissolved', 'date'], { forum: name, date: dissolved.date });
    }
  },
});
