import { kindOf, seatCounts } from '../organisation/composition.ts';
import { forumState } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { appointCommand } from './shared/seats.ts';

/** An active forum has fewer or more holders of a kind of seat than its own composition says (R23). */
export default rule({
  code: 'forum-composition-breached',
  severity: 'warning',
  sources: ['R23'],
  needs: ['plan', 'organisations', 'people', 'forums'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    for (const [index, forum] of organisation.forums.entries()) {
      if (!forum.composition || forumState(forum, due) !== 'active') continue;
      for (const { entry, rule: seat, area, held } of seatCounts(organisation, forum, due)) {
        const { min = 0, max, roles = [] } = seat;
        const isShort = held < min;
        if (!isShort && (max === undefined || held <= max)) continue;
        const seatText = { roles, kind: kindOf(organisation, seat), area: area?.name };
        report(
          ['forums', index, 'composition', entry, isShort ? 'min' : 'max'],
          { forum: forum.name, seat: seatText, held, seats: { min, max } },
          isShort ? { help: { command: appointCommand(forum.id, { role: roles[0], area: area?.id }) } } : {},
        );
      }
    }
  },
});
