import { ownMunicipality } from '../organisation/parties.ts';
import { rule } from './rule.ts';

/** Several municipalities work at the same goal: closer cooperation may be worth considering. */
export default rule({
  code: 'efforts-in-common',
  severity: 'note',
  byCharter: [],
  needs: ['charters'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const goals = new Map<string, Map<string, number>>();
    for (const [index, { goal, municipality: by, collected = due }] of organisation.efforts.entries()) {
      // Two departments of one municipality are one municipality.
      const municipality = ownMunicipality(organisation, by)?.id;
      if (!organisation.goal(goal) || municipality === undefined || collected > due) continue;
      const municipalities = goals.get(goal) ?? new Map<string, number>();
      goals.set(goal, municipalities);
      if (!municipalities.has(municipality)) municipalities.set(municipality, index);
    }
    const nameOf = (municipality: string) => organisation.party(municipality)?.name ?? municipality;
    for (const [goal, municipalities] of goals) {
      const [first, second] = municipalities;
      if (!first || !second) continue;
      report(
        ['efforts', second[1], 'goal'],
        {
          goal: organisation.goal(goal)?.name ?? goal,
          first: nameOf(first[0]),
          second: nameOf(second[0]),
          others: municipalities.size - 2,
        },
        { related: [{ note: 'first-here', path: ['efforts', first[1], 'goal'] }] },
      );
    }
  },
});
