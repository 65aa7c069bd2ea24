import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { changesBetween } from '../../src/history/changes.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';

type Data = Record<string, unknown>;

const example = (await readDocument(readFileSync('examples/organisering-2016.yaml'))).data as unknown as Data;

/** The file with one entry more in a list. */
function withEntry(path: string, entry: Data): OrganisationFile {
  const file = structuredClone(example);
  const steps = path.split('.');
  const key = steps.pop() as string;
  const owner = steps.reduce((all, step) => (all[step] ??= {}) as Data, file);
  owner[key] = [...((owner[key] as Data[] | undefined) ?? []), entry];
  return file as unknown as OrganisationFile;
}

/** What is told below each sentence. */
const below = (before: unknown, after: unknown) =>
  changesBetween(before as OrganisationFile, after as OrganisationFile).map(({ code, details }) =>
    [code, ...details.map(({ label }) => label)].join(' '),
  );

describe('what a sentence names an entry by is not told again below it', () => {
  const entries: [path: string, entry: Data, added: string[], removed: string[]][] = [
    ['plan.areas', { id: 'vand', name: 'Vand' }, ['entry-added'], ['entry-removed']],
    [
      'plan.goals',
      { id: 'rent-vand', name: 'Rent vand', area: 'klima' },
      ['entry-added goal.area'],
      ['entry-removed goal.area'],
    ],
    [
      'organisations',
      { id: 'vandraad', name: 'Vandråd', kind: 'interest-group' },
      ['entry-added organisation.kind'],
      ['entry-removed organisation.kind'],
    ],
    [
      'people',
      { id: 'x', name: 'X', organisation: 'gladsaxe' },
      ['entry-added person.organisation'],
      ['entry-removed person.organisation'],
    ],
    [
      'statusMeeting.offices',
      { id: 'naestformand', name: 'Næstformand', organisation: 'gladsaxe' },
      ['entry-added office.organisation'],
      ['entry-removed office.organisation'],
    ],
    [
      'administrativeGroup.composition',
      { roles: ['fagdirektoer'], kind: 'municipality', min: 1 },
      ['entry-added seatRule.min'],
      ['entry-removed seatRule.min'],
    ],
    [
      'administrativeGroup.composition',
      { roles: ['fagdirektoer'], organisation: 'gladsaxe', kind: 'municipality', min: 1 },
      ['entry-added seatRule.kind seatRule.min'],
      ['entry-removed seatRule.kind seatRule.min'],
    ],
    [
      'administrativeGroup.members',
      { vacant: true, role: 'fagdirektoer', area: 'klima', note: 'Ny' },
      ['seat-vacant member.note'],
      ['entry-removed member.note'],
    ],
    [
      'plan.initiatives.0.priorities',
      { date: '2016-02-01', rank: 9 },
      ['prioritised'],
      ['entry-removed priority.rank'],
    ],
    [
      'plan.initiatives.0.followUps',
      { date: '2016-02-01', status: 'delayed' },
      ['followed-up'],
      ['entry-removed followUp.status'],
    ],
    [
      'forums.0.initiatives',
      { id: 'x', relation: ['follows'] },
      ['need-added'],
      ['entry-removed need.relation'],
    ],
    [
      'statusMeeting.offices.0.holders',
      { person: 'x', note: 'Ny' },
      ['office-taken', 'value-set'],
      ['entry-removed holder.note'],
    ],
    [
      'efforts',
      { id: 'x', municipality: 'gladsaxe', area: 'klima', goal: 'g', effort: 'Ny' },
      ['effort-added effort.area'],
      ['entry-removed effort.area effort.goal effort.effort'],
    ],
    [
      'meetings',
      { id: 'x', body: 'klimaforum', date: '2016-03-01', place: 'Gladsaxe' },
      ['meeting-added meeting.place'],
      ['entry-removed meeting.place'],
    ],
    [
      'settings.avoid',
      { dates: ['2016-03-01'], body: 'klimaforum', reason: 'Messe' },
      ['entry-added avoidance.dates avoidance.body'],
      ['entry-removed avoidance.dates avoidance.body'],
    ],
    [
      'forums.0.reports',
      { date: '2016-02-01', progress: 'Godt' },
      ['report-given report.progress'],
      ['entry-removed report.progress'],
    ],
    [
      'meetings.0.moved',
      { date: '2013-09-01', from: '2013-10-03', reason: 'Sygdom' },
      ['entry-added move.date move.reason'],
      ['entry-removed move.date move.reason'],
    ],
    [
      'meetings.0.speakers',
      { organisation: 'gladsaxe', topic: 'Vand' },
      ['entry-added speaker.topic'],
      ['entry-removed speaker.topic'],
    ],
    [
      'acceptedFindings',
      { code: 'seat-unfilled', id: 'klimaforum', reason: 'Aftalt' },
      ['finding-accepted'],
      ['entry-removed acceptedFinding.reason'],
    ],
    [
      'corrections',
      { id: 'klimaforum', date: '2016-02-01', reason: 'Tastefejl' },
      ['corrected'],
      ['entry-removed correction.reason'],
    ],
    [
      'charters',
      { file: 'k.yaml', from: '2016-02-01' },
      ['entry-added charter.from'],
      ['entry-removed charter.from'],
    ],
  ];

  it.each(entries)('%s %o', (path, entry, added, removed) => {
    const file = withEntry(path, entry);
    expect([below(example, file), below(file, example)]).toEqual([added, removed]);
  });
});

