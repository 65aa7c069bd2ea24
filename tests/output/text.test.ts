import { afterEach, describe, expect, it, vi } from 'vitest';
import { cells, displayWidth, fitting, shorten } from '../../src/output/text.ts';
import fc from '../property.ts';

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** Letters, and characters of several code units that belong together, among them some that go on for long. */
const pieces = [
  'a',
  ' ',
  'æ',
  '●',
  '気',
  'a\u0301',
  '👩‍👩‍👧',
  '🇩🇰',
  '👍🏽',
  '❤️',
  '1️⃣',
  '각',
  '\u1100\u1161\u11a8',
  '\r\n',
];
const long = [
  'x'.repeat(255),
  `b${'\u0301'.repeat(600)}`,
  '🇩🇰'.repeat(130),
  '👩‍👩'.repeat(90),
  ' '.repeat(257),
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...pieces), fc.constantFrom(...long), fc.string({ unit: 'binary' })))
  .map((parts) => parts.join(''));

describe('characters as a reader sees them', () => {
  afterEach(() => vi.restoreAllMocks());

  it('are those of the whole text, however long it is', () => {
    fc.assert(
      fc.property(text, (text) => {
        const whole = Array.from(segmenter.segment(text), ({ segment }) => segment);
        expect(cells(text)).toEqual(whole.flatMap((one) => (one === '\r\n' ? cells('\r\n') : cells(one))));
        expect(cells(text)).toHaveLength(whole.length);
      }),
      { numRuns: 300 },
    );
  });

  it.each(['●x', '気', '👩‍👩‍👧', '\u0301', '🇩🇰', 'x\u0301'])(
    'are found in parts, each once, in many of %j',
    (piece) => {
      const looked = vi.spyOn(Intl.Segmenter.prototype, 'segment');
      const units = (times: number) => {
        looked.mockClear();
        displayWidth(piece.repeat(times));
        return looked.mock.calls.map(([part]) => part.length);
      };
      // In one part the time would grow with the square; a character that fills a part is looked for in a longer one.
      const [few, many] = [units(5_000), units(20_000)];
      const sum = (all: readonly number[]) => all.reduce((total, each) => total + each, 0);
      expect(sum(many)).toBeLessThan(5 * sum(few));
      expect(sum(many)).toBeLessThan(4 * 20_000 * piece.length);
      if (piece !== '\u0301') expect(Math.max(...many)).toBeLessThan(1_000);
    },
  );
});

describe('the columns of a text', () => {
  it.each([
    ['', 0],
    ['Udvalg', 6],
    ['Rådhusets æøå', 13],
    ['a\u0301', 1],
    ['\u0301', 0],
    ['気候', 4],
    ['각', 2],
    ['🚲', 2],
    ['👍🏽', 2],
    ['👩‍👩‍👧', 2],
    ['🇩🇰', 2],
    // A heart is text, and a picture where it says so.
    ['❤', 1],
    ['❤\ufe0f', 2],
    ['1\ufe0f⃣', 2],
    ['●', 1],
    ['a\tb', 3],
    // What is shown as a code takes the columns of the code.
    ['\u0007', cells('\u0007')[0]?.text.length],
    ['\u202e', cells('\u202e')[0]?.text.length],
  ])('%j: %i', (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
    expect(displayWidth(`x${text}x`)).toBe(2 + (columns ?? 0));
  });

  it('are those that are left out where it is shortened', () => {
    expect(['気候フォーラム', 'Klimaforum'].map((text) => shorten(text, 5))).toEqual(['気候…', 'Klim…']);
    expect(['気候フォーラム', 'Klimaforum'].map((text) => shorten(text, 14))).toEqual([
      '気候フォーラム',
      'Klimaforum',
    ]);
    expect([3, 4, 5].map((columns) => fitting(cells('気候フォ'), 1, columns))).toEqual([2, 3, 3]);
  });
});
