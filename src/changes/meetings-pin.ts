import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parse.ts';
import { schedule } from '../meetings/schedule.ts';
import { type PlanOptions, planAhead } from '../meetings/select.ts';
import { type Change, refuse } from './change.ts';
import { namedMeeting } from './meeting.ts';

/** Pins the meetings that the planner proposes: which, is told as to `rup meetings plan`. */
export const meetingsPin: Change<PlanOptions> = {
  needs: ['plan', 'administrativeGroup', 'statusMeeting', 'forums', 'meetings', 'settings'],
  plan({ organisation }, options) {
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
