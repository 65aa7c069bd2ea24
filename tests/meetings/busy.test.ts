import nodeIcal from 'node-ical';
import { describe, expect, it } from 'vitest';
import { BusyCalendars, CalendarError } from '../../src/meetings/busy-calendar.ts';
import { nextMeeting } from '../../src/meetings/select.ts';
import { addDays } from '../../src/organisation/days.ts';
import fc from '../property.ts';
import { exampleFile, scheduleOf } from './organisation.ts';

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//x//x//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const event = (...lines: string[]) =>
  calendar('BEGIN:VEVENT', 'UID:a@x', 'DTSTAMP:20140101T000000Z', 'SUMMARY:Ferie', ...lines, 'END:VEVENT');

const MORNING = '09:00-12:00';

/** The days of a span on which a time is taken. */
function takenDays(text: string | readonly string[], from: string, to: string, time = MORNING): string[] {
  const busy = new BusyCalendars([text].flat());
  const days: string[] = [];
  for (let date = from; date <= to; date = addDays(date, 1)) {
    if (busy.taken(date, time) !== undefined) days.push(date);
  }
  return days;
}

const spring = (text: string, time?: string) => takenDays(text, '2014-03-01', '2014-05-31', time);

describe('an event takes', () => {
  it('whole days, the last one not included', () => {
    const days = ['2014-04-10', '2014-04-11'];
    expect(spring(event('DTSTART;VALUE=DATE:20140410', 'DTEND;VALUE=DATE:20140412'))).toEqual(days);
    expect(spring(event('DTSTART;VALUE=DATE:20140410'))).toEqual(['2014-04-10']);
    expect(spring(event('DTSTART:20140410', 'DTEND:20140412'))).toEqual(days);
    expect(spring(event('DTSTART;VALUE=DATE:20140410', 'DURATION:P2D'))).toEqual(days);
  });

  it('its hours, in the time of Copenhagen, and no more', () => {
    const noon = event('DTSTART;TZID=Europe/Copenhagen:20140410T120000', 'DURATION:PT2H');
    expect(spring(noon)).toEqual([]);
    expect(spring(noon, '13:00-15:00')).toEqual(['2014-04-10']);
    expect(spring(noon, '14:00-15:00')).toEqual([]);
    // 09:30 in summer time.
    expect(spring(event('DTSTART:20140410T073000Z', 'DTEND:20140410T080000Z'))).toEqual(['2014-04-10']);
    expect(spring(event('DTSTART:20140410T103000Z', 'DTEND:20140410T110000Z'))).toEqual([]);
    expect(spring(event('DTSTART:20140410T110000', 'DTEND:20140410T113000'))).toEqual(['2014-04-10']);
  });

  it('the night between two days, and the days of a journey', () => {
    const night = event('DTSTART:20140410T220000', 'DTEND:20140411T093000');
    expect(spring(night)).toEqual(['2014-04-11']);
    const journey = event('DTSTART:20140409T130000', 'DTEND:20140414T100000');
    expect(spring(journey)).toEqual(['2014-04-10', '2014-04-11', '2014-04-12', '2014-04-13', '2014-04-14']);
  });

  it('the hours of a zone that the calendar defines, names, or calls as Outlook does', () => {
    const zone = [
      'BEGIN:VTIMEZONE',
      'TZID:Mit kontor',
      'BEGIN:STANDARD',
      'DTSTART:19700101T000000',
      'TZOFFSETFROM:-0500',
      'TZOFFSETTO:-0500',
      'END:STANDARD',
      'END:VTIMEZONE',
    ];
    const own = ['BEGIN:VEVENT', 'UID:b@x', 'DTSTART;TZID=Mit kontor:20140410T033000', 'DURATION:PT1H'];
    // 03:30 five hours behind UTC is 10:30 here.
    expect(spring(calendar(...zone, ...own, 'END:VEVENT'))).toEqual(['2014-04-10']);
    const newYork = event('DTSTART;TZID=America/New_York:20140410T043000', 'DURATION:PT1H');
    expect(spring(newYork)).toEqual(['2014-04-10']);
    const outlook = event('DTSTART;TZID=Romance Standard Time:20140410T110000', 'DURATION:PT1H');
    expect(spring(outlook)).toEqual(['2014-04-10']);
    expect(spring(event('DTSTART;TZID=Ukendt:20140410T110000', 'DURATION:PT1H'))).toEqual(['2014-04-10']);
  });

  it('nothing where it is cancelled, shown as free, or has no length', () => {
    const days = ['DTSTART;VALUE=DATE:20140410', 'DTEND;VALUE=DATE:20140412'];
    expect(spring(event(...days, 'STATUS:CANCELLED'))).toEqual([]);
    expect(spring(event(...days, 'TRANSP:TRANSPARENT'))).toEqual([]);
    expect(spring(event('DTSTART:20140410T100000'))).toEqual([]);
    expect(spring(event('SUMMARY:Uden dag'))).toEqual([]);
  });

  it('what it is called, however long and folded the line is', () => {
    const name = 'Årsmøde i Rød Grød-foreningen, hvor der altid er for mange punkter på dagsordenen';
    const folded = `SUMMARY:${name.slice(0, 40)}\r\n ${name.slice(40).replace(',', '\\,')}`;
    const busy = new BusyCalendars([calendar('BEGIN:VEVENT', folded, 'DTSTART:20140410', 'END:VEVENT')]);
    expect(busy.taken('2014-04-10', MORNING)).toBe(name);
  });
});

