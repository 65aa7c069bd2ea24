import { seasonAt } from '../calendar/seasons.ts';
import { bodySettings, seasonsOf } from '../meetings/settings.ts';
import { rule } from './rule.ts';

/** A meeting of a body whose meetings are planned lies outside the seasons. */
export default rule({
  code: 'meeting-outside-season',
  severity: 'warning',
  sources: [],
  needs: ['meetings', 'settings'],
  check({ organisation }, report) {
    const seasons = seasonsOf(organisation.file.settings);
    for (const [index, { id, body, date, cancelled }] of organisation.meetings.entries()) {
      if (cancelled || seasonAt(date, seasons)) continue;
      const known = organisation.bodies.get(body);
      if (known && bodySettings(known)) report(['meetings', index, 'date'], { meeting: id, date });
    }
  },
});
