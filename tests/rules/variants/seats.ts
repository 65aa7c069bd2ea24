import {
  AARHUS,
  added,
  CENTRE,
  DEPARTMENT,
  type Edit,
  KKR_SJAELLAND,
  party,
  SCHOOL,
  SECRETARIAT,
  SJAELLAND,
  type Variant,
  variant,
} from './variant.ts';

const KONCERN = '- { organisation: regionen, role: koncerndirektør }';
const KLIMA = '- { organisation: gladsaxe, role: fagdirektør, area: klima, selectedBy: kkr }';
const CHIEF = '- { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr }';
const PERSON = '- { person: direktoer, role: fagdirektør, area: trafik, selectedBy: kkr }';
const RULE = '{ roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }';
const REGIONAL = '{ roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }';
const koncern = (entry: string): Edit => [KONCERN, entry];
const klima = (from: string, to: string): Edit => [KLIMA, KLIMA.replace(from, to)];
const rule = (from: string, to: string): Edit => [RULE, RULE.replace(from, to)];
const regional = (from: string, to: string): Edit => [REGIONAL, REGIONAL.replace(from, to)];
const and = (entry: string, more: string): Edit => [entry, `${entry}\n    ${more}`];
const vacant = (role: string, area = ', area: klima') => `- { vacant: true, role: ${role}${area} }`;
const title = (text: string): Edit => ['title: fagdirektør,', text && `title: ${text},`];
const person = (entry: string): Edit => added('people', `  - { ${entry} }\n`);
const MUNICIPAL = 'error composition-municipal-seats';
const REGION = 'error composition-regional-seat';
const EXCEEDED = 'error seats-exceeded';
const UNFILLED = 'error seat-unfilled: 1';
const ELSEWHERE = 'error member-not-municipal';
const SELECTED = 'error member-selected-by';

