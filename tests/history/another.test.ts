import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/facts/reference.ts';
import { exchanged, isAnother } from '../../src/history/transitions/shared/another.ts';
import type { Identified, Subject } from '../../src/history/transitions/shared/subjects.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';

const TODAY = '2014-06-01';
const NO_FILES = { before: undefined, after: undefined, beforePath: [], afterPath: [] };

type Fields = Readonly<Record<string, unknown>>;
const subject = (kind: EntityKind, before: Fields | undefined, after: Fields | undefined) =>
  ({
    kind,
    before: before && { id: 'x', ...before },
    after: after && { id: 'x', ...after },
    beforePath: [],
    afterPath: [],
  }) as unknown as Subject<Identified>;
const another = (kind: EntityKind, before: Fields, after: Fields, files = NO_FILES) =>
  isAnother(subject(kind, before, after), files as never, TODAY);

/** Of two entries that are two things, each field as it was makes them the same thing. */
const TWO: readonly [EntityKind, Fields, Fields][] = [
  [
    'forum',
    { name: 'Varmeforum', established: '2012-01-01', dissolved: { date: '2014-05-31' } },
    { name: 'Trafikforum', established: '2014-02-01' },
  ],
  [
    'initiative',
    { name: 'Solceller', started: '2012-01-01', ended: '2014-05-31' },
    { name: 'Cykelstier', started: '2014-02-01' },
  ],
  [
    'meeting',
    { body: 'gruppe', date: '2014-05-31', held: { date: '2014-05-31' } },
    { body: 'forum', date: '2014-07-01' },
  ],
  [
    'meeting',
    { body: 'gruppe', date: '2014-05-31', cancelled: { date: '2014-05-31' } },
    { body: 'forum', date: '2014-07-01' },
  ],
  ['organisation', { name: 'Hillerød', kind: 'municipality' }, { name: 'Movia', kind: 'company' }],
  [
    'organisation',
    { name: 'Hillerød', kind: 'municipality', code: '219' },
    { name: 'Ballerup', kind: 'municipality', code: '151' },
  ],
  ['formerGroup', { name: 'Styregruppen', kind: 'steering' }, { name: 'Faggruppe klima', kind: 'expert' }],
  [
    'effort',
    { municipality: 'hilleroed', goal: 'co2', effort: 'Solceller' },
    { municipality: 'ballerup', goal: 'energi', effort: 'Cykelstier' },
  ],
];

describe('an entry with the id of another', () => {
  it.each(TWO)('%s: is another where all that told them apart differs', (kind, before, after) => {
    expect(another(kind, before, after)).toBe(true);
    for (const field of [
      'name',
      'established',
      'started',
      'body',
      'date',
      'municipality',
      'goal',
      'effort',
    ]) {
      if (field in after)
        expect(another(kind, before, { ...after, [field]: before[field] }), field).toBe(false);
    }
  });

  it.each(TWO.slice(0, 4))('%s: is the same where it was not over before today', (kind, before, after) => {
    for (const over of ['dissolved', 'ended', 'held', 'cancelled']) {
      if (!(over in before)) continue;
      const { [over]: _, ...open } = before;
      expect(another(kind, open, after)).toBe(false);
      const day = over === 'ended' ? TODAY : { date: TODAY };
      expect(another(kind, { ...before, [over]: day }, after)).toBe(false);
    }
  });

  it('an organisation is the same where neither kind nor code says otherwise', () => {
    const before = { name: 'Hillerød', kind: 'municipality', code: '219' };
    expect(another('organisation', before, { name: 'Ballerup', kind: 'municipality', code: '219' })).toBe(
      false,
    );
    expect(another('organisation', before, { name: 'Ballerup', kind: 'municipality' })).toBe(false);
    expect(another('organisation', before, { name: 'Ballerup', kind: 'other' })).toBe(false);
    expect(another('organisation', { ...before, kind: 'other' }, { name: 'Ballerup', kind: 'region' })).toBe(
      false,
    );
  });

  it('an area or a goal always is the same, and so is one that came or went', () => {
    expect(another('area', { name: 'Klima' }, { name: 'Trafik' })).toBe(false);
    expect(isAnother(subject('forum', undefined, TWO[0]?.[2]), NO_FILES, TODAY)).toBe(false);
    expect(isAnother(subject('forum', TWO[0]?.[1], undefined), NO_FILES, TODAY)).toBe(false);
  });
});

