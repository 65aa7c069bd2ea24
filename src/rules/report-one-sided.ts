import { rule } from './rule.ts';

/** A report does not cover both progress and cooperation across disciplines. */
export default rule({
  code: 'report-one-sided',
  severity: 'error',
  byCharter: [],
  check({ organisation }, report) {
    for (const [index, forum] of organisation.forums.entries()) {
      for (const [at, { date, progress, interdisciplinarity }] of (forum.reports ?? []).entries()) {
        if (progress !== undefined && interdisciplinarity !== undefined) continue;
        const isBoth = progress === undefined && interdisciplinarity === undefined;
        const missing = isBoth ? 'both' : progress === undefined ? 'progress' : 'interdisciplinarity';
        report(['forums', index, 'reports', at, 'date'], { forum: forum.name, date, missing });
      }
    }
  },
});
