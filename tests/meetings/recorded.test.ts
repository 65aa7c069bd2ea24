import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { PlanStart } from '../../src/meetings/planner.ts';
import { deadlinesFor, type Schedule, type ScheduledMeeting, schedule } from '../../src/meetings/schedule.ts';
import { planAhead } from '../../src/meetings/select.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { FILE } from '../changes/asked.ts';
import { added, type Edit, edited } from '../rules/variants/variant.ts';

interface Given {
  readonly what: string;
  readonly edits?: readonly Edit[];
  readonly start?: Partial<PlanStart>;
}

const AT = '2014-03-01';
const group = (rules: string): Edit => [
  'meetings: { perYear: 2, first: 2013-autumn }',
  `meetings: { ${rules} }`,
];
const forum = (rules: string): Edit => ['    meetings: { perYear: 2 }\n', `    meetings: { ${rules} }\n`];
const status = (rules: string): Edit => ['  perYear: 1\n', `  perYear: 1\n  meetings: { ${rules} }\n`];
const settings = (lines: string): Edit => added('settings', `  ${lines}\n`);
const cancelled = (id: string, date: string, on: string): Edit =>
  added(
    'meetings',
    `  - { id: ${id}, body: gruppe, date: ${date}, cancelled: { date: ${on}, reason: Afbud } }\n`,
  );
const moved = (id: string, date: string, from: string): Edit =>
  added(
    'meetings',
    `  - { id: ${id}, body: gruppe, date: ${date}, moved: [{ date: 2014-02-01, from: ${from} }] }\n`,
  );
/** Others have taken all days but Wednesdays that are even. */
const busy = { taken: (date: string) => (Number(date.slice(-2)) % 2 === 0 ? undefined : 'Optaget') };

const GIVEN: readonly Given[] = [
  { what: 'as it is' },
  { what: 'on the day before the next meeting', start: { at: '2014-04-09' } },
  { what: 'on the day of the next meeting', start: { at: '2014-04-10' } },
  { what: 'on the day after it', start: { at: '2014-04-11' } },
  { what: 'from before the plan', start: { at: '2011-06-01' } },
  { what: 'from the plan’s last autumn', start: { at: '2016-11-20' } },
  { what: 'from after the plan', start: { at: '2017-01-01' } },
  { what: 'from another day', start: { from: '2014-10-01' } },
  { what: 'with other days', start: { alternatives: 3 } },
  { what: 'beside what others have taken', start: { busy, alternatives: 1 } },
  { what: 'three a year', edits: [group('perYear: 3, first: 2013-autumn')] },
  {
    what: 'four a year, first in a spring',
    edits: [group('perYear: 4, first: 2014-spring, weeksBetween: 2')],
  },
  { what: 'once a year', edits: [group('perYear: 1, first: 2014-spring')] },
  { what: 'none a year', edits: [group('perYear: 0, first: 2013-autumn')] },
  { what: 'twelve a year', edits: [group('perYear: 12, first: 2013-autumn')] },
  {
    what: 'on Mondays at noon',
    edits: [group('perYear: 2, first: 2013-autumn, weekdays: [monday], time: "12:00-13:00", place: Herlev')],
  },
  { what: 'two themes each', edits: [group('perYear: 2, first: 2013-autumn, themesPerMeeting: 2')] },
  { what: 'too far apart', edits: [group('perYear: 3, first: 2013-autumn, weeksBetween: 30')] },
  {
    what: 'without a notice',
    edits: [group('perYear: 2, first: 2013-autumn, deadlines: { notice: none, agenda: -2w }')],
  },
  { what: 'a forum on a day of the month', edits: [forum('monthly: first-tuesday')] },
  {
    what: 'a forum on the last Friday four times a year',
    edits: [forum('monthly: last-friday, perYear: 4, first: 2014-spring')],
  },
  { what: 'a forum six times a year', edits: [forum('perYear: 6, first: 2014-spring')] },
  { what: 'the status meeting on a Friday', edits: [status('weekdays: [friday], time: "14:00-15:00"')] },
  {
    what: 'seasons of a few days',
    edits: [settings('seasons: { spring: { from: 04-01, to: 04-14 }, autumn: { from: 10-01, to: 10-10 } }')],
  },
  {
    what: 'seasons with a preferred part',
    edits: [
      settings('seasons: { autumn: { from: 09-01, to: 11-30, preferred: { from: 11-01, to: 11-14 } } }'),
    ],
  },
  {
    what: 'days that the file avoids',
    edits: [
      settings(
        'avoid: [{ date: 2014-10-23, reason: Messe }, { from: 2014-10-27, to: 2014-11-02, reason: Uge }]',
      ),
    ],
  },
  {
    what: 'weeks that it does not avoid',
    edits: [settings('notAvoided: [week-42, easter-week, weeks-27-32]')],
  },
  {
    what: 'no season left',
    edits: [settings('seasons: { spring: { from: 07-01, to: 07-20 }, autumn: { from: 07-21, to: 07-30 } }')],
  },
  { what: 'one cancelled in time', edits: [cancelled('vaek', '2014-10-09', '2014-02-20')] },
  { what: 'one cancelled on the day', edits: [cancelled('vaek', '2014-02-27', '2014-02-27')] },
  { what: 'one moved', edits: [moved('flyttet', '2014-10-29', '2014-10-09')] },
  {
    what: 'the group dissolved in summer',
    edits: [
      [
        '  established: 2013-08-15\n',
        '  established: 2013-08-15\n  dissolved: { date: 2014-08-31, reason: Slut }\n',
      ],
    ],
  },
];

const told = ({ id, state, date, time, place, season, themes, speakers, chosen }: ScheduledMeeting) =>
  JSON.stringify({
    id,
    state,
    date,
    time,
    place,
    season,
    themes: themes.map((one) => one.id),
    speakers: speakers.length,
    chosen,
  });

function listed(plan: Schedule): string[] {
  const view = planAhead(plan, { count: 8 });
  const some = view.meetings.slice(0, 3);
  return [
    ...view.meetings.map(told),
    JSON.stringify(view.unplanned),
    ...some.map((meeting) => JSON.stringify([plan.uidOf(meeting), ...deadlinesFor(plan, meeting)])),
    JSON.stringify([plan.end(), plan.end('gruppe'), plan.end('cykelforum')]),
    JSON.stringify(plan.unplanned('2016-12-31')),
  ];
}

// `-u` writes the list anew: read what changed in it.
it('what is planned for a file, and why', async () => {
  const list: string[] = [];
  for (const { what, edits = [], start } of GIVEN) {
    const { data } = await readDocument(Buffer.from(edits.reduce(edited, FILE)));
    const plan = schedule(new Organisation(data as unknown as OrganisationFile), { at: AT, ...start });
    list.push(what, ...listed(plan).map((line) => `    ${line}`));
  }
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('recorded.txt');
});
