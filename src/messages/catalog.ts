import type { CliTexts } from './cli.ts';
import type { ForumArgs } from './forum.ts';
import type { GroupArgs } from './group.ts';
import type { HistoryArgs } from './history.ts';
import type { InputArgs } from './input.ts';
import type { MeetingArgs } from './meeting.ts';
import type { NotEnforcedTexts } from './not-enforced.ts';
import type { PlanArgs } from './plan.ts';
import type { PlanningArgs } from './planning.ts';
import type { ReferenceArgs } from './reference.ts';
import type { RelatedNotes, ReportTexts } from './report.ts';

/** The languages rup speaks (BCP 47). */
export type Language = 'da' | 'en';

/** Each finding's arguments, by code. Facts only: ids, names, dates (`YYYY-MM-DD`), numbers. */
export interface FindingArgs
  extends InputArgs,
    ReferenceArgs,
    PlanArgs,
    GroupArgs,
    ForumArgs,
    MeetingArgs,
    PlanningArgs,
    HistoryArgs {}

/** A finding's stable, public name. */
export type FindingCode = keyof FindingArgs;

/** All that one language says of one kind of finding. */
export interface FindingText<Args> {
  /** One line, without a full stop: what is wrong here. */
  message(args: Args): string;
  /** A noun phrase or short sentence for lists. */
  title: string;
  /** What it demands and why it matters. */
  reason: string;
  /** How to mend it. */
  mend: string;
}

/** The texts of a group of findings, total over its arguments: a missing one does not compile. */
export type FindingTexts<Args> = { readonly [Code in keyof Args]: FindingText<Args[Code]> };

/** What every command may have to say in one language. */
export interface Words {
  readonly language: Language;
  readonly related: RelatedNotes;
  readonly report: ReportTexts;
  readonly cli: CliTexts;
}

/** The words, and what there is to say of each finding: see load.ts. */
export interface Catalog extends Words {
  readonly findings: FindingTexts<FindingArgs>;
  readonly notEnforced: NotEnforcedTexts;
}
