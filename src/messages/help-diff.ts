import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** What the help of `rup diff` says. */
export type DiffHelp = OwnHelp<
  'format' | 'maxBytes' | 'exitCode',
  'before' | 'after',
  'before' | 'after' | 'format' | 'bytes'
>;

/** The help in a language; loaded by `rup diff`, and by no other command. */
export async function diffHelp(language: Language): Promise<DiffHelp> {
  return (language === 'da' ? await import('./da/help-diff.ts') : await import('./en/help-diff.ts')).diffHelp;
}
