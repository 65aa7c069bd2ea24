import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { applyOperations, insert, type Operation, remove, set } from '../../src/document/edit/operation.ts';
import { applyEdits, type TextEdit } from '../../src/document/edit/text-edit.ts';
import { planEdits } from '../../src/document/edit.ts';
import type { Value } from '../../src/document/parsed.ts';
import { isFaithful } from '../../src/document/verify.ts';
import { isDateAt, keysAt } from '../../src/organisation/schema-keys.ts';
import { base } from '../changes/commands.ts';
import { write, writings } from '../changes/styled.ts';
import fc from '../property.ts';

/** Whether a text with these edits is what the operations make of it and nothing else. */
async function isKept(before: string, operations: readonly Operation[], edits: readonly TextEdit[]) {
  const document = await readDocument(Buffer.from(before));
  const after = await readDocument(Buffer.from(applyEdits(before, edits)));
  const intended = applyOperations(document.data as Value, operations);
  return isFaithful({ before: document, after, edits, operations, intended });
}

/** The edit that makes one text of another. */
function difference(before: string, after: string): TextEdit[] {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < before.length - start &&
    end < after.length - start &&
    before.at(-1 - end) === after.at(-1 - end)
  )
    end++;
  return [{ start, end: before.length - end, text: after.slice(start, after.length - end) }];
}

const rewritten = (before: string, operations: readonly Operation[], after: string) =>
  isKept(before, operations, difference(before, after));

const LIST = 'a:\n  # one\n  - x: 1 # two\n    y: 2\n\n  # three\n\n  - x: 2\n  # four\nb: 1\n';
const add = [insert(['a'], { x: 3 })];
const first = [{ kind: 'insert' as const, path: ['a'], index: 0, values: [{ x: 3 }] }];

describe('a comment', () => {
  it.each([
    ['above what comes next, below what is new', add, LIST.replace('  # four', '  - x: 3\n  # four'), true],
    ['that what is new stands below', add, LIST.replace('  # four', '  # four\n  - x: 3'), false],
    ['that is lost', add, LIST.replace('  # four', '  - x: 3'), false],
    ['that is told twice', add, LIST.replace('  # four', '  - x: 3\n  # four\n  # four'), false],
    ['that is worded anew', add, LIST.replace('  # four', '  - x: 3\n  # for'), false],
    ['that comes to stand behind what is new', add, LIST.replace('\n  # four', '\n  - x: 3 # four'), false],
    ['above an entry that stays', first, LIST.replace('  # one', '  - x: 3\n  # one'), true],
    ['that comes to head what is new', first, LIST.replace('  # one', '  # one\n  - x: 3'), false],
    [
      'that changes its line',
      add,
      LIST.replace(' # two\n    y: 2', '\n    y: 2 # two').replace('  # four', '  - x: 3\n  # four'),
      false,
    ],
    [
      'that changes its entry',
      add,
      LIST.replace('  # three\n\n', '').replace('  # four', '  # three\n\n  - x: 3\n  # four'),
      false,
    ],
    ['that stands further in', add, LIST.replace('  # four', '  - x: 3\n    # four'), false],
    ['that goes with what it stands above', [remove(['a', 0])], LIST.replace(/ {2}# one[^]*?\n\n/, ''), true],
    ['that stays without it', [remove(['a', 0])], LIST.replace(/ {2}- x: 1 # two[^]*?\n\n/, '\n'), false],
    [
      'that goes with what it does not belong to',
      [remove(['a', 0])],
      LIST.replace(/ {2}# one[^]*?# three\n\n/, ''),
      false,
    ],
  ])('%s', async (_, operations, after, isRight) => {
    expect(await rewritten(LIST, operations, after)).toBe(isRight);
  });

  it('behind a key that is renamed stays behind it', async () => {
    const operations = [{ kind: 'set' as const, path: ['a'], value: 2, as: 'c' }];
    expect(await rewritten('a: 1 # one\nb: 1\n', operations, 'c: 2 # one\nb: 1\n')).toBe(true);
    expect(await rewritten('a: 1 # one\nb: 1\n', operations, 'c: 2\nb: 1 # one\n')).toBe(false);
  });
});

describe('data', () => {
  it.each([
    ['is as intended', 'a: 2\nb: [x]\n', true],
    ['is not', 'a: 3\nb: [x]\n', false],
    ['is elsewhere not what it was', 'a: 2\nb: [y]\n', false],
    ['is another thing to one reader only', 'a: 2\nb: [x]\n\u0085', false],
  ])('%s', async (_, after, isRight) => {
    expect(await rewritten('a: 1\nb: [x]\n', [set(['a'], 2)], after)).toBe(isRight);
  });
});

describe('JSON', () => {
  const before = '{ "a": 1, "b": "x" }\n';
  it.each([
    ['stays JSON', '{ "a": 1, "b": "x", "c": "y" }\n', true],
    ['and no key loses its quotes', '{ "a": 1, "b": "x", c: "y" }\n', false],
    ['and no comma is too many', '{ "a": 1, "b": "x", "c": "y", }\n', false],
    ['and no text is plain', '{ "a": 1, "b": "x", "c": y }\n', false],
  ])('%s', async (_, after, isRight) => {
    expect(await rewritten(before, [set(['c'], 'y')], after)).toBe(isRight);
  });
});

it('what the planner of edits does is let through, and what is done beside it is not', async () => {
  const operations: Operation[] = [
    insert(['forums'], { id: 'nyt', name: 'Nyt', origin: 'established' }),
    {
      kind: 'insert',
      path: ['meetings'],
      index: 1,
      values: [{ id: 'm', body: 'gruppe', date: '2013-12-01' }],
    },
    set(['forums', 0, 'dissolved'], { date: '2014-01-01', reason: 'Slut' }),
    { kind: 'set', path: ['administrativeGroup', 'members', 3, 'vacant'], as: 'organisation', value: 'kkr' },
    remove(['administrativeGroup', 'members', 3, 'note']),
  ];
  const caught = new Map<string, number>();
  const sabotage = fc.record({
    what: fc.constantFrom('lost', 'reworded', 'swapped', 'moved'),
    at: fc.nat(),
    to: fc.nat(),
  });
  await fc.assert(
    fc.asyncProperty(writings, sabotage, async (writing, { what, at, to }) => {
      const before = write(base, writing).replace(/^\ufeff/, '');
      const edits = planEdits(await readDocument(Buffer.from(before)), operations, { keysAt, isDateAt });
      expect(await isKept(before, operations, edits)).toBe(true);
      const after = applyEdits(before, edits);
      const comments = [...after.matchAll(/ *# kommentar \d+: »- id: x«/g)];
      const one = comments[at % Math.max(1, comments.length)];
      const other = comments[to % Math.max(1, comments.length)];
      if (!one || !other) return;
      const cut = (match: RegExpExecArray) =>
        after.slice(0, match.index) + after.slice(match.index + match[0].length);
      const [a, b] = [one[0].trim(), other[0].trim()];
      const harmed = {
        lost: () => cut(one),
        reworded: () => after.replace(a, `${a}!`),
        swapped: () =>
          a === b
            ? cut(one)
            : after
                .replace(a, '#')
                .replace(b, a)
                .replace(/#(?! )/, b),
        // Behind another comment it stands nowhere.
        moved: () => (a === b ? cut(one) : cut(one).replace(b, `${b} ${a}`)),
      }[what]();
      expect(await rewritten(before, operations, harmed)).toBe(false);
      caught.set(what, (caught.get(what) ?? 0) + 1);
    }),
    { numRuns: 100 },
  );
  expect(caught.size).toBe(4);
});
