import { countFrom } from '../calendar/deadlines.ts';
import { deadlinesOf } from '../meetings/settings.ts';
import { addMonths, type CalendarDate } from '../organisation/date.ts';
import type { Forum } from '../organisation/generated/types.ts';
import { forumState, type Organisation } from '../organisation/organisation.ts';
import { awaitedSince, lastReport, monthsBetweenReports } from '../organisation/reports.ts';
import { rule } from './rule.ts';
import { dateOption } from './shared/command.ts';
import { reportCommand } from './shared/report-command.ts';

/**
 * The deadline for reports to the group's next meeting has passed, and a forum whose report falls due by that meeting
 * has not given it. Our deadlines: a note, until the report is late by itself.
 */
export default rule({
  code: 'meeting-report-missing',
  severity: 'note',
  byCharter: [],
  needs: ['administrativeGroup', 'settings'],
  check(context, report) {
    const { organisation, due } = context;
    const asked = due === undefined ? undefined : nextAsked(organisation, due);
    if (due === undefined || !asked) return;
    const months = monthsBetweenReports(organisation);
    for (const [index, forum] of organisation.forums.entries()) {
      const isAsked = isActive(forum, asked.requested) && isActive(forum, due);
      if (!isAsked || (forum.reportsTo ?? organisation.group.id) !== organisation.group.id) continue;
      const awaited = addMonths(awaitedSince(organisation, forum, lastReport(forum, due)), months);
      if (awaited < due || asked.date < awaited) continue;
      report(
        ['forums', index, 'name'],
        { forum: forum.name, meeting: asked.meeting, deadline: asked.deadline },
        {
          related: [{ note: 'other-here', path: ['meetings', asked.index, 'date'] }],
          help: { command: reportCommand(forum, dateOption(context, due)) },
        },
      );
    }
  },
});

interface Asked {
  readonly index: number;
  readonly meeting: string;
  readonly date: CalendarDate;
  /** The days on which reports were asked for and were to be in. */
  readonly requested: CalendarDate;
  readonly deadline: CalendarDate;
}

/** The group's next meeting, where the deadline for reports to it has passed. */
function nextAsked(organisation: Organisation, due: CalendarDate): Asked | undefined {
  const days = deadlinesOf(organisation.file.settings, organisation.bodies.get(organisation.group.id));
  const [request, entry] = [days.get('reportsRequested'), days.get('reportsIn')];
  if (request === undefined || entry === undefined) return undefined;
  let next: Asked | undefined;
  for (const [index, { id, body, date, held, cancelled }] of organisation.meetings.entries()) {
    const isComing = body === organisation.group.id && !cancelled && due <= (held?.date ?? date);
    if (!isComing || (next && next.date <= date)) continue;
    const [requested, deadline] = [countFrom(date, request).date, countFrom(date, entry).date];
    next = { index, meeting: id, date, requested, deadline };
  }
  return next && next.deadline < due ? next : undefined;
}

/** Whether the file states that the forum was active; one without a first day may have begun at any time. */
function isActive(forum: Forum, date: CalendarDate): boolean {
  return forum.established !== undefined && forumState(forum, date) === 'active';
}
