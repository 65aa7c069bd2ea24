import { added, type Edit, party, type Variant, variant, without } from './variant.ts';

const MISSING = 'error group-meetings-missing: 2';
const TOO_MANY = 'error group-meetings-too-many';
const OUTSIDE = 'warning meeting-outside-season';
const SEASON = 'error season-misplaced';
/** A meeting set for another day and held on it, or held on another than it was set for. */
const moved = (day: string, to: string): Edit => [`date: ${day}, themes`, `date: ${to}, themes`];
const held = (day: string, to: string): Edit => [`held: { date: ${day} }`, `held: { date: ${to} }`];
const both = (day: string, to: string): Edit[] => [moved(day, to), held(day, to)];
const first = (season: string): Edit => ['first: 2013-autumn', `first: ${season}`];
const seasons = (lines: string): Edit => added('settings', `  seasons:\n${lines}`);
const spring = (days: string) => `    spring: { ${days} }\n`;
const autumn = (days: string) => `    autumn: { ${days} }\n`;
const extra = (entry: string): Edit => added('meetings', `  - { ${entry} }\n`);
const MISPLACED = 'error group-first-meeting-misplaced';
const AUTUMNS = [
  '2013-10-10',
  '2013-11-28',
  '2014-10-07',
  '2014-11-27',
  '2015-10-06',
  '2015-11-26',
  '2016-10-04',
  '2016-11-24',
];
const unheld = (day: string, themes: string): Edit => [
  `date: ${day}, themes: [${themes}], held: { date: ${day} }`,
  `date: ${day}`,
];
const forumMeeting = (date: string, day: string, more = ''): Edit =>
  extra(`id: f-1, body: cykelforum, date: ${date}, held: { date: ${day} }${more}`);
const member = (terms: string): Edit => [
  '    reports: [{ date: 2015-01-20',
  `    members: [{ person: direktoer, role: cykelchef, ${terms} }]\n    reports: [{ date: 2015-01-20`,
];

