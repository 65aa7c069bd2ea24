import type { CHANGES } from '../../src/changes/index.ts';
import type { Reason } from '../../src/history/with-corrections.ts';
import { base } from './commands.ts';

/** A command, the file that it is given for, and the day. */
export interface Command {
  readonly file: object | string;
  readonly command: keyof typeof CHANGES;
  readonly input: object;
  readonly today?: string;
  /** The reason that the command line takes, where what it makes of it is told. */
  readonly reason?: Reason;
}

export const klimaforum = { id: 'klimaforum', name: 'Klimaforum' };
const group = { id: 'gruppe', name: 'Administrativ gruppe' };
const strategy = { id: 'klimastrategi', name: 'Klimastrategi' };
const knowledge = { id: 'ny-viden', name: 'Ny viden' };
const spring = { id: 'foraarsmoede', body: 'Administrativ gruppe', date: '2014-04-10' };
const past = { id: 'temamoede', body: 'Klimaforum', date: '2014-02-06' };
const held = { id: 'moede-2013', body: 'Administrativ gruppe', date: '2013-10-10' };

const on =
  (file: object | string) =>
  (command: keyof typeof CHANGES, input: object): Command => ({ file, command, input });
export const at = on(base);

/** The file with one of its forums as given. */
const withForum = (forum: object) =>
  on({
    ...base,
    forums: (base['forums'] as object[]).map((one, index) => (index === 0 ? { ...one, ...forum } : one)),
  });
const withInitiative = (initiative: object) => {
  const plan = base['plan'] as { initiatives: object[] };
  const initiatives = plan.initiatives.map((one, index) => (index === 0 ? { ...one, ...initiative } : one));
  return on({ ...base, plan: { ...plan, initiatives } });
};

const withHolder = (...holders: object[]) => {
  const statusMeeting = base['statusMeeting'] as { offices: object[] };
  const offices = statusMeeting.offices.map((office, at) => (at === 1 ? { ...office, holders } : office));
  return { ...statusMeeting, offices };
};
const seats = (...roles: string[]) => ({ roles, organisation: '', kind: '' });
const { statusMeeting: _, ...others } = base;
const withoutStatusMeeting = on(others);

/** A report of a day on which the past is settled, and what the gate says of it. */
const late: Command = at('forum report', { forum: 'klimaforum', date: '2014-01-02', progress: 'Godt' });
const settled = { ...klimaforum, field: 'reports', date: '2014-01-02', was: undefined };

const dissolved = withForum({
  dissolved: { date: '2014-01-31', decidedBy: 'regionen', reason: 'Slut' },
  members: [],
});

