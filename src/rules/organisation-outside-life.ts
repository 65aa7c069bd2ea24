import type { Seat } from '../organisation/bodies.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Organisation as Party } from '../organisation/generated/types.ts';
import { type Tie, tiesOf } from '../organisation/ties.ts';
import { type RuleContext, rule } from './rule.ts';
import { command, dateOption } from './shared/command.ts';
import { leaveCommand } from './shared/seats.ts';
import { tellApart } from './shared/tell-apart.ts';

/**
 * An organisation has a seat or an office, employs, selects or decides on a day before its first or after its last. That
 * something goes on after the last day, with no end stated, is found once that day is past.
 */
export default rule({
  code: 'organisation-outside-life',
  severity: 'error',
  asWritten: true,
  check(context, report) {
    const { organisation } = context;
    const parties = organisation.file.organisations ?? [];
    const dated = new Map<string, number>();
    for (const [index, { id, established, dissolved }] of parties.entries())
      if ((established ?? dissolved) !== undefined && !dated.has(id)) dated.set(id, index);
    if (dated.size === 0) return;
    const leaving = leaves(context);
    for (const tie of tiesOf(organisation, (id) => dated.has(id))) {
      const index = dated.get(tie.party) ?? 0;
      const party = parties[index] as Party;
      const fault = faultOf(tie, party, context.at);
      if (!fault) continue;
      const { severity, ...what } = fault;
      const isBefore = what.fault === 'before';
      const bound = ['organisations', index, ...(isBefore ? ['established'] : ['dissolved', 'date'])];
      const way = isBefore ? undefined : (carrying(context, tie, party) ?? leaving(tie, what.limit));
      report(
        tie.path,
        { organisation: party.name, tie: tie.kind, name: tie.name, ...what },
        {
          severity,
          related: [{ note: isBefore ? 'starts-here' : 'ended-here', path: bound }],
          ...(way && { help: { command: way } }),
        },
      );
    }
  },
});

function faultOf({ from, to, isOnce }: Tie, { established: first, dissolved }: Party, at: CalendarDate) {
  const last = dissolved?.date;
  const [start, end] = isOnce ? [to, from] : [from ?? to, to ?? from];
  if (first !== undefined && start !== undefined && start < first) {
    return { severity: 'error', fault: 'before', date: start, limit: first } as const;
  }
  if (last === undefined) return undefined;
  if (end !== undefined && end > last) {
    // Of what was decided on before, it is not known when.
    const severity = isOnce ? 'warning' : 'error';
    return {
      severity,
      fault: 'after',
      date: isOnce ? to : from !== undefined && from > last ? from : to,
      limit: last,
    } as const;
  }
  const isGoingOn = !isOnce && to === undefined && at > last;
  return isGoingOn
    ? ({ severity: 'warning', fault: 'after', date: undefined, limit: last } as const)
    : undefined;
}

const CARRIED: readonly Tie['kind'][] = ['part', 'employer', 'office', 'seat', 'deputy', 'composition'];

/** What carries over to the one that came after all that began before and goes on. */
function carrying({ organisation, asked }: RuleContext, { kind, from }: Tie, { id, dissolved }: Party) {
  const [into, ...others] = dissolved?.successors ?? [];
  const isThere = organisation.named('organisation', into) !== undefined && into !== id;
  if (!dissolved || !isThere || others.length > 0 || !CARRIED.includes(kind)) return undefined;
  const date = addDays(dissolved.date, 1);
  // A successor that begins later does so with a merger that is still in the future, and is moved with it.
  const begins = organisation.party(into)?.established ?? date;
  if (begins > date && dissolved.date <= asked) return undefined;
  // A seat that has not begun yet is the successor's from its first day.
  const isSeat = kind === 'seat' || kind === 'deputy';
  if (!isSeat && from !== undefined && from > dissolved.date) return undefined;
  return command('organisation merge', [id], { into, date });
}

/** What ends a seat with the organisation that has it, where nobody came after. */
function leaves(context: RuleContext) {
  const isToldApart = tellApart(context.organisation);
  let seats: Map<string, Seat> | undefined;
  return ({ kind, path, from = '' }: Tie, last: CalendarDate) => {
    seats ??= new Map(context.organisation.seats.map((seat) => [seat.path.join(), seat]));
    const isTerm = (kind === 'seat' || kind === 'deputy') && from <= last;
    const seat = isTerm ? seats.get(path.slice(0, -1).join()) : undefined;
    if (!seat || seat.member.vacant || !isToldApart(seat)) return undefined;
    return leaveCommand(seat.body.body.id, seat.member, dateOption(context, last));
  };
}