describe('what recurs', () => {
  const recurring = (rule: string, ...more: string[]) =>
    event('DTSTART;TZID=Europe/Copenhagen:20140303T100000', 'DURATION:PT1H', `RRULE:${rule}`, ...more);

  it.each([
    ['FREQ=DAILY;COUNT=3', '03 04 05'],
    ['FREQ=DAILY;INTERVAL=10;UNTIL=20140401T000000Z', '03 13 23'],
    ['FREQ=WEEKLY;BYDAY=MO,TH;UNTIL=20140320T235959Z', '03 06 10 13 17 20'],
    ['FREQ=WEEKLY;INTERVAL=2;COUNT=3', '03 17 31'],
    ['FREQ=MONTHLY;BYDAY=2TH', '03 13'],
    ['FREQ=MONTHLY;BYDAY=-1FR', '03 28'],
    ['FREQ=YEARLY', '03'],
  ])('%s', (rule, days) => {
    const [first = '', ...rest] = days.split(' ').map((day) => `2014-03-${day}`);
    const found = takenDays(recurring(rule), '2014-03-01', '2014-03-31');
    // The first occurrence is the event itself, whether or not the rule gives it.
    expect(found.filter((day) => day !== first)).toEqual(rest);
  });

  it('goes on without an end, year after year, and in any order of asking', () => {
    const busy = new BusyCalendars([recurring('FREQ=YEARLY;BYMONTH=4;BYDAY=2TH')]);
    expect(busy.taken('2030-04-11', MORNING)).toBe('Ferie');
    expect(busy.taken('2014-04-10', MORNING)).toBe('Ferie');
    expect(busy.taken('2030-04-10', MORNING)).toBeUndefined();
  });

  it('leaves out what is excepted, and moves what was moved or cancelled', () => {
    const weekly = ['DTSTART:20140303T100000', 'DURATION:PT1H', 'RRULE:FREQ=WEEKLY;COUNT=5'];
    const one = (...lines: string[]) => ['BEGIN:VEVENT', 'UID:a@x', ...lines, 'END:VEVENT'];
    const text = calendar(
      ...one(...weekly, 'EXDATE:20140310T100000'),
      ...one('RECURRENCE-ID:20140317T100000', 'DTSTART:20140319T100000', 'DURATION:PT1H'),
      ...one('RECURRENCE-ID:20140324T100000', 'DTSTART:20140324T100000', 'DURATION:PT1H', 'STATUS:CANCELLED'),
    );
    expect(takenDays(text, '2014-03-01', '2014-04-30')).toEqual(['2014-03-03', '2014-03-19', '2014-03-31']);
    // The exception alone is an event of its own.
    const alone = calendar(
      ...one('RECURRENCE-ID:20140317T100000', 'DTSTART:20140319T100000', 'DURATION:PT1H'),
    );
    expect(takenDays(alone, '2014-03-01', '2014-04-30')).toEqual(['2014-03-19']);
  });

  it('is what another reader of calendars makes of it', () => {
    const NAMES = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
    const rule = fc.record({
      freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
      interval: fc.integer({ min: 1, max: 4 }),
      end: fc.oneof(
        fc.constant(''),
        fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`),
        fc.constantFrom(';UNTIL=20150601T100000Z', ';UNTIL=20141231T235959Z'),
      ),
      // A day that not every month has, or that the rule does not give, is read in several ways.
      start: fc
        .integer({ min: 0, max: 300 })
        .map((offset) => addDays('2014-01-01', offset))
        .filter((date) => date.slice(8) <= '28'),
      more: fc.uniqueArray(fc.constantFrom(...NAMES), { maxLength: 2 }),
      byDay: fc.boolean(),
    });
    fc.assert(
      fc.property(rule, ({ freq, interval, end, start, more, byDay }) => {
        const weekday = NAMES[(new Date(start).getUTCDay() + 6) % 7] ?? '';
        const nth = Math.ceil(Number(start.slice(8)) / 7);
        const days = { WEEKLY: [...new Set([weekday, ...more])].join(), MONTHLY: `${nth}${weekday}` };
        const by = byDay && freq in days ? `;BYDAY=${days[freq as keyof typeof days]}` : '';
        const text = event(
          `DTSTART:${start.replaceAll('-', '')}T100000Z`,
          'DURATION:PT1H',
          `RRULE:FREQ=${freq};INTERVAL=${interval}${by}${end}`,
        );
        const [other] = Object.values(nodeIcal.sync.parseICS(text)).filter((each) => each?.type === 'VEVENT');
        const dates = (other as { rrule?: { between(a: Date, b: Date, inc: boolean): Date[] } }).rrule
          ?.between(new Date('2014-01-01'), new Date('2015-12-31'), true)
          .map((date) => date.toISOString().slice(0, 10));
        expect(takenDays(text, '2014-01-01', '2015-12-30', '00:00-23:59')).toEqual([...new Set(dates)]);
      }),
      { numRuns: 200 },
    );
  });
});

describe('other calendars', () => {
  it('of free and busy times', () => {
    const lines = ['BEGIN:VFREEBUSY', 'UID:f@x', 'DTSTAMP:20140101T000000Z'];
    const busy = calendar(
      ...lines,
      'FREEBUSY:20140410T080000Z/20140410T090000Z,20140411T080000Z/PT1H',
      'FREEBUSY;FBTYPE=FREE:20140414T080000Z/PT1H',
      'END:VFREEBUSY',
    );
    expect(spring(busy)).toEqual(['2014-04-10', '2014-04-11']);
  });

  it('with line feeds alone, a byte order mark, or several in one file or several files', () => {
    const one = event('DTSTART;VALUE=DATE:20140410');
    const two = event('DTSTART;VALUE=DATE:20140415');
    expect(spring(`\ufeff${one.replaceAll('\r\n', '\n')}`)).toEqual(['2014-04-10']);
    expect(spring(one + two)).toEqual(['2014-04-10', '2014-04-15']);
    expect(takenDays([one, two], '2014-04-01', '2014-04-30')).toEqual(['2014-04-10', '2014-04-15']);
    expect(spring(calendar())).toEqual([]);
  });

  it.each([
    ['', 'nothing at all'],
    ['format: 1\n', 'something else'],
    ['BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n', 'one that is cut off'],
    ['BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anna\r\nEND:VCARD\r\n', 'a business card'],
  ])('%j is refused', (text) => {
    expect(() => new BusyCalendars([text])).toThrow(CalendarError);
  });

  it('that cannot be worked out are refused, and none takes for ever', () => {
    const bad = [
      event('DTSTART:20140410T100000', 'DURATION:PT1H', 'RRULE:FREQ=SECONDLY'),
      event('DTSTART:20140410T100000', 'DURATION:PT1H', 'RRULE:FREQ=OFTE'),
    ];
    for (const text of bad) {
      expect(() => new BusyCalendars([text]).taken('2014-05-01', MORNING)).toThrow(CalendarError);
    }
    const never = event('DTSTART:20140410T100000', 'DURATION:PT1H', 'RRULE:FREQ=YEARLY;BYDAY=6MO;BYMONTH=2');
    expect(takenDays(never, '2015-01-01', '2015-12-31')).toEqual([]);
  });

  it.each([
    [
      'a day that never comes',
      ['DURATION:PT1H', 'RRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'],
      'RRULE: > 100000',
    ],
    ['a second of one', ['DURATION:PT1H', 'RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=31'], 'RRULE: > 100000'],
    ['a weekday that it never hits', ['RRULE:FREQ=DAILY;INTERVAL=7;BYDAY=WE'], 'RRULE: > 100000'],
    ['a step of millennia', ['RRULE:FREQ=DAILY;INTERVAL=999999999999'], 'RRULE'],
    ['a length of millennia', ['DURATION:P99999999999W'], 'DURATION'],
    ['a period of millennia', ['RDATE;VALUE=PERIOD:20140301T080000Z/P99999999999W'], 'RDATE'],
    ['a zone that changes each second', ['DURATION:PT1H'], 'RRULE: > 1000000', 'RRULE:FREQ=SECONDLY'],
    ['a property of parameters', [`X${';A="b"'.repeat(400_000)}:1`], '> 1000 ;'],
    ['the same, folded', [`X${';A="b"\r\n '.repeat(400_000)}:1`], '> 1000 ;'],
  ])('%s is refused, and not sought for ever', (_, lines, reason, change = 'X-NONE:1') => {
    const zone = [
      ...['BEGIN:VTIMEZONE', 'TZID:X', 'BEGIN:STANDARD', 'DTSTART:00010101T000000'],
      ...['TZOFFSETFROM:+0100', 'TZOFFSETTO:+0200', change, 'END:STANDARD', 'END:VTIMEZONE', 'BEGIN:VEVENT'],
    ].join('\r\n');
    const text = event('DTSTART;TZID=X:20140410T100000', ...lines).replace('BEGIN:VEVENT', zone);
    expect(text).toContain(zone);
    let error: unknown;
    try {
      new BusyCalendars([text]).taken('2014-05-01', MORNING);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(CalendarError);
    expect((error as CalendarError).message).toContain(reason);
  });
});

it('a plan leaves the days alone that others have taken, and says so', async () => {
  const file = await exampleFile();
  const busy = new BusyCalendars([
    event('DTSTART;VALUE=DATE:20150413', 'DTEND;VALUE=DATE:20150418').replace('Ferie', 'KL-topmøde'),
  ]);
  const [meeting] = nextMeeting(scheduleOf(file, { at: '2015-01-02', busy })).meetings;
  expect(meeting?.date).toBe('2015-04-09');
  expect(meeting?.chosen?.day.passedOver).toEqual({ why: 'busy', what: 'KL-topmøde' });
});
