import { remove } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, refuse } from './change.ts';
import { findForum, named } from './find.ts';

/** The input of `rup forum drop`. */
export interface ForumDrop {
  readonly forum: string;
}

/** Removes a planned forum from the file (R27): it never was. */
export const forumDrop: Change<ForumDrop> = {
  needs: ['forums', 'meetings'],
  plan({ organisation }, { forum: id }) {
    const { entry: forum, path } = findForum(organisation, id);
    const isPlanned = forum.established === undefined && forum.origin === 'established';
    if (!isPlanned) refuse('forum-not-planned', { forum: named(forum) });
    return {
      operations: [remove(path), ...wishesFor(organisation, id).map(remove)],
      done: { code: 'forum-dropped', args: { forum: named(forum) } },
      open: [],
    };
  },
};

/** Where initiatives say that they want the forum. */
function wishesFor({ initiatives }: Organisation, id: string): Path[] {
  return [...initiatives.entries()].flatMap(([index, { wantsForum }]) =>
    wantsForum === id ? [['plan', 'initiatives', index, 'wantsForum']] : [],
  );
}
