import { added, type Edit, type Variant, variant, without } from './variant.ts';

const settings = (lines: string): Edit => added('settings', `  ${lines}\n`);
const autumn = (days: string): Edit => settings(`seasons: { autumn: { ${days} } }`);
const person = (entry: string): Edit => added('people', `  - { ${entry} }\n`);
const extra = (entry: string): Edit => added('meetings', `  - { ${entry} }\n`);
const members = (...entries: string[]): Edit => [
  '    reports: [{ date: 2015-01-20',
  `    members: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]\n    reports: [{ date: 2015-01-20`,
];
const composition = (...entries: string[]): Edit => [
  '    reports: [{ date: 2015-01-20',
  `    composition: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]\n    reports: [{ date: 2015-01-20`,
];
const unheld = (day: string, to = day): Edit => [
  `, date: ${day}, themes: [trafik], held: { date: ${day} } }`,
  `, date: ${to} }`,
];

const NO_ERHVERV = ['error seat-unfilled: 1', 'error seat-unfilled: 1', 'warning area-never-theme: Erhverv'];

/** What one section makes right or wrong for what stands in another: a rule that reads on without it is misled. */
export const SECTIONS: readonly Variant[] = [
  variant(
    'the group begins late in a long autumn',
    [autumn('from: 08-15, to: 12-20'), ['established: 2013-08-15', 'established: 2013-12-15']],
    ['error meeting-before-body: 2013-10-10'],
  ),
  variant(
    'the group begins late in a long autumn, and the plan ends in it',
    [autumn('from: 08-01, to: 12-20'), ['to: 2016-12-31', 'to: 2013-08-10']],
    ['error group-established-late: 2013-08-15', 'warning efforts-never-collected: 2013-08-10'],
  ),
  variant(
    'the group meets early in a long autumn',
    [
      autumn('from: 08-01, to: 12-10'),
      ['established: 2013-08-15', 'established: 2013-08-01'],
      ['body: gruppe, date: 2013-10-10', 'body: gruppe, date: 2013-08-12'],
      ['[klima], held: { date: 2013-10-10 }', '[klima], held: { date: 2013-08-12 }'],
    ],
    [
      'error group-not-alone: 2013-08-14',
      'error group-not-alone: 2013-08-14',
      'error group-not-alone: 2013-08-14',
    ],
  ),
  variant(
    'the group met between the seasons, in the year’s other one',
    [
      settings('seasons: { spring: { from: 02-01, to: 03-31 }, autumn: { from: 07-01, to: 12-10 } }'),
      ['body: gruppe, date: 2014-10-07', 'body: gruppe, date: 2014-06-24'],
      ['[klima], held: { date: 2014-10-07 }', '[klima], held: { date: 2014-06-24 }'],
    ],
    ['2014-04-08', '2014-06-24', '2015-04-14', '2016-04-12'].map(
      (day) => `warning meeting-outside-season: ${day}`,
    ),
  ),
  variant(
    'the plan begins when the autumn of the first meeting is over',
    [
      autumn('from: 08-15, to: 11-30'),
      ['from: 2012-01-01', 'from: 2013-12-05'],
      without('id: s-2014'),
      ['first: 2013-autumn', 'first: 2015-spring'],
    ],
    ['2013-10-10', '2014-04-08', '2014-10-07'].map((day) => `error meeting-before-first: ${day}`),
  ),
  variant(
    'a theme is due a week before',
    [settings('deadlines: { notice: -1w }'), unheld('2015-04-14')],
    'clean',
    '2015-04-01',
  ),
  variant(
    'reports are due a day before',
    [
      settings('deadlines: { reportsIn: -1d }'),
      ['date: 2015-01-20, progress', 'date: 2014-04-20, progress'],
      unheld('2015-04-14', '2015-04-22'),
    ],
    ['error meeting-without-theme: 2015-04-22'],
    '2015-04-14',
  ),
  variant(
    'two bodies in one week of a season that has no other',
    [
      settings('seasons: { spring: { from: 04-14, to: 04-17 } }'),
      unheld('2015-04-14'),
      extra('id: f-1, body: cykelforum, date: 2015-04-15'),
    ],
    [
      'error meeting-without-theme: 2015-04-14',
      'warning meeting-outside-season: 2014-04-08',
      'warning meeting-outside-season: 2016-04-12',
    ],
    '2015-04-13',
  ),
  variant(
    'two bodies in one week of a season that has no other free',
    [
      settings('seasons: { spring: { from: 04-07, to: 04-17 } }'),
      unheld('2015-04-14'),
      extra('id: f-1, body: cykelforum, date: 2015-04-15'),
      extra('id: f-2, body: cykelforum, date: 2015-04-08'),
    ],
    ['error meeting-without-theme: 2015-04-14', 'note meeting-unrecorded: 2015-04-08'],
    '2015-04-13',
  ),
  variant(
    'a forum has long to be wound up',
    [settings('windUpDays: 365'), ['dissolved: { date: 2015-11-30', 'dissolved: { date: 2016-11-01']],
    'clean',
  ),
  variant(
    'a person in a seat of a role that two entries give',
    [['roles: [koncerndirektør]', 'roles: [koncerndirektør, fagdirektør]']],
    [
      'error composition-municipal-seats: [fagdirektør]',
      'error composition-regional-seat: [koncerndirektør, fagdirektør]',
    ],
  ),
  variant(
    'a homeless person beside the one seat',
    [
      person('id: en, name: En'),
      [
        '    - { organisation: regionen, role: koncerndirektør }',
        '    - { organisation: regionen, role: koncerndirektør }\n    - { person: en, role: koncerndirektør }',
      ],
    ],
    ['error member-without-seat: en'],
  ),
  variant(
    'a homeless person in two areas',
    [
      person('id: en, name: En'),
      [
        '    - { organisation: regionen, role: koncerndirektør }',
        '    - { organisation: regionen, role: koncerndirektør }\n    - { person: en, role: fagdirektør, area: trafik, selectedBy: kkr }\n    - { person: en, role: fagdirektør, area: klima, selectedBy: kkr }',
      ],
    ],
    ['error member-not-municipal: en', 'error member-not-municipal: en'],
  ),
  variant(
    'a homeless person in two roles',
    [
      person('id: en, name: En'),
      [
        '    - { organisation: regionen, role: koncerndirektør }',
        '    - { organisation: regionen, role: koncerndirektør }\n    - { person: en, role: kommunaldirektør, area: trafik, selectedBy: kkr }\n    - { person: en, role: fagdirektør, area: trafik, selectedBy: kkr }',
      ],
    ],
    ['error member-not-municipal: en', 'error member-not-municipal: en'],
  ),
  variant(
    'a forum’s seat of an area',
    [
      composition('roles: [cykelchef], per: area, min: 1, max: 1'),
      members(
        'organisation: herlev, role: cykelchef, area: trafik, to: 2015-11-30',
        'organisation: egedal, role: cykelchef, area: klima, to: 2015-11-30',
      ),
    ],
    'clean',
    '2015-11-01',
  ),
  variant(
    'a forum’s person in a seat of those that two entries give',
    [
      composition('kind: region, max: 1', 'kind: municipality, min: 1'),
      members(
        'person: direktoer, role: cykelchef, to: 2015-11-30',
        'organisation: regionen, role: cykelchef, to: 2015-11-30',
      ),
    ],
    'clean',
    '2015-11-01',
  ),
  variant(
    'a forum’s homeless person beside its one seat',
    [
      person('id: en, name: En'),
      composition('kind: region, max: 1'),
      members(
        'person: en, role: cykelchef, to: 2015-11-30',
        'organisation: regionen, role: cykelchef, to: 2015-11-30',
      ),
    ],
    ['warning forum-member-without-seat: en'],
    '2015-11-01',
  ),
  variant(
    'the forum alone has a person',
    [
      person('id: en, name: En, organisation: herlev'),
      members('person: en, role: cykelchef, to: 2015-11-30'),
    ],
    'clean',
  ),
  variant(
    'the climate forum’s seats are counted by area',
    [
      [
        '      - { organisation: regionen, role: klimachef }',
        '      - { organisation: regionen, role: klimachef, area: klima }',
      ],
      ['role: miljøchef', 'role: miljøchef, area: trafik'],
      ['role: planchef', 'role: planchef, area: erhverv'],
      [
        '    composition:\n      - { kind: municipality, min: 5, max: 5 }\n      - { organisation: regionen, min: 3, max: 3 }',
        '    composition:\n      - { kind: municipality, min: 5, max: 5 }\n      - { organisation: regionen, min: 1, max: 1, per: area }',
      ],
      [
        '    - { id: trafik, name: Trafik }',
        '    - { id: trafik, name: Trafik }\n    - { id: erhverv, name: Erhverv }',
      ],
    ],
    NO_ERHVERV,
  ),
  variant(
    'the former climate forum’s seats were counted by area',
    [
      ['      - { kind: region, min: 3, max: 3 }', '      - { kind: region, min: 1, max: 1, per: area }'],
      [
        '    - { id: trafik, name: Trafik }',
        '    - { id: trafik, name: Trafik }\n    - { id: erhverv, name: Erhverv }',
      ],
    ],
    NO_ERHVERV,
  ),
  variant(
    'a seat vacant beside a person in one of a role that two entries give',
    [
      ['roles: [koncerndirektør]', 'roles: [koncerndirektør, fagdirektør]'],
      [
        '    - { person: direktoer,',
        '    - { vacant: true, role: fagdirektør, area: trafik }\n    - { person: direktoer,',
      ],
    ],
    [
      'error seats-exceeded: fagdirektør',
      'note seat-vacant: true',
      'error composition-municipal-seats: [fagdirektør]',
      'error composition-regional-seat: [koncerndirektør, fagdirektør]',
    ],
  ),
  variant(
    'one of the region in two areas',
    [
      person('id: en, name: En, organisation: regionen'),
      [
        '    - { organisation: regionen, role: koncerndirektør }',
        '    - { organisation: regionen, role: koncerndirektør }\n    - { person: en, role: fagdirektør, area: trafik }\n    - { person: en, role: fagdirektør, area: klima }',
      ],
    ],
    [
      'error member-selected-by: fagdirektør',
      'error member-selected-by: fagdirektør',
      'error member-not-municipal: en',
      'error member-not-municipal: en',
    ],
  ),
  variant(
    'one of the region in two roles',
    [
      person('id: en, name: En, organisation: regionen'),
      [
        '    - { organisation: regionen, role: koncerndirektør }',
        '    - { organisation: regionen, role: koncerndirektør }\n    - { person: en, role: fagdirektør, area: trafik }\n    - { person: en, role: kommunaldirektør, area: trafik }',
      ],
    ],
    [
      'error member-selected-by: fagdirektør',
      'error member-selected-by: kommunaldirektør',
      'error member-not-municipal: en',
      'error member-not-municipal: en',
    ],
  ),
];
