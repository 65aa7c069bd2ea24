import type { CHANGES } from '../../src/changes/index.ts';

/** A command with an input. */
export interface Asked {
  readonly name: keyof typeof CHANGES;
  readonly input: Record<string, unknown>;
}

/** Each way to choose one value for each key; a value that is undefined leaves its key out. */
function each(name: keyof typeof CHANGES, values: Record<string, readonly unknown[]>): Asked[] {
  let inputs: Record<string, unknown>[] = [{}];
  for (const [key, some] of Object.entries(values)) {
    inputs = inputs.flatMap((input) =>
      some.map((value) => (value === undefined ? input : { ...input, [key]: value })),
    );
  }
  return inputs.map((input) => ({ name, input }));
}

/** The day on which they are asked. */
export const TODAY = '2014-03-01';

/** A file in which something is before, on and after each limit that commands go by. */
export const FILE = `format: 1
language: da
plan:
  name: Den regionale udviklingsplan
  period: { from: 2012-01-01, to: 2016-12-31 }
  areas:
    - { id: klima, name: Klima }
    - { id: trafik, name: Trafik }
  goals:
    - { id: mindre-co2, area: klima, name: Mindre CO2 }
    - { id: cyklister, area: trafik, name: Flere cyklister }
  initiatives:
    - id: klimastrategi
      name: Klimastrategi
      areas: [klima]
      started: 2013-09-01
      priorities: [{ date: 2013-10-10, rank: 1 }, { date: 2014-02-10, rank: 2 }]
      followUps: [{ date: 2013-10-10, status: on-track }, { date: 2014-02-10, status: at-risk }]
    - id: cykelplan
      name: Cykelplan
      areas: [trafik]
      started: 2013-10-01
      ended: 2014-02-15
      priorities: [{ date: 2013-10-10, rank: 2 }]
      followUps: [{ date: 2014-02-10, status: completed }]
    - { id: ny-viden, name: Ny viden, areas: [klima, trafik], wantsForum: videnforum }
    - { id: letbane, name: Letbane, areas: [trafik], started: 2014-02-01 }
organisations:
  - { id: regionen, name: Region Hovedstaden, kind: region, code: "1084" }
  - { id: kkr, name: KKR Hovedstaden, kind: kkr }
  - { id: koebenhavn, name: København, kind: municipality, code: "101" }
  - { id: herlev, name: Herlev, kind: municipality, code: "163" }
  - { id: forvaltning, name: Forvaltningen, kind: other, partOf: koebenhavn }
  - { id: skolen, name: Skolen, kind: education }
people:
  - { id: regionsformand, name: Regionsrådsformanden, organisation: regionen }
  - { id: kkr-formand, name: KKR-formanden, organisation: kkr }
  - { id: direktoer, name: Direktøren, title: fagdirektør, organisation: herlev }
  - { id: chef, name: Chefen, organisation: koebenhavn }
  - { id: ledig, name: Uden plads }
statusMeeting:
  id: statusmoede
  name: Årligt statusmøde
  perYear: 1
  offices:
    - { id: formand-region, name: Formand i regionen, organisation: regionen, holders: [{ person: regionsformand }] }
    - id: formand-kkr
      name: Formand i KKR
      organisation: kkr
      holders: [{ person: chef, to: 2013-12-31 }, { person: kkr-formand, from: 2014-01-01 }]
administrativeGroup:
  id: gruppe
  name: Administrativ gruppe
  established: 2013-08-15
  composition:
    - { roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }
    - { roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
    - { roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }
  members:
    - { organisation: regionen, role: koncerndirektør }
    - { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr }
    - { person: direktoer, role: fagdirektør, area: klima, selectedBy: kkr, to: 2014-02-28 }
    - { organisation: koebenhavn, role: kommunaldirektør, area: trafik, selectedBy: kkr, from: 2014-01-01 }
    - { vacant: true, role: fagdirektør, area: trafik, from: 2014-01-01 }
  meetings: { perYear: 2, first: 2013-autumn }
forums:
  - id: klimaforum
    name: Klimaforum
    task: Udmønte klimastrategien
    goal: Mindre CO2
    initiatives: [{ id: klimastrategi, relation: [develops] }]
    origin: established
    established: 2013-10-10
    establishedBy: regionen
    reportsTo: gruppe
    members:
      - { organisation: regionen, role: formand }
      - { person: chef, role: medlem, from: 2013-11-01 }
      - { person: direktoer, role: medlem, to: 2014-01-31 }
      - { organisation: skolen, role: medlem, from: 2014-04-01 }
    reports: [{ date: 2013-12-02, progress: Som planlagt, interdisciplinarity: Tre deltager }]
  - id: cykelforum
    name: Cykelforum
    task: Udmønte cykelplanen
    goal: Flere cyklister
    initiatives: [{ id: cykelplan, relation: [develops], until: 2014-02-15 }, { id: klimastrategi, relation: [follows] }]
    origin: established
    established: 2013-10-10
    establishedBy: regionen
    reportsTo: gruppe
    meetings: { perYear: 2 }
    reports: [{ date: 2014-01-20, progress: Som planlagt, interdisciplinarity: To deltager }]
  - { id: videnforum, name: Videnforum, task: Viden, goal: Viden, initiatives: [{ id: letbane, relation: [develops] }], origin: established, reportsTo: gruppe }
  - id: vaekstforum
    name: Vækstforum
    task: Vækst
    goal: Vækst
    initiatives: [{ id: klimastrategi, relation: [follows], until: 2014-01-31 }]
    origin: continued
    reportsTo: gruppe
    dissolved: { date: 2014-01-31, reason: Slut, decidedBy: regionen }
formerGroups:
  - { id: gruppe-1, name: Erhvervsgruppen, kind: administrative-group, dissolved: { date: 2013-08-14 } }
  - { id: gruppe-2, name: Trafikgruppen, kind: administrative-group }
efforts:
  - { id: cykelstier, municipality: herlev, area: trafik, goal: cyklister, effort: Cykelstier, collected: 2013-10-10 }
  - { id: varme, municipality: koebenhavn, area: klima, goal: mindre-co2, effort: Varme, collected: 2014-02-20, assessment: God }
meetings:
  - { id: moede-2013, body: gruppe, date: 2013-10-10, time: "09:00-12:00", themes: [klima], speakers: [{ person: chef, topic: Varme }, { organisation: skolen }], held: { date: 2013-10-10, minutes: https://sag/1 } }
  - { id: status-2013, body: statusmoede, date: 2013-11-28, held: { date: 2013-11-28 } }
  - { id: cykelmoede, body: cykelforum, date: 2014-01-16, held: { date: 2014-01-16 } }
  - { id: klimamoede, body: klimaforum, date: 2014-02-06 }
  - { id: aflyst, body: klimaforum, date: 2014-02-13, cancelled: { date: 2014-02-01, reason: Afbud } }
  - { id: cykeltur, body: cykelforum, date: 2014-03-13 }
  - { id: foraar, body: gruppe, date: 2014-04-10, time: "09:00-12:00", place: Hillerød, themes: [trafik], speakers: [{ person: chef, topic: Cykler }] }
  - { id: status-2014, body: statusmoede, date: 2014-11-27 }
acceptedFindings:
  - { code: forum-report-late, id: klimaforum, reason: Ferie, until: 2015-06-30 }
charters: [{ id: rup-2012, from: 2012-01-01 }]
`;

