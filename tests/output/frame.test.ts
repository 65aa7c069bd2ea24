import { expect, it } from 'vitest';
import { excerpt } from '../../src/output/frame.ts';

const line = 'abcdefghijklmnopqrstuvwxyzæøå0123456789';
/** A line with its part in brackets, in so many columns, and where the mark below it stands. */
const shown = (text: string, from: number, to: number, columns: number) => {
  const { before, marked, after, indent, width } = excerpt(text, from, to, columns);
  return `${before}[${marked}]${after} ${indent}+${width}`;
};

it.each([
  [0, 3, '[abc]defghijklmnopqrs… 0+3'],
  // The beginning is kept as long as eight columns behind the part are left.
  [9, 10, 'abcdefghi[j]klmnopqrs… 9+1'],
  [10, 11, '…cdefghij[k]lmnopqrst… 9+1'],
  [8, 10, 'abcdefgh[ij]klmnopqrs… 8+2'],
  [10, 12, '…cdefghij[kl]mnopqrst… 9+2'],
  [20, 22, '…mnopqrst[uv]wxyzæøå0… 9+2'],
  // Towards the end what is before the part takes what is left.
  [30, 32, '…vwxyzæøå0[12]3456789 10+2'],
  [38, 39, '…vwxyzæøå012345678[9] 18+1'],
  [39, 39, '…vwxyzæøå0123456789[] 19+1'],
  // A part that is itself too long is cut.
  [0, 39, '[abcdefghijklmnopqr]… 0+18'],
  [5, 39, '…[fghijklmnopqrstuvw]… 1+18'],
])('of a line of 39 characters, %i to %i are shown in 20 columns', (from, to, told) => {
  expect(shown(line, from, to, 20)).toBe(told);
});

it('a line that fits is whole', () => {
  const short = line.slice(0, 20);
  expect(shown(short, 9, 10, 20)).toBe('abcdefghi[j]klmnopqrst 9+1');
  expect(shown(short, 9, 10, 19)).toBe('…bcdefghi[j]klmnopqr… 9+1');
  expect(shown(short, 18, 19, 19)).toBe('…defghijklmnopqr[s]t 16+1');
});

it('characters are counted by their columns, and none is cut in two', () => {
  expect(shown('気候フォーラム気候フォーラム', 4, 6, 20)).toBe('…候フォ[ーラ]ム気候フ… 7+4');
  expect(shown('👩‍👩‍👧🚲x👩‍👩‍👧🚲x', 8, 10, 6)).toBe('…[🚲]x… 1+2');
  expect(shown('a\tb\u001bc', 2, 3, 20)).toBe('a→[b]<U+001B>c 2+1');
});

it('an ellipsis stands at the end only where something is left out, however a character is written', () => {
  // As many code units as are looked at: eight for each column.
  const [before, letter] = ['x'.repeat(30), (units: number) => `c${'\u0301'.repeat(units - 1)}`];
  const told = `…${'x'.repeat(16)}[b]${letter(160)}`;
  expect(shown(`${before}b${letter(160)}`, 30, 31, 20)).toBe(`${told} 17+1`);
  expect(shown(`${before}b${letter(161)}`, 30, 31, 20)).toBe(`${told}… 17+1`);
});
