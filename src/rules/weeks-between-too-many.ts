import { rule } from './rule.ts';

const WEEKS_OF_A_YEAR = 52;

/** A body is to meet so often and so far apart that a year has no room for it. */
export default rule({
  code: 'weeks-between-too-many',
  severity: 'warning',
  check({ organisation }, report) {
    for (const { kind, body, path } of organisation.bodies.values()) {
      const weeks = kind === 'formerGroup' ? undefined : body.meetings?.weeksBetween;
      if (kind === 'formerGroup' || weeks === undefined) continue;
      const perYear = kind === 'statusMeeting' ? body.perYear : (body.meetings?.perYear ?? 0);
      if (perYear * weeks <= WEEKS_OF_A_YEAR) continue;
      const most = Math.floor(WEEKS_OF_A_YEAR / perYear);
      report([...path, 'meetings', 'weeksBetween'], { body: body.name, perYear, weeks, most });
    }
  },
});