describe('all else that an entry says stands below its sentence', () => {
  const decision = { date: '2016-01-20', by: 'kkr-hovedstaden', case: '16-1', url: 'https://sag/16-1' };
  const decided = (key: string) =>
    Object.keys(decision)
      .map((part) => `${key}.${part}`)
      .join(' ');
  const term = { from: '2016-02-01', to: '2016-03-01', note: 'Ny', decision };

  it.each<[path: string, entry: Data, told: string[]]>([
    [
      'plan.initiatives.0.priorities',
      { date: '2016-02-01', rank: 9, note: 'Ny', decision },
      [`prioritised priority.note ${decided('priority.decision')}`],
    ],
    [
      'plan.initiatives.0.followUps',
      { date: '2016-02-01', status: 'delayed', note: 'Ny' },
      ['followed-up followUp.note'],
    ],
    [
      'statusMeeting.offices.0.holders',
      { person: 'x', ...term },
      [`office-taken ${decided('holder.decision')}`, 'office-left', 'value-set'],
    ],
    [
      'administrativeGroup.members',
      { person: 'x', role: 'r', area: 'klima', as: 'chair', ...term },
      [`appointed member.as member.note ${decided('member.decision')}`, 'term-ended'],
    ],
    [
      'forums.0.members',
      { vacant: true, role: 'r', selectedBy: 'kkr-hovedstaden', ...term },
      [`seat-vacant member.selectedBy member.note ${decided('member.decision')}`, 'term-ended'],
    ],
    [
      'forums.0.reports',
      { date: '2016-02-01', progress: 'Godt', interdisciplinarity: 'To', url: 'https://x', note: 'Ny' },
      ['report-given report.progress report.interdisciplinarity report.url report.note'],
    ],
    [
      'forums.0.initiatives',
      { id: 'x', relation: ['follows'], from: '2016-02-01', until: '2016-03-01' },
      ['need-added need.from', 'need-ended'],
    ],
    [
      'efforts',
      {
        id: 'x',
        municipality: 'gladsaxe',
        area: 'klima',
        goal: 'g',
        effort: 'Ny',
        collected: '2016-02-01',
        assessment: 'God',
        note: 'Ny',
      },
      ['effort-added effort.area effort.collected effort.note', 'effort-assessed'],
    ],
    [
      'meetings',
      {
        id: 'x',
        body: 'klimaforum',
        date: '2016-03-01',
        time: '09:00-10:00',
        place: 'P',
        themes: ['klima'],
        note: 'Ny',
        held: { date: '2016-03-01', minutes: 'M' },
      },
      ['meeting-added meeting.place meeting.themes meeting.note', 'meeting-held meeting.held.minutes'],
    ],
    [
      'forums',
      {
        id: 'x',
        name: 'X',
        origin: 'established',
        established: '2016-02-01',
        establishedBy: 'kkr-hovedstaden',
        decision,
        task: 'T',
        goal: 'G',
        reportsTo: 'gruppe',
        note: 'Ny',
      },
      [`forum-established ${decided('forum.decision')} forum.task forum.goal forum.reportsTo forum.note`],
    ],
    [
      'plan.initiatives',
      {
        id: 'x',
        name: 'X',
        areas: ['klima'],
        started: '2016-02-01',
        ended: '2016-03-01',
        endDecision: decision,
        note: 'Ny',
        url: 'https://x',
        case: '16-2',
      },
      [
        `initiative-started initiative.areas ${decided('initiative.endDecision')} initiative.note initiative.url initiative.case`,
        'initiative-ended',
      ],
    ],
  ])('%s %o', (path, entry, told) => {
    expect(below(example, withEntry(path, entry))).toEqual(told);
  });
});

