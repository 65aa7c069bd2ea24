import { expect, it } from 'vitest';
import type { LogEntry } from '../../src/history/log/entries.ts';
import { textsIn } from '../../src/messages/texts.ts';
import { entryText } from '../../src/output/log/human.ts';
import { palette } from '../../src/output/palette.ts';

const words = { log: await textsIn('en', 'log'), diff: await textsIn('en', 'diff') };
const screen = { width: 1000, colors: await palette(0) };

const commit = {
  hash: '0123456789abcdef',
  author: 'Sekretariatet',
  date: '2014-03-01',
  subject: '',
  parents: [],
};
const told = (subject: string, entry: Partial<LogEntry> = {}) =>
  entryText(
    {
      ...{ state: 'changed', isMerge: false, unread: 0, facts: [], lost: [] },
      ...entry,
      commit: { ...commit, ...entry.commit, subject },
    } as unknown as LogEntry,
    words,
    screen,
  );

it('a subject is told up to 300 characters, none of which is cut in two', () => {
  const shown = (subject: string) =>
    told(subject)
      .replace(/^.*\n([^]*)\(0123456789ab\)\n[^]*$/, '$1')
      .replace(/\s/g, '');
  expect(shown('x'.repeat(300))).toBe('x'.repeat(300));
  expect(shown('x'.repeat(301))).toBe(`${'x'.repeat(299)}…`);
  expect(shown(`${'x'.repeat(299)}🚲`)).toBe(`${'x'.repeat(299)}…`);
  expect(shown(`${'x'.repeat(297)}🚲🚲`)).toBe(`${'x'.repeat(297)}🚲…`);
  expect(told('')).toMatch(/^1 March 2014 · Sekretariatet\n\(0123456789ab\)\n\n/);
});

it('what is to be said of a commit stands below it, and nothing of one that tells a fact', () => {
  const said = (entry: Partial<LogEntry>) => told('a', entry).replace(/^[^]*?\n\n/, '');
  const nothing = '  The organisation has not changed.\n';
  expect([said({}), said({ state: 'created' })]).toEqual([nothing, nothing]);
  expect(said({ isMerge: true })).toBe('  Merge with no changes of its own.\n');
  expect(said({ state: 'unreadable' })).toMatch(/^ {2}The file is not valid here and cannot be read\./);
  expect(said({ state: 'cut-off' })).toMatch(/^ {2}The history of this clone ends here/);
  expect(said({ state: 'first-readable' })).toMatch(/^ {2}The file can be read for the first time here\./);
  const unread = '  This includes what changed in the 2 commits before, whose file cannot be read.\n';
  expect(said({ unread: 2 })).toBe(unread + nothing);
  const path = (name: string) => ({ version: { path: name } });
  const moved = { ...commit, parents: [path('a.yaml')], after: { path: 'b.yaml' } };
  expect(said({ commit: moved } as never)).toContain('a.yaml');
  const stayed = { ...commit, parents: [path('a.yaml')], after: { path: 'a.yaml' } };
  expect(said({ commit: stayed } as never)).toBe(nothing);
});
