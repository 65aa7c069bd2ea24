import { describe, expect, it } from 'vitest';
import { Refusal } from '../../src/changes/change.ts';
import {
  day,
  findForum,
  findInitiative,
  findSeatedBody,
  freeId,
  named,
  newId,
  pathOf,
} from '../../src/changes/find.ts';
import { insert } from '../../src/document/edit/operation.ts';
import { refusals as da } from '../../src/messages/da/refusals.ts';
import { refusals as en } from '../../src/messages/en/refusals.ts';
import { Organisation } from '../../src/organisation/organisation.ts';

const FILE = {
  plan: {
    areas: [{ id: 'klima', name: 'Klima' }],
    initiatives: [{ id: 'sol' }, { id: 'vind', formerly: ['blaest'] }],
  },
  administrativeGroup: { id: 'gruppe', name: 'Gruppen' },
  organisations: [{ id: 'kommune' }],
  statusMeeting: { id: 'status', name: 'Statusmødet' },
  forums: [{ id: 'jord' }, { id: 'luft', formerly: ['vejr'] }, { id: 'to' }, { id: 'to' }],
  formerGroups: [{ id: 'styregruppe', name: 'Styregruppen' }],
};
/** What stands in the file, but is too broken to be used. */
const READ = {
  ...FILE,
  forums: [...FILE.forums, { id: 'brudt', name: 'Brudt', note: null }],
  other: { id: 'ukendt' },
};
const organisation = new Organisation(FILE as never, READ as never);

/** What a refusal says. */
function refused(work: () => unknown): unknown {
  try {
    return { found: work() };
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.args];
    throw error;
  }
}
const unknown = (kind: string, id: string, suggestion?: string) => ['unknown-id', { kind, id, suggestion }];

describe('an entry', () => {
  it('is found by its id, where it is of the kind that is meant', () => {
    expect(findForum(organisation, 'luft')).toEqual({ entry: FILE.forums[1], path: ['forums', 1] });
    expect(findInitiative(organisation, 'vind').path).toEqual(['plan', 'initiatives', 1]);
    expect(pathOf(organisation, 'entry', 'klima')).toEqual(['plan', 'areas', 0]);
    for (const id of ['gruppe', 'status', 'jord', 'styregruppe']) {
      expect(pathOf(organisation, 'body', id).length, id).toBeGreaterThan(0);
    }
    expect(refused(() => pathOf(organisation, 'body', 'klima'))).toEqual(unknown('body', 'klima'));
    expect(refused(() => pathOf(organisation, 'forum', 'gruppe'))).toEqual(unknown('forum', 'gruppe'));
  });

  it('has seats where it is the group or a forum', () => {
    expect(findSeatedBody(organisation, 'gruppe')).toEqual({
      entry: FILE.administrativeGroup,
      path: ['administrativeGroup'],
    });
    expect(findSeatedBody(organisation, 'jord').path).toEqual(['forums', 0]);
    expect(refused(() => findSeatedBody(organisation, 'status'))).toEqual([
      'body-without-seats',
      { body: { id: 'status', name: 'Statusmødet' } },
    ]);
    expect(refused(() => findSeatedBody(organisation, 'styregruppe'))).toEqual([
      'body-without-seats',
      { body: { id: 'styregruppe', name: 'Styregruppen' } },
    ]);
  });

  it('may be of one of several kinds: who decides, and for whom a deputy stands in', () => {
    const decider = (id: string) => refused(() => pathOf(organisation, 'decider', id));
    for (const id of ['gruppe', 'jord', 'kommune']) expect(decider(id), id).toHaveProperty('found');
    expect(decider('grupp')).toEqual(unknown('decider', 'grupp', 'gruppe'));
    expect(decider('klima')).toEqual(unknown('decider', 'klima'));
    expect(refused(() => pathOf(organisation, 'holder', 'jord'))).toEqual(unknown('holder', 'jord'));
    expect(en['unknown-id']({ kind: 'decider', id: 'x', suggestion: undefined })).toBe(
      'The file has no group, forum or organisation with the id x.',
    );
    expect(da['unknown-id']({ kind: 'decider', id: 'x', suggestion: undefined })).toBe(
      'Filen har hverken en gruppe, et forum eller en organisation med id’et x.',
    );
  });

  it('that is not there is told with what was probably meant, of that kind', () => {
    expect(refused(() => findForum(organisation, 'jor'))).toEqual(unknown('forum', 'jor', 'jord'));
    expect(refused(() => findForum(organisation, 'grupp'))).toEqual(unknown('forum', 'grupp'));
    expect(refused(() => findForum(organisation, 'vejr'))).toEqual(unknown('forum', 'vejr', 'luft'));
    expect(refused(() => findInitiative(organisation, 'blaest'))).toEqual(
      unknown('initiative', 'blaest', 'vind'),
    );
    expect(refused(() => findForum(organisation, 'blaest'))).toEqual(unknown('forum', 'blaest'));
  });

  it('is not guessed at where two have its id, or it is broken', () => {
    expect(refused(() => findForum(organisation, 'to'))).toEqual(['id-repeated', { id: 'to' }]);
    expect(refused(() => findForum(organisation, 'brudt'))).toEqual([
      'entry-broken',
      { id: 'brudt', name: 'Brudt' },
    ]);
    expect(refused(() => findForum(organisation, 'ukendt'))).toEqual([
      'entry-broken',
      { id: 'ukendt', name: 'ukendt' },
    ]);
    expect(refused(() => findInitiative(organisation, 'brudt'))).toEqual(unknown('initiative', 'brudt'));
  });
});

