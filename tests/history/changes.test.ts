import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { changesBetween } from '../../src/history/changes.ts';

import { textsIn } from '../../src/messages/texts.ts';
import type { Forum, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { growth } from '../growth.ts';

const text = readFileSync('examples/organisering-2016.yaml', 'utf8');
const parse = async (text: string) =>
  (await readDocument(Buffer.from(text))).data as unknown as OrganisationFile;
const example = await parse(text);

/** What changed, by code, id and group, where the text is edited. */
async function edited(...replacements: readonly [string | RegExp, string][]) {
  const after = replacements.reduce((all, [from, to]) => {
    const next = all.replace(from, to);
    expect(next).not.toBe(all);
    return next;
  }, text);
  return changesBetween(example, await parse(after));
}

const codes = async (...replacements: readonly [string | RegExp, string][]) =>
  (await edited(...replacements)).map(({ code }) => code);

describe('a change of id that declares itself', () => {
  it('is one change, wherever the id is named', async () => {
    const facts = await edited(
      [/\bklima\b(?=[,\]} \n])/g, 'miljoe'],
      ['{ id: miljoe, name: Klima }', '{ id: miljoe, formerly: [klima], name: Klima }'],
    );
    expect(facts.map(({ code, args }) => ({ code, args }))).toEqual([
      {
        code: 'id-changed',
        args: { subject: { kind: 'area', id: 'miljoe', name: 'Klima' }, from: 'klima', to: 'miljoe' },
      },
    ]);
  });

  it('is told beside what else happened to the same', async () => {
    const replacements: [string | RegExp, string][] = [
      [/\bcykelforum(?=[,\n])/g, 'ruteforum'],
      ['id: ruteforum\n', 'id: ruteforum\n    formerly: [cykelforum]\n'],
      ['name: Samarbejdsforum for cykelpendling', 'name: Samarbejdsforum for ruter'],
    ];
    const facts = await edited(...replacements);
    expect(facts.map(({ code }) => code)).toEqual(['renamed', 'id-changed']);
    for (const { group, about } of facts) {
      expect(group).toEqual({ kind: 'body', id: 'ruteforum', name: 'Samarbejdsforum for ruter' });
      expect(about).toEqual(expect.arrayContaining(['cykelforum', 'ruteforum']));
    }
  });

  it('that does not is a removal, and something new', async () => {
    expect(await codes(['{ id: universitet, name', '{ id: universitetet, name'])).toEqual([
      'entry-added',
      'entry-removed',
    ]);
  });
});

describe('a sentence', () => {
  const said = async (before: OrganisationFile | undefined, after: OrganisationFile | undefined) => {
    const { facts } = await textsIn('en', 'diff');
    return changesBetween(before, after).map((fact) => ({
      text: (facts[fact.code] as (args: unknown) => string)(fact.args),
      details: fact.details.map(({ label }) => label),
    }));
  };

  it('tells of a former group that is entered with its end first that it is entered', async () => {
    const [group, ...others] = example.formerGroups ?? [];
    const before = { ...example, formerGroups: others };
    const after = { ...example, formerGroups: [...others, group as NonNullable<typeof group>] };
    expect((await said(before, after)).slice(0, 2)).toEqual([
      {
        text: `The former group ${group?.name} was added.`,
        details: ['formerGroup.kind', 'formerGroup.decidedBy'],
      },
      {
        text: `${group?.name} is dissolved. Last day: 14 August 2013.`,
        details: ['formerGroup.dissolved.reason', 'formerGroup.dissolved.successor'],
      },
    ]);
  });

  it('does not take the end of a tie for that of the initiative', async () => {
    const forums =
      example.forums?.map((forum, at) => (at === 0 ? { ...forum, initiatives: [] } : forum)) ?? [];
    expect((await said(example, { ...example, forums })).map(({ text }) => text)).toEqual([
      'The link to Den fælles regionale/kommunale klimastrategi was deleted from the file.',
    ]);
  });

  it('tells of each plan that replaced one, with where it is found beside the last, and of no new name beside it', async () => {
    const plans = [
      { name: 'A', period: { from: '2012-01-01', to: '2015-12-31' } },
      { name: 'B', period: { from: '2016-01-01', to: '2019-12-31' } },
      { name: 'C', period: { from: '2020-01-01', to: '2023-12-31' } },
    ];
    const [a, b, c] = plans.map((plan, number): OrganisationFile => {
      const own = { ...plan, url: `https://example.dk/${number}`, case: `${number}` };
      const earlier = plans.slice(0, number).map((one) => ({ until: one.period.to, ...one }));
      return { ...example, plan: { ...example.plan, ...own, ...(number > 0 && { earlier }) } };
    });
    const [first, second] = [
      'B (1 January 2016 – 31 December 2019) replaces A.',
      'C (1 January 2020 – 31 December 2023) replaces B.',
    ];
    const details = ['plan.url', 'plan.case'];
    expect(await said(a, b)).toEqual([{ text: first, details }]);
    expect(await said(a, c)).toEqual([
      { text: first, details: [] },
      { text: second, details },
    ]);
  });

  it('says of a seat for which area it is, and when the first meeting was to be', async () => {
    const { administrativeGroup: group } = example;
    const members = group.members?.map((member, at) => (at === 1 ? { ...member, note: 'Ny' } : member)) ?? [];
    const meetings = { ...group.meetings, first: '2014-spring' };
    const after = { ...example, administrativeGroup: { ...group, members, meetings } };
    expect((await said(example, after)).map(({ text }) => text)).toEqual([
      'First meeting: autumn 2013 → spring 2014',
      'Gladsaxe as kommunaldirektør for the area Erhverv: Note: “Ny”',
    ]);
  });
});

