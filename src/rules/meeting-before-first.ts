import { seasonStart } from '../calendar/seasons.ts';
import { seasonsOf } from '../meetings/settings.ts';
import { rule } from './rule.ts';

/** The group meets before the season of its first meeting begins (R16). */
export default rule({
  code: 'meeting-before-first',
  severity: 'error',
  sources: ['R16'],
  needs: ['administrativeGroup', 'meetings', 'settings'],
  check({ organisation }, report) {
    const { id, meetings } = organisation.group;
    const begins = seasonStart(meetings.first, seasonsOf(organisation.file.settings));
    for (const [index, { body, date, cancelled }] of organisation.meetings.entries()) {
      if (body !== id || cancelled || date >= begins) continue;
      report(
        ['meetings', index, 'date'],
        { date, season: meetings.first, begins },
        { related: [{ note: 'defined-here', path: ['administrativeGroup', 'meetings', 'first'] }] },
      );
    }
  },
});
