import { added, CENTRE, DEPARTMENT, SJAELLAND, section, type Variant, variant, without } from './variant.ts';

const REGIONAL = '- { organisation: regionen, min: 3, max: 4 }';
const MUNICIPAL = '- { roles: [kommunaldirektør, fagdirektør], kind: municipality, min: 3, max: 3 }';
const DECIDED = 'kind: administrative-group\n    decidedBy: regionen';
const CLIMATE = '- { kind: municipality, min: 5, max: 5 }\n      - { kind: region, min: 3, max: 3 }';
const GROUP = 'warning former-group-composition';
const regional = (seats: string): [string, string] => [REGIONAL, `- { organisation: regionen, ${seats} }`];
const municipal = (entry: string): [string, string] => [MUNICIPAL, `- ${entry}`];
const climate = (entries: string): [string, string] => [CLIMATE, entries];
/** The climate forum does not continue anything that is not recorded. */
const UNTIED = without('continues: tidligere-klimaforum');

/** R1–R4, R6: the organisation that was replaced, and the one that replaced it. */
export const FORMER: readonly Variant[] = [
  variant(
    'R1: KKR decided a group',
    [DECIDED, DECIDED.replace('regionen', 'kkr')],
    ['warning former-group-decided-by: kkr'],
  ),
  variant(
    'R1: a centre of the region decided it',
    [CENTRE, [DECIDED, DECIDED.replace('regionen', 'centeret')]],
    'clean',
  ),
  variant(
    'R1: another region decided it',
    [SJAELLAND, [DECIDED, DECIDED.replace('regionen', 'sjaelland')]],
    ['warning former-group-decided-by: sjaelland'],
  ),
  variant('R1: nobody is said to have decided it', [DECIDED, 'kind: administrative-group'], 'clean'),
  variant(
    'R2: no former groups, as the file says',
    [section('formerGroups', 'formerGroups: []\n'), UNTIED],
    ['warning former-groups-count: formerGroups'],
  ),
  variant('R2: the file does not record them', [section('formerGroups', ''), UNTIED], 'clean'),
  variant('R2: two groups', without('id: gruppe-3'), ['warning former-groups-count: formerGroups']),
  variant(
    'R2: four groups',
    added(
      'formerGroups',
      '  - { id: gruppe-4, name: G4, kind: administrative-group, dissolved: { date: 2013-08-14 } }\n',
    ),
    ['warning former-groups-count: formerGroups'],
  ),
  variant(
    'R2: two climate forums',
    added('formerGroups', '  - { id: klima-2, name: K2, kind: climate-forum }\n'),
    ['warning former-groups-count: formerGroups'],
  ),
  variant('R3: exactly three regional members', regional('min: 3, max: 3'), 'clean'),
  variant('R3: exactly four', regional('min: 4, max: 4'), 'clean'),
  variant('R3: three to five', regional('min: 3, max: 5'), [`${GROUP}: composition`]),
  variant('R3: two to four', regional('min: 2, max: 4'), [`${GROUP}: composition`]),
  variant('R3: no upper bound', regional('min: 3'), [`${GROUP}: composition`]),
  variant('R3: three for each of two areas', regional('per: area, min: 3, max: 3'), [
    `${GROUP}: composition`,
  ]),
  variant('R3: two for each of two areas are four', regional('per: area, min: 2, max: 2'), 'clean'),
  variant(
    'R3: of a centre of the region',
    [CENTRE, [REGIONAL, '- { organisation: centeret, min: 3, max: 4 }']],
    'clean',
  ),
  variant(
    'R3: of another region',
    [SJAELLAND, [REGIONAL, '- { organisation: sjaelland, min: 3, max: 4 }']],
    [`${GROUP}: composition`],
  ),
  variant('R3: two municipal members', municipal(MUNICIPAL.slice(2).replace(/3/g, '2')), [
    `${GROUP}: composition`,
  ]),
  variant(
    'R3: three municipal members for each area',
    municipal('{ roles: [kommunaldirektør, fagdirektør], kind: municipality, per: area, min: 3, max: 3 }'),
    [`${GROUP}: composition`],
  ),
  variant('R3: mayors', municipal('{ roles: [borgmester], kind: municipality, min: 3, max: 3 }'), [
    `${GROUP}: [borgmester]`,
  ]),
  variant(
    'R3: fagdirektører only',
    municipal('{ roles: [fagdirektør], kind: municipality, min: 3, max: 3 }'),
    'clean',
  ),
  variant('R3: of any role', municipal('{ kind: municipality, min: 3, max: 3 }'), [
    `${GROUP}: { kind: municipality, min: 3, max: 3 }`,
  ]),
  variant(
    'R3: a school beside them',
    [REGIONAL, `${REGIONAL}\n      - { kind: education, max: 1 }`],
    [`${GROUP}: { kind: education, max: 1 }`],
  ),
  variant(
    'R3: anybody beside them',
    [REGIONAL, `${REGIONAL}\n      - { min: 0, max: 9 }`],
    [`${GROUP}: { min: 0, max: 9 }`],
  ),
  variant(
    'R3: of a department of a municipality',
    [DEPARTMENT, municipal('{ roles: [fagdirektør], organisation: forvaltning, min: 3, max: 3 }')],
    'clean',
  ),
  variant(
    'R4: four municipal members',
    climate('- { kind: municipality, min: 4, max: 4 }\n      - { kind: region, min: 3, max: 3 }'),
    [
      'warning climate-forum-composition: composition',
      'warning former-climate-forum-composition: composition',
    ],
  ),
  variant(
    'R4: no composition recorded',
    (text) => text.replace(`    composition:\n      ${CLIMATE}\n`, ''),
    'clean',
  ),
  variant(
    'R4: businesses beside them',
    [CLIMATE, `${CLIMATE}\n      - { kind: business, max: 2 }`],
    ['warning former-climate-forum-composition: { kind: business, max: 2 }'],
  ),
  variant(
    'R4: of a department of a municipality and a centre of the region',
    [
      DEPARTMENT,
      CENTRE,
      climate(
        '- { organisation: forvaltning, min: 5, max: 5 }\n      - { organisation: centeret, min: 3, max: 3 }',
      ),
    ],
    'clean',
  ),
  variant(
    'R6: a former group goes on',
    (text) => text.replace('\n    dissolved: { date: 2013-08-14, successor: gruppe }', ''),
    ['error group-not-alone: Erhvervsgruppen'],
  ),
  variant(
    'R6: a former group goes on to the new one’s first day',
    ['2013-08-14, successor', '2013-08-15, successor'],
    ['error group-not-alone: 2013-08-15'],
  ),
  variant(
    'R6: a former group was gone long before',
    ['2013-08-14, successor', '2012-06-30, successor'],
    'clean',
  ),
  variant(
    'R6, R16: the group begins when its first season is over',
    ['established: 2013-08-15', 'established: 2013-12-11'],
    ['error group-established-late: 2013-12-11', 'error meeting-before-body: 2013-10-10'],
  ),
  variant(
    'R16: the group begins on the day of its first meeting',
    ['established: 2013-08-15', 'established: 2013-10-10'],
    'clean',
  ),
  variant(
    'R16: the group begins within the season',
    ['established: 2013-08-15', 'established: 2013-12-10'],
    ['error meeting-before-body: 2013-10-10'],
  ),
  variant(
    'R16: the plan ends before it begins to bind',
    ['to: 2016-12-31', 'to: 2013-06-30'],
    ['error plan-over-before-first-meeting: 2013-06-30', 'warning efforts-never-collected: 2013-06-30'],
    '2016-12-31',
  ),
  variant(
    'R16: the plan ends on the eve of its first season',
    ['to: 2016-12-31', 'to: 2013-08-14'],
    ['error plan-over-before-first-meeting: 2013-08-14', 'warning efforts-never-collected: 2013-08-14'],
    '2016-12-31',
  ),
  variant(
    'R16: the plan ends on the first day of its first season',
    ['to: 2016-12-31', 'to: 2013-08-15'],
    ['warning efforts-never-collected: 2013-08-15'],
    '2016-12-31',
  ),
];
