import { rule } from './rule.ts';

/** A meeting of the group has no theme (R17). */
export default rule({
  code: 'meeting-without-theme',
  severity: 'error',
  sources: ['R17'],
  needs: ['administrativeGroup', 'meetings'],
  check({ organisation }, report) {
    const { id } = organisation.group;
    for (const [index, { body, date, themes, cancelled }] of organisation.meetings.entries()) {
      if (body !== id || cancelled || themes?.length) continue;
      report(['meetings', index, themes ? 'themes' : 'date'], { date });
    }
  },
});
