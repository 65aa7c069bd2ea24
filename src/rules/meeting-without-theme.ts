import { countFrom } from '../calendar/deadlines.ts';
import { deadlinesOf } from '../meetings/settings.ts';
import { meetingDay, meetingDayPath } from '../organisation/held.ts';
import { rule } from './rule.ts';
import { command, UNKNOWN } from './shared/command.ts';

/** A meeting of the group has no theme, and its notice is due or it has been held. */
export default rule({
  code: 'meeting-without-theme',
  severity: 'error',
  byCharter: [],
  needs: ['administrativeGroup', 'settings', 'plan'],
  check({ organisation, at }, report) {
    const { id } = organisation.group;
    const notice = deadlinesOf(organisation.file.settings).get('notice') ?? 0;
    for (const [index, meeting] of organisation.meetings.entries()) {
      const { body, date, themes, held, cancelled } = meeting;
      if (body !== id || cancelled || themes?.length) continue;
      // A date may be reserved long before anybody knows what it is for.
      if (!held && at < countFrom(date, notice).date) continue;
      const path = themes ? ['meetings', index, 'themes'] : meetingDayPath(meeting, index);
      const help = { command: command('meetings edit', [meeting.id], { theme: UNKNOWN }) };
      report(path, { date: meetingDay(meeting) }, { help });
    }
  },
});
