import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { displayWidth } from '../../src/output/text.ts';
import { folder, rup } from './world.ts';

const example = readFileSync('examples/organisering.yaml', 'utf8');
const later = readFileSync('examples/organisering-2016.yaml', 'utf8');
const inDanish = { env: { RUP_LANG: 'da' } };
/** Before the first meeting of the example. */
const AT = ['--at', '2013-08-15'];

/** A folder whose `organisering.yaml` is this text. */
const having = (text: string) => folder({ 'organisering.yaml': text });
const fileIn = (cwd: string) => readFileSync(join(cwd, 'organisering.yaml'), 'utf8');

/** A meeting as `--format json` gives it. */
interface Shown {
  readonly id: string;
  readonly state: string;
  readonly date: string;
  readonly themes: unknown;
}

async function shown(cwd: string, ...words: string[]): Promise<Shown[]> {
  const { exitCode, stdout, stderr } = await rup(['meetings', ...words, '--format', 'json'], { cwd });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return (JSON.parse(stdout) as { meetings: Shown[] }).meetings;
}

describe('rup meetings plan', () => {
  it("gives the proposal's own case in Danish", async () => {
    const words = ['meetings', 'plan', '--from', '2013-01-01', '--until', '2016-12-31'];
    const { exitCode, stdout, stderr } = await rup(words, { cwd: having(example), ...inDanish });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    await expect(stdout).toMatchFileSnapshot('../output/meetings/transcripts/plan-2013-2016.txt');
  });

  it('shows the next four from today or a day on, and none in the past', async () => {
    const cwd = having(example);
    const dates = async (...words: string[]) => (await shown(cwd, 'plan', ...words)).map(({ date }) => date);
    const first = ['2013-10-10', '2013-11-28', '2014-04-10', '2014-10-21'];
    expect(await dates('--at', '2013-08-15')).toEqual(first);
    expect(await dates()).toEqual(['2014-04-10', '2014-10-21', '2014-11-27', '2015-04-15']);
    expect(await dates('--from', '2013-01-01')).toEqual(first);
    const now = '2013-08-15T10:00:00Z';
    const [today, at] = [
      await rup(['meetings', 'plan'], { cwd, now }),
      await rup(['meetings', 'plan', '--at', '2013-08-15'], { cwd }),
    ];
    expect(today).toEqual(at);
  });

  it('plans the season that has begun: late in November both meetings of the year can still be', async () => {
    const lived = example.replace('to: 2016-12-31', 'to: 2030-12-31');
    const dates = (await shown(having(lived), 'plan', '--at', '2026-11-28', '--count', '2')).map(
      ({ date, id }) => `${id} ${date}`,
    );
    expect(dates).toEqual(['statusmoede-2026 2026-12-03', 'administrativ-gruppe-2026-autumn 2026-12-10']);
  });

  it('says why it is empty', async () => {
    const cwd = having(example);
    const said = async (words: string[], given = {}) =>
      (await rup(['meetings', ...words], { cwd, ...given })).stdout;
    expect(await said(['plan', '--at', '2017-01-01'])).toBe(
      "No meetings are due: the plan's period ended on 31 December 2016.\n",
    );
    expect(await said(['next', '--at', '2017-01-01'], inDanish)).toBe(
      'Der skal ikke holdes flere møder: planens periode sluttede den 31. december\n2016.\n',
    );
    const reversed = ['--from', '2015-01-01', '--until', '2014-01-01'];
    expect(await said(['plan', ...reversed])).toContain('the last day, 1 January 2014, is before the first');
    expect(await said(['list', ...reversed])).toContain('the last day, 1 January 2014, is before the first');
    const json = JSON.parse(await said(['plan', '--at', '2017-01-01', '--format', 'json']));
    expect(json.empty).toMatchObject({ why: 'period-over', to: '2016-12-31' });
    const csv = await rup(['meetings', 'plan', '--at', '2017-01-01', '--format', 'csv'], { cwd });
    expect(csv.stderr).toContain("the plan's period ended");
  });

  it('gives other days to choose among, the best first', async () => {
    const words = ['plan', '--at', '2013-08-15', '--count', '1', '--alternatives', '3'];
    const [meeting] = await shown(having(example), ...words);
    expect(meeting).toMatchObject({
      date: '2013-10-10',
      alternatives: ['2013-10-22', '2013-10-09', '2013-10-23'],
    });
    const { stdout } = await rup(['meetings', ...words], { cwd: having(example), ...inDanish });
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'Andre dage, den bedste først: tirsdag den 22. oktober 2013; onsdag den 9. oktober 2013;',
    );
  });

  it('takes a period, a number and a body', async () => {
    const cwd = having(example);
    const year = await shown(cwd, 'plan', '--from', '2014-01-01', '--until', '2014-12-31');
    expect(year.map(({ date }) => date.slice(0, 4))).toEqual(['2014', '2014', '2014']);
    expect(await shown(cwd, 'plan', '--count', '2')).toHaveLength(2);
    const status = await shown(cwd, 'plan', '--body', 'statusmoede', '--at', '2013-01-01');
    expect(status.map(({ id }) => id)).toEqual([2013, 2014, 2015, 2016].map((each) => `statusmoede-${each}`));
  });

  it('tells with --deadlines and --explain what follows and why, within 80 columns', async () => {
    for (const given of [{}, inDanish]) {
      const words = ['meetings', 'plan', '--deadlines', '--explain', '--at', '2013-08-15'];
      const { stdout } = await rup(words, { cwd: having(example), terminal: 80, ...given });
      for (const line of stdout.split('\n')) expect(displayWidth(line)).toBeLessThanOrEqual(80);
      expect(stdout).toMatch(given === inDanish ? 'indkaldelse sendt' : 'notice sent');
      expect(stdout).toMatch(given === inDanish ? 'Den ideelle dag er den' : 'The ideal date is ');
    }
  });

  it('gives a calendar that a program reads back, cancellations with it', async () => {
    const cwd = having(`${later}`);
    const period = ['plan', '--from', '2013-01-01', '--until', '2016-12-31', '--at', '2017-01-01'];
    const words = ['meetings', ...period, '--format', 'ics'];
    const { stdout } = await rup(words, { cwd, ...inDanish });
    expect((await rup(words, { cwd, ...inDanish, now: '2031-01-01T00:00:00Z' })).stdout).toBe(stdout);
    const events = eventsOf(stdout);
    const planned = await shown(cwd, ...period);
    const cancelled = (await shown(cwd, 'list')).filter(({ state }) => state === 'cancelled');
    expect(events.filter(({ status }) => status !== 'CANCELLED').map(({ day }) => day)).toEqual(
      planned.map(({ date }) => date),
    );
    expect(events.filter(({ status }) => status === 'CANCELLED')).toHaveLength(cancelled.length);
    const withDeadlines = eventsOf((await rup([...words, '--with-deadlines'], { cwd })).stdout);
    expect(withDeadlines.length).toBeGreaterThan(events.length);
    expect((await rup([...words, '--deadlines'], { cwd })).stdout).toContain('BEGIN:VALARM');
  });

  it('gives CSV, for Excel too, and Markdown', async () => {
    const cwd = having(example);
    const plain = (await rup(['meetings', 'plan', ...AT, '--format', 'csv'], { cwd, ...inDanish })).stdout;
    expect(plain).toMatch(
      /^Id,Dato,Ugedag,Uge,.*\r\nadministrativ-gruppe-2013-autumn,2013-10-10,torsdag,41,/,
    );
    const excel = (await rup(['meetings', 'plan', ...AT, '--format', 'csv', '--excel'], { cwd, ...inDanish }))
      .stdout;
    expect(excel).toMatch(/^\ufeffId;Dato;/);
    const markdown = (await rup(['meetings', 'plan', '--format', 'markdown'], { cwd })).stdout;
    expect(markdown).toMatch(/^\| Date \| Week \|/);
  });

  it('tells of a meeting for which no day fits, in a format without room for it on stderr', async () => {
    const cwd = having(example.replace('perYear: 2, first', 'perYear: 2, weeksBetween: 60, first'));
    expect((await rup(['meetings', 'plan'], { cwd })).stdout).toContain('no day fits');
    const { stdout, stderr } = await rup(['meetings', 'plan', '--format', 'csv'], { cwd, ...inDanish });
    expect(stdout).not.toContain('Ingen dag passer');
    expect(stderr).toContain('Ingen dag passer');
  });
});

