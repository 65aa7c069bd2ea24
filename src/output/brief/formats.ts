import type { Brief } from '../../views/brief/brief.ts';
import { sentenceOf } from '../advice.ts';
import { sheetMarkdown } from '../blocks/markdown.ts';
import { sheetPage } from '../blocks/page.ts';
import { jsonText } from '../json-text.ts';
import { briefSheet } from './shown/sheet.ts';
import type { BriefWords } from './shown/words.ts';

/** The forms of a brief. */
export const BRIEF_FORMATS = ['markdown', 'html', 'json'] as const;

export type BriefFormat = (typeof BRIEF_FORMATS)[number];

/** A brief in a form. */
export function renderBrief(format: BriefFormat, brief: Brief, words: BriefWords): string {
  switch (format) {
    case 'markdown':
      return sheetMarkdown(briefSheet(brief, words));
    case 'html':
      return sheetPage(briefSheet(brief, words), words.catalog.language, words.foreign);
    case 'json':
      return briefJson(brief, words);
  }
}

/** A brief for programs: its data, and of each error the message. */
function briefJson({ plan, period, matters, ...rest }: Brief, { catalog }: BriefWords): string {
  const told = (findings: Brief['matters']['faults']) =>
    findings.map((finding) => ({
      code: finding.code,
      message: sentenceOf(finding, catalog),
      sources: (finding.sources ?? []).map(({ number }) => number),
    }));
  const { decisions, concerns, deviations, faults } = matters;
  return jsonText({
    plan,
    period,
    matters: { decisions, concerns, deviations: told(deviations), faults: told(faults) },
    ...rest,
  });
}
