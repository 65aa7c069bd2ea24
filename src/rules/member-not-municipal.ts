import { fit, holderName } from '../organisation/composition.ts';
import { rule } from './rule.ts';

/** The holder of a municipal seat of the group does not come from a municipality (R20). */
export default rule({
  code: 'member-not-municipal',
  severity: 'error',
  sources: ['R20'],
  needs: ['plan', 'organisations', 'administrativeGroup'],
  check({ organisation }, report) {
    const { composition, members = [] } = organisation.group;
    for (const [index, member] of members.entries()) {
      const { entry, misfit } = fit(organisation, composition, member);
      if (misfit !== 'kind' || composition[entry ?? -1]?.kind !== 'municipality') continue;
      const party = organisation.partyOf(member);
      const known = organisation.named('organisation', party?.id);
      report(
        ['administrativeGroup', 'members', index, member.person === undefined ? 'organisation' : 'person'],
        { holder: holderName(organisation, member), role: member.role },
        known ? { related: [{ note: 'defined-here', path: [...known.path, 'kind'] }] } : {},
      );
    }
  },
});
