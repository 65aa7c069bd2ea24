import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** What the help of `rup brief` says. */
export type BriefHelp = OwnHelp<'since' | 'format'>;

/** The texts in a language; loaded by `rup brief`, and by no other command. */
export async function briefHelp(language: Language): Promise<BriefHelp> {
  return (language === 'da' ? await import('./da/help-brief.ts') : await import('./en/help-brief.ts'))
    .briefHelp;
}
