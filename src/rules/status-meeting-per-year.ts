import { rule } from './rule.ts';

/** The status meeting is set to another number of times a year than the charter demands. */
export default rule({
  code: 'status-meeting-per-year',
  severity: 'error',
  byCharter: ['statusMeetingsPerYear'],
  check({ organisation }, report) {
    const demanded = organisation.charter.demands.statusMeetingsPerYear;
    const perYear = organisation.file.statusMeeting?.perYear ?? demanded;
    if (demanded !== undefined && perYear !== undefined && perYear !== demanded) {
      report(['statusMeeting', 'perYear'], { perYear, demanded });
    }
  },
});
