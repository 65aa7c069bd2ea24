import { rule } from './rule.ts';

/** An effort is recorded for an organisation that is no municipality (R12: "kommunernes indsatser"). */
export default rule({
  code: 'effort-not-municipal',
  severity: 'error',
  sources: ['R12'],
  needs: ['efforts', 'organisations'],
  check({ organisation }, report) {
    for (const [index, { municipality }] of organisation.efforts.entries()) {
      const party = organisation.party(municipality);
      if (!party || party.kind === 'municipality') continue;
      const defined = organisation.named('organisation', municipality)?.path ?? [];
      report(
        ['efforts', index, 'municipality'],
        { organisation: party.name },
        { related: [{ note: 'defined-here', path: [...defined, 'kind'] }] },
      );
    }
  },
});
