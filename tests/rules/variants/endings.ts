import { type Edit, type Variant, variant } from './variant.ts';

/** The last that was said of the initiative: it is over. Its forum is the climate forum. */
const OVER: Edit = ['2016-10-04, status: on-track', '2016-10-04, status: completed'];
const need = (words: string): Edit => ['{ id: klimastrategi, relation: [develops] }', words];
const also = (words: string): Edit => need(`{ id: klimastrategi, relation: [develops] }, { ${words} }`);
const until = (date: string): Edit => need(`{ id: klimastrategi, relation: [develops], until: ${date} }`);
const initiative = (lines: string): Edit => [
  '    - id: cykelplan\n',
  `    - { id: ny, name: Nyt, areas: [klima], priorities: [{ date: 2016-10-04, rank: 2 }], followUps: [{ date: 2016-09-01, status: on-track }], ${lines} }\n    - id: cykelplan\n`,
];
const report = (date: string): Edit => [
  '{ date: 2016-03-15,',
  `{ date: ${date}, progress: Som planlagt, interdisciplinarity: Tre deltager }\n      - { date: 2016-03-15,`,
];
const successor = (date: string): Edit => [
  'dissolved: { date: 2015-11-30,',
  `dissolved: { date: ${date}, successor: klimaforum,`,
];
const plan = (from: string): Edit => ['period: { from: 2012-01-01', `period: { from: ${from}`];
const unfollowed = (started: string, ended: string): Edit => [
  '    - id: cykelplan\n',
  `    - { id: ny, name: Nyt, areas: [klima], started: ${started}, ended: ${ended} }\n    - id: cykelplan\n`,
];

/** An initiative that is over: what its end leaves to a person, so that no one command enters it. */
export const ENDINGS: readonly Variant[] = [
  variant(
    'it began on the day on which it was over',
    [OVER, ['started: 2013-09-01', 'started: 2016-10-04']],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'it began on the day after',
    [OVER, ['started: 2013-09-01', 'started: 2016-10-05']],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant('its first day is not known', [OVER, ['      started: 2013-09-01\n', '']], 'clean'),
  variant(
    'it was prioritised on the day after',
    [OVER, ['{ date: 2016-10-04, rank: 1 }', '{ date: 2016-10-05, rank: 1 }']],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum needed it no longer than that',
    [OVER, until('2016-10-04')],
    ['error forum-outlived: Klimaforum', 'warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum needed it a day longer',
    [OVER, until('2016-10-05')],
    ['error forum-outlived: Klimaforum', 'warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum needed it a day less',
    [OVER, until('2016-10-03')],
    ['error forum-outlived: Klimaforum', 'warning initiative-completed-still-running: completed'],
  ),
  variant(
    'another needs its forum still',
    [OVER, initiative('started: 2014-01-01'), also('id: ny, relation: [follows]')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'another needed its forum until the same day',
    [OVER, initiative('started: 2014-01-01, ended: 2016-10-04'), also('id: ny, relation: [follows]')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'another needed its forum until the day after',
    [OVER, initiative('started: 2014-01-01, ended: 2016-10-05'), also('id: ny, relation: [follows]')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'another needed its forum until the last day',
    [OVER, initiative('started: 2014-01-01, ended: 2016-12-31'), also('id: ny, relation: [follows]')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'another wishes for its forum',
    [OVER, initiative('started: 2014-01-01, wantsForum: klimaforum')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'another wishes for its forum, which it needs no longer',
    [
      OVER,
      initiative('started: 2014-01-01, wantsForum: klimaforum'),
      also('id: ny, relation: [follows], until: 2016-09-01'),
    ],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'it wishes for its forum itself',
    [
      OVER,
      [
        '      areas: [klima]\n      started: 2013-09-01',
        '      areas: [klima]\n      wantsForum: klimaforum\n      started: 2013-09-01',
      ],
    ],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum has reported since',
    [OVER, report('2016-12-01')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum will report',
    [OVER, report('2017-01-02')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum has an area',
    [
      OVER,
      ['    goal: Mindre CO2\n    initiatives', '    goal: Mindre CO2\n    areas: [klima]\n    initiatives'],
    ],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum names it twice',
    [OVER, also('id: klimastrategi, relation: [follows]')],
    [
      'warning forum-initiative-repeated: klimastrategi',
      'warning initiative-completed-still-running: completed',
    ],
  ),
  variant(
    'its forum carries on another that ended before',
    [OVER, successor('2015-11-30')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'its forum carries on another from the same day',
    [OVER, successor('2016-10-04')],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant(
    'it was stopped',
    [OVER, ['status: completed', 'status: stopped']],
    ['warning initiative-completed-still-running: stopped'],
  ),
  variant(
    'it was over before its last day',
    [OVER, ['started: 2013-09-01', 'started: 2013-09-01\n      ended: 2016-10-31']],
    ['error forum-outlived: Klimaforum'],
  ),
  variant(
    'R10: ends on the day before the plan begins, without a follow-up',
    [plan('2013-10-01'), unfollowed('2013-09-01', '2013-09-30')],
    'clean',
  ),
  variant(
    'R10: ends on the day on which the plan begins, without a follow-up',
    [plan('2013-10-01'), unfollowed('2013-09-01', '2013-10-01')],
    ['error initiative-never-followed-up: 2013-10-01'],
  ),
  variant('R10: ends on the group’s first day, without a follow-up', unfollowed('2013-08-01', '2013-08-15'), [
    'error initiative-never-followed-up: 2013-08-15',
  ]),
  variant('R10: ends before it begins, without a follow-up', unfollowed('2014-02-02', '2014-02-01'), [
    'error end-before-start: 2014-02-01',
  ]),
  variant('R10: begins and ends in a day, without a follow-up', unfollowed('2014-02-02', '2014-02-02'), [
    'error initiative-never-followed-up: 2014-02-02',
  ]),
];
