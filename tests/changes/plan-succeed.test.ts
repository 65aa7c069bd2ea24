import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { readDocument } from '../../src/document/document.ts';
import { changesBetween } from '../../src/history/changes.ts';
import { keepingHistory } from '../../src/history/keeping.ts';
import { checkTransitions } from '../../src/history/transitions/check.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { checkDocument } from '../../src/rules/check.ts';

const LATER = readFileSync('examples/organisering-2016.yaml', 'utf8');
const TODAY = '2016-12-01';
const NEXT = { name: 'ReVUS', from: '2017-01-01', to: '2020-12-31' };

/** What comes of a command: the file, the diff's facts, and what is found. */
async function succeeded(input: object, text = LATER, today = TODAY) {
  const change = keepingHistory(CHANGES['plan succeed'] as Change<object>, { text: undefined, isUsed: true });
  const changed = await changeBytes(Buffer.from(text), today, change, { ...NEXT, ...input });
  const [before, after] = [await readDocument(Buffer.from(text)), await readDocument(changed.after)];
  const then = before.data as unknown as OrganisationFile;
  const file = after.data as unknown as OrganisationFile;
  const alarms = await checkTransitions(after, file, { document: before, revision: 'main' }, today);
  const errorsOn = async (day: string) =>
    (await checkDocument(after, day)).findings
      .filter(({ severity }) => severity === 'error')
      .map(({ code }) => code);
  return {
    ...changed,
    file,
    alarms,
    facts: changesBetween(then, file),
    errorsOn,
    text: changed.after.toString(),
  };
}

describe('the next plan', () => {
  it('takes the place of the one before, which stays with its last day', async () => {
    const { file, done } = await succeeded({ url: 'https://example.org/revus', case: '17/1' });
    expect(file.plan).toMatchObject({
      name: 'ReVUS',
      period: { from: '2017-01-01', to: '2020-12-31' },
      url: 'https://example.org/revus',
      case: '17/1',
      earlier: [
        {
          until: '2016-12-31',
          name: 'Den regionale udviklingsplan 2012',
          period: { from: '2012-01-01', to: '2016-12-31' },
        },
      ],
    });
    expect(done).toEqual({
      code: 'plan-succeeded',
      args: {
        plan: 'ReVUS',
        before: 'Den regionale udviklingsplan 2012',
        from: '2017-01-01',
        to: '2020-12-31',
        ended: [],
      },
    });
  });

  it('is told in one sentence by the history, which finds nothing lost', async () => {
    const { facts, alarms } = await succeeded({});
    expect(facts.map(({ code, args }) => [code, args])).toEqual([
      [
        'plan-succeeded',
        { plan: 'ReVUS', before: 'Den regionale udviklingsplan 2012', from: '2017-01-01', to: '2020-12-31' },
      ],
    ]);
    expect(alarms).toEqual([]);
  });

  it('may begin before the other was to end; the link of the other stays with the other', async () => {
    const linked = LATER.replace(
      '  name: Den regionale',
      '  url: https://example.org/rup\n  name: Den regionale',
    );
    const { file } = await succeeded({ from: '2016-06-01' }, linked);
    expect(file.plan.earlier).toEqual([
      {
        until: '2016-05-31',
        name: 'Den regionale udviklingsplan 2012',
        period: { from: '2012-01-01', to: '2016-12-31' },
        url: 'https://example.org/rup',
      },
    ]);
    expect(file.plan.url).toBeUndefined();
  });

  it('asks for meetings from its first day on, as the one before did until its last', async () => {
    const { errorsOn } = await succeeded({});
    expect(await errorsOn('2016-12-31')).toEqual([]);
    expect(await errorsOn('2017-12-31')).toEqual([]);
    expect((await errorsOn('2018-01-01')).sort()).toEqual([
      'group-meetings-missing',
      'status-meeting-not-held',
    ]);
  });
});

it('is written where the last initiative ends beside it, and nothing stands below', async () => {
  const proposal = readFileSync('examples/organisering.yaml', 'utf8');
  const { text } = await succeeded(
    { from: '2015-01-01', to: '2018-12-31', ends: ['klimastrategi'] },
    proposal,
    '2014-12-15',
  );
  expect(text).toContain(`      started: 2012-01-01
      ended: 2014-12-31
  earlier:
    - until: 2014-12-31
`);
});

it('is told once for each of several that follow', async () => {
  const first = await succeeded({});
  const then = (await readDocument(Buffer.from(LATER))).data as unknown as OrganisationFile;
  const change = CHANGES['plan succeed'] as Change<object>;
  const input = { name: 'RUS', from: '2021-01-01', to: '2023-12-31' };
  const { after } = await changeBytes(first.after, TODAY, change, input);
  const file = (await readDocument(after)).data as unknown as OrganisationFile;
  const told = changesBetween(then, file).map(({ code, args }) => [code, 'before' in args && args.before]);
  expect(told).toEqual([
    ['plan-succeeded', 'Den regionale udviklingsplan 2012'],
    ['plan-succeeded', 'ReVUS'],
  ]);
});