/** The events of a calendar as ical.js reads them. */
function eventsOf(calendar: string) {
  const root = new ICAL.Component(ICAL.parse(calendar));
  return root.getAllSubcomponents('vevent').map((component) => {
    const { uid, startDate } = new ICAL.Event(component);
    return { uid, day: startDate.toString().slice(0, 10), status: component.getFirstPropertyValue('status') };
  });
}

describe('rup meetings plan --busy', () => {
  const calendar = (from: string, to: string) =>
    [
      ...['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:x', 'BEGIN:VEVENT', 'UID:a', 'SUMMARY:KL-topmøde'],
      ...[`DTSTART;VALUE=DATE:${from}`, `DTEND;VALUE=DATE:${to}`, 'END:VEVENT', 'END:VCALENDAR', ''],
    ].join('\r\n');
  const files = {
    'organisering.yaml': example,
    'formand.ics': calendar('20131008', '20131012'),
    'kim.ics': calendar('20131021', '20131026'),
  };

  it('proposes and schedules no day that the calendars show as taken', async () => {
    const cwd = folder(files);
    const dates = async (...words: string[]) =>
      (await shown(cwd, 'plan', '--count', '1', ...AT, ...words)).map(({ date }) => date);
    expect(await dates()).toEqual(['2013-10-10']);
    expect(await dates('--busy', 'formand.ics')).toEqual(['2013-10-22']);
    const both = ['--busy', 'formand.ics', '--busy', 'kim.ics'];
    expect(await dates(...both)).toEqual(['2013-10-03']);
    const words = ['meetings', 'plan', '--count', '1', ...AT, ...both, '--write'];
    expect((await rup(words, { cwd })).exitCode).toBe(0);
    expect(fileIn(cwd)).toContain('date: 2013-10-03');
  });
});

