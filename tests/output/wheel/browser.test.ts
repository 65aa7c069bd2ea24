import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wheelSvg } from '../../../src/output/wheel/svg.ts';
import { hasChromium, openChromium } from '../../chromium.ts';
import { TRAPS } from '../chart/generate.ts';
import { wheelWith, words } from './wheels.ts';

/** From narrow to wide: what a reader may have for a sans serif. */
const FONTS = ['Liberation Sans', 'DejaVu Sans'];

let browser: Browser;
let page: Page;

interface Box {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

describe.runIf(hasChromium)('the wheel in a browser', () => {
  beforeAll(async () => {
    browser = await openChromium();
    page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
  }, 60_000);
  afterAll(() => browser.close());

  /** Where the texts are, within the drawing's own measures. */
  async function boxes(svg: string, font: string): Promise<{ texts: Box[]; width: number; height: number }> {
    const style = `<style>body { margin: 0 } .rup-wheel text { font-family: "${font}" !important }</style>`;
    await page.setContent(`<!doctype html><meta charset="utf-8">${style}${svg.replace(/^<\?xml.*\n/, '')}`);
    await page.addScriptTag({ path: 'tests/output/wheel/measure.js' });
    return page.evaluate('boxes()');
  }

  it.each(FONTS)(
    'keeps every text within the drawing and off the others: %s',
    async (font) => {
      for (const count of [2, 12, 40]) {
        for (const name of [
          (index: number) => `Forum ${index}`,
          (index: number) => TRAPS[index % TRAPS.length] ?? '',
        ]) {
          const { texts, width, height } = await boxes(wheelSvg(wheelWith(count, name, 4), words.da), font);
          expect(texts.length).toBeGreaterThan(count);
          for (const [at, box] of texts.entries()) {
            expect([box.text, box.left >= 0 && box.right <= width]).toEqual([box.text, true]);
            expect([box.text, box.top >= 0 && box.bottom <= height]).toEqual([box.text, true]);
            for (const other of texts.slice(at + 1)) {
              const isApart =
                box.right <= other.left ||
                other.right <= box.left ||
                // Lines of a text stand so near each other that their boxes touch; their letters do not.
                box.bottom <= other.top + 3 ||
                other.bottom <= box.top + 3;
              expect([box.text, other.text, isApart]).toEqual([box.text, other.text, true]);
            }
          }
        }
      }
    },
    120_000,
  );

  it.each(['light', 'dark'] as const)('can be read in %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme });
    const svg = wheelSvg(wheelWith(8), words.da);
    await page.setContent(`<!doctype html><meta charset="utf-8">${svg.replace(/^<\?xml.*\n/, '')}`);
    await page.addScriptTag({ path: 'tests/output/wheel/measure.js' });
    const contrasts = await page.evaluate<{ texts: number[]; marks: number[] }>('contrasts()');
    // WCAG 2.2: 1.4.3 for text, 1.4.11 for what is drawn.
    expect(Math.min(...contrasts.texts)).toBeGreaterThanOrEqual(4.5);
    expect(Math.min(...contrasts.marks)).toBeGreaterThanOrEqual(3);
  });
});
