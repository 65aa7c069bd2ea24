import { expect, it } from 'vitest';
import { html } from '../../src/output/html.ts';
import { page } from '../../src/output/page.ts';

it('is a whole document that may load and run nothing', () => {
  const name = '</title><script>alert(1)</script>';
  const text = page({ language: 'da', title: name, body: html`<main><h1>${name}</h1></main>` });
  expect(text).toMatch(/^<!doctype html>\n<html lang="da">\n<head>\n<meta charset="utf-8">\n/);
  expect(text).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; img-src data:"`);
  expect(text).toContain('<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>');
  expect(text).not.toMatch(/<script|\bsrc=|href=|@import|url\(|https?:/i);
});

it('allows what a page says it needs, and takes its style', () => {
  const text = page({
    language: 'en',
    title: 'x',
    body: html`<main></main>`,
    style: '.own { color: var(--accent); }\n',
    head: html`<meta name="author" content="${'"x"'}">\n`,
    allows: "script-src 'unsafe-inline'",
  });
  expect(text).toContain(`img-src data:; script-src 'unsafe-inline'">`);
  expect(text).toContain('.own { color: var(--accent); }\n</style>');
  expect(text).toContain('<meta name="author" content="&quot;x&quot;">');
});
