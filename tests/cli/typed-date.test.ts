import { expect, it } from 'vitest';
import { typedDate } from '../../src/cli/typed-date.ts';
import { clean, folder, rup } from './world.ts';

/** A Saturday. */
const TODAY = '2014-03-01';

it.each([
  ['2014-03-01', '2014-03-01'],
  ['2014-3-1', '2014-03-01'],
  [' 2014-03-01 ', '2014-03-01'],
  ['1.3.2014', '2014-03-01'],
  ['01.03.2014', '2014-03-01'],
  ['1. 3. 2014', '2014-03-01'],
  ['1/3-2014', '2014-03-01'],
  ['1/3 2014', '2014-03-01'],
  ['31/12/2014', '2014-12-31'],
  ['31-12-2014', '2014-12-31'],
  ['1. marts 2014', '2014-03-01'],
  ['1. Marts 2014', '2014-03-01'],
  ['15 okt. 2014', '2014-10-15'],
  ['1 March 2014', '2014-03-01'],
  ['1st Mar 2014', '2014-03-01'],
  ['March 1, 2014', '2014-03-01'],
  ['  i   dag ', '2014-03-01'],
  ['I morgen', '2014-03-02'],
  ['i overmorgen', '2014-03-03'],
  ['i går', '2014-02-28'],
  ['today', '2014-03-01'],
  ['tomorrow', '2014-03-02'],
  ['yesterday', '2014-02-28'],
  ['på fredag', '2014-03-07'],
  ['fredag', '2014-03-07'],
  ['on Friday', '2014-03-07'],
  // The next one to come is never today.
  ['lørdag', '2014-03-08'],
  ['søndag', '2014-03-02'],
  ['monday', '2014-03-03'],
  ['paa loerdag', '2014-03-08'],
  ['i gaar', '2014-02-28'],
  ['om 14 dage', '2014-03-15'],
  ['om 1 uge', '2014-03-08'],
  ['in 2 weeks', '2014-03-15'],
  ['for 3 dage siden', '2014-02-26'],
  ['1 day ago', '2014-02-28'],
  // No such day, which whoever asked looks at.
  ['31.2.2014', '2014-02-31'],
  ['1/13-2014', '2014-13-01'],
])('%s is %s', (text, date) => {
  expect(typedDate(text, TODAY)).toBe(date);
});

it.each([
  '',
  'x',
  '2014',
  '1.3',
  '1.3.14',
  '2014/03/01',
  'ma 2014',
  '1. ma 2014',
  '1. foo 2014',
  'på',
  'on today',
  'next friday',
  'constructor',
  '1. constructor 2014',
])('%j is no date, and comes back as it is', (text) => {
  expect(typedDate(text, TODAY)).toBe(text);
});

it('each day of each year, in each way of writing it', () => {
  for (let day = Date.UTC(2012, 0, 1); day <= Date.UTC(2016, 11, 31); day += 86_400_000 * 11) {
    const date = new Date(day).toISOString().slice(0, 10);
    const [year, month, ofMonth] = date.split('-').map(Number);
    for (const language of ['da', 'en-GB', 'en-US']) {
      for (const style of ['long', 'medium'] as const) {
        const text = new Intl.DateTimeFormat(language, { dateStyle: style, timeZone: 'UTC' }).format(day);
        expect(typedDate(text, TODAY), text).toBe(date);
      }
    }
    for (const text of [`${ofMonth}.${month}.${year}`, `${ofMonth}/${month}-${year}`])
      expect(typedDate(text, TODAY), text).toBe(date);
  }
});

it('words for days are counted from --at, wherever that stands', async () => {
  for (const at of [['--at', '10.3.2014'], ['--at=2014-03-10']]) {
    for (const place of [0, 2, 7]) {
      const argv = ['forum', 'report', 'klimaforum', '--progress', 'Godt', '--date', 'i morgen', '--dry-run'];
      argv.splice(place, 0, ...at);
      const { exitCode, stdout } = await rup(argv, { cwd: folder({ 'organisering.yaml': clean }) });
      expect([argv.join(' '), exitCode, stdout]).toEqual([
        argv.join(' '),
        0,
        expect.stringContaining('2014-03-11'),
      ]);
    }
  }
});
