import type { CalendarDate } from '../organisation/date.ts';
import type { Forum, Initiative } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { closingDay, isLeftOver } from '../organisation/need.ts';
import { latest } from '../organisation/order.ts';
import { isRunning, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';
import { command, dateOption, UNKNOWN } from './shared/command.ts';
import { type LooseEnds, looseEnds } from './shared/loose-ends.ts';

/** The last follow-up says that an initiative is completed or stopped, but it has no last day. */
export default rule({
  code: 'initiative-completed-still-running',
  severity: 'warning',
  check(context, report) {
    const { organisation, at } = context;
    let known: Known | undefined;
    for (const [index, initiative] of organisation.initiatives.entries()) {
      const { id, name, ended, followUps = [] } = initiative;
      if (ended !== undefined || !isRunning(initiative, at)) continue;
      const last = latest(followUps, at);
      if (!last || (last.status !== 'completed' && last.status !== 'stopped')) continue;
      const { date, status } = last;
      known ??= knownOf(organisation, at);
      const closes = leavesForums(organisation, initiative, date, at, known);
      report(
        ['plan', 'initiatives', index, 'followUps', followUps.indexOf(last), 'status'],
        { initiative: name, status, date },
        closes === undefined
          ? {}
          : {
              help: {
                command: command('initiative end', [id], {
                  date: dateOption(context, date),
                  'dissolve-forums': closes || undefined,
                  reason: closes ? UNKNOWN : undefined,
                }),
              },
            },
      );
    }
  },
});

/** What is looked up for each initiative. */
interface Known {
  readonly looseEnd: LooseEnds;
  /** The forums that name an initiative as one that needs them. */
  readonly forums: ReadonlyMap<string, readonly Forum[]>;
}

function knownOf(organisation: Organisation, at: CalendarDate): Known {
  const needs = organisation.forums.flatMap((forum) =>
    [...new Set(forum.initiatives?.map(({ id }) => id))].map((id) => ({ id, forum })),
  );
  const forums = [...grouped(needs, ({ id }) => id)].map(
    ([id, all]) => [id, all.map(({ forum }) => forum)] as const,
  );
  return { looseEnd: looseEnds(organisation, at), forums: new Map(forums) };
}

/**
 * Whether forums would be left that nobody needs if an initiative ended on a day; undefined where no one command fixes
 * that: it has to do with something later, or a forum was at work since or is waited for, or another initiative has
 * needed one in between.
 */
function leavesForums(
  organisation: Organisation,
  initiative: Initiative,
  date: CalendarDate,
  at: CalendarDate,
  { looseEnd, forums }: Known,
): boolean | undefined {
  const { id, started = date, priorities = [] } = initiative;
  if (started > date || priorities.some((priority) => priority.date > date)) return undefined;
  const needed = forums.get(id) ?? [];
  const isOwn = (need: { id: string }) => need.id === id;
  if (
    needed.some(({ initiatives = [] }) =>
      initiatives.some((need) => isOwn(need) && (need.until ?? date) > date),
    )
  )
    return undefined;
  const leftOn = (day: CalendarDate) =>
    needed.filter((forum) =>
      isLeftOver(organisation, forum, day, (need) =>
        !isOwn(need) || (need.until !== undefined && need.until < date) ? undefined : date,
      ),
    );
  const left = leftOn(date);
  const isOpen = (forum: Forum) => {
    const day = closingDay(organisation, forum, date);
    return day > at || looseEnd(forum, day, initiative);
  };
  if (left.some(isOpen) || leftOn(at).length > left.length) return undefined;
  return left.length > 0;
}
