import type { Severity } from '../facts/severity.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Forum } from '../organisation/generated/types.ts';
import { closingDay, type Outlived, outlived, windUpEnd } from '../organisation/need.ts';
import { forumState, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command, dateOption, UNKNOWN } from './shared/command.ts';
import { looseEnds } from './shared/loose-ends.ts';

/**
 * A forum stands although no initiative needs it any longer: a warning in the time that our convention gives to
 * wind it up, and a note where it has an area to work in all the same.
 */
export default rule({
  code: 'forum-outlived',
  severity: 'error',
  byCharter: [],
  needs: ['settings'],
  check(context, report) {
    const { organisation, at } = context;
    const looseEnd = looseEnds(organisation, at);
    for (const [index, forum] of organisation.forums.entries()) {
      if (!forum.initiatives?.length) continue;
      const found = outlived(organisation, forum, at);
      const severity = found && severityOf(organisation, forum, found, at);
      if (!found || !severity) continue;
      const { need, ended } = found;
      const { id = '', until } = forum.initiatives[need] ?? {};
      const endPath =
        until === ended
          ? ['forums', index, 'initiatives', need, 'until']
          : [...(organisation.named('initiative', id)?.path ?? []), 'ended'];
      const date = closingDay(organisation, forum, ended);
      report(
        ['forums', index, 'name'],
        { forum: forum.name, initiative: organisation.initiative(id)?.name ?? id, ended },
        {
          severity,
          related: [{ note: 'ended-here', path: endPath }],
          // One that was at work later, has an end already or is waited for leaves more than a reason to a person.
          ...(!forum.dissolved &&
            date <= at &&
            !looseEnd(forum, date) && {
              help: {
                command: command('forum dissolve', [forum.id], {
                  date: dateOption(context, date),
                  reason: UNKNOWN,
                }),
              },
            }),
        },
      );
    }
  },
});

function severityOf(
  organisation: Organisation,
  forum: Forum,
  { ended, wasNeverNeeded }: Outlived,
  at: CalendarDate,
): Severity | undefined {
  const { established, dissolved, areas } = forum;
  const state = forumState(forum, at);
  // A forum that was never needed remains an error after it is dissolved: it should not have been established.
  if (wasNeverNeeded && !areas?.length) {
    const stood =
      state === 'active' || (state === 'dissolved' && dissolved && dissolved.date !== established);
    return stood ? 'error' : undefined;
  }
  const end = windUpEnd(organisation, ended);
  if (state !== 'active' || (dissolved && dissolved.date <= end)) return undefined;
  if (areas?.length) return 'note';
  return at <= end ? 'warning' : 'error';
}
