import { fit, holderName, kindOf } from '../organisation/composition.ts';
import { foreignMunicipality, regionName } from '../organisation/parties.ts';
import { rule } from './rule.ts';

/** The holder of a municipal seat of the group does not come from a municipality of the region. */
export default rule({
  code: 'member-not-municipal',
  severity: 'error',
  byCharter: [],
  needs: ['administrativeGroup'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const { composition, members = [] } = organisation.group;
    for (const [index, member] of members.entries()) {
      const { entry, misfit } = fit(organisation, composition, member);
      const seat = composition[entry ?? -1];
      if (!seat || kindOf(organisation, seat) !== 'municipality') continue;
      const party = organisation.partyOf(member);
      const foreign = misfit ? undefined : foreignMunicipality(organisation, party?.id);
      if (!foreign && (misfit !== 'kind' || seat.kind !== 'municipality')) continue;
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
          ? { related: [{ note: 'defined-here', path: [...known.path, foreign ? 'name' : 'kind'] }] }
          : {},
      );
    }
  },
});
