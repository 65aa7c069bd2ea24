import { meetingDayPath } from '../organisation/held.ts';
import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** A status meeting was held on a day when nobody held one of the offices between which it is held. */
export default rule({
  code: 'status-meeting-without-holder',
  severity: 'error',
  check({ organisation }, report) {
    const status = organisation.file.statusMeeting;
    if (!status) return;
    for (const [index, meeting] of organisation.meetings.entries()) {
      const { body, held, cancelled } = meeting;
      if (body !== status.id || !held || cancelled) continue;
      for (const [at, { name, holders = [] }] of status.offices.entries()) {
        if (holders.some((holder) => holds(holder, held.date))) continue;
        report(
          meetingDayPath(meeting, index),
          { office: name, date: held.date },
          { related: [{ note: 'defined-here', path: ['statusMeeting', 'offices', at, 'name'] }] },
        );
      }
    }
  },
});
