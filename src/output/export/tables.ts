import { changedEntries } from '../../organisation/earlier.ts';
import type {
  Dissolution,
  FormerGroup,
  Forum,
  Meeting,
  Member,
  OrganisationFile,
  SeatRule,
} from '../../organisation/generated/types.ts';
import type { Linked } from '../../organisation/link.ts';
import { plansOf } from '../../organisation/plan-time.ts';
import { decisionRows } from './decisions.ts';

/** What stands in a cell. */
export type Fact = string | number | boolean | undefined;

export type Row = readonly Fact[];

/** A table: its columns, and a row for each thing of its kind. */
interface Table {
  readonly columns: readonly string[];
  rows(file: OrganisationFile): Row[];
}

const table = (columns: string, rows: Table['rows']): Table => ({ columns: columns.split(' '), rows });

/**
 * The file as tables. Names of tables and columns are for programs and never change: a column may be added at the
 * end. A column `…_id` refers to an id: of a group, the status meeting or a forum where it is `body_id`. Words such as
 * kinds and relations are those of the file; dates are ISO 8601, and end dates the last day.
 */
export const TABLES = {
  plan: table('name from to language url case until', ({ plan, language = 'da' }) =>
    plansOf(plan).map(({ name, period, url, case: number, until }) => {
      return [name, period.from, period.to, language, url, number, until];
    }),
  ),
  areas: table('id name note from to', ({ plan }) =>
    plan.areas.map(({ id, name, note, from, to }) => [id, name, note, from, to]),
  ),
  goals: table('id area_id name note from to', ({ plan: { goals = [] } }) =>
    goals.map(({ id, area, name, note, from, to }) => [id, area, name, note, from, to]),
  ),
  initiatives: table('id name started ended wants_forum_id note url case', ({ plan: { initiatives = [] } }) =>
    initiatives.map(({ id, name, started, ended, wantsForum, note, url, case: number }) => {
      return [id, name, started, ended, wantsForum, note, url, number];
    }),
  ),
  initiative_areas: table('initiative_id area_id', ({ plan: { initiatives = [] } }) =>
    initiatives.flatMap(({ id, areas }) => areas.map((area) => [id, area])),
  ),
  priorities: table('initiative_id date rank note', ({ plan: { initiatives = [] } }) =>
    initiatives.flatMap(({ id, priorities = [] }) =>
      priorities.map(({ date, rank, note }) => [id, date, rank, note]),
    ),
  ),
  follow_ups: table('initiative_id date status note', ({ plan: { initiatives = [] } }) =>
    initiatives.flatMap(({ id, followUps = [] }) =>
      followUps.map(({ date, status, note }) => [id, date, status, note]),
    ),
  ),
  organisations: table(
    'id name kind code part_of_id note established dissolved dissolution_reason url contact',
    ({ organisations }) =>
      organisations.map(({ id, name, kind, code, partOf, note, established, dissolved, url, contact }) => {
        const end = [dissolved?.date, dissolved?.reason];
        return [id, name, kind, code, partOf, note, established, ...end, url, contact];
      }),
  ),
  organisation_successors: table('organisation_id successor_id', ({ organisations }) =>
    organisations.flatMap(({ id, dissolved }) => (dissolved?.successors ?? []).map((next) => [id, next])),
  ),
  people: table('id name title organisation_id note', ({ people = [] }) =>
    people.map(({ id, name, title, organisation, note }) => [id, name, title, organisation, note]),
  ),
  offices: table('id name organisation_id status_meeting_id', ({ statusMeeting }) =>
    (statusMeeting?.offices ?? []).map(({ id, name, organisation }) => {
      return [id, name, organisation, statusMeeting?.id];
    }),
  ),
  office_holders: table('office_id person_id from to', ({ statusMeeting }) =>
    (statusMeeting?.offices ?? []).flatMap(({ id, holders = [] }) =>
      holders.map(({ person, from, to }) => [id, person, from, to]),
    ),
  ),
  groups: table(
    'id name kind task established decided_by_id dissolved dissolution_reason dissolved_by_id successor_id note url case contact chairs',
    ({ administrativeGroup: group, statusMeeting, formerGroups = [] }) => [
      [
        group.id,
        group.name,
        'administrative-group',
        group.task,
        group.established,
        '',
        ...end(group),
        group.note,
        ...links(group),
        group.chairs,
      ],
      ...(statusMeeting ? [statusMeetingRow(statusMeeting)] : []),
      ...formerGroups.map(formerGroupRow),
    ],
  ),
  forums: table(
    'id name task goal origin continues_id established established_by_id reports_to_id dissolved dissolution_reason dissolved_by_id successor_id note url case contact chairs',
    ({ forums = [] }) => forums.map(forumRow),
  ),
  forum_areas: table('forum_id area_id', ({ forums = [] }) =>
    forums.flatMap(({ id, areas = [] }) => areas.map((area) => [id, area])),
  ),
  forum_initiatives: table('forum_id initiative_id relation until from', ({ forums = [] }) =>
    forums.flatMap(({ id, initiatives = [] }) =>
      initiatives.flatMap((need) =>
        need.relation.map((relation) => [id, need.id, relation, need.until, need.from]),
      ),
    ),
  ),
  composition: table('body_id roles organisation_id kind per min max selected_by_id', (file) =>
    bodies(file).flatMap(({ id, composition = [] }) => composition.map((rule) => ruleRow(id, rule))),
  ),
  seats: table(
    'body_id role area_id person_id organisation_id vacant selected_by_id from to note as deputy_for_id',
    ({ administrativeGroup, forums = [] }) =>
      [administrativeGroup, ...forums].flatMap(({ id, members = [] }) =>
        members.map((member) => seatRow(id, member)),
      ),
  ),
  reports: table('forum_id date progress interdisciplinarity note url', ({ forums = [] }) =>
    forums.flatMap(({ id, reports = [] }) =>
      reports.map(({ date, progress, interdisciplinarity, note, url }) => {
        return [id, date, progress, interdisciplinarity, note, url];
      }),
    ),
  ),
  efforts: table('id municipality_id area_id goal_id effort collected assessment note', ({ efforts = [] }) =>
    efforts.map(({ id, municipality, area, goal, effort, collected, assessment, note }) => {
      return [id, municipality, area, goal, effort, collected, assessment, note];
    }),
  ),
  meetings: table(
    'id body_id date start end place held minutes cancelled cancellation_reason note agenda',
    ({ meetings = [] }) => meetings.map(meetingRow),
  ),
  meeting_themes: table('meeting_id area_id', ({ meetings = [] }) =>
    meetings.flatMap(({ id, themes = [] }) => themes.map((area) => [id, area])),
  ),
  speakers: table('meeting_id person_id organisation_id topic', ({ meetings = [] }) =>
    meetings.flatMap(({ id, speakers = [] }) =>
      speakers.map(({ person, organisation, topic }) => [id, person, organisation, topic]),
    ),
  ),
  moves: table('meeting_id date from_date from_start from_end reason', ({ meetings = [] }) =>
    meetings.flatMap(({ id, moved = [] }) =>
      moved.map(({ date, from, time, reason }) => [id, date, from, ...ends(time), reason]),
    ),
  ),
  decisions: table(
    'what entry_id person_id organisation_id of_date date decided_by_id case url',
    decisionRows,
  ),
  earlier: table('entry_id field until value', (file) =>
    changedEntries(file).flatMap(([{ id, earlier }]) =>
      // Earlier plans are plans of their own.
      (id === undefined ? [] : earlier).flatMap(({ until, ...fields }) =>
        Object.entries(fields).map(([field, value]) => [id, field, until, cellOf(value)]),
      ),
    ),
  ),
} as const satisfies Readonly<Record<string, Table>>;

