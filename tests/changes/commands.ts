import { readFileSync } from 'node:fs';
import type { CHANGES } from '../../src/changes/index.ts';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parsed.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import fc from '../property.ts';

/** The day on which the commands are given. */
export const TODAY = '2014-03-01';
const file = (await readDocument(readFileSync('fixtures/base.yaml'))).data as unknown as OrganisationFile;
const plannedForum = {
  id: 'uddannelse',
  name: 'Uddannelsesforum',
  origin: 'established' as const,
  reportsTo: 'gruppe',
};
const plannedInitiative = { id: 'ny-viden', name: 'Ny viden', areas: ['klima'] };
const comingMeeting = { id: 'foraarsmoede', body: 'gruppe', date: '2014-04-10', themes: ['klima'] };
const pastMeeting = { id: 'temamoede', body: 'klimaforum', date: '2014-02-06' };
/** Seats that are vacant from a day on, their keys in every order: who takes one up takes its notes out. */
const vacancies = [
  { note: 'Ledig', vacant: true, role: 'fagdirektør', area: 'klima', selectedBy: 'kkr', from: '2014-02-28' },
  { vacant: true, role: 'kommunaldirektør', note: 'KKR udpeger', area: 'klima', from: '2014-01-15' },
];
const ownVacancies = [
  { role: 'medlem', from: '2014-01-15', vacant: true, to: '2015-12-31', note: 'Venter på svar' },
  { note: 'Ledig plads', from: '2014-02-28', vacant: true, role: 'fagdirektør' },
];
/** A file with something for each command to change. */
export const base = {
  ...file,
  administrativeGroup: {
    ...file.administrativeGroup,
    members: [...(file.administrativeGroup.members ?? []), ...vacancies],
  },
  efforts: ['cykelstier', 'busser'].map((id) => ({
    ...{ id, municipality: 'koebenhavn', area: 'klima', goal: 'mindre-co2', effort: 'x' },
  })),
  plan: {
    ...file.plan,
    goals: [...(file.plan.goals ?? []), { id: 'unavngivet', area: 'klima', name: 'Uden indsatser' }],
    initiatives: [...(file.plan.initiatives ?? []), plannedInitiative],
  },
  people: [...(file.people ?? []), { id: 'ledsager', name: 'Uden plads' }],
  organisations: [...file.organisations, { id: 'skolen', name: 'Uden plads', kind: 'education' }],
  formerGroups: [
    { id: 'gammel', name: 'Den gamle gruppe', kind: 'climate-forum' },
    { id: 'aeldre', name: 'Den ældre', kind: 'climate-forum' },
  ],
  forums: [...(file.forums ?? []).map((forum) => ({ ...forum, members: ownVacancies })), plannedForum],
  meetings: [...(file.meetings ?? []), comingMeeting, pastMeeting],
} as unknown as { [key: string]: Value };

const text = fc.oneof(
  fc.constantFrom(
    'Forum for "vækst": by & land',
    'NO',
    '0042',
    'Åben dør 🎉',
    'linje\nlinje',
    ' luft ',
    "d'Or #1",
  ),
  fc.string({ minLength: 1, maxLength: 20 }).filter((value) => /\S/.test(value)),
);
const date = fc.constantFrom(
  '2013-09-15',
  '2013-10-10',
  '2013-12-31',
  '2014-01-15',
  '2014-02-28',
  '2014-03-01',
  '2014-02-30',
);
const forum = fc.constantFrom('klimaforum', 'klimaforum', 'uddannelse', 'uddannelse', 'nyt', 'klimafrum');
const meeting = fc.constantFrom('foraarsmoede', 'temamoede', 'temamode', 'gruppe-2014-autumn');
const initiative = fc.constantFrom('klimastrategi', 'klimastrategi', 'ny-viden');
const option = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.oneof(value, fc.constant(''));
const some = (fields: Record<string, fc.Arbitrary<unknown>>) => fc.record(fields, { requiredKeys: [] });
const newId = fc.constantFrom('ny', 'nyere', 'ny-area');
const seat = {
  role: fc.constantFrom('fagdirektør', 'kommunaldirektør', 'koncerndirektør', 'medlem'),
  area: option(fc.constant('klima')),
};

