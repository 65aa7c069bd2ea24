import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgeExample } from './example.ts';

const codes = readdirSync('examples/rules', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

// Line and words of each finding of the examples, and of each place that it relates to. `-u` writes the list anew.
it('each finding points at the words it is about, and at those that it relates to', async () => {
  const list: string[] = [];
  for (const code of codes) {
    const { document, findings } = await judgeExample(code, 'fails');
    const place = ({ start, end }: { start: number; end: number }) =>
      `${document.lines.position(start).line} ${JSON.stringify(document.text.slice(start, end).slice(0, 60))}`;
    for (const { code: found, span, related = [] } of findings) {
      const places = related.map(({ note, span }) => `    ${note}: ${place(span)}\n`);
      list.push(`${code === found ? code : `${code}: ${found}`} ${place(span)}\n${places.join('')}`);
    }
  }
  await expect(list.join('')).toMatchFileSnapshot('places.txt');
});