describe('a new id', () => {
  const id = (name: string, given?: string, more?: object) =>
    refused(() => newId(organisation, name, given, more));

  it('is the given one, or made from the name', () => {
    expect(id('Nyt forum')).toEqual({ found: 'nyt-forum' });
    expect(id('Nyt forum', 'andet')).toEqual({ found: 'andet' });
  });

  it('is refused where there is none, it is none, or it is taken', () => {
    expect(id('§')).toEqual(['name-gives-no-id', { name: '§', option: '--id' }]);
    expect(id('§', undefined, { option: '--person-id' })).toMatchObject([
      'name-gives-no-id',
      { option: '--person-id' },
    ]);
    expect(id('x', 'Nyt Forum')).toEqual(['bad-id', { id: 'Nyt Forum', suggestion: 'nyt-forum' }]);
    expect(id('x', '-')).toEqual(['bad-id', { id: '-', suggestion: undefined }]);
    expect(id('Jord')).toEqual(['id-taken', { id: 'jord', kind: 'forum', name: 'jord', option: '--id' }]);
    expect(id('Vejr')).toMatchObject(['id-taken', { id: 'vejr', kind: 'forum' }]);
    expect(id('Brudt')).toMatchObject(['id-taken', { id: 'brudt', name: 'Brudt' }]);
  });

  it('is not that of what is new beside it', () => {
    const beside = [insert(['people'], { id: 'bo-lund', name: 'Bo Lund' })];
    expect(id('Bo Lund', undefined, { beside })).toMatchObject(['id-taken', { id: 'bo-lund' }]);
    expect(id('Eva Krog', undefined, { beside })).toEqual({ found: 'eva-krog' });
  });

  it('that rup makes up is numbered where it is taken, and no longer than ids are', () => {
    expect(freeId(organisation, 'ny')).toBe('ny');
    expect(freeId(organisation, 'jord')).toBe('jord-2');
    const long = 'a'.repeat(120);
    expect(freeId(organisation, long)).toBe('a'.repeat(100));
    expect(freeId(organisation, `${'a'.repeat(99)}-b`)).toBe('a'.repeat(99));
    const taken = { ...FILE, forums: [{ id: 'a'.repeat(100) }, { id: `${'a'.repeat(90)}-2` }] };
    expect(freeId(new Organisation(taken as never), long)).toBe(`${'a'.repeat(90)}-3`);
  });
});

it('a day is one of the calendar, and a name is the id where there is none', () => {
  expect(day('2014-02-28')).toBe('2014-02-28');
  expect(refused(() => day('2014-02-30'))).toEqual(['no-such-day', { value: '2014-02-30' }]);
  expect([named({ id: 'a', name: 'A' }), named({ id: 'a' })]).toEqual([
    { id: 'a', name: 'A' },
    { id: 'a', name: 'a' },
  ]);
});
