import type { ClosedDay } from '../facts/meeting.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { Language } from './catalog.ts';

/** What the language server says in an editor, beside the findings. */
export interface LspTexts {
  readonly language: Language;
  /** What an id can name, as a noun. */
  readonly kinds: Readonly<Record<EntityKind, string>>;
  /** What the words mean of which the file takes only some; a test holds them to the schema. */
  readonly values: Readonly<Record<string, string>>;
  /** Of a key that must be there. */
  readonly required: string;
  readonly members: string;
  readonly nextMeeting: string;
  readonly seats: string;
  readonly kind: string;
  held(held: number, needed: number): string;
  /** How long there is to a day. */
  inDays(days: number): string;
  /** The day as of which something is told, in short. */
  asOf(date: string): string;
  /** Public bodies are closed that day, or open. */
  closed(day: ClosedDay): string;
  readonly open: string;
  /** That a day had better not be chosen, and why. */
  avoided(reason: string): string;
  /** Of all keys at once that must be there. */
  readonly allRequired: string;
  /** That a change was not made, for its text is another by now. */
  readonly changedMeanwhile: string;
  /** That the editor did not make an edit, and why. */
  notMade(reason: string | undefined): string;
}

/** The texts in a language; loaded by the language server alone. */
export async function lspTexts(language: Language): Promise<LspTexts> {
  return (language === 'da' ? await import('./da/lsp.ts') : await import('./en/lsp.ts')).lsp;
}
