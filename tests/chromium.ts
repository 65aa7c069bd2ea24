import { existsSync } from 'node:fs';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { hasPackage } from './system-package.ts';

const PATH = '/usr/bin/chromium';

/** Whether pages can be opened here. */
export const hasChromium = hasPackage('chromium', existsSync(PATH));

/** Debian's Chromium, which asks the network for nothing of its own. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
    timeout: 0,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** A tab of its own, which waits as long as it takes: how quick a machine is says nothing about a page. */
export async function openTab(browser: Browser, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(0);
  return context.newPage();
}
