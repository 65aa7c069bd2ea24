import { set } from '../document/edit/operation.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { ForumInitiative, Initiative } from '../organisation/generated/types.ts';
import { closingDay, isLeftOver, isOverdue } from '../organisation/need.ts';
import { earlierDay } from '../organisation/order.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, refuse } from './change.ts';
import { type ByDecision, decided, decisionAt, decisionBehind } from './decision.ts';
import { day, findForum, findInitiative, named } from './find.ts';
import { close, deciderOf } from './forum-dissolve.ts';

/** The input of `rup initiative end`. */
export interface InitiativeEnd extends ByDecision {
  readonly initiative: string;
  /** The last day. */
  readonly date: string;
  /** Dissolve the forums that no initiative needs any longer, on that day or the last they were at work; the reason is theirs. */
  readonly dissolveForums?: { readonly reason: string; readonly decidedBy?: string };
}

/** Ends an initiative, and with it the forums that it alone needed, where that is asked for (R33). */
export const initiativeEnd: Change<InitiativeEnd> = {
  needs: ['forums', 'meetings'],
  plan(situation, { initiative: id, date: given, dissolveForums, decision }) {
    const { organisation, today } = situation;
    const { entry: initiative, path } = findInitiative(organisation, id);
    const date = day(given);
    const own = initiative.ended === date && !dissolveForums ? [...path, 'endDecision'] : undefined;
    const late = decisionBehind(organisation, { decision }, 'end', own);
    if (late) return late;
    refuseIfNotRunning(initiative, date, today);
    const left = leftOver(organisation, new Set([id]), date);
    // Once its time to wind up is over, the rules call a forum that nobody needs an error.
    const overdue = left.filter((forum) => isOverdue(organisation, forum, date, today));
    if (overdue.length > 0 && !dissolveForums) {
      refuse('forums-left-over', { initiative: named(initiative), date, forums: overdue.map(named) });
    }
    const closings = dissolveForums
      ? left.map((forum) => {
          // One that reported or met later was there until then.
          const last = closingDay(organisation, forum, date);
          return close(situation, findForum(organisation, forum.id), {
            date: last,
            reason: dissolveForums.reason,
            decidedBy: deciderOf(organisation, forum, dissolveForums.decidedBy, last),
            ...(decision && { decision }),
          });
        })
      : [];
    const dissolved = dissolveForums ? left.map(({ name }) => name) : [];
    return {
      operations: [
        set([...path, 'ended'], date),
        ...decisionAt(organisation, [...path, 'endDecision'], decided(organisation, { decision })),
        ...closings.flatMap(({ operations }) => operations),
      ],
      done: { code: 'initiative-ended', args: { initiative: named(initiative), date, dissolved } },
      open: dissolveForums
        ? []
        : left.map((forum) => ({ code: 'forum-left-over' as const, args: { forum: named(forum), date } })),
    };
  },
};

/** An initiative that has not begun, or has ended already, cannot end. */
export function refuseIfNotRunning(initiative: Initiative, date: CalendarDate, today: CalendarDate): void {
  const { started, ended } = initiative;
  // An end that is still in the future can be changed.
  if (ended !== undefined && ended <= today)
    refuse('initiative-already-ended', { initiative: named(initiative), ended });
  if (started === undefined) refuse('initiative-not-started', { initiative: named(initiative) });
  else if (date < started) refuse('end-before-start', { initiative: named(initiative), started, date });
}

/** The forums that no initiative needs once some, by their ids, have ended on a day. */
export function leftOver(organisation: Organisation, ended: ReadonlySet<string>, date: CalendarDate) {
  const ending = ({ id, until = date }: ForumInitiative) =>
    ended.has(id) ? earlierDay(until, date) : undefined;
  return organisation.forums.filter(
    (forum) =>
      forum.initiatives?.some(({ id }) => ended.has(id)) && isLeftOver(organisation, forum, date, ending),
  );
}
