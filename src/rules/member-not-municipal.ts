import { fit, holderName, kindOf } from '../organisation/composition.ts';
import { foreignMunicipality, regionName } from '../organisation/parties.ts';
import { rule } from './rule.ts';
import { groupTerms, once } from './shared/seats.ts';

/** The holder of a municipal seat of the group does not come from a municipality of the region. */
export default rule({
  code: 'member-not-municipal',
  severity: 'error',
  asWritten: true,
  byCharter: [],
  needs: ['administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const isFirst = once();
    for (const term of groupTerms(organisation)) {
      const { member, index, then } = term;
      const { composition } = then.group;
      const { entry, misfit } = fit(then, composition, member);
      const seat = composition[entry ?? -1];
      if (!seat || kindOf(then, seat) !== 'municipality') continue;
      const party = then.partyOf(member);
      const foreign = misfit ? undefined : foreignMunicipality(then, party?.id);
      if (!foreign && (misfit !== 'kind' || seat.kind !== 'municipality')) continue;
      if (!isFirst(term)) continue;
      const known = organisation.named('organisation', party?.id);
      const fault = foreign ? 'elsewhere' : party ? 'kind' : 'unknown';
      report(
        ['administrativeGroup', 'members', index, member.person === undefined ? 'organisation' : 'person'],
        {
          holder: holderName(organisation, member),
          role: member.role,
          fault,
          region: regionName(organisation),
        },
        known
          ? {
              related: [
                { note: 'defined-here', path: then.placed([...known.path, foreign ? 'name' : 'kind']) },
              ],
            }
          : {},
      );
    }
  },
});
