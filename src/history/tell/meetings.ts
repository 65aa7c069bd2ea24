import type { Meeting } from '../../organisation/generated/types.ts';
import type { Change, Present } from '../change.ts';

/** A meeting: fixed, moved, held or cancelled. */
export function tellMeeting(change: Present<Meeting>): void {
  if (change.isAdded) {
    const { date, time } = change.after;
    const moves = change.children.filter(({ kind }) => kind === 'move');
    change.tell('meeting-added', { date, time }, ['id', 'body', 'date', 'time'], {
      details: change.rest('held', 'cancelled'),
      with: moves.map((move) => ({ change: move, told: [] })),
    });
  } else tellMove(change, change.after);
  tellHeld(change, change.after);
  tellCancelled(change, change.after);
}

/** A new day, or another time on the same; with the moves that the file remembers. */
function tellMove(change: Change<Meeting>, { date: to, time }: Meeting): void {
  const date = change.difference('date');
  const moves = change.children.filter(({ kind, isAdded }) => kind === 'move' && isAdded);
  const known = moves.map((move) => {
    // The day it is moved from need not be told twice.
    const isKnown = moves.length === 1 && move.difference('from')?.after === (date ? date.before : to);
    return { change: move, told: isKnown ? ['from'] : [] };
  });
  if (date) {
    const also = { details: ['time'], with: known };
    change.tell('meeting-moved', { from: date.before as string, to }, ['date'], also);
  } else if (change.difference('time')) {
    // The sentence says the new time, and the values below it what it was.
    const isNew = change.difference('time')?.before === undefined;
    const also = { details: isNew ? [] : ['time'], with: known };
    change.tell('meeting-time-changed', { date: to, time }, isNew ? ['time'] : [], also);
  }
}

function tellHeld(change: Change<Meeting>, { date: planned, held }: Meeting): void {
  const [date, minutes] = [change.difference('held.date'), change.difference('held.minutes')];
  if (held && date && date.before === undefined) {
    change.tell('meeting-held', { date: held.date, planned }, ['held.date'], { details: ['held.minutes'] });
  } else if (held?.minutes !== undefined && minutes && minutes.before === undefined) {
    change.tell('minutes-entered', { date: held.date, minutes: held.minutes }, ['held.minutes']);
  }
}

function tellCancelled(change: Change<Meeting>, { date, cancelled }: Meeting): void {
  const decided = change.difference('cancelled.date');
  if (!cancelled || !decided || decided.before !== undefined) return;
  const args = { date, reason: cancelled.reason, decided: cancelled.date };
  change.tell('meeting-cancelled', args, ['cancelled.date', 'cancelled.reason']);
}