describe('rup meetings list and next', () => {
  it('lists what is in the file, held and cancelled, with the ids that commands take', async () => {
    const { stdout } = await rup(['meetings', 'list'], { cwd: having(later), ...inDanish });
    for (const word of ['afholdt', 'aflyst', 'Aflyst: ', 'Id: ']) expect(stdout).toContain(word);
    expect(stdout).not.toContain('foreslået');
    expect((await rup(['meetings', 'list'], { cwd: having(example) })).stdout).toBe(
      'There are no meetings to show.\n',
    );
  });

  it('shows the next one as of today or a day', async () => {
    const cwd = having(example);
    const next = async (...words: string[]) => (await shown(cwd, 'next', ...words)).map(({ date }) => date);
    expect(await next()).toEqual(['2014-04-10']);
    expect(await next('--at', '2013-10-11')).toEqual(['2013-11-05']);
    expect(await next('--at', '2013-10-11', '--body', 'statusmoede')).toEqual(['2013-11-28']);
    expect(await next('--at', '2017-01-01')).toEqual([]);
    const { stdout } = await rup(['meetings', 'next'], { cwd: having(later), ...inDanish });
    expect(stdout).toContain('Id: ');
  });
});

describe('rup meetings wheel', () => {
  it('draws the year of the day, or another, of all bodies or one', async () => {
    const cwd = having(example);
    const svg = await rup(['meetings', 'wheel'], { cwd, ...inDanish });
    expect([svg.exitCode, svg.stderr]).toEqual([0, '']);
    expect(svg.stdout).toMatch(/^<\?xml .*\n<svg [^]*<title>Årshjul 2014<\/title>/);
    const words = ['meetings', 'wheel', '--year', '2015', '--body', 'statusmoede', '--format', 'json'];
    const { year, entries } = JSON.parse((await rup(words, { cwd })).stdout);
    expect([year, entries.length]).toEqual([2015, 5]);
    const markdown = await rup(['meetings', 'wheel', ...AT, '--format', 'markdown'], { cwd });
    expect(markdown.stdout).toContain('- **10 October: Administrativ gruppe for RUP** (Erhverv, proposed)');
  });
});

