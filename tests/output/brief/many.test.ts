import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/document/finding.ts';
import type { FindingArgs, FindingCode } from '../../../src/facts/finding.ts';
import { renderBrief } from '../../../src/output/brief/formats.ts';
import { AT, example } from '../site/build.ts';
import { briefFrom, wordsFor } from './briefs.ts';

const finding = <Code extends FindingCode>(code: Code, args: FindingArgs[Code]) =>
  ({ code, args, severity: 'warning', span: { from: 0, to: 0 }, path: [] }) as unknown as Finding;

/** So many of each of two kinds; the day that is the earliest comes last. */
const findings = (count: number): Finding[] =>
  Array.from({ length: count }, (_, index) => [
    finding('forum-report-late', {
      forum: `Forum ${index}`,
      due: `2015-06-${String(28 - index).padStart(2, '0')}`,
      last: undefined,
    } as FindingArgs['forum-report-late']),
    finding('initiative-not-prioritised', {
      initiative: `Initiativ ${index}`,
    } as FindingArgs['initiative-not-prioritised']),
  ]).flat();

async function told(count: number, language: 'da' | 'en') {
  const brief = briefFrom(example, AT, undefined, findings(count));
  // Dates are kept together by spaces at which no line breaks.
  const text = renderBrief('markdown', brief, await wordsFor(language)).replaceAll('\u00a0', ' ');
  const [, part = ''] = /## Opmærksomhedspunkter\n\n([^]*?)\n\n##/.exec(text) ?? [];
  return { text, items: part.split('\n').filter((line) => line.startsWith('- ')) };
}

describe('concerns of one kind', () => {
  it('are told one by one as long as they can be read so', async () => {
    const { items } = await told(5, 'da');
    expect(items.filter((item) => item.includes('mangler at afrapportere'))).toHaveLength(5);
    expect(items.filter((item) => item.includes('endnu ikke prioriteret'))).toHaveLength(5);
  });

  it('are told together where they are more, and counted as one in the summary', async () => {
    const few = await told(0, 'da');
    const { items, text } = await told(20, 'da');
    expect(items.filter((item) => !few.items.includes(item))).toEqual([
      '- **20 initiativer** er i gang, men endnu ikke prioriteret. Prioriteten af hvert initiativ står under Fremdrift på områderne.',
      '- **20 samarbejdsfora** mangler at afrapportere. Den ældste frist var den 9. juni 2015; fristen for hvert forum står under Samarbejdsfora.',
    ]);
    const words = ['nul', 'ét', 'to', 'tre', 'fire', 'fem', 'seks', 'syv', 'otte', 'ni', 'ti'];
    expect(text).toContain(`${words[items.length]} forhold kræver opmærksomhed`);
  });

  it('are so in English', async () => {
    const { text } = await told(20, 'en');
    expect(text).toContain(
      '**20 cooperation forums** have overdue reports. The earliest was due on 9 June 2015; the due date of each is under Cooperation forums.',
    );
    expect(text).toContain('**20 initiatives** are running but have not been given a priority.');
  });

  it.each([
    ['da', '**1.000**', '1.000 aktive samarbejdsfora'],
    ['en', '**1,000**', '1,000 active cooperation forums'],
  ] as const)('are written with a mark between the thousands, in %s', async (language, figure, words) => {
    const forums = Array.from({ length: 1000 }, (_, index) => ({
      id: `forum-${index}`,
      name: `Forum ${index}`,
      origin: 'established' as const,
      established: '2013-10-01',
      reportsTo: 'administrativ-gruppe',
    }));
    const brief = briefFrom({ ...example, forums } as typeof example, AT);
    const text = renderBrief('markdown', brief, await wordsFor(language)).replaceAll('\u00a0', ' ');
    expect(text).toContain(figure);
    expect(text).toContain(words);
  });
});
