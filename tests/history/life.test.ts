import { describe, expect, it } from 'vitest';
import type { Fact } from '../../src/history/fact.ts';
import type { LogEntry } from '../../src/history/log/entries.ts';
import { Life } from '../../src/history/log/life.ts';

const fact = (code: string, about: readonly string[], args = {}) =>
  ({ code, about, args }) as unknown as Fact;
const renamed = (from: string, to: string) => fact('id-changed', [to], { from, to });
const entry = (after: object | undefined, facts: readonly Fact[] = [], lost: readonly Fact[] = []) =>
  ({ facts, lost, after, state: 'changed' }) as unknown as LogEntry;

const FILE = {
  administrativeGroup: { id: 'gruppe', members: [] },
  forums: [{ id: 'ny', formerly: ['mellem'] }],
};

describe('the life of a thing', () => {
  it('is told by the facts that concern it, those that a merge lost too', () => {
    const [own, other] = [fact('established', ['x', 'ny']), fact('established', ['x'])];
    const told = new Life('ny').told(entry(FILE, [other, own], [own, other]));
    expect(told).toEqual(entry(FILE, [own], [own]));
  });

  it('goes on, further back, under the ids that it had', () => {
    const life = new Life('ny');
    const facts = [
      fact('a', ['mellem']),
      fact('b', ['først']),
      renamed('først', 'mellem'),
      renamed('y', 'x'),
    ];
    expect(life.told(entry(FILE, facts)).facts).toEqual(facts.slice(0, 3));
    expect(life.told(entry(undefined, [fact('c', ['først']), fact('d', ['y'])])).facts).toEqual([
      fact('c', ['først']),
    ]);
  });

  it('is found by an id that it had before, and by those it got since', () => {
    const life = new Life('mellem');
    expect(life.told(entry(FILE, [fact('a', ['ny'])])).facts).toHaveLength(1);
    expect(life.isKnown).toBe(true);
  });

  it('is known where the newest version has it, or a fact concerns it', () => {
    const known = (id: string, ...entries: LogEntry[]) => {
      const life = new Life(id);
      for (const each of entries) life.told(each);
      return life.isKnown;
    };
    expect(known('gruppe')).toBe(false);
    expect(known('gruppe', entry(FILE))).toBe(true);
    expect(known('mellem', entry(FILE))).toBe(true);
    expect(known('gone', entry(FILE))).toBe(false);
    // Only the newest: what an older one had is told by the facts.
    expect(known('gone', entry(FILE), entry({ forums: [{ id: 'gone' }] }))).toBe(false);
    expect(known('gone', entry(FILE), entry(FILE, [fact('a', ['gone'])]), entry(FILE))).toBe(true);
    expect(known('gone', entry(FILE), entry(FILE, [], [fact('a', ['gone'])]))).toBe(true);
  });

  it('names the ids of the newest version that can be read, for who mistyped one', () => {
    const life = new Life('x');
    expect([...life.candidates]).toEqual([]);
    life.told(entry(undefined));
    life.told(entry(FILE));
    life.told(entry({ forums: [{ id: 'old' }] }));
    expect([...life.candidates]).toEqual(['gruppe', 'ny', 'mellem']);
  });
});
