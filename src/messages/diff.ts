import type { FactArgs, FactCode, GroupName, LabelledArgs, SubjectKind } from '../facts/difference.ts';
import type { Language } from './catalog.ts';

/** All that `rup diff` says in one language. */
export interface DiffTexts {
  readonly facts: { readonly [Code in FactCode]: (args: FactArgs[Code]) => string };
  readonly group: Readonly<Record<GroupName, string>>;
  /**
   * A value with what it is called: `Opgave: »…«`, and what it was where it was something else. Without a word for it,
   * its path is told.
   */
  labelled(value: LabelledArgs): string;
  /** How many of some entries went with what they belonged to. */
  counted(kind: SubjectKind, count: number): string;
  title(before: string, after: string): string;
  /** The name of a file as of a revision. */
  fileAt(file: string, revision: string): string;
  readonly nothing: string;
  count(changes: number): string;
  /** After what there is room for: how many changes are left out. */
  more(changes: number): string;
}

/** The texts in a language; loaded by the commands that tell what changed, and by no others. */
export async function diffTexts(language: Language): Promise<DiffTexts> {
  return (language === 'da' ? await import('../messages/da/diff.ts') : await import('../messages/en/diff.ts'))
    .diff;
}
