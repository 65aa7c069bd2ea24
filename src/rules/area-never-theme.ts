import { groupMeetingsHeld } from '../organisation/held.ts';
import { rule } from './rule.ts';

/**
 * The group has held at least as many meetings as the plan has areas, and one area has been the theme of none and
 * is that of no meeting scheduled within the plan.
 */
export default rule({
  code: 'area-never-theme',
  severity: 'warning',
  byCharter: [],
  needs: ['administrativeGroup'],
  needsAll: ['meetings'],
  check({ organisation, due }, report) {
    if (due === undefined) return;
    const held = groupMeetingsHeld(organisation, due);
    if (held.length < organisation.areas.length) return;
    const { to } = organisation.file.plan.period;
    const scheduled = organisation
      .meetingsOf(organisation.group.id)
      .filter((meeting) => !meeting.held && !meeting.cancelled && due <= meeting.date && meeting.date <= to);
    const themes = new Set(
      [...held.map(({ meeting }) => meeting), ...scheduled].flatMap((one) => one.themes ?? []),
    );
    for (const [index, { id, name }] of organisation.areas.entries()) {
      if (!themes.has(id)) report(['plan', 'areas', index, 'name'], { area: name, meetings: held.length });
    }
  },
});
