import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/history/changes.ts';
import type { Fact } from '../../src/history/fact.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { displayWidth } from '../../src/output/text.ts';
import { told } from '../history/told.ts';
import { exampleFile } from '../meetings/organisation.ts';
import fc from '../property.ts';
import { ACTING, textOf, UNSEEN, withText } from './hostile.ts';

const whole = await exampleFile('organisering-2016.yaml');
/** A few of each kind of entry. */
const example: OrganisationFile = {
  ...whole,
  plan: { ...whole.plan, initiatives: whole.plan.initiatives?.slice(1, 3) ?? [] },
  forums: whole.forums?.slice(3) ?? [],
  formerGroups: whole.formerGroups?.slice(0, 1) ?? [],
  efforts: whole.efforts?.slice(0, 1) ?? [],
  meetings: whole.meetings?.slice(-4) ?? [],
};

const TRAPS = [
  '::error::x',
  ' ::set-output name=a::b',
  '\n::stop-commands::x\n',
  '##[error]x',
  '##vso[task.complete]',
  '<script>',
  '<!-- ',
  '&lt;',
  '[x](http://y)',
  '![x](y)',
  'https://example.com/x',
  'www.example.com',
  '@secretary',
  'a@b.dk',
  '#12',
  'GH-12',
  '`$(id)`',
  '|',
  '\n\n# x',
  '+1',
  '-1',
  '- x',
  '1. x',
  '    x',
  '\t',
  ...UNSEEN,
  '気候フォーラム',
  '👩‍👩‍👧',
  'x'.repeat(90),
  '気'.repeat(60),
  ' ',
];
const text = textOf(TRAPS)
  // The schema wants something to read.
  .filter((text) => /\S/.test(text));

/** A file with little in it, so that nearly all of the example is new. */
const little = { ...example, forums: [], meetings: [], efforts: [], people: [], organisations: [] };

/** Facts of every sign with such a text in them, as it was and as it is. */
function facts(text: string): readonly Fact[] {
  const trapped = withText(example, text);
  const other = withText(example, `${text}x`);
  const pairs: [OrganisationFile, OrganisationFile][] = [
    [example, trapped],
    [trapped, other],
    [little, trapped],
    [trapped, little],
  ];
  return pairs.flatMap(([before, after]) => changesBetween(before, after));
}

describe('text of the file in a diff', () => {
  it('stays text in a terminal, and within its width', () => {
    fc.assert(
      fc.property(text, fc.constantFrom(40, 60, 80, 120), (text, width) => {
        const shown = told(facts(text), width);
        for (const line of `${shown['human da']}${shown['human en']}`.split('\n')) {
          expect(line).not.toMatch(ACTING);
          expect(line).not.toMatch(/^\s*::|##\[|##vso\[/);
          expect(displayWidth(line)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is no markup in Markdown, and notifies, refers to and links to nothing', () => {
    fc.assert(
      fc.property(text, (text) => {
        const shown = told(facts(text));
        const all = `${shown['markdown da']}${shown['markdown en']}`;
        expect(all).not.toMatch(ACTING);
        const marked = all.replace(/&(?:#8203|#58|#46);/g, '…');
        expect(marked).not.toMatch(/@\w|#\d|GH-\d|:\/\/|www\./i);
        for (const line of marked.split('\n')) {
          const bare = line.replace(/\\[\\`*_[\]<>|~#&+=.)-]/g, 'x').replace(/ ?\(`[a-z0-9-]+`\)$/, '');
          expect(bare).not.toMatch(/[<>[\]`&~_*]/);
          expect(bare).toMatch(
            /^(?:#{2,3} \S|(?: {2})?- (?![-+=#*>]|\d+[.)]|\s)|(?![-+=#*|>]|\d+[.)]|\s)|$)/u,
          );
        }
      }),
      { numRuns: 15 },
    );
  });

  it('is read back from JSON as it is, with nothing that acts', () => {
    fc.assert(
      fc.property(text, (text) => {
        const shown = told(facts(text))['json en'] ?? '';
        expect(shown).not.toMatch(ACTING);
        const { changes } = JSON.parse(shown) as { changes: { values: { after: unknown }[] }[] };
        const after = changes.flatMap(({ values }) => values.map((value) => value.after));
        expect(after).toContain(text);
      }),
      { numRuns: 8 },
    );
  });
});