describe('rup meetings plan --write', () => {
  it('schedules what is proposed, as the plan then shows, and moves none', async () => {
    const cwd = having(example);
    const whole = ['plan', '--from', '2013-01-01', '--until', '2016-12-31'];
    const before = await shown(cwd, ...whole);
    const { exitCode, stdout, stderr } = await rup(['meetings', 'plan', '--count', '2', '--write'], {
      cwd,
      now: '2013-09-01T12:00:00Z',
      ...inDanish,
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('2 møder er fastlagt: Administrativ gruppe for RUP den 10.10.2013 og Årligt');
    const after = await shown(cwd, ...whole);
    expect(after.map(({ state }) => state).slice(0, 3)).toEqual(['scheduled', 'scheduled', 'proposed']);
    const stable = ({ id, date, themes }: Shown) => ({ id, date, themes });
    expect(after.map(stable)).toEqual(before.map(stable));
    // All that is shown is scheduled: it goes on to the next.
    const again = ['meetings', 'plan', '--count', '2', '--write', '--at', '2013-09-01'];
    expect((await rup(again, { cwd })).exitCode).toBe(0);
    expect((await shown(cwd, ...whole)).map(({ state }) => state).slice(0, 5)).toEqual([
      'scheduled',
      'scheduled',
      'scheduled',
      'scheduled',
      'proposed',
    ]);
    const period = ['meetings', 'plan', '--write', '--at', '2013-09-01', '--until', '2013-12-31'];
    const none = await rup(period, { cwd });
    expect([none.exitCode, none.stdout]).toEqual([2, '']);
    expect(none.stderr).toContain('Every meeting in this period is already scheduled.');
    const over = await rup(['meetings', 'plan', '--write', '--at', '2017-01-01'], { cwd });
    expect(over.stderr).toContain("the plan's period ended on 31 December 2016");
    expect((await rup(['validate', '--at', '2013-09-01'], { cwd })).exitCode).toBe(0);
  });

  it('tells of meetings that it could not place', async () => {
    const tight = example.replace('perYear: 2, first', 'perYear: 2, weeksBetween: 60, first');
    const words = ['meetings', 'plan', '--until', '2014-12-31', '--write', ...AT];
    const { exitCode, stdout } = await rup(words, { cwd: having(tight) });
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'Administrativ gruppe for RUP: no day fits from 1 February 2014 to 30 June 2014.',
    );
    const dry = await rup([...words, '--dry-run'], { cwd: having(tight) });
    expect(dry.stderr.replaceAll(/\s+/g, ' ')).toContain('no day fits from 1 February 2014 to 30 June 2014.');
    const json = await rup([...words, '--dry-run', '--json'], { cwd: having(tight) });
    expect(JSON.parse(json.stdout).open[0]).toMatchObject({ code: 'meeting-unplaced' });
    const spring = ['meetings', 'plan', '--body', 'administrativ-gruppe', '--count', '1', '--write'];
    const closed = example.replace(
      'meetings: []',
      'meetings: []\nsettings: { seasons: { spring: { from: 04-18, to: 04-21 } } }',
    );
    const none = await rup([...spring, '--at', '2014-03-01', '--until', '2014-07-01'], {
      cwd: having(closed),
    });
    expect([none.exitCode, none.stderr]).toEqual([2, expect.stringContaining('Every day is closed')]);
  });

  it('shows with --dry-run what it would write, and writes nothing', async () => {
    const cwd = having(example);
    const words = ['meetings', 'plan', '--count', '1', '--write', '--dry-run'];
    const { exitCode, stdout } = await rup(words, { cwd, now: '2013-09-01T12:00:00Z' });
    expect(exitCode).toBe(0);
    expect(stdout).toContain('+  - id: administrativ-gruppe-2013-autumn\n');
    expect(fileIn(cwd)).toBe(example);
    const json = await rup([...words, '--json'], { cwd, now: '2013-09-01T12:00:00Z' });
    expect(JSON.parse(json.stdout)).toMatchObject({ command: 'meetings plan', written: false });
  });
});

describe('rup meetings move, cancel and held', () => {
  const scheduled = async () => {
    const cwd = having(example);
    await rup(['meetings', 'plan', '--count', '3', '--write'], { cwd, now: '2013-09-01T12:00:00Z' });
    return cwd;
  };
  const [group, status] = ['administrativ-gruppe-2013-autumn', 'statusmoede-2013'];
  const entryOf = async (cwd: string, id: string) => {
    const { stdout } = await rup(['meetings', 'list', '--format', 'json'], { cwd });
    return (JSON.parse(stdout) as { meetings: Shown[] }).meetings.find((each) => each.id === id);
  };

  it('move it, and calendars follow', async () => {
    const cwd = await scheduled();
    const calendar = ['meetings', 'list', '--format', 'ics'];
    const before = (await rup(calendar, { cwd })).stdout;
    const words = ['meetings', 'move', group, '2013-10-24', '--reason', 'Afbud'];
    const { exitCode, stdout } = await rup(words, { cwd, now: '2013-09-15T12:00:00Z', ...inDanish });
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringContaining('mødet den 10.10.2013 er flyttet til den 24.10.2013.'),
    });
    expect(await entryOf(cwd, group)).toMatchObject({ date: '2013-10-24', state: 'scheduled' });
    const after = (await rup(calendar, { cwd })).stdout;
    expect(
      eventsOf(after)
        .map(({ uid }) => uid)
        .sort(),
    ).toEqual(
      eventsOf(before)
        .map(({ uid }) => uid)
        .sort(),
    );
    expect([before, after].map((text) => text.match(/SEQUENCE:2/g)?.length ?? 0)).toEqual([0, 1]);
  });

  it('is told each time of a day out of season, avoided, or in the week of another body', async () => {
    const cwd = await scheduled();
    const said = async (day: string) => {
      const words = ['meetings', 'move', group, day];
      const { exitCode, stdout } = await rup(words, { cwd, now: '2013-09-01T12:00:00Z' });
      expect(exitCode).toBe(0);
      return stdout.match(/(?<=\[)meetings?-[\w-]+(?=\])/g) ?? [];
    };
    expect(await said('2013-12-12')).toEqual(['meeting-outside-season']);
    expect(await said('2013-12-17')).toEqual(['meeting-outside-season']);
    expect(await said('2013-10-16')).toEqual(['meeting-on-avoided-day']);
    expect(await said('2013-10-17')).toEqual(['meeting-on-avoided-day']);
    expect(await said('2013-11-20')).toEqual(['meeting-on-avoided-day']);
    expect(await said('2013-11-27')).toEqual(['meetings-same-week']);
    expect(await said('2013-11-29')).toEqual(['meetings-same-week']);
    expect(await said('2013-10-24')).toEqual([]);
  });

  it('cancel it, with a reason', async () => {
    const cwd = await scheduled();
    const words = ['meetings', 'cancel', status];
    const without = await rup(words, { cwd });
    expect([without.exitCode, without.stderr]).toEqual([2, expect.stringContaining('--reason')]);
    expect((await rup([...words, '--reason', 'Valg'], { cwd, now: '2013-09-15T12:00:00Z' })).exitCode).toBe(
      0,
    );
    expect(fileIn(cwd)).toContain('cancelled: { date: 2013-09-15, reason: Valg }');
    const list = (await rup(['meetings', 'list'], { cwd, ...inDanish })).stdout;
    expect(list).toContain('Aflyst: Valg');
    const again = await rup([...words, '--reason', 'Valg'], { cwd });
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('was cancelled on')]);
  });

  it('hold it, as the finding that asks for it says, and enter the minutes later', async () => {
    const cwd = await scheduled();
    const now = '2013-10-20T12:00:00Z';
    const { stdout } = await rup(['validate', '--format', 'json'], { cwd, now });
    const findings = (JSON.parse(stdout) as { files: { findings: Finding[] }[] }).files[0]?.findings ?? [];
    const help = findings.find(({ code }) => code === 'meeting-unrecorded')?.help;
    expect(help?.command).toEqual(['rup', 'meetings', 'held', group]);
    const recorded = await rup(help?.command.slice(1) ?? [], { cwd, now });
    expect(recorded.exitCode).toBe(0);
    expect(recorded.stdout).toContain('the meeting was held on');
    expect(recorded.stdout).toContain(`rup meetings held ${group} --minutes`);
    const minutes = ['meetings', 'held', group, '--minutes', 'sag 13/1234'];
    expect((await rup(minutes, { cwd, now })).exitCode).toBe(0);
    expect(fileIn(cwd)).toContain('held: { date: 2013-10-10, minutes: sag 13/1234 }');
    expect((await rup(minutes, { cwd, now })).exitCode).toBe(2);
    const dates = (await shown(cwd, 'plan', '--body', 'administrativ-gruppe')).map(({ date }) => date);
    expect(dates[0]).toBe('2014-04-10');
  });

  it.each([
    [
      ['move', 'statusmode-2013', '2013-12-05'],
      'Mente du statusmoede-2013?',
      'Did you mean statusmoede-2013?',
    ],
    [['move', group, '2013-02-30'], 'Der findes ingen 30. februar 2013.', 'there is no 30 February 2013'],
    [['move', group, '2013-10-10'], 'ligger allerede den 10.10.2013', 'already'],
    [['move', group], '<dato>', '<date>'],
    [
      ['move', group, '2013-10-24', '--time', '9-12'],
      'skrives som 09:00-12:00',
      'a time such as 09:00-12:00',
    ],
    [['held', group], 'for i dag er det den 01.09.2013', 'cannot have been held'],
    [['held', 'administrativ-gruppe-2014-autumn'], 'er kun foreslået', 'is only proposed'],
  ])('refuse %j', async (words, danish, english) => {
    const cwd = await scheduled();
    const before = fileIn(cwd);
    const given = { cwd, now: '2013-09-01T12:00:00Z' };
    const da = await rup(['meetings', ...words], { ...given, ...inDanish });
    const en = await rup(['meetings', ...words], given);
    expect([da.exitCode, en.exitCode, da.stdout, en.stdout]).toEqual([2, 2, '', '']);
    expect(da.stderr).toContain(danish);
    expect(en.stderr).toContain(english);
    expect(fileIn(cwd)).toBe(before);
  });
});

