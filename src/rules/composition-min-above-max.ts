import { rule } from './rule.ts';

/** A body cannot have at least more seats of a kind than it has at most. */
export default rule({
  code: 'composition-min-above-max',
  severity: 'error',
  check({ organisation }, report) {
    for (const { kind, body, path } of organisation.bodies.values()) {
      if (kind === 'statusMeeting') continue;
      for (const [index, { min, max }] of (body.composition ?? []).entries()) {
        if (min === undefined || max === undefined || min <= max) continue;
        report([...path, 'composition', index, 'min'], { body: body.name, min, max });
      }
    }
  },
});
