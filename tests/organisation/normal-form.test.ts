import { describe, expect, it } from 'vitest';
import { differences, isAmong, isSameText, normalForm, tidy } from '../../src/organisation/normal-form.ts';
import fc from '../property.ts';

describe('the form in which texts are compared', () => {
  it.each([
    ['kommunaldirektør', 'Kommunaldirektør', ['capitals']],
    ['kommunaldirektør', ' kommunaldirektør\u00a0', ['spaces']],
    ['daglig leder', 'daglig  leder\n', ['spaces']],
    ['ståleder', 'sta\u030aleder', ['letters']],
    ['it-chef', 'it\u2010chef', ['letters']],
    ['it-chef', 'it-\u00adchef', ['letters']],
    ['ståleder', 'STA\u030ALEDER ', ['capitals', 'spaces', 'letters']],
    ['sta\u200b\u030aleder', 'ståleder', ['letters']],
  ])('%j says what %j says', (one, other, ways) => {
    expect(isSameText(one, other)).toBe(true);
    expect(isAmong(['x', one], other)).toBe(true);
    expect(differences(one, other)).toEqual(ways);
  });

  it('keeps apart what says something else', () => {
    expect(isSameText('fagdirektør', 'fagdirektor')).toBe(false);
    expect(isSameText('it chef', 'itchef')).toBe(false);
    expect(isSameText('', undefined)).toBe(false);
    expect(isSameText(undefined, undefined)).toBe(true);
    expect(isAmong(['chef', 'leder'], 'direktør')).toBe(false);
  });

  it('is its own normal form, and that of the tidy text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    const spaced = fc.array(
      fc.oneof(text, fc.constantFrom(' ', '\u00ad', '\u030a', '\u2011', 'Å', '\u00a0')),
    );
    fc.assert(
      fc.property(
        spaced.map((parts) => parts.join('')),
        (one) => {
          const form = normalForm(one);
          expect(normalForm(form)).toBe(form);
          expect(normalForm(tidy(one))).toBe(form);
          expect(tidy(tidy(one))).toBe(tidy(one));
          expect(differences(one, one)).toEqual([]);
          for (const other of [one.toUpperCase().toLowerCase(), ` ${one}`])
            if (isSameText(one, other))
              expect(differences(one, other).length > 0 || one === other).toBe(true);
        },
      ),
    );
  });
});