describe('a fact', () => {
  it('says what it concerns, and where it stands', async () => {
    const [fact] = await edited([
      '{ organisation: gladsaxe, role: erhvervschef, to: 2016-06-30 }',
      '{ organisation: gladsaxe, role: erhvervschef, to: 2016-05-31 }',
    ]);
    expect(fact).toMatchObject({
      code: 'term-ended',
      id: 'vaekstforum',
      group: { kind: 'body', id: 'vaekstforum' },
      about: ['gladsaxe', 'vaekstforum'],
      path: ['forums', 1, 'members', 0, 'to'],
      side: 'after',
      told: [
        {
          path: 'forums[vaekstforum].members[erhvervschef, gladsaxe].to',
          before: '2016-06-30',
          after: '2016-05-31',
        },
      ],
    });
  });

  it.each<[string, [string, string], string[]]>([
    [
      'a dissolution withdrawn',
      [/ {4}dissolved:\n.*2016-06-30\n.*\n.*\n/.exec(text)?.[0] ?? '', ''],
      ['body-revived'],
    ],
    [
      'a finding accepted',
      ['settings:', 'acceptedFindings: [{ code: forum-outlived, reason: R, until: 2017-01-01 }]\nsettings:'],
      ['finding-accepted'],
    ],
    [
      'a correction',
      [
        'settings:',
        'corrections: [{ date: 2017-01-01, id: klimaforum, field: reports, reason: R }]\nsettings:',
      ],
      ['corrected'],
    ],
    ['a holder of an office', ['from: 2014-01-01 }', 'from: 2014-01-01, to: 2017-12-31 }'], ['office-left']],
    ['an assessment', ['    assessment: Bidraget er målt og er som ventet\n', ''], ['value-removed']],
    ['a rule of the planner', ['first: 2013-autumn', 'first: 2013-autumn, weeksBetween: 9'], ['value-set']],
    ['a report with another date', ['date: 2015-09-24', 'date: 2015-09-25'], ['value-changed']],
  ])('tells %s', async (_, replacement, expected) => {
    expect(await codes(replacement)).toEqual(expected);
  });
});

it('forums are compared in time that grows with their number', async () => {
  const forums = (count: number, name: string): OrganisationFile => ({
    ...example,
    forums: Array.from(
      { length: count },
      (_, at): Forum => ({
        ...(example.forums?.[at % 4] as Forum),
        id: `forum-${at}`,
        name: `${name} ${at}`,
      }),
    ),
  });
  const compare = (count: number) =>
    expect(changesBetween(forums(count, 'F'), forums(count, 'G'))).toHaveLength(count);
  expect(await growth(compare, 600, 9_600)).toBeLessThan(5);
});

