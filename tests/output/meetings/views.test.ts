import { describe, expect, it } from 'vitest';
import { closedDay } from '../../../src/calendar/closed-days.ts';
import { type PlanOptions, planAhead, recorded } from '../../../src/meetings/select.ts';

import { textsIn } from '../../../src/messages/texts.ts';
import { isoWeek } from '../../../src/organisation/days.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { csv } from '../../../src/output/csv.ts';
import { visibleLine } from '../../../src/output/escape.ts';
import { type MeetingFormat, renderMeetings } from '../../../src/output/meetings/formats.ts';
import { displayWidth } from '../../../src/output/text.ts';
import { organisations } from '../../meetings/generate.ts';
import { exampleFile, scheduleOf } from '../../meetings/organisation.ts';
import fc from '../../property.ts';

const example = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');
const [da, en] = [await textsIn('da', 'meetings'), await textsIn('en', 'meetings')];
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
        for (const width of [80, 40]) {
          const how = { deadlines: true, explain: true, ids: true, width };
          const text = await show(named, 'table', how, { count: 6 });
          for (const line of text.split('\n')) {
            // A word that is wider than its column stands alone, whole.
            const words = line.trim().split(/ +/);
            if (Math.max(...words.map(displayWidth)) <= 20)
              expect(displayWidth(line)).toBeLessThanOrEqual(width);
          }
        }
      }),
      { numRuns: 200 },
    );
  });

  it('says in a narrow terminal below a date what would stand beside it', async () => {
    const text = await show(example, 'table', { texts: en, width: 40, deadlines: true }, { count: 1 });
    expect(text).toMatchInlineSnapshot(`
      "Thursday 10 October 2013
        09:00–12:00, autumn
        Administrativ gruppe for RUP
        Theme: Erhverv
        Week: 41
        State: proposed
        Thursday 18 July 2013: theme and
          date reserved
        Thursday 15 August 2013: speakers
          asked
        Thursday 29 August 2013: forum
          reports requested
        Thursday 19 September 2013: notice
          sent
        Thursday 26 September 2013: reports
          and papers received
        Monday 30 September 2013: agenda
          sent
        Thursday 17 October 2013: draft
          minutes sent
        Thursday 24 October 2013: final
          minutes
      "
    `);
  });

  it('has a blank line between meetings where one takes several lines, and none where all take one', async () => {
    const list = async (...places: readonly (string | undefined)[]) => {
      const meetings = places.map((place, index) => ({
        ...{ id: `m${index}`, body: 'klimaforum', date: `2016-01-0${index + 5}` },
        ...(place !== undefined && { place }),
      }));
      // In January, which is of no season, and of a forum that says no time of day.
      const forums = later.forums?.map(({ meetings: _, ...forum }) => forum);
      const file = { ...later, forums, meetings } as OrganisationFile;
      const text = await renderMeetings('table', recorded(scheduleOf(file), {}), { texts: da, width: 100 });
      return text.split('\n').map((line) => line.trim() !== '');
    };
    const [line, blank] = [true, false];
    expect(await list(undefined, undefined)).toEqual([line, line, line, blank]);
    const tall = [line, line];
    expect(await list(undefined, 'Rådhuset')).toEqual([line, blank, line, blank, ...tall, blank]);
    expect(await list('Rådhuset', 'Rådhuset')).toEqual([line, blank, ...tall, blank, ...tall, blank]);
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

it.each(['table', 'markdown', 'csv', 'json', 'ics'] as const)(
  'speakers are named in %s, be they persons, organisations or a guest from one',
  async (format) => {
    const [person, party] = [later.people?.[0], later.organisations[0]];
    const speakers = [
      { person: person?.id, topic: 'Emne nr. 1' },
      { organisation: party?.id, topic: 'Emne nr. 2' },
      { person: person?.id },
    ];
    const meetings = [{ id: 'moede', body: later.administrativeGroup.id, date: '2015-10-08', speakers }];
    const file = { ...later, meetings } as OrganisationFile;
    const text = await show(file, format, {}, { from: '2015-10-01', until: '2015-10-31' });
    // A calendar's line goes on behind a break and a blank; a table's words may stand on several lines.
    const read = (format === 'ics' ? text.replaceAll('\r\n ', '') : text).replaceAll(/\s+/g, ' ');
    const named = [`${person?.name}: Emne nr. 1`, `${party?.name}: Emne nr. 2`, person?.name];
    const each =
      format === 'json' ? [person?.name, 'Emne nr. 1', party?.name, 'Emne nr. 2', person?.name] : named;
    let from = 0;
    for (const one of each) {
      from = read.indexOf(one ?? '', from);
      expect([one, from]).not.toContain(-1);
      from += one?.length ?? 0;
    }
  },
);

describe('CSV', () => {
  it('quotes what it must, and ends lines with CRLF', () => {
    expect(csv([['a', 'b,c', 'd"e', 'x;=1+1', ' f ']])).toBe('a,"b,c","d""e","x;=1+1", f \r\n');
  });

  it('has a row on each line, and none that a build server obeys', () => {
    expect(csv([['f \r\n\n g', '\u001b[2J'], ['::error::x', '##[error]x'], ['a::b']])).toBe(
      'f g,<U+001B>[2J\r\n"::error::x",## [error]x\r\na::b\r\n',
    );
  });

  it('holds texts as they are, but for a spreadsheet, which would take some for formulas', () => {
    const texts = ['=1+1', '+45', '-x', '@SUM', ' =1', '＝1', 'a=b'];
    expect(csv([texts])).toBe('=1+1,+45,-x,@SUM, =1,＝1,a=b\r\n');
    expect(csv([texts], { excel: true })).toBe("\ufeff'=1+1;'+45;'-x;'@SUM;' =1;'＝1;a=b\r\n");
  });

  it('is for Excel in Denmark with a byte order mark and semicolons', () => {
    expect(csv([['æ', 'b;c', 'd,e']], { excel: true })).toBe('\ufeffæ;"b;c";"d,e"\r\n');
  });

  it('reads back as it was written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string(), { minLength: 1 }), { minLength: 1 }), (rows) => {
        expect(read(csv(rows))).toEqual(rows.map((row) => row.map(visibleLine)));
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
