import { groupMeetingsHeld } from '../organisation/held.ts';
import { rule } from './rule.ts';

/**
 * The group has held at least as many meetings as the plan has areas, and one area has been the theme of none and
 * is not planned to be (R9).
 */
export default rule({
  code: 'area-never-theme',
  severity: 'warning',
  sources: ['R9'],
  needs: ['plan', 'administrativeGroup', 'meetings'],
  needsAll: true,
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const meetings = groupMeetingsHeld(organisation, due).length;
    if (meetings < organisation.areas.length) return;
    const themes = new Set<string>();
    for (const { body, cancelled, themes: own = [] } of organisation.meetings) {
      if (body === organisation.group.id && !cancelled) for (const area of own) themes.add(area);
    }
    for (const [index, { id, name }] of organisation.areas.entries()) {
      if (!themes.has(id)) report(['plan', 'areas', index, 'name'], { area: name, meetings });
    }
  },
});
