import { added, type Edit, type Variant, variant } from './variant.ts';

const settings = (lines: string): Edit => added('settings', `  ${lines}\n`);
const collected = (date: string): Edit => [
  'collected: 2014-09-15\n    assessment: Bidrager med en femtedel af målet',
  `collected: ${date}`,
];
const dissolved = (date: string): Edit => ['dissolved: { date: 2015-11-30', `dissolved: { date: ${date}`];
const members = (...entries: string[]): Edit => [
  '    reports: [{ date: 2015-01-20',
  `    members: [${entries.map((entry) => `{ ${entry} }`).join(', ')}]\n    reports: [{ date: 2015-01-20`,
];
const followUp = (date: string): Edit => [
  '        - { date: 2016-10-04, status: on-track }\n',
  `        - { date: 2016-10-04, status: on-track }\n        - { date: ${date}, status: on-track }\n`,
];
const report = (date: string): Edit => [
  '      - { date: 2016-03-15,',
  `      - { date: ${date}, progress: Som planlagt, interdisciplinarity: Tre deltager }\n      - { date: 2016-03-15,`,
];
const REPORT_LATE = 'warning forum-report-late: Cykelforum';
const UNHELD: Edit = ['themes: [trafik], held: { date: 2014-04-08 } }', 'themes: [trafik] }'];

const cancelled = (date: string): Edit =>
  added(
    'meetings',
    `  - { id: k-1, body: klimaforum, date: 2016-11-08, cancelled: { date: ${date}, reason: Afbud } }\n`,
  );

const person = (entry: string): Edit => added('people', `  - { ${entry} }\n`);
/** Further seats of the group, for a person with nothing else. */
const seats = (...terms: string[]): Edit[] => [
  person('id: en, name: En, organisation: egedal'),
  [
    '    - { organisation: regionen, role: koncerndirektør }\n',
    `    - { organisation: regionen, role: koncerndirektør }\n${terms
      .map((term) => `    - { person: en, selectedBy: kkr, ${term} }\n`)
      .join('')}`,
  ],
];
const TRAFFIC = 'role: fagdirektør, area: trafik';
const CLIMATE = 'role: fagdirektør, area: klima';
const CHIEF = 'role: kommunaldirektør, area: klima';
const meeting = (...entries: string[]): Edit =>
  added('meetings', entries.map((entry) => `  - { ${entry}, held: { date: 2015-03-10 } }\n`).join(''));
const both = (body: string, time: string) =>
  `id: ${body}-${time.replaceAll(':', '')}, body: ${body}, date: 2015-03-10, time: "${time}"`;
const inBoth: Edit[] = [
  members('person: direktoer, role: cykelchef, to: 2015-11-30'),
  ['      - { organisation: herlev, role: klimachef }', '      - { person: direktoer, role: klimachef }'],
];
const weeksBetween = (number: number): Edit => [
  'first: 2013-autumn',
  `first: 2013-autumn, weeksBetween: ${number}`,
];
const successor = (date: string, to = 'gruppe-3'): Edit => [
  'name: Trafikgruppen, kind: administrative-group, dissolved: { date: 2013-08-14',
  `name: Trafikgruppen, kind: administrative-group, dissolved: { date: ${date}, successor: ${to}`,
];
const autumn = (days: string, preferred: string): Edit =>
  settings(`seasons: { autumn: { ${days}, preferred: { ${preferred} } } }`);
const themeless = (date: string): Edit[] => [
  (text) => text.replaceAll('themes: [trafik]', 'themes: [klima]'),
  added('meetings', `  - { id: sidste, body: gruppe, date: ${date}, themes: [trafik] }\n`),
];

