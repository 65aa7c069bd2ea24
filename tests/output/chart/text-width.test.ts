import { expect, it } from 'vitest';
import { setText, textWidth } from '../../../src/output/chart/text-width.ts';
import fc from '../../property.ts';

const style = { size: 12, isBold: true };
const set = (text: string, width: number) => setText(text, width, style).map((line) => line.text);

it('breaks at spaces, hyphens and slashes, into lines of like length', () => {
  expect(set('Administrativt klimaforum', 400)).toEqual(['Administrativt klimaforum']);
  expect(set('Holdes én gang om året i det hele', 180)).toEqual(['Holdes én gang', 'om året i det hele']);
  expect(set('regionale/kommunale', 110)).toEqual(['regionale/', 'kommunale']);
  expect(set('Lyngby-Taarbæk', 90)).toEqual(['Lyngby-', 'Taarbæk']);
});

it('breaks a word that is too wide where a Danish word is joined, if it can', () => {
  expect(set('Arbejdsmarkedsuddannelser', 150)).toEqual(['Arbejdsmarkeds-', 'uddannelser']);
  expect(set('x'.repeat(30), 100).join('').replaceAll('-', '')).toBe('x'.repeat(30));
});

it('looks for where it is joined no further than five letters from the middle', () => {
  const width = textWidth(`${'n'.repeat(16)}-`, style);
  const parted = (before: number, after: number) =>
    set(`${'n'.repeat(before - 1)}s${'n'.repeat(after)}`, width).map((line) => line.length);
  expect(parted(10, 10)).toEqual([11, 10]);
  expect([parted(6, 14), parted(5, 15), parted(4, 16)]).toEqual([
    [7, 14],
    [6, 15],
    [11, 10],
  ]);
  // The widest part that there is room for, and one that is a hair too wide.
  const whole = textWidth(`${'n'.repeat(14)}s-`, style);
  const parts = (room: number) => set(`${'n'.repeat(14)}s${'n'.repeat(5)}`, room).map((line) => line.length);
  expect([parts(whole + 0.01), parts(whole - 0.01)]).toEqual([
    [16, 5],
    [11, 10],
  ]);
  expect([parted(14, 6), parted(15, 5), parted(16, 4)]).toEqual([
    [15, 6],
    [16, 5],
    [11, 10],
  ]);
});

it('leaves more than two letters before a joint', () => {
  const width = textWidth(`${'n'.repeat(9)}-`, style);
  const parted = (before: number, after: number) =>
    set(`${'n'.repeat(before - 1)}s${'n'.repeat(after)}`, width).map((line) => line.length);
  expect([parted(3, 11), parted(2, 12)]).toEqual([
    [4, 8, 4],
    [8, 7],
  ]);
});

it('loses nothing, and no line is wider than asked', () => {
  const text = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 });
  fc.assert(
    fc.property(text, fc.integer({ min: 60, max: 400 }), (words, width) => {
      const given = words.join(' ');
      const lines = setText(given, width, style);
      for (const line of lines) expect(textWidth(line.text, style)).toBeLessThanOrEqual(width + 0.01);
    }),
  );
});

it('takes each letter to be as wide as it can be, regular ones narrower than bold', () => {
  const thousandths = (text: string, isBold = true) => Math.round(textWidth(text, { size: 1000, isBold }));
  const wide = {
    ...{ 320: "'", 360: 'ij', 400: ' ,.I', 440: '-:', 480: '!(f', 520: '`rt', 560: '"*', 600: 'J_' },
    ...{ 640: '?cs', 680: 'Lvx', 720: 'Eaeø', 760: '01bn', 800: 'BP', 840: 'AK', 880: '#+D', 920: '&OØ' },
    ...{ 1000: 'w', 1040: '@M', 1080: '%', 1120: 'mæ', 1160: 'WÆ', 1240: 'Œ' },
  };
  for (const [key, letters] of Object.entries(wide)) {
    const width = Number(key);
    for (const letter of letters) {
      expect([letter, thousandths(letter)]).toEqual([letter, width]);
      expect([letter, thousandths(letter, false)]).toEqual([letter, Math.round(width * 0.92)]);
    }
  }
  // With a mark, as without it; of another script by the columns; pictures side by side.
  expect(['é', 'å', 'Ö'].map((letter) => thousandths(letter))).toEqual([720, 720, 920]);
  expect(['Ж', '気', 'か', '한', 'ｗ'].map((letter) => thousandths(letter))).toEqual([
    ...[750, 1150, 1150, 1150, 1500],
  ]);
  expect(['🚲', '🇩🇰', '👩‍👩‍👧'].map((letter) => thousandths(letter))).toEqual([1550, 1550, 4650]);
  expect(textWidth('Mål', { size: 10, isBold: true })).toBeCloseTo(10 * (1.04 + 0.72 + 0.36));
});

it('is told the width of a line in which a letter is of another script, and of no other', () => {
  expect(setText('Klima', 400, style).map(({ length }) => length)).toEqual([undefined]);
  expect(setText('Ж', 400, style).map(({ length }) => length)).toEqual([9]);
});
