import type { CharterArgs } from './charter.ts';
import type { DecisionArgs } from './decision.ts';
import type { ForumArgs } from './forum.ts';
import type { GroupArgs } from './group.ts';
import type { HistoryArgs } from './history.ts';
import type { InputArgs } from './input.ts';
import type { MeetingArgs } from './meeting.ts';
import type { PlanArgs } from './plan.ts';
import type { PlanningArgs } from './planning.ts';
import type { ReferenceArgs } from './reference.ts';

/** Each finding's arguments, by code. Facts only: ids, names, dates (`YYYY-MM-DD`), numbers. */
export interface FindingArgs
  extends InputArgs,
    ReferenceArgs,
    DecisionArgs,
    PlanArgs,
    GroupArgs,
    ForumArgs,
    MeetingArgs,
    PlanningArgs,
    HistoryArgs,
    CharterArgs {}

/** A finding's stable, public name. */
export type FindingCode = keyof FindingArgs;

/** What findings are about. */
export type RuleArea =
  | 'input'
  | 'reference'
  | 'plan'
  | 'group'
  | 'forum'
  | 'meeting'
  | 'planning'
  | 'history'
  | 'charter';
