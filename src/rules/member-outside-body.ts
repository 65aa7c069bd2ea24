import { firstDay, lastDay } from '../organisation/bodies.ts';
import { holderName } from '../organisation/composition.ts';
import type { Member } from '../organisation/generated/types.ts';
import { rule } from './rule.ts';

/** A term begins before the body's first day or after its last, or ends before its first. */
export default rule({
  code: 'member-outside-body',
  severity: 'error',
  check({ organisation }, report) {
    for (const seat of organisation.seats) {
      const { body, member } = seat;
      const fault = faultOf(member, firstDay(body), lastDay(body));
      if (!fault) continue;
      const { key, ...what } = fault;
      const who = { holder: holderName(organisation, member), role: member.role, body: body.body.name };
      const bound =
        what.kind === 'begins-after'
          ? ({ note: 'ended-here', path: [...body.path, 'dissolved', 'date'] } as const)
          : ({ note: 'defined-here', path: [...body.path, 'established'] } as const);
      report([...seat.path, key], { ...who, ...what }, { related: [bound] });
    }
  },
});

function faultOf({ from, to }: Member, first: string | undefined, last: string | undefined) {
  if (from !== undefined && first !== undefined && from < first) {
    return { key: 'from', kind: 'begins-before', date: from, limit: first } as const;
  }
  if (from !== undefined && last !== undefined && from > last) {
    return { key: 'from', kind: 'begins-after', date: from, limit: last } as const;
  }
  if (from === undefined && to !== undefined && first !== undefined && to < first) {
    return { key: 'to', kind: 'ends-before', date: to, limit: first } as const;
  }
  return undefined;
}
