import type { CommandHelp } from './help.ts';

/** The commands about the plan. */
export type PlanName = 'plan edit' | 'plan succeed';

export type PlanOption =
  | 'planFrom'
  | 'planTo'
  | 'planCharter'
  | 'planAreas'
  | 'planEnds'
  | 'planReason'
  | 'planUrl'
  | 'planCase';

export type PlanQuestion = 'planName' | 'planFrom' | 'planTo' | 'planEnds';

/** What they say. */
export interface PlanHelp {
  commands(asks: string): Readonly<Record<PlanName, CommandHelp>>;
  readonly options: Readonly<Record<PlanOption, string>>;
  readonly questions: Readonly<Record<PlanQuestion, string>>;
}
