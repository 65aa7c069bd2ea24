import { expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { type Changed, changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { isSameData } from '../../src/document/edit/operation.ts';
import type { FactCode } from '../../src/facts/difference.ts';
import { changesBetween } from '../../src/history/changes.ts';
import type { Member, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { base, commands, NO_ROOM, TODAY } from '../changes/commands.ts';
import { write, writings } from '../changes/styled.ts';
import fc from '../property.ts';

const read = async (bytes: Buffer) => (await readDocument(bytes)).data as unknown as OrganisationFile;
const times = (count: number, code: FactCode): FactCode[] => Array.from({ length: count }, () => code);

/** What is in a file, as lists whose entries the commands leave in their order. */
const membersOf = (file: OrganisationFile): readonly Member[] =>
  [file.administrativeGroup, ...(file.forums ?? [])].flatMap(({ members = [] }) => members);
const needsOf = (file: OrganisationFile) =>
  (file.forums ?? []).flatMap(({ initiatives = [] }) => initiatives);

/** How many more there are after of what a test finds in a list. */
function more<Item>(
  list: (file: OrganisationFile) => readonly Item[] | undefined,
  test: (item: Item) => unknown,
) {
  return (before: OrganisationFile, after: OrganisationFile) => {
    const [then, now] = [before, after].map((file) => (list(file) ?? []).filter(test).length);
    return (now ?? 0) - (then ?? 0);
  };
}

const moreDissolved = more(
  (file) => file.forums,
  ({ dissolved }) => dissolved,
);
const moreCancelled = more(
  (file) => file.meetings,
  ({ cancelled }) => cancelled,
);
const moreEntries = (before: OrganisationFile, after: OrganisationFile) =>
  more((file) => file.people, Boolean)(before, after) +
  more((file) => file.organisations, Boolean)(before, after);

/** The members who are still there, as they were, whatever became of their last day. */
function kept(before: OrganisationFile, after: OrganisationFile): Member[] {
  const seat = ({ to: _, ...others }: Member) => JSON.stringify(others);
  const left = membersOf(after).map(seat);
  return membersOf(before).filter((member) => {
    const at = left.indexOf(seat(member));
    if (at !== -1) left.splice(at, 1);
    return at !== -1;
  });
}

/** The terms whose last day was set or changed, where no entry was put between them. */
function termsEnded(before: OrganisationFile, after: OrganisationFile): number {
  const then = kept(before, after);
  return membersOf(after).filter(({ to }, at) => to !== then[at]?.to).length;
}

/** Who was to join later never does. */
const membersTakenOut = (before: OrganisationFile, after: OrganisationFile) =>
  membersOf(before).length - kept(before, after).length;

/** The vacancies whose last day was set or brought forward by an entry that was put behind them. */
const vacanciesEnded = (before: OrganisationFile, after: OrganisationFile) => {
  const left = new Set(membersOf(after).map((member) => JSON.stringify(member)));
  return membersOf(before).filter((member) => member.vacant && !left.has(JSON.stringify(member))).length;
};

/** The needs whose last day was set or changed. */
const needsEnded = (before: OrganisationFile, after: OrganisationFile) =>
  needsOf(after).filter(({ until }, at) => until !== needsOf(before)[at]?.until).length;

/** What a forum's closing comes to. */
const closing = (before: OrganisationFile, after: OrganisationFile): FactCode[] => [
  ...times(moreDissolved(before, after), 'body-dissolved'),
  ...times(termsEnded(before, after), 'term-ended'),
  ...times(membersTakenOut(before, after), 'entry-removed'),
  ...times(moreCancelled(before, after), 'meeting-cancelled'),
  ...times(needsEnded(before, after), 'need-ended'),
];

/** The facts that a command must give, said without the code that finds them. */
function expected(
  name: keyof typeof CHANGES,
  input: Record<string, unknown>,
  done: Changed['done'],
  before: OrganisationFile,
  after: OrganisationFile,
): FactCode[] | undefined {
  const members = membersOf(after).length - membersOf(before).length;
  switch (name) {
    case 'forum create': {
      const needs = (input['initiatives'] ?? []) as readonly unknown[];
      return [
        input['established'] ? 'forum-established' : 'forum-planned',
        ...times(needs.length, 'need-added'),
      ];
    }
    case 'forum establish':
      return ['forum-established'];
    case 'forum dissolve':
      return closing(before, after);
    case 'forum report':
      return ['report-given'];
    case 'forum release':
      return ['need-ended'];
    case 'initiative start':
      return ['initiative-started'];
    case 'initiative end':
      return ['initiative-ended', ...closing(before, after)];
    case 'initiative prioritise':
      return ['prioritised'];
    case 'initiative follow-up':
      return ['followed-up'];
    case 'member appoint': {
      // Who sits there already does so in another capacity: told as the value that it is.
      if (done.code === 'member-in-capacity') return undefined;
      const entries = times(moreEntries(before, after), 'entry-added');
      if (members === 0) return ['seat-filled', ...entries];
      // In a body whose last day is known, the new term has a last day from the first.
      const ended =
        vacanciesEnded(before, after) + more(membersOf, ({ vacant, to }) => !vacant && to)(before, after);
      return [input['vacant'] ? 'seat-vacant' : 'appointed', ...times(ended, 'term-ended'), ...entries];
    }
    case 'member leave':
      return ['term-ended', ...times(members, 'seat-vacant')];
    case 'rename':
      return ['id-changed'];
    case 'effort add':
      return ['effort-added'];
    case 'meetings plan':
      return times((after.meetings?.length ?? 0) - (before.meetings?.length ?? 0), 'meeting-added');
    case 'meetings move':
      return ['meeting-moved'];
    case 'meetings cancel':
      return ['meeting-cancelled'];
    case 'meetings held':
      return [done.code === 'minutes-entered' ? 'minutes-entered' : 'meeting-held'];
    // What changes a field at a time is told field by field.
    default:
      return undefined;
  }
}

it('chains of commands are told as exactly what they did, in whatever style the file is written', async () => {
  const seen = new Set<string>();
  await fc.assert(
    fc.asyncProperty(writings, fc.array(commands, { minLength: 1, maxLength: 6 }), async (writing, chain) => {
      let bytes: Buffer = Buffer.from(write(base, writing));
      const first = await read(bytes);
      const made = new Set<FactCode>();
      for (const { name, input } of chain) {
        const result = await changeBytes(bytes, TODAY, CHANGES[name] as Change<unknown>, input).catch(
          (error: unknown) => {
            if (error instanceof Refusal) return error;
            throw error;
          },
        );
        if (result instanceof Refusal) continue;
        const [before, after] = [await read(bytes), await read(result.after)];
        const codes = changesBetween(before, after).map(({ code }) => code);
        expect([name, codes.length > 0]).toEqual([name, true]);
        const told = expected(name, input, result.done, before, after);
        if (told) expect([name, ...codes.sort()]).toEqual([name, ...told.sort()]);
        for (const code of codes) made.add(code);
        seen.add(name);
        bytes = result.after;
      }
      // All of it at once is told in the same words, and none of it as nothing.
      const all = changesBetween(first, await read(bytes)).map(({ code }) => code);
      expect(all.filter((code) => !made.has(code))).toEqual([]);
      // What one command does another may take back.
      const last = await read(bytes);
      expect(all.length > 0).toBe(!isSameData(first as never, last as never));
      expect(changesBetween(await read(bytes), await read(Buffer.from(bytes)))).toEqual([]);
    }),
    { numRuns: 400 },
  );
  expect(Object.keys(CHANGES).filter((name) => !seen.has(name) && !NO_ROOM.includes(name))).toEqual([]);
});
