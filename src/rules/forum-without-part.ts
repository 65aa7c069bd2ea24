import { rule } from './rule.ts';

/** A forum is tied to no initiative and to no area: to no part of the plan. */
export default rule({
  code: 'forum-without-part',
  severity: 'error',
  byCharter: [],
  check({ organisation }, report) {
    for (const [index, { name, initiatives, areas }] of organisation.forums.entries()) {
      if (!initiatives?.length && !areas?.length) report(['forums', index, 'name'], { forum: name });
    }
  },
});
