import { RUP_2012 } from '../charter/rup-2012.ts';
import { rule } from './rule.ts';

const DEMANDED = RUP_2012.former;

/** The former organisation is recorded as other than three administrative groups and one climate forum (R2). */
export default rule({
  code: 'former-groups-count',
  severity: 'warning',
  sources: ['R2'],
  needs: ['formerGroups'],
  needsAll: ['formerGroups'],
  check({ organisation }, report) {
    // What is not recorded at all is not recorded wrongly; an empty list says that there was nothing.
    if (!organisation.file.formerGroups) return;
    const total = organisation.formerGroups.length;
    const groups = organisation.formerGroups.filter(({ kind }) => kind === 'administrative-group').length;
    const climateForums = total - groups;
    if (groups === DEMANDED.groups && climateForums === DEMANDED.climateForums) return;
    report(['formerGroups'], { groups, climateForums }, { onKey: true });
  },
});
