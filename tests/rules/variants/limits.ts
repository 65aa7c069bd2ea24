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
];
