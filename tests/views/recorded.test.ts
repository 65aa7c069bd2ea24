import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { scheduleOn } from '../../src/meetings/as-of.ts';
import { addDays } from '../../src/organisation/days.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { Organisation } from '../../src/organisation/organisation.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { agendaOf } from '../../src/views/agenda.ts';
import { aheadOf } from '../../src/views/ahead.ts';
import { briefOf } from '../../src/views/brief/brief.ts';
import { periodOf } from '../../src/views/brief/period.ts';
import { effortsOf } from '../../src/views/efforts.ts';
import { bodiesOf, forumDetail, forumViews } from '../../src/views/forums.ts';
import { historyOf } from '../../src/views/history.ts';
import { initiativeDetails, initiativeViews } from '../../src/views/initiatives.ts';
import { memberViews } from '../../src/views/members.ts';
import { officeTerms, personDetail } from '../../src/views/person.ts';
import { comingDeadlines, statusOf } from '../../src/views/status.ts';
import { FILE } from '../changes/asked.ts';

/** The days on which something begins or ends in the file, the days around them, and those around the plan. */
const DAYS = [
  ...[
    '2011-12-31',
    '2013-08-14',
    '2013-10-10',
    '2014-01-31',
    '2014-02-16',
    '2014-03-01',
    '2014-12-02',
    '2015-01-15',
  ],
  ...['2016-12-31', '2017-02-01'],
];

async function all(text: string, at: string): Promise<Record<string, unknown>> {
  const document = await readDocument(Buffer.from(text));
  const { findings } = await checkDocument(document, at);
  const organisation = new Organisation(document.data as unknown as OrganisationFile);
  const { forums, file } = organisation;
  const schedule = scheduleOn(organisation, at);
  const until = addDays(at, 90);
  const period = periodOf(organisation, at, undefined);
  return {
    status: statusOf(organisation, schedule, at),
    deadlines: comingDeadlines(schedule, schedule.upTo(until), at),
    ahead: aheadOf(organisation, schedule, { at, until }),
    agendas: [...schedule].slice(0, 8).map((meeting) => agendaOf(schedule, meeting)),
    efforts: effortsOf(organisation, at),
    'efforts for trafik': effortsOf(organisation, at, { area: 'trafik' }),
    'efforts of koebenhavn': effortsOf(organisation, at, { organisation: 'koebenhavn' }),
    forums: forumViews(organisation, at, {}),
    'forums with koebenhavn': [...bodiesOf(organisation, 'koebenhavn', at)],
    details: forums.map((forum) => forumDetail(organisation, forum, at)),
    history: historyOf(organisation, at),
    initiatives: initiativeViews(organisation, at, {}).map(({ id }) => id),
    'initiatives for trafik': initiativeViews(organisation, at, { area: 'trafik' }).map(({ id }) => id),
    'initiative details': initiativeDetails(organisation, at),
    members: memberViews(organisation, at, {}),
    'members of all time': memberViews(organisation, at, { state: 'all' }).map(({ state }) => state),
    'members for klima': memberViews(organisation, at, { area: 'klima', body: 'gruppe' }).length,
    'members of koebenhavn': memberViews(organisation, at, { organisation: 'koebenhavn' }).length,
    offices: officeTerms(organisation, at),
    people: (file.people ?? []).map((person) => personDetail(organisation, person, at)),
    brief: briefOf(organisation, schedule, findings, period),
  };
}

/** A view with a line for each of its parts. */
function listed(name: string, view: unknown): string {
  const parts = Array.isArray(view) ? view : Object.entries(Object(view));
  if (parts.length === 0) return `${name}: ${JSON.stringify(view)}\n`;
  return `${name}\n${parts.map((part) => `    ${JSON.stringify(part, plain)}\n`).join('')}`;
}

/** What is named is told by its id, and a meeting that something else is about. */
const plain = (key: string, value: unknown) => {
  if (value instanceof Map || value instanceof Set) return [...value];
  if (key === 'entry' || typeof value !== 'object' || value === null || !('id' in value)) {
    return key === 'entry' ? undefined : value;
  }
  const isNamed = Object.keys(value).every((one) => ['id', 'name', 'kind'].includes(one));
  return isNamed || (key === 'meeting' && 'state' in value) ? value.id : value;
};

// `-u` writes the lists anew: read what changed in them.
it.each(DAYS)('everything that is told of a file as of %s', async (at) => {
  const views = Object.entries(await all(FILE, at));
  const list = views.map(([name, view]) => listed(name, view)).join('');
  await expect(list).toMatchFileSnapshot(`recorded/${at}.txt`);
});

it('everything that is told of the example', async () => {
  const views = Object.entries(await all(readFileSync('examples/organisering.yaml', 'utf8'), '2014-06-01'));
  const list = views.map(([name, view]) => listed(name, view)).join('');
  await expect(list).toMatchFileSnapshot('recorded/example.txt');
});
