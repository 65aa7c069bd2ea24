import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parsed.ts';
import { canonical } from '../../src/history/canonical.ts';
import { mergeSides } from '../../src/merge/merge.ts';
import { base, commands, TODAY } from '../changes/commands.ts';
import { write, writings } from '../changes/styled.ts';
import fc from '../property.ts';
import { statements } from './statements.ts';

type Command = { name: keyof typeof CHANGES; input: Record<string, unknown> };

/** A branch: the file, and the commands that were carried out. */
interface Side {
  readonly bytes: Buffer;
  readonly made: readonly Command[];
}

const STYLE = { size: 7, ours: 'ours', theirs: () => 'theirs' };
const dataOf = async (bytes: Buffer) => (await readDocument(bytes)).data;

/** The file after the commands; undefined where one that has to be carried out was refused. */
async function after(bytes: Buffer, chain: readonly Command[], may: 'refuse' | 'not refuse') {
  const made: Command[] = [];
  const refused: { command: Command; code: string }[] = [];
  let result = bytes;
  for (const each of chain) {
    try {
      const change = CHANGES[each.name] as Change<unknown>;
      result = (await changeBytes(result, TODAY, change, each.input)).after;
      made.push(each);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      if (may === 'not refuse') return undefined;
      refused.push({ command: each, code: error.code });
    }
  }
  return { bytes: result, made, refused };
}

/** More of them where the environment asks for a long run. */
const RUNS = Number(process.env['FC_RUNS'] ?? 150);
const chains = fc.array(commands, { minLength: 1, maxLength: 3 });

it('merges what commands did on two branches as if both had been given one after the other, or tells', async () => {
  const seen = { unchanged: 0, told: 0, needless: 0, both: 0, statements: 0 };
  await fc.assert(
    fc.asyncProperty(writings, chains, chains, async (writing, mine, other) => {
      const start = Buffer.from(write(base, writing));
      const [ours, theirs] = [await after(start, mine, 'refuse'), await after(start, other, 'refuse')];
      if (!ours?.made.length || !theirs?.made.length) return void seen.unchanged++;
      const merged = await mergeSides({ base: start, ours: ours.bytes, theirs: theirs.bytes }, TODAY, STYLE);
      if (!merged) throw new Error('not merged');
      const orders = await inBothOrders(ours, theirs);
      if (merged.conflicts.length > 0) {
        seen.told++;
        if (orders[0] !== undefined && orders[0] === orders[1]) seen.needless++;
        return mustBeChoosable(merged.bytes, ours.bytes, theirs.bytes);
      }
      expect(lostComments(ours.bytes, theirs.bytes, merged.bytes)).toEqual([]);
      const data = await dataOf(merged.bytes);
      if (orders.includes(canonical(data))) return void seen.both++;
      seen.statements++;
      const said = await Promise.all([start, ours.bytes, theirs.bytes].map(dataOf));
      mustSay(
        statements(data),
        said.map((each) => statements(each)),
      );
      if (orders.every((one) => one === undefined)) await mustHaveSaidTheSame(ours, theirs);
    }),
    { numRuns: RUNS },
  );
  if (process.env['FC_RUNS']) console.info(seen);
  // Many are merged, and few of those that are told need not have been.
  expect(seen.both).toBeGreaterThan(seen.told);
  expect(seen.needless).toBeLessThanOrEqual(seen.both / 20);
}, 3_600_000);

/** What the data comes to where one side's commands are given after the other's: undefined where one is refused. */
async function inBothOrders(ours: Side, theirs: Side): Promise<readonly (string | undefined)[]> {
  const orders = [
    await after(ours.bytes, theirs.made, 'not refuse'),
    await after(theirs.bytes, ours.made, 'not refuse'),
  ];
  return Promise.all(orders.map(async (one) => one && canonical(await dataOf(one.bytes))));
}

/** What is said is what both sides left, and all that either added. */
function mustSay(says: readonly string[], [before, ours, theirs]: readonly (readonly string[])[]): void {
  const [was, here, there] = [new Set(before), new Set(ours), new Set(theirs)];
  const kept = [...was].filter((each) => here.has(each) && there.has(each));
  const added = [...here, ...there].filter((each) => !was.has(each));
  expect([...new Set(says)].sort()).toEqual([...new Set([...kept, ...added])].sort());
}

/** What a command is refused for where what it says is said already. Said otherwise, it is a conflict. */
const SAID_ALREADY = /already|id-taken|nothing-changes/;

/** Where neither order is possible, nothing stands in the way but that both said the same. */
async function mustHaveSaidTheSame(ours: Side, theirs: Side): Promise<void> {
  const { refused = [] } = (await after(ours.bytes, theirs.made, 'refuse')) ?? {};
  const doneByBoth = ours.made.map(meant);
  const others = refused.filter(
    ({ command, code }) => !SAID_ALREADY.test(code) && !doneByBoth.includes(meant(command)),
  );
  expect(others).toEqual([]);
}

/** What a command does, whatever reason is given for it: who corrects the same for two reasons has both recorded. */
const meant = ({ name, input }: Command) => canonical({ name, input: { ...input, reason: '' } } as Value);

/** Whoever takes one side at every mark has a file that can be read; with ours, no comment that theirs has too is lost. */
async function mustBeChoosable(bytes: Buffer, ours: Buffer, theirs: Buffer): Promise<void> {
  const text = bytes.toString().replace(/^\ufeff/, '');
  const marks = /^<{7} ours\r?\n([^]*?)^={7}\r?\n([^]*?)^>{7} theirs(?:\r?\n|$)/gm;
  expect(text).toMatch(marks);
  for (const side of ['$1', '$2']) {
    const chosen = Buffer.from(text.replace(marks, side));
    const { data, unsure } = await readDocument(chosen);
    expect({ text, isRead: data !== undefined, unsure }).toMatchObject({ isRead: true, unsure: [] });
    if (side === '$1') expect(lostComments(ours, theirs, chosen)).toEqual([]);
  }
}

/** The comments that both sides have and the merged text has not. Each is unlike every other. */
function lostComments(...texts: readonly [ours: Buffer, theirs: Buffer, merged: Buffer]): string[] {
  const [ours = [], theirs, merged] = texts.map(
    (bytes): string[] => bytes.toString().match(/# kommentar \d+:/g) ?? [],
  );
  return [...ours].filter((each) => theirs?.includes(each) && !merged?.includes(each));
}