const DATES = ['2013-08-14', '2013-10-09', '2014-01-20', '2014-02-28', TODAY, '2014-03-02', '2014-05-01'];
const NEAR = ['2014-02-14', '2014-02-15', '2014-02-16', TODAY];
const FORUMS = ['klimaforum', 'cykelforum', 'videnforum', 'vaekstforum'];
const BODIES = [...FORUMS, 'gruppe'];
const [reason, progress, interdisciplinarity] = ['Slut', 'Godt', 'Alle'];

/** What is dated in each kind of entry, by the key that is meant where none is named. */
const CORRECTED = [
  ['klimaforum', 'established'],
  ['klimaforum', 'members[chef]'],
  ['klimaforum', 'members[direktoer].to'],
  ['vaekstforum', 'dissolved'],
  ['vaekstforum', 'initiatives[klimastrategi]'],
  ['klimaforum', 'reports[1]'],
  ['klimastrategi', 'started'],
  ['cykelplan', 'ended'],
  ['klimastrategi', 'priorities[1]'],
  ['klimastrategi', 'followUps[2013-10-10]'],
  ['formand-kkr', 'holders[chef]'],
  ['formand-kkr', 'holders[chef].to'],
  ['status-2013', 'date'],
  ['status-2013', 'held'],
  ['aflyst', 'cancelled'],
  ['varme', 'collected'],
  ['gruppe', 'period'],
  ['gruppe', 'period.to'],
  ['gruppe', 'established'],
  ['gruppe-1', 'dissolved'],
] as const;

