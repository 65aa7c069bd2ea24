import { describe, expect, it } from 'vitest';
import type { Change } from '../../src/changes/change.ts';
import { Refusal } from '../../src/changes/change.ts';
import { CHANGES } from '../../src/changes/index.ts';
import { applyOperations } from '../../src/document/edit/operation.ts';
import type { Value } from '../../src/document/parsed.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { changed, forumIn } from '../views/changed.ts';

/** The file's data once a change is made, or the code of the refusal. */
function made(name: keyof typeof CHANGES, input: object, data = changed()): OrganisationFile | string {
  const change = CHANGES[name] as Change<unknown>;
  try {
    const { operations } = change.plan({ organisation: new Organisation(data), today: '2014-03-01' }, input);
    return applyOperations(data as unknown as Value, operations) as unknown as OrganisationFile;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

/** A part of what is made; a refusal as it is. */
const part = <Part>(of: OrganisationFile | string, pick: (file: OrganisationFile) => Part) =>
  typeof of === 'string' ? of : pick(of);

describe('a setting', () => {
  const set = (key: string, value: string, settings?: object) => {
    const data = changed((copy) => {
      if (settings) copy.settings = settings;
    });
    return part(made('settings', { key, value }, data), (file) => file.settings);
  };

  it('is a number, a word, or words with commas between', () => {
    expect(set('windUpDays', '45')).toEqual({ windUpDays: 45 });
    expect(set('namespace', 'region')).toEqual({ namespace: 'region' });
    expect(set('notAvoided', 'week-7, week-8,')).toEqual({ notAvoided: ['week-7', 'week-8'] });
    expect(set('deadlines.notice', '-4w', { windUpDays: 45 })).toEqual({
      windUpDays: 45,
      deadlines: { notice: '-4w' },
    });
  });

  it('has beside it what must be there, as that applies', () => {
    const spring = { from: '03-01', to: '06-30' };
    expect(set('seasons.spring.from', '03-01')).toEqual({ seasons: { spring } });
    expect(set('seasons.autumn.to', '11-30', { seasons: { spring } })).toEqual({
      seasons: { spring, autumn: { from: '08-15', to: '11-30' } },
    });
    expect(set('seasons.spring.to', '06-15', { seasons: { spring } })).toEqual({
      seasons: { spring: { from: '03-01', to: '06-15' } },
    });
    expect(set('seasons.spring.preferred.from', '04-01', { seasons: { spring } })).toEqual({
      seasons: { spring: { ...spring, preferred: { from: '04-01', to: '05-31' } } },
    });
  });

  it('is taken out with what is nothing without it', () => {
    const seasons = { spring: { from: '03-01', to: '06-30' }, autumn: { from: '09-01', to: '11-30' } };
    expect(set('seasons.spring.from', '', { seasons })).toEqual({ seasons: { autumn: seasons.autumn } });
    const preferred = { from: '04-01', to: '05-01' };
    expect(
      set('seasons.spring.preferred.to', '', { seasons: { spring: { ...seasons.spring, preferred } } }),
    ).toEqual({ seasons: { spring: seasons.spring } });
    expect(set('windUpDays', '', { windUpDays: 45, reportEveryMonths: 6 })).toEqual({ reportEveryMonths: 6 });
    expect(set('windUpDays', '')).toBe('nothing-changes');
    expect(set('windUpDays', '45', { windUpDays: 45 })).toBe('nothing-changes');
    expect(set('windUpDay', '45')).toBe('unknown-setting');
  });

  it('can be the language of the file, which stands above them', () => {
    expect(part(made('settings', { key: 'language', value: 'en' }), ({ language }) => language)).toBe('en');
    const without = made('settings', { key: 'language', value: '' });
    expect(part(without, (file) => 'language' in file)).toBe(false);
  });
});

describe('how often a body meets, and when', () => {
  const set = (body: string, rules: object, deadlines?: object, change?: (copy: OrganisationFile) => void) =>
    made('meetings set', { body, rules, ...(deadlines && { deadlines }) }, changed(change));
  const group = (of: OrganisationFile | string) => part(of, (file) => file.administrativeGroup.meetings);
  const status = (of: OrganisationFile | string) =>
    part(of, ({ statusMeeting }) => [statusMeeting?.perYear, statusMeeting?.meetings]);
  const forum = (of: OrganisationFile | string, id = 'cykelforum') =>
    part(of, (file) => forumIn(file, id).meetings);

  it('is set beside what is there, and taken out by an empty value', () => {
    const now = { perYear: 2, first: '2013-autumn' };
    expect(group(set('gruppe', { perYear: 3 }))).toEqual({ ...now, perYear: 3 });
    expect(group(set('gruppe', { weekdays: ['monday'], place: 'Herlev' }))).toEqual({
      ...now,
      weekdays: ['monday'],
      place: 'Herlev',
    });
    const placed = (copy: OrganisationFile) => {
      copy.administrativeGroup.meetings.place = 'Herlev';
    };
    expect(group(set('gruppe', { place: '' }, undefined, placed))).toEqual(now);
    expect(set('gruppe', { perYear: 2 })).toBe('nothing-changes');
    expect(set('gruppe', {})).toBe('nothing-changes');
  });

  it('is of the status meeting said beside how it is planned', () => {
    expect(status(set('statusmoede', { perYear: 2 }))).toEqual([2, undefined]);
    expect(status(set('statusmoede', { time: '14:00-15:00' }))).toEqual([1, { time: '14:00-15:00' }]);
    expect(status(set('statusmoede', { perYear: 2, time: '14:00-15:00' }))).toEqual([
      2,
      { time: '14:00-15:00' },
    ]);
  });

  it('is of a forum so many times a year, or on a day of each month', () => {
    expect(forum(set('klimaforum', { perYear: 4 }), 'klimaforum')).toEqual({ perYear: 4 });
    expect(forum(set('cykelforum', { monthly: 'first-tuesday' }))).toEqual({ monthly: 'first-tuesday' });
    const monthly = (copy: OrganisationFile) => {
      forumIn(copy, 'cykelforum').meetings = { monthly: 'first-tuesday' };
    };
    expect(forum(set('cykelforum', { perYear: 4 }, undefined, monthly))).toEqual({ perYear: 4 });
    expect(forum(set('cykelforum', { perYear: 4, monthly: 'last-friday' }))).toEqual({
      perYear: 4,
      monthly: 'last-friday',
    });
    expect(forum(set('cykelforum', { monthly: '' }, undefined, monthly))).toBeUndefined();
  });

  it('comes with what must be ready by when', () => {
    const found = set('gruppe', {}, { notice: '-4w', agenda: 'none' });
    expect(group(found)).toMatchObject({ perYear: 2, deadlines: { notice: '-4w', agenda: 'none' } });
    const both = set('cykelforum', { place: 'Herlev' }, { notice: '-1w' });
    expect(forum(both)).toEqual({ perYear: 2, place: 'Herlev', deadlines: { notice: '-1w' } });
  });

  it('is refused where the body does not meet so', () => {
    expect(set('gruppe-1', { perYear: 3 })).toBe('body-without-meetings');
    expect(set('klimastrategi', { perYear: 3 })).toBe('unknown-id');
    expect(set('gruppe', { monthly: 'first-tuesday' })).toBe('no-such-meeting-rule');
    expect(set('gruppe', {}, { invitation: '-3w' })).toBe('no-such-deadline');
  });
});

describe('a status meeting that is added', () => {
  const add = (fields: object, id?: string) => {
    const data = changed((copy) => delete copy.statusMeeting);
    return part(
      made('status-meeting add', { fields, ...(id && { id }) }, data),
      (file) => file.statusMeeting,
    );
  };

  it('is held once a year, and has its offices to come', () => {
    expect(add({ name: 'Årligt møde' })).toEqual({
      ...{ id: 'aarligt-moede', name: 'Årligt møde', perYear: 1, offices: [] },
    });
    const noted = add({ name: 'Årligt møde', note: 'Aftalt 2012' }, 'moede');
    expect(noted).toEqual({ id: 'moede', name: 'Årligt møde', perYear: 1, offices: [], note: 'Aftalt 2012' });
    // The note is last, after what rup adds.
    expect(Object.keys(noted ?? {}).at(-1)).toBe('note');
  });

  it('is refused where there is one', () => {
    expect(made('status-meeting add', { fields: { name: 'Andet' } })).toBe('status-meeting-there');
  });
});
