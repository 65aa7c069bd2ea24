/** Arguments of findings about the plan: initiatives, goals, efforts (R9–R14). */
export interface PlanArgs {
  'area-never-theme': { area: string; meetings: number };
  'initiative-never-followed-up': { initiative: string; ended: string };
  /** `since`: the last follow-up, or the first day on which the group could follow up. */
  'initiative-follow-up-late': { initiative: string; since: string; months: number };
  'initiative-completed-still-running': { initiative: string; status: 'completed' | 'stopped'; date: string };
  /** `met`: the day of the group's last meeting. */
  'initiative-not-prioritised': { initiative: string; met: string };
  'priority-after-end': { initiative: string; date: string; ended: string };
  'history-date-repeated': { initiative: string; history: 'priorities' | 'followUps'; date: string };
  /** `dissolved`: the forum's last day. */
  'initiative-forum-gone': { initiative: string; forum: string; dissolved: string };
  'effort-not-assessed': { municipality: string; goal: string };
  'effort-not-municipal': { organisation: string };
  'effort-goal-in-other-area': { goal: string; area: string; goalArea: string };
  /** `others`: how many municipalities there are beside the two named. */
  'efforts-in-common': { goal: string; first: string; second: string; others: number };
}
