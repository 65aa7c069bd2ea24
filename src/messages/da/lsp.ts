import type { LspTexts } from '../lsp.ts';

export const lsp: LspTexts = {
  language: 'da',
};