/** The last day on which something is right, and the first on which it is not. */
export const LIMITS: readonly Variant[] = [
  variant('R12: collected on the day of the last meeting, not assessed', collected('2016-10-04'), [
    'warning effort-not-assessed: Fjernvarme til nye boliger',
  ]),
  variant('R12: collected the day after the last meeting', collected('2016-10-05'), 'clean'),
  variant('R12: collected on the plan’s last day', collected('2016-12-31'), 'clean'),
  variant(
    'R33: needed until the initiative’s own last day',
    ['relation: [participates] }', 'relation: [participates], until: 2015-11-30 }'],
    'clean',
  ),
  variant(
    'R33: dissolved on the last day to wind it up',
    dissolved('2016-01-29'),
    [REPORT_LATE],
    '2016-01-29',
  ),
  variant(
    'R33: dissolved the day after',
    dissolved('2016-01-30'),
    ['error forum-outlived: Cykelforum', REPORT_LATE],
    '2016-01-30',
  ),
  variant(
    'R11: prioritised on its last day',
    ['{ date: 2015-04-14, rank: 3 }]', '{ date: 2015-04-14, rank: 3 }, { date: 2015-11-30, rank: 3 }]'],
    'clean',
  ),
  variant(
    'R11: prioritised the day after',
    ['{ date: 2015-04-14, rank: 3 }]', '{ date: 2015-04-14, rank: 3 }, { date: 2015-12-01, rank: 3 }]'],
    ['warning priority-after-end: 2015-12-01'],
  ),
  variant('a meeting is not recorded, on its day', UNHELD, 'clean', '2014-04-08'),
  variant(
    'a meeting is not recorded, the day after',
    UNHELD,
    ['note meeting-unrecorded: 2014-04-08'],
    '2014-04-09',
  ),
  variant(
    'deadlines on the meeting’s own day',
    settings('deadlines: { agenda: 0d, draftMinutes: 0d }'),
    'clean',
  ),
  variant('minutes final when they are drafted', settings('deadlines: { draftMinutes: 14d }'), 'clean'),
  variant('minutes final before they are drafted', settings('deadlines: { draftMinutes: 15d }'), [
    'warning deadline-misplaced: 15d',
  ]),
  variant('followed up today', followUp('2026-11-28'), 'clean'),
  variant('followed up tomorrow', followUp('2026-11-29'), ['warning recorded-in-future: 2026-11-29']),
  variant('cancelled today', cancelled('2026-11-28'), 'clean'),
  variant('cancelled tomorrow', cancelled('2026-11-29'), ['warning recorded-in-future: 2026-11-29']),
  variant('reported today', report('2026-11-28'), 'clean'),
  variant('reported tomorrow', report('2026-11-29'), ['warning report-in-future: 2026-11-29']),
  variant(
    'a member on the last day',
    members('organisation: regionen, role: cykelchef, from: 2015-11-30, to: 2015-11-30'),
    'clean',
  ),
  variant(
    'a member from the day after',
    members('organisation: regionen, role: cykelchef, from: 2015-12-01'),
    ['error member-outside-body: 2015-12-01'],
  ),
  variant(
    'a member on the first day',
    members('organisation: regionen, role: cykelchef, to: 2014-02-03'),
    'clean',
  ),
  variant(
    'a member until the day before',
    members('organisation: regionen, role: cykelchef, to: 2014-02-02'),
    ['error member-outside-body: 2014-02-02'],
  ),
  variant(
    'the chair vacant from the day after the last of the one who held it',
    members(
      'organisation: regionen, role: formand, to: 2014-12-31',
      'vacant: true, role: formand, from: 2015-01-01',
    ),
    'clean',
  ),
  variant(
    'the chair vacant from the last day of the one who held it',
    members(
      'organisation: regionen, role: formand, to: 2014-12-31',
      'vacant: true, role: formand, from: 2014-12-31',
    ),
    ['warning chair-held-and-vacant: true'],
  ),
  variant(
    'the chair vacant until the first day of who holds it',
    members(
      'vacant: true, role: formand, to: 2014-12-31',
      'organisation: regionen, role: formand, from: 2014-12-31, to: 2015-11-30',
    ),
    ['warning chair-held-and-vacant: true'],
  ),
  variant(
    'R9: a theme on the plan’s last day',
    themeless('2016-12-31'),
    [
      'error group-meetings-too-many: 2016-12-31',
      'warning meeting-on-closed-day: 2016-12-31',
      'warning meeting-outside-season: 2016-12-31',
    ],
    '2016-10-05',
  ),
  variant(
    'R9: a theme today',
    themeless('2016-11-08'),
    ['error group-meetings-too-many: 2016-11-08'],
    '2016-11-08',
  ),
  variant(
    'R9: a theme yesterday',
    themeless('2016-11-07'),
    [
      'error group-meetings-too-many: 2016-11-07',
      'note meeting-unrecorded: 2016-11-07',
      'warning area-never-theme: Trafik',
    ],
    '2016-11-08',
  ),
  variant(
    'R9: a theme the day after the plan',
    themeless('2017-01-01'),
    [
      'warning area-never-theme: Trafik',
      'warning meeting-on-closed-day: 2017-01-01',
      'warning meeting-outside-season: 2017-01-01',
    ],
    '2016-10-05',
  ),
  variant(
    'R20: in a second area from the day after',
    seats(`${TRAFFIC}, to: 2014-06-30`, `${CLIMATE}, from: 2014-07-01`),
    'clean',
  ),
  variant(
    'R20: in a second area from the last day',
    seats(`${TRAFFIC}, to: 2014-06-30`, `${CLIMATE}, from: 2014-06-30`),
    ['note person-two-seats: en'],
  ),
  variant(
    'R20: in a second area while the longer of two terms lasts',
    seats(
      `${TRAFFIC}, from: 2013-09-01, to: 2016-06-30`,
      `${TRAFFIC}, from: 2013-10-01, to: 2014-06-30`,
      `${CLIMATE}, from: 2015-01-01, to: 2015-06-30`,
    ),
    ['error seats-exceeded: fagdirektør', 'error terms-overlap: en', 'note person-two-seats: en'],
  ),
  variant(
    'R20: in a second role from the day after',
    seats(`${CLIMATE}, to: 2014-06-30`, `${CHIEF}, from: 2014-07-01`),
    'clean',
  ),
  variant(
    'R20: in a second role from the last day',
    seats(`${CLIMATE}, to: 2014-06-30`, `${CHIEF}, from: 2014-06-30`),
    ['error person-two-roles: en'],
  ),
  variant(
    'R20: in a second role during two terms',
    seats(`${CLIMATE}, to: 2015-06-30`, `${TRAFFIC}, from: 2014-01-01`, `${CHIEF}, from: 2014-06-30`),
    ['error person-two-roles: en', 'note person-two-seats: en', 'note person-two-seats: en'],
  ),
  variant('R20: twice in one seat', seats(`${CLIMATE}, to: 2014-06-30`, `${CLIMATE}, from: 2014-06-30`), [
    'error seats-exceeded: fagdirektør',
    'error terms-overlap: en',
  ]),
  variant(
    'one meeting when the other ends',
    [...inBoth, meeting(both('cykelforum', '09:00-10:00'), both('klimaforum', '10:00-11:00'))],
    'clean',
  ),
  variant(
    'one meeting a minute before the other ends',
    [...inBoth, meeting(both('cykelforum', '09:00-10:00'), both('klimaforum', '09:59-11:00'))],
    ['warning meetings-overlap: "09:59-11:00"'],
  ),
  variant(
    'two meetings of a body at once',
    [...inBoth, meeting(both('cykelforum', '09:00-10:00'), both('cykelforum', '09:30-11:00'))],
    ['warning meetings-same-day: 2015-03-10'],
  ),
  variant(
    'a meeting during the longer of two',
    [
      ...inBoth,
      meeting(
        both('cykelforum', '09:00-13:00'),
        both('cykelforum', '09:30-10:00'),
        both('klimaforum', '12:00-14:00'),
      ),
    ],
    ['warning meetings-overlap: "12:00-14:00"', 'warning meetings-same-day: 2015-03-10'],
  ),
  variant(
    'a meeting during the later of two',
    [
      ...inBoth,
      meeting(
        both('cykelforum', '09:00-10:00'),
        both('cykelforum', '09:30-13:00'),
        both('klimaforum', '12:00-14:00'),
      ),
    ],
    ['warning meetings-overlap: "12:00-14:00"', 'warning meetings-same-day: 2015-03-10'],
  ),
  variant('as many weeks between meetings as there are', weeksBetween(26), 'clean'),
  variant('a week more between meetings than there are', weeksBetween(27), [
    'warning weeks-between-too-many: 27',
  ]),
  variant('carried on by one that is there a day longer', successor('2013-08-13'), 'clean'),
  variant('carried on by one dissolved the same day', successor('2013-08-14'), [
    'warning successor-dissolved: gruppe-3',
  ]),
  variant('carried on by one that stays', successor('2013-08-14', 'gruppe'), 'clean'),
  variant('carried on by itself', successor('2013-08-14', 'gruppe-2'), ['error reference-circle: gruppe-2']),
  variant('the season’s first day preferred', autumn('from: 09-01, to: 11-30', 'from: 08-01, to: 09-01'), []),
  variant(
    'only days before the season preferred',
    autumn('from: 09-01, to: 11-30', 'from: 08-01, to: 08-31'),
    ['warning preferred-outside-season: preferred'],
  ),
  variant('the season’s last day preferred', autumn('from: 09-01, to: 11-30', 'from: 11-30, to: 12-20'), []),
  variant(
    'only days after the season preferred',
    autumn('from: 09-01, to: 11-30', 'from: 12-01, to: 12-20'),
    ['warning preferred-outside-season: preferred'],
  ),
  variant('more than the season preferred', autumn('from: 09-01, to: 11-30', 'from: 08-01, to: 12-20'), []),
  variant(
    'a preferred part that ends before it begins',
    autumn('from: 09-01, to: 11-30', 'from: 10-02, to: 10-01'),
    ['warning preferred-outside-season: preferred'],
  ),
];
