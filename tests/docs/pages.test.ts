import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { leaves } from '../cli/tree.ts';
import { generated } from './generated.ts';
import { anchors, links, PAGES, pageText } from './markdown.ts';
import { tried } from './session.ts';

describe('each page is up to date (`npm run docs` writes it anew)', () => {
  it.each(PAGES)('%s', async (page) => {
    const run = tried(pageText(page));
    const failed = run.ended.filter(({ exitCode, language }) => exitCode > (language === 'sh' ? 1 : 2));
    expect(failed).toEqual([]);
    await expect(generated(run.page)).toMatchFileSnapshot(`../../${page}`);
  });
});

it('the pages tell of each command', async () => {
  // Those for users: CONTRIBUTING has made-up ones.
  const text = PAGES.filter((page) => page !== 'CONTRIBUTING.md')
    .map(pageText)
    .join('\n');
  expect((await leaves()).filter((name) => !new RegExp(`\\brup ${name}(?![\\w-])`).test(text))).toEqual([]);
});

describe('the links lead somewhere', () => {
  it.each(PAGES)('%s', (page) => {
    const own = links(pageText(page)).filter((target) => !/^https?:/.test(target));
    const dead = own.filter((target) => {
      const [path = '', anchor] = target.split('#');
      const file = path === '' ? page : normalize(join(dirname(page), path));
      return !existsSync(file) || (anchor !== undefined && !anchors(pageText(file)).includes(anchor));
    });
    expect(dead).toEqual([]);
  });

  it('and the README leads to each page', () => {
    const targets = links(pageText('README.md')).map((target) => target.split('#')[0]);
    expect(PAGES.filter((page) => page !== 'README.md' && !targets.includes(page))).toEqual([]);
  });
});

it('the README is read in one sitting: 8 KB at most', () => {
  expect(Buffer.byteLength(pageText('README.md'))).toBeLessThanOrEqual(8 * 1024);
});
