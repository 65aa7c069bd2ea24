import { describe, expect, it } from 'vitest';
import { changesBetween } from '../../src/history/changes.ts';
import type { OrganisationFile, Organisation as Party } from '../../src/organisation/generated/types.ts';
import { changed, correct, type File, file, type Mutable, TODAY } from './past.ts';

/** The past with a school that has become part of another. */
function before(): File {
  const all = file();
  all.organisations.push(
    {
      ...{ id: 'skolen', name: 'Skolen', kind: 'education', established: '2013-01-01' },
      dissolved: { date: '2013-12-31', reason: 'Lukket', successors: ['akademiet'] },
    },
    { id: 'akademiet', name: 'Akademiet', kind: 'education' },
    { id: 'hoejskolen', name: 'Højskolen', kind: 'education' },
  );
  return all;
}

const party = ({ organisations }: File, id = 'skolen') =>
  organisations.find((one) => one.id === id) as Mutable<Party> & {
    dissolved: Mutable<Party['dissolved']> & object;
  };
const found = (change: (all: File) => void) => changed(change, TODAY, before());

describe('the life of an organisation, once it is settled', () => {
  it.each<[string, (all: File) => unknown, string[]]>([
    ['has its first day', (all) => (party(all).established = '2013-02-01'), ['past-rewritten established']],
    ['keeps its first day', (all) => delete party(all).established, ['past-rewritten established']],
    ['has its last day', (all) => (party(all).dissolved.date = '2014-01-15'), ['past-rewritten dissolved']],
    ['is over', (all) => delete (party(all) as Partial<Party>).dissolved, ['past-rewritten dissolved']],
    ['ended for a reason', (all) => (party(all).dissolved.reason = 'Solgt'), ['past-rewritten dissolved']],
    [
      'has its successors',
      (all) => (party(all).dissolved.successors = ['hoejskolen']),
      ['past-rewritten dissolved'],
    ],
    [
      'does not end late',
      (all) => (party(all, 'hoejskolen').dissolved = { date: '2013-12-31' }),
      ['date-backdated dissolved'],
    ],
  ])('%s', async (_, change, codes) => {
    expect(await found((all) => void change(all))).toEqual(codes);
    const field = codes[0]?.split(' ')[1] as 'dissolved';
    const ids = ['skolen', 'hoejskolen'];
    const corrected = await found((all) => {
      change(all);
      for (const id of ids) correct(all, { id, field });
    });
    expect(corrected).toEqual([]);
  });

  it('may be filled in, and told of one that is new to the file', async () => {
    expect(await found((all) => void (party(all, 'hoejskolen').established = '1990-01-01'))).toEqual([]);
    const old: Party = { id: 'amtet', name: 'Amtet', kind: 'region', established: '1970-04-01' };
    const ended = { date: '2006-12-31', successors: ['regionen'] };
    expect(await found((all) => void all.organisations.push({ ...old, dissolved: ended }))).toEqual([]);
    expect(await found((all) => void (party(all, 'hoejskolen').dissolved = { date: '2014-02-28' }))).toEqual(
      [],
    );
  });
});

describe('what is told of it', () => {
  const told = (change: (all: File) => void) => {
    const [then, now] = [before(), before()];
    change(now);
    const facts = changesBetween(then as OrganisationFile, now as OrganisationFile);
    return facts.map(({ code, args, details }) => [...[code, args, details.map(({ label }) => label)]]);
  };
  const named = (id: string, name: string) => ({ id, name });
  const [college, academy, region] = [
    named('hoejskolen', 'Højskolen'),
    named('akademiet', 'Akademiet'),
    named('regionen', 'Regionen'),
  ];

  it('is a merger where one comes after, and all else an end', () => {
    const end = (date: string, ...successors: string[]) => ({
      date,
      ...(successors.length > 0 && { successors }),
    });
    expect(told((all) => void (party(all, 'hoejskolen').dissolved = end('2014-06-30', 'akademiet')))).toEqual(
      [['organisations-merged', { organisations: [college], into: academy, date: '2014-07-01' }, []]],
    );
    expect(told((all) => void (party(all, 'hoejskolen').dissolved = end('2014-06-30')))).toEqual([
      ['body-dissolved', { body: college, date: '2014-06-30' }, []],
    ]);
    const split = end('2014-06-30', 'akademiet', 'regionen');
    expect(told((all) => void (party(all, 'hoejskolen').dissolved = split))).toEqual([
      ['body-dissolved', { body: college, date: '2014-06-30' }, ['organisation.dissolved.successors']],
    ]);
  });

  it('is one merger for all that end on a day, with a reason that is another below', () => {
    const facts = told((all) => {
      party(all, 'hoejskolen').dissolved = { date: '2014-06-30', reason: 'Lov', successors: ['regionen'] };
      party(all, 'akademiet').dissolved = { date: '2014-06-30', reason: 'Aftale', successors: ['regionen'] };
    });
    expect(facts).toEqual([
      [
        'organisations-merged',
        { organisations: [academy, college], into: region, date: '2014-07-01' },
        ['organisation.dissolved.reason', 'organisation.dissolved.reason'],
      ],
    ]);
    const apart = told((all) => {
      party(all, 'hoejskolen').dissolved = { date: '2014-06-30', successors: ['regionen'] };
      party(all, 'akademiet').dissolved = { date: '2014-07-31', successors: ['regionen'] };
    });
    expect(apart.map(([code]) => code)).toEqual(['organisations-merged', 'organisations-merged']);
  });

  it('is taken back in words, too', () => {
    expect(told((all) => void delete (party(all) as Partial<Party>).dissolved)[0]?.slice(0, 2)).toEqual([
      ...['body-revived', { body: named('skolen', 'Skolen'), date: '2013-12-31' }],
    ]);
  });
});
