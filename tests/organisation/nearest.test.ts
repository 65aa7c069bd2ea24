import { describe, expect, it } from 'vitest';
import { isLonger, length } from '../../src/organisation/length.ts';
import { isNear, nearest } from '../../src/organisation/nearest.ts';

describe('the word that was meant', () => {
  it.each([
    ['klimaforum', ['klimaforun'], 'klimaforun'],
    // The nearest of several, the first of equals.
    ['klima', ['klimt', 'klim', 'klimx'], 'klimt'],
    ['klima', ['klxxa', 'klimx'], 'klimx'],
    // Two letters that changed places are one slip; case and spaces none.
    ['gurppe', ['gruppe'], 'gruppe'],
    ['abc', ['bca'], undefined],
    ['KLIMA', ['klima'], 'klima'],
    // A third of the letters, and one of a short word.
    ['abcdef', ['abcdxy'], 'abcdxy'],
    ['abcdef', ['abcxyz'], undefined],
    ['ab', ['ax'], 'ax'],
    ['ab', ['xy'], undefined],
    ['abcdef', ['abcdefgh'], 'abcdefgh'],
    ['abcdef', ['abcdefghi'], undefined],
    ['x', [], undefined],
  ])('%s of %j is %s', (word, candidates, meant) => expect(nearest(word, candidates)).toBe(meant));

  it('is not looked for where no slip could make so long a word', () => {
    expect(nearest(`${'a'.repeat(99)}b`, ['a'.repeat(100)])).toBe('a'.repeat(100));
    expect(nearest(`${'a'.repeat(100)}b`, ['a'.repeat(101)])).toBeUndefined();
  });

  it('is near where it is so many slips away, and no more', () => {
    expect(isNear('klima', 'klim', 1)).toBe(true);
    expect(isNear('klima', 'kli', 1)).toBe(false);
    expect(isNear('klima', 'klxxa', 1)).toBe(false);
    expect(isNear('klima', 'klxxa', 2)).toBe(true);
    expect(isNear('klima', 'lkima', 1)).toBe(true);
    expect(isNear('klima', 'klima', 0)).toBe(true);
  });
});

describe('the length of a text', () => {
  it('is counted in characters, be they of one unit or two', () => {
    expect(['', 'æøå', '😀', '😀a😀', '\uffffa', '\ud83d'].map(length)).toEqual([0, 3, 1, 3, 2, 1]);
  });

  it('is beyond a limit with one character more', () => {
    expect([isLonger('abc', 3), isLonger('abcd', 3)]).toEqual([false, true]);
    expect([isLonger('😀😀😀', 3), isLonger('😀😀😀😀', 3)]).toEqual([false, true]);
  });
});