/** For each refusal a command that meets it, and the arguments of its sentence. */
export const REFUSED: Record<string, [Command, object]> = {
  'unknown-id': [
    at('forum report', { forum: 'klimafrum', date: '2014-01-02' }),
    { kind: 'forum', id: 'klimafrum', suggestion: 'klimaforum' },
  ],
  'entry-broken': [
    withForum({ nmae: 'x' })('forum report', { forum: 'klimaforum', date: '2014-01-02' }),
    klimaforum,
  ],
  'id-repeated': [
    on({
      ...base,
      efforts: [
        {
          ...{ id: 'klimaforum', municipality: 'koebenhavn', area: 'klima', goal: 'mindre-co2', effort: 'x' },
        },
      ],
    })('forum report', { forum: 'klimaforum', date: '2014-01-02' }),
    { id: 'klimaforum' },
  ],
  'id-taken': [
    at('forum create', { name: 'Nyt', id: 'koebenhavn' }),
    { id: 'koebenhavn', kind: 'organisation', name: 'København', option: '--id' },
  ],
  'bad-id': [
    at('forum create', { name: 'Nyt', id: 'Nyt Forum' }),
    { id: 'Nyt Forum', suggestion: 'nyt-forum' },
  ],
  'name-gives-no-id': [at('forum create', { name: '!?' }), { name: '!?', option: '--id' }],
  'no-such-day': [at('forum report', { forum: 'klimaforum', date: '2014-02-30' }), { value: '2014-02-30' }],
  'nothing-to-merge': [
    at('organisation merge', { organisations: ['skolen'], into: 'skolen', date: '2014-07-01' }),
    { organisation: { id: 'skolen', name: 'Uden plads' } },
  ],
  'plan-not-begun': [
    at('plan succeed', { name: 'Ny', from: '2012-01-01', to: '2014-12-31' }),
    { plan: 'Den regionale udviklingsplan', since: '2012-01-01', from: '2012-01-01' },
  ],
  'plan-same-name': [
    at('plan succeed', { name: 'Den regionale udviklingsplan', from: '2017-01-01', to: '2020-12-31' }),
    { plan: 'Den regionale udviklingsplan' },
  ],
  'plan-reversed': [
    at('plan succeed', { name: 'Ny', from: '2017-01-01', to: '2016-12-31' }),
    { from: '2017-01-01', to: '2016-12-31' },
  ],
  'not-of-plan': [
    at('plan succeed', { name: 'Ny', from: '2017-01-01', to: '2020-12-31', ends: ['gruppe'] }),
    { id: 'gruppe', name: 'Administrativ gruppe' },
  ],
  'reason-for-forum': [
    at('plan succeed', { name: 'Ny', from: '2017-01-01', to: '2020-12-31', ends: ['klimaforum'] }),
    { forum: klimaforum },
  ],
  'no-region': [
    on({
      ...base,
      organisations: [
        { id: 'kkr', name: 'KKR', kind: 'kkr' },
        { id: 'koebenhavn', name: 'København', kind: 'municipality' },
      ],
    })('forum create', { name: 'Nyt', established: '2014-01-01' }),
    { option: '--established-by', several: false },
  ],
  'forum-needed': [
    at('forum dissolve', { forum: 'klimaforum', date: '2014-03-01', reason: 'x' }),
    {
      forum: klimaforum,
      date: '2014-03-01',
      needs: [{ id: 'klimastrategi', name: 'Klimastrategi', index: 0 }],
    },
  ],
  'forum-planned': [
    at('forum report', { forum: 'uddannelse', date: '2014-01-02', progress: 'x' }),
    { forum: { id: 'uddannelse', name: 'Uddannelsesforum' } },
  ],
  'forum-not-planned': [at('forum drop', { forum: 'klimaforum', reason: 'x' }), { forum: klimaforum }],
  'forum-already-established': [
    at('forum establish', { forum: 'klimaforum', date: '2014-01-02' }),
    { forum: klimaforum, established: '2013-10-10' },
  ],
  'before-established': [
    at('forum dissolve', { forum: 'klimaforum', date: '2013-10-09', reason: 'x' }),
    { forum: klimaforum, date: '2013-10-09', established: '2013-10-10' },
  ],
  'already-dissolved': [
    dissolved('forum dissolve', { forum: 'klimaforum', date: '2014-03-01', reason: 'x' }),
    { body: klimaforum, dissolved: '2014-01-31' },
  ],
  'forum-has-later': [
    at('forum dissolve', { forum: 'klimaforum', date: '2013-12-01', reason: 'x', release: true }),
    { forum: klimaforum, date: '2013-12-01', reports: ['2013-12-02'], meetings: [] },
  ],
  'initiative-not-in-forum': [
    at('forum release', { forum: 'klimaforum', initiative: 'klimastrateg', date: '2014-03-01' }),
    { forum: klimaforum, initiative: 'klimastrateg', suggestion: 'klimastrategi' },
  ],
  'need-already-ended': [
    withForum({ initiatives: [{ id: 'klimastrategi', relation: ['develops'], until: '2014-01-31' }] })(
      'forum release',
      { forum: 'klimaforum', initiative: 'klimastrategi', date: '2014-03-01' },
    ),
    { forum: klimaforum, initiative: strategy, until: '2014-01-31' },
  ],
  'last-need': [
    at('forum release', { forum: 'klimaforum', initiative: 'klimastrategi', date: '2013-12-15' }),
    { forum: klimaforum, initiative: strategy, date: '2013-12-15' },
  ],
  'initiative-already-started': [
    at('initiative start', { initiative: 'klimastrategi', date: '2014-01-01' }),
    { initiative: strategy, started: '2013-09-01' },
  ],
  'initiative-not-started': [
    at('initiative end', { initiative: 'ny-viden', date: '2014-01-01' }),
    { initiative: knowledge },
  ],
  'initiative-already-ended': [
    withInitiative({ ended: '2014-01-31' })('initiative end', {
      initiative: 'klimastrategi',
      date: '2014-02-01',
    }),
    { initiative: strategy, ended: '2014-01-31' },
  ],
  'end-before-start': [
    at('initiative end', { initiative: 'klimastrategi', date: '2013-08-31' }),
    { initiative: strategy, started: '2013-09-01', date: '2013-08-31' },
  ],
  'forums-left-over': [
    at('initiative end', { initiative: 'klimastrategi', date: '2013-12-15' }),
    { initiative: strategy, date: '2013-12-15', forums: [klimaforum] },
  ],
  'date-repeated': [
    at('forum report', { forum: 'klimaforum', date: '2013-12-02', progress: 'x' }),
    { name: 'Klimaforum', history: 'reports', date: '2013-12-02' },
  ],
  'body-without-seats': [
    at('member leave', { body: 'statusmoede', role: 'x', date: '2014-01-01' }),
    { body: { id: 'statusmoede', name: 'Årligt statusmøde' } },
  ],
  'role-without-seat': [
    at('member appoint', {
      body: 'gruppe',
      organisation: 'koebenhavn',
      role: 'fagdirekør',
      area: 'klima',
      from: '2014-03-01',
    }),
    {
      body: group,
      role: 'fagdirekør',
      roles: ['koncerndirektør', 'kommunaldirektør', 'fagdirektør'],
      suggestion: 'fagdirektør',
    },
  ],
  'area-needed': [
    at('member appoint', {
      body: 'gruppe',
      organisation: 'koebenhavn',
      role: 'fagdirektør',
      from: '2014-03-01',
    }),
    { body: group, role: 'fagdirektør', areas: [{ id: 'klima', name: 'Klima' }] },
  ],
  'seat-of-others': [
    at('member appoint', {
      body: 'gruppe',
      organisation: 'koebenhavn',
      role: 'koncerndirektør',
      from: '2014-03-01',
    }),
    { body: group, role: 'koncerndirektør', holder: 'København', organisation: 'Regionen', kind: 'region' },
  ],
  'seats-taken': [
    at('member appoint', {
      body: 'gruppe',
      organisation: 'regionen',
      role: 'koncerndirektør',
      from: '2014-03-01',
    }),
    { body: group, role: 'koncerndirektør', area: '', max: 1, date: '2014-03-01' },
  ],
  'selected-by-other': [
    at('member appoint', {
      body: 'gruppe',
      organisation: 'koebenhavn',
      role: 'fagdirektør',
      area: 'klima',
      selectedBy: 'regionen',
      from: '2014-03-01',
    }),
    { body: group, role: 'fagdirektør', wanted: { id: 'kkr', name: 'KKR' } },
  ],
  'already-seated': [
    withForum({ members: [{ person: 'kkr-formand', role: 'medlem' }] })('member appoint', {
      body: 'klimaforum',
      person: 'kkr-formand',
      role: 'medlem',
      from: '2014-03-01',
    }),
    { holder: 'KKR-formanden', body: klimaforum, role: 'medlem' },
  ],
  'outside-life': [
    at('forum report', { forum: 'klimaforum', date: '2013-10-09', progress: 'x' }),
    { body: klimaforum, date: '2013-10-09', first: '2013-10-10' },
  ],
  'no-such-member': [
    at('member leave', { body: 'gruppe', organisation: 'kkr', date: '2014-03-01' }),
    {
      body: group,
      holders: [
        'Regionen (koncerndirektør)',
        'København (kommunaldirektør, Klima)',
        'København (fagdirektør, Klima)',
      ],
    },
  ],
  'several-members': [
    at('member leave', { body: 'gruppe', organisation: 'koebenhavn', date: '2014-03-01' }),
    { body: group, holders: ['København (kommunaldirektør, Klima)', 'København (fagdirektør, Klima)'] },
  ],
  'leaves-before-start': [
    withForum({ members: [{ organisation: 'koebenhavn', role: 'medlem', from: '2014-02-01' }] })(
      'member leave',
      { body: 'klimaforum', organisation: 'koebenhavn', date: '2014-01-01' },
    ),
    { holder: 'København', from: '2014-02-01', date: '2014-01-01' },
  ],
  'not-a-municipality': [
    at('effort add', { municipality: 'regionen', goal: 'mindre-co2', effort: 'x' }),
    { organisation: { id: 'regionen', name: 'Regionen' } },
  ],
  'meeting-only-proposed': [
    at('meetings move', { meeting: 'gruppe-2014-autumn', date: '2014-11-01' }),
    { meeting: { id: 'gruppe-2014-autumn', body: 'Administrativ gruppe', date: '2014-10-21' } },
  ],
  'meeting-already-held': [
    at('meetings cancel', { meeting: 'moede-2013', reason: 'x' }),
    { meeting: held, held: '2013-10-10' },
  ],
  'meeting-already-cancelled': [
    on({
      ...base,
      meetings: [
        ...(base['meetings'] as object[]),
        { id: 'aflyst', body: 'gruppe', date: '2014-05-08', cancelled: { date: '2014-02-01', reason: 'x' } },
      ],
    })('meetings cancel', { meeting: 'aflyst', reason: 'x' }),
    { meeting: { id: 'aflyst', body: 'Administrativ gruppe', date: '2014-05-08' }, cancelled: '2014-02-01' },
  ],
  'meeting-already-there': [
    at('meetings move', { meeting: 'foraarsmoede', date: '2014-04-10' }),
    { meeting: spring },
  ],
  'held-in-future': [
    at('meetings held', { meeting: 'foraarsmoede' }),
    { meeting: spring, date: '2014-04-10', today: '2014-03-01' },
  ],
  'reason-needed': [
    at('correct', { id: 'klimaforum', field: 'established', value: '2013-10-01' }),
    { date: '2013-10-10' },
  ],
  'field-needed': [at('person edit', { id: 'kkr-formand', fields: { name: ' ' } }), { field: 'name' }],
  'nothing-to-withdraw': [
    at('withdraw', { command: 'forum dissolve', told: { forum: 'klimaforum' } }),
    { command: 'forum dissolve' },
  ],
  'which-to-withdraw': [
    withForum({ reports: ['2014-02-20', '2014-02-21'].map((date) => ({ date, progress: 'x' })) })(
      'withdraw',
      {
        ...{ command: 'forum report', told: { forum: 'klimaforum' } },
      },
    ),
    {
      entries: ['2014-02-20', '2014-02-21'].map((date) => ({ label: 'Klimaforum', date })),
      options: ['--date'],
    },
  ],
  'no-such-field': [
    at('correct', { id: 'klimaforum', field: 'task', value: 'x', reason: 'y' }),
    {
      id: 'klimaforum',
      field: 'task',
      known: ['established', 'dissolved', 'earlier', 'members', 'initiatives', 'reports'],
    },
  ],
  'which-entry': [
    at('correct', { id: 'klimaforum', field: 'reports[2013-12-03].progress', value: 'x', reason: 'y' }),
    { field: 'reports', entries: ['reports[2013-12-02]'] },
  ],
  'office-held-later': [
    on({ ...base, statusMeeting: withHolder({ person: 'kkr-formand', from: '2014-01-01' }) })('office hold', {
      office: 'formand-kkr',
      person: 'regionsformand',
      from: '2013-01-01',
    }),
    { office: 'KKR-formand', holder: 'KKR-formanden', from: '2014-01-01' },
  ],
  'office-already-held': [
    at('office hold', { office: 'formand-kkr', person: 'kkr-formand', from: '2014-01-01' }),
    { office: 'KKR-formand', holder: 'KKR-formanden' },
  ],
  'meeting-already-entered': [
    at('meetings add', { body: 'gruppe', date: '2014-04-10', fields: {} }),
    { meeting: spring },
  ],
  'meeting-still-coming': [at('meetings reopen', { meeting: 'foraarsmoede' }), { meeting: spring }],
  'no-such-seats': [
    at('composition set', { body: 'gruppe', roles: ['direktør'], remove: true }),
    {
      body: group,
      seats: seats('direktør'),
      known: [
        { ...seats('koncerndirektør'), organisation: 'Regionen' },
        { ...seats('kommunaldirektør'), kind: 'municipality' },
        { ...seats('fagdirektør'), kind: 'municipality' },
      ],
    },
  ],
  'min-above-max': [
    at('composition set', { body: 'gruppe', roles: ['koncerndirektør'], min: 2 }),
    { min: 2, max: 1 },
  ],
  'not-avoided': [at('meetings avoid', { weeks: [11], remove: true }), { dates: [], weeks: [11], body: '' }],
  'not-accepted': [
    at('accept', { code: 'forum-without-goal', remove: true }),
    { rule: 'forum-without-goal', id: '' },
  ],
  'no-status-meeting': [withoutStatusMeeting('status-meeting edit', { fields: { name: 'x' } }), {}],
  'status-meeting-there': [
    at('status-meeting add', { fields: { name: 'Møde' } }),
    { name: 'Årligt statusmøde' },
  ],
  'entry-named': [
    at('organisation drop', { id: 'koebenhavn' }),
    { name: 'København', by: ['gruppe', 'cykelstier', 'busser'] },
  ],
  'body-without-meetings': [
    at('meetings set', { body: 'gammel', rules: { perYear: 2 } }),
    { body: { id: 'gammel', name: 'Den gamle gruppe' } },
  ],
  'no-such-meeting-rule': [
    at('meetings set', { body: 'statusmoede', rules: { monthly: 'first-tuesday' } }),
    {
      body: { id: 'statusmoede', name: 'Årligt statusmøde' },
      key: 'monthly',
      known: ['perYear', 'weekdays', 'time', 'place', 'weeksBetween', 'deadlines', 'season'],
    },
  ],
  'no-such-deadline': [
    at('meetings set', { body: 'gruppe', rules: {}, deadlines: { indkaldelse: '-3w' } }),
    {
      key: 'indkaldelse',
      known: [
        ...['themeReserved', 'speakersAsked', 'reportsRequested', 'notice'],
        ...['reportsIn', 'agenda', 'draftMinutes', 'finalMinutes'],
      ],
    },
  ],
  'office-day-needed': [
    at('office hold', { office: 'formand-kkr', person: 'regionsformand' }),
    { office: 'KKR-formand', holder: 'KKR-formanden' },
  ],
  'unknown-rule': [
    at('accept', { code: 'forum-without-goals', until: '2014-12-31', reason: 'x' }),
    { rule: 'forum-without-goals', suggestion: 'forum-without-goal' },
  ],
  'until-in-past': [
    at('accept', { code: 'forum-without-goal', until: '2014-02-28', reason: 'x' }),
    { until: '2014-02-28', today: '2014-03-01' },
  ],
  'unknown-setting': [
    at('settings', { key: 'windUpDay', value: '3' }),
    {
      key: 'windUpDay',
      keys: [
        'reportEveryMonths',
        'followUpEveryMonths',
        'prioritiseEveryMonths',
        'windUpDays',
        ...['spring', 'autumn'].flatMap((season) =>
          ['from', 'to', 'preferred.from', 'preferred.to'].map((key) => `seasons.${season}.${key}`),
        ),
        'notAvoided',
        ...[
          'themeReserved',
          'speakersAsked',
          'reportsRequested',
          'notice',
          'reportsIn',
          'agenda',
          'draftMinutes',
          'finalMinutes',
        ].map((key) => `deadlines.${key}`),
        'namespace',
        'history.graceDays',
        'language',
      ],
      suggestion: 'windUpDays',
    },
  ],
  'nothing-to-schedule': [at('meetings plan', { until: '2014-04-30' }), { empty: { why: 'none-due' } }],
  'nothing-changes': [
    withForum({
      members: [{ organisation: 'koebenhavn', role: 'medlem', from: '2014-02-01', to: '2014-03-01' }],
    })('member leave', { body: 'klimaforum', organisation: 'koebenhavn', date: '2014-03-01' }),
    {},
  ],
  'file-unreadable': [on('plan: {')('forum create', { name: 'Nyt' }), { count: 1 }],
  'sections-broken': [
    on({ ...base, forums: 'ingen' })('forum create', { name: 'Nyt' }),
    { sections: ['forums'] },
  ],
};

