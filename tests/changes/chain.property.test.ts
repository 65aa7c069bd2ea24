import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { type Changed, changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { isSameData } from '../../src/document/edit/operation.ts';
import { applyEdits } from '../../src/document/edit/text-edit.ts';
import type { Value } from '../../src/document/parsed.ts';

import { textsIn } from '../../src/messages/texts.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { checkDocument } from '../../src/rules/check.ts';
import fc from '../property.ts';
import { type Anchor, anchorsOf } from './anchors.ts';
import { base, commands, NO_ROOM, TODAY } from './commands.ts';
import { write, writings } from './styled.ts';

const theirs = (bytes: Buffer) => parseDocument(bytes.toString(), { uniqueKeys: false }).toJS() as Value;
const errorsOf = async (bytes: Buffer) =>
  (await checkDocument(await readDocument(bytes), TODAY)).findings.filter(
    ({ severity }) => severity === 'error',
  ).length;

type Entries = readonly { readonly [key: string]: unknown }[];

/** The entry that is new in a list: the others are as they were, in their order, and a sorted list is still sorted. */
function newIn(before: Entries = [], after: Entries = []): object {
  const at = after.findIndex((entry, index) => !isSameData(entry as Value, before[index] as Value));
  expect([...after.slice(0, at), ...after.slice(at + 1)]).toEqual(before);
  for (const key of ['date', 'id']) {
    const keys = (list: Entries) => list.map((entry) => String(entry[key]));
    const isSorted = (list: Entries) =>
      keys(list).every((value, index) => index === 0 || (keys(list)[index - 1] as string) <= value);
    const has = (list: Entries) =>
      list.length > (key === 'date' ? 0 : 1) && list.every((entry) => key in entry);
    if (!has(before) || !isSorted(before)) continue;
    expect(keys(after)).toEqual(keys(after).sort());
    break;
  }
  return after[at] as object;
}

/** What must be true of the data after a change, said without the change's own code. */
function mustHold(
  name: string,
  input: Record<string, unknown>,
  before: OrganisationFile,
  after: OrganisationFile,
): void {
  const forum = (file: OrganisationFile) => file.forums?.find(({ id }) => id === input['forum']);
  const initiative = (file: OrganisationFile) =>
    file.plan.initiatives?.find(({ id }) => id === input['initiative']);
  switch (name) {
    case 'forum create':
      expect(newIn(before.forums as never, after.forums as never)).toMatchObject({ name: input['name'] });
      break;
    case 'forum dissolve':
      expect(forum(after)?.dissolved).toMatchObject({ date: input['date'], reason: input['reason'] });
      for (const { to } of forum(after)?.members ?? []) expect(to).toBeDefined();
      break;
    case 'forum report':
      expect(newIn(forum(before)?.reports as never, forum(after)?.reports as never)).toMatchObject({
        date: input['date'],
        progress: input['progress'],
      });
      break;
    case 'initiative end':
      expect(initiative(after)?.ended).toBe(input['date']);
      break;
    case 'initiative prioritise':
      expect(
        newIn(initiative(before)?.priorities as never, initiative(after)?.priorities as never),
      ).toMatchObject({ date: input['date'], rank: input['rank'] });
      break;
    case 'initiative follow-up':
      expect(
        newIn(initiative(before)?.followUps as never, initiative(after)?.followUps as never),
      ).toMatchObject({ date: input['date'], status: input['status'] });
      break;
    case 'meetings plan': {
      const old = before.meetings?.map(({ id }) => id) ?? [];
      expect(after.meetings?.filter(({ id }) => old.includes(id))).toEqual(before.meetings ?? []);
      expect(after.meetings?.length).toBeGreaterThan(before.meetings?.length ?? 0);
      break;
    }
    case 'meetings move':
      expect(after.meetings?.find(({ id }) => id === input['meeting'])).toMatchObject({
        date: input['date'],
      });
      break;
    case 'meetings cancel':
      expect(after.meetings?.find(({ id }) => id === input['meeting'])?.cancelled).toEqual({
        date: TODAY,
        reason: input['reason'],
      });
      break;
    case 'rename': {
      // As text, the file differs by the id alone: in its own place, where it is named, and as a former one.
      const { id, to } = input as { id: string; to: string };
      const told = (file: object) =>
        JSON.stringify(file, (key, value) => (key === 'formerly' ? undefined : value === id ? to : value));
      expect(told(after)).toBe(told(before));
      expect(JSON.stringify(after)).toContain(`"formerly":["${id}"`);
      break;
    }
    case 'effort add':
      expect(newIn(before.efforts as never, after.efforts as never)).toMatchObject({
        effort: input['effort'],
      });
      break;
  }
}

/** The keys that taking up a vacant seat may take out of its entry, and those that may take the place of another. */
const TAKEN_OUT = ['note', 'to', 'selectedBy', 'from'];
/** What a command says is to be taken out: a whole entry, or the keys that it gives an empty value. */
const takesOut = (name: string, input: Record<string, unknown>, key: string) =>
  (name === 'member appoint' && TAKEN_OUT.includes(key)) ||
  (input['fields'] as Record<string, unknown> | undefined)?.[key] === '';
/** Commands that take out a mapping or a list, with the comments in it. */
const WHOLE = [
  'meetings reopen',
  'composition set',
  // Of a forum that is dissolved, those who were to join it later.
  'forum dissolve',
  'initiative end',
  'withdraw',
];
const takesWhole = (name: string, { fields }: Record<string, unknown>) =>
  WHOLE.includes(name) ||
  name.endsWith(' drop') ||
  ['areas', 'themes'].some((key) => (fields as Record<string, unknown> | undefined)?.[key] === '');
const RENAMED = ['person', 'organisation'];

/** Comments stand as they stood, but those of keys that were taken out; of these only one command takes any. */
function commentsMustStand(
  { name, input }: { name: string; input: Record<string, unknown> },
  before: Map<string, Anchor>,
  after: Map<string, Anchor>,
): void {
  const lost = [...before].filter(([comment]) => !after.has(comment));
  const isTakenOut = ([, { beside, isDirect, isBehind }]: [string, Anchor]) =>
    takesWhole(name, input) || (takesOut(name, input, beside) && (isDirect || isBehind));
  expect(lost.filter((one) => !isTakenOut(one))).toEqual([]);
  expect([...after.keys()]).toEqual([...before.keys()].filter((comment) => after.has(comment)));
  for (const [comment, is] of after) {
    const was = before.get(comment) as Anchor;
    const isRenamed = was.beside === 'vacant' && RENAMED.includes(is.beside);
    const isHead = !was.isBehind && !was.isDirect && was.isFirst;
    const stoodOverTakenOut = (takesOut(name, input, was.beside) || takesWhole(name, input)) && !was.isDirect;
    if (isRenamed || isHead || was.isFoot || stoodOverTakenOut) continue;
    expect({ comment, beside: is.beside, isBehind: is.isBehind }).toEqual({
      comment,
      beside: was.beside,
      isBehind: was.isBehind,
    });
    if (was.isDirect) expect({ comment, isDirect: is.isDirect }).toEqual({ comment, isDirect: true });
  }
}

const TEXTS = [await textsIn('da', 'change'), await textsIn('en', 'change')];

/** What the outcome is told with: in both languages one line that ends as a sentence, no argument left out. */
function mustRead(result: Refusal | Changed): void {
  for (const { refusals, done, open } of TEXTS) {
    const say = (texts: object, { code, args }: { code: string; args: unknown }) =>
      (texts as Record<string, (args: unknown) => string>)[code]?.(args);
    const told =
      result instanceof Refusal
        ? [say(refusals, result)]
        : [say(done, result.done), ...result.open.map((fact) => say(open, fact))];
    for (const sentence of told) {
      expect(sentence).toMatch(/^[^]+[.:?][«”]?$/);
      expect(sentence).not.toMatch(/undefined|\[object|null/);
    }
  }
}

/** More of them where the environment asks for a long run. */
const RUNS = Number(process.env['FC_RUNS'] ?? 350);

it('chains of commands on a file written in any style change what they say and nothing else', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(writings, fc.array(commands, { minLength: 1, maxLength: 6 }), async (writing, chain) => {
      let bytes: Buffer = Buffer.from(write(base, writing));
      for (const { name, input } of chain) {
        const result = await changeBytes(bytes, TODAY, CHANGES[name] as Change<unknown>, input).catch(
          (error: unknown) => {
            if (error instanceof Refusal) return error;
            throw error;
          },
        );
        mustRead(result);
        const outcome = result instanceof Refusal ? result.code : name;
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1);
        if (result instanceof Refusal) {
          expect(['cannot-edit', 'file-unreadable', 'sections-broken']).not.toContain(result.code);
          continue;
        }
        const { after, edits } = result;
        const plain = (all: Buffer) => all.toString().replace(/^\ufeff/, '');
        expect(applyEdits(plain(bytes), edits)).toBe(plain(after));
        expect(after.subarray(0, 3).equals(bytes.subarray(0, 3))).toBe(true);
        commentsMustStand({ name, input }, anchorsOf(plain(bytes)), anchorsOf(plain(after)));
        const data = (await readDocument(after)).data as Value;
        expect(isSameData(theirs(after), data)).toBe(true);
        mustHold(name, input, theirs(bytes) as never, data as never);
        expect(await errorsOf(after)).toBeLessThanOrEqual(await errorsOf(bytes));
        bytes = after;
      }
    }),
    { numRuns: RUNS },
  );
  // Every command was carried out at least once, but for those that the file of the test leaves no room for.
  const missing = Object.keys(CHANGES).filter((name) => !seen.has(name) && !NO_ROOM.includes(name));
  expect({ missing, seen }).toEqual({ missing: [], seen });
}, 3_600_000);
