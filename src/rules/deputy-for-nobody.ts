import type { Seat } from '../organisation/bodies.ts';
import { fillsSeat, holderName, term } from '../organisation/composition.ts';
import { addDays } from '../organisation/days.ts';
import type { Member } from '../organisation/generated/types.ts';
import { firstUncovered } from '../organisation/terms.ts';
import { type RuleContext, rule } from './rule.ts';
import { dateOption } from './shared/command.ts';
import { leaveCommand } from './shared/seats.ts';
import { tellApart } from './shared/tell-apart.ts';

/** A deputy stands in for nobody, or for somebody who has no seat in the body all that time; or who is no deputy stands in. */
export default rule({
  code: 'deputy-for-nobody',
  severity: 'warning',
  check(context, report) {
    const { organisation } = context;
    let isToldApart: ReturnType<typeof tellApart> | undefined;
    for (const seat of organisation.seats) {
      const { body, member, path } = seat;
      const { as, deputyFor, vacant } = member;
      if (vacant || (as !== 'deputy' && deputyFor === undefined)) continue;
      const isDeputy = as === 'deputy';
      const alone = isDeputy && deputyFor !== undefined ? aloneIn(seat) : undefined;
      if (isDeputy && deputyFor !== undefined && !alone) continue;
      const named = organisation.person(deputyFor)?.name ?? organisation.party(deputyFor)?.name;
      // An id that names nobody is a finding of its own.
      if (deputyFor !== undefined && named === undefined) continue;
      isToldApart ??= tellApart(organisation);
      const command = alone && isToldApart(seat) ? leaves(context, seat, alone) : undefined;
      report(
        [...path, deputyFor === undefined ? 'as' : 'deputyFor'],
        {
          body: body.body.name,
          holder: holderName(organisation, member),
          isDeputy,
          for: named,
          date: alone?.isSeated ? alone.date : undefined,
        },
        command ? { help: { command } } : {},
      );
    }
  },
});

interface Alone {
  /** The first day of the deputy's term on which there is nobody to stand in for. */
  readonly date: string;
  /** Whether there is somebody on another of its days, and on a later one. */
  readonly isSeated: boolean;
  readonly isLater: boolean;
}

/** When a deputy stands in for somebody who has no seat; undefined where there is no such day. */
function aloneIn({ body, member }: Seat): Alone | undefined {
  const own = term(body.body, member);
  const terms = (body.body.members ?? [])
    .filter((other) => isSeatOf(other, member.deputyFor))
    .map((other) => term(body.body, other))
    .filter(({ from, to }) => from <= own.to && to >= own.from);
  const date = firstUncovered(own, terms);
  if (date === undefined) return undefined;
  return { date, isSeated: terms.length > 0, isLater: terms.some(({ from }) => from > date) };
}

const isSeatOf = (other: Member, id: string | undefined) =>
  (other.person === id || other.organisation === id) && fillsSeat(other);

/** A deputy leaves with the one for whom they stand in, where that one does not come back. */
function leaves(context: RuleContext, { body, member }: Seat, { date, isSeated, isLater }: Alone) {
  if (!isSeated || isLater || date === term(body.body, member).from) return undefined;
  return leaveCommand(body.body.id, member, dateOption(context, addDays(date, -1)));
}
