import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import { DECISIVE_SECTIONS, scheduleOn } from '../meetings/as-of.ts';
import type { BusyDays } from '../meetings/choose-day.ts';
import { whyEmpty } from '../meetings/empty.ts';
import { type PlanOptions, planAhead } from '../meetings/select.ts';
import { type Change, refuse } from './change.ts';
import { pathOf } from './find.ts';
import { namedMeeting } from './meeting.ts';

/** Which proposals to schedule, as `rup meetings plan` is told, and the days that others have taken. */
export interface MeetingsSchedule extends PlanOptions {
  readonly busyDays?: BusyDays | undefined;
}

/** Schedules the meetings that the planner proposes: of those shown, or where all are scheduled, the next ones. */
export const meetingsSchedule: Change<MeetingsSchedule> = {
  needs: DECISIVE_SECTIONS,
  // A meeting that cannot be read would be proposed, and written, once more.
  needsAll: ['plan', 'organisations', 'forums', 'meetings', 'settings'],
  plan({ organisation, today }, { busyDays, ...options }) {
    if (options.body !== undefined) pathOf(organisation, 'body', options.body);
    const known = scheduleOn(organisation, today, { from: options.from, busy: busyDays });
    const shown = planAhead(known, options);
    const isNew = shown.meetings.some(({ state }) => state === 'proposed');
    const { meetings, unplanned } = isNew ? shown : planAhead(known, options, { onlyProposed: true });
    const entries = meetings.filter(({ state }) => state === 'proposed').map(({ entry }) => entry);
    const open = unplanned.map(({ body, from, to, problem }) => ({
      code: 'meeting-unplaced' as const,
      args: { body: body.name, from, to, problem },
    }));
    if (entries.length === 0) {
      const [first] = open;
      refuse('nothing-to-schedule', first ? { unplaced: first.args } : { empty: whyEmpty(known, options) });
    }
    return {
      operations: [insert(['meetings'], ...(entries as unknown as Value[]))],
      done: {
        code: 'meetings-scheduled',
        args: { meetings: entries.map((entry) => namedMeeting(organisation, entry)) },
      },
      open,
    };
  },
};