/** A command with an input, such as anybody might type. */
export const commands = fc.oneof(
  command('forum create', {
    id: option(fc.constantFrom('nyt', 'andet')),
    name: text,
    task: option(text),
    goal: option(text),
    initiatives: option(fc.constant([{ id: 'klimastrategi' }])),
    established: option(date),
  }),
  command('forum establish', { forum, date }),
  command('forum dissolve', { forum, date, reason: text, release: fc.boolean() }),
  command('forum report', { forum, date, progress: text, interdisciplinarity: text }),
  command('forum release', { forum, initiative, date }),
  command('forum release', {
    forum: fc.constant('klimaforum'),
    initiative: fc.constant('klimastrategi'),
    date: fc.constant(TODAY),
  }),
  command('forum dissolve', {
    forum: fc.constant('klimaforum'),
    date: fc.constantFrom('2014-02-28', TODAY),
    reason: text,
    release: fc.constant(true),
  }),
  command('initiative start', { initiative: fc.constant('ny-viden'), date }),
  command('initiative end', { initiative, date, dissolveForums: option(fc.record({ reason: text })) }),
  command('initiative prioritise', {
    initiative,
    date,
    rank: fc.integer({ min: 1, max: 9 }),
    note: option(text),
  }),
  command('initiative follow-up', {
    initiative,
    date,
    status: fc.constantFrom('on-track', 'delayed'),
    note: option(text),
  }),
  command('member appoint', {
    body: fc.oneof(forum, fc.constant('gruppe')),
    organisation: fc.constantFrom('koebenhavn', 'regionen'),
    from: option(date),
    as: option(fc.constantFrom('chair', 'vice-chair', 'member')),
    ...seat,
  }),
  command('member appoint', {
    body: fc.constant('klimaforum'),
    person: fc.record({ name: text, title: option(text) }),
    organisation: fc.record({ name: text, kind: fc.constantFrom('education', 'interest') }),
    from: date,
    role: text,
  }),
  command('member leave', { body: fc.oneof(forum, fc.constant('gruppe')), date, role: seat.role }),
  command('effort add', {
    municipality: fc.constant('koebenhavn'),
    goal: fc.constant('mindre-co2'),
    effort: text,
  }),
  command('rename', {
    id: fc.constantFrom('temamoede', 'tema', 'mindre-co2', 'ny-viden', 'kkr'),
    to: fc.constantFrom('tema', 'temamoede', 'viden', 'Ny viden', 'gruppe'),
  }),
  command('member appoint', {
    body: fc.oneof(forum, fc.constant('gruppe')),
    vacant: fc.constant(true),
    from: option(date),
    note: option(text),
    ...seat,
  }),
  command('plan edit', {
    fields: some({
      name: text,
      from: fc.constant('2012-02-01'),
      to: fc.constantFrom('2016-12-30', '2016-02-30'),
    }),
  }),
  command('plan succeed', {
    name: text,
    from: fc.constantFrom('2017-01-01', '2015-01-01', '2011-01-01'),
    to: fc.constantFrom('2020-12-31', '2014-12-31'),
    url: option(fc.constant('https://example.org/plan')),
    case: option(text),
    charter: option(fc.constantFrom('rup-2012')),
    areas: option(fc.constantFrom(['Sundhed'], ['Klima', 'Ældre'])),
    ends: option(fc.constantFrom(['klimastrategi'], ['klimaforum', 'klima'], ['mindre-co2', 'koebenhavn'])),
    reason: option(text),
  }),
  command('group edit', { fields: some({ name: text, task: maybe(text), note: maybe(text) }) }),
  command('group dissolve', {
    date: fc.constantFrom('2016-12-31', '2016-12-30'),
    reason: text,
    decidedBy: option(fc.constantFrom('regionen', 'region')),
  }),
  command('status-meeting edit', { fields: some({ name: text, note: maybe(text) }) }),
  command('status-meeting add', { id: option(newId), fields: fc.record({ name: text }) }),
  command('former-group add', {
    id: fc.constantFrom('ny', undefined),
    fields: fc.record({
      name: text,
      kind: fc.constantFrom('administrative-group', 'climate-forum'),
      decidedBy: fc.constantFrom('regionen', 'kkr'),
    }),
    dissolved: option(fc.constantFrom('2013-08-14', '2013-09-15')),
    reason: option(text),
    successor: option(fc.constantFrom('gruppe', 'gruppen')),
  }),
  command('former-group edit', {
    id: fc.constant('gammel'),
    fields: some({ name: text, note: maybe(text) }),
  }),
  command('former-group dissolve', { id: fc.constant('gammel'), date, reason: text }),
  command('former-group drop', { id: fc.constant('gammel'), reason: option(text) }),
  command('office add', {
    id: option(newId),
    fields: fc.record({ name: text, organisation: fc.constantFrom('kkr', 'kk') }),
  }),
  command('office edit', {
    id: fc.constantFrom('formand-kkr', 'formand-kkr', 'formand'),
    fields: fc.oneof(fc.record({ name: text }), fc.record({ organisation: fc.constant('regionen') })),
  }),
  command('office drop', { id: newId, reason: option(text) }),
  command('person anonymise', { id: fc.constantFrom('kkr-formand', 'regionsformand', 'kim-hoegh') }),
  command('person drop', { id: fc.constantFrom('ledsager', 'kkr-formand'), reason: option(text) }),
  command('organisation drop', { id: fc.constantFrom('skolen', 'kkr'), reason: option(text) }),
  command('area drop', { id: fc.constantFrom('ny-area', 'klima'), reason: option(text) }),
  command('goal drop', { id: fc.constantFrom('unavngivet', 'mindre-co2'), reason: option(text) }),
  command('initiative drop', { id: fc.constantFrom('ny-viden', 'klimastrategi'), reason: option(text) }),
  command('effort drop', { id: fc.constantFrom('cykelstier', 'ny'), reason: option(text) }),
  command('effort edit', {
    id: fc.constant('cykelstier'),
    fields: some({ effort: text, collected: maybe(date), goal: fc.constantFrom('mindre-co2', 'co2') }),
  }),
  command('meetings set', {
    body: fc.constantFrom('gruppe', 'klimaforum', 'klimaforum', 'statusmoede'),
    rules: some({
      perYear: fc.constantFrom(1, 2),
      weekdays: fc.constantFrom(['monday'], ['tuesday', 'monday'], []),
      time: maybe(fc.constant('09:00-11:00')),
      place: maybe(text),
      weeksBetween: fc.constantFrom(4, ''),
    }),
    deadlines: option(some({ notice: fc.constantFrom('-4w', ''), agenda: fc.constantFrom('none', '') })),
  }),
  command('meetings set', {
    body: fc.constant('klimaforum'),
    rules: fc.constant({ monthly: 'first-tuesday' }),
  }),
  command('meetings avoid', {
    dates: option(fc.constant(['2014-05-02'])),
    weeks: fc.constantFrom([11], [11, 12]),
    reason: text,
    body: option(fc.constantFrom('gruppe', 'grupp')),
    remove: fc.constantFrom(false, false, true),
  }),
  command('person add', {
    id: option(newId),
    fields: fc.record({ name: text, title: option(text), note: option(text) }),
  }),
  command('person edit', {
    id: fc.constantFrom('kkr-formand', 'regionsformand', 'regionen'),
    fields: some({
      name: text,
      title: maybe(text),
      organisation: fc.constantFrom('kkr', 'regione'),
      note: maybe(text),
    }),
  }),
  command('organisation add', {
    id: option(newId),
    fields: fc.record({ name: text, kind: fc.constantFrom('education', 'municipality'), note: option(text) }),
  }),
  command('organisation edit', {
    id: fc.constant('koebenhavn'),
    fields: some({ name: text, partOf: maybe(fc.constant('regionen')), note: maybe(text) }),
  }),
  command('organisation dissolve', {
    organisation: fc.constantFrom('skolen', 'koebenhavn'),
    date: fc.constantFrom(TODAY, '2014-06-30', '2015-02-29'),
    reason: option(text),
    successors: option(fc.constantFrom(['kkr'], ['kkr', 'regionen'], ['kk'])),
  }),
  command('organisation merge', {
    organisations: fc.constantFrom(['skolen'], ['koebenhavn', 'skolen'], ['regionen', 'kkr'], ['kk']),
    into: option(fc.constantFrom('kkr', 'koebenhavn', 'ny-organisation')),
    name: option(text),
    date: fc.constantFrom(TODAY, '2014-07-01'),
    reason: option(text),
    except: option(fc.constantFrom(['gruppe'], ['klimaforum', 'regionsformand'], ['grupp'])),
  }),
  command('area add', { id: option(newId), fields: fc.record({ name: text, note: option(text) }) }),
  command('area edit', { id: fc.constant('klima'), fields: some({ name: text, note: maybe(text) }) }),
  command('goal add', { id: option(newId), fields: fc.record({ name: text, area: fc.constant('klima') }) }),
  command('goal edit', { id: fc.constant('mindre-co2'), fields: some({ name: text, note: maybe(text) }) }),
  command('initiative add', {
    id: option(newId),
    fields: fc.record({ name: text, areas: fc.constant(['klima']), started: option(date) }),
  }),
  command('initiative edit', {
    id: initiative,
    fields: some({
      name: text,
      areas: fc.constantFrom(['klima'], ['klima', 'ny-area']),
      wantsForum: maybe(fc.constant('klimaforum')),
    }),
  }),
  command('forum edit', {
    id: forum,
    fields: some({
      name: text,
      task: maybe(text),
      areas: maybe(fc.constant(['klima'])),
      initiatives: fc.constantFrom(
        [{ id: 'klimastrategi', relation: ['develops', 'follows'] }],
        [{ id: 'ny-viden', relation: ['participates'] }],
      ),
      note: maybe(text),
    }),
  }),
  command('forum drop', { forum: fc.constantFrom('uddannelse', 'nyt', 'klimaforum'), reason: text }),
  command('effort assess', {
    id: fc.constantFrom('koebenhavn-mindre-co2', 'cykelstier'),
    fields: some({ assessment: maybe(text), note: maybe(text) }),
  }),
  command('office hold', {
    office: fc.constantFrom('formand-region', 'formand-region', 'formand-reg'),
    person: fc.oneof(fc.constantFrom('kkr-formand', 'regionsformand'), fc.record({ name: text })),
    from: option(date),
  }),
  command('composition set', {
    body: fc.constantFrom('klimaforum', 'klimaforum', 'gruppe', 'gammel'),
    roles: fc.constantFrom(['fagdirektør'], ['medlem'], ['formand', 'medlem'], undefined),
    kind: fc.constantFrom('municipality', undefined),
    max: option(fc.constantFrom(9, '')),
    remove: fc.constantFrom(false, false, true),
  }),
  command('meetings add', {
    body: fc.constantFrom('klimaforum', 'gruppe', 'klimafrum'),
    date: fc.constantFrom('2014-05-08', '2014-06-12', '2014-04-10'),
    fields: some({ time: fc.constant('09:00-10:00'), place: text, themes: fc.constant(['klima']) }),
  }),
  command('meetings edit', {
    id: meeting,
    fields: some({
      time: fc.constant('10:00-12:00'),
      place: maybe(text),
      themes: maybe(fc.constant(['klima'])),
      speakers: fc.constant([{ organisation: 'kkr', topic: 'Vækst: nu' }]),
      note: maybe(text),
    }),
  }),
  command('meetings reopen', { meeting: fc.constantFrom('moede-2013', 'temamoede'), reason: option(text) }),
  command('accept', {
    code: fc.constantFrom('forum-without-goal', 'forum-without-goals'),
    id: option(fc.constantFrom('klimaforum', 'gruppe')),
    until: fc.constantFrom('2014-12-31', TODAY, '2013-12-31'),
    reason: text,
  }),
  command('settings', {
    key: fc.constantFrom('windUpDays', 'history.graceDays', 'deadlines.notice', 'windUpDay'),
    value: fc.constantFrom('45', '-3w', ''),
  }),
  command('correct', {
    id: fc.constantFrom('klimaforum', 'klimastrategi'),
    field: fc.constantFrom('established', 'started', 'reports[2013-12-02].progress', 'followUps[1].note'),
    value: fc.oneof(date, text),
    reason: option(text),
  }),
  command('withdraw', {
    command: fc.constantFrom('forum report', 'forum dissolve', 'initiative follow-up', 'member leave'),
    told: some({ date }),
    reason: option(text),
  }),
  command('withdraw', {
    command: fc.constantFrom('forum establish', 'initiative start', 'member appoint', 'office hold'),
    told: fc.constant({}),
  }),
  command('withdraw', {
    command: fc.constantFrom('forum establish', 'initiative start'),
    told: fc.constant({}),
    reason: text,
  }),
  command('meetings plan', { count: fc.integer({ min: 1, max: 3 }) }),
  command('meetings move', { meeting, date, reason: option(text) }),
  command('meetings cancel', { meeting, reason: text }),
  command('meetings held', { meeting, date: option(date), minutes: option(text) }),
);

function command(name: keyof typeof CHANGES, input: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record({ name: fc.constant(name), input: fc.record(input) });
}

/** What the file has no room for: it has the status meeting, its two offices (R8), and seats in its areas. Cases show these. */
export const NO_ROOM: readonly string[] = ['status-meeting add', 'office add', 'office drop', 'area drop'];

/** Whether a command takes out whole what the file told: it has to be explained whatever the dates. */
export const takesOutEntry = (name: string) => name.endsWith(' drop');
