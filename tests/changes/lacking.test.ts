import { expect, it } from 'vitest';
import { lacking } from '../../src/changes/meeting.ts';
import type { Meeting, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { base } from './commands.ts';

const forum = (base['forums'] as object[])[0] as object;
/** What lacks when a body's meeting of a day goes to another, or is cancelled, with the body's other meetings. */
function lacks(body: string, date: string, to: string | undefined, others: Meeting[], meetings: object = {}) {
  const moved: Meeting = { id: 'flyttet', body, date };
  const file = {
    ...base,
    forums: [{ ...forum, meetings }],
    meetings: [moved, ...others],
  } as unknown as OrganisationFile;
  return lacking(new Organisation(file), moved, to).map(({ args }) => (args as { time: string }).time);
}
const other = (body: string, date: string, more: object = {}): Meeting => ({
  id: `${body}-${date}`,
  body,
  date,
  ...more,
});

it.each([
  ['gruppe', '2014-10-09', '2014-05-08', [], '2014-autumn'],
  ['gruppe', '2014-10-09', '2015-10-08', [], '2014-autumn'],
  ['gruppe', '2014-10-09', undefined, [], '2014-autumn'],
  [
    'gruppe',
    '2014-10-09',
    undefined,
    [other('gruppe', '2014-04-10'), other('klimaforum', '2014-10-10')],
    '2014-autumn',
  ],
  [
    'gruppe',
    '2014-10-09',
    undefined,
    [other('gruppe', '2014-11-06', { cancelled: { date: '2014-02-01', reason: 'x' } })],
    '2014-autumn',
  ],
  // What was held counts by the day on which it was.
  [
    'gruppe',
    '2014-10-09',
    undefined,
    [other('gruppe', '2014-11-06', { held: { date: '2014-06-10' } })],
    '2014-autumn',
  ],
  ['statusmoede', '2014-06-12', '2015-01-08', [], '2014'],
] as const)('%s, of %s, to %s with %j: lacks', (body, date, to, others, time) => {
  expect(lacks(body, date, to, [...others])).toEqual([time]);
});

it.each([
  ['gruppe', '2014-10-09', '2014-11-06', []],
  ['gruppe', '2014-10-09', undefined, [other('gruppe', '2014-11-06')]],
  ['statusmoede', '2014-06-12', '2014-11-06', []],
  // A forum whose meetings are not planned owes none.
  ['klimaforum', '2014-10-09', undefined, []],
] as const)('%s, of %s, to %s with %j: lacks nothing', (body, date, to, others) => {
  expect(lacks(body, date, to, [...others])).toEqual([]);
});

it('of a body that meets each month, one cancelled meeting leaves no season empty', () => {
  expect(lacks('klimaforum', '2014-10-09', undefined, [], { monthly: 'second-thursday' })).toEqual([]);
  expect(lacks('klimaforum', '2014-10-09', undefined, [], { perYear: 3 })).toEqual(['2014-autumn']);
});
