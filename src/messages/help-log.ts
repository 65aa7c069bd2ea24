import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** What the help of `rup log` says. */
export type LogHelp = OwnHelp<'since' | 'json', 'id', 'id' | 'date'>;

/** The help in a language; loaded by `rup log`, and by no other command. */
export async function logHelp(language: Language): Promise<LogHelp> {
  return (language === 'da' ? await import('./da/help-log.ts') : await import('./en/help-log.ts')).logHelp;
}
