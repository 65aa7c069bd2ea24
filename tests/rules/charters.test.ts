import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { OrganisationFile } from '../../src/organisation/generated/types.ts';
import { inForce } from '../../src/organisation/in-force.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { CLEAN } from './variants/clean.ts';
import { type Edit, edited, without } from './variants/variant.ts';

const NAMED = 'charters:\n  - { id: rup-2012, from: 2011-01-01 }\n';

/** What is found in the clean file with other charters and with some changes, each with the statements behind it. */
async function found(charters: string, edits: readonly Edit[] = [], at = '2016-12-31') {
  const text = edits.reduce(edited, edited(CLEAN, [NAMED, charters]));
  const { findings } = await checkDocument(await readDocument(Buffer.from(text)), at, '2026-11-28');
  return findings.map(({ code, sources = [] }) => [code, ...sources.map(({ number }) => number)].join(' '));
}

/** A breach of the document that is the file's own word: it then is to meet three times a year, and does not. */
const BREACHES: readonly Edit[] = [
  ['meetings: { perYear: 2, first: 2013-autumn }', 'meetings: { perYear: 3, first: 2013-autumn }'],
];

describe('which charter governs', () => {
  const days = (charters: OrganisationFile['charters'], at?: string) => {
    const { charter, days } = inForce({ charters } as unknown as OrganisationFile, at);
    return [charter.file.title.slice(0, 11), days.from, days.to].join(' ').trimEnd();
  };
  const own = { id: 'own', from: '2015-01-01' };
  const first = { id: 'rup-2012', from: '2012-01-01' };

  it.each([
    ['before the first', [first], '2011-12-31', ''],
    ['on its first day', [first], '2012-01-01', 'Udmøntning  2012-01-01'],
    ['on its last day', [{ ...first, to: '2013-12-31' }], '2013-12-31', 'Udmøntning  2012-01-01 2013-12-31'],
    ['after its last day', [{ ...first, to: '2013-12-31' }], '2014-01-01', ''],
    ['until the next begins', [own, first], '2014-12-31', 'Udmøntning  2012-01-01 2014-12-31'],
    ['from the day on which the next begins', [first, own], '2015-01-01', ''],
    ['without a day, the last', [first], undefined, 'Udmøntning  2012-01-01'],
    ['of one that nobody knows', [{ id: 'x', from: '2012-01-01' }], '2014-01-01', ''],
    ['where none is named', undefined, '2014-01-01', ''],
  ] as const)('%s', (_, charters, at, expected) => {
    expect(days(charters as OrganisationFile['charters'], at).replace(/^Udmøntning\s+/, 'Udmøntning  ')).toBe(
      expected,
    );
  });
});

describe('a file', () => {
  it('that keeps its charter is clean, and so it is without one', async () => {
    expect([await found(NAMED), await found('')]).toEqual([[], []]);
  });

  it('with a charter is held to it, and without one to its own word alone', async () => {
    expect(await found(NAMED, BREACHES)).toContain('group-meetings-per-year R15');
    const own = await found('', BREACHES);
    expect(own.filter((each) => / R\d/.test(each))).toEqual([]);
    // Three a year is what the file says of itself: each whole year from 2014 is one short.
    expect(own).toEqual(['group-meetings-missing', 'group-meetings-missing', 'group-meetings-missing']);
  });

  it('is held to the charter only in the years in which that governs', async () => {
    const edits = [without('id: s-2014')];
    const late = 'charters:\n  - { id: rup-2012, from: 2015-01-01 }\n';
    expect(await found(NAMED, edits)).toContain('status-meeting-not-held R7');
    expect(await found(late, edits)).toEqual([]);
  });

  it('that names a charter which rup does not have is told so, and what it may have meant', async () => {
    const text = edited(CLEAN, [NAMED, 'charters: [{ id: rup-2021, from: 2015-01-01, to: 2014-01-01 }]\n']);
    const { findings } = await checkDocument(
      await readDocument(Buffer.from(text)),
      '2016-12-31',
      '2026-11-28',
    );
    expect(findings.map(({ code, help }) => [code, help?.suggestion])).toEqual([
      ['charter-unknown', 'rup-2012'],
      ['end-before-start', undefined],
    ]);
  });
});
