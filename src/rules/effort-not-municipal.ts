import { wholeOfKind } from '../organisation/part-of.ts';
import { ownMunicipality, regionName } from '../organisation/parties.ts';
import { rule } from './rule.ts';

/** An effort is recorded for an organisation that is no municipality of the region. */
export default rule({
  code: 'effort-not-municipal',
  severity: 'error',
  byCharter: [],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    for (const [index, { municipality }] of organisation.efforts.entries()) {
      const party = organisation.party(municipality);
      if (!party) continue;
      if (ownMunicipality(organisation, party.id)) continue;
      const isMunicipal = wholeOfKind(organisation, party.id, 'municipality') !== undefined;
      const defined = organisation.named('organisation', municipality)?.path ?? [];
      report(
        ['efforts', index, 'municipality'],
        {
          organisation: party.name,
          fault: isMunicipal ? 'elsewhere' : 'kind',
          region: regionName(organisation),
        },
        { related: [{ note: 'defined-here', path: [...defined, isMunicipal ? 'name' : 'kind'] }] },
      );
    }
  },
});
