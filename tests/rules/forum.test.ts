import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { compose } from '../../src/rules/example.ts';
import { checked } from './checked.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** The findings of the base organisation with some sections in place of its own. */
async function found(sections: string, at = '2014-03-01') {
  const { text } = compose(sections, base);
  const { findings } = await checkDocument(await readDocument(Buffer.from(text)), at);
  return findings;
}

const codes = async (sections: string, at?: string) => (await found(sections, at)).map(({ code }) => code);

const FORUM = {
  task: 'Udmønte klimastrategien',
  goal: 'Mindre CO2',
  initiatives: '[{ id: klimastrategi, relation: [develops] }]',
  origin: 'established',
  established: '2013-10-10',
  establishedBy: 'regionen',
  reportsTo: 'gruppe',
};

/** A section with one forum: the base's own with other values, or without those that are undefined. */
function forums(other: Partial<Record<string, string | undefined>> = {}) {
  const lines = Object.entries({ ...FORUM, ...other }).flatMap(([key, value]) =>
    value === undefined ? [] : [`    ${key}: ${value}\n`],
  );
  return `forums:\n  - id: klimaforum\n    name: Klimaforum\n${lines.join('')}`;
}

const ENDED = base
  .slice(base.indexOf('plan:'), base.indexOf('organisations:'))
  .replace('started: 2013-09-01', 'started: 2013-09-01\n      ended: 2014-01-31');

describe('the need of a forum (R33)', () => {
  it('lasts to the last day of the initiative, that day included', async () => {
    expect(await codes(ENDED + forums(), '2014-01-31')).toEqual([]);
    expect(await codes(ENDED + forums(), '2014-02-01')).toEqual(['forum-outlived']);
  });

  it('ends earlier where the initiative has let go of the forum, and the command says so', async () => {
    const released = '[{ id: klimastrategi, relation: [develops], until: 2013-12-31 }]';
    const [finding] = await found(ENDED + forums({ initiatives: released }));
    expect(finding?.args).toMatchObject({ ended: '2013-12-31' });
    expect(finding?.help?.command).toEqual([
      ...['rup', 'forum', 'dissolve', 'klimaforum', '--date', '2013-12-31', '--reason', '…'],
    ]);
  });

  it('never was, where the forum was established after the initiative: it goes on its first day', async () => {
    const [finding] = await found(ENDED + forums({ established: '2014-02-10' }));
    expect(finding?.code).toBe('forum-outlived');
    expect(finding?.severity).toBe('error');
    expect(finding?.help?.command?.slice(0, 6)).toEqual([
      'rup',
      'forum',
      'dissolve',
      'klimaforum',
      '--date',
      '2014-02-10',
    ]);
  });

  it('is not known of an initiative that is not in the file', async () => {
    const unknown = '[{ id: noget-andet, relation: [develops] }]';
    const gone = '{ date: 2014-01-31, reason: Færdig, decidedBy: regionen }';
    expect(await codes(forums({ initiatives: unknown }))).toEqual(['reference-unknown']);
    expect(await codes(forums({ initiatives: unknown, dissolved: gone }))).toEqual(['reference-unknown']);
  });

  it('outlasts a forum that is dissolved the day before it ends, not one dissolved that day', async () => {
    const dissolved = (date: string) => forums({ dissolved: `{ date: ${date}, reason: R, decidedBy: kkr }` });
    expect(await codes(ENDED + dissolved('2014-01-30'))).toEqual(['forum-dissolved-while-needed']);
    expect(await codes(ENDED + dissolved('2014-01-31'))).toEqual([]);
  });
});

describe('reports', () => {
  it("are counted from the group's first day for a forum that is older", async () => {
    const continued = { origin: 'continued', establishedBy: undefined };
    for (const established of [undefined, '2010-01-01']) {
      const sections = `${forums({ ...continued, established })}settings: { reportEveryMonths: 6, deadlines: { reportsIn: none } }\n`;
      expect(await codes(sections, '2014-02-15')).toEqual([]);
      expect(await codes(sections, '2014-02-16')).toEqual(['forum-report-late']);
    }
  });

  it('are due while the forum stands and the plan runs', async () => {
    const settings = 'settings: { reportEveryMonths: 1, followUpEveryMonths: 120 }\n';
    const ofForums = async (sections: string, at: string) =>
      (await codes(sections + settings, at)).filter((code) => code.startsWith('forum'));
    expect(await ofForums(forums(), '2013-11-11')).toEqual(['forum-report-late']);
    // Nothing more falls due after the plan: what was late on its last day stays so.
    expect(await ofForums(forums(), '2016-12-31')).toEqual(['forum-report-late']);
    expect(await ofForums(forums(), '2017-01-01')).toEqual(['forum-report-late']);
    const released = '[{ id: klimastrategi, relation: [develops], until: 2013-11-10 }]';
    const gone = '{ date: 2013-11-10, reason: Færdig, decidedBy: regionen }';
    expect(await ofForums(forums({ initiatives: released, dissolved: gone }), '2013-11-11')).toEqual([]);
  });

  it('may be given on the first and on the last day', async () => {
    const report = (date: string) => `{ date: ${date}, progress: P, interdisciplinarity: T }`;
    const released = '[{ id: klimastrategi, relation: [develops], until: 2014-01-31 }]';
    const gone = '{ date: 2014-01-31, reason: Færdig, decidedBy: regionen }';
    const reports = `[${report('2013-10-10')}, ${report('2014-01-31')}]`;
    expect(await codes(forums({ initiatives: released, dissolved: gone, reports }))).toEqual([]);
  });
});

