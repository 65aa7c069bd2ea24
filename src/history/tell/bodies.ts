import type { Dissolution, Forum, ForumInitiative, Report } from '../../organisation/generated/types.ts';
import type { Change, Present, Within } from '../change.ts';

/** A forum's life (R27, R32, R25, R26, R33): planned, established or continued, and dissolved. */
export function tellForum(change: Present<Forum>): void {
  const { after, self: forum, names } = change;
  const by = names.namedIf(after.establishedBy);
  const established = change.difference('established');
  if (change.isAdded) {
    const details = change.rest('dissolved');
    if (after.origin === 'continued')
      change.tell('forum-continued', { forum }, ['id', 'name', 'origin'], { details });
    else if (after.established === undefined) {
      change.tell('forum-planned', { forum }, ['id', 'name', 'origin'], { details });
    } else {
      const told = ['id', 'name', 'origin', 'established', 'establishedBy'];
      change.tell('forum-established', { forum, date: after.established, by }, told, { details });
    }
  } else if (
    after.origin === 'established' &&
    after.established !== undefined &&
    established?.before === undefined
  ) {
    if (established) {
      // Who establishes it is told with the day, unless another had been said before.
      const isNew = change.before?.establishedBy === undefined;
      const told = ['established', ...(isNew ? ['establishedBy'] : [])];
      change.tell('forum-established', { forum, date: after.established, by: isNew ? by : undefined }, told, {
        details: ['decision'],
      });
    }
  }
  tellDissolution(change);
}

/** The end of a forum, the group or a former group. */
export function tellDissolution(change: Change<{ dissolved?: Dissolution }>): void {
  const date = change.difference('dissolved.date');
  const { self: body } = change;
  const also = { details: ['dissolved'] };
  if (!date) return;
  if (change.isAdded && change.kind !== 'forum') change.tellAdded('dissolved');
  if (date.before === undefined) {
    change.tell('body-dissolved', { body, date: date.after as string }, ['dissolved.date'], also);
  } else if (date.after === undefined) {
    change.tell('body-revived', { body, date: date.before as string }, ['dissolved.date'], also);
  }
}

/** An initiative that a forum works for, and the end of its need (R28, R33). */
export function tellNeed(change: Within<ForumInitiative>): void {
  const { after, parent, self: initiative } = change;
  const forum = parent.self;
  const until = change.difference('until');
  if (change.isAdded) {
    const details = change.rest('until');
    change.tell('need-added', { forum, initiative, relations: after.relation }, ['id', 'relation'], {
      details,
    });
  }
  if (after.until !== undefined && until) {
    const before = until.before as string | undefined;
    change.tell('need-ended', { forum, initiative, until: after.until, before }, ['until']);
  }
}

/** A report that was given (R30, R31). */
export function tellReport(change: Within<Report>): void {
  const { after, parent } = change;
  if (!change.isAdded) return;
  change.tell('report-given', { forum: parent.self, date: after.date }, ['date'], { details: change.rest() });
}
