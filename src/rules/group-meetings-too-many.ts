import { surplusMeetings } from '../meetings/per-year.ts';
import { rule } from './rule.ts';

/** More than two meetings of the group in a calendar year (R15). A wrong `perYear` has a rule of its own. */
export default rule({
  code: 'group-meetings-too-many',
  severity: 'error',
  sources: ['R15'],
  needs: ['administrativeGroup', 'meetings'],
  check({ organisation }, report) {
    const { id, meetings } = organisation.group;
    const allowed = Math.max(2, meetings.perYear);
    for (const { index, year, count, last } of surplusMeetings(organisation.meetings, id, allowed)) {
      report(
        ['meetings', index, 'date'],
        { year, count },
        { related: [{ note: 'other-here', path: ['meetings', last, 'date'] }] },
      );
    }
  },
});
