import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { clean, folder, type Given, rup } from './world.ts';

interface Row {
  readonly date: string;
  readonly isLate: boolean;
  readonly code: string;
  readonly args: Record<string, unknown>;
  readonly message: string;
  readonly command: readonly string[];
}

const given = (text: string): Given => ({ cwd: folder({ 'organisering.yaml': text }) });
const shown = async (text: string, ...argv: string[]) => {
  const { exitCode, stdout, stderr } = await rup(['ahead', ...argv], given(text));
  expect([exitCode, stderr]).toEqual([0, '']);
  return stdout;
};
const rows = async (text: string, ...argv: string[]): Promise<Row[]> =>
  JSON.parse(await shown(text, '--format', 'json', ...argv)).ahead;
const codes = async (text: string, ...argv: string[]) =>
  (await rows(text, ...argv)).map(({ date, code }) => `${date} ${code}`);

/** The clean file with its next meeting scheduled: of 2014-03-01 there is nothing for three months to come. */
const quiet = `${clean}  - { id: foraarsmoede, body: gruppe, date: 2014-04-10, themes: [klima] }\n`;

describe('what is ahead', () => {
  it('are reports and follow-ups by the last day in time, meetings on no day yet, and the end of the plan', async () => {
    expect(await codes(quiet, '--until', '2014-12-31')).toEqual([
      '2014-10-10 follow-up-due',
      '2014-10-21 meeting-to-schedule',
      '2014-11-27 meeting-to-schedule',
      '2014-12-02 report-due',
    ]);
    expect(await codes(quiet)).toEqual([]);
    expect(await codes(quiet, '--at', '2016-12-02', '--until', '2016-12-31')).toContain(
      '2016-12-31 plan-ends',
    );
  });

  it('is late where its day is past, and stands first', async () => {
    const [first, ...others] = await rows(quiet, '--at', '2014-10-20');
    expect(first).toMatchObject({ date: '2014-10-10', isLate: true, code: 'follow-up-due' });
    expect(others.map(({ isLate }) => isLate)).toEqual(others.map(() => false));
    expect(await shown(quiet, '--at', '2014-10-20')).toMatch(/^10\sOct\s2014 +Klimastrategi.*\nlate /m);
  });

  const leaves = quiet.replace('role: koncerndirektør }', 'role: koncerndirektør, to: 2014-04-30 }');

  it('are seats that run out, unless somebody follows', async () => {
    expect(await rows(leaves)).toEqual([
      {
        date: '2014-04-30',
        isLate: false,
        code: 'seat-ends',
        args: {
          holder: 'Regionen',
          role: 'koncerndirektør',
          area: '',
          body: { id: 'gruppe', name: 'Administrativ gruppe' },
        },
        message: 'Regionen leaves Administrativ gruppe as koncerndirektør',
        command: ['rup', 'member', 'appoint', 'gruppe', '--role', 'koncerndirektør'],
      },
    ]);
    const next = (entry: string) =>
      leaves.replace('to: 2014-04-30 }', `to: 2014-04-30 }\n    - { ${entry}, from: 2014-05-01 }`);
    expect(await codes(next('organisation: regionen, role: koncerndirektør'))).toEqual([]);
    expect(await codes(next('vacant: true, role: koncerndirektør'))).toEqual(['2014-04-30 seat-ends']);
    // Who leaves as the body does leaves no seat.
    const over = quiet.replace(
      '    reportsTo: gruppe',
      `    reportsTo: gruppe
    members: [{ organisation: regionen, role: formand, to: 2014-04-30 }]
    dissolved: { date: 2014-04-30, reason: Slut, decidedBy: regionen }`,
    );
    expect(await codes(over)).toEqual([]);
  });

  it('are offices that run out, unless somebody follows', async () => {
    const office = (holders: string) => quiet.replace('[{ person: regionsformand }]', `[${holders}]`);
    expect(await rows(office('{ person: regionsformand, to: 2014-04-30 }'))).toMatchObject([
      {
        date: '2014-04-30',
        message: 'Regionsrådsformanden leaves office as Regionsrådsformand',
        command: ['rup', 'office', 'hold', 'formand-region'],
      },
    ]);
    const followed = '{ person: regionsformand, to: 2014-04-30 }, { person: kkr-formand, from: 2014-05-01 }';
    expect(await codes(office(followed))).toEqual([]);
  });

  it('are acceptances that expire, to their last day', async () => {
    const accepted = `${quiet}acceptedFindings:\n  - { code: forum-without-goal, id: klimaforum, reason: x, until: 2014-03-15 }\n`;
    expect(await rows(accepted)).toMatchObject([
      { date: '2014-03-15', command: ['rup', 'accept', 'forum-without-goal', 'klimaforum'] },
    ]);
    expect(await codes(accepted, '--until', '2014-03-15')).toEqual(['2014-03-15 acceptance-ends']);
    expect(await codes(accepted, '--until', '2014-03-14')).toEqual([]);
    expect(await codes(accepted, '--at', '2014-03-16')).toEqual([]);
  });

  it('names commands that rup knows', async () => {
    for (const { command } of await rows(quiet, '--until', '2016-12-31')) {
      const [, ...words] = command;
      if (words.length === 0) continue;
      const { stderr } = await rup([...words, '--dry-run'], given(quiet));
      expect([words, stderr.match(/There is no|is too much|takes a/)]).toEqual([words, null]);
    }
  });
});