interface Finding {
  readonly code: string;
  readonly help?: { readonly command: string[] };
}

describe('help', () => {
  it.each(['', 'plan', 'list', 'next', 'wheel', 'move', 'cancel', 'held'])('of meetings %s', async (word) => {
    const words = ['meetings', ...(word === '' ? [] : [word]), '--help'];
    const [en, da] = [await rup(words), await rup(words, inDanish)];
    expect([en.exitCode, da.exitCode, en.stderr, da.stderr]).toEqual([0, 0, '', '']);
    for (const line of [...en.stdout.split('\n'), ...da.stdout.split('\n')]) {
      expect(line.length).toBeLessThanOrEqual(80);
    }
    expect(da.stdout).toMatch(/^Brug: rup meetings/);
    expect(da.stdout).not.toMatch(/Usage|Options|Commands|Arguments|Examples|default|choices|\[options/);
    if (word !== '') expect(en.stdout).toMatch(/Examples:\n {2}rup meetings /);
  });
});

describe('wrong use', () => {
  it.each([
    [['plan', '--count', '0'], 'et helt tal (1, 2, 3 …), ikke »0«', 'a whole number (1, 2, 3 …), not “0”'],
    [['plan', '--count', 'to'], 'ikke »to«', 'not “to”'],
    [['plan', '--from', '2014-02-30'], 'Der findes ingen 30. februar 2014.', 'there is no 30 February 2014'],
    [['plan', '--body', 'statusmode'], 'Mente du statusmoede?', 'Did you mean statusmoede?'],
    [['plan', '--excel'], 'sammen med --format csv', 'together with --format csv'],
    [['list', '--with-deadlines'], 'sammen med --format ics', 'together with --format ics'],
    [['plan', '--dry-run'], 'sammen med --write', 'together with --write'],
    ...[
      ['--format', 'json'],
      ['--format', 'csv', '--excel'],
      ['--format', 'ics', '--with-deadlines'],
      ['--deadlines'],
      ['--explain'],
      ['--excel'],
      ['--with-deadlines'],
      ['--alternatives', '2'],
    ].map((shown): [string[], string, string] => [
      ['plan', '--write', ...shown],
      'kan ikke bruges sammen',
      'cannot be used together',
    ]),
    [['plan', '--format', 'cvs'], 'Mente du csv?', 'Did you mean csv?'],
    [['pln'], 'Mente du plan?', 'Did you mean plan?'],
    [['list', '--at', '2014-13-01'], '--at', '2014-13-01'],
    [['wheel', '--year', '14x'], 'skrives som 2014', 'a year such as 2014'],
    [['wheel', '--format', 'pdf'], 'svg', 'svg'],
    [['plan', '--alternatives', 'x'], 'ikke »x«', 'not “x”'],
    [['plan', '--busy', 'ingen.ics'], 'Kalenderen ingen.ics findes ikke', 'no calendar ingen.ics'],
    [['plan', '--busy', 'organisering.yaml'], 'er ikke en kalender', 'is not a calendar'],
    [['plan', '--busy', '.'], 'er en mappe', 'is a folder'],
  ])('%j', async (words, danish, english) => {
    const cwd = having(example);
    const [da, en] = [
      await rup(['meetings', ...words], { cwd, ...inDanish }),
      await rup(['meetings', ...words], { cwd }),
    ];
    expect([da.exitCode, en.exitCode, da.stdout, en.stdout]).toEqual([2, 2, '', '']);
    expect(da.stderr).toContain(danish);
    expect(en.stderr).toContain(english);
  });

  it('refuses to plan by a file that is broken where it matters, and by no other', async () => {
    const broken = having(
      example.replace('meetings: []', 'meetings: [{ id: a, body: administrativ-gruppe }]'),
    );
    for (const word of ['plan', 'list', 'next']) {
      const { exitCode, stdout, stderr } = await rup(['meetings', word], { cwd: broken });
      expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
      expect(stderr).toContain('cannot be planned until its errors are fixed');
    }
    const newer = having(example.replace('format: 1', 'format: 2'));
    expect(await rup(['meetings', 'next'], { cwd: newer })).toMatchObject({ exitCode: 2, stdout: '' });
    const elsewhere = having(`${example}acceptedFindings: [{ code: x }]\n`);
    expect((await rup(['meetings', 'plan'], { cwd: elsewhere })).exitCode).toBe(0);
    expect((await rup(['meetings', 'plan'], { cwd: having('a: [') })).exitCode).toBe(2);
  });
});
