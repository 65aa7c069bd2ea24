import type { DiffTexts } from '../../messages/diff.ts';
import { markdownParagraph, markdownText } from '../markdown.ts';
import { type DiffReport, detailsOf, grouped, headingOf, idOf, sentenceOf } from './report.ts';

/** Changes as GitHub Flavored Markdown, for a comment on a pull request or the summary of a job. */
export function diffMarkdown({ before, after, facts }: DiffReport, texts: DiffTexts): string {
  const title = `## ${inert(markdownText(texts.title(before, after)))}\n`;
  if (facts.length === 0) return `${title}\n${inert(markdownParagraph(texts.nothing))}\n`;
  const parts = grouped(facts).map(({ group, facts }) => {
    const { name, id } = headingOf(group, texts);
    const items = facts.map((fact) => {
      const sentence = inert(markdownParagraph(sentenceOf(fact, texts)));
      const details = detailsOf(fact, texts).map((detail) => `  - ${inert(markdownParagraph(detail))}\n`);
      return `- ${sentence}${code(idOf(fact))}\n${details.join('')}`;
    });
    return `### ${inert(markdownText(name.trimStart()))}${code(id)}\n\n${items.join('')}`;
  });
  return [title, ...parts].join('\n');
}

const code = (id: string | undefined) => (id === undefined ? '' : ` (\`${id.replaceAll('`', '')}\`)`);

/**
 * What a comment would notify, refer to or link to of itself: people, issues, addresses. The text stays as it is
 * read; only its marks are written so that nothing is made of them.
 */
function inert(markdown: string): string {
  return markdown
    .replace(/@(?=\w)/g, '@&#8203;')
    .replace(/\\#(?=\d)/g, '\\#&#8203;')
    .replace(/GH-(?=\d)/gi, 'GH-&#8203;')
    .replace(/:\/\//g, '&#58;//')
    .replace(/www\./gi, (start) => `${start.slice(0, 3)}&#46;`);
}
