import { set } from '../document/edit/operation.ts';
import { nearest } from '../organisation/nearest.ts';
import { isLeftOver, isOverdue, lastDayOfNeed } from '../organisation/need.ts';
import { type Change, refuse } from './change.ts';
import { day, findForum, findInitiative, named } from './find.ts';

/** The input of `rup forum release`. */
export interface ForumRelease {
  readonly forum: string;
  readonly initiative: string;
  /** The last day on which the initiative needs the forum. */
  readonly date: string;
}

/** An initiative does not need a forum any longer (R33). */
export const forumRelease: Change<ForumRelease> = {
  needs: ['forums'],
  plan({ organisation, today }, input) {
    const { entry: forum, path } = findForum(organisation, input.forum);
    const needs = forum.initiatives ?? [];
    const index = needs.findIndex(({ id }) => id === input.initiative);
    const need = needs[index];
    if (!need) {
      const suggestion = nearest(
        input.initiative,
        needs.map(({ id }) => id),
      );
      return refuse('initiative-not-in-forum', {
        forum: named(forum),
        initiative: input.initiative,
        suggestion,
      });
    }
    const { entry: initiative } = findInitiative(organisation, input.initiative);
    const date = day(input.date);
    const until = lastDayOfNeed(need, initiative);
    // An end of its own that is still in the future can be changed.
    const isComing = until !== undefined && until > today && until === need.until;
    if (until !== undefined && until <= date && !(isComing && until !== date)) {
      refuse('need-already-ended', { forum: named(forum), initiative: named(initiative), until });
    }
    if (forum.established !== undefined && date < forum.established) {
      refuse('before-established', { forum: named(forum), date, established: forum.established });
    }
    const isLast = isLeftOver(organisation, forum, date, (other) => (other === need ? date : undefined));
    // Once its time to wind up is over, the rules call a forum that nobody needs an error.
    if (isLast && isOverdue(organisation, forum, date, today)) {
      refuse('last-need', { forum: named(forum), initiative: named(initiative), date });
    }
    return {
      operations: [set([...path, 'initiatives', index, 'until'], date)],
      done: { code: 'forum-released', args: { forum: named(forum), initiative: named(initiative), date } },
      open: isLast ? [{ code: 'forum-left-over', args: { forum: named(forum), date } }] : [],
    };
  },
};
