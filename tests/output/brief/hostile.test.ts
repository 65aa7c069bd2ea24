import { describe, expect, it } from 'vitest';
import fc from '../../property.ts';
import { ACTING } from '../hostile.ts';
import { hostileBrief, hostileText } from './hostile.ts';

const language = fc.constantFrom('da' as const, 'en' as const);
const runs = { numRuns: 60 };

/** The tags of a page, in their order. */
/** The tags after the style; a table's also says whether its words are long. */
const tagsOf = (page: string) =>
  page
    .slice(page.indexOf('</style>'))
    .replaceAll(' class="long">', '>')
    .match(/<[^>]*>/g) ?? [];

describe('text of the file', () => {
  it('is no markup in Markdown, and stays in its cell', () => {
    fc.assert(
      fc.property(hostileText, language, (text, lang) => {
        const shown = hostileBrief(text, 'markdown', lang);
        expect(shown).not.toMatch(ACTING);
        expect(shown).not.toMatch(/^\s*::|##\[|##vso\[/m);
        const bare = shown.replace(/\\[\\`*_[\]<>|~#&+=:.)-]/g, 'x').replaceAll('<br>', '');
        expect(bare).not.toMatch(/[<>[\]`&~_]/);
        let columns = 0;
        for (const line of bare.split('\n')) {
          const pipes = line.startsWith('|') ? line.split('|').length : 0;
          if (columns > 0 && pipes > 0) expect(pipes).toBe(columns);
          columns = pipes;
          if (pipes > 0) continue;
          expect(line).toMatch(/^(?:#{1,3} |- |\*[^*\s][^*]*\*$|(?![-+=#*>]|\d+[.)]|\s)|$)/u);
          // Only what we set off ourselves is bold: once in a line, at its beginning.
          expect(line.replace(/^- \*\*[^*\s](?:[^*]*[^*\s])?\*\*/, '').replace(/^\*.*\*$/, '')).not.toContain(
            '*',
          );
        }
      }),
      runs,
    );
  });

  it('is no markup in HTML: the tags are those that a plain text leaves', () => {
    const plain = {
      da: tagsOf(hostileBrief('x', 'html', 'da')),
      en: tagsOf(hostileBrief('x', 'html', 'en')),
    };
    fc.assert(
      fc.property(hostileText, language, (text, lang) => {
        const page = hostileBrief(`x${text}x`, 'html', lang);
        expect(page).not.toMatch(ACTING);
        expect(page).not.toMatch(/^\s*::|##\[|##vso\[/m);
        expect(tagsOf(page)).toEqual(plain[lang]);
        expect(page.match(/<(?:script|style|title|meta)\b/g)).toHaveLength(6);
        expect(page).not.toContain('U+000A');
      }),
      runs,
    );
  });

  it('does not act in JSON', () => {
    fc.assert(
      fc.property(hostileText, language, (text, lang) => {
        const written = hostileBrief(text, 'json', lang);
        expect(written).not.toMatch(ACTING);
        expect(JSON.parse(written).seats.name).toBe(JSON.parse(JSON.stringify(text)));
      }),
      runs,
    );
  });
});
