import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hasChromium, openChromium, openTab } from '../../chromium.ts';
import { folder, rup } from '../../cli/world.ts';
import { hostileBrief, TRAPS } from './hostile.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const FILES = {
  'organisering-2016.yaml': '2015-11-26',
  'organisering.yaml': '2014-03-01',
} as const;

/** A page that rup writes of an example. */
async function written(file: keyof typeof FILES, lang: string): Promise<string> {
  const cwd = folder({ 'organisering.yaml': readFileSync(`examples/${file}`) });
  const words = ['brief', '--format', 'html', '--lang', lang, '--at', FILES[file]];
  return (await rup(words, { cwd })).stdout;
}

describe.runIf(hasChromium)('the brief as a page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openChromium();
  });
  afterAll(() => browser?.close());

  /** Opens a page; all that it asks for, says or trips over is kept. */
  async function opened(html: string, options: { width?: number; colorScheme?: 'light' | 'dark' } = {}) {
    const { width = 1100, colorScheme = 'light' } = options;
    const page = await openTab(browser, { viewport: { width, height: 900 }, colorScheme });
    const faults: string[] = [];
    page.on('console', (message) => faults.push(message.text()));
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) faults.push(request.url());
    });
    const path = `${folder({ 'brief.html': html })}/brief.html`;
    await page.goto(`file://${path}`);
    return { page, faults };
  }

  async function violations(page: Page) {
    await page.evaluate(AXE);
    const found = await page.evaluate('axe.run(document, { resultTypes: ["violations"] })');
    return (found as { violations: { id: string; nodes: { html: string }[] }[] }).violations.map(
      ({ id, nodes }) => [id, nodes[0]?.html],
    );
  }

  it.each([
    ['organisering-2016.yaml', 'da', 1100, 'light'],
    ['organisering-2016.yaml', 'en', 375, 'dark'],
    ['organisering.yaml', 'da', 375, 'light'],
    ['organisering.yaml', 'en', 1100, 'dark'],
  ] as const)('of %s (%s, %i wide, %s) has nothing against it', async (file, lang, width, colorScheme) => {
    const { page, faults } = await opened(await written(file, lang), { width, colorScheme });
    expect(await violations(page)).toEqual([]);
    expect(faults).toEqual([]);
    expect(await page.evaluate('document.documentElement.lang')).toBe(lang);
    const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
    expect(await page.evaluate(sideways)).toBe(0);
    await page.context().close();
  });

  it('runs nothing and asks for nothing, whatever the file says', async () => {
    const { page, faults } = await opened(hostileBrief(TRAPS.join(' '), 'html', 'da'));
    await page.waitForTimeout(100);
    expect(faults).toEqual([]);
    expect(await page.locator('script, img, svg, iframe, object, a, [onload], [onerror]').count()).toBe(0);
    expect(await page.locator('main h2').count()).toBeGreaterThan(5);
    await page.context().close();
  });

  it('has its headings in order and a name for each table', async () => {
    const { page } = await opened(await written('organisering-2016.yaml', 'da'));
    const levels = await page.$$eval('h1, h2, h3', (all) => all.map(({ tagName }) => Number(tagName[1])));
    expect(levels[0]).toBe(1);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? 0)).toBeLessThanOrEqual(1);
    expect(await page.getByRole('table', { name: 'Afrapporteringer i perioden' }).count()).toBe(1);
    expect(await page.getByRole('rowheader', { name: 'Klima' }).count()).toBeGreaterThan(0);
    await page.context().close();
  });

  it('shows on a phone each cell of a row, with the title of its column', async () => {
    const { page } = await opened(await written('organisering-2016.yaml', 'da'), { width: 360 });
    const cells = page.locator('tbody td:not(:empty)');
    expect(await cells.count()).toBeGreaterThan(20);
    const edges = await cells.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
    for (const right of edges) expect(right).toBeLessThanOrEqual(360);
    const titles = await cells.evaluateAll((all) => all.map((one) => one.getAttribute('data-label')));
    expect(titles).not.toContain(null);
    await page.context().close();
  });

  it('prints on A4 by day, whatever the screen, and no row is torn', async () => {
    const { page } = await opened(await written('organisering-2016.yaml', 'da'), { colorScheme: 'dark' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes.length).toBeGreaterThan(1);
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - 595.3)).toBeLessThan(1);
      expect(Math.abs(Number(height) - 841.9)).toBeLessThan(1);
    }
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const style = (selector: string, property: string) =>
      page.evaluate(
        `getComputedStyle(document.querySelector('${selector}')).getPropertyValue('${property}')`,
      );
    expect(await style('body', 'background-color')).toBe('rgb(255, 255, 255)');
    expect(await style('tbody tr', 'break-inside')).toBe('avoid');
    expect(await style('h2', 'break-after')).toBe('avoid');
    await page.context().close();
  });
});
