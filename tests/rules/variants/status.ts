import {
  added,
  CENTRE,
  type Edit,
  KKR_SJAELLAND,
  party,
  SECRETARIAT,
  SJAELLAND,
  type Variant,
  variant,
  without,
} from './variant.ts';

const office = (id: string): Edit => [
  'name: Formand i regionen, organisation: regionen',
  `name: Formand i regionen, organisation: ${id}`,
];
const kkrOffice = (id: string): Edit => [
  'name: Formand i KKR, organisation: kkr,',
  `name: Formand i KKR, organisation: ${id},`,
];
const regional = (holders: string): Edit => [
  'holders: [{ person: regionsformand }]',
  `holders: [${holders}]`,
];
const kkr = (holders: string): Edit => ['holders: [{ person: kkr-formand }]', `holders: [${holders}]`];
const held = (id: string, day: string): Edit => [`held: { date: ${id} }`, `held: { date: ${day} }`];
const NOT_HELD = 'error status-meeting-not-held: 1';
const OFFICES = 'error status-meeting-offices';
const EMPTY = 'error status-meeting-without-holder';

/** R7, R8: the yearly status meeting. */
export const STATUS: readonly Variant[] = [
  variant('R7: twice a year', ['perYear: 1', 'perYear: 2'], ['error status-meeting-per-year: 2']),
  variant('R7: never', ['perYear: 1', 'perYear: 0'], ['error status-meeting-per-year: 0']),
  variant('R7: none in 2013, though it is kept', without('id: s-2013'), [NOT_HELD]),
  variant('R7: none in 2015', without('id: s-2015'), [NOT_HELD]),
  variant('R7: none in the plan’s last year', without('id: s-2016'), [NOT_HELD]),
  variant('R7: none in the last year, on the last day but one', without('id: s-2016'), 'clean', '2016-12-30'),
  variant('R7: none in 2014, on the year’s last day', without('id: s-2014'), 'clean', '2014-12-31'),
  variant('R7: none in 2014, on New Year’s Day', without('id: s-2014'), [NOT_HELD], '2015-01-01'),
  variant(
    'R7: none of which the file knows',
    (text) => text.replace(/^.*id: s-20.*\n/gm, ''),
    Array(4).fill('warning status-meeting-not-held: 1'),
  ),
  variant(
    'R7: that of 2015 cancelled',
    ['held: { date: 2015-11-26 }', 'cancelled: { date: 2015-11-20, reason: Valg }'],
    [NOT_HELD],
  ),
  variant(
    'R7: a second in 2015',
    added('meetings', '  - { id: s-2, body: statusmoede, date: 2015-03-12, held: { date: 2015-03-12 } }\n'),
    ['error status-meeting-repeated: 2015-11-26'],
  ),
  variant('R7: that of 2014 held in January', held('2014-11-27', '2015-01-15'), [
    'error status-meeting-repeated: 2015-11-26',
    NOT_HELD,
    'warning meeting-outside-season: 2015-01-15',
  ]),
  variant(
    'R7: that of January 2015 held in November 2014',
    ['date: 2014-11-27, held', 'date: 2015-01-15, held'],
    'clean',
  ),
  variant('R8: an office of a centre of the region', [CENTRE, office('centeret')], 'clean'),
  variant(
    'R8: an office of another region',
    [SJAELLAND, office('sjaelland')],
    [`${OFFICES}: offices`, `${OFFICES}: sjaelland`],
  ),
  variant('R8: an office of a municipality', office('herlev'), [`${OFFICES}: herlev`, `${OFFICES}: offices`]),
  variant('R8: an office of KKR’s secretariat', [SECRETARIAT, kkrOffice('sekretariatet')], 'clean'),
  variant(
    'R8: an office of another KKR',
    [KKR_SJAELLAND, kkrOffice('kkr-sjaelland')],
    [`${OFFICES}: kkr-sjaelland`, `${OFFICES}: offices`],
  ),
  variant('R8: both offices of the region', kkrOffice('regionen'), [
    `${OFFICES}: offices`,
    `${OFFICES}: regionen`,
  ]),
  variant('R8: a region known by its code alone', ['name: Region Hovedstaden,', 'name: Regionen,'], 'clean'),
  variant('R8: a region known by its name alone', [', code: "1084"', ''], 'clean'),
  variant(
    'R8: a KKR without a region in its name',
    ['name: KKR Hovedstaden', 'name: Kommunekontaktrådet'],
    'clean',
  ),
  variant(
    'R8: another region beside it that nothing uses',
    [party('id: x, name: Region Syddanmark, kind: region')],
    ['note organisation-unused: Region Syddanmark'],
  ),
  variant(
    'R8: KKR put under the region',
    [
      '{ id: kkr, name: KKR Hovedstaden, kind: kkr }',
      '{ id: kkr, name: KKR Hovedstaden, kind: kkr, partOf: regionen }',
    ],
    'clean',
  ),
  variant('R8: one person in both offices', kkr('{ person: regionsformand }'), [
    'error offices-one-holder: regionsformand',
    'note person-unused: KKR-formanden',
  ]),
  variant(
    'R8: one person in one office after the other',
    [
      regional('{ person: regionsformand, to: 2014-12-31 }, { person: direktoer, from: 2015-01-01 }'),
      kkr('{ person: kkr-formand, to: 2014-12-31 }, { person: regionsformand, from: 2015-01-01 }'),
    ],
    'clean',
  ),
  variant(
    'R8: one person in both for a day',
    [
      regional('{ person: regionsformand, to: 2015-01-01 }, { person: direktoer, from: 2015-01-02 }'),
      kkr('{ person: kkr-formand, to: 2014-12-31 }, { person: regionsformand, from: 2015-01-01 }'),
    ],
    ['error offices-one-holder: regionsformand'],
  ),
  variant('R7: an office empty when the meeting was held', kkr('{ person: kkr-formand, from: 2014-01-01 }'), [
    `${EMPTY}: 2013-11-28`,
  ]),
  variant('R7: an office filled from that day', kkr('{ person: kkr-formand, from: 2013-11-28 }'), 'clean'),
  variant(
    'R7: an office empty on the day it was held, not on the day it was set for',
    [
      ['date: 2013-11-28, held: { date: 2013-11-28 }', 'date: 2013-12-05, held: { date: 2013-11-28 }'],
      kkr('{ person: kkr-formand, from: 2013-12-01 }'),
    ],
    [`${EMPTY}: 2013-11-28`],
  ),
  variant('R7: an office empty since the last meeting', kkr('{ person: kkr-formand, to: 2016-11-24 }'), [
    'warning office-vacant: Formand i KKR',
  ]),
  variant('R7: an office empty at the last meeting', kkr('{ person: kkr-formand, to: 2016-11-23 }'), [
    `${EMPTY}: 2016-11-24`,
    'warning office-vacant: Formand i KKR',
  ]),
];
