import { holderName } from '../organisation/composition.ts';
import { lastDay } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { leaveCommand } from './shared/seats.ts';

/** A term goes on after the last day of a dissolved forum or group. */
export default rule({
  code: 'member-of-dissolved-body',
  severity: 'error',
  sources: [],
  needs: ['administrativeGroup', 'forums'],
  check({ organisation }, report) {
    for (const seat of organisation.seats) {
      const { body, member } = seat;
      const last = lastDay(body);
      if (last === undefined || (member.to !== undefined && member.to <= last)) continue;
      // A term that begins after the last day is outside the body altogether.
      if (member.from !== undefined && member.from > last) continue;
      report(
        [...seat.path, member.to === undefined ? 'role' : 'to'],
        { holder: holderName(organisation, member), role: member.role, body: body.body.name, date: last },
        {
          related: [{ note: 'ended-here', path: [...body.path, 'dissolved', 'date'] }],
          ...(!member.vacant && { help: { command: leaveCommand(body.body.id, member, last) } }),
        },
      );
    }
  },
});