/** For each fact of what was done a command that does it. */
export const DONE: Record<string, [Command, object]> = {
  'corrections-entered': [{ ...late, reason: { text: 'Glemt', isUsed: false } }, { entries: [settled] }],
  'forum-created': [
    at('forum create', { name: 'Nyt', established: '2014-02-01' }),
    { forum: { id: 'nyt', name: 'Nyt' }, established: '2014-02-01', isPlanned: false },
  ],
  'forum-established': [
    at('forum establish', { forum: 'uddannelse', date: '2014-02-01' }),
    { forum: { id: 'uddannelse', name: 'Uddannelsesforum' }, date: '2014-02-01' },
  ],
  // Of two members one leaves on that day anyhow.
  'forum-dissolved': [
    withForum({
      members: [
        { organisation: 'regionen', role: 'formand' },
        { organisation: 'koebenhavn', role: 'medlem', to: '2014-02-28' },
      ],
    })('forum dissolve', { forum: 'klimaforum', date: '2014-02-28', reason: 'Slut', release: true }),
    { forum: klimaforum, date: '2014-02-28', members: 1, meetings: 0 },
  ],
  'forum-reported': [
    at('forum report', { forum: 'klimaforum', date: '2014-02-01', progress: 'Godt' }),
    { forum: klimaforum, date: '2014-02-01' },
  ],
  'forum-released': [
    at('forum release', { forum: 'klimaforum', initiative: 'klimastrategi', date: '2014-03-01' }),
    { forum: klimaforum, initiative: strategy, date: '2014-03-01' },
  ],
  'initiative-started': [
    at('initiative start', { initiative: 'ny-viden', date: '2014-02-01' }),
    { initiative: knowledge, date: '2014-02-01' },
  ],
  'initiative-ended': [
    at('initiative end', {
      initiative: 'klimastrategi',
      date: '2014-02-28',
      dissolveForums: { reason: 'Slut' },
    }),
    { initiative: strategy, date: '2014-02-28', dissolved: ['Klimaforum'] },
  ],
  'initiative-prioritised': [
    at('initiative prioritise', { initiative: 'klimastrategi', date: '2014-02-01', rank: 2 }),
    { initiative: strategy, date: '2014-02-01', rank: 2 },
  ],
  'initiative-followed-up': [
    at('initiative follow-up', { initiative: 'klimastrategi', date: '2014-02-01', status: 'delayed' }),
    { initiative: strategy, date: '2014-02-01', status: 'delayed' },
  ],
  'member-appointed': [
    at('member appoint', {
      body: 'klimaforum',
      organisation: 'regionen',
      role: 'medlem',
      from: '2014-03-01',
    }),
    { holder: 'Regionen', role: 'medlem', body: klimaforum, area: '', from: '2014-03-01' },
  ],
  'member-in-capacity': [
    withForum({ members: [{ person: 'kkr-formand', role: 'medlem' }] })('member appoint', {
      body: 'klimaforum',
      person: 'kkr-formand',
      role: 'medlem',
      as: 'chair',
      from: '2014-03-01',
    }),
    {
      holder: 'KKR-formanden',
      role: 'medlem',
      body: klimaforum,
      as: 'chair',
      was: undefined,
      from: '2014-03-01',
      to: undefined,
      last: '2014-02-28',
    },
  ],
  'decision-entered': [
    at('initiative prioritise', {
      initiative: 'klimastrategi',
      date: '2013-10-10',
      rank: 1,
      decision: { date: '2013-10-01' },
    }),
    { fact: 'priority', name: 'Klimastrategi', decided: '2013-10-01' },
  ],
  'member-left': [
    at('member leave', {
      body: 'gruppe',
      organisation: 'koebenhavn',
      role: 'fagdirektør',
      date: '2014-03-01',
    }),
    { holder: 'København', role: 'fagdirektør', body: group, date: '2014-03-01' },
  ],
  'entry-renamed': [
    at('rename', { id: 'mindre-co2', to: 'mindre-udledning' }),
    { id: 'mindre-co2', to: 'mindre-udledning', kind: 'goal', name: 'Mindre CO2', places: 2 },
  ],
  'entry-added': [
    at('person add', { fields: { name: 'Kim Høgh', title: 'Direktør' } }),
    { kind: 'person', id: 'kim-hoegh', name: 'Kim Høgh' },
  ],
  'entry-edited': [
    at('forum edit', {
      id: 'klimaforum',
      fields: { goal: 'Mindre CO2', task: 'Ny opgave', areas: ['klima'] },
    }),
    { name: 'Klimaforum', fields: ['task', 'areas'] },
  ],
  'forum-dropped': [
    at('forum drop', { forum: 'uddannelse', reason: 'Nej' }),
    { forum: { id: 'uddannelse', name: 'Uddannelsesforum' } },
  ],
  'effort-added': [
    at('effort add', { municipality: 'koebenhavn', goal: 'mindre-co2', effort: 'Cykelstier' }),
    { id: 'koebenhavn-mindre-co2', municipality: 'København', goal: 'Mindre CO2' },
  ],
  'meetings-scheduled': [
    at('meetings plan', { until: '2014-12-31' }),
    {
      meetings: [
        { id: 'gruppe-2014-autumn', body: 'Administrativ gruppe', date: '2014-10-21' },
        { id: 'statusmoede-2014', body: 'Årligt statusmøde', date: '2014-11-27' },
      ],
    },
  ],
  'meeting-moved': [
    at('meetings move', { meeting: 'foraarsmoede', date: '2014-04-24' }),
    { meeting: spring, date: '2014-04-24' },
  ],
  'meeting-cancelled': [
    at('meetings cancel', { meeting: 'foraarsmoede', reason: 'Valg' }),
    { meeting: spring },
  ],
  'meeting-held': [
    at('meetings held', { meeting: 'temamoede', minutes: 'https://example.org/referat' }),
    { meeting: past, date: '2014-02-06' },
  ],
  'meeting-added': [
    at('meetings add', { body: 'gruppe', date: '2014-05-08', fields: { place: 'Rådhuset' } }),
    { meeting: { id: 'gruppe-2014-05-08', body: 'Administrativ gruppe', date: '2014-05-08' } },
  ],
  'meeting-edited': [
    at('meetings edit', { id: 'foraarsmoede', fields: { place: 'Rådhuset', note: '' } }),
    { meeting: spring, fields: ['place'] },
  ],
  'meeting-reopened': [
    at('meetings reopen', { meeting: 'moede-2013', reason: 'Mødet blev ikke til noget' }),
    { meeting: held, was: 'held' },
  ],
  'office-taken': [
    at('office hold', { office: 'formand-region', person: { name: 'Ny Formand' }, from: '2014-01-01' }),
    {
      office: 'Regionsrådsformand',
      holder: 'Ny Formand',
      from: '2014-01-01',
      left: ['Regionsrådsformanden'],
    },
  ],
  'seats-set': [
    at('composition set', { body: 'klimaforum', roles: ['medlem'], max: 9 }),
    { body: klimaforum, seats: seats('medlem') },
  ],
  avoided: [
    at('meetings avoid', { dates: ['2014-05-02'], reason: 'KL', body: 'gruppe' }),
    { dates: ['2014-05-02'], weeks: [], body: 'Administrativ gruppe' },
  ],
  'avoided-no-longer': [
    on({ ...base, settings: { avoid: [{ weeks: [11, 12], reason: 'KL' }] } })('meetings avoid', {
      weeks: [11],
      remove: true,
    }),
    { dates: [], weeks: [11], body: '' },
  ],
  'finding-not-accepted': [
    on({
      ...base,
      acceptedFindings: [{ code: 'forum-without-goal', reason: 'x', until: '2014-12-31' }],
    })('accept', { code: 'forum-without-goal', remove: true }),
    { rule: 'forum-without-goal', id: '' },
  ],
  'body-dissolved': [
    at('group dissolve', { date: '2016-12-31', reason: 'Planen udløber', decidedBy: 'regionen' }),
    { body: group, date: '2016-12-31', members: 5, meetings: 0 },
  ],
  'organisations-merged': [
    at('organisation merge', { organisations: ['koebenhavn'], name: 'Storkøbenhavn', date: '2014-07-01' }),
    {
      organisations: [{ id: 'koebenhavn', name: 'København' }],
      into: { id: 'storkoebenhavn', name: 'Storkøbenhavn' },
      date: '2014-07-01',
    },
  ],
  'plan-succeeded': [
    at('plan succeed', { name: 'Ny', from: '2017-01-01', to: '2020-12-31', ends: ['mindre-co2'] }),
    {
      plan: 'Ny',
      before: 'Den regionale udviklingsplan',
      from: '2017-01-01',
      to: '2020-12-31',
      ended: ['Mindre CO2'],
    },
  ],
  'carried-over': [
    at('organisation merge', { organisations: ['kkr'], name: 'KKR Øst', date: '2014-07-01' }),
    {
      into: { id: 'kkr-oest', name: 'KKR Øst' },
      ties: [
        { kind: 'employer', name: 'KKR-formanden' },
        { kind: 'office', name: 'KKR-formand' },
        { kind: 'composition', name: 'Administrativ gruppe' },
      ],
    },
  ],
  'entry-dropped': [
    at('effort drop', { id: 'cykelstier' }),
    { kind: 'effort', id: 'cykelstier', name: 'cykelstier' },
  ],
  'person-anonymised': [
    at('person anonymise', { id: 'kkr-formand' }),
    { name: 'KKR-formanden', to: 'person-1', places: 1 },
  ],
  'meetings-set': [at('meetings set', { body: 'gruppe', rules: { place: 'Rådhuset' } }), { body: group }],
  'seat-vacant': [
    at('member appoint', { body: 'klimaforum', role: 'sekretær', vacant: true, from: '2014-02-01' }),
    { role: 'sekretær', body: klimaforum, area: '', from: '2014-02-01' },
  ],
  'seats-removed': [
    withForum({ composition: [{ roles: ['medlem'], max: 9 }], members: [] })('composition set', {
      body: 'klimaforum',
      roles: ['medlem'],
      remove: true,
    }),
    { body: klimaforum, seats: seats('medlem') },
  ],
  'finding-accepted': [
    at('accept', { code: 'forum-without-goal', id: 'uddannelse', until: '2014-12-31', reason: 'x' }),
    { rule: 'forum-without-goal', id: 'uddannelse', until: '2014-12-31' },
  ],
  'setting-set': [at('settings', { key: 'windUpDays', value: '60' }), { key: 'windUpDays', value: '60' }],
  withdrawn: [
    at('withdraw', { command: 'forum report', told: { forum: 'klimaforum' }, reason: 'x' }),
    {
      command: 'forum report',
      of: { code: 'forum-reported', args: { forum: klimaforum, date: '2013-12-02' } },
    },
  ],
  corrected: [
    at('correct', { id: 'klimaforum', field: 'reports[2013-12-02].progress', value: 'Sent', reason: 'x' }),
    {
      name: 'Klimaforum',
      field: 'reports',
      was: 'Som planlagt',
      now: 'Sent',
    },
  ],
  'minutes-entered': [
    at('meetings held', { meeting: 'moede-2013', minutes: 'https://example.org/referat' }),
    { meeting: held, minutes: 'https://example.org/referat' },
  ],
};

