import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type Document, readDocument } from '../../src/document/document.ts';
import type { Finding, Span } from '../../src/document/finding.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { checkExample } from './example.ts';
import { CLEAN } from './variants/clean.ts';
import { GROUPS } from './variants/groups.ts';
import { edited, LAST_DAY } from './variants/variant.ts';

const codes = readdirSync('fixtures', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

/** A finding as it is listed: where it points and what it relates to, by line and words; what it says, and helps with. */
function listed(
  document: Document,
  { severity, code, span, args, id, sources = [], related = [], help }: Finding,
): string {
  const place = ({ start, end }: Span) =>
    `${document.lines.position(start).line} ${JSON.stringify(document.text.slice(start, end).slice(0, 60))}`;
  const { command, ...helped } = help ?? {};
  return [
    `  ${severity} ${code} ${place(span)}${id === undefined ? '' : ` of ${id}`}`,
    `    ${JSON.stringify(args)}`,
    ...(sources.length > 0 ? [`    under ${sources.map(({ number }) => number).join(', ')}`] : []),
    ...related.map(({ note, span }) => `    ${note}: ${place(span)}`),
    ...(command ? [`    $ ${command.join(' ')}`] : []),
    ...(Object.keys(helped).length > 0 ? [`    help: ${JSON.stringify(helped)}`] : []),
    '',
  ].join('\n');
}

// All that each finding of the examples and the variants states. `-u` writes the lists anew: read what changed in them.
it('each finding of an example states what it states, at the words it is about', async () => {
  const list: string[] = [];
  for (const code of codes) {
    const { document, findings } = await checkExample(code, 'fails');
    list.push(`${code}\n`, ...findings.map((finding) => listed(document, finding)));
  }
  await expect(list.join('')).toMatchFileSnapshot('findings/examples.txt');
});

it.each(Object.entries(GROUPS))('each finding on %s states what it states', async (name, variants) => {
  const list: string[] = [];
  for (const { what, edits, at = LAST_DAY } of variants) {
    const document = await readDocument(Buffer.from(edits.reduce(edited, CLEAN)));
    const { findings } = await checkDocument(document, at, '2026-11-28');
    if (findings.length > 0) list.push(`${what}\n`, ...findings.map((finding) => listed(document, finding)));
  }
  await expect(list.join('')).toMatchFileSnapshot(`findings/${name.replaceAll(' ', '-')}.txt`);
});
