import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');
const MEETINGS = 'meetings: { perYear: 2, first: 2013-autumn }';

/** What is found in the base organisation with something changed: `code: text of the place`. */
async function found(from: string, to: string, at = '2014-03-01'): Promise<string[]> {
  expect(base).toContain(from);
  const text = base.replace(from, to);
  const document = await readDocument(Buffer.from(text));
  const { findings } = await checkDocument(document, at);
  return findings.map(({ code, span }) => `${code}: ${text.slice(span.start, span.end)}`);
}

const withSettings = (settings: string) => found('forums:\n', `settings: ${settings}\nforums:\n`);
const withRules = (rules: string) =>
  found(MEETINGS, `meetings: { perYear: 2, first: 2013-autumn, ${rules} }`);

describe('settings that nothing can be planned by are found, each at its place', () => {
  it('times', async () => {
    expect(await withRules('time: "25:00-26:00"')).toEqual(['bad-time: "25:00-26:00"']);
    expect(await withRules('time: "12:00-09:00"')).toEqual(['planned-time-reversed: "12:00-09:00"']);
    expect(await withRules('time: "09:00-09:00"')).toEqual(['planned-time-reversed: "09:00-09:00"']);
    expect(
      await found('date: 2013-10-10\n    time: "09:00-12:00"', 'date: 2014-03-30\n    time: "01:30-02:30"'),
    ).toContain('meeting-time-skipped: "01:30-02:30"');
  });

  it('weekdays', async () => {
    expect(await withRules('weekdays: []')).toEqual(['list-empty: weekdays']);
    expect(await withRules('weekdays: [sunday]')).toEqual(['value-not-allowed: sunday']);
  });

  it('numbers', async () => {
    expect(await found('perYear: 2, first', 'perYear: 0, first')).toEqual(['group-meetings-per-year: 0']);
    expect(await withRules('weeksBetween: -1')).toEqual(['number-out-of-range: -1']);
    expect(await withRules('weeksBetween: 27')).toEqual(['weeks-between-too-many: 27']);
    expect(await withRules('weeksBetween: 26')).toEqual([]);
    expect(await withRules('themesPerMeeting: 0')).toEqual(['number-out-of-range: 0']);
  });

  it('seasons', async () => {
    expect(await withSettings('{ seasons: { spring: { from: 02-30, to: 06-30 } } }')).toEqual([
      'bad-month-day: 02-30',
    ]);
    expect(await withSettings('{ seasons: { spring: { from: 06-30, to: 02-01 } } }')).toEqual([
      'season-without-open-day: 02-01',
    ]);
    // A Saturday and a Sunday in 2014, but not in 2012.
    expect(await withSettings('{ seasons: { spring: { from: 03-01, to: 03-02 } } }')).toEqual([
      'season-without-open-day: spring',
    ]);
    const outside = '{ from: 02-01, to: 06-30, preferred: { from: 07-01, to: 08-01 } }';
    expect(await withSettings(`{ seasons: { spring: ${outside} } }`)).toEqual([
      'preferred-outside-season: preferred',
    ]);
  });

  it('deadlines', async () => {
    expect(await withSettings('{ deadlines: { notice: 3 weeks } }')).toEqual(['bad-deadline: 3 weeks']);
    expect(await withSettings('{ deadlines: { notice: 3w } }')).toEqual(['deadline-misplaced: 3w']);
    expect(await withSettings('{ deadlines: { finalMinutes: -1d } }')).toEqual(['deadline-misplaced: -1d']);
    expect(await withSettings('{ deadlines: { finalMinutes: 3d } }')).toEqual(['deadline-misplaced: 3d']);
    expect(await withSettings('{ deadlines: { reportsIn: -8w } }')).toEqual(['deadline-misplaced: -8w']);
    expect(await withSettings('{ deadlines: { reportsIn: none, agenda: 0d } }')).toEqual([]);
  });
});

describe('the rhythm of meetings', () => {
  const years = async (at: string) =>
    (await found('forums:\n', 'settings: { deadlines: { reportsIn: none } }\nforums:\n', at)).filter((line) =>
      /missing|not-held/.test(line),
    );

  it('is owed when a year is over, the last one on the plan’s last day, and for ever after', async () => {
    expect(await years('2014-12-31')).toEqual([]);
    expect(await years('2015-01-01')).toHaveLength(2);
    expect(await years('2016-12-30')).toHaveLength(4);
    const last = await years('2016-12-31');
    expect(last).toHaveLength(6);
    expect(await years('2017-01-01')).toEqual(last);
    expect(await years('2030-06-01')).toEqual(last);
  });
});

describe('a coming meeting is warned of on the days that the planner avoids', () => {
  const onDay = async (date: string, settings = '{}') => {
    const meeting = `  - { id: saerligt, body: gruppe, date: ${date}, themes: [klima] }\n`;
    const lines = await found('\nmeetings:\n', `\nsettings: ${settings}\nmeetings:\n${meeting}`);
    return lines.filter((line) => line.startsWith('meeting-on-avoided-day'));
  };

  it.each([
    ['week 7', '2015-02-11', 'week-7'],
    ['week 8', '2015-02-18', 'week-8'],
    ['Easter week', '2015-03-31', 'easter-week'],
    ['the Friday after Ascension Day', '2015-05-15', 'ascension-friday'],
    ['week 42', '2015-10-14', 'week-42'],
  ])('%s', async (_, date, name) => {
    expect(await onDay(date)).toEqual([`meeting-on-avoided-day: ${date}`]);
    expect(await onDay(date, `{ notAvoided: [${name}] }`)).toEqual([]);
  });

  it('and on no other, nor on those that the file names for another body', async () => {
    const avoid = (body: string) => `{ avoid: [{ weeks: [17], reason: Messe, body: ${body} }] }`;
    expect(await onDay('2015-04-22')).toEqual([]);
    expect(await onDay('2015-04-22', avoid('klimaforum'))).toEqual([]);
    expect(await onDay('2015-04-22', avoid('gruppe'))).toEqual(['meeting-on-avoided-day: 2015-04-22']);
  });
});