/** For each fact of what is left to be done a command that leaves it, and nothing else. */
export const OPEN: Record<string, [Command, object]> = {
  'not-carried-over': [
    at('organisation merge', {
      organisations: ['koebenhavn'],
      name: 'Storkøbenhavn',
      date: '2014-07-01',
      except: ['gruppe'],
    }),
    {
      ties: [
        { kind: 'seat', name: 'Administrativ gruppe' },
        { kind: 'seat', name: 'Administrativ gruppe' },
      ],
    },
  ],
  'history-keeps-name': [
    at('person anonymise', { id: 'kkr-formand' }),
    { name: 'KKR-formanden', lines: [122] },
  ],
  'ends-taken-out': [
    on({
      ...base,
      statusMeeting: withHolder(
        { person: 'kkr-formand', to: '2014-02-19' },
        { person: 'regionsformand', from: '2014-02-20' },
      ),
    })('withdraw', { command: 'office hold', told: {} }),
    { names: ['KKR-formanden'] },
  ],
  'forum-left-over': [
    at('forum release', { forum: 'klimaforum', initiative: 'klimastrategi', date: '2014-03-01' }),
    { forum: klimaforum, date: '2014-03-01' },
  ],
  'forum-not-established': [at('forum create', { name: 'Nyt' }), { forum: { id: 'nyt', name: 'Nyt' } }],
  'seats-vacant': [
    at('member leave', {
      body: 'gruppe',
      organisation: 'regionen',
      role: 'koncerndirektør',
      date: '2014-02-28',
    }),
    { body: group, role: 'koncerndirektør', area: '', count: 1 },
  ],
  'seats-unfilled': [
    withForum({ members: [], composition: [{ roles: ['medlem'], min: 3 }] })('member appoint', {
      body: 'klimaforum',
      organisation: 'regionen',
      role: 'medlem',
      from: '2014-03-01',
    }),
    { body: klimaforum, role: 'medlem', area: '', count: 2 },
  ],
  // At Christmas all is closed.
  'meeting-unplaced': [
    on({ ...base, settings: { seasons: { autumn: { from: '12-24', to: '12-26' } } } })('meetings plan', {
      until: '2014-12-31',
    }),
    { body: 'Administrativ gruppe', from: '2014-12-24', to: '2014-12-26', problem: { why: 'closed' } },
  ],
  'meeting-lacking': [
    at('meetings move', { meeting: 'foraarsmoede', date: '2014-09-04' }),
    { body: group, time: '2014-spring' },
  ],
  'minutes-missing': [at('meetings held', { meeting: 'temamoede' }), { meeting: past }],
  'reason-missing': [
    { ...late, reason: { text: undefined, isUsed: false } },
    { entries: [settled], days: 30, today: '2014-03-01' },
  ],
  'reason-unused': [
    {
      ...at('forum report', { forum: 'klimaforum', date: '2014-02-28', progress: 'Godt' }),
      reason: { text: 'Glemt', isUsed: false },
    },
    { days: 30 },
  ],
};