describe('what does not go on', () => {
  it('ends on the last day of the plan before: an initiative, a goal, an area with its goals and seats', async () => {
    const { file, done } = await succeeded({ ends: ['klimastrategi', 'mindre-co2', 'erhverv'] });
    const { plan, administrativeGroup: group } = file;
    expect(plan.initiatives?.find(({ id }) => id === 'klimastrategi')?.ended).toBe('2016-12-31');
    expect(plan.goals?.map(({ id, to }) => [id, to])).toEqual([
      ['flere-vaekstvirksomheder', '2016-12-31'],
      ['flere-cykelpendlere', undefined],
      ['flere-praktikpladser', undefined],
      ['mindre-co2', '2016-12-31'],
    ]);
    expect(plan.areas.map(({ id, to }) => [id, to])).toContainEqual(['erhverv', '2016-12-31']);
    const left = group.members?.filter(({ to }) => to === '2016-12-31').map(({ area }) => area);
    expect(left).toEqual(['erhverv', 'erhverv']);
    expect(done.args).toMatchObject({
      ended: ['Den fælles regionale/kommunale klimastrategi', 'Mindre CO2', 'Erhverv'],
    });
  });

  it('is a forum with the needs of it, for a reason', async () => {
    const { file, errorsOn } = await succeeded({ ends: ['klimaforum'], reason: 'Ikke i den nye plan' });
    const forum = file.forums?.find(({ id }) => id === 'klimaforum');
    expect(forum?.dissolved).toMatchObject({ date: '2016-12-31', reason: 'Ikke i den nye plan' });
    expect(forum?.initiatives?.find(({ id }) => id === 'klimastrategi')?.until).toBe('2016-12-31');
    expect(await errorsOn('2017-06-01')).toEqual([]);
  });

  it('needs no end of its need beside the initiative that ends with the forum', async () => {
    const { file } = await succeeded({ ends: ['klimaforum', 'klimastrategi'], reason: 'Slut' });
    const forum = file.forums?.find(({ id }) => id === 'klimaforum');
    expect(forum?.initiatives?.find(({ id }) => id === 'klimastrategi')?.until).toBeUndefined();
  });

  it('is a seat: where it is demanded, it is vacant from the first day', async () => {
    const { file, errorsOn } = await succeeded({ ends: ['region-hovedstaden'] });
    const [first, ...others] = file.administrativeGroup.members ?? [];
    expect(first).toMatchObject({ organisation: 'region-hovedstaden', to: '2016-12-31' });
    expect(others.at(-1)).toEqual({ vacant: true, role: 'koncerndirektør', from: '2017-01-01' });
    expect(await errorsOn('2017-02-01')).toEqual([]);
  });

  it('leaves a forum that nobody needs any longer to be dissolved', async () => {
    const { open } = await succeeded({ ends: ['klimastrategi'] });
    expect(open).toContainEqual({
      code: 'forum-left-over',
      args: { forum: { id: 'klimaforum', name: 'Administrativt klimaforum' }, date: '2016-12-31' },
    });
  });
});

describe('what comes with it', () => {
  it('is a new area, with the seats that are to be filled', async () => {
    const { file, open, errorsOn } = await succeeded({ areas: ['Sundhed'] });
    expect(file.plan.areas.at(-1)).toEqual({ id: 'sundhed', name: 'Sundhed', from: '2017-01-01' });
    expect(file.administrativeGroup.members?.slice(-2)).toEqual(
      ['kommunaldirektør', 'fagdirektør'].map((role) => ({
        vacant: true,
        role,
        area: 'sundhed',
        from: '2017-01-01',
      })),
    );
    expect(open.map(({ code }) => code)).toEqual(['seats-vacant', 'seats-vacant']);
    expect(await errorsOn('2016-12-31')).toEqual([]);
    expect(await errorsOn('2017-02-01')).toEqual([]);
  });

  it('is the document that governs from then on', async () => {
    const { file } = await succeeded({ charter: 'rup-2012' });
    expect(file.charters).toEqual([
      { id: 'rup-2012', from: '2012-01-01' },
      { id: 'rup-2012', from: '2017-01-01' },
    ]);
  });
});

describe('it is refused', () => {
  it.each([
    ['to begin before the plan that it replaces', { from: '2012-01-01' }, 'plan-not-begun'],
    [
      'to be called as the one that it replaces',
      { name: 'Den regionale udviklingsplan 2012' },
      'plan-same-name',
    ],
    ['to end who sits nowhere', { ends: ['erhvervsskole'] }, 'not-of-plan'],
    ['to end before it begins', { to: '2016-12-31' }, 'plan-reversed'],
    ['to end what has no end', { ends: ['administrativ-gruppe'] }, 'not-of-plan'],
    ['to end what is not there', { ends: ['klimastrategj'] }, 'unknown-id'],
    ['to dissolve a forum without a reason', { ends: ['klimaforum'] }, 'reason-for-forum'],
    ['to end what has ended', { ends: ['vaekstdagsorden'] }, 'initiative-already-ended'],
  ])('%s', async (_, input, code) => {
    await expect(succeeded(input)).rejects.toMatchObject({ code });
  });
});
