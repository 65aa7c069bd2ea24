import { holds } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command, dateOption, UNKNOWN } from './shared/command.ts';

/** Nobody holds one of the offices between which the status meeting is held. */
export default rule({
  code: 'office-vacant',
  severity: 'warning',
  check(context, report) {
    const { organisation, due } = context;
    if (due === undefined) return;
    for (const [index, { id, name, holders = [] }] of (
      organisation.file.statusMeeting?.offices ?? []
    ).entries()) {
      if (holders.some((holder) => holds(holder, due))) continue;
      const from = dateOption(context, due);
      const help = { command: command('office hold', [id], { person: UNKNOWN, from }) };
      report(['statusMeeting', 'offices', index, 'name'], { office: name, date: due }, { help });
    }
  },
});