it('the status shows the nearest, sixty days ahead', async () => {
  const status = async (at: string) => (await rup(['status', '--at', at], given(quiet))).stdout;
  expect(await status('2014-10-20')).toMatch(/^Ahead\nDate .*\n10\sOct\s2014 +Klimastrategi/m);
  expect(await status('2014-03-01')).not.toContain('Ahead');
  const { stdout } = await rup(['status', '--json', '--at', '2014-08-20'], given(quiet));
  expect(JSON.parse(stdout).ahead).toMatchObject([{ date: '2014-10-10', fact: { code: 'follow-up-due' } }]);
});

describe('it is shown', () => {
  const example = readFileSync('examples/organisering-2016.yaml', 'utf8');
  const at = ['--at', '2015-03-01', '--until', '2015-12-31'];

  it('in either language, and says where there is nothing', async () => {
    expect(await shown(quiet)).toBe('Nothing runs out or falls due up to 1\u00a0Jun\u00a02014.\n');
    expect(await shown(quiet, '--lang', 'da')).toBe('Intet udløber eller forfalder til og med 01.06.2014.\n');
    expect(await shown(example, ...at, '--lang', 'da')).toContain('skal afrapportere');
  });

  it('as a table that fits', async () => {
    for (const line of (await shown(example, ...at)).split('\n'))
      expect(displayWidth(line)).toBeLessThanOrEqual(100);
  });

  it('as Markdown, a row for each', async () => {
    const table = await shown(example, ...at, '--format', 'markdown');
    const [header, , ...body] = table.trimEnd().split('\n');
    expect(header).toBe('| Date | What | Command |');
    expect(body.length).toBe((await rows(example, ...at)).length);
  });

  it('as a calendar that another library reads: each is one whole day', async () => {
    const events = new ICAL.Component(ICAL.parse(await shown(example, ...at, '--format', 'ics')))
      .getAllSubcomponents('vevent')
      .map((event) => new ICAL.Event(event));
    const all = await rows(example, ...at);
    expect(events.map(({ startDate, summary }) => [startDate.toString(), startDate.isDate, summary])).toEqual(
      all.map(({ date, message }) => [date, true, message]),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    for (const { duration } of events) expect(duration.toString()).toBe('P1D');
  });
});

it('are the offices that new councils constitute after an election, until somebody is entered', async () => {
  const terms = async (text: string, at = '2017-11-01') =>
    (await rows(text, '--at', at, '--until', '2018-03-31')).filter(({ code }) => code === 'term-begins');
  const found = await terms(quiet);
  expect(found.map(({ date, isLate, command }) => [date, isLate, command.join(' ')])).toEqual([
    ['2018-01-01', false, 'rup office hold formand-region --from 2018-01-01'],
    ['2018-01-01', false, 'rup office hold formand-kkr --from 2018-01-01'],
  ]);
  expect(found[0]?.message).toBe(
    'New councils after the election on 21\u00a0Nov\u00a02017: who is Regionsrådsformand?',
  );
  const entered = quiet.replace(
    'holders: [{ person: regionsformand }]',
    'holders: [{ person: regionsformand, to: 2017-12-31 }, { person: kkr-formand, from: 2018-01-01 }]',
  );
  expect((await terms(entered)).map(({ args }) => args['office'])).toEqual([
    { id: 'formand-kkr', name: 'KKR-formand' },
  ]);
  expect(await codes(quiet, '--at', '2017-11-01', '--until', '2017-12-31')).not.toContain(
    '2018-01-01 term-begins',
  );
  // It is late from then on, until the last day on which it can be done.
  expect((await terms(entered, '2018-01-31')).map(({ isLate }) => isLate)).toEqual([true]);
  expect(await terms(entered, '2018-02-01')).toEqual([]);
});
