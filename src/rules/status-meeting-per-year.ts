import { RUP_2012 } from '../charter/rup-2012.ts';
import { rule } from './rule.ts';

/** The status meeting is set to other than once a year (R7). */
export default rule({
  code: 'status-meeting-per-year',
  severity: 'error',
  sources: ['R7'],
  needs: ['statusMeeting'],
  check({ organisation }, report) {
    const demanded = RUP_2012.statusMeeting.perYear;
    const perYear = organisation.file.statusMeeting?.perYear ?? demanded;
    if (perYear !== demanded) report(['statusMeeting', 'perYear'], { perYear });
  },
});
