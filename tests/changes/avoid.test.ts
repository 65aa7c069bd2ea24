import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/changes/change.ts';
import { type MeetingsAvoid, meetingsAvoid } from '../../src/changes/meetings-avoid.ts';
import { changeBytes } from '../../src/changes/run.ts';
import { clean } from '../cli/world.ts';

/** What a file avoids after a change, as it is written; or the code of the refusal. */
async function avoided(entries: readonly string[], input: MeetingsAvoid): Promise<string | string[]> {
  const list = entries.map((entry) => `    - ${entry}\n`).join('');
  const before = list === '' ? clean : `${clean}settings:\n  avoid:\n${list}`;
  try {
    const { after } = await changeBytes(Buffer.from(before), '2014-03-01', meetingsAvoid, input);
    const [, settings = ''] = after.toString().split(/^settings:\n/m);
    return settings
      .split('\n')
      .map((line) => line.replace(/^ *- /, '').trim())
      .filter((line) => line !== '' && line !== 'avoid:');
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

const fair = '{ dates: [2014-05-02, 2014-05-09], weeks: [11, 12], reason: Messe }';

describe('days and weeks that are avoided no longer', () => {
  const gone = (entries: readonly string[], input: MeetingsAvoid) =>
    avoided(entries, { ...input, remove: true });

  it.each<[string, MeetingsAvoid, string]>([
    ['a day', { dates: ['2014-05-02'] }, '{ dates: [2014-05-09], weeks: [11, 12], reason: Messe }'],
    ['a week', { weeks: [12] }, '{ dates: [2014-05-02, 2014-05-09], weeks: [11], reason: Messe }'],
    [
      'one of each',
      { dates: ['2014-05-09'], weeks: [11] },
      '{ dates: [2014-05-02], weeks: [12], reason: Messe }',
    ],
    ['all of the days', { dates: ['2014-05-02', '2014-05-09'] }, '{ weeks: [11, 12], reason: Messe }'],
    ['all of the weeks', { weeks: [11, 12] }, '{ dates: [2014-05-02, 2014-05-09], reason: Messe }'],
  ])('are taken out of their entry: %s', async (_, input, left) => {
    expect(await gone([fair], input)).toEqual([left]);
  });

  it('take an entry with them that is left without any', async () => {
    const other = '{ weeks: [11], reason: Ferie }';
    expect(await gone([other, fair], { weeks: [11] })).toEqual([
      '{ dates: [2014-05-02, 2014-05-09], weeks: [12], reason: Messe }',
    ]);
    const all = { dates: ['2014-05-02', '2014-05-09'], weeks: [11, 12] };
    expect(await gone([other, fair], all)).toEqual(['avoid: []']);
  });

  it('are those that are avoided, by all or by that body', async () => {
    const own = '{ weeks: [11], reason: Ferie, body: gruppe }';
    expect(await gone([own], { weeks: [11] })).toBe('not-avoided');
    expect(await gone([own, fair], { weeks: [11], body: 'gruppe' })).toEqual([fair]);
    expect(await gone([own], { weeks: [12], body: 'gruppe' })).toBe('not-avoided');
  });
});

describe('days and weeks that are avoided', () => {
  it('join those with the same reason, each once', async () => {
    const input = { dates: ['2014-05-09', '2014-05-16'], weeks: [12, 13], reason: 'Messe' };
    expect(await avoided([fair], input)).toEqual([
      '{ dates: [2014-05-02, 2014-05-09, 2014-05-16], weeks: [11, 12, 13], reason: Messe }',
    ]);
    expect(await avoided([fair], { weeks: [11], reason: 'Messe' })).toBe('nothing-changes');
    const weeks = '{ weeks: [11], reason: Messe }';
    expect((await avoided([weeks], { dates: ['2014-05-02'], reason: 'Messe' })).length).toBe(1);
  });

  it('have an entry of their own for another reason or another body', async () => {
    expect(await avoided([fair], { weeks: [20], reason: 'Ferie' })).toHaveLength(2);
    expect(await avoided([fair], { weeks: [20], reason: 'Messe', body: 'gruppe' })).toHaveLength(2);
  });
});
