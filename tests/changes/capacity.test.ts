import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import type { Member, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { alarms } from '../history/alarms.ts';

const TODAY = '2014-03-01';
const CHEF = 'person: kkr-formand, role: medlem';

/** The example of the rules, its forum with some members. */
const withMembers = (...members: string[]) =>
  Buffer.from(
    readFileSync('fixtures/base.yaml', 'utf8').replace(
      '    reportsTo: gruppe\n',
      `    reportsTo: gruppe\n    members:\n${members.map((one) => `      - { ${one} }\n`).join('')}`,
    ),
  );

const make = (bytes: Buffer, name: keyof typeof CHANGES, input: object) =>
  changeBytes(bytes, TODAY, CHANGES[name] as Change<unknown>, input);

const membersOf = async (bytes: Buffer) =>
  ((await readDocument(bytes)).data as unknown as OrganisationFile).forums?.[0]?.members as Member[];

/** What becomes of the members where one of them is to sit in another capacity; the code where it is refused. */
async function appointed(members: readonly string[], input: object) {
  const before = withMembers(...members);
  const told = { body: 'klimaforum', person: 'kkr-formand', role: 'medlem', ...input };
  const made = await make(before, 'member appoint', told).catch((error: unknown) => error);
  if (made instanceof Refusal) return { members: made.code, done: undefined, after: before };
  const { after, done, findings } = made as Awaited<ReturnType<typeof make>>;
  expect(await alarms(before, after, TODAY)).toEqual([]);
  expect(findings).toEqual([]);
  return { members: await membersOf(after), done, after };
}

describe('a member who sits already', () => {
  const seat = { person: 'kkr-formand', role: 'medlem' };

  it('becomes chair: the term until then ends, and one in the chair begins', async () => {
    const decision = { date: '2014-02-27', by: 'gruppe' };
    const { members, done } = await appointed(
      [`${CHEF}, selectedBy: kkr, note: Ny`, 'organisation: regionen, role: medlem'],
      {
        as: 'chair',
        from: '2014-03-01',
        decision,
      },
    );
    expect(members).toEqual([
      { ...seat, selectedBy: 'kkr', to: '2014-02-28', note: 'Ny' },
      { ...seat, as: 'chair', selectedBy: 'kkr', from: '2014-03-01', decision },
      { organisation: 'regionen', role: 'medlem' },
    ]);
    expect(done).toEqual({
      code: 'member-in-capacity',
      args: {
        holder: 'KKR-formanden',
        role: 'medlem',
        body: { id: 'klimaforum', name: 'Klimaforum' },
        as: 'chair',
        was: undefined,
        from: '2014-03-01',
        to: undefined,
        last: '2014-02-28',
      },
    });
  });

  it('becomes an ordinary member again, or vice-chair', async () => {
    const chair = [`${CHEF}, as: chair, to: 2014-12-31`];
    const become = async (as: string) => (await appointed(chair, { as, from: '2014-03-10' })).members;
    const until = { ...seat, as: 'chair', to: '2014-03-09' };
    expect(await become('member')).toEqual([until, { ...seat, from: '2014-03-10', to: '2014-12-31' }]);
    expect(await become('vice-chair')).toEqual([
      until,
      { ...seat, as: 'vice-chair', from: '2014-03-10', to: '2014-12-31' },
    ]);
  });

  it('sits as before after a last day in the chair, and as long', async () => {
    const given = { as: 'chair', from: '2014-03-10', to: '2014-06-30' };
    expect((await appointed([CHEF], given)).members).toEqual([
      { ...seat, to: '2014-03-09' },
      { ...seat, as: 'chair', from: '2014-03-10', to: '2014-06-30' },
      { ...seat, from: '2014-07-01' },
    ]);
    expect((await appointed([`${CHEF}, to: 2014-05-31`], given)).members).toEqual([
      { ...seat, to: '2014-03-09' },
      { ...seat, as: 'chair', from: '2014-03-10', to: '2014-05-31' },
    ]);
  });

  it('has no term before where it is that of the first day', async () => {
    const { members, done } = await appointed([`${CHEF}, from: 2014-03-01`], {
      as: 'chair',
      from: '2014-03-01',
      to: '2014-06-30',
    });
    expect(members).toEqual([
      { ...seat, as: 'chair', from: '2014-03-01', to: '2014-06-30' },
      { ...seat, from: '2014-07-01' },
    ]);
    expect(done?.args).toMatchObject({ to: '2014-06-30', last: undefined });
  });

  it('may be an organisation with one such seat; with several, it takes up another', async () => {
    const one = 'organisation: regionen, role: medlem';
    const told = { person: undefined, organisation: 'regionen', as: 'chair', from: '2014-03-01' };
    const chair = { organisation: 'regionen', role: 'medlem', as: 'chair', from: '2014-03-01' };
    const sits = { organisation: 'regionen', role: 'medlem' };
    expect((await appointed([one], told)).members).toEqual([{ ...sits, to: '2014-02-28' }, chair]);
    expect((await appointed([one, one], told)).members).toEqual([sits, sits, chair]);
  });

  it.each([
    ['the same capacity', [`${CHEF}, as: chair`], { as: 'chair', from: '2014-03-01' }],
    ['no capacity', [CHEF], { from: '2014-03-01' }],
  ])('is not appointed again in %s', async (_, members, input) => {
    expect((await appointed(members, input)).members).toBe('already-seated');
  });

  it.each([
    [[CHEF], { as: 'chair', from: '2014-03-01' }],
    [[`${CHEF}, to: 2014-12-31`], { as: 'chair', from: '2014-03-01' }],
    [[CHEF], { as: 'chair', from: '2014-03-10', to: '2014-06-30' }],
  ])('%j goes on as before where %j was a mistake', async (members, input) => {
    const { after } = await appointed(members, input);
    const told = { body: 'klimaforum', person: 'kkr-formand', from: input.from };
    const withdrawn = await make(after, 'withdraw', { command: 'member appoint', told });
    expect(withdrawn.after.toString()).toBe(withMembers(...members).toString());
  });
});
