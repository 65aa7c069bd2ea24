import { expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parsed.ts';
import { firstDay, isUndated, lastDay, withinLife } from '../../src/organisation/bodies.ts';
import {
  fit,
  isResolved,
  kindOf,
  seatCounts,
  seatOfOne,
  seatTotal,
} from '../../src/organisation/composition.ts';
import { eachDate } from '../../src/organisation/dates.ts';
import { dueDay, hasPassed, isPlanOver } from '../../src/organisation/due.ts';
import { followUpDue, monthsBetweenFollowUps } from '../../src/organisation/follow-ups.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { firstOpenDay } from '../../src/organisation/grace.ts';
import { groupMeetingsHeld, lastGroupMeeting, meetingDayPath } from '../../src/organisation/held.ts';
import { stands } from '../../src/organisation/lives.ts';
import { nearestId } from '../../src/organisation/lookup.ts';
import { defaultNamespace, namespaceOf } from '../../src/organisation/namespace.ts';
import {
  closingDay,
  isLeftOver,
  isNeedAfter,
  isOverdue,
  lastDayOfNeed,
  outlived,
} from '../../src/organisation/need.ts';
import { forumState, hasEnded, isRunning, Organisation } from '../../src/organisation/organisation.ts';
import { isPartOf, withWholes } from '../../src/organisation/part-of.ts';
import {
  establisher,
  foreignMunicipality,
  isOwnRegion,
  missingMunicipalities,
  ownMunicipality,
  partyOfSide,
  regionName,
  sideOf,
} from '../../src/organisation/parties.ts';
import { peopleIn, personTerms } from '../../src/organisation/people-in.ts';
import { kindsAt, placesNaming, REFERENCES, sectionsNaming } from '../../src/organisation/references.ts';
import { awaitedSince, lastReport, monthsBetweenReports, reportDue } from '../../src/organisation/reports.ts';
import { choiceAt, isDateAt, isListAt, keysAt } from '../../src/organisation/schema-keys.ts';
import { suggestDate, suggestId, suggestSeason, suggestTime } from '../../src/organisation/suggest.ts';
import { FILE } from '../changes/asked.ts';

/** The days on which something begins or ends in the file, and those around them. */
const DAYS = [
  ...[
    '2011-12-31',
    '2013-08-14',
    '2013-08-15',
    '2013-10-09',
    '2013-10-10',
    '2014-01-01',
    '2014-01-31',
    '2014-02-01',
  ],
  ...[
    '2014-02-15',
    '2014-02-16',
    '2014-02-28',
    '2014-03-01',
    '2014-04-16',
    '2014-12-02',
    '2014-12-03',
    '2015-02-10',
  ],
  ...['2016-12-31', '2017-01-01'],
];

const read = async (text: string) =>
  (await readDocument(Buffer.from(text))).data as unknown as OrganisationFile;
const file = await read(FILE);
const organisation = new Organisation(file);
const { forums, initiatives, group } = organisation;
const bodies = [...organisation.bodies.values()];

const onDay = (at: string) => ({
  due: [
    dueDay(file.plan.period, at),
    isPlanOver(file.plan.period, at),
    hasPassed(file.plan.period, '2014-02-28', at),
  ],
  open: firstOpenDay(file, at),
  held: groupMeetingsHeld(organisation, at).length,
  last: lastGroupMeeting(organisation, at)?.meeting.id,
  people: bodies.map(({ body }) => `${body.id}: ${peopleIn(organisation, body.id, at)}`),
  stands: [group, ...forums].map((body) => stands(body, at)),
  seats: seatCounts(organisation, group, at).map(({ rule: _, area, ...count }) => ({
    area: area?.id,
    ...count,
  })),
  initiatives: initiatives.map((one) => [
    isRunning(one, at),
    hasEnded(one, at),
    followUpDue(organisation, one, at),
  ]),
  forums: forums.map((forum) => ({
    state: forumState(forum, at),
    report: lastReport(forum, at)?.date,
    since: awaitedSince(organisation, forum, lastReport(forum, at)),
    due: reportDue(organisation, forum, at),
    outlived: outlived(organisation, forum, at),
    leftOver: isLeftOver(organisation, forum, at, ({ id }) =>
      id === 'klimastrategi' ? '2014-02-15' : undefined,
    ),
    overdue: isOverdue(organisation, forum, '2014-02-15', at),
    closes: closingDay(organisation, forum, at),
  })),
});

const ofAll = () => ({
  life: bodies.map((body) => [
    firstDay(body),
    lastDay(body),
    isUndated(body),
    withinLife(body, { to: '2014-02-10' }),
  ]),
  terms: bodies.map((body) => personTerms(body)),
  fits: (group.members ?? []).map((member) => fit(organisation, group.composition, member)),
  ones: [true, false].map((isGroup) => (group.members ?? []).map((member) => seatOfOne(member, isGroup))),
  kinds: group.composition.map((rule) => kindOf(organisation, rule)),
  totals: (['region', 'municipality', 'kkr'] as const).map((kind) =>
    seatTotal(organisation, group.composition, kind),
  ),
  resolved: [isResolved(organisation, group.composition), isResolved(organisation, [{ organisation: 'x' }])],
  needs: forums.flatMap((forum) =>
    (forum.initiatives ?? []).map((need) => [
      lastDayOfNeed(need, organisation.initiative(need.id)),
      isNeedAfter(forum, organisation.initiative(need.id)),
    ]),
  ),
  parties: file.organisations.map(({ id }) => [
    id,
    [...withWholes(organisation, id)],
    isPartOf(organisation, id, 'koebenhavn'),
    isOwnRegion(organisation, id),
    ownMunicipality(organisation, id)?.id,
    foreignMunicipality(organisation, id)?.id,
    sideOf(organisation, id, ['region', 'kkr']),
  ]),
  region: [
    regionName(organisation),
    establisher(organisation, organisation.file.plan.period.from),
    partyOfSide(organisation, 'kkr'),
  ],
  missing: missingMunicipalities(organisation).map(({ code, name }) => `${code} ${name}`),
  months: [monthsBetweenReports(organisation), monthsBetweenFollowUps(organisation)],
  names: [namespaceOf(organisation), defaultNamespace(organisation)],
  meetings: organisation.meetings.map((meeting, index) => meetingDayPath(meeting, index).join('.')),
  used: [...organisation.references.used].sort(),
  naming: (['person', 'organisation', 'initiative', 'area', 'goal', 'body'] as const).map((kind) => [
    ...sectionsNaming(kind as 'person'),
  ]),
  places: ['koebenhavn', 'chef', 'klimastrategi', 'klima'].map((id) =>
    (['organisation', 'person', 'initiative', 'area'] as const).map((kind) =>
      placesNaming(file, id, kind).map((path) => path.join('.')),
    ),
  ),
  entities: [...organisation.entities].map(
    ([id, { kind, name, path }]) => `${id} ${kind} ${name} ${path.join('.')}`,
  ),
  inUse: [...organisation.idsInUse].map(([id, use]) => [id, use]),
  nearest: [
    ['forums', 0, 'members', 1, 'role'],
    ['plan', 'name'],
    ['meetings', 3],
  ].map((path) => nearestId(file as unknown as Value, path)),
});

/** What the schema says at each key of the file. */
function keys(): string[] {
  const list: string[] = [];
  const visit = (path: (string | number)[], depth: number) => {
    for (const key of depth > 5 ? [] : keysAt(path)) {
      const own = [...path, key];
      const says = [
        isListAt(own) && 'list',
        isDateAt(own) && 'date',
        ...choiceAt(own),
        ...[kindsAt(own) ?? []].flat(),
      ];
      list.push(`${own.join('.')} ${says.filter(Boolean).join(' ')}`.trimEnd());
      visit(isListAt(own) ? [...own, 0] : own, depth + 1);
    }
  };
  visit([], 0);
  return list;
}

const WORDS = [
  ...[
    '10.10.2013',
    '2013-1-3',
    '3/4-2014',
    '3. april 2014',
    '31.2.2014',
    '2014',
    'i dag',
    '9',
    '9.30',
    'kl. 9',
    '9-12',
  ],
  ...[
    'kl. 9.00-11.30',
    '25:00',
    '0900-1200',
    'efterår 2013',
    'forår 14',
    '2013 autumn',
    'spring',
    'KKR formand',
    'Åben Æble',
    '-x',
  ],
];

// `-u` writes the lists anew: read what changed in them.
it('what is known of a file as of each day', async () => {
  const list = DAYS.flatMap((at) => [
    at,
    ...Object.entries(onDay(at)).map(([name, value]) => `    ${name} ${JSON.stringify(value)}`),
  ]);
  await expect(`${list.join('\n')}\n`).toMatchFileSnapshot('recorded/days.txt');
});

it('what is known of a file whatever the day', async () => {
  const dates: string[] = [];
  eachDate(file, (date, path) => dates.push(`${date} ${path.join('.')}`));
  const known = Object.entries({ ...ofAll(), dates, references: REFERENCES });
  const lines = known.map(([name, value]) => {
    const parts = Array.isArray(value) ? value : [value];
    return `${name}\n${parts.map((part) => `    ${JSON.stringify(part)}\n`).join('')}`;
  });
  await expect(lines.join('')).toMatchFileSnapshot('recorded/file.txt');
});

it('what the schema says of each key, and what words are taken to have meant', async () => {
  const said = WORDS.map((word) => {
    const meant = [suggestDate, suggestTime, suggestSeason, suggestId].map((suggest) => suggest(word) ?? '-');
    return `${word}: ${meant.join(' | ')}`;
  });
  await expect(`${[...keys(), ...said].join('\n')}\n`).toMatchFileSnapshot('recorded/schema.txt');
});
