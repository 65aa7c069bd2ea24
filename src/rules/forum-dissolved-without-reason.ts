import { rule } from './rule.ts';

/** A forum is dissolved, and the file does not say why. */
export default rule({
  code: 'forum-dissolved-without-reason',
  severity: 'error',
  byCharter: [],
  check({ organisation }, report) {
    for (const [index, { name, dissolved }] of organisation.forums.entries()) {
      if (!dissolved || dissolved.reason !== undefined) continue;
      report(['forums', index, 'dissolved', 'date'], { forum: name, date: dissolved.date });
    }
  },
});
