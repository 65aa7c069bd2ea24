import type { Language } from './catalog.ts';
import type { OwnHelp } from './help.ts';

/** What the help of `rup lsp` says. */
export type LspHelp = OwnHelp<'stdio' | 'base'>;

/** The texts in a language; loaded by `rup lsp`, and by no other command. */
export async function lspHelp(language: Language): Promise<LspHelp> {
  return (language === 'da' ? await import('./da/help-lsp.ts') : await import('./en/help-lsp.ts')).lspHelp;
}
