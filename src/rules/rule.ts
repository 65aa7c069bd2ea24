import type { DemandName } from '../charter/charter.ts';
import type { Help, Path } from '../document/finding.ts';
import type { DecisionArgs } from '../facts/decision.ts';
import type { FindingArgs, FindingCode } from '../facts/finding.ts';
import type { ForumArgs } from '../facts/forum.ts';
import type { GroupArgs } from '../facts/group.ts';
import type { MeetingArgs } from '../facts/meeting.ts';
import type { PlanArgs } from '../facts/plan.ts';
import type { PlanningArgs } from '../facts/planning.ts';
import type { ReferenceArgs } from '../facts/reference.ts';
import type { RelatedNote } from '../facts/related.ts';
import type { Severity } from '../facts/severity.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Organisation } from '../organisation/organisation.ts';
import type { Section } from '../organisation/valid-part.ts';

/** The codes that a rule can have; accepted findings are checked after the rules (see check.ts). */
export type RuleCode = Exclude<
  keyof (ReferenceArgs & DecisionArgs & PlanArgs & GroupArgs & ForumArgs & MeetingArgs & PlanningArgs),
  'accepted-expired' | 'accepted-unused' | 'accepted-unknown-code'
>;

/** What a rule checks, and as of when. */
export interface RuleContext {
  readonly organisation: Organisation;
  /** The day as of which the file is checked; the plan's last one where the plan is over (see due.ts). */
  readonly at: CalendarDate;
  /** The day as of which obligations fall due: `at`, undefined before the plan begins. */
  readonly due: CalendarDate | undefined;
  /** The day that was asked for: what a command does where it is given no date is done on it. */
  readonly asked: CalendarDate;
  /** The last day that has come: today, or the day asked for. What is dated after it cannot have happened. */
  readonly now: CalendarDate;
}

/** Where a finding points: a value by its path, or the key that leads to it. */
export interface Place {
  readonly path: Path;
  readonly onKey?: boolean;
}

/** What a finding may carry beside its arguments. */
export interface Extras {
  readonly onKey?: boolean;
  readonly related?: readonly (Place & { readonly note: RelatedNote })[];
  readonly help?: Help;
  /** In place of the rule's own severity. */
  readonly severity?: Severity;
  /** What it is about, where not all statements behind the rule are broken: it rests on those that demand this. */
  readonly demands?: readonly DemandName[];
}

/** Reports a finding at a path of the organisation's file. */
export type Report<Code extends FindingCode> = (path: Path, args: FindingArgs[Code], extras?: Extras) => void;

/** One executable sentence: what it is called, how serious a breach is, on whose word, and the check. */
export interface Rule<Code extends RuleCode = RuleCode> {
  readonly code: Code;
  /** Under a demand or a proposal, or where no statement stands behind it; under any other an error is a warning. */
  readonly severity: Severity;
  /** Set where only a charter can ask for it: the demands that the rule takes from one. It is silent without. */
  readonly byCharter?: readonly DemandName[];
  /** The sections without which it would find what is not so: it is skipped where the schema found one broken. */
  readonly needs?: readonly Section[];
  /** Those from which an entry that is left out would mislead it: it is then skipped. */
  readonly needsAll?: readonly Section[];
  /** Set where it reads the file as it is written, and not as it was on the day: it looks at all days at once. */
  readonly asWritten?: true;
  check(context: RuleContext, report: Report<Code>): void;
}

/** Defines a rule; the code gives the type of its findings' arguments. */
export function rule<Code extends RuleCode>(definition: Rule<Code>): Rule<Code> {
  return definition;
}
