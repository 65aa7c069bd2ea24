import type { Fact } from '../../src/history/fact.ts';
import type { DiffTexts } from '../../src/messages/en/diff.ts';
import { textsIn } from '../../src/messages/texts.ts';
import { diffText } from '../../src/output/diff/human.ts';
import { diffJson } from '../../src/output/diff/json.ts';
import { diffMarkdown } from '../../src/output/diff/markdown.ts';
import { palette } from '../../src/output/palette.ts';

const TEXTS: Readonly<Record<'da' | 'en', DiffTexts>> = {
  da: await textsIn('da', 'diff'),
  en: await textsIn('en', 'diff'),
};
const colors = await palette(0);

/** Facts in each form and language. */
export function told(facts: readonly Fact[], width = 80): Readonly<Record<string, string>> {
  const report = { before: 'før', after: 'efter', facts };
  return Object.fromEntries(
    Object.entries(TEXTS).flatMap(([language, texts]) => [
      [`human ${language}`, diffText(report, texts, { width, colors })],
      [`markdown ${language}`, diffMarkdown(report, texts)],
      [`json ${language}`, diffJson(report, texts, language as 'da' | 'en')],
    ]),
  );
}
