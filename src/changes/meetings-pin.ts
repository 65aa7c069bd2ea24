import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parse.ts';
import { schedule } from '../meetings/schedule.ts';
import { type PlanOptions, planAhead } from '../meetings/select.ts';
import { type Change, refuse } from './change.ts';
import { pathOf } from './find.ts';
import { namedMeeting } from './meeting.ts';

/** Pins the meetings that the planner proposes: which, is told as to `rup meetings plan`. */
export const meetingsPin: Change<PlanOptions> = {
  needs: [
    'format',
    'plan',
    'organisations',
    'administrativeGroup',
    'statusMeeting',
    'forums',
    'meetings',
    'settings',
  ],
  // A meeting that cannot be read would be proposed, and written, once more.
  needsAll: ['plan', 'organisations', 'forums', 'meetings'],
  plan({ organisation }, options) {
    if (options.body !== undefined) pathOf(organisation, 'body', options.body);
    const { meetings } = planAhead(schedule(organisation), options);
    const entries = meetings.filter(({ state }) => state === 'proposed').map(({ entry }) => entry);
    if (entries.length === 0) refuse('nothing-to-pin', {});
    return {
      operations: [insert(['meetings'], ...(entries as unknown as Value[]))],
      done: {
        code: 'meetings-pinned',
        args: { meetings: entries.map((entry) => namedMeeting(organisation, entry)) },
      },
      open: [],
    };
  },
};
