import { SIDES, sideOf } from '../charter/parties.ts';
import { rule } from './rule.ts';

/** The status meeting joins other than one office of the region and one of its KKR (R8). */
export default rule({
  code: 'status-meeting-offices',
  severity: 'error',
  sources: ['R8'],
  needs: ['organisations', 'statusMeeting'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const offices = organisation.file.statusMeeting?.offices;
    if (!offices) return;
    const sides = offices.map(({ organisation: id }) => {
      if (!organisation.party(id)) return undefined;
      return sideOf(organisation, id) ?? 'neither';
    });
    for (const [index, { name: office }] of offices.entries()) {
      const side = sides[index];
      const isFirst = side !== 'neither' && sides.indexOf(side) === index;
      if (side === undefined || isFirst) continue;
      report(['statusMeeting', 'offices', index, 'organisation'], { fault: 'surplus', office });
    }
    // An office at an organisation that the file does not define may be the one that seems to be missing.
    if (sides.includes(undefined)) return;
    for (const side of SIDES) {
      if (sides.includes(side)) continue;
      report(['statusMeeting', 'offices'], { fault: `no-${side}`, office: '' }, { onKey: true });
    }
  },
});