export type TableName = keyof typeof TABLES;

const bodies = ({ administrativeGroup, forums = [], formerGroups = [] }: OrganisationFile) => [
  administrativeGroup,
  ...forums,
  ...formerGroups,
];

/** What something was before: ids as a list, and what has parts of its own as JSON. */
function cellOf(value: unknown): Fact {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : (value as Fact);
}

/** How a body ended: day, reason, who decided, and what came after. */
function end({ dissolved }: { readonly dissolved?: Dissolution }): Fact[] {
  return [dissolved?.date, dissolved?.reason, dissolved?.decidedBy, dissolved?.successor];
}

const NO_END = ['', '', '', ''];

/** Where more of a body is to be found, its case, and whom to turn to. */
function links(body: Partial<Linked>): Fact[] {
  return [body.url, body.case, body.contact];
}

function statusMeetingRow(meeting: NonNullable<OrganisationFile['statusMeeting']>): Row {
  const { id, name, note } = meeting;
  return [id, name, 'status-meeting', '', '', '', ...NO_END, note, ...links(meeting), ''];
}

function formerGroupRow(group: FormerGroup): Row {
  const { id, name, kind, decidedBy, note } = group;
  return [id, name, `former-${kind}`, '', '', decidedBy, ...end(group), note, ...links({}), ''];
}

function forumRow(forum: Forum): Row {
  const { id, name, task, goal, origin, continues, established, establishedBy, reportsTo, note } = forum;
  return [
    id,
    name,
    task,
    goal,
    origin,
    continues,
    established,
    establishedBy,
    reportsTo,
    ...end(forum),
    note,
    ...links(forum),
    forum.chairs,
  ];
}

function ruleRow(body: string, rule: SeatRule): Row {
  const { roles = [], organisation, kind, per, min, max, selectedBy } = rule;
  return [body, roles.join('; '), organisation, kind, per, min, max, selectedBy];
}

function seatRow(body: string, member: Member): Row {
  const {
    role,
    area,
    person,
    organisation,
    vacant = false,
    selectedBy,
    from,
    to,
    note,
    as,
    deputyFor,
  } = member;
  return [body, role, area, person, organisation, vacant, selectedBy, from, to, note, as, deputyFor];
}

function meetingRow({ id, body, date, time, place, held, cancelled, note, agenda }: Meeting): Row {
  const days = [held?.date, held?.minutes, cancelled?.date, cancelled?.reason];
  return [id, body, date, ...ends(time), place, ...days, note, agenda];
}

/** The two ends of a time, `HH:MM` each. */
function ends(time: string | undefined): [Fact, Fact] {
  const [from, to] = time?.split('-') ?? [];
  return [from, to];
}
