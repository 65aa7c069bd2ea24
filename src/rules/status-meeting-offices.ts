import { rule } from './rule.ts';

const SIDES = ['region', 'kkr'] as const;

/** The status meeting joins other than one office of a region and one of a KKR (R8). */
export default rule({
  code: 'status-meeting-offices',
  severity: 'error',
  sources: ['R8'],
  needs: ['organisations', 'statusMeeting'],
  check({ organisation }, report) {
    const offices = organisation.file.statusMeeting?.offices;
    if (!offices) return;
    const kinds = offices.map((office) => organisation.party(office.organisation)?.kind);
    for (const [index, { name: office }] of offices.entries()) {
      const kind = kinds[index];
      const isFirst = (kind === 'region' || kind === 'kkr') && kinds.indexOf(kind) === index;
      if (kind === undefined || isFirst) continue;
      report(['statusMeeting', 'offices', index, 'organisation'], { fault: 'surplus', office });
    }
    // An office at an organisation that the file does not define may be the one that seems to be missing.
    if (kinds.includes(undefined)) return;
    for (const side of SIDES) {
      if (kinds.includes(side)) continue;
      report(['statusMeeting', 'offices'], { fault: `no-${side}`, office: '' }, { onKey: true });
    }
  },
});
