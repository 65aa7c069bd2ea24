import { countFrom } from '../calendar/deadlines.ts';
import { deadlinesOf } from '../meetings/settings.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Forum } from '../organisation/generated/types.ts';
import { byDate } from '../organisation/order.ts';
import { forumState, type Organisation } from '../organisation/organisation.ts';
import { rule } from './rule.ts';

/**
 * The deadline for reports to the group's latest meeting has passed, and a forum that was asked for one has not
 * reported since the meeting before (R30). Our deadlines: a note.
 */
export default rule({
  code: 'meeting-report-missing',
  severity: 'note',
  sources: ['R30'],
  needs: ['plan', 'administrativeGroup', 'forums', 'meetings', 'settings'],
  check({ organisation, due }, report) {
    const asked = due === undefined ? undefined : lastAsked(organisation, due);
    if (due === undefined || !asked) return;
    for (const [index, forum] of organisation.forums.entries()) {
      const isAsked = isActive(forum, asked.requested) && isActive(forum, asked.deadline);
      if (!isAsked || (forum.reportsTo ?? organisation.group.id) !== organisation.group.id) continue;
      if (forum.reports?.some(({ date }) => asked.since < date && date <= due)) continue;
      report(
        ['forums', index, 'name'],
        { forum: forum.name, meeting: asked.meeting, deadline: asked.deadline },
        {
          related: [{ note: 'other-here', path: ['meetings', asked.index, 'date'] }],
          help: { command: ['rup', 'forum', 'report', forum.id] },
        },
      );
    }
  },
});

interface Asked {
  readonly index: number;
  readonly meeting: string;
  /** The days on which reports were asked for and were to be in. */
  readonly requested: CalendarDate;
  readonly deadline: CalendarDate;
  /** The meeting before. */
  readonly since: CalendarDate;
}

/** The group's latest meeting for which the deadline for reports has passed. */
function lastAsked(organisation: Organisation, due: CalendarDate): Asked | undefined {
  const { id, established } = organisation.group;
  const days = deadlinesOf(organisation.file.settings);
  const [request, entry] = [days.get('reportsRequested'), days.get('reportsIn')];
  if (request === undefined || entry === undefined) return undefined;
  const meetings = [...organisation.meetings.entries()]
    .filter(([, { body, cancelled }]) => body === id && !cancelled)
    .sort(([, a], [, b]) => byDate(a, b));
  const at = meetings.findLastIndex(([, { date }]) => countFrom(date, entry).date < due);
  const [index, meeting] = meetings[at] ?? [];
  if (index === undefined || !meeting) return undefined;
  const requested = countFrom(meeting.date, request).date;
  const since = meetings[at - 1]?.[1].date ?? established;
  return { index, meeting: meeting.id, requested, deadline: countFrom(meeting.date, entry).date, since };
}

/** Whether the file states that the forum was active; one without a first day may have begun at any time. */
function isActive(forum: Forum, date: CalendarDate): boolean {
  return forum.established !== undefined && forumState(forum, date) === 'active';
}
