import type { DeadlineKind, SeasonWord } from './meeting.ts';
import type { AvoidedDay } from './meeting-reasons.ts';

/** Arguments of findings about the rhythm of meetings and the planner's settings (R7, R15, R30). */
export interface PlanningArgs {
  /** `over`: what was over when the group began: `plan`, or the season of its first meeting. */
  'group-established-late': { group: string; established: string; limit: string; over: string };
  'plan-over-before-first-meeting': { planEnd: string; season: string; begins: string };
  /** `season`: the one without a meeting, where there are meetings enough. */
  'group-meetings-missing': {
    year: string;
    count: number;
    expected: number;
    season: SeasonWord | undefined;
  };
  'status-meeting-not-held': { year: string };
  'status-meeting-without-holder': { office: string; date: string };
  'meeting-outside-season': { meeting: string; date: string };
  'meeting-on-avoided-day': { meeting: string; date: string; day: AvoidedDay };
  /** `body`: the one that has the other meeting. */
  'meetings-same-week': { meeting: string; date: string; other: string; body: string };
  'meetings-overlap': { meeting: string; other: string; person: string; date: string };
  'meeting-time-skipped': { meeting: string; date: string; time: string };
  'meeting-report-missing': { forum: string; meeting: string; deadline: string };
  'planned-time-reversed': { body: string; from: string; to: string };
  'weeks-between-too-many': { body: string; perYear: number; weeks: number; most: number };
  /** `year`: the first in which no day is open; empty where the season ends before it begins. */
  'season-without-open-day': { season: SeasonWord; year: string };
  'preferred-outside-season': { season: SeasonWord };
  /** `half`: in the other half of the year; `summer`: all of it in the summer holidays. */
  'season-misplaced': { season: SeasonWord; fault: 'half' | 'summer' };
  /** `other`: the deadline that should follow it; itself where it lies on the wrong side of the meeting. */
  'deadline-misplaced': { deadline: DeadlineKind; fault: DeadlineFault; other: DeadlineKind };
}

/** A deadline stands after the meeting, before it, or after another deadline that follows it. */
export type DeadlineFault = 'after-meeting' | 'before-meeting' | 'after-other';
