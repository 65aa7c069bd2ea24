import type { Language } from './catalog.ts';

/** What the list of settings says. */
export interface SettingsTexts {
  readonly label: Readonly<Record<'setting' | 'value', string>>;
  /** What each setting is, by its key with dots. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Where a value comes from that the file does not set. */
  readonly byDefault: string;
  /** Where the file sets it, and what applies where it does not; empty where nothing does. */
  line(number: number, byDefault: string): string;
}

/** The texts in a language. */
export async function settingsTexts(language: Language): Promise<SettingsTexts> {
  return (language === 'da' ? await import('./da/settings.ts') : await import('./en/settings.ts')).settings;
}
