import { rule } from './rule.ts';

/** The file has no yearly status meeting. */
export default rule({
  code: 'status-meeting-missing',
  severity: 'error',
  byCharter: [],
  needs: ['statusMeeting'],
  check({ organisation }, report) {
    if (!organisation.file.statusMeeting) report(['administrativeGroup'], {}, { onKey: true });
  },
});
