import type { Language } from './catalog.ts';

/** What the list of settings says. */
export interface SettingsTexts {
  readonly label: Readonly<Record<'setting' | 'value' | 'default' | 'from', string>>;
  /** What each setting is, by its key with dots. */
  readonly meanings: Readonly<Record<string, string>>;
  /** Where a value comes from that the file does not set. */
  readonly byDefault: string;
  /** Where the file sets it. */
  line(number: number): string;
}

/** The texts in a language. */
export async function settingsTexts(language: Language): Promise<SettingsTexts> {
  return (language === 'da' ? await import('./da/settings.ts') : await import('./en/settings.ts')).settings;
}