describe('what comes of an entry that was there stands below its sentence', () => {
  const decision = { date: '2016-01-20', by: 'kkr-hovedstaden', case: '16-1' };
  const decided = (key: string) => `${key}.decision.date ${key}.decision.by ${key}.decision.case`;
  const seat = { role: 'r', area: 'klima' };
  const dissolved = { date: '2016-03-01', reason: 'Slut', decision };

  it.each<[path: string, before: Data, after: Data, told: string[]]>([
    [
      'plan.initiatives',
      { id: 'x', name: 'X', areas: ['klima'], started: '2016-02-01' },
      { ended: '2016-03-01', endDecision: decision },
      ['initiative-ended initiative.endDecision.date initiative.endDecision.by initiative.endDecision.case'],
    ],
    [
      'forums.0.members',
      { ...seat, vacant: true, from: '2016-01-01' },
      { vacant: undefined, person: 'x', from: '2016-02-01', as: 'chair', selectedBy: 'k', decision },
      [`seat-filled member.from member.as member.selectedBy ${decided('member')}`],
    ],
    [
      'forums.0.members',
      { ...seat, vacant: true },
      { vacant: undefined, person: 'x', from: '2016-02-01', deputyFor: 'y', note: 'Ny' },
      ['seat-filled member.deputyFor', 'value-set'],
    ],
    [
      'forums.0.members',
      { ...seat, person: 'x' },
      { to: '2016-03-01', note: 'Ny' },
      ['term-ended', 'value-set'],
    ],
    [
      'forums',
      { id: 'x', name: 'X', origin: 'continued' },
      { dissolved },
      [`body-dissolved forum.dissolved.reason ${decided('forum.dissolved')}`],
    ],
    [
      'forums',
      { id: 'x', name: 'X', origin: 'established' },
      { established: '2016-02-01', establishedBy: 'kkr-hovedstaden', decision, task: 'T' },
      [`forum-established ${decided('forum')}`, 'value-set'],
    ],
    [
      'forums',
      { id: 'x', name: 'X', origin: 'established', establishedBy: 'gladsaxe' },
      { established: '2016-02-01', establishedBy: 'kkr-hovedstaden' },
      ['forum-established', 'value-changed'],
    ],
    [
      'efforts',
      { id: 'x', municipality: 'gladsaxe', area: 'klima', goal: 'g', effort: 'Ny' },
      { assessment: 'God', note: 'Ny' },
      ['effort-assessed', 'value-set'],
    ],
  ])('%s %o %o', (path, before, more, told) => {
    const after = Object.fromEntries(
      Object.entries({ ...before, ...more }).filter(([, value]) => value !== undefined),
    );
    expect(below(withEntry(path, before), withEntry(path, after))).toEqual(told);
  });
});

