import type { Holder, Member } from '../../organisation/generated/types.ts';
import type { Present, Within } from '../change.ts';

/** A term in a seat: taken up, filled, ended, or vacant. */
export function tellMember(change: Present<Member>): void {
  const { after, before, names } = change;
  const seat = {
    holder: names.namedIf(after.person ?? after.organisation),
    role: after.role,
    area: names.namedIf(after.area),
  };
  const from = after.from;
  if (!before) {
    const told = ['person', 'organisation', 'vacant', 'role', 'area', 'from'];
    const also = { details: change.rest('to') };
    if (seat.holder) change.tell('appointed', { ...seat, from }, told, also);
    else change.tell('seat-vacant', { role: seat.role, area: seat.area, from }, told, also);
  } else if (before.vacant && seat.holder) {
    // The day on which the vacancy had begun, if that was said, is told below.
    const told = ['person', 'organisation', 'vacant', ...(before.from === undefined ? ['from'] : [])];
    change.tell('seat-filled', { ...seat, from }, told, {
      details: ['selectedBy', 'as', 'deputyFor', 'from', 'decision'],
    });
  }
  const to = change.difference('to');
  if (!to || after.to === undefined) return;
  change.tell('term-ended', { ...seat, to: after.to, before: to.before as string | undefined }, ['to']);
}

/** A term in an office (R8). */
export function tellHolder(change: Within<Holder>): void {
  const { after, parent, names } = change;
  const args = { person: names.named(after.person), office: parent.self };
  if (change.isAdded)
    change.tell('office-taken', { ...args, from: after.from }, ['person', 'from'], { details: ['decision'] });
  const to = change.difference('to');
  if (!to || after.to === undefined) return;
  change.tell('office-left', { ...args, to: after.to, before: to.before as string | undefined }, ['to']);
}
