import { kindOf, type SeatKind, seatCounts } from '../organisation/composition.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Forum } from '../organisation/generated/types.ts';
import { forumState } from '../organisation/organisation.ts';
import { type RuleContext, rule } from './rule.ts';
import { compositionDemands } from './shared/climate-forum.ts';
import { dateOption } from './shared/command.ts';
import { appointCommand, canBeFilled, opening } from './shared/seats.ts';

/**
 * An active forum has fewer seats filled, or more of them filled and vacant, than its own composition says. The
 * climate forum's is that which it keeps.
 */
export default rule({
  code: 'forum-composition-breached',
  severity: 'warning',
  needs: ['organisations', 'people'],
  needsAll: ['organisations', 'people'],
  check(context, report) {
    const { organisation, due } = context;
    if (due === undefined) return;
    for (const [index, forum] of organisation.forums.entries()) {
      if (!forum.composition || forumState(forum, due) !== 'active') continue;
      for (const count of seatCounts(organisation, forum, due)) {
        const { entry, rule: seat, area, held, vacant } = count;
        const { min = 0, max, roles = [] } = seat;
        const isShort = held < min;
        // A seat that is vacant is a seat.
        const isOver = max !== undefined && held + vacant > max;
        if (!isShort && !isOver) continue;
        const seatText = { roles, kind: kindOf(organisation, seat), area: area?.name };
        report(
          ['forums', index, 'composition', entry, isOver ? 'max' : 'min'],
          {
            forum: forum.name,
            seat: seatText,
            held,
            vacant: isOver ? vacant : 0,
            seats: { min, max },
          },
          {
            demands: compositionDemands(organisation, forum),
            // A command appoints one.
            ...(!isOver &&
              min - held === 1 &&
              canBeFilled(organisation, forum, count) && {
                help: { command: fillCommand(context, forum, count, due) },
              }),
          },
        );
      }
    }
  },
});

function fillCommand(context: RuleContext, forum: Forum, { entry, rule, area }: SeatKind, due: CalendarDate) {
  const kind = { entry, rule, area };
  const { role, to } = opening(context.organisation, forum, kind, due);
  const seat = role === undefined ? kind : { ...kind, role };
  return appointCommand(forum.id, seat, { from: dateOption(context, due), to });
}
