import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/history/changes.ts';

import { textsIn } from '../../src/messages/texts.ts';
import { diffText } from '../../src/output/diff/human.ts';
import { palette } from '../../src/output/palette.ts';
import { exampleFile } from '../meetings/organisation.ts';

const example = await exampleFile('organisering-2016.yaml');
const [colors, texts] = [await palette(1), await textsIn('en', 'diff')];
const STYLES: Readonly<Record<string, string>> = { 1: '*', 2: '_', 22: '|', 31: '-', 32: '+', 39: '|' };

/** Differences in colour, with a sign where each style begins, and a bar where it ends. */
function drawn(before: typeof example, after: typeof example, width = 80): string[] {
  const facts = changesBetween(before, after).slice(0, 2);
  return diffText({ before: 'a', after: 'b', facts }, texts, { width, colors })
    .replaceAll(new RegExp('\\u001b\\[(\\d+)m', 'g'), (_, code: string) => STYLES[code] ?? `?${code}`)
    .split('\n');
}

describe('differences in colour', () => {
  const without = { ...example, forums: example.forums?.slice(1) ?? [] };

  it('show headings strongly, ids faintly, and what is new and gone each in its own', () => {
    const lines = drawn(without, example);
    expect(lines[0]).toBe('*Changes from a to b|');
    expect(lines[2]).toBe('*Administrativt klimaforum| _(klimaforum)|');
    expect(lines[3]).toBe('  ++| Administrativt klimaforum is continued.');
    expect(lines).toContain('    regionale/kommunale klimastrategi. _(klimastrategi)|');
    expect(drawn(example, without)[3]).toMatch(/^ {2}--\| \S/);
  });

  it('show an id faintly that has a line of its own, or breaks over several', () => {
    expect(drawn(without, example, 28).slice(2, 4)).toEqual([
      '*Administrativt klimaforum|',
      '_(klimaforum)|',
    ]);
    const id = `klima-${'x'.repeat(40)}`;
    const [forum] = example.forums ?? [];
    const renamed = { ...without, forums: [{ ...forum, id } as NonNullable<typeof forum>] };
    const { forums: _, ...none } = example;
    const lines = drawn(none, renamed, 40);
    expect(lines.slice(2, 5).join('')).toMatch(/_[^|]*x\)\|$/);
    expect(
      lines
        .slice(2, 5)
        .join('')
        .replace(/[*_| ]/g, ''),
    ).toContain(`(${id})`);
  });
});
