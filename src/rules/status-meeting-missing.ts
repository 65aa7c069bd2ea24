import { rule } from './rule.ts';

/** The file has no yearly status meeting (R7). */
export default rule({
  code: 'status-meeting-missing',
  severity: 'error',
  sources: ['R7'],
  needs: ['statusMeeting', 'administrativeGroup'],
  check({ organisation }, report) {
    if (!organisation.file.statusMeeting) report(['administrativeGroup'], {}, { onKey: true });
  },
});