describe('the first entry of a list', () => {
  const whole = {
    ...example,
    acceptedFindings: [{ code: 'forum-outlived', reason: 'R', until: '2017-01-01' }],
    corrections: [{ date: '2017-01-01', id: 'klimaforum', field: 'reports', reason: 'R' }],
  } as OrganisationFile;
  const without = (path: string) => {
    const file = structuredClone(whole);
    let list = file as unknown;
    for (const step of path.split('.')) list = (list as Record<string, unknown>)[step];
    (list as unknown[]).shift();
    return file;
  };
  const members = (count: number) => Array<string>(count).fill('appointed');
  const reports = (count: number) => Array<string>(count).fill('report-given');

  it.each<[string, Record<string, number>, string[]]>([
    ['plan.areas', {}, ['entry-added']],
    ['plan.goals', {}, ['entry-added']],
    [
      'plan.initiatives',
      { priority: 3, followUp: 4 },
      ['initiative-started', ...Array(3).fill('prioritised'), ...Array(4).fill('followed-up')],
    ],
    ['plan.initiatives.0.priorities', {}, ['prioritised']],
    ['plan.initiatives.0.followUps', {}, ['followed-up']],
    ['organisations', {}, ['entry-added']],
    ['people', {}, ['entry-added']],
    ['statusMeeting.offices', { holder: 2 }, ['entry-added', 'office-taken', 'office-left', 'office-taken']],
    ['statusMeeting.offices.0.holders', {}, ['office-taken', 'office-left']],
    ['administrativeGroup.composition', {}, ['entry-added']],
    ['administrativeGroup.members', {}, ['appointed']],
    [
      'forums',
      { need: 1, seatRule: 2, member: 8, report: 3 },
      ['forum-continued', 'need-added', 'entry-added', 'entry-added', ...members(8), ...reports(3)],
    ],
    ['forums.0.initiatives', {}, ['need-added']],
    ['forums.0.members', {}, ['appointed']],
    ['forums.0.reports', {}, ['report-given']],
    ['formerGroups', { seatRule: 2 }, ['entry-added', 'body-dissolved', 'entry-added', 'entry-added']],
    ['efforts', {}, ['effort-added', 'effort-assessed']],
    ['meetings', {}, ['meeting-added', 'meeting-held']],
    ['acceptedFindings', {}, ['finding-accepted']],
    ['corrections', {}, ['corrected']],
  ])('of %s is removed with what is in it, and is told in its words where it comes', (path, gone, came) => {
    const [removed, ...more] = changesBetween(whole, without(path));
    expect([removed?.code, more]).toEqual(['entry-removed', []]);
    expect(Object.fromEntries(removed?.gone.map(({ kind, count }) => [kind, count]) ?? [])).toEqual(gone);
    expect(changesBetween(without(path), whole).map(({ code }) => code)).toEqual(came);
  });
});

it('what changed is told from the plan to the bodies, as they stand in the file, and then to what is named by them', () => {
  const all = structuredClone(example) as unknown as Record<string, { id: string; note?: string }[]>;
  const lists = ['people', 'efforts', 'formerGroups', 'forums'].map((key) => all[key] ?? []);
  for (const entry of lists.flat()) entry.note = 'Ny';
  const file = all as unknown as Record<string, { note: string; windUpDays: number }>;
  for (const key of ['plan', 'statusMeeting', 'administrativeGroup']) (file[key] ??= {} as never).note = 'Ny';
  (file['settings'] ??= {} as never).windUpDays = 77;
  const groups = (before: OrganisationFile | undefined) => {
    const told = changesBetween(before, all as unknown as OrganisationFile).map(({ group }) =>
      group.kind === 'body' ? group.id : group.kind,
    );
    return told.filter((group, at) => group !== told[at - 1]);
  };
  const bodies = [
    example.administrativeGroup.id,
    example.statusMeeting?.id,
    ...[...(example.forums ?? []), ...(example.formerGroups ?? [])].map(({ id }) => id),
  ];
  expect(groups(example)).toEqual(['plan', ...bodies, 'efforts', 'people', 'file']);
  // Of a file that is new that is said first.
  expect(groups(undefined)).toEqual(['file', 'plan', ...bodies, 'efforts', 'people']);
});
