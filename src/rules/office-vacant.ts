import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/** Nobody holds one of the offices between which the status meeting is held. */
export default rule({
  code: 'office-vacant',
  severity: 'warning',
  needs: ['plan', 'statusMeeting'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    for (const [index, { name, holders = [] }] of (
      organisation.file.statusMeeting?.offices ?? []
    ).entries()) {
      if (holders.some((holder) => holds(holder, due))) continue;
      report(['statusMeeting', 'offices', index, 'name'], { office: name, date: due });
    }
  },
});
