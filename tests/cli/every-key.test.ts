import { expect, it } from 'vitest';
import { KINDS } from '../../src/cli/changes/holder.ts';
import {
  referredTo,
  type SchemaNode,
  schema,
  schemaAt,
  wordsOf,
} from '../../src/organisation/schema-keys.ts';
import { everyCommand } from './tree.ts';

/** What enters or changes each key of the file: a command, and its option where it has one for the key. */
/** The decision behind what a command records. */
const decision = (command: string) => ({
  date: `${command} --decided`,
  by: `${command} --decided-by`,
  case: `${command} --decision-case`,
  url: `${command} --decision-url`,
});

const period = 'plan edit';
const composition = {
  roles: 'composition set --role',
  organisation: 'composition set --organisation',
  kind: 'composition set --kind',
  per: 'composition set --per-area',
  min: 'composition set --min',
  max: 'composition set --max',
  selectedBy: 'composition set --selected-by',
};
const members = {
  person: 'member appoint --person',
  organisation: 'member appoint --organisation',
  vacant: 'member appoint --vacant',
  role: 'member appoint --role',
  as: 'member appoint --as',
  deputyFor: 'member appoint --deputy-for',
  area: 'member appoint --area',
  selectedBy: 'member appoint --selected-by',
  from: 'member appoint --from',
  to: 'member leave --date',
  decision: decision('member appoint'),
  note: 'member appoint --note',
};
const deadlines = 'meetings set --deadline';
const meetings = {
  perYear: 'meetings set --per-year',
  first: 'meetings set --first',
  weekdays: 'meetings set --weekday',
  time: 'meetings set --time',
  place: 'meetings set --place',
  weeksBetween: 'meetings set --weeks-between',
  deadlines,
};
const { first: _, perYear, ...rules } = meetings;
const dissolved = (command: string) => ({
  date: `${command} --date`,
  reason: `${command} --reason`,
  decidedBy: `${command} --decided-by`,
  successor: `${command} --successor`,
  decision: decision(command),
});
const season = { from: 'settings', to: 'settings', preferred: 'settings' };
const unchanging = (of: string) => ({ id: `${of} add --id`, formerly: 'rename', name: `${of} edit --name` });
/** What an edit overwrites stays. */
const named = (of: string) => ({ ...unchanging(of), earlier: `${of} edit` });

/** Where more is to be found, the case, and whom to turn to. */
const links = (of: string, ...keys: ('url' | 'case' | 'contact')[]) =>
  Object.fromEntries(keys.map((key) => [key, `${of} edit --${key}`]));

type Commands = string | { readonly [key: string]: Commands };

const COMMANDS: Readonly<Record<string, Commands>> = {
  format: 'init',
  language: 'settings',
  charters: 'init',
  plan: {
    name: 'plan edit --name',
    ...links('plan', 'url', 'case'),
    period: { from: `${period} --from`, to: `${period} --to` },
    areas: { ...named('area'), note: 'area edit --note' },
    goals: { ...unchanging('goal'), area: 'goal edit --area', note: 'goal edit --note' },
    initiatives: {
      ...named('initiative'),
      areas: 'initiative edit --area',
      started: 'initiative start --date',
      ended: 'initiative end --date',
      endDecision: decision('initiative end'),
      wantsForum: 'initiative edit --wants-forum',
      ...links('initiative', 'url', 'case'),
      priorities: {
        date: 'initiative prioritise --date',
        rank: 'initiative prioritise --rank',
        decision: decision('initiative prioritise'),
        note: 'initiative prioritise --note',
      },
      followUps: {
        date: 'initiative follow-up --date',
        status: 'initiative follow-up --status',
        note: 'initiative follow-up --note',
      },
      note: 'initiative edit --note',
    },
  },
  organisations: {
    ...named('organisation'),
    kind: 'organisation edit --kind',
    code: 'organisation edit --code',
    partOf: 'organisation edit --part-of',
    established: 'organisation edit --established',
    dissolved: {
      date: 'organisation dissolve --date',
      reason: 'organisation dissolve --reason',
      successors: 'organisation dissolve --succeeded-by',
    },
    ...links('organisation', 'url', 'contact'),
    note: 'organisation edit --note',
  },
  people: {
    ...named('person'),
    title: 'person edit --title',
    organisation: 'person edit --organisation',
    anonymised: 'person anonymise',
    note: 'person edit --note',
  },
  statusMeeting: {
    ...named('status-meeting'),
    perYear,
    offices: {
      ...named('office'),
      organisation: 'office edit --organisation',
      holders: {
        person: 'office hold --person',
        from: 'office hold --from',
        to: 'office hold --from',
        decision: decision('office hold'),
      },
    },
    meetings: { ...rules, season: 'meetings set --season' },
    ...links('status-meeting', 'url', 'case', 'contact'),
    note: 'status-meeting edit --note',
  },
  administrativeGroup: {
    id: 'init --group',
    formerly: 'rename',
    name: 'group edit --name',
    earlier: 'group edit',
    task: 'group edit --task',
    established: 'group edit --established',
    decision: decision('group edit'),
    composition,
    members,
    meetings: { ...meetings, themesPerMeeting: 'meetings set --themes-per-meeting' },
    dissolved: dissolved('group dissolve'),
    chairs: 'group edit --chairs',
    ...links('group', 'url', 'case', 'contact'),
    note: 'group edit --note',
  },
  forums: {
    ...named('forum'),
    id: 'forum create --id',
    task: 'forum edit --task',
    goal: 'forum edit --goal',
    areas: 'forum edit --area',
    initiatives: {
      id: 'forum edit --initiative',
      relation: 'forum edit --initiative',
      from: 'forum edit --from',
      until: 'forum release --date',
    },
    origin: 'forum edit --origin',
    continues: 'forum edit --continues',
    established: 'forum establish --date',
    establishedBy: 'forum edit --established-by',
    decision: decision('forum establish'),
    reportsTo: 'forum edit --reports-to',
    composition,
    members,
    meetings: { ...meetings, monthly: 'meetings set --monthly' },
    reports: {
      date: 'forum report --date',
      progress: 'forum report --progress',
      interdisciplinarity: 'forum report --interdisciplinarity',
      url: 'forum report --url',
      note: 'forum report --note',
    },
    dissolved: dissolved('forum dissolve'),
    chairs: 'forum edit --chairs',
    ...links('forum', 'url', 'case', 'contact'),
    note: 'forum edit --note',
  },
  formerGroups: {
    ...unchanging('former-group'),
    kind: 'former-group edit --kind',
    decidedBy: 'former-group edit --decided-by',
    composition,
    dissolved: dissolved('former-group dissolve'),
    note: 'former-group edit --note',
  },
  efforts: {
    id: 'effort add --id',
    formerly: 'rename',
    municipality: 'effort edit --municipality',
    area: 'effort edit --area',
    goal: 'effort edit --goal',
    effort: 'effort edit --effort',
    collected: 'effort edit --collected',
    assessment: 'effort assess --assessment',
    note: 'effort edit --note',
  },
  meetings: {
    id: 'meetings add --id',
    formerly: 'rename',
    body: 'meetings add',
    date: 'meetings move',
    time: 'meetings edit --time',
    place: 'meetings edit --place',
    themes: 'meetings edit --theme',
    speakers: 'meetings edit --speaker',
    agenda: 'meetings edit --agenda',
    held: { date: 'meetings held --date', minutes: 'meetings held --minutes' },
    moved: {
      date: 'meetings move',
      from: 'meetings move',
      time: 'meetings move --time',
      reason: 'meetings move --reason',
      decision: decision('meetings move'),
    },
    cancelled: { date: 'meetings cancel', reason: 'meetings cancel --reason' },
    note: 'meetings edit --note',
  },
  settings: {
    reportEveryMonths: 'settings',
    followUpEveryMonths: 'settings',
    prioritiseEveryMonths: 'settings',
    windUpDays: 'settings',
    seasons: { spring: season, autumn: season },
    avoid: {
      dates: 'meetings avoid --date',
      weeks: 'meetings avoid --week',
      reason: 'meetings avoid --reason',
      body: 'meetings avoid --body',
    },
    notAvoided: 'settings',
    namespace: 'settings',
    deadlines: 'settings',
    history: { graceDays: 'settings' },
  },
  acceptedFindings: { code: 'accept', id: 'accept', reason: 'accept --reason', until: 'accept --until' },
  corrections: {
    date: 'correct',
    id: 'correct',
    field: 'correct',
    was: 'correct',
    reason: 'correct --reason',
  },
};

