import type { Language } from './catalog.ts';

/** What the language server says in an editor, beside the findings. */
export interface LspTexts {
  readonly language: Language;
}

/** The texts in a language; loaded by the language server alone. */
export async function lspTexts(language: Language): Promise<LspTexts> {
  return (language === 'da' ? await import('./da/lsp.ts') : await import('./en/lsp.ts')).lsp;
}
