import { expect, it } from 'vitest';
import { parseFully } from '../../src/document/parse.ts';
import fc from '../property.ts';

const WIDTH = 300;
const lines = Array.from({ length: WIDTH }, (_, at) => {
  const key = at % 7 === 0 ? `"k\\x2d${at}"` : `k-${at}`;
  return at % 5 === 0 ? `${key}: [a${at}, b${at}, c${at}]` : `${key}: v${at}`;
});
const text = lines.join('\n');

it('a wide mapping and its lists are found in any order', () => {
  const step = fc.tuple(fc.nat(WIDTH + 5), fc.nat(3));
  fc.assert(
    fc.property(fc.array(step), (steps) => {
      const { spans } = parseFully(text);
      const at = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
      for (const [entry, item] of steps) {
        if (entry >= WIDTH) expect(at(spans.value([`k-${entry}`]))).toBe(text);
        else if (entry % 5 !== 0) expect(at(spans.value([`k-${entry}`]))).toBe(`v${entry}`);
        else if (item < 3) expect(at(spans.value([`k-${entry}`, item]))).toBe(`${'abc'[item]}${entry}`);
        else expect(at(spans.value([`k-${entry}`, item]))).toMatch(/^\[.*\]$/);
      }
    }),
  );
});

it('a key that comes again late in a wide mapping is pointed at where it came first', () => {
  const { findings } = parseFully(`${text}\nk-290: x\nk-1: y\nk-290: z`);
  const first = findings.map(({ related }) => related?.[0]?.span.start);
  expect(first).toEqual(['\nk-290', '\nk-1:', '\nk-290'].map((key) => text.indexOf(key) + 1));
});
