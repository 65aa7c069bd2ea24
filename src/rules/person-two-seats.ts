import { fit } from '../organisation/composition.ts';
import { rule } from './rule.ts';
import { type GroupTerm, once, termsByStart } from './shared/seats.ts';

/** One person holds seats of the group in two areas at once: seats are counted, not heads. */
export default rule({
  code: 'person-two-seats',
  severity: 'note',
  asWritten: true,
  byCharter: [],
  needs: ['organisations', 'administrativeGroup', 'people'],
  needsAll: ['people', 'organisations'],
  check({ organisation }, report) {
    const isFirst = once();
    const path = ['administrativeGroup', 'members'];
    const areaName = (id: string | undefined) => organisation.named('area', id)?.name ?? '';
    /** Each person's term that ends last, by area. */
    const latest = new Map<string, Map<string, GroupTerm>>();
    for (const term of termsByStart(organisation)) {
      const { person, area } = term.member;
      if (
        person === undefined ||
        area === undefined ||
        fit(term.then, term.then.group.composition, term.member).misfit
      )
        continue;
      const byArea = latest.get(person) ?? new Map<string, GroupTerm>();
      latest.set(person, byArea);
      const other = [...byArea.values()].find((known) => known.member.area !== area && known.to >= term.from);
      if (other && isFirst(term)) {
        report(
          [...path, term.index, 'person'],
          {
            person: organisation.person(person)?.name ?? person,
            areas: [areaName(other.member.area), areaName(area)],
          },
          { related: [{ note: 'other-here', path: [...path, other.index, 'person'] }] },
        );
      }
      if ((byArea.get(area)?.to ?? '') < term.to) byArea.set(area, term);
    }
  },
});
