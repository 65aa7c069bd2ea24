import { describe, expect, it } from 'vitest';
import { lacking } from '../../src/changes/meeting.ts';
import { scheduleOn } from '../../src/meetings/as-of.ts';
import { erasOf, inYear, perYearIn, perYearOn } from '../../src/meetings/rhythm.ts';
import type { Body } from '../../src/organisation/bodies.ts';
import type {
  EarlierAdministrativeGroup,
  Meeting,
  MeetingRules,
  OrganisationFile,
} from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { exampleFile } from './organisation.ts';

const example = await exampleFile();
const GROUP = example.administrativeGroup.id;
const rule = (perYear: number): MeetingRules => ({ perYear, first: '2013-autumn' });

/** The example, whose group meets four times a year and met less often before. */
const file = (...earlier: EarlierAdministrativeGroup[]): OrganisationFile => ({
  ...example,
  administrativeGroup: { ...example.administrativeGroup, meetings: rule(4), earlier },
});
const until = (date: string, perYear: number) => ({ until: date, meetings: rule(perYear) });
const organisation = (...earlier: EarlierAdministrativeGroup[]) => new Organisation(file(...earlier));
const group = (of: Organisation) => of.bodies.get(GROUP) as Body;
const numberOf = ({ body }: Body) =>
  'meetings' in body ? (body.meetings as MeetingRules).perYear : undefined;

describe('how often a body is to meet in a calendar year', () => {
  it('is by the rule of that year', () => {
    const all = organisation(until('2014-12-31', 2));
    const numbers = ['2013', '2014', '2015', '2016'].map((year) => perYearIn(all, GROUP, year));
    expect(numbers).toEqual([2, 2, 4, 4].map((number) => ({ least: number, most: number })));
    expect(perYearIn(all.asOf('2014-03-01'), GROUP, '2015')).toEqual({ least: 4, most: 4 });
    expect(perYearIn(all, 'ukendt', '2015')).toEqual({ least: 0, most: 0 });
  });

  it('is between the two where it became another within the year', () => {
    const all = organisation(until('2014-06-30', 2));
    expect(perYearIn(all, GROUP, '2014')).toEqual({ least: 2, most: 4 });
    expect(perYearIn(all, GROUP, '2013')).toEqual({ least: 2, most: 2 });
    const days = (from: string, to: string) => perYearOn(all, GROUP, { from, to });
    expect([days('2014-01-01', '2014-06-30').most, days('2014-07-01', '2014-12-31').least]).toEqual([2, 4]);
    expect([days('2014-06-30', '2014-07-01').most, days('2014-01-01', '2014-06-29').most]).toEqual([4, 2]);
  });

  it('is due as the rule asks that asks for less', () => {
    const fewer = organisation(until('2014-06-30', 2));
    const more = organisation(until('2014-06-30', 6));
    const due = (of: Organisation, year: number) => numberOf(inYear(of, group(of), year));
    expect([2013, 2014, 2015].map((year) => due(fewer, year))).toEqual([2, 2, 4]);
    expect([2013, 2014, 2015].map((year) => due(more, year))).toEqual([6, 4, 4]);
    // Of several that ask for so many, the one that there is counts, else the last.
    const time = { until: '2014-06-30', meetings: { ...rule(4), time: '13:00-15:00' } };
    const other = organisation(time);
    expect(inYear(other, group(other), 2014)).toBe(group(other));
    expect(inYear(other, group(other), 2013).body).toMatchObject({ meetings: time.meetings });
  });

  it('has eras of whole years, in each of which it is one', () => {
    const eras = (...earlier: EarlierAdministrativeGroup[]) => {
      const all = organisation(...earlier);
      return erasOf(all, group(all), 2012, 2016).map(({ body, from, to }) => [from, to, numberOf(body)]);
    };
    expect(eras()).toEqual([[2012, 2016, 4]]);
    expect(eras(until('2014-12-31', 2))).toEqual([
      [2012, 2014, 2],
      [2015, 2016, 4],
    ]);
    expect(eras(until('2013-06-30', 2), until('2015-12-31', 6))).toEqual([
      [2012, 2013, 2],
      [2014, 2015, 6],
      [2016, 2016, 4],
    ]);
    // Where the file tells what was in the wrong order, a year is still in one of them.
    expect(eras(until('2015-12-31', 6), until('2013-06-30', 2))).toEqual([
      [2012, 2012, 6],
      [2013, 2016, 4],
    ]);
    expect(eras(until('2011-12-31', 2))).toEqual([[2012, 2016, 4]]);
    // What else was different makes no era.
    expect(eras({ until: '2014-12-31', name: 'Gruppen' })).toEqual([[2012, 2016, 4]]);
  });
});

describe('what is planned', () => {
  const planned = (of: Organisation, at: string) => {
    const { meetings } = scheduleOn(of, at);
    const years = meetings.filter(({ body, state }) => body.id === GROUP && state === 'proposed');
    const count = (year: string) => years.filter(({ date }) => date.startsWith(year)).length;
    return ['2013', '2014', '2015', '2016'].map(count);
  };

  it('is as many as the rule of each year asks for, also where it is to become another', () => {
    const all = organisation(until('2014-12-31', 2));
    expect(planned(all, '2012-01-01')).toEqual([1, 2, 4, 4]);
    expect(planned(all, '2014-12-31')).toEqual([0, 0, 4, 4]);
    expect(planned(organisation(until('2015-06-30', 2)), '2014-01-01')).toEqual([0, 2, 2, 4]);
    expect(planned(organisation(until('2014-12-31', 0)), '2014-01-01')).toEqual([0, 0, 4, 4]);
    expect(planned(organisation(), '2014-01-01')).toEqual([0, 4, 4, 4]);
  });

  it('asks for a meeting in the place of one that is cancelled, by the rule of its year', () => {
    const meeting = (date: string): Meeting => ({ id: `m-${date}`, body: GROUP, date });
    const one = new Organisation({
      ...file(until('2014-12-31', 1)),
      meetings: [meeting('2014-04-08'), meeting('2015-04-07')],
    });
    const times = one.meetings.map((entry) =>
      lacking(one, entry).map(({ args }) => 'time' in args && args.time),
    );
    expect(times).toEqual([['2014'], ['2015-spring']]);
  });
});

it('a schedule as of a day is under the charter of that day, whatever had happened to its meetings', () => {
  const charters = [
    { id: 'rup-2012', from: '2012-01-01', to: '2014-12-31' },
    { file: 'ny.yaml', from: '2015-01-01' },
  ];
  const held: Meeting = { id: 'moede', body: GROUP, date: '2014-04-08', held: { date: '2014-04-08' } };
  for (const meetings of [[], [held]]) {
    const all = new Organisation({ ...example, charters, meetings });
    const numberOn = (day: string) => scheduleOn(all, day).organisation.charter.statement('R15')?.number;
    expect([all.charter.statement('R15'), numberOn('2014-12-31'), numberOn('2015-01-01')]).toEqual([
      ...[undefined, 'R15', undefined],
    ]);
    expect(scheduleOn(all, '2015-01-01').organisation.charter).toBe(all.charter);
  }
});
