import type { DeadlineKind, SeasonWord } from './meetings.ts';

/** Arguments of findings about the rhythm of meetings and the planner's settings (R7, R15, R30). */
export interface PlanningArgs {
  'group-meetings-missing': { year: string; count: number; expected: number };
  'status-meeting-not-held': { year: string };
  'meeting-outside-season': { meeting: string; date: string };
  'meetings-overlap': { meeting: string; other: string; person: string; date: string };
  'meeting-time-skipped': { meeting: string; date: string; time: string };
  'meeting-report-missing': { forum: string; meeting: string; deadline: string };
  'planned-time-reversed': { body: string; from: string; to: string };
  'weeks-between-too-many': { body: string; perYear: number; weeks: number; most: number };
  /** `year`: the first in which no day is open; empty where the season ends before it begins. */
  'season-without-open-day': { season: SeasonWord; year: string };
  'preferred-outside-season': { season: SeasonWord };
  /** `other`: the deadline that should follow it; itself where it lies on the wrong side of the meeting. */
  'deadline-misplaced': { deadline: DeadlineKind; fault: DeadlineFault; other: DeadlineKind };
}

/** A deadline stands after the meeting, before it, or after another deadline that follows it. */
export type DeadlineFault = 'after-meeting' | 'before-meeting' | 'after-other';
