import { expect, it } from 'vitest';
import { html } from '../../src/output/html.ts';

it('keeps text as text, and pieces as they are', () => {
  const name = `<img src=x onerror="alert('1')">&amp;`;
  const piece = html`<b title="${name}">${name}</b>`;
  const escaped = '&lt;img src=x onerror=&quot;alert(&#39;1&#39;)&quot;&gt;&amp;amp;';
  expect(`${piece}`).toBe(`<b title="${escaped}">${escaped}</b>`);
  expect(`${html`<ul>${[piece, undefined, ['<', 2]]}</ul>`}`).toBe(`<ul>${piece}&lt;2</ul>`);
});

it('shows what would hide or turn the text around', () => {
  expect(`${html`${'a\u202eb\u0000'}`}`).toBe('a&lt;U+202E&gt;b&lt;U+0000&gt;');
});
