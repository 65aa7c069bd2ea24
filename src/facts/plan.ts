/** Arguments of findings about the plan: initiatives, goals, efforts. */
export interface PlanArgs {
  /** `date`: when it is to have begun, or ended; `limit`: the last day of the plan that replaced it, or was before it. */
  'plan-never-in-force': { plan: string; fault: 'replaced' | 'over'; date: string; limit: string };
  /** `date`: the day outside the area's time in the plan, none where the tie goes on after it. */
  'area-outside-life': {
    area: string;
    tie: AreaTie;
    name: string;
    fault: 'before' | 'after';
    date: string | undefined;
    limit: string;
  };
  'area-never-theme': { area: string; meetings: number };
  'initiative-never-followed-up': { initiative: string; ended: string };
  /** `last`: the latest follow-up; undefined where there has been none. */
  'initiative-follow-up-late': { initiative: string; last: string | undefined; months: number };
  'initiative-completed-still-running': { initiative: string; status: 'completed' | 'stopped'; date: string };
  /** `met`: the day of the group's last meeting; `last`: that of the latest priority, undefined where there is none. */
  'priority-shared': { initiative: string; other: string; rank: number };
  'initiative-not-prioritised': { initiative: string; met: string; last: string | undefined; months: number };
  'priority-after-end': { initiative: string; date: string; ended: string };
  'history-date-repeated': { initiative: string; history: 'priorities' | 'followUps'; date: string };
  /** `dissolved`: the forum's last day. */
  'initiative-forum-gone': { initiative: string; forum: string; dissolved: string };
  'effort-not-assessed': { municipality: string; goal: string };
  'efforts-never-collected': { planEnd: string };
  /** `elsewhere`: it is a municipality, but of another region. */
  'effort-not-municipal': { organisation: string; fault: 'kind' | 'elsewhere'; region: string };
  'effort-goal-in-other-area': { goal: string; area: string; goalArea: string };
  /** `others`: how many municipalities there are beside the two named. */
  'efforts-in-common': { goal: string; first: string; second: string; others: number };
  'recorded-in-future': { fact: RecordedFact; name: string; date: string };
}

/** What the file records as done on a day. */
export type RecordedFact = 'priority' | 'follow-up' | 'collection' | 'cancellation' | 'move' | 'decision';

/** What can be of an area. */
export type AreaTie = 'goal' | 'initiative' | 'forum' | 'seat' | 'meeting' | 'effort';
