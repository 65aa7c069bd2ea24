import { expect, it } from 'vitest';
import { idFromName, isId } from '../../src/organisation/id.ts';
import fc from '../property.ts';

it.each([
  ['Forum for grøn omstilling', 'forum-for-groen-omstilling'],
  ['Ærø & Ålborg', 'aeroe-aalborg'],
  ['A\u030angstrøm', 'aangstroem'],
  ['Crème brûlée – ½ pris', 'creme-brulee-1-2-pris'],
  ["Kommunernes 'fælles' forum", 'kommunernes-faelles-forum'],
  ['  R&D: 2014/15  ', 'r-d-2014-15'],
  ['🎉', ''],
  ['x'.repeat(120), 'x'.repeat(100)],
])('%s gives %s', (name, id) => {
  expect(idFromName(name)).toBe(id);
});

it('any name gives an id, or none', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 150 }), (name) => {
      const id = idFromName(name);
      expect(id === '' || isId(id)).toBe(true);
      expect(idFromName(id)).toBe(id);
    }),
  );
});
