import { surplusMeetings } from '../meetings/per-year.ts';
import { rule } from './rule.ts';

/** More than one status meeting in a calendar year (R7). A wrong `perYear` has a rule of its own. */
export default rule({
  code: 'status-meeting-repeated',
  severity: 'error',
  sources: ['R7'],
  needs: ['statusMeeting', 'meetings'],
  check({ organisation }, report) {
    const status = organisation.file.statusMeeting;
    if (!status) return;
    const allowed = Math.max(1, status.perYear);
    for (const { index, year, count, last } of surplusMeetings(organisation.meetings, status.id, allowed)) {
      report(
        ['meetings', index, 'date'],
        { year, count },
        { related: [{ note: 'other-here', path: ['meetings', last, 'date'] }] },
      );
    }
  },
});
