import type { CalendarDate } from '../../organisation/date.ts';
import type { Forum, Initiative } from '../../organisation/generated/types.ts';
import { grouped } from '../../organisation/grouped.ts';
import { hasEnded, type Organisation } from '../../organisation/organisation.ts';

/**
 * Whether an initiative that has not ended wishes for a forum. Where its need of that forum has ended, it wishes
 * no longer.
 */
export function wishes(initiative: Initiative, forum: Forum, at: CalendarDate): boolean {
  const { id, wantsForum } = initiative;
  if (wantsForum !== forum.id || hasEnded(initiative, at)) return false;
  return !forum.initiatives?.some((need) => need.id === id && need.until !== undefined);
}

/** What of a forum's end on a day is left to a person. `ending`: the initiative that ends with it. */
export type LooseEnds = (forum: Forum, date: CalendarDate, ending?: Initiative) => boolean;

/**
 * Tells whether a forum's end would leave something to a person: an initiative that wishes for it, or a forum that it
 * is to carry on from a later day. Who never asks pays nothing.
 */
export function looseEnds(organisation: Organisation, at: CalendarDate): LooseEnds {
  let known: ReturnType<typeof byForum> | undefined;
  return (forum, date, ending) => {
    known ??= byForum(organisation);
    const { wishing, followed } = known;
    return (
      (wishing.get(forum.id) ?? []).some((one) => one !== ending && wishes(one, forum, at)) ||
      (followed.get(forum.id) ?? []).some((dissolved) => dissolved.date >= date)
    );
  };
}

/** The initiatives that wish for a forum, and the ends of those that it is to carry on, by its id. */
function byForum({ initiatives, forums }: Organisation) {
  const dissolutions = forums.flatMap(({ dissolved }) => dissolved ?? []);
  return {
    wishing: grouped(initiatives, ({ wantsForum }) => wantsForum),
    followed: grouped(dissolutions, ({ successor }) => successor),
  };
}
