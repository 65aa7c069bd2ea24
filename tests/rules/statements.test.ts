import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { RULES } from '../../src/rules/index.ts';
import { checkExample } from './example.ts';
import { CLEAN } from './variants/clean.ts';
import { added, type Edit, edited, without } from './variants/variant.ts';

/** The statements that the findings of each rule's example break, by the document; none where the rule is our own. */
const STATEMENTS: Readonly<Record<string, string>> = {
  'area-never-theme': 'R9',
  'body-continued-twice': 'R25',
  'climate-forum-composition': 'R4 R25',
  'composition-municipal-seats': 'R20',
  'decision-missing': 'S1',
  'composition-regional-seat': 'R19',
  'composition-selected-by': 'R21',
  'continued-forum-established-by': 'R25 R26',
  'effort-not-assessed': 'R12',
  'effort-not-municipal': 'R12',
  'efforts-in-common': 'R14',
  'efforts-never-collected': 'R12',
  'established-forum-continues': 'R25',
  'former-climate-forum-composition': 'R4',
  'former-group-composition': 'R3',
  'former-group-decided-by': 'R1',
  'former-groups-count': 'R2',
  'forum-composition-breached': 'R23',
  'forum-dissolved-while-needed': 'R33',
  'forum-dissolved-without-reason': 'R33',
  'forum-member-without-seat': 'R23',
  'forum-wrong-establisher': 'R32',
  'forum-outlived': 'R33',
  'forum-report-late': 'R30',
  'forum-reports-elsewhere': 'R30',
  'forum-without-goal': 'R29',
  'forum-without-initiative': 'R28',
  'forum-without-part': 'R22',
  'forum-without-task': 'R29',
  'group-dissolved-in-plan': 'R6',
  'group-established-late': 'R16',
  'group-first-meeting-misplaced': 'R16',
  'group-meetings-missing': 'R15',
  'group-meetings-per-year': 'R15',
  'group-meetings-too-many': 'R15',
  'group-not-alone': 'R6',
  'initiative-follow-up-late': 'R10',
  'initiative-never-followed-up': 'R10',
  'initiative-not-prioritised': 'R11',
  'meeting-before-first': 'R16',
  'meeting-report-missing': 'R30',
  'meeting-without-theme': 'R17',
  'member-not-municipal': 'R20',
  'member-other-title': 'R20',
  'member-selected-by': 'R21',
  'member-without-seat': 'R19 R20, R20',
  'office-vacant': 'R7',
  'offices-one-holder': 'R8',
  'person-two-roles': 'R19 R20',
  'person-two-seats': 'R20',
  'plan-over-before-first-meeting': 'R16',
  'planned-forum-active': 'R27',
  'report-one-sided': 'R31',
  'season-misplaced': 'R15 R16',
  'seat-unfilled': 'R20',
  'seat-vacant': 'R20',
  'seats-exceeded': 'R20',
  'speaker-is-member': 'R18',
  'status-meeting-missing': 'R7',
  'status-meeting-not-held': 'R7',
  'status-meeting-offices': 'R8',
  'status-meeting-per-year': 'R7',
  'status-meeting-repeated': 'R7',
  'status-meeting-without-holder': 'R7',
  'terms-overlap': 'R20',
};

describe('the statement that the example of a rule breaks', () => {
  it.each(RULES.map(({ code }) => code))('%s', async (code) => {
    const { findings } = await checkExample(code, 'fails');
    const own = findings.filter((finding) => finding.code === code);
    const broken = new Set(own.map(({ sources = [] }) => sources.map(({ number }) => number).join(' ')));
    expect([...broken].join(', ')).toBe(STATEMENTS[code] ?? '');
  });
});

/** The statements that a finding of the clean file with a change breaks, by its code. */
async function statements(code: string, edits: readonly Edit[]): Promise<string[]> {
  const document = await readDocument(Buffer.from(edits.reduce(edited, CLEAN)));
  const { findings } = await checkDocument(document, '2016-12-31', '2026-11-28');
  return findings
    .filter((finding) => finding.code === code)
    .map(({ sources = [] }) => sources.map(({ number }) => number).join(' '));
}

describe('where a rule enforces several, a finding names those that it breaks', () => {
  it.each<[string, string, readonly Edit[], string]>([
    ['no meeting in 2013', 'group-meetings-missing', [without('id: g-2013')], 'R16'],
    ['no meeting in 2014', 'group-meetings-missing', [without('id: g-2014-1')], 'R15'],
    ['a seat of the climate forum', 'forum-composition-breached', [without('egedal, role')], 'R4 R25'],
    [
      'a member of the climate forum',
      'forum-member-without-seat',
      [['{ organisation: egedal, role: klimachef }', '{ organisation: kkr, role: klimachef }']],
      'R4 R25',
    ],
    ['the regional seat', 'seat-unfilled', [without('role: koncerndirektør')], 'R19'],
    [
      'a forum that reports to itself',
      'reference-circle',
      [['reportsTo: gruppe\n    composition', 'reportsTo: klimaforum\n    composition']],
      'R30',
    ],
    [
      'an organisation that is part of itself',
      'reference-circle',
      [['name: Egedal, ', 'name: Egedal, partOf: egedal, ']],
      '',
    ],
    [
      'a seat in a forum held twice',
      'terms-overlap',
      [
        [
          '    reports: [{ date: 2015-01-20',
          '    members: [{ person: direktoer, role: chef, to: 2015-11-30 }, { person: direktoer, role: chef, from: 2015-01-01, to: 2015-11-30 }]\n    reports: [{ date: 2015-01-20',
        ],
      ],
      '',
    ],
    [
      'a group established after its plan',
      'group-established-late',
      [['established: 2013-08-15', 'established: 2017-01-01']],
      'R6',
    ],
    [
      'a speaker at a forum',
      'speaker-is-member',
      [
        [
          '    reports: [{ date: 2015-01-20',
          '    members: [{ person: direktoer, role: chef, to: 2015-11-30 }]\n    reports: [{ date: 2015-01-20',
        ],
        added(
          'meetings',
          '  - { id: f, body: cykelforum, date: 2014-06-10, speakers: [{ person: direktoer }], held: { date: 2014-06-10 } }\n',
        ),
      ],
      '',
    ],
  ])('%s', async (_, code, edits, expected) => {
    expect(await statements(code, edits)).toEqual([expected]);
  });
});
