import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { type Deed, deedOf, undoBytes } from '../../src/changes/undo.ts';
import { change as da } from '../../src/messages/da/change.ts';
import { change as en } from '../../src/messages/en/change.ts';
import fc from '../property.ts';
import { base, commands, NO_ROOM, TODAY } from './commands.ts';
import { write, writings } from './styled.ts';

type Command = { readonly name: string; readonly input: object };

/** The file after a chain of commands, and what is kept of each that was carried out. */
async function after(first: Buffer, chain: readonly Command[]) {
  const deeds: { readonly deed: Deed; readonly before: Buffer }[] = [];
  let bytes = first;
  for (const { name, input } of chain) {
    const changed = await changeBytes(
      bytes,
      TODAY,
      CHANGES[name as keyof typeof CHANGES] as Change<unknown>,
      input,
    ).catch((error: unknown) => {
      if (error instanceof Refusal) return undefined;
      throw error;
    });
    if (!changed) continue;
    // What is kept has been written down and read again.
    deeds.push({ deed: JSON.parse(JSON.stringify(deedOf(name, changed))), before: bytes });
    bytes = changed.after;
  }
  return { bytes, deeds };
}

it('any chain of commands is taken back to the byte, one after the other, in any style', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(writings, fc.array(commands, { minLength: 1, maxLength: 6 }), async (writing, chain) => {
      const first = Buffer.from(write(base, writing));
      const { bytes, deeds } = await after(first, chain);
      let now: Buffer = bytes;
      for (const { deed, before } of deeds.reverse()) {
        const undone = await undoBytes(now, deed, TODAY);
        expect(undone.after.equals(before)).toBe(true);
        now = undone.after;
        seen.add(deed.command);
      }
      expect(now.equals(first)).toBe(true);
    }),
    { numRuns: 320 },
  );
  // Every command was carried out and taken back at least once.
  expect(Object.keys(CHANGES).filter((name) => !seen.has(name) && !NO_ROOM.includes(name))).toEqual([]);
});

const file = Buffer.from(`${JSON.stringify(base, null, 2)}\n`);
const chain = [
  { name: 'person edit', input: { id: 'kkr-formand', fields: { title: 'Borgmester' } } },
  { name: 'forum report', input: { forum: 'klimaforum', date: '2014-02-01', progress: 'Godt' } },
];

it('what others have changed elsewhere stays', async () => {
  const { bytes, deeds } = await after(file, chain);
  const theirs = (text: string) =>
    text.replace('"Den regionale udviklingsplan"', '"Planen for hele regionen"').replace('"Regionen"', '"R"');
  let now = Buffer.from(theirs(bytes.toString()));
  for (const { deed } of deeds.reverse()) now = (await undoBytes(now, deed, TODAY)).after as typeof now;
  expect(now.toString()).toBe(theirs(file.toString()));
});

it('where others have changed the same place, nothing is taken back', async () => {
  const { bytes, deeds } = await after(file, chain.slice(0, 1));
  const theirs = Buffer.from(bytes.toString().replace('Borgmester', 'Rådmand'));
  await expect(undoBytes(theirs, deeds[0]?.deed, TODAY)).rejects.toMatchObject({ code: 'undo-changed' });
  // Nor is it where it stands twice: one may be another's.
  const twice = Buffer.concat([bytes, Buffer.from('---\n'), bytes]);
  await expect(undoBytes(twice, deeds[0]?.deed, TODAY)).rejects.toMatchObject({ code: 'undo-changed' });
});

it('says what is undone, in either language', async () => {
  const { bytes, deeds } = await after(file, chain);
  const { done } = await undoBytes(bytes, deeds.at(-1)?.deed, TODAY);
  expect(en.done.undone(done.args as never)).toBe(
    'Undone: rup forum report. It had reported: “Klimaforum reported on 1 February 2014.”',
  );
  expect(da.done.undone(done.args as never)).toBe(
    'Fortrudt: rup forum report. Den meldte: »Klimaforum har afrapporteret den 01.02.2014.«',
  );
});

it('without a command there is nothing to take back', async () => {
  await expect(undoBytes(file, undefined, TODAY)).rejects.toMatchObject({ code: 'nothing-to-undo' });
});