/** R15–R18: the group's meetings, and what goes for those of any body. */
export const MEETINGS: readonly Variant[] = [
  variant('R15: three times a year', ['perYear: 2', 'perYear: 3'], ['error group-meetings-per-year: 3']),
  variant('R15: once a year', ['perYear: 2', 'perYear: 1'], ['error group-meetings-per-year: 1']),
  variant(
    'a meeting of no length',
    ['body: gruppe, date: 2014-04-08,', 'body: gruppe, date: 2014-04-08, time: "09:00-09:00",'],
    ['error meeting-time-reversed: "09:00-09:00"'],
  ),
  variant(
    'meetings planned at no length',
    ['first: 2013-autumn', 'first: 2013-autumn, time: "09:00-09:00"'],
    ['error planned-time-reversed: "09:00-09:00"'],
  ),
  variant('R16: first in autumn 2012', first('2012-autumn'), [`${MISPLACED}: 2012-autumn`]),
  variant('R16: first in spring 2013', first('2013-spring'), [`${MISPLACED}: 2013-spring`]),
  variant('R16: first in spring 2014', first('2014-spring'), [`${MISPLACED}: 2014-spring`]),
  variant('R16: first in autumn 2016', first('2016-autumn'), [`${MISPLACED}: 2016-autumn`]),
  variant('R16: no meeting in 2013', without('id: g-2013'), [MISSING]),
  variant('R15: no meeting in spring 2014', without('id: g-2014-1'), [MISSING]),
  variant('R15: no meeting in the last autumn', without('id: g-2016-2'), [MISSING]),
  variant(
    'R15: no meeting in the last autumn, on the last day but one',
    without('id: g-2016-2'),
    'clean',
    '2016-12-30',
  ),
  variant(
    'R15: no meeting in autumn 2014, on the year’s last day',
    without('id: g-2014-2'),
    'clean',
    '2014-12-31',
  ),
  variant(
    'R15: no meeting in autumn 2014, on New Year’s Day',
    without('id: g-2014-2'),
    [MISSING],
    '2015-01-01',
  ),
  variant(
    'R15: no meetings in the file',
    (text) => text.replace(/^.*id: g-20.*\n/gm, ''),
    Array(4).fill('warning group-meetings-missing: 2'),
  ),
  variant('R15: both of 2014 in autumn', both('2014-04-08', '2014-09-02'), [MISSING]),
  variant('R15: both of 2015 in spring', both('2015-10-06', '2015-05-19'), [MISSING]),
  variant('R15: set for spring, held in autumn', held('2014-04-08', '2014-09-02'), [MISSING]),
  variant('R15: set for autumn, held in spring', moved('2014-04-08', '2014-09-02'), 'clean'),
  variant('R15: between the seasons, nearer to spring', both('2014-04-08', '2014-07-08'), [
    `${OUTSIDE}: 2014-07-08`,
  ]),
  variant('R15: between the seasons, nearer to autumn', both('2014-04-08', '2014-08-07'), [
    MISSING,
    `${OUTSIDE}: 2014-08-07`,
  ]),
  variant('R15: the autumn meeting held in December, after the season', both('2014-10-07', '2014-12-16'), [
    `${OUTSIDE}: 2014-12-16`,
  ]),
  variant('R15: the autumn meeting held in January', held('2014-10-07', '2015-01-13'), [
    `${TOO_MANY}: 2015-10-06`,
    MISSING,
    `${OUTSIDE}: 2015-01-13`,
  ]),
  variant(
    'R15: a third in 2015',
    extra('id: g-3, body: gruppe, date: 2015-06-02, themes: [klima], held: { date: 2015-06-02 }'),
    [`${TOO_MANY}: 2015-10-06`],
  ),
  variant(
    'R15: a third in 2015, cancelled',
    extra(
      'id: g-3, body: gruppe, date: 2015-06-02, themes: [klima], cancelled: { date: 2015-05-20, reason: Valg }',
    ),
    'clean',
  ),
  variant(
    'R15: that of spring 2015 cancelled',
    ['held: { date: 2015-04-14 }', 'cancelled: { date: 2015-04-01, reason: Strejke }'],
    [MISSING],
  ),
  variant('R16: held before the group began, and before its season', held('2013-10-10', '2013-06-11'), [
    'error meeting-before-body: 2013-06-11',
    'error meeting-before-first: 2013-06-11',
  ]),
  variant('R16: set for before its season, held in it', moved('2013-10-10', '2013-06-11'), 'clean'),
  variant('R16: on the first day of the season', both('2013-10-10', '2013-08-15'), 'clean'),
  variant('R16: held after the season', both('2013-10-10', '2013-12-17'), [`${OUTSIDE}: 2013-12-17`]),
  variant(
    'R15: a plan that ends with spring 2015',
    ['to: 2016-12-31', 'to: 2015-06-30'],
    'clean',
    '2015-06-30',
  ),
  variant(
    'R15: a plan that ends with spring 2015, without its meeting',
    [['to: 2016-12-31', 'to: 2015-06-30'], without('id: g-2015-1')],
    [MISSING],
    '2018-01-01',
  ),
  variant(
    'R15: a plan that ends before spring 2015 does, without its meeting',
    [['to: 2016-12-31', 'to: 2015-06-29'], without('id: g-2015-1')],
    'clean',
    '2018-01-01',
  ),
  variant(
    'R15: a plan that begins in 2015, of which nothing is due before',
    [['from: 2012-01-01', 'from: 2015-01-01'], without('id: g-2014-1')],
    'clean',
  ),
  variant('R16: autumn from 2 January', seasons(autumn('from: 01-02, to: 12-10')), [`${SEASON}: 01-02`]),
  variant(
    'R16: autumn from 2 January, and a first meeting in it',
    [seasons(autumn('from: 01-02, to: 12-10')), ...both('2013-10-10', '2013-02-12')],
    ['error meeting-before-body: 2013-02-12', 'error meeting-before-first: 2013-02-12', `${SEASON}: 01-02`],
  ),
  variant(
    'R16: spring and autumn swapped',
    seasons(spring('from: 08-15, to: 12-10') + autumn('from: 02-01, to: 06-30')),
    [`${SEASON}: 02-01`, `${SEASON}: 12-10`],
  ),
  variant('R15: autumn that begins in spring', seasons(autumn('from: 06-01, to: 12-10')), [
    `${SEASON}: 06-01`,
  ]),
  variant('R15: spring that ends in autumn', seasons(spring('from: 02-01, to: 09-30')), [`${SEASON}: 09-30`]),
  variant('R16: autumn in the summer holidays', seasons(autumn('from: 07-02, to: 08-05')), [
    `${SEASON}: autumn`,
    ...AUTUMNS.map((day) => `${OUTSIDE}: ${day}`),
  ]),
  variant('a longer spring', seasons(spring('from: 01-15, to: 06-30')), 'clean'),
  variant('a longer autumn', seasons(autumn('from: 08-01, to: 12-20')), 'clean'),
  variant(
    'R17: without a theme',
    ['date: 2016-04-12, themes: [trafik]', 'date: 2016-04-12'],
    ['error meeting-without-theme: 2016-04-12'],
  ),
  variant(
    'R17: with no theme in its list',
    ['date: 2016-04-12, themes: [trafik]', 'date: 2016-04-12, themes: []'],
    ['error meeting-without-theme: []'],
  ),
  variant(
    'R17: reserved for after the plan without a theme',
    extra('id: g-2018, body: gruppe, date: 2018-04-10'),
    'clean',
  ),
  variant(
    'R17: reserved two years ahead without a theme',
    unheld('2016-10-04', 'klima'),
    'clean',
    '2014-12-01',
  ),
  variant(
    'R17: without a theme, the day before the notice is due',
    unheld('2016-10-04', 'klima'),
    'clean',
    '2016-09-12',
  ),
  variant(
    'R17: without a theme, on the day the notice is due',
    unheld('2016-10-04', 'klima'),
    ['error meeting-without-theme: 2016-10-04'],
    '2016-09-13',
  ),
  variant(
    'R17: the status meeting needs no theme',
    extra('id: s-2017, body: statusmoede, date: 2017-11-23'),
    'clean',
  ),
  variant(
    'R18: a speaker who is a member',
    [
      'date: 2014-04-08, themes: [trafik]',
      'date: 2014-04-08, themes: [trafik], speakers: [{ person: direktoer }]',
    ],
    ['warning speaker-is-member: direktoer'],
  ),
  variant(
    'R18: a speaker from outside',
    [
      party('id: dtu, name: DTU, kind: knowledge'),
      [
        'date: 2014-04-08, themes: [trafik]',
        'date: 2014-04-08, themes: [trafik], speakers: [{ organisation: dtu }]',
      ],
    ],
    'clean',
  ),
  variant(
    'R18: a member on the day it was held, not on that it was set for',
    [
      member('from: 2014-06-01, to: 2015-11-30'),
      forumMeeting('2014-05-06', '2014-06-10', ', speakers: [{ person: direktoer }]'),
    ],
    ['warning speaker-is-member: direktoer'],
  ),
  variant(
    'R18: a member on the day it was set for, not on that it was held',
    [
      member('from: 2014-06-01, to: 2015-11-30'),
      forumMeeting('2014-06-10', '2014-05-06', ', speakers: [{ person: direktoer }]'),
    ],
    'clean',
  ),
  variant('on a Sunday', both('2014-04-08', '2014-04-06'), ['warning meeting-on-closed-day: 2014-04-06']),
  variant('set for a Sunday, held on a Tuesday', moved('2014-04-08', '2014-04-06'), 'clean'),
  variant('set for a Tuesday, held on a Sunday', held('2014-04-08', '2014-04-06'), [
    'warning meeting-on-closed-day: 2014-04-06',
  ]),
  variant('held after its forum was dissolved', forumMeeting('2015-11-26', '2015-12-03'), [
    'error meeting-after-body: 2015-12-03',
  ]),
  variant(
    'set for after its forum was dissolved, held before',
    forumMeeting('2015-12-03', '2015-11-26'),
    'clean',
  ),
  variant('held before its forum was there', forumMeeting('2014-02-04', '2014-01-30'), [
    'error meeting-before-body: 2014-01-30',
  ]),
  variant(
    'set for before its forum was there, held after',
    forumMeeting('2014-01-30', '2014-02-04'),
    'clean',
  ),
  variant('on its forum’s last day', forumMeeting('2015-11-30', '2015-11-30'), 'clean'),
  variant(
    'two held on one day',
    [
      forumMeeting('2014-06-10', '2014-06-12'),
      extra('id: f-2, body: cykelforum, date: 2014-06-12, held: { date: 2014-06-12 }'),
    ],
    ['warning meetings-same-day: 2014-06-12'],
  ),
  variant(
    'two set for one day, held on two',
    [
      forumMeeting('2014-06-12', '2014-06-10'),
      extra('id: f-2, body: cykelforum, date: 2014-06-12, held: { date: 2014-06-12 }'),
    ],
    'clean',
  ),
  variant(
    'past, and of no outcome',
    ['date: 2016-11-24, held: { date: 2016-11-24 }', 'date: 2016-11-24'],
    ['note meeting-unrecorded: 2016-11-24'],
  ),
  variant('past, of no outcome, after its forum', extra('id: f-1, body: cykelforum, date: 2015-12-08'), [
    'error meeting-after-body: 2015-12-08',
  ]),
  variant(
    'held and cancelled',
    [
      'held: { date: 2015-04-14 }',
      'held: { date: 2015-04-14 }, cancelled: { date: 2015-04-01, reason: Strejke }',
    ],
    [MISSING, 'error meeting-held-and-cancelled: 2015-04-01'],
  ),
  variant(
    'moved in the future',
    ['date: 2016-11-24, held', 'date: 2016-11-24, moved: [{ date: 2031-01-06, from: 2016-11-23 }], held'],
    ['warning recorded-in-future: 2031-01-06'],
  ),
];
