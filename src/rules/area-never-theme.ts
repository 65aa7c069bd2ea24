import { groupMeetingsHeld } from '../organisation/held.ts';
import { planTimeOf } from '../organisation/plan-time.ts';
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
    const { length } = organisation.areas;
    if (held.length < length) return;
    const { to } = planTimeOf(organisation);
    const scheduled = organisation
      .meetingsOf(organisation.group.id)
      .filter((meeting) => !meeting.held && !meeting.cancelled && due <= meeting.date && meeting.date <= to);
    const themes = new Set(
      [...held.map(({ meeting }) => meeting), ...scheduled].flatMap((one) => one.themes ?? []),
    );
    for (const { id, name, from = '' } of organisation.areas) {
      const meetings = held.filter(({ date }) => date >= from).length;
      const { path = [] } = organisation.named('area', id) ?? {};
      if (!themes.has(id) && meetings >= length) report([...path, 'name'], { area: name, meetings });
    }
  },
});
