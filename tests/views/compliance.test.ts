import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { type ComplianceSheet, complianceOf, type StatementView } from '../../src/views/compliance.ts';
import { FILE } from '../changes/asked.ts';
import { clean } from '../cli/world.ts';

async function sheetOf(text: string, at: string, today = at): Promise<ComplianceSheet | undefined> {
  const document = await readDocument(Buffer.from(text));
  const organisation = new Organisation(document.data as unknown as OrganisationFile);
  return complianceOf(document, organisation, { at, today, language: 'en' });
}

/** How a statement stands, in a line: what breaks it, and since when. */
function told(view: StatementView): string {
  if (view.state === 'not-due') return `due ${view.due}`;
  if (view.state !== 'breached') return view.state;
  return view.breaches.map(({ finding, since }) => `${finding.code} ${finding.id ?? ''} ${since}`).join(', ');
}

/** The statements that are broken or not due yet, by their numbers. */
async function standing(text: string, at: string, today?: string): Promise<Record<string, string>> {
  const { statements = [] } = (await sheetOf(text, at, today)) ?? {};
  const open = statements.filter(({ state }) => state === 'breached' || state === 'not-due');
  return Object.fromEntries(open.map((view) => [view.statement.number, told(view)]));
}

/** A text with another in the place of a part that it must have. */
const swapped = (text: string, from: string, to: string) => {
  expect(text).toContain(from);
  return text.replaceAll(from, to);
};

describe('how statements stand in a file in which much is missing', () => {
  const always = {
    R2: 'former-groups-count  2012-01-01',
    R6: 'group-not-alone gruppe-2 2012-01-01',
  };
  const unassessed = 'effort-not-assessed cykelstier 2013-10-10';
  const seats = 'seat-unfilled gruppe 2014-03-01, seat-vacant gruppe 2014-01-01';

  it.each([
    // Nothing has begun: everything that time brings is still to fall due.
    [
      '2012-01-01',
      {
        ...{ R10: 'due 2014-02-16', R12: 'due 2016-12-31', R15: 'due 2015-01-01', R16: 'due 2014-01-01' },
        ...{ R19: 'due 2013-08-15', R20: 'due 2013-08-15', R30: 'due 2014-10-11' },
      },
    ],
    ['2014-03-01', { R12: unassessed, R15: 'due 2015-01-01', R20: seats, R30: 'due 2014-10-11' }],
    [
      '2016-12-31',
      {
        R7: 'status-meeting-not-held statusmoede 2016-01-01, status-meeting-not-held statusmoede 2016-12-31',
        R10: 'initiative-follow-up-late klimastrategi 2015-02-11, initiative-follow-up-late letbane 2015-02-02',
        R12: unassessed,
        R15: 'group-meetings-missing gruppe 2015-01-01, group-meetings-missing gruppe 2016-01-01, group-meetings-missing gruppe 2016-12-31',
        R20: seats,
        R30: 'forum-report-late klimaforum 2014-12-03, forum-report-late cykelforum 2015-01-21',
      },
    ],
  ])('on %s', async (at, expected) => {
    expect(await standing(FILE, at)).toEqual({ ...always, ...expected });
  });

  it('with each statement of the charter in its order, and for people what no rule can tell', async () => {
    const sheet = await sheetOf(FILE, '2014-03-01');
    expect(sheet?.statements.map(({ statement }) => statement)).toEqual(sheet?.charter.statements);
    expect(sheet).toMatchObject({ from: '2012-01-01', to: undefined });
    const forPeople = sheet?.statements.filter(({ state }) => state === 'for-people') ?? [];
    expect(forPeople.map(({ statement }) => statement.number)).toEqual(['R5', 'R13', 'R24', 'R34']);
    const kept = sheet?.statements.filter(({ state }) => state === 'kept') ?? [];
    expect(kept).toHaveLength(34 - forPeople.length - Object.keys(await standing(FILE, '2014-03-01')).length);
    for (const view of forPeople) {
      expect(view.state === 'for-people' && view.reason).toBe(view.statement.forPeople?.en);
    }
  });
});

