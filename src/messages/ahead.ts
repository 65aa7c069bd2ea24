import type { AheadArgs } from '../facts/ahead.ts';
import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** What `rup ahead` says. */
export interface AheadTexts {
  /** A date (`YYYY-MM-DD`) as short as it is written. */
  date(iso: string): string;
  readonly label: Readonly<Record<'date' | 'what' | 'command', string>>;
  readonly facts: { readonly [Code in keyof AheadArgs]: (args: AheadArgs[Code]) => string };
  /** What a calendar of it is called. */
  readonly calendarName: string;
  /** Beside the date of what should have been done. */
  readonly late: string;
  none(until: string): string;
}

export type AheadHelp = OwnHelp<'until' | 'format', never, 'date' | 'format'>;

/** The texts in a language. */
export async function aheadTexts(language: Language): Promise<AheadTexts> {
  return (language === 'da' ? await import('./da/ahead.ts') : await import('./en/ahead.ts')).ahead;
}

/** The help of `rup ahead` in a language. */
export async function aheadHelp(language: Language): Promise<AheadHelp> {
  return (language === 'da' ? await import('./da/ahead.ts') : await import('./en/ahead.ts')).aheadHelp;
}