describe('a meeting that gets another day or time', () => {
  const meeting = { id: 'm', body: 'klimaforum', date: '2016-03-01', time: '09:00-10:00' };
  const move = (from: string, more: Data = {}) => ({ date: '2016-02-01', from, ...more });
  const told = (after: Data, before: Data = meeting) =>
    changesBetween(withEntry('meetings', before), withEntry('meetings', after)).map(
      ({ code, args, details }) => [
        code,
        'to' in args ? args.to : '',
        ...details.map(({ path }) => path.slice(path.indexOf('.') + 1)),
      ],
    );

  it('is told with the move, and without the day that it is moved from, which the sentence says', () => {
    const moved = [move('2016-03-01', { reason: 'Sygdom' })];
    expect(told({ ...meeting, date: '2016-03-08', moved })).toEqual([
      ['meeting-moved', '2016-03-08', 'moved[2016-02-01].date', 'moved[2016-02-01].reason'],
    ]);
    expect(told({ ...meeting, date: '2016-03-08', time: '13:00-14:00' })).toEqual([
      ['meeting-moved', '2016-03-08', 'time'],
    ]);
  });

  it('is told with the day where there were several moves, or one from another day', () => {
    const [first, last] = [move('2016-03-01'), { ...move('2016-03-05'), date: '2016-02-02' }];
    expect(told({ ...meeting, date: '2016-03-08', moved: [first, last] })).toEqual([
      [
        ...['meeting-moved', '2016-03-08', 'moved[2016-02-01].date', 'moved[2016-02-01].from'],
        ...['moved[2016-02-02].date', 'moved[2016-02-02].from'],
      ],
    ]);
    expect(told({ ...meeting, date: '2016-03-08', moved: [last] })).toEqual([
      ['meeting-moved', '2016-03-08', 'moved[2016-02-02].date', 'moved[2016-02-02].from'],
    ]);
    // What else is new in the meeting is told for itself.
    const speakers = [{ person: 'x', topic: 'Vand' }];
    expect(told({ ...meeting, date: '2016-03-08', moved: [first], speakers })).toEqual([
      ['meeting-moved', '2016-03-08', 'moved[2016-02-01].date'],
      ['entry-added', '', 'speakers[x].topic'],
    ]);
    // What the file had told before is not told again.
    const known = { ...meeting, moved: [first] };
    expect(told({ ...known, date: '2016-03-08', moved: [first, last] }, known)).toEqual([
      ['meeting-moved', '2016-03-08', 'moved[2016-02-02].date', 'moved[2016-02-02].from'],
    ]);
    const because = { ...first, reason: 'Sygdom' };
    expect(told({ ...known, date: '2016-03-08', moved: [because] }, known)).toEqual([
      ['meeting-moved', '2016-03-08'],
      ['value-set', ''],
    ]);
  });

  it('is told with the time before, where there was one', () => {
    expect(told({ ...meeting, time: '13:00-14:00' })).toEqual([['meeting-time-changed', '', 'time']]);
    const { time, ...without } = meeting;
    expect(told(meeting, without)).toEqual([['meeting-time-changed', '']]);
    const moved = [move('2016-03-01')];
    expect(told({ ...meeting, time: '13:00-14:00', moved })).toEqual([
      ['meeting-time-changed', '', 'time', 'moved[2016-02-01].date'],
    ]);
  });
});

describe('what is entered of the past', () => {
  const past = (path: string, earlier: Data) =>
    changesBetween(example as unknown as OrganisationFile, withEntry(`${path}.earlier`, earlier)).map(
      ({ code, args }) => [code, args],
    );

  it('is told with its last day, and a value that has parts of its own without it', () => {
    expect(past('administrativeGroup', { until: '2014-06-30', name: 'Gruppen' })).toMatchObject([
      ['value-was', { path: 'administrativeGroup.name', value: [{ text: 'Gruppen' }], until: '2014-06-30' }],
    ]);
    const composition = [{ roles: ['fagdirektør'], kind: 'municipality', min: 1 }];
    expect(past('administrativeGroup', { until: '2014-06-30', composition })).toMatchObject([
      ['value-was', { path: 'administrativeGroup.composition', value: [], until: '2014-06-30' }],
    ]);
  });

  it('is another value from the day after, where what stood there is what was', () => {
    const before = example as unknown as OrganisationFile;
    const after = withEntry('administrativeGroup.earlier', {
      until: '2014-06-30',
      name: before.administrativeGroup.name,
    });
    after.administrativeGroup.name = 'Gruppen';
    const told = changesBetween(before, after).map(({ code, args }) => [code, args]);
    expect(told).toMatchObject([['value-dated', { path: 'administrativeGroup.name', from: '2014-07-01' }]]);
  });
});
