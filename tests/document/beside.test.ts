import { mkdtempSync, readdirSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  beside,
  isReserved,
  listBeside,
  newName,
  removeLeftovers,
  tryRemove,
} from '../../src/document/beside.ts';
import { type Holder, wordOf } from '../../src/document/holder.ts';

const NOW = Date.parse('2014-03-01T12:00:00Z');
const us: Holder = {
  ...{ pid: 12, start: '345', space: '4026', boot: 'b', machine: 'm', host: 'h' },
  now: () => NOW,
  sleep: async () => {},
  // Those of the numbers that begin with a nine have ended.
  startOf: (pid) => (String(pid).startsWith('9') ? undefined : '345'),
};

describe('what stands beside a file', () => {
  it('is named by it', () => {
    expect(beside('x/a.yaml', 'lock')).toBe(join('x', '.a.yaml.rup-lock'));
    expect(beside('a.yaml', 'wait', 1, 'b')).toBe('.a.yaml.rup-wait.1.b');
    expect(beside(join('/', 'a'), 'new', 'c')).toBe(join('/', '.a.rup-new.c'));
  });

  it('by as much of it as leaves room, in whole letters', () => {
    const named = (name: string) => basename(beside(name, 'lock')).slice(1, -'.rup-lock'.length);
    expect([named('x'.repeat(80)), named('x'.repeat(81))]).toEqual(Array(2).fill('x'.repeat(80)));
    expect([named('æ'.repeat(40)), named('æ'.repeat(41)), named(`x${'æ'.repeat(40)}`)]).toEqual([
      ...['æ'.repeat(40), 'æ'.repeat(40), `x${'æ'.repeat(39)}`],
    ]);
    expect(named('🙂'.repeat(30))).toBe('🙂'.repeat(20));
  });

  it.each([
    ['.a.rup-lock', true],
    ['x/.a.yaml.rup-wait.1.b', true],
    ['.a.RUP-NEW.c', true],
    ['.a.rup-locks', false],
    ['a.rup-lock', false],
    ['.rup-lock', false],
    ['.a.rup-old', false],
    ['.a.rup-lock/b', false],
  ])('is reserved, or is not: %s', (path, expected) => {
    expect(isReserved(path)).toBe(expected);
  });

  it('is listed, without what stands beside others, and nothing where there is no folder', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rup-'));
    for (const name of [
      '.a.rup-wait.1',
      '.a.rup-wait.2.b',
      '.a.rup-wait',
      '.a.rup-lock',
      '.ab.rup-wait.1',
      'x.a.rup-wait.1',
    ])
      writeFileSync(join(folder, name), '');
    const list = (name: string) => [...listBeside(join(folder, name), 'wait')].sort();
    expect([list('a'), list('ab'), list('b'), list(join('b', 'a'))]).toEqual([['1', '2.b'], ['1'], [], []]);
  });
});

it('a name for new bytes is a process’s own, and each time another', () => {
  const names = [newName('a', us), newName('a', us), newName('x/a', { ...us, pid: 13 })];
  const [first, second, third] = names.map((name) => /^\.a\.rup-new\.(.*)\.(\d+)$/.exec(basename(name)));
  expect([first?.[1], second?.[1], third?.[1]]).toEqual([wordOf(us), wordOf(us), wordOf({ ...us, pid: 13 })]);
  expect([Number(second?.[2]) - Number(first?.[2]), Number(third?.[2]) - Number(second?.[2])]).toEqual([
    1, 1,
  ]);
  expect(names.map((name) => dirname(name))).toEqual(['.', '.', 'x']);
});

describe('of new files that were left', () => {
  const DAY = 24 * 60 * 60 * 1000;
  const at = (name: string, pid: number, more: Partial<Holder> = {}) =>
    `.${name}.rup-new.${wordOf({ ...us, pid, ...more })}.0`;
  /** Each file, and how old it is in milliseconds. */
  const files: Record<string, number> = {
    [at('a', 90)]: 0,
    [at('a', 13)]: 2 * DAY,
    [at('b', 90)]: 0,
    [at('b', 13)]: 2 * DAY,
    // Of these nothing can be known from here.
    [at('a', 14, { host: 'x' })]: 0,
    [at('b', 14, { host: 'x' })]: DAY,
    [at('b', 15, { host: 'x' })]: DAY + 1,
    '.b.rup-new.word.1': 2 * DAY,
    '.b.rup-new.word.2': 0,
    // These are none.
    '.b.rup-new.word': 2 * DAY,
    '.b.rup-wait.word.1': 2 * DAY,
    'b.rup-new.word.1': 2 * DAY,
    'a.yaml': 2 * DAY,
  };
  const kept = (locked?: string) => {
    const folder = mkdtempSync(join(tmpdir(), 'rup-'));
    for (const [name, age] of Object.entries(files)) {
      writeFileSync(join(folder, name), '');
      utimesSync(join(folder, name), (NOW - age) / 1000, (NOW - age) / 1000);
    }
    removeLeftovers(folder, us, locked && join(folder, locked));
    const left = readdirSync(folder);
    return Object.keys(files).filter((name) => !left.includes(name));
  };

  it('those go whose makers have ended, and which are older than a day where that cannot be known', () => {
    expect(kept()).toEqual([at('a', 90), at('b', 90), at('b', 15, { host: 'x' }), '.b.rup-new.word.1']);
  });

  it('of a file whose lock is held also those of which it cannot be known, and of others none of these', () => {
    expect(kept('a')).toEqual([at('a', 90), at('b', 90), at('a', 14, { host: 'x' })]);
  });

  it('nothing is done where there is no folder, and a link is not followed', () => {
    expect(removeLeftovers('nowhere', us)).toBeUndefined();
    const folder = mkdtempSync(join(tmpdir(), 'rup-'));
    symlinkSync('nowhere', join(folder, '.a.rup-new.word.1'));
    removeLeftovers(folder, { ...us, now: () => Date.now() });
    expect(readdirSync(folder)).toEqual(['.a.rup-new.word.1']);
    removeLeftovers(folder, { ...us, now: () => Date.now() + 2 * DAY });
    expect(readdirSync(folder)).toEqual([]);
  });

  it('what cannot be removed does no harm', () => {
    const folder = mkdtempSync(join(tmpdir(), 'rup-'));
    writeFileSync(join(folder, 'a'), '');
    tryRemove(join(folder, 'a'));
    tryRemove(join(folder, 'a'));
    tryRemove(folder);
    expect(readdirSync(folder)).toEqual([]);
  });
});
