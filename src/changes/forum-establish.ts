import { type Operation, set } from '../document/edit/operation.ts';
import { type Change, refuse } from './change.ts';
import { type ByDecision, decided, decisionAt } from './decision.ts';
import { day, findForum, named } from './find.ts';
import { region } from './forum-create.ts';

/** The input of `rup forum establish`. */
export interface ForumEstablish extends ByDecision {
  readonly forum: string;
  readonly date: string;
  /** Default: who the charter says establishes forums; else the one region. */
  readonly establishedBy?: string;
}

/** Establishes a planned forum (R27, R32). */
export const forumEstablish: Change<ForumEstablish> = {
  needs: ['forums'],
  plan({ organisation, today }, input) {
    const { entry: forum, path } = findForum(organisation, input.forum);
    const date = day(input.date);
    if (forum.dissolved) {
      refuse('already-dissolved', { body: named(forum), dissolved: forum.dissolved.date });
    }
    // A day that is still in the future can be changed.
    const isComing = forum.established !== undefined && forum.established > today;
    if (!isComing && (forum.established !== undefined || forum.origin === 'continued')) {
      refuse('forum-already-established', { forum: named(forum), established: forum.established });
    }
    if (forum.established === date && input.establishedBy === undefined && !input.decision)
      refuse('nothing-changes', {});
    const operations: Operation[] = [set([...path, 'established'], date)];
    const by = input.establishedBy ?? forum.establishedBy ?? region(organisation, '--established-by', date);
    if (by !== forum.establishedBy) operations.push(set([...path, 'establishedBy'], by));
    operations.push(...decisionAt(organisation, [...path, 'decision'], decided(organisation, input)));
    return { operations, done: { code: 'forum-established', args: { forum: named(forum), date } }, open: [] };
  },
};
