import { fillsSeat, fit, holderName, term } from '../organisation/composition.ts';
import type { Forum, Member } from '../organisation/generated/types.ts';
import { grouped } from '../organisation/grouped.ts';
import { normalForm } from '../organisation/normal-form.ts';
import { forumState, holds, type Organisation } from '../organisation/organisation.ts';
import { type RuleContext, rule } from './rule.ts';

/** Of these a body has one, whether its composition says so or not. */
const CHAIR =
  /^(?:n\u00e6st|vice[ -]?)?(?:formand|forperson|forkvinde|chair|chairman|chairwoman|chairperson)$/;

/** A forum's only seat of its kind is held and vacant on one day. */
export default rule({
  code: 'chair-held-and-vacant',
  severity: 'warning',
  needs: ['plan'],
  check(context, report) {
    const { organisation } = context;
    for (const [at, forum] of organisation.forums.entries()) {
      const terms = (forum.members ?? [])
        .map((member, index) => ({ member, index, ...term(forum, member) }))
        .filter(({ member }) => fillsSeat(member));
      if (!terms.some(({ member }) => member.vacant)) continue;
      const bySeat = grouped(terms, ({ member }) => onlySeat(organisation, forum, member));
      for (const [seat, seats] of bySeat) {
        if (seat === undefined) continue;
        for (const vacancy of seats.filter(({ member }) => member.vacant)) {
          const holder = seats.find(
            (seat) =>
              !seat.member.vacant &&
              seat.from <= vacancy.to &&
              vacancy.from <= seat.to &&
              !isCounted(context, forum, [seat.member, vacancy.member]),
          );
          if (!holder) continue;
          const path = ['forums', at, 'members'];
          report(
            [...path, vacancy.index, 'vacant'],
            {
              forum: forum.name,
              role: vacancy.member.role,
              holder: holderName(organisation, holder.member),
              date: holder.from > vacancy.from ? holder.from : vacancy.from,
            },
            { related: [{ note: 'other-here', path: [...path, holder.index, 'role'] }] },
          );
        }
      }
    }
  },
});

/** What names a seat of which there is one; undefined for a seat of which there are, or may be, more. */
function onlySeat(organisation: Organisation, forum: Forum, member: Member): string | undefined {
  const { entry, misfit } = fit(organisation, forum.composition ?? [], member);
  const seat = misfit ? undefined : forum.composition?.[entry ?? -1];
  const role = normalForm(member.role);
  const isOnly = seat?.max === undefined ? CHAIR.test(role) : seat.max === 1;
  if (!isOnly) return undefined;
  const kind = seat?.max === undefined ? role : `${entry}`;
  return seat && seat.per !== 'area' ? kind : `${kind} ${member.area ?? ''}`;
}

/** Whether the count of the forum's seats tells it: as of the day that is asked for, by its composition. */
function isCounted({ organisation, due }: RuleContext, forum: Forum, seats: readonly Member[]): boolean {
  if (due === undefined || forumState(forum, due) !== 'active') return false;
  return seats.every((member) => {
    const { entry, misfit } = fit(organisation, forum.composition ?? [], member);
    return !misfit && forum.composition?.[entry ?? -1]?.max !== undefined && holds(term(forum, member), due);
  });
}
