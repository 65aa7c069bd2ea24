import { sideOf } from '../organisation/parties.ts';
import { rule } from './rule.ts';

/** No name of a party. */
const NEITHER = '';

/** The status meeting joins other than one office of each party that the charter names. */
export default rule({
  code: 'status-meeting-offices',
  severity: 'error',
  byCharter: ['statusMeetingBetween'],
  needsAll: ['organisations'],
  check({ organisation }, report) {
    const offices = organisation.file.statusMeeting?.offices;
    const between = organisation.charter.demands.statusMeetingBetween;
    if (!offices || !between) return;
    const nameOf = (side: string) => organisation.charter.party(side)?.name ?? side;
    const parties = between.map(nameOf);
    const sides = offices.map(({ organisation: id }) => {
      if (!organisation.party(id)) return undefined;
      return sideOf(organisation, id, between) ?? NEITHER;
    });
    for (const [index, { name: office }] of offices.entries()) {
      const side = sides[index];
      const isFirst = side !== NEITHER && sides.indexOf(side) === index;
      if (side === undefined || isFirst) continue;
      report(['statusMeeting', 'offices', index, 'organisation'], { fault: 'surplus', office, parties });
    }
    // An office at an organisation that the file does not define may be the one that seems to be missing.
    if (sides.includes(undefined)) return;
    for (const side of between) {
      if (sides.includes(side)) continue;
      report(
        ['statusMeeting', 'offices'],
        { fault: 'missing', office: '', parties: [nameOf(side)] },
        { onKey: true },
      );
    }
  },
});
