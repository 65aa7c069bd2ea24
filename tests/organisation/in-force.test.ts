import { describe, expect, it } from 'vitest';
import { NO_CHARTER, shippedCharter } from '../../src/charter/charter.ts';
import { readDocument } from '../../src/document/document.ts';
import type { Governing, OrganisationFile } from '../../src/organisation/generated/types.ts';
import { charterFiles, chartersOf, inForce } from '../../src/organisation/in-force.ts';
import { charter } from '../charter/own.ts';

const own = await chartersOf({ files: new Map([['k.yaml', await readDocument(Buffer.from(charter))]]) });
const shipped = shippedCharter('rup-2012');

/** Which charter governs on a day, and from when to when. */
function governing(charters: Governing[], at?: string) {
  const { charter: found, days } = inForce({ charters } as OrganisationFile, at, own);
  const names = new Map([
    [shipped, 'rup-2012'],
    [own.get('k.yaml')?.charter, 'k.yaml'],
    [NO_CHARTER, 'none'],
  ]);
  return [names.get(found), days.from, days.to];
}

describe('the charter that governs', () => {
  const first: Governing = { id: 'rup-2012', from: '2012-01-01', to: '2013-12-31' };
  const second: Governing = { file: 'k.yaml', from: '2015-01-01' };

  it.each([
    ['2011-12-31', 'none', undefined, undefined],
    ['2012-01-01', 'rup-2012', '2012-01-01', '2013-12-31'],
    ['2013-12-31', 'rup-2012', '2012-01-01', '2013-12-31'],
    ['2014-01-01', 'none', undefined, undefined],
    ['2014-12-31', 'none', undefined, undefined],
    ['2015-01-01', 'k.yaml', '2015-01-01', undefined],
    [undefined, 'k.yaml', '2015-01-01', undefined],
  ])('on %s', (at, ...expected) => {
    expect(governing([first, second], at)).toEqual(expected);
    expect(governing([second, first], at)).toEqual(expected);
  });

  it('is the one that began last, and ends where the next begins, or before', () => {
    const open: Governing = { id: 'rup-2012', from: '2012-01-01' };
    expect(governing([open, second], '2014-12-31')).toEqual(['rup-2012', '2012-01-01', '2014-12-31']);
    expect(governing([open, second], '2015-01-01')).toEqual(['k.yaml', '2015-01-01', undefined]);
    const long: Governing = { ...open, to: '2015-06-30' };
    expect(governing([long, second], '2014-12-31')).toEqual(['rup-2012', '2012-01-01', '2014-12-31']);
    const third: Governing = { id: 'rup-2012', from: '2016-01-01' };
    expect(governing([third, second, open], '2012-05-05')).toEqual(['rup-2012', '2012-01-01', '2014-12-31']);
  });

  it('is none where the one that is named cannot be used, whichever came before', () => {
    const unknown: Governing = { file: 'andet.yaml', from: '2014-01-01' };
    expect(governing([{ id: 'rup-2012', from: '2012-01-01' }, unknown], '2014-01-01')).toEqual([
      'none',
      undefined,
      undefined,
    ]);
    expect(governing([])).toEqual(['none', undefined, undefined]);
  });
});

describe('the files that hold charters', () => {
  it('are those that the file names, each once, whatever else stands there', () => {
    const charters = [
      { file: 'b.yaml' },
      { file: 'a.yaml' },
      { id: 'x' },
      null,
      { file: 3 },
      { file: 'b.yaml' },
    ];
    expect(charterFiles({ charters })).toEqual(['b.yaml', 'a.yaml']);
    expect([
      charterFiles({}),
      charterFiles({ charters: 'x' }),
      charterFiles(undefined),
      charterFiles(null),
    ]).toEqual([...[[], [], [], []]]);
  });

  it('are read where there are any', async () => {
    expect([...own.keys()]).toEqual(['k.yaml']);
    expect(own.get('k.yaml')?.charter?.file.title).toBe('Kommissorium for Fjordsamarbejdet');
    expect((await chartersOf({})).size).toBe(0);
  });
});
