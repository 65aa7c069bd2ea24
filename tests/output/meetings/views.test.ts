import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDay } from '../../../src/calendar/closed-days.ts';
import { type PlanOptions, planAhead, recorded } from '../../../src/meetings/select.ts';
import { meetingTexts } from '../../../src/messages/meetings.ts';
import { isoWeek } from '../../../src/organisation/days.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { csv } from '../../../src/output/csv.ts';
import { type MeetingFormat, renderMeetings } from '../../../src/output/meetings/formats.ts';
import { displayWidth } from '../../../src/output/text.ts';
import { organisations } from '../../meetings/generate.ts';
import { exampleFile, scheduleOf } from '../../meetings/organisation.ts';

const example = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');
const [da, en] = [await meetingTexts('da'), await meetingTexts('en')];
const WHOLE: PlanOptions = { from: '2013-01-01', until: '2016-12-31' };

const show = (
  file: OrganisationFile,
  format: MeetingFormat,
  options: object = {},
  plan: PlanOptions = WHOLE,
) => renderMeetings(format, planAhead(scheduleOf(file), plan), { texts: da, ...options });

describe("the proposal's own case", () => {
  it.each([
    ['plan-2013-2016.txt', 'table', {}, WHOLE],
    ['plan-frister-begrundelser.txt', 'table', { deadlines: true, explain: true }, { count: 3 }],
    ['plan.md', 'markdown', { deadlines: true, explain: true }, { count: 3 }],
    ['plan.csv', 'csv', { deadlines: true, explain: true }, WHOLE],
    ['plan.json', 'json', { deadlines: true, explain: true }, { count: 2 }],
    ['plan.ics', 'ics', { deadlines: 'alarms' }, { count: 2 }],
    ['plan-en.txt', 'table', { texts: en, deadlines: true, explain: true }, { count: 2 }],
  ] as const)('%s', async (name, format, options, plan) => {
    await expect(await show(example, format, options, plan)).toMatchFileSnapshot(`transcripts/${name}`);
  });

  it('has two meetings a year but one in 2013, in no holiday week and not in the week of the election', () => {
    const own = scheduleOf(example).meetings;
    const dates = own.filter(({ body }) => body.kind === 'administrativeGroup').map(({ date }) => date);
    expect(dates.map((date) => date.slice(0, 4)).join(' ')).toBe('2013 2014 2014 2015 2015 2016 2016');
    for (const { date } of own) {
      expect(closedDay(date)).toBeUndefined();
      expect([7, 8, 27, 28, 29, 30, 31, 32, 42], date).not.toContain(isoWeek(date).week);
      // The elections were on Tuesday 19 November 2013, in week 47.
      expect(date < '2013-11-18' || date > '2013-11-24').toBe(true);
    }
  });

  it('is shown with what was held', async () => {
    const text = await renderMeetings('table', recorded(scheduleOf(later), {}), { texts: da });
    await expect(text).toMatchFileSnapshot('transcripts/list-2016.txt');
  });
});

describe('the table', () => {
  it('fits 80 columns, and less, whatever the names', async () => {
    await fc.assert(
      fc.asyncProperty(organisations(), fc.string({ unit: 'grapheme' }), async (file, name) => {
        const named = { ...file, administrativeGroup: { ...file.administrativeGroup, name: `Grp ${name}` } };
        const text = await show(named, 'table', { deadlines: true, explain: true }, { count: 6 });
        for (const line of text.split('\n')) {
          // A word that is wider than its column stands alone, whole.
          const words = line.trim().split(/ +/);
          if (Math.max(...words.map(displayWidth)) <= 20) expect(displayWidth(line)).toBeLessThanOrEqual(80);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says so where there is nothing to show', async () => {
    expect(await show(example, 'table', {}, { from: '2030-01-01' })).toBe('Der er ingen møder at vise.\n');
    expect(await show(example, 'markdown', {}, { from: '2030-01-01' })).toBe('Der er ingen møder at vise.\n');
  });

  it('tells which wish gave way, and what to change where no day fits', async () => {
    const meetings = { ...example.administrativeGroup.meetings, weeksBetween: 28 };
    const file = { ...example, administrativeGroup: { ...example.administrativeGroup, meetings } };
    const text = (await show(file, 'table')).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Dagen ligger uden for den foretrukne del af sæsonen.');
    const tight = { ...example.administrativeGroup.meetings, weeksBetween: 60 };
    const stuck = { ...example, administrativeGroup: { ...example.administrativeGroup, meetings: tight } };
    expect((await show(stuck, 'table')).replaceAll(/\s+/g, ' ')).toContain(
      'Alle mulige dage ligger mindre end 60 uger fra et andet af organets møder (den, der ligger længst væk, 44 uger). Sæt afstanden ned (weeksBetween), eller flyt et møde.',
    );
  });
});

describe('CSV', () => {
  it('quotes what it must, and ends lines with CRLF', () => {
    expect(csv([['a', 'b,c', 'd"e', 'f\ng', 'h;i']])).toBe('a,"b,c","d""e","f\ng",h;i\r\n');
  });

  it('keeps a spreadsheet from taking a text for a formula', () => {
    expect(csv([['=1+1', '+45', '-x', '@SUM', '\tx', 'a=b']])).toBe("'=1+1,'+45,'-x,'@SUM,'\tx,a=b\r\n");
  });

  it('is for Excel in Denmark with a byte order mark and semicolons', () => {
    expect(csv([['æ', 'b;c', 'd,e']], { excel: true })).toBe('\ufeffæ;"b;c";d,e\r\n');
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(read(csv(rows))).toEqual(
          rows.map((row) => row.map((cell) => cell.replace(/^[=+\-@\t\r]/, "'$&"))),
        );
      }),
    );
  });
});

/** The rows of a CSV text (RFC 4180), read by its grammar. */
function read(text: string): string[][] {
  const rows: string[][] = [[]];
  const cell = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gy;
  for (let match = cell.exec(text); match; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] === '\r\n') rows.push([]);
    if (cell.lastIndex === text.length) break;
  }
  return rows.slice(0, -1);
}

describe('Markdown', () => {
  it('takes the marks in names as text', async () => {
    const place = 'Sal *1* | <b>';
    const meetings = { ...example.administrativeGroup.meetings, place };
    const file = { ...example, administrativeGroup: { ...example.administrativeGroup, meetings } };
    expect(await show(file, 'markdown')).toContain('| Sal \\*1\\* \\| \\<b\\> |');
  });
});

describe('JSON', () => {
  it('holds what the schedule holds', async () => {
    const value = JSON.parse(await show(example, 'json', { deadlines: true }));
    expect(value.meetings).toHaveLength(11);
    expect(value.meetings[0]).toMatchObject({
      id: 'administrativ-gruppe-2013-autumn',
      state: 'proposed',
      date: '2013-10-10',
      week: '2013-W41',
      start: '09:00',
      themes: [{ id: 'erhverv', name: 'Erhverv' }],
    });
  });

  it('holds no character that acts on a terminal', async () => {
    const place = '\u009b2J\u202ex';
    const meetings = { ...example.administrativeGroup.meetings, place };
    const file = { ...example, administrativeGroup: { ...example.administrativeGroup, meetings } };
    const written = await show(file, 'json');
    expect(written).not.toMatch(/[\u0080-\u009f\u202e]/);
    expect(JSON.parse(written).meetings[0].place).toBe(place);
  });
});
