import { describe, expect, it } from 'vitest';
import { NewIds, stemOf } from '../../src/meetings/new-ids.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed } from '../views/changed.ts';

/** New ids in a file that has meetings with these. */
const idsBeside = (...ids: string[]) =>
  new NewIds(
    new Organisation(
      changed((copy) => {
        copy.meetings = ids.map((id) => ({ id, body: 'gruppe', date: '2014-04-10' }));
      }),
    ),
  );

describe('the id of a meeting that is proposed', () => {
  it('is its body’s and its slot’s, with a number where that is taken', () => {
    expect(idsBeside().next('gruppe', '2014-spring')).toBe('gruppe-2014-spring');
    const taken = idsBeside('gruppe-2014-spring', 'gruppe-2014-spring-2', 'gruppe-2014', 'gruppe-2014-03');
    expect(taken.next('gruppe', '2014-spring')).toBe('gruppe-2014-spring-3');
    expect(taken.next('gruppe', '2014-autumn')).toBe('gruppe-2014-autumn');
    expect(taken.next('gruppe', '2014')).toBe('gruppe-2014-2');
    expect(taken.next('gruppe', '2014-03')).toBe('gruppe-2014-03-2');
    expect(taken.next('gruppe', '2015')).toBe('gruppe-2015');
    // Of a season that has several meetings.
    expect(idsBeside('gruppe-2014-spring-1').next('gruppe', '2014-spring-1')).toBe('gruppe-2014-spring-1-2');
  });

  it('begins with 80 characters of its body’s at most, and with no line at their end', () => {
    const long = 'a'.repeat(80);
    expect(stemOf(long)).toBe(long);
    expect(stemOf(`${long}b`)).toBe(long);
    expect(stemOf(`${'a'.repeat(79)}-b`)).toBe('a'.repeat(79));
    expect(stemOf(`${'a'.repeat(79)}-`)).toBe(`${'a'.repeat(79)}-`);
    expect(stemOf('gruppe-')).toBe('gruppe-');
  });

  it.each([80, 79])('is another for another body whose id begins with the same %d', (length) => {
    const ids = idsBeside();
    const stem = 'a'.repeat(length);
    expect(ids.next(stem, '2014')).toBe(`${stem}-2014`);
    expect(ids.next(stem, '2014')).toBe(`${stem}-2014-2`);
  });
});
