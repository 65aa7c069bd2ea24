import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { textsIn } from '../../../src/messages/texts.ts';
import { svgElement } from '../../../src/output/chart/svg.ts';
import { hasChromium, openChromium, openTab } from '../../chromium.ts';
import { figure, fileWith, namedAll, plainName, TRAPS } from './generate.ts';

const COUNTS = [0, 1, 2, 3, 4, 5, 17, 40];
const LANGUAGES = ['da', 'en'] as const;
/** From narrow to wide: what a reader may have for a sans serif. */
const FONTS = ['Liberation Sans', 'DejaVu Sans'];

const texts = { da: await textsIn('da', 'chart'), en: await textsIn('en', 'chart') };
const trap = (index: number) => TRAPS[index % TRAPS.length] as string;

/** What `measure.js` finds. */
interface Measured {
  readonly counts: Readonly<Record<'boxes' | 'texts' | 'segments', number>>;
  readonly faults: readonly string[];
  readonly contrasts: readonly number[];
  readonly lineContrasts: readonly number[];
}

let browser: Browser;
let page: Page;

describe.runIf(hasChromium)('the figure in a browser', () => {
  beforeAll(async () => {
    browser = await openChromium();
    page = await openTab(browser);
  });
  afterAll(() => browser.close());

  async function measured(svg: string, font: string): Promise<Measured> {
    const style = `<style>.rup-chart text { font-family: "${font}" !important }</style>`;
    await page.setContent(`<!doctype html><meta charset="utf-8"><title>x</title>${style}${svg}`);
    await page.addScriptTag({ path: 'tests/output/chart/measure.js' });
    return page.evaluate<Measured>('measure()');
  }

  const cases = FONTS.flatMap((font) => LANGUAGES.map((language) => ({ font, language })));

  it.each(cases)(
    'keeps everything in its place: $font, $language',
    async ({ font, language }) => {
      for (const count of COUNTS) {
        for (const name of [plainName, trap]) {
          const drawn = svgElement(figure(fileWith(count, name), texts[language])).toString();
          const { faults, counts } = await measured(drawn, font);
          // Of more than twelve, the areas have the boxes, twelve forums in each: one forum in four is Erhverv.
          const inAreas = Math.ceil(Math.ceil(count / 4) / 12) + Math.ceil(Math.floor((count * 3) / 4) / 12);
          const boxes = 4 + (count > 12 ? inAreas : count);
          expect({ faults, boxes: counts.boxes }).toEqual({ faults: [], boxes });
        }
      }
    },
    120_000,
  );

  it.each(TRAPS)('keeps everything in its place where all is named %j', async (name) => {
    const file = namedAll(
      fileWith(5, () => name),
      name,
    );
    for (const font of FONTS) {
      expect(await measured(svgElement(figure(file, texts.da)).toString(), font)).toMatchObject({
        faults: [],
      });
    }
  });

  it.each(['light', 'dark', 'print'] as const)('can be read: %s', async (ground) => {
    await page.emulateMedia({
      media: ground === 'print' ? 'print' : 'screen',
      colorScheme: ground === 'dark' ? 'dark' : 'light',
    });
    const { contrasts, lineContrasts } = await measured(
      svgElement(figure(fileWith(17, plainName), texts.da)).toString(),
      'Liberation Sans',
    );
    await page.emulateMedia({ media: null, colorScheme: null });
    // WCAG 2.2: 1.4.3 for text, 1.4.11 for what a figure is made of.
    expect(Math.min(...contrasts)).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...lineContrasts)).toBeGreaterThanOrEqual(3);
  });

  it('asks for nothing, runs nothing and leaves the page as it is', async () => {
    const asked: string[] = [];
    const heard: string[] = [];
    const own = await openTab(browser);
    own.on('request', (request) => asked.push(request.url()));
    own.on('console', (message) => heard.push(message.text()));
    own.on('dialog', (dialog) => heard.push(dialog.message()));
    const drawn = svgElement(figure(fileWith(TRAPS.length, trap), texts.da)).toString();
    await own.setContent(`<!doctype html><html lang="da"><title>x</title><p id="x">A</p>${drawn}${drawn}`);
    const found = await own.evaluate<number[]>(
      `['svg[role=img]', 'script, img, a, [id]:not(#x), [onerror], [onclick]'].map(
        (selector) => document.querySelectorAll(selector).length,
      )`,
    );
    const font = await own.evaluate<string>("getComputedStyle(document.querySelector('p')).fontFamily");
    await own.close();
    expect({ asked, heard }).toEqual({ asked: [], heard: [] });
    expect(found).toEqual([2, 0]);
    expect(font).not.toContain('Helvetica');
  });

  it('is readable on A4 up to 40 forums: no text is smaller than 7 pt where its whole is on one sheet', async () => {
    const names = ['praktikpladser', 'cykelstier', 'grøn omstilling', 'klimatilpasning'];
    const areas = ['erhverv', 'trafik', 'uddannelse', 'klima'];
    for (const count of [5, 12, 40]) {
      const file = fileWith(count, (index) => `Samarbejdsforum for ${names[(index >> 2) % 4]}`);
      const forums = file.forums?.map((forum, index) => ({ ...forum, areas: [areas[index % 4] as string] }));
      const drawn = figure({ ...file, forums } as typeof file, texts.da);
      const svg = svgElement(drawn).toString();
      const [, width, height] = /width="(\d+)" height="([\d.]+)"/.exec(svg) ?? [];
      const sizes = [...svg.matchAll(/font-size="(\d+)"/g)].map(([, size]) => Number(size));
      // 170 mm by 255 mm between the margins of a page, in pt.
      const scale = Math.min(481.9 / Number(width), 722.8 / Number(height));
      expect(Math.min(...sizes) * scale).toBeGreaterThanOrEqual(7);
    }
  });

  it('leaves pictures in a name as they are', () => {
    const svg = svgElement(
      figure(
        fileWith(3, () => 'Cykelforum 🚲 気候'),
        texts.da,
      ),
    ).toString();
    expect(svg).toContain('🚲');
    expect(svg).not.toContain('textLength');
  });

  it('fits a sheet of A4, up to 40 forums', async () => {
    for (const count of [5, 18, 40]) {
      const own = await openTab(browser);
      const drawn = svgElement(
        figure(
          fileWith(count, () => 'Samarbejdsforum for praktikpladser'),
          texts.da,
        ),
      ).toString();
      await own.setContent(`<!doctype html><title>x</title><style>body { margin: 0 }</style>${drawn}`);
      const pdf = (await own.pdf({ format: 'A4' })).toString('latin1');
      await own.close();
      expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
    }
  });
});
