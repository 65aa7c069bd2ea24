import type { FindingArgs, RuleArea } from '../facts/finding.ts';
import type { RelatedNote } from '../facts/related.ts';
import type { CliTexts } from './en/cli.ts';
import type { ReportTexts } from './en/report.ts';

/** The languages rup speaks (BCP 47). */
export type Language = 'da' | 'en';

/** All that one language says of one kind of finding. */
export interface FindingText<Args> {
  /** One line, without a full stop: what is wrong here. */
  message(args: Args): string;
  /** A noun phrase or short sentence for lists. */
  title: string;
  /** What it demands and why it matters. */
  reason: string;
  /** How to fix it. */
  fix: string;
}

/** The texts of a group of findings, total over its arguments: a missing one does not compile. */
export type FindingTexts<Args> = { readonly [Code in keyof Args]: FindingText<Args[Code]> };

/** What every command may have to say in one language. */
export interface Words {
  readonly language: Language;
  readonly related: Readonly<Record<RelatedNote, string>>;
  readonly report: ReportTexts;
  readonly cli: CliTexts;
}

/** The words, and what there is to say of each finding: see load.ts. */
export interface Catalog extends Words {
  readonly findings: FindingTexts<FindingArgs>;
}

/** All there is to say. */
export interface WholeCatalog extends Catalog {
  /** The texts of findings by what they are about. */
  readonly areas: Readonly<Record<RuleArea, Partial<FindingTexts<FindingArgs>>>>;
}