/** Below a node of the schema, whatever the table has nothing for; and in the table, whatever the schema lacks. */
function unequal(node: SchemaNode | undefined, commands: Commands | undefined, path: string): string[] {
  if (typeof commands === 'string') return [];
  const { properties, items } = referredTo(node) ?? {};
  if (items) return unequal(items, commands, `${path}[]`);
  const keys = new Set([...Object.keys(properties ?? {}), ...Object.keys(commands ?? {})]);
  return [...keys].flatMap((key) => {
    const [child, own] = [properties?.[key], commands?.[key]];
    return child && own ? unequal(child, own, `${path}.${key}`) : [`${path}.${key}`];
  });
}

const leaves = (commands: Commands): string[] =>
  typeof commands === 'string' ? [commands] : Object.values(commands).flatMap(leaves);

it('every key of the file has a command that enters or changes it', () => {
  expect(unequal(schema, COMMANDS, '')).toEqual([]);
});

it('every one of these is there, with the option', async () => {
  const all = new Map((await everyCommand('en')).map((command) => [command.path, command]));
  const missing = leaves(COMMANDS).filter((words) => {
    const [path = '', option] = words.split(' --');
    const command = all.get(`rup ${path}`);
    return !command || (option !== undefined && !command.options.some(({ long }) => long === `--${option}`));
  });
  expect(missing).toEqual([]);
});

/** The name is no option where something is entered; and these are about the change itself. */
const OF_THE_EDIT = ['--name', '--reason', '--from'];

/** What a forum is given once it is there. */
const OF_A_FORUM = ['--chairs', '--url', '--case', '--contact', '--note'];

it('what an entry can be given when it is edited, it can be given when it is entered', async () => {
  const all = new Map(
    (await everyCommand('en')).map(({ path, options }) => [path, options.map(({ long }) => long)]),
  );
  const edits = [...all].filter(([path]) => path.endsWith(' edit'));
  const lacking = edits.flatMap(([path, options]) => {
    const entering = ['add', 'create', 'start'].map((verb) => all.get(path.replace(/edit$/, verb)));
    const own = entering.flatMap((some) => some ?? []);
    if (own.length === 0) return [];
    const later = path === 'rup forum edit' ? [...OF_THE_EDIT, ...OF_A_FORUM] : OF_THE_EDIT;
    const missing = options.filter((option) => ![...own, ...later].includes(option));
    return missing.length === 0 ? [] : [`${path}: ${missing.join(' ')}`];
  });
  expect(edits.length).toBeGreaterThan(8);
  expect(lacking).toEqual([]);
});

it('every kind of organisation can be chosen', () => {
  expect(KINDS).toEqual(wordsOf(schemaAt(['organisations', 0, 'kind'])));
});
