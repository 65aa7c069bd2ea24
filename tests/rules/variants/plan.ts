import {
  AARHUS,
  added,
  DEPARTMENT,
  type Edit,
  party,
  SJAELLAND,
  section,
  type Variant,
  variant,
} from './variant.ts';

const TRAFFIC_NEVER: Edit = (text) => text.replaceAll('themes: [trafik]', 'themes: [klima]');
const NEVER = 'warning area-never-theme: Trafik';
const PLAN_FOLLOW_UPS =
  'followUps: [{ date: 2014-10-08, status: on-track }, { date: 2015-10-07, status: on-track }]';
const followUps = (list: string): Edit => [PLAN_FOLLOW_UPS, `followUps: [${list}]`];
const UNFOLLOWED = 'error initiative-never-followed-up';
const NEW = (more: string, followed = '[{ date: 2016-10-04, status: on-track }]'): Edit => [
  'organisations:\n',
  `    - { id: ny, name: Nyt initiativ, areas: [klima], ${more}, priorities: [{ date: 2016-10-04, rank: 3 }], followUps: ${followed} }\norganisations:\n`,
];
/** The climate strategy's history from a year on, left out. */
const until =
  (list: 'rank' | 'status', year: number): Edit =>
  (text) =>
    text
      .split('\n')
      .filter((line) => {
        const [, of, kind] = /^ {8}- \{ date: (\d{4})-.*(rank|status)/.exec(line) ?? [];
        return kind !== list || Number(of) < year;
      })
      .join('\n')
      // A list of which nothing is left goes with its key.
      .replace(/^ {6}(priorities|followUps):\n(?! {8})/m, '');
const settings = (lines: string): Edit => added('settings', `  ${lines}\n`);
const effort = (from: string, to: string): Edit => [from, to];
const second = (by: string, more = 'collected: 2015-03-02'): Edit =>
  added(
    'efforts',
    `  - { id: sol, municipality: ${by}, area: klima, goal: mindre-co2, effort: Solceller, ${more}, assessment: God }\n`,
  );
const PRIORITY = 'warning initiative-not-prioritised';
const MUNICIPAL = 'error effort-not-municipal';
const by = (id: string): Edit => ['municipality: koebenhavn', `municipality: ${id}`];

/** R9–R14: themes, follow-up, priorities and efforts. */
export const PLAN: readonly Variant[] = [
  variant('R9: an area that was never a theme', TRAFFIC_NEVER, [NEVER]),
  variant(
    'R9: a theme of a meeting of which nothing is recorded',
    [
      TRAFFIC_NEVER,
      ['date: 2016-04-12, themes: [klima], held: { date: 2016-04-12 }', 'date: 2016-04-12, themes: [trafik]'],
    ],
    ['note meeting-unrecorded: 2016-04-12', NEVER],
  ),
  variant(
    'R9: a theme of a meeting held',
    [TRAFFIC_NEVER, ['date: 2016-04-12, themes: [klima]', 'date: 2016-04-12, themes: [trafik]']],
    'clean',
  ),
  variant(
    'R9: a theme of a meeting in 2031',
    [
      TRAFFIC_NEVER,
      added('meetings', '  - { id: g-2031, body: gruppe, date: 2031-04-08, themes: [trafik] }\n'),
    ],
    [NEVER],
  ),
  variant(
    'R9: a theme of a meeting scheduled within the plan',
    [
      TRAFFIC_NEVER,
      ['date: 2016-10-04, themes: [klima], held: { date: 2016-10-04 }', 'date: 2016-10-04, themes: [trafik]'],
    ],
    'clean',
    '2016-05-02',
  ),
  variant('R9: more areas than meetings were held', TRAFFIC_NEVER, 'clean', '2014-01-15'),
  variant('R10: never followed up', followUps(''), [`${UNFOLLOWED}: 2015-11-30`]),
  variant('R10: followed up before it began', followUps('{ date: 2014-01-14, status: on-track }'), [
    `${UNFOLLOWED}: 2015-11-30`,
  ]),
  variant('R10: followed up after it ended', followUps('{ date: 2015-12-01, status: completed }'), [
    `${UNFOLLOWED}: 2015-11-30`,
  ]),
  variant('R10: followed up on its first day', followUps('{ date: 2014-02-03, status: on-track }'), 'clean'),
  variant('R10: followed up on its last day', followUps('{ date: 2015-11-30, status: completed }'), 'clean'),
  variant(
    'R10: never followed up, and its first day is not known',
    [followUps(''), ['      started: 2014-02-03\n', '']],
    [`${UNFOLLOWED}: 2015-11-30`],
  ),
  variant(
    'R10: never followed up, on its last day',
    followUps(''),
    ['warning initiative-follow-up-late: Cykelplan'],
    '2015-11-30',
  ),
  variant(
    'R10: never followed up, on the day after',
    followUps(''),
    [`${UNFOLLOWED}: 2015-11-30`],
    '2015-12-01',
  ),
  variant(
    'R10: ends on the plan’s last day without a follow-up',
    NEW('started: 2016-10-10, ended: 2016-12-31', '[]'),
    [`${UNFOLLOWED}: 2016-12-31`],
  ),
  variant(
    'R10: ends on the day after the plan without a follow-up',
    NEW('started: 2016-10-10, ended: 2017-01-01', '[]'),
    'clean',
  ),
  variant(
    'R10: followed up only before there was a group',
    [['started: 2014-02-03', 'started: 2012-02-03'], followUps('{ date: 2013-08-14, status: on-track }')],
    [`${UNFOLLOWED}: 2015-11-30`],
  ),
  variant(
    'R10: followed up on the group’s first day',
    [['started: 2014-02-03', 'started: 2012-02-03'], followUps('{ date: 2013-08-15, status: on-track }')],
    'clean',
  ),
  variant('R10: ended before there was a group', NEW('started: 2012-02-01, ended: 2013-08-14', '[]'), [
    'warning priority-after-end: 2016-10-04',
  ]),
  variant('R10: not followed up for more than a year', until('status', 2015), [
    'warning initiative-follow-up-late: 2014-10-07',
  ]),
  variant(
    'R10: not followed up for more than a year, as the file allows',
    [until('status', 2016), settings('followUpEveryMonths: 24')],
    'clean',
  ),
  variant('R10: followed up a year ago today', until('status', 2016), 'clean', '2016-10-06'),
  variant('R10: running, never followed up', until('status', 2013), [
    'warning initiative-follow-up-late: Klimastrategi',
  ]),
  variant(
    'R10: a follow-up of 2031',
    [PLAN_FOLLOW_UPS, PLAN_FOLLOW_UPS.replace(' }]', ' }, { date: 2031-01-01, status: on-track }]')],
    ['warning recorded-in-future: 2031-01-01'],
  ),
  variant(
    'completed, but without a last day',
    ['2016-10-04, status: on-track', '2016-10-04, status: completed'],
    ['warning initiative-completed-still-running: completed'],
  ),
  variant('R11: one priority of 2014', until('rank', 2015), [`${PRIORITY}: 2014-10-07`]),
  variant('R11: one priority of 2013, in the spring after', until('rank', 2014), 'clean', '2014-06-01'),
  variant(
    'R11: one priority of 2014, as the file allows',
    [until('rank', 2015), settings('prioritiseEveryMonths: 36')],
    'clean',
  ),
  variant(
    'R11: one priority of before there was a group',
    [until('rank', 2014), ['- { date: 2013-10-10, rank: 1 }', '- { date: 2013-08-14, rank: 1 }']],
    [`${PRIORITY}: Klimastrategi`],
    '2013-11-01',
  ),
  variant('R11: prioritised at the last meeting but one', until('rank', 2016), 'clean'),
  variant('R11: no priority', until('rank', 2013), [`${PRIORITY}: Klimastrategi`]),
  variant(
    'R11: begun since the group last met',
    [NEW('started: 2016-10-05'), ['priorities: [{ date: 2016-10-04, rank: 3 }], ', '']],
    'clean',
  ),
  variant(
    'R11: a priority of 2031 alone',
    [until('rank', 2014), ['- { date: 2013-10-10, rank: 1 }', '- { date: 2031-01-01, rank: 1 }']],
    ['warning recorded-in-future: 2031-01-01', `${PRIORITY}: Klimastrategi`],
  ),
  variant(
    'a priority after the end',
    ['{ date: 2015-04-14, rank: 3 }]', '{ date: 2016-01-05, rank: 2 }]'],
    ['warning priority-after-end: 2016-01-05'],
  ),
  variant(
    'two priorities of one day',
    ['{ date: 2015-04-14, rank: 3 }]', '{ date: 2014-04-08, rank: 3 }]'],
    ['error history-date-repeated: 2014-04-08'],
  ),
  variant('R12: no effort collected by the end of the plan', section('efforts', 'efforts: []\n'), [
    'warning efforts-never-collected: 2016-12-31',
  ]),
  variant('R12: no efforts in the file', section('efforts', ''), [
    'warning efforts-never-collected: 2016-12-31',
  ]),
  variant(
    'R12: no effort collected, on the last day but one',
    section('efforts', 'efforts: []\n'),
    'clean',
    '2016-12-30',
  ),
  variant(
    'R12: the only effort collected after the plan',
    effort('collected: 2014-09-15', 'collected: 2017-02-01'),
    ['warning efforts-never-collected: 2016-12-31'],
  ),
  variant(
    'R12: the only effort collected before the group was there',
    effort('collected: 2014-09-15', 'collected: 2013-08-14'),
    ['warning efforts-never-collected: 2016-12-31'],
  ),
  variant(
    'R12: the only effort collected on the group’s first day',
    effort('collected: 2014-09-15', 'collected: 2013-08-15'),
    'clean',
  ),
  variant('R12: collected nobody says when', effort('    collected: 2014-09-15\n', ''), 'clean'),
  variant('R12: not assessed', effort('    assessment: Bidrager med en femtedel af målet\n', ''), [
    'warning effort-not-assessed: Fjernvarme til nye boliger',
  ]),
  variant(
    'R12: collected since the group last met',
    [
      effort('    assessment: Bidrager med en femtedel af målet\n', ''),
      effort('collected: 2014-09-15', 'collected: 2016-11-01'),
    ],
    'clean',
  ),
  variant(
    'R12: collected in the future',
    [effort('collected: 2014-09-15', 'collected: 2031-01-01'), second('herlev')],
    ['warning recorded-in-future: 2031-01-01'],
  ),
  variant('R12: of the region', by('regionen'), [`${MUNICIPAL}: regionen`]),
  variant('R12: of a department of a municipality', [DEPARTMENT, by('forvaltning')], 'clean'),
  variant(
    'R12: of a municipality in another region, by its code',
    [AARHUS, by('aarhus')],
    [`${MUNICIPAL}: aarhus`],
  ),
  variant(
    'R12: of a municipality in another region, by its name',
    [party('id: aarhus, name: Århus, kind: municipality'), by('aarhus')],
    [`${MUNICIPAL}: aarhus`],
  ),
  variant(
    'R12: of a municipality in another region, by its code in four digits',
    [party('id: aeroe, name: Ærø, kind: municipality, code: "0492"'), by('aeroe')],
    [`${MUNICIPAL}: aeroe`],
  ),
  variant(
    'R12: of a municipality in another region, by what it is part of',
    [SJAELLAND, party('id: kommunen, name: Kommunen, kind: municipality, partOf: sjaelland'), by('kommunen')],
    [`${MUNICIPAL}: kommunen`],
  ),
  variant(
    'R12: of a municipality in the region, by what it is part of',
    [party('id: kommunen, name: Kommunen, kind: municipality, partOf: regionen'), by('kommunen')],
    'clean',
  ),
  variant(
    'R12: of a municipality of which no more is known',
    [party('id: kommunen, name: Kommunen, kind: municipality'), by('kommunen')],
    'clean',
  ),
  variant(
    'R12: of a municipality in the region, by its code in four digits',
    [
      party('id: hoeje-taastrup, name: Høje-Taastrup, kind: municipality, code: "0169"'),
      by('hoeje-taastrup'),
    ],
    'clean',
  ),
  variant(
    'R12: of Bornholm',
    [party('id: bornholm, name: Bornholm, kind: municipality, code: "400"'), by('bornholm')],
    'clean',
  ),
  variant(
    'an effort toward a goal in another area',
    ['area: klima\n    goal', 'area: trafik\n    goal'],
    ['warning effort-goal-in-other-area: mindre-co2'],
  ),
  variant('R14: two municipalities for one goal', second('gladsaxe'), ['note efforts-in-common: mindre-co2']),
  variant('R14: a municipality and its own department', [DEPARTMENT, second('forvaltning')], 'clean'),
  variant(
    'R14: departments of two municipalities',
    [DEPARTMENT, by('forvaltning'), second('gladsaxe')],
    ['note efforts-in-common: mindre-co2'],
  ),
  variant('R14: the second collected later', second('gladsaxe', 'collected: 2017-03-01'), 'clean'),
  variant('R14: the second not collected yet', second('gladsaxe'), 'clean', '2015-03-01'),
  variant(
    'R14: the second collected that day',
    second('gladsaxe'),
    ['note efforts-in-common: mindre-co2'],
    '2015-03-02',
  ),
];