/** Entries without one of the keys that each must have. */
const LACKING = [
  ['organisation add', { name: 'Ny' }],
  ['goal add', { name: 'Ny' }],
  ['initiative add', { name: 'Ny' }],
  ['office add', { name: 'Ny' }],
  ['former-group add', { name: 'Ny' }],
] as const;

/** Keys that are given no value. */
const EMPTIED = [
  ['plan edit', '', 'name', 'from', 'to'],
  ['person edit', 'chef', 'name', 'organisation', 'note'],
  ['organisation edit', 'herlev', 'name', 'kind', 'code'],
  ['area edit', 'klima', 'name'],
  ['goal edit', 'cyklister', 'name', 'area'],
  ['initiative edit', 'cykelplan', 'name', 'areas', 'started'],
  ['status-meeting edit', '', 'name'],
  ['office edit', 'formand-kkr', 'name', 'organisation'],
  ['group edit', '', 'name', 'established', 'task'],
  ['forum edit', 'klimaforum', 'name', 'origin', 'establishedBy', 'reportsTo', 'initiatives'],
  ['former-group edit', 'gruppe-1', 'name', 'kind', 'decidedBy'],
  ['effort edit', 'varme', 'municipality', 'area', 'goal', 'effort', 'assessment'],
] as const;

/** What is asked of the file, by what it is about. */
export const ASKED: Readonly<Record<string, readonly Asked[]>> = {
  forums: [
    ...each('forum dissolve', { forum: FORUMS, date: DATES, reason: [reason], release: [undefined, true] }),
    ...each('forum dissolve', {
      forum: ['cykelforum'],
      date: [...NEAR, '2014-01-15'],
      reason: [reason],
      release: [true],
      despiteLater: [true],
    }),
    ...each('forum dissolve', {
      forum: ['klimaforum'],
      date: ['2014-02-28'],
      reason: [reason],
      release: [true],
      decidedBy: ['kkr', 'regionen', 'x'],
      successor: ['cykelforum', 'klimaforum', 'gruppe'],
    }),
    ...each('forum release', {
      forum: FORUMS,
      initiative: ['klimastrategi', 'cykelplan'],
      date: ['2013-10-09', ...NEAR],
    }),
    ...each('forum establish', {
      forum: FORUMS,
      date: ['2014-01-31', '2014-02-01', TODAY, '2014-05-01', '2017-01-01'],
    }),
    ...each('forum establish', {
      forum: ['videnforum'],
      date: [TODAY],
      establishedBy: ['regionen', 'kkr', 'x'],
    }),
    ...each('forum report', {
      forum: FORUMS,
      date: ['2013-10-09', '2013-12-01', '2013-12-02', '2014-01-31', '2014-02-01', TODAY, '2014-03-02'],
      progress: [progress],
      interdisciplinarity: [interdisciplinarity],
    }),
    ...each('forum drop', { forum: FORUMS, reason: [reason] }),
    ...each('forum create', {
      name: ['Nyt forum', 'Klimaforum'],
      initiatives: [undefined, [{ id: 'letbane' }], [{ id: 'cykelplan', relation: ['follows'] }]],
      established: [undefined, '2014-01-31', '2014-02-01', TODAY, '2014-03-02'],
    }),
    ...each('forum create', {
      name: ['Nyt forum'],
      id: [undefined, 'nyt', 'klimaforum'],
      areas: [['trafik', 'klima']],
    }),
    ...each('forum create', {
      name: ['Nyt forum'],
      areas: [['trafik'], ['x']],
      origin: [undefined, 'continued'],
      continues: [undefined, 'gruppe-2', 'gruppe-1', 'klimaforum'],
    }),
    ...each('forum edit', {
      id: ['klimaforum', 'vaekstforum'],
      fields: [
        { name: 'Andet' },
        { task: '' },
        { goal: 'Nyt', note: 'Husk' },
        { areas: ['trafik'] },
        { initiatives: [{ id: 'letbane', relation: ['follows'] }] },
        { name: 'Cykelforum' },
        {},
      ],
    }),
  ],
  initiatives: [
    ...each('initiative end', {
      initiative: ['klimastrategi', 'cykelplan', 'ny-viden', 'letbane'],
      date: DATES,
      dissolveForums: [undefined, { reason }],
    }),
    ...each('initiative end', {
      initiative: ['klimastrategi'],
      date: [TODAY],
      dissolveForums: [{ reason, decidedBy: 'kkr' }],
    }),
    ...each('initiative start', {
      initiative: ['klimastrategi', 'cykelplan', 'ny-viden', 'letbane'],
      date: ['2011-12-31', '2012-01-01', TODAY, '2014-03-02', '2016-12-31', '2017-01-01'],
    }),
    ...each('initiative prioritise', {
      initiative: ['klimastrategi', 'cykelplan', 'ny-viden', 'letbane'],
      date: ['2013-09-30', '2014-02-10', '2014-02-15', '2014-02-16', TODAY, '2014-03-02'],
      rank: [3],
    }),
    ...each('initiative prioritise', { initiative: ['letbane'], date: [TODAY], rank: [1], note: ['Nu'] }),
    ...each('initiative follow-up', {
      initiative: ['klimastrategi', 'cykelplan', 'ny-viden'],
      date: ['2013-08-31', '2014-02-09', '2014-02-10', '2014-02-15', TODAY, '2014-03-02'],
      status: ['delayed'],
    }),
    ...each('initiative follow-up', {
      initiative: ['klimastrategi'],
      date: [TODAY],
      status: ['completed'],
      note: ['Snart'],
    }),
    ...each('initiative add', {
      id: [undefined, 'ny', 'letbane'],
      fields: [
        { name: 'Nyt', areas: ['klima'] },
        { name: 'Letbane', areas: ['x'] },
        { name: 'Nyt', areas: ['trafik'], started: TODAY, wantsForum: 'videnforum' },
      ],
    }),
    ...each('initiative edit', {
      id: ['klimastrategi', 'x'],
      fields: [
        { name: 'Nyt' },
        { areas: [] },
        { areas: ['trafik'] },
        { wantsForum: '' },
        { wantsForum: 'klimaforum' },
        {},
      ],
    }),
  ],
  seats: [
    ...each('member appoint', {
      body: BODIES,
      organisation: ['koebenhavn'],
      role: ['medlem', 'fagdirektør'],
      from: ['2014-01-31', undefined],
    }),
    ...each('member appoint', {
      body: ['gruppe'],
      organisation: ['regionen', 'koebenhavn', 'forvaltning'],
      role: ['fagdirektør'],
      area: ['trafik'],
      to: [undefined, '2014-06-30'],
    }),
    ...each('member appoint', {
      body: ['gruppe'],
      person: ['direktoer', 'chef', 'x', { name: 'Astrid' }],
      role: ['fagdirektør'],
      area: ['klima', 'trafik'],
      from: ['2014-02-28', TODAY, '2014-06-01'],
    }),
    ...each('member appoint', {
      body: ['gruppe'],
      person: [{ name: 'Astrid', title: 'fagdirektør' }],
      organisation: ['herlev', { name: 'Gentofte', kind: 'municipality' }],
      role: ['fagdirektør'],
      area: ['trafik'],
      from: ['2014-01-01', '2014-03-15'],
      selectedBy: [undefined, 'kkr'],
    }),
    ...each('member appoint', {
      body: ['klimaforum', 'gruppe'],
      vacant: [true],
      role: ['formand', 'fagdirektør'],
      area: [undefined, 'klima'],
      from: ['2014-02-28', TODAY, undefined],
    }),
    ...each('member appoint', {
      body: ['gruppe'],
      vacant: [true],
      role: ['fagdirektør'],
      area: ['klima'],
      from: [TODAY],
      note: ['Venter'],
    }),
    ...each('member leave', {
      body: BODIES,
      role: ['medlem', 'fagdirektør', undefined],
      date: ['2013-10-31', '2014-01-31', '2014-02-28', TODAY],
    }),
    ...each('member leave', {
      body: ['klimaforum', 'gruppe'],
      person: ['chef', 'direktoer', 'x'],
      date: ['2013-10-31', '2013-11-01', '2014-01-31', TODAY, '2014-05-01'],
    }),
    ...each('member leave', {
      body: ['gruppe'],
      organisation: ['koebenhavn'],
      area: [undefined, 'klima', 'trafik'],
      date: ['2013-12-31', '2014-01-01', TODAY],
    }),
    ...each('office hold', {
      office: ['formand-kkr'],
      person: ['chef', 'kkr-formand', 'x', { name: 'Astrid' }],
      from: [undefined, '2013-12-31', '2014-01-01', '2014-06-01'],
    }),
    ...each('office hold', { office: ['formand-region', 'x'], person: ['chef'], from: [undefined, TODAY] }),
    ...each('office edit', {
      id: ['formand-kkr'],
      fields: [{ name: 'Ny' }, { organisation: 'regionen' }, {}],
    }),
    ...each('office drop', { id: ['formand-kkr', 'x'], reason: [reason] }),
    ...each('composition set', {
      body: ['klimaforum', 'gruppe', 'gruppe-2'],
      roles: [['fagdirektør'], ['medlem', 'formand'], undefined],
      kind: ['municipality'],
      max: [9, ''],
    }),
    ...each('composition set', {
      body: ['klimaforum', 'gruppe'],
      roles: [['fagdirektør'], ['medlem'], undefined],
      remove: [true],
    }),
    ...each('composition set', {
      body: ['gruppe'],
      roles: [['fagdirektør']],
      per: [undefined, 'area', ''],
      min: [0, 3],
      selectedBy: [undefined, 'kkr', ''],
    }),
  ],
  meetings: [
    ...each('meetings move', {
      meeting: ['moede-2013', 'klimamoede', 'aflyst', 'foraar', 'status-2014'],
      date: ['2014-02-20', TODAY, '2014-04-10', '2014-04-24', '2015-04-09'],
    }),
    ...each('meetings move', {
      meeting: ['klimamoede', 'foraar'],
      date: ['2014-04-10', '2014-05-08'],
      time: ['10:00-11:00'],
      reason: [undefined, 'Afbud'],
    }),
    ...each('meetings cancel', {
      meeting: ['moede-2013', 'klimamoede', 'aflyst', 'foraar', 'x'],
      reason: ['Afbud'],
    }),
    ...each('meetings held', {
      meeting: ['moede-2013', 'klimamoede', 'aflyst', 'foraar'],
      date: [undefined, '2014-02-05', '2014-02-06', TODAY, '2014-03-02'],
    }),
    ...each('meetings held', { meeting: ['moede-2013', 'klimamoede'], minutes: ['https://sag/1'] }),
    ...each('meetings reopen', { meeting: ['moede-2013', 'klimamoede', 'aflyst', 'foraar'] }),
    ...each('meetings add', {
      body: [...BODIES, 'statusmoede', 'gruppe-1', 'x'],
      date: ['2014-05-08'],
      fields: [{}],
    }),
    ...each('meetings add', {
      body: ['gruppe', 'klimaforum'],
      date: ['2014-02-28', '2014-04-10', '2014-02-30'],
      fields: [{ time: '09:00-10:00', place: 'Hillerød', themes: ['klima'] }],
    }),
    ...each('meetings add', {
      body: ['gruppe'],
      date: ['2014-05-08'],
      id: ['foraar', 'maj'],
      fields: [{ themes: ['x'] }, { themes: ['klima', 'trafik'] }],
    }),
    ...each('meetings edit', {
      id: ['foraar', 'klimamoede', 'aflyst', 'x'],
      fields: [
        {},
        { time: '' },
        { time: '10:00-12:00', place: 'Hillerød' },
        { themes: '' },
        { themes: ['klima'] },
        { speakers: [{ person: 'chef', topic: 'Nu' }] },
        { speakers: [{ organisation: 'x', topic: 'Nu' }] },
        { note: 'Husk' },
      ],
    }),
    ...each('meetings plan', { count: [1, 2] }),
    ...each('meetings set', {
      body: ['gruppe', 'klimaforum', 'statusmoede', 'gruppe-1'],
      rules: [
        {},
        { perYear: 3 },
        { monthly: 'first-tuesday' },
        { weekdays: ['monday'] },
        { time: '09:00-11:00', place: 'Hillerød' },
        { weeksBetween: 4 },
        { place: '' },
      ],
    }),
    ...each('meetings set', {
      body: ['gruppe', 'cykelforum'],
      rules: [{}, { perYear: 1 }],
      deadlines: [{ notice: '-4w' }, { agenda: 'none', notice: '' }],
    }),
    ...each('meetings avoid', {
      dates: [undefined, ['2014-05-02']],
      weeks: [undefined, [11, 12]],
      reason: ['Messe'],
      body: [undefined, 'gruppe'],
    }),
    ...each('meetings avoid', { weeks: [[11]], body: [undefined, 'x'], remove: [true, undefined] }),
  ],
  entries: [
    ...each('person drop', { id: ['ledig', 'chef', 'x'], reason: [undefined, reason] }),
    ...each('organisation drop', { id: ['skolen', 'kkr'], reason: [reason] }),
    ...each('area drop', { id: ['klima'], reason: [reason] }),
    ...each('goal drop', { id: ['cyklister'], reason: [reason] }),
    ...each('initiative drop', { id: ['ny-viden', 'letbane', 'klimastrategi'], reason: [reason] }),
    ...each('effort drop', { id: ['cykelstier', 'x'], reason: [reason] }),
    ...each('former-group drop', { id: ['gruppe-1', 'gruppe-2'], reason: [reason] }),
    ...each('former-group dissolve', {
      id: ['gruppe-1', 'gruppe-2'],
      date: ['2013-08-14', '2013-08-15', '2014-05-01'],
      reason: [reason],
      successor: [undefined, 'gruppe', 'gruppe-1', 'x'],
    }),
    ...each('group dissolve', {
      date: ['2013-08-14', '2016-12-30', '2016-12-31'],
      reason: [reason],
      decidedBy: [undefined, 'regionen', 'x'],
    }),
    ...each('former-group add', {
      fields: [{ name: 'Ny', kind: 'administrative-group', decidedBy: 'regionen' }],
      dissolved: [undefined, '2013-08-14'],
      reason: [undefined, reason],
      successor: [undefined, 'gruppe'],
    }),
    ...each('former-group edit', { id: ['gruppe-2'], fields: [{ name: 'Ny' }, { kind: 'climate-forum' }] }),
    ...each('person add', {
      id: [undefined, 'ny', 'chef'],
      fields: [{ name: 'Ny' }, { name: 'Chefen', organisation: 'x' }],
    }),
    ...each('person edit', {
      id: ['chef', 'regionen'],
      fields: [{ name: 'Ny' }, { organisation: 'herlev' }, { title: '' }, {}],
    }),
    ...each('organisation add', {
      id: [undefined, 'herlev'],
      fields: [
        { name: 'Gentofte', kind: 'municipality' },
        { name: 'Herlev', kind: 'municipality' },
        { name: 'Ny', kind: 'education', partOf: 'kkr' },
      ],
    }),
    ...each('organisation edit', {
      id: ['forvaltning'],
      fields: [{ name: 'Ny' }, { partOf: '' }, { partOf: 'forvaltning' }, { kind: 'kkr' }],
    }),
    ...each('organisation dissolve', {
      organisation: ['skolen', 'x'],
      date: [TODAY, '2014-06-30'],
      reason: [undefined, reason],
      successors: [undefined, ['kkr'], ['kkr', 'x']],
    }),
    ...each('organisation merge', {
      organisations: [['herlev'], ['herlev', 'koebenhavn']],
      into: [undefined, 'herlev', 'kkr'],
      name: [undefined, 'Storkommunen'],
      date: [TODAY, '2014-07-01'],
      except: [undefined, ['gruppe']],
    }),
    ...each('area add', { fields: [{ name: 'Erhverv' }, { name: 'Klima' }] }),
    ...each('area edit', { id: ['klima'], fields: [{ name: 'Ny' }, { note: 'Husk' }] }),
    ...each('goal add', {
      fields: [
        { name: 'Ny', area: 'klima' },
        { name: 'Ny', area: 'x' },
      ],
    }),
    ...each('goal edit', { id: ['cyklister'], fields: [{ name: 'Ny' }, { area: 'klima' }] }),
    ...each('effort add', {
      municipality: ['koebenhavn', 'forvaltning', 'skolen', 'x'],
      goal: ['cyklister', 'x'],
      effort: ['Stier'],
      collected: [undefined, TODAY, '2014-03-02'],
    }),
    ...each('effort edit', {
      id: ['varme'],
      fields: [{ effort: 'Ny' }, { collected: '' }, { goal: 'cyklister' }],
    }),
    ...each('effort assess', {
      id: ['varme', 'cykelstier'],
      fields: [{ assessment: 'Bedre' }, { assessment: '' }, { note: 'Husk' }],
    }),
    ...each('rename', {
      id: ['chef', 'klima', 'klimaforum', 'gruppe', 'x'],
      to: ['ny', 'herlev', 'Ny viden'],
    }),
    ...each('accept', {
      code: ['forum-without-goal', 'forum-report-late', 'x'],
      id: [undefined, 'klimaforum', 'x'],
      until: ['2014-02-28', TODAY, '2014-12-31'],
      reason: [reason],
    }),
    ...each('accept', {
      code: ['forum-without-goal', 'forum-report-late'],
      id: [undefined, 'klimaforum'],
      remove: [true],
    }),
    ...each('settings', {
      key: ['windUpDays', 'history.graceDays', 'deadlines.notice', 'x'],
      value: ['45', '-3w', ''],
    }),
    ...each('correct', {
      id: ['klimaforum', 'klimastrategi'],
      field: [
        'established',
        'started',
        'reports[2013-12-02].progress',
        'followUps[1].note',
        'priorities[2013-10-10].rank',
      ],
      value: ['2013-10-09', '2'],
      reason: [undefined, reason],
    }),
    ...each('plan edit', { fields: [{ name: 'Ny' }, { from: '2012-02-01' }, { to: '2013-01-01' }, {}] }),
    ...each('plan succeed', {
      name: ['Ny'],
      from: ['2012-01-01', '2012-01-02', TODAY, '2017-01-01'],
      to: ['2016-12-31', '2017-01-01', '2020-12-31'],
      url: [undefined, 'https://example.org/plan'],
    }),
    ...each('plan succeed', {
      name: ['Ny'],
      from: ['2014-03-01', '2017-01-01'],
      to: ['2020-12-31'],
      ends: [
        undefined,
        ['klima'],
        ['trafik'],
        ['mindre-co2'],
        ['klimastrategi'],
        ['cykelplan'],
        ['klimaforum'],
        ['klimaforum', 'klimastrategi'],
        ['koebenhavn'],
        ['regionen'],
        ['gruppe'],
      ],
      areas: [undefined, ['Sundhed']],
      reason: [undefined, reason],
    }),
    ...each('group edit', { fields: [{ name: 'Ny' }, { task: 'Ny' }] }),
    ...each('status-meeting edit', { fields: [{ name: 'Ny' }, { note: 'Husk' }] }),
    ...each('status-meeting add', { fields: [{ name: 'Ny' }] }),
    ...CORRECTED.map(
      ([id, field]): Asked => ({
        name: 'correct',
        input: { id, field, value: '2013-11-05', reason },
      }),
    ),
    ...each('correct', {
      id: ['klimaforum', 'x'],
      field: [
        'members',
        'members[9]',
        'members[2]',
        'members[regionen].role',
        'members[chef].role',
        'reports[2013-12-02]',
        'held',
        'name',
      ],
      value: ['', '2013-12-02'],
    }),
    ...LACKING.map(([name, fields]): Asked => ({ name, input: { fields } })),
    ...EMPTIED.flatMap(([name, id, ...keys]) =>
      keys.map((key): Asked => ({ name, input: { ...(id !== '' && { id }), fields: { [key]: '' } } })),
    ),
  ],
};
