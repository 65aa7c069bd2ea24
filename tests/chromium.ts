import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { hasPackage } from './system-package.ts';

const PATH = '/usr/bin/chromium';

/** Whether pages can be opened here. */
export const hasChromium = hasPackage('chromium', existsSync(PATH));

/** Debian's Chromium, which asks the network for nothing of its own. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: PATH,
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