describe('a person', () => {
  const bo = { name: 'Bo Lund', organisation: 'hilleroed' };
  const eva = { name: 'Eva Krog', organisation: 'ballerup' };
  const files = (before: object, after: object) =>
    ({ ...NO_FILES, before, after }) as { before: OrganisationFile; after: OrganisationFile } as never;
  const seats = (...terms: object[]) => ({
    forums: [{ members: terms.map((term) => ({ person: 'x', ...term })) }],
  });
  const over = seats({ from: '2012-01-01', to: '2013-12-31' });

  it('is another who begins where the first was through with everything', () => {
    expect(another('person', bo, eva, files(over, seats({ from: '2014-01-01' })))).toBe(true);
    expect(another('person', bo, eva, files(over, seats({ from: '2013-12-31' })))).toBe(false);
    expect(another('person', bo, eva, files(seats({ to: TODAY }), seats({ from: '2014-07-01' })))).toBe(
      false,
    );
    expect(another('person', bo, eva, files(seats({}), seats({ from: '2014-01-01' })))).toBe(false);
    expect(another('person', bo, eva, files(seats(), seats({ from: '2014-01-01' })))).toBe(false);
  });

  it('is the same where the name or the employer is', () => {
    const begun = files(over, seats({ from: '2014-01-01' }));
    expect(another('person', bo, { ...eva, name: 'Bo Krog' }, begun)).toBe(false);
    expect(another('person', bo, { ...eva, organisation: 'hilleroed' }, begun)).toBe(false);
    expect(another('person', bo, { name: 'Eva Krog' }, begun)).toBe(false);
  });

  it('is through when the last of all terms is over, in the group and in offices too', () => {
    const begun = seats({ from: '2014-01-01' });
    const late = { person: 'x', to: '2014-02-01' };
    expect(
      another('person', bo, eva, files({ ...over, administrativeGroup: { members: [late] } }, begun)),
    ).toBe(false);
    expect(
      another(
        'person',
        bo,
        eva,
        files({ ...over, statusMeeting: { offices: [{ holders: [late] }] } }, begun),
      ),
    ).toBe(false);
    const others = { administrativeGroup: { members: [{ ...late, person: 'y' }] } };
    expect(another('person', bo, eva, files({ ...over, ...others }, begun))).toBe(true);
  });
});

describe('a name is like another', () => {
  const alike = (before: string, after: string) => {
    const [kind, then, now] = TWO[0] as (typeof TWO)[number];
    return !another(kind, { ...then, name: before }, { ...now, name: after });
  };

  it.each([
    ['Forum for varme', 'Varme og energi'],
    ['KKR', 'Kommunernes kontaktråd'],
    ['Danmarks Tekniske Universitet', 'DTU'],
    ['Ældre', 'AELDRE'],
    ['§§', '§§'],
  ])('%s · %s', (before, after) => expect(alike(before, after)).toBe(true));

  it.each(
    ['af', 'at', 'de', 'en', 'et', 'for', 'fra', 'i', 'in', 'of', 'og', 'på', 'the', 'til', 'ved'].map(
      (word) => [word],
    ),
  )('not by a word that only joins others: %s', (word) =>
    expect(alike(`Varme ${word} Jord`, `Trafik ${word} Vand`)).toBe(false),
  );

  it.each([
    ['Forum for varme', 'Udvalg for trafik'],
    ['Forum A', 'Udvalg A'],
    // All its letters are there, but not in that order; it is too long to be short for another; it begins otherwise.
    ['KRT', 'Kontaktråd'],
    ['Kotakt', 'Kontaktforum'],
    ['ORD', 'Kontaktråd'],
    ['Kon Dat', 'Kontaktdatabase'],
    ['§§', '%%'],
  ])('and is not: %s · %s', (before, after) => expect(alike(before, after)).toBe(false));
});

describe('ids that were exchanged', () => {
  const named = (id: string, before: string, after: string, kind: EntityKind = 'forum') =>
    subject(kind, { id, name: before }, { id, name: after });

  it('are those of entries of a kind that each got the name of another', () => {
    const a = named('a', 'Varme', 'Trafik');
    const b = named('b', 'Trafik', 'Varme');
    expect(exchanged([a, named('c', 'Jord', 'Jord'), b])).toEqual([a, b]);
  });

  it('but not of one that got the name of what kept it, of another kind or of nothing', () => {
    expect(exchanged([named('a', 'Varme', 'Trafik'), named('b', 'Trafik', 'Trafik')])).toEqual([]);
    expect(exchanged([named('a', 'Varme', 'Trafik'), named('b', 'Trafik', 'Varme', 'area')])).toEqual([]);
    expect(exchanged([named('a', 'Varme', 'Trafik'), named('b', 'Trafik', 'Jord')])).toHaveLength(1);
    expect(exchanged([named('a', 'Varme plan', 'Varme mål'), named('b', 'Varme mål', 'Varme plan')])).toEqual(
      [],
    );
  });
});
