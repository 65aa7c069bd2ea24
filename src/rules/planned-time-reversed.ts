import { rule } from './rule.ts';

/** The time at which a body's meetings are to be held does not end later than it begins. */
export default rule({
  code: 'planned-time-reversed',
  severity: 'error',
  check({ organisation }, report) {
    for (const { kind, body, path } of organisation.bodies.values()) {
      if (kind === 'formerGroup') continue;
      const [from, to] = body.meetings?.time?.split('-') ?? [];
      if (from === undefined || to === undefined || from < to) continue;
      report([...path, 'meetings', 'time'], { body: body.name, from, to });
    }
  },
});
