import type { DiffTexts } from '../../messages/en/diff.ts';
import { fitted } from '../fitted.ts';
import { inert, markdownParagraph, markdownText } from '../markdown.ts';
import { type DiffReport, detailsOf, grouped, headingOf, idOf, sentenceOf } from './report.ts';

/**
 * Changes as GitHub Flavored Markdown, for a comment on a pull request or the summary of a job, which
 * have room for so many bytes: the last line says how much more there is.
 */
export function diffMarkdown(
  { before, after, facts }: DiffReport,
  texts: DiffTexts,
  maxBytes = Number.POSITIVE_INFINITY,
): string {
  const title = `## ${inert(markdownText(texts.title(before, after)))}\n`;
  if (facts.length === 0) return `${title}\n${inert(markdownParagraph(texts.nothing))}\n`;
  const parts = grouped(facts).flatMap(({ group, facts }) => {
    const { name, id } = headingOf(group, texts);
    const heading = `\n### ${inert(markdownText(name.trimStart()))}${code(id)}\n\n`;
    return facts.map((fact, at) => {
      const sentence = inert(markdownParagraph(sentenceOf(fact, texts)));
      const details = detailsOf(fact, texts).map((detail) => `  - ${inert(markdownParagraph(detail))}\n`);
      return `${at === 0 ? heading : ''}- ${sentence}${code(idOf(fact))}\n${details.join('')}`;
    });
  });
  return fitted(title, parts, maxBytes, (left) => `\n${inert(markdownParagraph(texts.more(left)))}\n`);
}

const code = (id: string | undefined) => (id === undefined ? '' : ` (\`${id.replaceAll('`', '')}\`)`);
