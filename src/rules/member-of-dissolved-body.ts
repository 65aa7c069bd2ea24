import { lastDay } from '../organisation/bodies.ts';
import { holderName } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { dateOption } from './shared/command.ts';
import { leaveCommand } from './shared/seats.ts';
import { tellApart } from './shared/tell-apart.ts';

/** A term goes on after the last day of a dissolved forum or group. A vacancy without an end ends with the body. */
export default rule({
  code: 'member-of-dissolved-body',
  severity: 'error',
  check(context, report) {
    const { organisation } = context;
    const isToldApart = tellApart(organisation);
    for (const seat of organisation.seats) {
      const { body, member } = seat;
      const last = lastDay(body);
      const isOpen = member.to === undefined;
      if (last === undefined || (isOpen ? member.vacant : (member.to ?? '') <= last)) continue;
      // A term that begins after the last day is outside the body altogether.
      if (member.from !== undefined && member.from > last) continue;
      report(
        [...seat.path, isOpen ? 'role' : 'to'],
        { holder: holderName(organisation, member), role: member.role, body: body.body.name, date: last },
        {
          related: [{ note: 'ended-here', path: [...body.path, 'dissolved', 'date'] }],
          ...(!member.vacant &&
            isToldApart(seat) && {
              help: { command: leaveCommand(body.body.id, member, dateOption(context, last)) },
            }),
        },
      );
    }
  },
});