describe('a broken reference is reported once', () => {
  it.each(['reportsTo', 'establishedBy'])('%s', async (key) => {
    expect(await codes(forums({ [key]: 'findes-ikke' }))).toEqual(['reference-unknown']);
  });

  it('also where it names another kind of thing, or the forum itself', async () => {
    expect(await codes(forums({ reportsTo: 'kkr' }))).toEqual(['reference-wrong-kind']);
    expect(await codes(forums({ reportsTo: 'klimaforum' }))).toEqual(['reference-circle']);
  });
});

describe('a planned forum (R27)', () => {
  const planned = { established: undefined, establishedBy: undefined };

  it('may have vacant seats, and need not yet say who established it', async () => {
    expect(await codes(forums({ ...planned, members: '[{ vacant: true, role: rektor }]' }))).toEqual([]);
  });

  it('is no longer planned once its first day is known, even one to come', async () => {
    const members = '[{ organisation: koebenhavn, role: klimachef }]';
    expect(await codes(forums({ ...planned, members }))).toEqual(['planned-forum-active']);
    expect(await codes(forums({ established: '2014-05-01', members }))).toEqual([]);
  });
});

describe("a forum's composition (R23)", () => {
  const composition = '[{ roles: [rektor], kind: education, max: 1 }, { kind: municipality, min: 1 }]';
  const school = 'organisations:\n  - { id: skolen, name: Skolen, kind: education }\n';
  const organisations = base
    .slice(base.indexOf('organisations:'), base.indexOf('people:'))
    .replace('organisations:\n', school);

  it('limits seats from both sides', async () => {
    const members = '[{ organisation: skolen, role: rektor }, { organisation: skolen, role: rektor }]';
    const findings = await found(organisations + forums({ composition, members }));
    expect(findings.map(({ args }) => args)).toEqual([
      {
        forum: 'Klimaforum',
        seat: { roles: ['rektor'], kind: 'education', area: undefined },
        held: 2,
        vacant: 0,
        seats: { min: 0, max: 1 },
      },
      {
        forum: 'Klimaforum',
        seat: { roles: [], kind: 'municipality', area: undefined },
        held: 0,
        vacant: 0,
        seats: { min: 1, max: undefined },
      },
    ]);
  });

  it('counts who holds a seat that day, and no vacancies', async () => {
    const members = (terms: string) => `[{ organisation: skolen, role: rektor }, ${terms}]`;
    const left = '{ organisation: koebenhavn, role: klimachef, to: 2014-02-28 }';
    const short = organisations + forums({ composition, members: members(left) });
    expect(await codes(short, '2014-02-28')).toEqual([]);
    expect(await codes(short, '2014-03-01')).toEqual(['forum-composition-breached']);
  });
});

describe('the command that establishes a planned forum which is active', () => {
  const command = async (rest: string) => {
    const { findings } = await checked(
      `forums:\n  - id: klimaforum\n    name: Klimaforum\n    task: Udmønte strategien\n    goal: Mindre CO2\n    initiatives: [{ id: klimastrategi, relation: [follows] }]\n    origin: established\n    reportsTo: gruppe\n${rest}`,
    );
    return findings.map(({ help }) => help?.command?.join(' '));
  };

  it('dates it no later than what it has done', async () => {
    expect(
      await command(
        '    members: [{ organisation: koebenhavn, role: klimachef, from: 2013-11-01 }]\n    reports: [{ date: 2013-12-02, progress: x, interdisciplinarity: y }]\n',
      ),
    ).toEqual(Array(2).fill('rup forum establish klimaforum --date 2013-11-01'));
    expect(await command('    members: [{ organisation: koebenhavn, role: klimachef }]\n')).toEqual([
      'rup forum establish klimaforum',
    ]);
  });
});

describe('a report that the group’s next meeting awaits', () => {
  const { text: file } = compose(readFileSync('fixtures/meeting-report-missing/fails.yaml', 'utf8'), base);
  const isMissing = async (text: string, at: string) => {
    const { findings } = await checkDocument(await readDocument(Buffer.from(text)), at);
    return findings.some(({ code }) => code === 'meeting-report-missing');
  };

  it('is missing from the day after the deadline to the day of the meeting, that day included', async () => {
    // Five months after the last one it is late by itself: here, the day after the meeting.
    const late = file.replace('reports: [{ date: 2013-10-10', 'reports: [{ date: 2013-10-13');
    expect(late).not.toBe(file);
    const days = ['2014-02-27', '2014-02-28', '2014-03-13', '2014-03-14'];
    expect(await Promise.all(days.map((at) => isMissing(late, at)))).toEqual([false, true, true, false]);
  });

  it('is not awaited by a meeting that is cancelled, of another body, or after a nearer one', async () => {
    const moede = (more: string) => file.replace('date: 2014-03-13', `date: 2014-03-13\n    ${more}`);
    expect(await isMissing(moede('cancelled: { date: 2014-02-01, reason: Afbud }'), '2014-02-28')).toBe(
      false,
    );
    const other = file.replace('moede-2014\n    body: gruppe', 'moede-2014\n    body: statusmoede');
    expect(other).not.toBe(file);
    expect(await isMissing(other, '2014-02-28')).toBe(false);
    const nearer = (date: string) =>
      file.replace(
        '  - id: moede-2014\n',
        `  - { id: ekstra, body: gruppe, date: ${date} }\n  - id: moede-2014\n`,
      );
    expect(await isMissing(nearer('2014-03-20'), '2014-02-28')).toBe(true);
  });
});
