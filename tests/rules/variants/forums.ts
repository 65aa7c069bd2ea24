import { added, CENTRE, type Edit, SCHOOL, SJAELLAND, type Variant, variant, without } from './variant.ts';

const DISSOLVED =
  '    dissolved: { date: 2015-11-30, reason: Cykelplanen er gennemført, decidedBy: regionen }\n';
const dissolved = (date: string): Edit => ['dissolved: { date: 2015-11-30', `dissolved: { date: ${date}`];
const STANDING: Edit = [DISSOLVED, ''];
const NEEDS = 'initiatives: [{ id: cykelplan, relation: [participates] }]';
const needs = (list: string): Edit => [NEEDS, list];
const CLIMATE_NEEDS = 'initiatives: [{ id: klimastrategi, relation: [develops] }]';
const REPORT =
  '    reports: [{ date: 2015-01-20, progress: Som planlagt, interdisciplinarity: To områder deltager }]\n';
const BORN = '    origin: established\n    established: 2014-02-03\n    establishedBy: regionen\n';
const born = (lines: string): Edit => [BORN, lines];
const settings = (lines: string): Edit => added('settings', `  ${lines}\n`);
const MEMBERS = `${REPORT}`;
const members = (list: string): Edit => [MEMBERS, `    members: [${list}]\n${MEMBERS}`];
const forum = (lines: string): Edit => added('forums', lines);
const PLANNED = `  - id: uddannelsesforum
    name: Uddannelsesforum
    task: Finde praktikpladser
    goal: Flere praktikpladser
    areas: [klima]
    origin: established
`;
const LATE = 'warning forum-report-late: Cykelforum';
const OUTLIVED = 'forum-outlived: Cykelforum';
const COMPOSITION = 'warning climate-forum-composition';
const BREACHED = 'warning forum-composition-breached';
const ESTABLISHED = 'error forum-wrong-establisher';
const EGEDAL = '- { organisation: egedal, role: klimachef }';
/** The climate forum's reports from a year on, left out. */
const reportsUntil =
  (year: number): Edit =>
  (text) =>
    text
      .replace(/^ {6}- \{ date: (\d{4})-03-1\d, progress.*\n/gm, (line, of) =>
        Number(of) < year ? line : '',
      )
      // A list of which nothing is left goes with its key.
      .replace(/^ {4}reports:\n(?! {6})/m, '');
const NEW = (more: string): Edit => [
  'organisations:\n',
  `    - { id: ny, name: Ny, areas: [klima], ${more}, priorities: [{ date: 2016-04-12, rank: 3 }], followUps: [{ date: 2016-04-12, status: on-track }] }\norganisations:\n`,
];

/** R22–R33: the cooperation forums. */
export const FORUMS: readonly Variant[] = [
  variant('R22: of no part of the plan', needs('initiatives: []'), [
    'warning forum-without-part: Cykelforum',
  ]),
  variant(
    'R28: of an area only',
    [CLIMATE_NEEDS, 'areas: [klima]'],
    ['note forum-without-initiative: Klimaforum'],
  ),
  variant(
    'R28: of an area and an initiative that has ended',
    [CLIMATE_NEEDS, 'areas: [klima]\n    initiatives: [{ id: cykelplan, relation: [follows] }]'],
    ['note forum-outlived: Klimaforum'],
  ),
  variant(
    'R33: of an initiative that has ended',
    [CLIMATE_NEEDS, 'initiatives: [{ id: cykelplan, relation: [follows] }]'],
    ['error forum-outlived: Klimaforum'],
  ),
  variant(
    'R33: of one that has ended and one that runs',
    [
      CLIMATE_NEEDS,
      CLIMATE_NEEDS.replace(']}', '').replace(' }]', ' }, { id: cykelplan, relation: [follows] }]'),
    ],
    'clean',
  ),
  variant('R33: not dissolved', STANDING, [`error ${OUTLIVED}`, LATE]),
  variant('R33: not dissolved, on the last day of the need', STANDING, 'clean', '2015-11-30'),
  variant('R33: not dissolved, on the day after', STANDING, [`warning ${OUTLIVED}`], '2015-12-01'),
  variant(
    'R33: not dissolved, on the last day to wind up',
    STANDING,
    [`warning ${OUTLIVED}`, LATE],
    '2016-01-29',
  ),
  variant('R33: not dissolved, on the day after that', STANDING, [`error ${OUTLIVED}`, LATE], '2016-01-30'),
  variant(
    'R33: not dissolved, no time to wind up',
    [STANDING, settings('windUpDays: 0')],
    [`error ${OUTLIVED}`],
    '2015-12-01',
  ),
  variant(
    'R33: not dissolved, half a year to wind up',
    [STANDING, settings('windUpDays: 180')],
    [`warning ${OUTLIVED}`, LATE],
    '2016-05-28',
  ),
  variant('R33: to be dissolved in 2099', dissolved('2099-01-01'), [
    `error ${OUTLIVED}`,
    LATE,
    'warning date-far-away: 2099-01-01',
  ]),
  variant(
    'R33: to be dissolved half a year later, while it winds up',
    dissolved('2016-06-30'),
    [`warning ${OUTLIVED}`],
    '2015-12-15',
  ),
  variant(
    'R33: to be dissolved half a year later, too late',
    dissolved('2016-06-30'),
    [`error ${OUTLIVED}`, LATE],
    '2016-03-01',
  ),
  variant('R33: dissolved half a year later', dissolved('2016-06-30'), 'clean'),
  variant('R33: to be dissolved within its time', dissolved('2016-01-19'), 'clean', '2015-12-15'),
  variant('R33: dissolved within its time', dissolved('2016-01-19'), 'clean'),
  variant('R33: dissolved a day too early', dissolved('2015-11-29'), [
    'error forum-dissolved-while-needed: cykelplan',
  ]),
  variant(
    'R33: released before it was dissolved',
    [
      dissolved('2015-06-30'),
      needs('initiatives: [{ id: cykelplan, relation: [participates], until: 2015-06-30 }]'),
    ],
    'clean',
  ),
  variant(
    'R33: dissolved before it was released',
    [
      dissolved('2015-06-29'),
      needs('initiatives: [{ id: cykelplan, relation: [participates], until: 2015-06-30 }]'),
    ],
    ['error forum-dissolved-while-needed: cykelplan'],
  ),
  variant(
    'R33: a need that began when it was gone',
    [
      needs('initiatives: [{ id: cykelplan, relation: [participates] }, { id: ny, relation: [follows] }]'),
      NEW('started: 2016-01-04'),
    ],
    'clean',
  ),
  variant(
    'R33: a need that began on its last day',
    [
      needs('initiatives: [{ id: cykelplan, relation: [participates] }, { id: ny, relation: [follows] }]'),
      NEW('started: 2015-11-30'),
    ],
    ['error forum-dissolved-while-needed: ny'],
  ),
  variant(
    'R33: founded when its initiative had ended',
    [born(BORN.replace('2014-02-03', '2015-12-07')), [REPORT, ''], dissolved('2016-02-01')],
    [`error ${OUTLIVED}`],
  ),
  variant(
    'R33: founded when its initiative had ended, and still there',
    [born(BORN.replace('2014-02-03', '2015-12-07')), [REPORT, ''], STANDING],
    [`error ${OUTLIVED}`, LATE],
  ),
  variant(
    'R33: a wish keeps nothing alive',
    [STANDING, ['      name: Klimastrategi\n', '      name: Klimastrategi\n      wantsForum: cykelforum\n']],
    [`error ${OUTLIVED}`, LATE],
  ),
  variant(
    'R27: a wish for one that is gone',
    ['      name: Klimastrategi\n', '      name: Klimastrategi\n      wantsForum: cykelforum\n'],
    ['warning initiative-forum-gone: cykelforum'],
  ),
  variant(
    'R27: a wish for one that is planned',
    [
      forum(`${PLANNED}    reportsTo: gruppe\n`),
      ['      name: Klimastrategi\n', '      name: Klimastrategi\n      wantsForum: uddannelsesforum\n'],
    ],
    'clean',
  ),
  variant(
    'R33: dissolved for no reason',
    [', reason: Cykelplanen er gennemført', ''],
    ['error forum-dissolved-without-reason: 2015-11-30'],
  ),
  variant(
    'dissolved by nobody',
    [', decidedBy: regionen }\nformerGroups', ' }\nformerGroups'],
    ['warning forum-dissolution-undecided: 2015-11-30'],
  ),
  variant(
    'needed after the initiative',
    needs('initiatives: [{ id: cykelplan, relation: [participates], until: 2016-06-30 }]'),
    ['warning need-after-initiative: 2016-06-30'],
  ),
  ...(
    [
      ['before the initiative', '2013-12-31'],
      ['before the forum', '2014-02-02'],
      ['after the forum', '2015-12-01'],
    ] as const
  ).map(([when, from]) =>
    variant(
      `needed from a day ${when}`,
      needs(`initiatives: [{ id: cykelplan, relation: [participates], from: ${from} }]`),
      [`warning need-outside-life: ${from}`],
    ),
  ),
  variant(
    'needed from the first day of the forum on',
    needs('initiatives: [{ id: cykelplan, relation: [participates], from: 2014-02-03 }]'),
    [],
  ),
  variant(
    'an initiative named twice',
    needs(
      'initiatives: [{ id: cykelplan, relation: [participates] }, { id: cykelplan, relation: [follows] }]',
    ),
    ['warning forum-initiative-repeated: cykelplan'],
  ),
  variant('R32: established by KKR', born(BORN.replace('regionen', 'kkr')), [`${ESTABLISHED}: kkr`]),
  variant('R32: established by nobody', born(BORN.replace('    establishedBy: regionen\n', '')), [
    `${ESTABLISHED}: Cykelforum`,
  ]),
  variant(
    'R32: established by a centre of the region',
    [CENTRE, born(BORN.replace('regionen', 'centeret'))],
    'clean',
  ),
  variant(
    'R32: established by another region',
    [SJAELLAND, born(BORN.replace('regionen', 'sjaelland'))],
    [`${ESTABLISHED}: sjaelland`],
  ),
  variant('R32: continued in name only', born('    origin: continued\n    established: 2014-02-03\n'), [
    `${ESTABLISHED}: Cykelforum`,
  ]),
  variant(
    'R32: continued in name only, established by KKR',
    born('    origin: continued\n    established: 2014-02-03\n    establishedBy: kkr\n'),
    ['warning continued-forum-established-by: kkr', `${ESTABLISHED}: kkr`],
  ),
  variant(
    'R26: continued, since before the group',
    born('    origin: continued\n    established: 2010-01-01\n'),
    'clean',
  ),
  variant('R26: continued, since nobody says when', born('    origin: continued\n'), 'clean'),
  variant(
    'R25: continued, and established by the region',
    born('    origin: continued\n    establishedBy: regionen\n'),
    ['warning continued-forum-established-by: regionen'],
  ),
  variant('R25: newly established, and continues a group', born(`${BORN}    continues: gruppe-2\n`), [
    'warning established-forum-continues: gruppe-2',
  ]),
  variant(
    'R25: two continue one group',
    born('    origin: continued\n    continues: tidligere-klimaforum\n'),
    ['warning body-continued-twice: tidligere-klimaforum', `${COMPOSITION}: continues`],
  ),
  variant(
    'R30: reports to nobody',
    ['    reportsTo: gruppe\n    composition', '    composition'],
    ['error forum-reports-elsewhere: Klimaforum'],
  ),
  variant(
    'R30: reports to the status meeting',
    ['    reportsTo: gruppe\n    composition', '    reportsTo: statusmoede\n    composition'],
    ['error forum-reports-elsewhere: statusmoede'],
  ),
  variant(
    'R30: reported to nobody, and is gone since',
    [`    reportsTo: gruppe\n${REPORT}`, REPORT],
    ['error forum-reports-elsewhere: Cykelforum'],
  ),
  variant('R30: planned, reports to nobody yet', forum(PLANNED), 'clean'),
  variant(
    'R30: planned for later, reports to nobody yet',
    forum(`${PLANNED}    established: 2017-02-01\n    establishedBy: regionen\n`),
    'clean',
  ),
  variant(
    'R30: gone before there was a group',
    forum(
      `${PLANNED.replace('established', 'continued')}    dissolved: { date: 2013-08-14, reason: Færdig, decidedBy: regionen }\n`,
    ),
    'clean',
  ),
  variant(
    'R30: gone on the group’s first day',
    forum(
      `${PLANNED.replace('established', 'continued')}    dissolved: { date: 2013-08-15, reason: Færdig, decidedBy: regionen }\n`,
    ),
    ['error forum-reports-elsewhere: Uddannelsesforum'],
  ),
  variant(
    'R27: planned, with members',
    forum(`${PLANNED}    reportsTo: gruppe\n    members: [{ organisation: herlev, role: rektor }]\n`),
    ['warning planned-forum-active: members'],
  ),
  variant(
    'R27: planned, with members and a vacant seat',
    forum(
      `${PLANNED}    reportsTo: gruppe\n    members: [{ vacant: true, role: rektor }, { organisation: herlev, role: rektor, to: 2016-05-01 }, { organisation: egedal, role: rektor, from: 2016-04-01 }]\n`,
    ),
    ['warning planned-forum-active: members'],
  ),
  variant(
    'R30: two report to each other',
    [
      (text) =>
        text.replace('    reportsTo: gruppe\n    composition', '    reportsTo: cykelforum\n    composition'),
      [
        '    reportsTo: gruppe\n    reports: [{ date: 2015-01-20',
        '    reportsTo: klimaforum\n    reports: [{ date: 2015-01-20',
      ],
    ],
    [
      'error forum-reports-elsewhere: cykelforum',
      'error forum-reports-elsewhere: klimaforum',
      'error reference-circle: klimaforum',
    ],
  ),
  variant(
    'R27: planned, with a vacant seat',
    forum(`${PLANNED}    reportsTo: gruppe\n    members: [{ vacant: true, role: rektor }]\n`),
    'clean',
  ),
  variant(
    'R27: planned, with a meeting',
    [
      forum(`${PLANNED}    reportsTo: gruppe\n`),
      added(
        'meetings',
        '  - { id: u-1, body: uddannelsesforum, date: 2016-11-08, held: { date: 2016-11-08 } }\n',
      ),
    ],
    ['warning planned-forum-active: Uddannelsesforum'],
  ),
  variant(
    'R27: planned, with a meeting that was cancelled',
    [
      forum(`${PLANNED}    reportsTo: gruppe\n`),
      added(
        'meetings',
        '  - { id: u-1, body: uddannelsesforum, date: 2016-11-08, cancelled: { date: 2016-11-01, reason: For tidligt } }\n',
      ),
    ],
    'clean',
  ),
  variant('R29: no task', without('task: Udmønte klimastrategien'), [
    'warning forum-without-task: Klimaforum',
  ]),
  variant('R29: no goal', without('goal: Mindre CO2'), ['warning forum-without-goal: Klimaforum']),
  variant('R30: last reported more than a year ago', reportsUntil(2016), [
    'warning forum-report-late: Klimaforum',
  ]),
  variant('R30: last reported a year ago', reportsUntil(2016), 'clean', '2016-03-17'),
  variant(
    'R30: last reported a year and a day ago',
    reportsUntil(2016),
    ['warning forum-report-late: Klimaforum'],
    '2016-03-18',
  ),
  variant(
    'R30: last reported before there was a group',
    ['date: 2014-03-18, progress', 'date: 2012-06-01, progress'],
    'clean',
    '2013-09-02',
  ),
  variant(
    'R30: a year of the group without a report',
    reportsUntil(2014),
    ['warning forum-report-late: Klimaforum'],
    '2014-08-16',
  ),
  variant('R30: reports yearly, before the other meeting', settings('windUpDays: 30'), 'clean', '2015-10-01'),
  variant('R30: no report in its first year, before either meeting', [REPORT, ''], 'clean', '2014-04-02'),
  variant('R30: no report in its first year, before the other', [REPORT, ''], 'clean', '2014-10-01'),
  variant('R30: no report in its first year, when it is over', [REPORT, ''], [LATE], '2015-02-04'),
  variant(
    'R30: no report, due by the next meeting, when reports should be in',
    [[REPORT, ''], settings('reportEveryMonths: 8')],
    ['note meeting-report-missing: Cykelforum'],
    '2014-10-01',
  ),
  variant(
    'R30: no report, due by the next meeting, before reports should be in',
    [[REPORT, ''], settings('reportEveryMonths: 8')],
    'clean',
    '2014-09-23',
  ),
  variant(
    'R30: no report, due by the next meeting, on the last day on which it is not late',
    [[REPORT, ''], settings('reportEveryMonths: 8')],
    ['note meeting-report-missing: Cykelforum'],
    '2014-10-03',
  ),
  variant(
    'R30: no report, due by the next meeting, a day late',
    [[REPORT, ''], settings('reportEveryMonths: 8')],
    [LATE],
    '2014-10-04',
  ),
  variant(
    'R30: no report, due on the day of the next meeting',
    [[REPORT, ''], settings('reportEveryMonths: 8'), ['established: 2014-02-03', 'established: 2014-02-07']],
    ['note meeting-report-missing: Cykelforum'],
    '2014-10-01',
  ),
  variant(
    'R30: no report, due on the day after the next meeting',
    [[REPORT, ''], settings('reportEveryMonths: 8'), ['established: 2014-02-03', 'established: 2014-02-08']],
    'clean',
    '2014-10-01',
  ),
  variant(
    'R31: on progress alone',
    [', interdisciplinarity: To områder deltager', ''],
    ['warning report-one-sided: 2015-01-20'],
  ),
  variant(
    'reported after its last day',
    [REPORT, REPORT.replace('2015-01-20', '2015-12-15')],
    ['error report-outside-life: 2015-12-15'],
  ),
  variant(
    'R4, R25: four municipal seats',
    [
      '    composition:\n      - { kind: municipality, min: 5, max: 5 }\n      - { organisation: regionen',
      '    composition:\n      - { kind: municipality, min: 4, max: 4 }\n      - { organisation: regionen',
    ],
    [`${COMPOSITION}: composition`, `${BREACHED}: 4`],
  ),
  variant(
    'R4, R25: seats for others',
    [
      '      - { organisation: regionen, min: 3, max: 3 }\n    members',
      '      - { organisation: regionen, min: 3, max: 3 }\n      - { kind: knowledge, min: 0, max: 1 }\n    members',
    ],
    ['warning climate-forum-composition: { kind: knowledge, min: 0, max: 1 }'],
  ),
  variant(
    'R4, R25: no composition',
    (text) =>
      text.replace(
        / {4}composition:\n {6}- \{ kind: municipality, min: 5, max: 5 \}\n {6}- \{ organisation: regionen, min: 3, max: 3 \}\n {4}members/,
        '    members',
      ),
    [`${COMPOSITION}: continues`],
  ),
  variant(
    'R4, R25: a municipal seat short',
    [`      ${EGEDAL}\n`, ''],
    [`${BREACHED}: 5`, 'note organisation-unused: Egedal'],
  ),
  variant(
    'R4, R25: a municipal seat vacant',
    [EGEDAL, '- { vacant: true, role: klimachef }'],
    [`${BREACHED}: 5`, 'note organisation-unused: Egedal'],
  ),
  variant(
    'R4, R25: a municipal seat too many, vacant',
    [EGEDAL, `${EGEDAL}\n      - { vacant: true, role: klimachef }`],
    [`${BREACHED}: 5`],
  ),
  variant(
    'R4, R25: a member who fits no seat',
    [SCHOOL, [EGEDAL, `${EGEDAL}\n      - { organisation: skolen, role: rektor }`]],
    ['warning forum-member-without-seat: skolen'],
  ),
  variant(
    'R4: a centre of the region in a regional seat',
    [
      CENTRE,
      ['- { organisation: regionen, role: planchef }', '- { organisation: centeret, role: planchef }'],
    ],
    'clean',
  ),
  variant(
    'R23: a forum’s own composition',
    [
      members('{ organisation: herlev, role: cykelchef, to: 2015-11-30 }'),
      [REPORT, `    composition: [{ kind: municipality, min: 1 }, { kind: region, min: 1 }]\n${REPORT}`],
    ],
    [`${BREACHED}: 1`],
    '2014-06-02',
  ),
  variant(
    'a successor that is gone',
    ['decidedBy: regionen }\nformerGroups', 'decidedBy: regionen, successor: gruppe-1 }\nformerGroups'],
    ['warning successor-dissolved: gruppe-1'],
  ),
  variant(
    'a successor that is there',
    ['decidedBy: regionen }\nformerGroups', 'decidedBy: regionen, successor: klimaforum }\nformerGroups'],
    'clean',
  ),
  variant('an open vacancy in a forum that is gone', members('{ vacant: true, role: cykelchef }'), 'clean'),
  variant('an open seat in a forum that is gone', members('{ organisation: herlev, role: cykelchef }'), [
    'error member-of-dissolved-body: cykelchef',
  ]),
  variant(
    'a seat that goes on after its forum',
    members('{ organisation: herlev, role: cykelchef, to: 2015-12-31 }'),
    ['error member-of-dissolved-body: 2015-12-31'],
  ),
  variant(
    'a seat from before its forum',
    members('{ organisation: herlev, role: cykelchef, from: 2014-01-01, to: 2015-11-30 }'),
    ['error member-outside-body: 2014-01-01'],
  ),
];
