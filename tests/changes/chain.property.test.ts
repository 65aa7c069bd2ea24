import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { type Changed, changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { isSameData } from '../../src/document/edit/operation.ts';
import { applyEdits } from '../../src/document/edit/text-edit.ts';
import type { Value } from '../../src/document/parse.ts';
import { changeTexts } from '../../src/messages/change.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { judge } from '../../src/rules/judge.ts';
import { base, commands, TODAY } from './commands.ts';
import { write, writings } from './styled.ts';

const theirs = (bytes: Buffer) => parseDocument(bytes.toString(), { uniqueKeys: false }).toJS() as Value;
const commentsOf = (bytes: Buffer) => bytes.toString().match(/# kommentar \d+/g) ?? [];
const errorsOf = async (bytes: Buffer) =>
  (await judge(await readDocument(bytes), TODAY)).findings.filter(({ severity }) => severity === 'error')
    .length;

/** What must be true of the data after a change, said without the change's own code. */
function mustHold(
  name: string,
  input: Record<string, unknown>,
  before: OrganisationFile,
  after: OrganisationFile,
): void {
  const forumAfter = after.forums?.find(({ id }) => id === input['forum']);
  const first = after.plan.initiatives?.find(({ id }) => id === input['initiative']);
  switch (name) {
    case 'forum create':
      expect(after.forums?.length).toBe((before.forums?.length ?? 0) + 1);
      expect(after.forums?.at(-1)).toMatchObject({ name: input['name'] });
      break;
    case 'forum dissolve':
      expect(forumAfter?.dissolved).toMatchObject({ date: input['date'], reason: input['reason'] });
      for (const { to } of forumAfter?.members ?? []) expect(to).toBeDefined();
      break;
    case 'forum report':
      expect(forumAfter?.reports?.at(-1)).toMatchObject({ date: input['date'], progress: input['progress'] });
      break;
    case 'initiative end':
      expect(first?.ended).toBe(input['date']);
      break;
    case 'initiative prioritise':
      expect(first?.priorities?.at(-1)).toMatchObject({ date: input['date'], rank: input['rank'] });
      break;
    case 'meetings plan':
      expect(after.meetings?.slice(0, before.meetings?.length ?? 0)).toEqual(before.meetings ?? []);
      expect(after.meetings?.length).toBeGreaterThan(before.meetings?.length ?? 0);
      break;
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
    case 'effort add':
      expect(after.efforts?.at(-1)?.effort).toBe(input['effort']);
      break;
  }
}

const TEXTS = [await changeTexts('da'), await changeTexts('en')];

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
      expect(sentence).toMatch(/^[^]+[.:?]$/);
      expect(sentence).not.toMatch(/undefined|\[object|null/);
    }
  }
}

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
        expect(commentsOf(after)).toEqual(commentsOf(bytes));
        const data = (await readDocument(after)).data as Value;
        expect(isSameData(theirs(after), data)).toBe(true);
        mustHold(name, input, theirs(bytes) as never, data as never);
        expect(await errorsOf(after)).toBeLessThanOrEqual(await errorsOf(bytes));
        bytes = after;
      }
    }),
    { numRuns: 200 },
  );
  // Every command was carried out at least once.
  const missing = Object.keys(CHANGES).filter((name) => !seen.has(name));
  expect({ missing, seen }).toEqual({ missing: [], seen });
});
