import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { memberAppoint } from '../../src/changes/member-appoint.ts';
import { changeBytes } from '../../src/changes/run.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** A forum in which some could sit as climate chiefs until a day, and others since; København does. */
const forum = (before: string, until: string, after: string) =>
  base.replace(
    '    reportsTo: gruppe\n',
    `    reportsTo: gruppe
    composition: [{ ${after} }]
    earlier: [{ until: ${until}, composition: [{ ${before} }] }]
    members:
      - { organisation: koebenhavn, role: klimachef }
`,
  );
const [one, two] = ['roles: [klimachef], max: 1', 'roles: [klimachef], max: 2'];

/** What comes of appointing the region's climate chief: the refusal, or nothing. */
async function refused(text: string, from: string, more: object = {}) {
  const input = { body: 'klimaforum', organisation: 'regionen', role: 'klimachef', from, ...more };
  try {
    await changeBytes(Buffer.from(text), '2014-03-01', memberAppoint, input);
    return undefined;
  } catch (error) {
    const { code, args } = error as { code: string; args: { date?: string; max?: number } };
    return [code, args.max, args.date];
  }
}

describe('an appointment in a body whose composition was, or will be, another', () => {
  it('on a day with an earlier composition is accepted by that', async () => {
    expect(await refused(forum(two, '2014-01-31', one), '2014-01-01', { to: '2014-01-31' })).toBeUndefined();
    expect(await refused(forum(one, '2014-01-31', two), '2014-01-01', { to: '2014-01-31' })).toEqual([
      ...['seats-taken', 1, '2014-01-01'],
    ]);
    expect(await refused(forum(one, '2014-01-31', two), '2014-02-01')).toBeUndefined();
    const directors = 'roles: [klimadirektør], max: 1';
    expect((await refused(forum(directors, '2014-01-31', two), '2014-01-31'))?.[0]).toBe('role-without-seat');
    expect(await refused(forum(directors, '2014-01-31', two), '2014-02-01')).toBeUndefined();
  });

  it('is refused where the composition becomes too small while the term lasts', async () => {
    const smaller = forum(two, '2014-06-30', one);
    expect(await refused(smaller, '2014-03-01')).toEqual(['seats-taken', 1, '2014-07-01']);
    expect(await refused(smaller, '2014-03-01', { to: '2014-07-01' })).toEqual([
      'seats-taken',
      1,
      '2014-07-01',
    ]);
    expect(await refused(smaller, '2014-03-01', { to: '2014-06-30' })).toBeUndefined();
  });
});
