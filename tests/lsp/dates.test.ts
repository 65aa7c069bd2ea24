import { expect, it } from 'vitest';
import { datesFor } from '../../src/lsp/dates.ts';
import type { View } from '../../src/lsp/view.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { exampleFile } from '../meetings/organisation.ts';

const file = await exampleFile();
const organisation = new Organisation(file);

function dates(at: string, body: string | undefined, seen: Partial<View> = {}): readonly string[] {
  const cursor = { path: ['meetings', 0, 'date'], on: 'value', beside: { body }, isInFlow: false } as const;
  return datesFor({ organisation, at, ...seen } as View, cursor as never);
}

it('three days are proposed for a body, and then those on which it can meet, a dozen in all', () => {
  // The group meets from Tuesdays to Thursdays.
  expect(dates('2014-03-01', 'administrativ-gruppe')).toEqual([
    ...['2014-04-10', '2014-10-21', '2015-04-15', '2014-03-04', '2014-03-05', '2014-03-06'],
    ...['2014-03-11', '2014-03-12', '2014-03-13', '2014-03-18', '2014-03-19', '2014-03-20'],
  ]);
  expect(dates('2014-03-01', 'klimaforum')).toEqual([
    ...['2014-03-03', '2014-03-04', '2014-03-05', '2014-03-06', '2014-03-07', '2014-03-10'],
    ...['2014-03-11', '2014-03-12', '2014-03-13', '2014-03-14', '2014-03-17', '2014-03-18'],
  ]);
  expect(dates('2014-03-01', undefined)).toEqual(dates('2014-03-01', 'klimaforum'));
});

it('what the file has is not proposed once more', () => {
  const meetings = [{ id: 'foraar', body: 'administrativ-gruppe', date: '2014-03-27' }];
  const other = new Organisation({ ...file, meetings });
  const [first, second] = dates('2014-03-01', 'administrativ-gruppe', { organisation: other });
  expect([first, second]).toEqual(['2014-10-21', '2015-04-15']);
});

it('the days of a week that is avoided are left out, and those between the seasons', () => {
  // Easter week and Easter Monday.
  expect(dates('2014-04-11', undefined).slice(0, 3)).toEqual(['2014-04-11', '2014-04-22', '2014-04-23']);
  // Weeks 27 to 32, and what is between spring and autumn, which begins on 15 August.
  expect(dates('2014-06-27', undefined).slice(0, 3)).toEqual(['2014-06-27', '2014-08-15', '2014-08-18']);
});

it('elsewhere, and where the file is not known, it is the day as of which all is', () => {
  const cursor = { path: ['forums', 0, 'established'], on: 'value', beside: {}, isInFlow: false } as const;
  expect(datesFor({ organisation, at: '2014-03-01' } as View, cursor)).toEqual(['2014-03-01']);
  expect(dates('2014-03-01', undefined, { organisation: undefined })).toEqual(['2014-03-01']);
});
