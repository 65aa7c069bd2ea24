import { added, type Edit, party, type Variant, variant } from './variant.ts';

const CHIEF = '- { organisation: koebenhavn, role: kommunaldirektør, area: klima, selectedBy: kkr }';
const written = (role: string): Edit => [CHIEF, CHIEF.replace('kommunaldirektør', role)];
const OTHERWISE = 'warning text-written-otherwise';
const UNUSED = (name: string) => `note organisation-unused: ${name}`;
const code = (name: string, from: string, to: string): Edit => [
  `name: ${name}, kind: municipality, code: "${from}"`,
  `name: ${name}, kind: municipality, code: "${to}"`,
];
const chair = (...members: string[]): Edit => [
  '      - { organisation: regionen, role: planchef }\n',
  `      - { organisation: regionen, role: planchef }\n${members.map((member) => `      - { ${member} }\n`).join('')}`,
];
/** A forum that says nothing of its seats. */
const free: Edit = [
  '    composition:\n      - { kind: municipality, min: 5, max: 5 }\n      - { organisation: regionen, min: 3, max: 3 }\n    members:',
  '    members:',
];
const UNSTATED = 'warning climate-forum-composition: continues';
/** A forum with one chair. */
const ONE: Edit = [
  '    composition:\n      - { kind: municipality, min: 5, max: 5 }\n      - { organisation: regionen, min: 3, max: 3 }\n    members:',
  '    composition:\n      - { roles: [klimachef, miljøchef, planchef] }\n      - { roles: [formand], min: 1, max: 1 }\n    members:',
];
const KEPT = 'warning climate-forum-composition: composition';
const note = (date: string, key = 'to'): Edit => [CHIEF, CHIEF.replace(' }', `, ${key}: ${date} }`)];
const FAR = 'warning date-far-away';

/** What a slip of the hand makes of a file (our own rules). */
export const SLIPS: readonly Variant[] = [
  variant('a role with a capital', written('Kommunaldirektør'), [`${OTHERWISE}: Kommunaldirektør`]),
  variant('a role with a space at its end', written('"kommunaldirektør "'), [
    `${OTHERWISE}: "kommunaldirektør "`,
  ]),
  variant('a role with a hard space', written('"kommunaldirektør\\_"'), [
    `${OTHERWISE}: "kommunaldirektør\\_"`,
  ]),
  variant(
    'a name in another Unicode form',
    added('people', '  - { id: aa, name: Åse }\n  - { id: bb, name: "A\u030ase" }\n'),
    [`${OTHERWISE}: "A\u030ase"`, 'note person-unused: Åse', 'note person-unused: "A\u030ase"'],
  ),
  variant(
    'a role that the composition writes otherwise',
    [
      [
        '- { organisation: regionen, min: 3, max: 3 }\n    members',
        '- { organisation: regionen, roles: [Miljøchef, "sta\u030achef"], min: 3, max: 3 }\n    members',
      ],
      ['- { organisation: regionen, role: klimachef }', '- { organisation: regionen, role: "ståchef " }'],
      ['- { organisation: regionen, role: planchef }', '- { organisation: regionen, role: Miljøchef }'],
    ],
    [`${OTHERWISE}: miljøchef`, `${OTHERWISE}: "ståchef "`],
  ),
  variant(
    'two persons of one name',
    added('people', '  - { id: aa, name: Åse }\n  - { id: bb, name: Åse }\n'),
    ['note person-unused: Åse', 'note person-unused: Åse'],
  ),
  variant(
    'a name of an organisation and one of a person are compared with their own kind',
    [party('id: aase, name: åse, kind: other'), added('people', '  - { id: aa, name: Åse }\n')],
    [UNUSED('åse'), 'note person-unused: Åse'],
  ),
  variant('a municipality twice', party('id: kbh, name: Kommunen, kind: municipality, code: "0101"'), [
    'error authority-code-repeated: "0101"',
    UNUSED('Kommunen'),
  ]),
  variant(
    'a code of a municipality and of its part',
    party('id: kbh, name: Forvaltningen, kind: other, partOf: koebenhavn, code: "101"'),
    [UNUSED('Forvaltningen')],
  ),
  variant('the code of another', code('Ballerup', '151', '101'), [
    'error authority-code-of-another: "101"',
    'error authority-code-repeated: "101"',
  ]),
  variant('the code of nobody', code('Ballerup', '151', '152'), [
    'error authority-code-of-another: "152"',
    'error member-not-municipal: ballerup',
  ]),
  variant('a code that begins with a nought', code('Ballerup', '151', '0151'), 'clean'),
  variant(
    'a municipality with the code of a region',
    party('id: ny, name: Nyby, kind: municipality, code: "1082"'),
    ['error authority-code-of-another: "1082"', UNUSED('Nyby')],
  ),
  variant('a municipality that nobody knows', party('id: ny, name: Nyby, kind: municipality, code: "751"'), [
    UNUSED('Nyby'),
  ]),
  variant('a day in the wrong century', note('2114-12-31'), [`${FAR}: 2114-12-31`]),
  variant('a day ten years after today', note('2036-12-31'), 'clean'),
  variant('a day eleven years after today', note('2037-01-01'), [`${FAR}: 2037-01-01`]),
  variant('a day long before', note('1114-12-31', 'from'), [
    'error member-outside-body: 1114-12-31',
    `${FAR}: 1114-12-31`,
  ]),
  variant('a day fifty years before', note('1962-01-01', 'from'), ['error member-outside-body: 1962-01-01']),
  variant('a plan for a century', ['to: 2016-12-31', 'to: 2116-12-31'], [`${FAR}: 2116-12-31`], '2014-01-01'),
  variant(
    'a report in the wrong century',
    ['date: 2015-03-17, progress', 'date: 2115-03-17, progress'],
    ['warning report-in-future: 2115-03-17'],
  ),
  variant(
    'the only chair held and vacant',
    [free, chair('organisation: regionen, role: formand', 'vacant: true, role: Formand, from: 2015-01-01')],
    ['warning chair-held-and-vacant: true', UNSTATED, `${OTHERWISE}: Formand`],
  ),
  variant(
    'the chair vacant once its holder has left',
    [
      free,
      chair(
        'organisation: regionen, role: formand, to: 2014-12-31',
        'vacant: true, role: formand, from: 2015-01-01',
      ),
    ],
    [UNSTATED],
  ),
  variant(
    'a member’s seat held and another vacant',
    [free, chair('organisation: regionen, role: medlem', 'vacant: true, role: medlem')],
    [UNSTATED],
  ),
  variant(
    'chair and vice-chair',
    [free, chair('organisation: regionen, role: formand', 'vacant: true, role: næstformand')],
    [UNSTATED],
  ),
  variant(
    'the vice-chair held and vacant',
    [free, chair('vacant: true, role: næstformand', 'organisation: regionen, role: næstformand')],
    ['warning chair-held-and-vacant: true', UNSTATED],
  ),
  variant(
    'the only seat of a composition vacant while it is held, in years to come',
    [ONE, chair('organisation: regionen, role: formand', 'vacant: true, role: formand, from: 2020-01-01')],
    ['warning chair-held-and-vacant: true', KEPT, KEPT],
  ),
  variant(
    'the only seat of a composition held and vacant is told once',
    [ONE, chair('organisation: regionen, role: formand', 'vacant: true, role: formand, from: 2015-01-01')],
    ['warning forum-composition-breached: 1', KEPT, KEPT],
  ),
];
