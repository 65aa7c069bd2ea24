import { rule } from './rule.ts';

/** The status meeting is set to other than once a year (R7). */
export default rule({
  code: 'status-meeting-per-year',
  severity: 'error',
  sources: ['R7'],
  needs: ['statusMeeting'],
  check({ organisation }, report) {
    const perYear = organisation.file.statusMeeting?.perYear ?? 1;
    if (perYear !== 1) report(['statusMeeting', 'perYear'], { perYear });
  },
});
