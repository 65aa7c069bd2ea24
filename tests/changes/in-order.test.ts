import { describe, expect, it } from 'vitest';
import { danish, inOrder } from '../../src/changes/in-order.ts';
import { applyOperations, insert } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import fc from '../property.ts';

/** The values of a key, in the list's order once entries are in it. */
function after(key: string, list: readonly Value[], ...news: Value[]): unknown[] {
  const data = { list: [...list] };
  const result = applyOperations(data, inOrder(data, [insert(['list'], ...news)])) as { list: Value[] };
  return result.list.map((entry) => (entry as { [key: string]: Value })[key]);
}

const by = (key: string, ...values: Value[]) => values.map((value) => ({ [key]: value }));
const dates = (...days: number[]) => by('date', ...days.map((day) => `2014-01-0${day}`));

describe('what is new in a list goes', () => {
  it('by its date: also beside one alone, after those of its day, and among the latest first', () => {
    expect(after('date', dates(2), ...dates(1))).toEqual(['2014-01-01', '2014-01-02']);
    expect(after('date', dates(2), ...dates(3))).toEqual(['2014-01-02', '2014-01-03']);
    expect(after('date', dates(1, 3, 5), ...dates(4, 2))).toEqual(
      dates(1, 2, 3, 4, 5).map(({ date }) => date),
    );
    expect(after('date', dates(5, 3, 1), ...dates(2, 4))).toEqual(
      dates(5, 4, 3, 2, 1).map(({ date }) => date),
    );
    const named = [
      ...dates(1, 2).map((entry, at) => ({ ...entry, id: `z${at}` })),
      { date: '2014-01-03', id: 'a' },
    ];
    expect(after('id', named, { date: '2014-01-02', id: 'm' })).toEqual(['z0', 'z1', 'm', 'a']);
  });

  it('by its id, by the codes of its characters', () => {
    expect(after('id', by('id', 'alfa', 'gamma'), ...by('id', 'beta'))).toEqual(['alfa', 'beta', 'gamma']);
    expect(after('id', by('id', 'forum-10', 'forum-9'), ...by('id', 'forum-11'))).toEqual([
      'forum-10',
      'forum-11',
      'forum-9',
    ]);
  });

  it('by its name, as Danish sorts names, or by the codes of their characters', () => {
    const names = by('name', 'Ballerup', 'Zoo', 'Ærø', 'Østdanmark', 'Aarhus');
    expect(after('name', names, ...by('name', 'Ålborg', 'Albertslund', 'Ørsted'))).toEqual(
      ['Albertslund', 'Ballerup', 'Zoo', 'Ærø', 'Ørsted', 'Østdanmark', 'Ålborg', 'Aarhus'].sort(
        new Intl.Collator('da').compare,
      ),
    );
    expect(after('name', by('name', 'Zoo', 'Åby', 'Ærø'), ...by('name', 'Æble'))).toEqual([
      'Zoo',
      'Åby',
      'Æble',
      'Ærø',
    ]);
  });

  it('by its name as the whole of Danish sorts it, where letters alone tell', () => {
    const { compare } = new Intl.Collator('da');
    const piece = fc.constantFrom(..."aAbvwzÅæøöü -'1é\u030a\u0301", 'aa', 'Aa', 'th', 'ue', 'forum for ');
    const name = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(name, name, (a, b) => Math.sign(danish(a, b)) === compare(a, b)),
      { numRuns: 3000 },
    );
    expect([danish('Vejle', 'Vallensbæk'), danish('Aaforum', 'aAue')]).toEqual([1, 1]);
  });

  it('last, where the list is in no order, or one entry does not tell', () => {
    expect(after('id', by('id', 'beta'), ...by('id', 'alfa'))).toEqual(['beta', 'alfa']);
    expect(after('id', by('id', 'b', 'a', 'c'), ...by('id', 'a'))).toEqual(['b', 'a', 'c', 'a']);
    expect(after('id', by('id', 'a', 'a'), ...by('id', '0'))).toEqual(['a', 'a', '0']);
    expect(after('date', dates(1, 3, 2), ...dates(1))).toEqual(
      [...dates(1, 3, 2), ...dates(1)].map(({ date }) => date),
    );
    expect(after('date', [...dates(1), { date: 3 }], ...dates(1))).toEqual(['2014-01-01', 3, '2014-01-01']);
    expect(after('id', [...by('id', 'a', 'c'), 'text'], ...by('id', 'b'))).toEqual([
      'a',
      'c',
      undefined,
      'b',
    ]);
    expect(after('id', [], ...by('id', 'b', 'a'))).toEqual(['b', 'a']);
  });

  it('where the change says so', () => {
    const data = { list: by('id', 'a', 'c') };
    const there = { kind: 'insert' as const, path: ['list'], index: 2, values: by('id', 'b') };
    expect(inOrder(data, [there])).toEqual([there]);
  });
});