describe('since when a statement is broken', () => {
  const group = (members: string) =>
    clean.replace(/ {2}members:\n(?: {4}- .*\n)+/, `  members:\n${members.replace(/^/gm, '    ')}\n`);
  const director = '- { organisation: regionen, role: koncerndirektør }\n';
  const other = '- { organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr }';
  const chief = (days: string) =>
    `- { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr${days} }\n`;

  it.each([
    ['the last time, where it was mended between', ', from: 2014-01-01, to: 2014-01-31', '2014-02-01'],
    ['the day after the last one', ', to: 2014-02-27', '2014-02-28'],
    ['the day itself', ', to: 2014-02-28', '2014-03-01'],
  ])('%s', async (_, days, since) => {
    const found = await standing(group(`${director}${chief(days)}${other}`), '2014-03-01');
    expect(found['R20']).toBe(`seat-unfilled gruppe ${since}`);
  });

  it.each(['2014-03-01', '2015-11-05', '2016-11-30'])('the same day, whenever one asks: %s', async (at) => {
    const members = `${director}${chief(', from: 2014-01-01, to: 2014-01-31')}${other}`;
    const found = await standing(group(members), at);
    expect(found['R20']).toContain('seat-unfilled gruppe 2014-02-01');
  });

  it.each(['2013-10-10', '2014-02-28', '2014-03-01'])('a forum that began on %s: then', async (day) => {
    const forum = swapped(clean, 'establishedBy: regionen', 'establishedBy: kkr');
    const begun = swapped(forum, 'established: 2013-10-10', `established: ${day}`);
    expect(await standing(begun, '2014-03-01')).toMatchObject({
      R32: `forum-wrong-establisher klimaforum ${day}`,
    });
  });

  it('an effort that was collected later than the charter: then', async () => {
    const effort =
      'efforts: [{ id: stier, municipality: regionen, area: klima, goal: mindre-co2, effort: Stier, collected: 2013-12-01, assessment: God }]\n';
    expect(await standing(clean + effort, '2014-03-01')).toMatchObject({
      R12: 'effort-not-municipal stier 2013-12-01',
    });
  });

  it.each([
    ['was held', '2014-02-10, held: { date: 2014-02-10 }', '2014-02-10'],
    // The notice is sent three weeks before it.
    ['is to be held', '2014-03-10', '2014-02-17'],
  ])('a meeting that %s without a theme', async (_, date, since) => {
    const meeting = `  - { id: moede-2014, body: gruppe, date: ${date} }\n`;
    expect(await standing(clean + meeting, '2014-03-01')).toMatchObject({
      R17: `meeting-without-theme moede-2014 ${since}`,
    });
  });

  it('nor before the charter governs', async () => {
    const forum = swapped(clean, 'establishedBy: regionen', 'establishedBy: kkr');
    const later = swapped(forum, 'rup-2012, from: 2012-01-01', 'rup-2012, from: 2014-02-01');
    expect(await standing(later, '2014-03-01')).toMatchObject({
      R32: 'forum-wrong-establisher klimaforum 2014-02-01',
    });
  });
});

it('what is found alike in two places breaks a statement twice', async () => {
  const effort = (id: string) =>
    `  - { id: ${id}, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Stier }\n`;
  const found = await standing(`${clean}efforts:\n${effort('a')}${effort('b')}`, '2014-03-01');
  expect(found['R12']).toBe('effort-not-assessed a 2013-10-10, effort-not-assessed b 2013-10-10');
});

it('a note asks, and breaks nothing', async () => {
  const own = 'area: klima, goal: mindre-co2, effort: Varme';
  const shared = swapped(FILE, own, 'area: trafik, goal: cyklister, effort: Varme');
  const at = '2014-03-01';
  const { findings } = await checkDocument(await readDocument(Buffer.from(shared)), at);
  const note = findings.find(({ code }) => code === 'efforts-in-common');
  expect([note?.severity, note?.sources?.map(({ number }) => number)]).toEqual(['note', ['R14']]);
  const found = (await sheetOf(shared, at))?.statements.find(({ statement }) => statement.number === 'R14');
  expect(found?.state).toBe('kept');
});

describe('what nothing breaks yet', () => {
  it('is not due where a file without records would keep it, and kept from the day it would not', async () => {
    expect((await standing(clean, '2013-12-31'))['R16']).toBe('due 2014-01-01');
    expect((await standing(clean, '2014-01-01'))['R16']).toBeUndefined();
  });

  it('falls due within the time of its charter, or never', async () => {
    const until = (to: string) => swapped(clean, 'from: 2012-01-01 }]', `from: 2012-01-01, to: ${to} }]`);
    expect((await standing(until('2014-10-11'), '2014-03-01'))['R30']).toBe('due 2014-10-11');
    expect((await standing(until('2014-10-10'), '2014-03-01'))['R30']).toBeUndefined();
    // What a year asks for is asked for on the last day of a time that ends within it.
    expect((await standing(until('2014-12-30'), '2014-03-01'))['R15']).toBe('due 2014-12-30');
    expect(await sheetOf(until('2014-03-01'), '2014-03-01')).toMatchObject({ to: '2014-03-01' });
  });

  it('is nothing once the plan is over', async () => {
    const due = Object.values(await standing(FILE, '2017-02-01')).filter((text) => text.startsWith('due'));
    expect(due).toEqual([]);
  });
});

describe('there is a sheet', () => {
  it('from the first day of a charter on', async () => {
    expect(await sheetOf(clean, '2011-12-31')).toBeUndefined();
    expect(await sheetOf(clean, '2012-01-01')).toBeDefined();
    expect(
      await sheetOf(swapped(clean, 'charters: [{ id: rup-2012, from: 2012-01-01 }]', ''), '2014-03-01'),
    ).toBeUndefined();
  });
});
