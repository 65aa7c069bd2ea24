import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { CHANGES } from '../../src/changes/index.ts';
import { readDocument } from '../../src/document/document.ts';
import type { Value } from '../../src/document/parse.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';

/** The day on which the commands are given. */
export const TODAY = '2014-03-01';
const file = (await readDocument(readFileSync('examples/rules/base.yaml')))
  .data as unknown as OrganisationFile;
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
  plan: { ...file.plan, initiatives: [...(file.plan.initiatives ?? []), plannedInitiative] },
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
    from: date,
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
  command('meetings plan', { count: fc.integer({ min: 1, max: 3 }) }),
  command('meetings move', { meeting, date, reason: option(text) }),
  command('meetings cancel', { meeting, reason: text }),
  command('meetings held', { meeting, date: option(date), minutes: option(text) }),
);

function command(name: keyof typeof CHANGES, input: Record<string, fc.Arbitrary<unknown>>) {
  return fc.record({ name: fc.constant(name), input: fc.record(input) });
}
