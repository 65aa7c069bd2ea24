import { describe, expect, it } from 'vitest';
import { Organisation } from '../../src/organisation/organisation.ts';
import { renderBrief } from '../../src/output/brief/formats.ts';
import { figureOf } from '../../src/output/chart/figure.ts';
import { svgFile } from '../../src/output/chart/svg.ts';
import { ForeignTexts } from '../../src/output/foreign.ts';
import { html } from '../../src/output/html.ts';
import { briefFrom, wordsFor } from './brief/briefs.ts';
import { AT, built, example, wordsOf } from './site/build.ts';

/** What a page says that is not told to be in Danish. */
const rest = (page: string) =>
  page
    .replace(/<(script|style|svg|head)\b[^]*?<\/\1>/g, '')
    .replace(/<(span|option)(?: value="[^"]*")? lang="da">[^<]*<\/\1>/g, ' ')
    .replace(/<[^>]*>/g, ' ');

const names = [
  ...(example.forums ?? []),
  ...example.organisations,
  ...example.plan.areas,
  ...(example.plan.goals ?? []),
  ...(example.plan.initiatives ?? []),
  ...(example.people ?? []),
  example.administrativeGroup,
].map(({ name }) => name);

const words = { da: await wordsOf('da'), en: await wordsOf('en') };

describe('on pages in English, the texts of a file in Danish', () => {
  const pages = [...built(example, words.en)].filter(([name]) => name.endsWith('.html'));

  it('are all told to be in Danish', () => {
    for (const [name, page] of pages) {
      for (const text of names)
        expect({ name, text, is: rest(page).includes(text) }).toMatchObject({ is: false });
      expect(page).toContain('<span lang="da">');
    }
  });

  it('are so in the brief', async () => {
    const foreign = ForeignTexts.of(example, 'en');
    const page = renderBrief('html', briefFrom(example, AT, '2013-06-01'), {
      ...(await wordsFor('en')),
      foreign,
    });
    for (const text of names) expect({ text, is: rest(page).includes(text) }).toMatchObject({ is: false });
    expect(page).toContain('<span lang="da">Administrativt klimaforum</span>');
  });

  it('are so in the figure, where they are broken into lines as well', () => {
    const svg = svgFile(figureOf(new Organisation(example), AT, words.en.chart));
    const told = [...svg.matchAll(/<tspan lang="da">([^<]*)<\/tspan>/g)].map(([, text]) => text).join('');
    expect(told.replace(/\s/g, '')).toContain('Samarbejdsforumpåuddannelsesområdet');
    expect(told).not.toMatch(/Established|filled/);
  });

  it('are not marked where the page is in Danish too', () => {
    for (const [, page] of built(example, words.da)) expect(page).not.toMatch(/<(?:span|tspan) lang/);
    const english = { ...example, language: 'en' } as const;
    for (const [, page] of built(english, words.en)) expect(page).not.toMatch(/<(?:span|tspan) lang/);
  });
});

describe('a text of the file within another', () => {
  const file = {
    ...example,
    note: 'R&D',
    people: [
      { id: 'a', name: '39' },
      { id: 'b', name: 'a"b' },
    ],
  };
  const foreign = ForeignTexts.of(file as typeof example, 'en') as ForeignTexts;
  const marked = (text: string) => foreign.marked(html`<p title="${text}">${text}</p>`);

  it('is found by whole words, the longest first, with a capital or not', () => {
    expect(foreign.pieces('Fagdirektør for klima, Klimaet').map(({ isKnown }) => isKnown)).toEqual([
      true,
      false,
      true,
      false,
    ]);
    const name = 'Administrativ gruppe for RUP';
    expect(foreign.pieces(`The ${name}.`)).toContainEqual({ text: name, isKnown: true });
  });

  it('is never one within a mark or an attribute', () => {
    expect(marked("it's 39")).toBe('<p title="it&#39;s 39">it&#39;s <span lang="da">39</span></p>');
    expect(marked('a"b')).toBe('<p title="a&quot;b"><span lang="da">a&quot;b</span></p>');
  });
});
