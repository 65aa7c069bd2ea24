import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { readDocument } from '../../src/document/document.ts';
import { applyOperations, isSameData, type Operation } from '../../src/document/edit/operation.ts';
import { applyEdits } from '../../src/document/edit/text-edit.ts';
import { planEdits } from '../../src/document/edit.ts';
import { parseFully } from '../../src/document/parse.ts';
import type { Value } from '../../src/document/parsed.ts';
import fc from '../property.ts';
import { write, writings } from './styled.ts';

const texts = fc.oneof(
  fc.constantFrom(
    'NO',
    '0042',
    'on',
    '12:30',
    '2013-10-10',
    '1e3',
    '~',
    ' x ',
    'a: b',
    'a #b',
    "it's",
    '"q"',
  ),
  fc.constantFrom('🎉', 'Ærø, Å', '- x', '[a]', '{', '|', 'linje\nlinje\n', 'tab\tulator', '\u0085', 'a\\b'),
  fc.constantFrom(
    'En længere tekst om emnet',
    'Linjer der holdes\n\n\n',
    'kort',
    'Mere: kolon',
    'y',
    '`',
    '%',
  ),
  fc.string({ minLength: 1, maxLength: 12 }),
);
const scalars = fc.oneof(texts, texts, fc.integer(), fc.boolean());
const keys = fc.constantFrom('id', 'name', 'task', 'goal', 'note', 'from', 'to');
const flat = fc.dictionary(keys, scalars, { minKeys: 1, maxKeys: 5, noNullPrototype: true });
const items = fc.oneof(
  flat,
  flat,
  fc.record({ id: texts, members: fc.array(flat, { maxLength: 3 }), note: texts }),
);
const data = fc.record({
  format: fc.constant(1),
  plan: fc.record({ name: texts, areas: fc.array(flat, { maxLength: 3 }) }),
  forums: fc.array(items, { maxLength: 4 }),
  themes: fc.array(texts, { maxLength: 3 }),
  meetings: fc.array(flat, { maxLength: 2 }),
});

const KEY_ORDER = [
  'format',
  'plan',
  'id',
  'name',
  'task',
  'people',
  'forums',
  'goal',
  'members',
  'themes',
  'note',
  'from',
  'to',
];

const FORMAT = { keysAt: () => KEY_ORDER, isDateAt: () => false };

/** Decisions from which operations on data are made, whatever the data is. */
const decisions = fc.array(fc.record({ what: fc.nat(9), where: fc.nat(), value: texts, item: items }), {
  minLength: 1,
  maxLength: 4,
});

type Decision = { what: number; where: number; value: string; item: Value };

function operationOf(value: Value, { what, where, value: text, item }: Decision): Operation {
  const root = value as { forums: Value[]; themes: Value[]; meetings: Value[] };
  const forum = where % Math.max(1, root.forums.length);
  const [key] = ['goal', 'note', 'to'].slice(where % 3);
  if (what < 3) return { kind: 'insert', path: ['forums'], values: [item] };
  if (what === 3) return { kind: 'insert', path: ['themes'], values: [text] };
  if (what === 4) return { kind: 'insert', path: ['people'], values: [item, { id: text }] };
  if (what === 5 || root.forums.length === 0)
    return { kind: 'insert', path: ['meetings'], index: 0, values: [item] };
  if (what === 6) return { kind: 'insert', path: ['forums'], index: forum, values: [item] };
  if (what === 7)
    return { kind: 'insert', path: ['forums', forum, 'members'], values: [{ id: text, name: text }] };
  return { kind: 'set', path: ['forums', forum, key ?? 'goal'], value: text };
}

const commentsOf = (text: string) => text.match(/# kommentar \d+/g) ?? [];
const theirs = (text: string) => parseDocument(text, { uniqueKeys: false }).toJS() as Value;

it('edits give the data that was meant, keep every comment in its order, and every other byte', async () => {
  await fc.assert(
    fc.asyncProperty(data, writings, decisions, async (value, writing, chosen) => {
      let text = write(value as never, writing).replace(/^\ufeff/, '');
      fc.pre(isSameData((await readDocument(Buffer.from(text))).data, theirs(text)));
      for (const decision of chosen) {
        const document = await readDocument(Buffer.from(text));
        expect(document.unsure).toEqual([]);
        const operation = operationOf(document.data as Value, decision);
        const target = operation.kind === 'set' ? operation.path : [];
        const before = target.reduce<Value | undefined>(
          (at, step) => (at as Record<string, Value>)?.[step],
          document.data as Value,
        );
        if (typeof before === 'object' && before !== null && target.length > 0) continue;
        const edits = planEdits(document, [operation], FORMAT);
        const after = applyEdits(text, edits);
        const intended = applyOperations(document.data as Value, [operation]);
        expect({ after, data: parseFully(after).data, operation }).toEqual({
          after,
          data: intended,
          operation,
        });
        expect(isSameData(theirs(after), intended)).toBe(true);
        expect(commentsOf(after)).toEqual(commentsOf(text));
        expect(after.includes('\n') && /[^\r]\n/.test(after)).toBe(/[^\r]\n/.test(text));
        expect(/\n$/.test(after)).toBe(/\n$/.test(text));
        text = after;
      }
    }),
    { numRuns: 500 },
  );
});

it('an item that is put in and taken out again leaves the bytes as they were', async () => {
  await fc.assert(
    fc.asyncProperty(data, writings, items, async (value, writing, item) => {
      const text = write(value as never, writing);
      const document = await readDocument(Buffer.from(text));
      fc.pre(document.data !== undefined && document.unsure.length === 0);
      const count = (document.data as { forums: Value[] }).forums.length;
      const put: Operation[] = [{ kind: 'insert', path: ['forums'], values: [item] }];
      const put_ = applyEdits(document.text, planEdits(document, put, FORMAT));
      const there = await readDocument(Buffer.from(put_));
      const take: Operation[] = [{ kind: 'remove', path: ['forums', count] }];
      expect(applyEdits(there.text, planEdits(there, take, FORMAT))).toBe(document.text);
    }),
    { numRuns: 500 },
  );
});
