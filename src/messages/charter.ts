import type { StatementKind } from '../facts/source.ts';
import type { Language } from './catalog.ts';
import type { GroupHelp } from './help.ts';

/** How a statement stands on a day. */
export type StatementState = 'breached' | 'not-due' | 'kept' | 'for-people';

/** What the compliance sheet says. */
export interface CharterTexts {
  /** What kind of text it is. */
  readonly kicker: string;
  /** Under the title: by whom the charter is, where it says so, and the day as of which it is told. */
  byline(by: string | undefined, at: string): string;
  /** Since when the charter governs, and until when. */
  governs(from: string, to: string | undefined): string;
  readonly states: Readonly<Record<StatementState, string>>;
  /** Under the heading of a state: what it means. */
  readonly means: Readonly<Record<StatementState, string>>;
  readonly kinds: Readonly<Record<StatementKind, string>>;
  readonly label: Readonly<
    Record<'number' | 'statement' | 'found' | 'since' | 'due' | 'reason' | 'status' | 'charter', string>
  >;
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date(iso: string): string;
  line(line: number): string;
  /** Beside what the file accepts until a day. */
  accepted(until: string): string;
  more(count: number): string;
  /** Where no charter governs on the day. */
  none(at: string): string;
}

export type CharterHelp = GroupHelp<
  'charter check',
  'charterFile',
  'format' | 'reportFormat' | 'failOn' | 'quiet',
  'file' | 'format' | 'severity'
> & {
  readonly description: string;
  readonly examples: readonly (readonly [string, string])[];
};

/** The texts in a language. */
export async function charterTexts(language: Language): Promise<CharterTexts> {
  const texts =
    language === 'da' ? await import('./da/charter-sheet.ts') : await import('./en/charter-sheet.ts');
  return texts.charterTexts;
}

/** The help of `rup charter` in a language. */
export async function charterHelp(language: Language): Promise<CharterHelp> {
  const texts =
    language === 'da' ? await import('./da/help-charter.ts') : await import('./en/help-charter.ts');
  return texts.charterHelp;
}
