import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

export type CompletionHelp = OwnHelp<never, 'shell', 'shell'>;

/** The help of `rup completion` in a language. */
export async function completionHelp(language: Language): Promise<CompletionHelp> {
  const texts =
    language === 'da' ? await import('./da/help-completion.ts') : await import('./en/help-completion.ts');
  return texts.completionHelp;
}