/** R19–R21: the group's seats. */
export const SEATS: readonly Variant[] = [
  variant('R19: of any kind of region', regional('organisation: regionen', 'kind: region'), 'clean'),
  variant('R19: two of them', regional('max: 1', 'max: 2'), [`${REGION}: 2`]),
  variant('R19: for each area', regional('min: 1', 'per: area, min: 1'), [
    'error composition-regional-seat: area',
    'error member-without-seat: koncerndirektør',
  ]),
  variant(
    'R19: of any role, beside a vacant municipal seat',
    [regional('roles: [koncerndirektør], ', ''), and(CHIEF, vacant('kommunaldirektør'))],
    [`${REGION}: { organisation: regionen, min: 1, max: 1 }`, 'note seat-vacant: true'],
  ),
  variant('R19: none', [`    - ${REGIONAL}\n`, ''], [`${REGION}: composition`]),
  variant(
    'R19: a second entry for the region',
    and(`- ${REGIONAL}`, '- { roles: [direktør], kind: region, min: 0, max: 1 }'),
    [`${REGION}: { roles: [direktør], kind: region, min: 0, max: 1 }`],
  ),
  variant(
    'R19: of another region',
    [SJAELLAND, regional('regionen', 'sjaelland')],
    ['error member-without-seat: regionen', `${REGION}: sjaelland`],
  ),
  variant(
    'R19: of a centre of the region',
    [
      CENTRE,
      regional('regionen', 'centeret'),
      koncern('- { organisation: centeret, role: koncerndirektør }'),
    ],
    'clean',
  ),
  variant(
    'R19: held from a centre of the region',
    [CENTRE, koncern('- { organisation: centeret, role: koncerndirektør }')],
    'clean',
  ),
  variant(
    'R19: held from another region',
    [
      SJAELLAND,
      regional('organisation: regionen', 'kind: region'),
      koncern('- { organisation: sjaelland, role: koncerndirektør }'),
    ],
    ['error member-without-seat: sjaelland'],
  ),
  variant('R19: vacant', koncern(vacant('koncerndirektør', '')), ['warning seat-vacant: true']),
  variant('R19: neither held nor vacant', [`    ${KONCERN}\n`, ''], [UNFILLED]),
  variant('R19: held twice', and(KONCERN, KONCERN), [`${EXCEEDED}: koncerndirektør`]),
  variant('R19: held, and vacant beside', and(KONCERN, vacant('koncerndirektør', '')), [
    `${EXCEEDED}: koncerndirektør`,
    'note seat-vacant: true',
  ]),
  variant(
    'R19: held by one after another',
    [
      KONCERN,
      `${KONCERN.replace(' }', ', to: 2014-06-30 }')}\n    ${KONCERN.replace(' }', ', from: 2014-07-01 }')}`,
    ],
    'clean',
  ),
  variant(
    'R19: held by two for a day',
    [
      KONCERN,
      `${KONCERN.replace(' }', ', to: 2014-07-01 }')}\n    ${KONCERN.replace(' }', ', from: 2014-07-01 }')}`,
    ],
    [`${EXCEEDED}: koncerndirektør`],
  ),
  variant(
    'R19: held by someone from nowhere',
    [person('id: kd, name: KD'), koncern('- { person: kd, role: koncerndirektør }')],
    ['error member-without-seat: kd'],
  ),
  variant('R20: at least none', rule('min: 1', 'min: 0'), [`${MUNICIPAL}: 0`]),
  variant('R20: at most three', rule('max: 2', 'max: 3'), [`${MUNICIPAL}: 3`]),
  variant('R20: at most one', rule('max: 2', 'max: 1'), [`${MUNICIPAL}: 1`]),
  variant('R20: not for each area', rule('per: area, ', ''), [
    `${MUNICIPAL}: ${RULE.replace('per: area, ', '')}`,
  ]),
  variant(
    'R20: for one municipality',
    rule('kind: municipality', 'organisation: gladsaxe, kind: municipality'),
    ['error member-without-seat: direktoer', `${MUNICIPAL}: gladsaxe`],
  ),
  variant(
    'R20: for one municipality, the kind left out',
    [
      rule('kind: municipality', 'organisation: gladsaxe'),
      [PERSON, '- { organisation: gladsaxe, role: fagdirektør, area: trafik, selectedBy: kkr }'],
    ],
    [`${MUNICIPAL}: gladsaxe`, 'note person-unused: Direktøren'],
  ),
  variant('R20: one organisation twice in a seat', and(CHIEF, CHIEF), ['error terms-overlap: koebenhavn']),
  variant(
    'R20: one organisation in a seat, and again later',
    [
      CHIEF,
      `${CHIEF.replace(' }', ', to: 2014-06-30 }')}\n    ${CHIEF.replace(' }', ', from: 2014-07-01 }')}`,
    ],
    'clean',
  ),
  variant(
    'R20: one organisation in the seats of two areas',
    and(CHIEF, CHIEF.replace('klima', 'trafik')),
    'clean',
  ),
  variant(
    'R20: one organisation in the seats of both roles',
    and(KLIMA, KLIMA.replace('gladsaxe', 'koebenhavn')),
    'clean',
  ),
  variant(
    'R20: one person in both roles of an area',
    [title(''), and(PERSON, PERSON.replace('fagdirektør', 'kommunaldirektør'))],
    ['error person-two-roles: direktoer'],
  ),
  variant(
    'R20: one person in two roles of two areas',
    [title(''), and(PERSON, PERSON.replace('fagdirektør', 'kommunaldirektør').replace('trafik', 'klima'))],
    ['error person-two-roles: direktoer', 'note person-two-seats: direktoer'],
  ),
  variant(
    'R20: one person in one role after the other',
    [
      title(''),
      [
        PERSON,
        `${PERSON.replace(' }', ', to: 2014-06-30 }')}\n    ${PERSON.replace('fagdirektør', 'kommunaldirektør').replace(' }', ', from: 2014-07-01 }')}\n    ${KLIMA.replace('klima', 'trafik').replace(' }', ', from: 2014-07-01 }')}`,
      ],
    ],
    'clean',
  ),
  variant('R20: one person in one role of two areas', and(PERSON, PERSON.replace('trafik', 'klima')), [
    'note person-two-seats: direktoer',
  ]),
  variant('R20: a person from nowhere', [', organisation: herlev }', ' }'], [`${ELSEWHERE}: direktoer`]),
  variant('R20: a kommunaldirektør in the seat of a fagdirektør', title('kommunaldirektør'), [
    'error member-other-title: fagdirektør',
  ]),
  variant('R20: a koncerndirektør in the seat of a fagdirektør', title('koncerndirektør'), [
    'error member-other-title: fagdirektør',
  ]),
  variant(
    'R20: an acting kommunaldirektør in the seat of a fagdirektør',
    title('Konstitueret kommunaldirektør'),
    ['error member-other-title: fagdirektør'],
  ),
  variant(
    'R20: a kommunaldirektør of a place in the seat of a fagdirektør',
    title('"kommunaldirektør, Herlev"'),
    ['error member-other-title: fagdirektør'],
  ),
  variant('R20: an acting fagdirektør', title('fungerende fagdirektør (orlov)'), 'clean'),
  variant('R20: next to a kommunaldirektør', title('vicekommunaldirektør'), 'clean'),
  variant('R20: a title in capitals', title('Fagdirektør'), 'clean'),
  variant('R20: a title of the municipality’s own', title('Direktør for teknik og miljø'), 'clean'),
  variant('R20: no title', title(''), 'clean'),
  variant(
    'R20: from a municipality in another region',
    [AARHUS, klima('gladsaxe', 'aarhus')],
    [`${ELSEWHERE}: aarhus`],
  ),
  variant(
    'R20: a person from a municipality in another region',
    [AARHUS, [', organisation: herlev }', ', organisation: aarhus }']],
    [`${ELSEWHERE}: direktoer`],
  ),
  variant(
    'R20: from a department of one in another region',
    [AARHUS, party('id: afd, name: Afdelingen, kind: other, partOf: aarhus'), klima('gladsaxe', 'afd')],
    [`${ELSEWHERE}: afd`],
  ),
  variant(
    'R20: from one that is a municipality in another region by its name',
    [party('id: roskilde, name: Roskilde Kommune, kind: municipality'), klima('gladsaxe', 'roskilde')],
    [`${ELSEWHERE}: roskilde`],
  ),
  variant(
    'R20: from a department that is said to be a municipality itself',
    [
      AARHUS,
      party('id: afd, name: Afdelingen, kind: municipality, partOf: aarhus'),
      klima('gladsaxe', 'afd'),
    ],
    [`${ELSEWHERE}: afd`],
  ),
  variant(
    'R20: from a department of a municipality',
    [DEPARTMENT, klima('gladsaxe', 'forvaltning')],
    'clean',
  ),
  variant('R20: from a school', [SCHOOL, klima('gladsaxe', 'skolen')], [`${ELSEWHERE}: skolen`]),
  variant('R20: from the region', klima('gladsaxe', 'regionen'), [`${ELSEWHERE}: regionen`]),
  variant('R20: two in an area', and(KLIMA, KLIMA.replace('gladsaxe', 'herlev')), 'clean'),
  variant(
    'R20: three in an area',
    and(KLIMA, `${KLIMA.replace('gladsaxe', 'herlev')}\n    ${KLIMA.replace('gladsaxe', 'egedal')}`),
    [`${EXCEEDED}: fagdirektør`],
  ),
  variant(
    'R20: two in an area and a vacant seat',
    and(KLIMA, `${KLIMA.replace('gladsaxe', 'herlev')}\n    ${vacant('fagdirektør')}`),
    [`${EXCEEDED}: fagdirektør`, 'note seat-vacant: true'],
  ),
  variant(
    'R20: one in an area and two vacant seats',
    and(KLIMA, `${vacant('fagdirektør')}\n    ${vacant('fagdirektør')}`),
    [`${EXCEEDED}: fagdirektør`, 'note seat-vacant: true', 'note seat-vacant: true'],
  ),
  variant('R20: one in an area and a vacant seat', and(KLIMA, vacant('fagdirektør')), [
    'note seat-vacant: true',
  ]),
  variant('R20: a vacant seat', [KLIMA, vacant('fagdirektør')], ['warning seat-vacant: true']),
  variant('R20: a seat that is neither held nor vacant', [`    ${KLIMA}\n`, ''], [UNFILLED]),
  variant('R20: a seat held to the last day but one', klima(' }', ', to: 2016-12-30 }'), [UNFILLED]),
  variant('R20: a seat held to the last day', klima(' }', ', to: 2016-12-31 }'), 'clean'),
  variant('R20: a seat not yet taken up', klima(' }', ', from: 2014-03-01 }'), [UNFILLED], '2014-02-28'),
  variant('R20: a seat taken up that day', klima(' }', ', from: 2014-03-01 }'), 'clean', '2014-03-01'),
  variant('R20: of no area', klima(', area: klima', ''), ['error member-without-seat: fagdirektør']),
  variant(
    'R20: of a role that has no seat',
    and(KLIMA, '- { organisation: herlev, role: borgmester, area: klima }'),
    ['error member-without-seat: borgmester'],
  ),
  variant('R21: selected by nobody', klima(', selectedBy: kkr', ''), [`${SELECTED}: fagdirektør`]),
  variant('R21: selected by the region', klima('selectedBy: kkr', 'selectedBy: regionen'), [
    `${SELECTED}: regionen`,
  ]),
  variant(
    'R21: selected by KKR’s secretariat',
    [SECRETARIAT, klima('selectedBy: kkr', 'selectedBy: sekretariatet')],
    'clean',
  ),
  variant(
    'R21: selected by another KKR',
    [KKR_SJAELLAND, klima('selectedBy: kkr', 'selectedBy: kkr-sjaelland')],
    [`${SELECTED}: kkr-sjaelland`],
  ),
  variant(
    'R21: the regional seat selected by KKR',
    koncern('- { organisation: regionen, role: koncerndirektør, selectedBy: kkr }'),
    [`${SELECTED}: kkr`],
  ),
  variant(
    'R21: the regional seat selected by another KKR',
    [
      KKR_SJAELLAND,
      koncern('- { organisation: regionen, role: koncerndirektør, selectedBy: kkr-sjaelland }'),
    ],
    [`${SELECTED}: kkr-sjaelland`],
  ),
  variant(
    'R21: the regional seat selected by the region',
    koncern('- { organisation: regionen, role: koncerndirektør, selectedBy: regionen }'),
    'clean',
  ),
  variant('R21: municipal seats for the region to select', rule('selectedBy: kkr', 'selectedBy: regionen'), [
    'error composition-selected-by: regionen',
  ]),
  variant('R21: municipal seats for nobody to select', rule(', selectedBy: kkr', ''), [
    'error composition-selected-by: [fagdirektør]',
  ]),
  variant(
    'R21: municipal seats for KKR’s secretariat to select',
    [SECRETARIAT, rule('selectedBy: kkr', 'selectedBy: sekretariatet')],
    'clean',
  ),
  variant(
    'R21: municipal seats for another KKR to select',
    [KKR_SJAELLAND, rule('selectedBy: kkr', 'selectedBy: kkr-sjaelland')],
    ['error composition-selected-by: kkr-sjaelland'],
  ),
  variant('R21: the regional seat for KKR to select', regional('max: 1', 'max: 1, selectedBy: kkr'), [
    'error composition-selected-by: kkr',
  ]),
];
