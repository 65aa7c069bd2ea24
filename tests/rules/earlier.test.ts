import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import { checkDocument } from '../../src/rules/check.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** The file of the rules' examples with a director in the municipal seat, who was elsewhere until a day. */
const withDirector = (earlier: string, now = 'organisation: koebenhavn, title: fagdirektør') =>
  base
    .replace(
      'people:\n',
      `  - { id: gladsaxe, name: Gladsaxe, kind: municipality, code: "159" }
  - { id: skolen, name: Skolen, kind: education }
people:
  - { id: direktoer, name: Direktøren, ${now}, earlier: [${earlier}] }
`,
    )
    .replace(
      '{ organisation: koebenhavn, role: fagdirektør, area',
      '{ person: direktoer, role: fagdirektør, area',
    );

async function found(text: string, at = '2014-03-01', today = at): Promise<string[]> {
  const document = await readDocument(Buffer.from(text));
  const { findings } = await checkDocument(document, at, today);
  // The other places are there for some of the cases only.
  const own = findings.filter(({ code, id }) => code !== 'organisation-unused' || id !== 'skolen');
  return own.map(({ code, span }) => `${code} ${document.text.slice(span.start, span.end)}`);
}

describe('a seat is checked by what its holder was on each day of the term', () => {
  it('one municipality after another is as good', async () => {
    expect(await found(withDirector('{ until: 2013-12-31, organisation: gladsaxe }'))).toEqual([]);
  });

  it('a part of the term from elsewhere is found, once, whatever day it is', async () => {
    const text = withDirector(
      '{ until: 2013-12-31, organisation: skolen }, { until: 2014-01-31, organisation: gladsaxe }',
    );
    for (const at of ['2014-03-01', '2013-11-01', '2015-03-01'])
      expect((await found(text, at)).filter((one) => /member/.test(one))).toEqual([
        'member-not-municipal direktoer',
      ]);
  });

  it('what was before the term or comes after it is none of its business', async () => {
    expect(await found(withDirector('{ until: 2013-08-14, organisation: skolen }'))).toEqual([
      'organisation-unused Gladsaxe',
    ]);
    const left = withDirector(
      '{ until: 2014-01-31, organisation: gladsaxe }',
      'organisation: skolen, title: rektor',
    );
    const term =
      'area: klima, selectedBy: kkr, to: 2014-01-31 }\n    - { organisation: koebenhavn, role: fagdirektør, from: 2014-02-01, area: klima, selectedBy: kkr }';
    const text = left.replace(
      /(person: direktoer, role: fagdirektør, )area: klima, selectedBy: kkr }/,
      `$1${term}`,
    );
    expect(await found(text)).toEqual([]);
  });

  it('a title is that of the day', async () => {
    const unused = ['organisation-unused Gladsaxe'];
    const text = withDirector('{ until: 2014-01-31, title: kommunaldirektør }');
    expect(await found(text)).toEqual(unused);
    expect(await found(text, '2014-01-31')).toContain('member-other-title fagdirektør');
    // From tomorrow on, it will be another.
    const ahead = withDirector(
      '{ until: 2014-03-31, title: fagdirektør }',
      'organisation: koebenhavn, title: kommunaldirektør',
    );
    expect(await found(ahead)).toEqual(unused);
    expect(await found(ahead, '2014-04-01')).toContain('member-other-title fagdirektør');
  });
});

describe('a composition holds on its days', () => {
  const smaller =
    '    - { roles: [fagdirektør], kind: municipality, per: area, min: 1, max: 1, selectedBy: kkr }\n';
  const larger = smaller.replace('max: 1', 'max: 2');
  const rest = (seat: string) =>
    `      - { roles: [koncerndirektør], organisation: regionen, min: 1, max: 1 }\n      - { roles: [kommunaldirektør], kind: municipality, per: area, min: 1, max: 2, selectedBy: kkr }\n  ${seat}`;
  const two = (first: string, second: string, until: string) =>
    base
      .replace(larger, second)
      .replace(
        /( {4}- \{ organisation: koebenhavn, role: fagdirektør, area: klima, selectedBy: kkr) \}\n/,
        '$1 }\n$1, from: 2014-02-01 }\n',
      )
      .replace(
        '  meetings: { perYear: 2',
        `  earlier:\n    - until: ${until}\n      composition:\n${rest(first)
          .split('\n')
          .map((line) => line && `  ${line}`)
          .join('\n')}  meetings: { perYear: 2`,
      );
  const seats = (all: string[]) => all.filter((one) => /seats-exceeded|terms-overlap/.test(one));

  it.each([
    ['larger from the day on which the second begins', smaller, larger, '2014-01-31', []],
    ['larger a day too late', smaller, larger, '2014-02-01', ['seats-exceeded fagdirektør']],
    ['smaller while both sit', larger, smaller, '2014-02-28', ['seats-exceeded fagdirektør']],
  ])('%s', async (_, first, second, until, expected) => {
    // Two of one municipality in one seat overlap; that is told apart.
    const all = seats(await found(two(first, second, until)));
    expect(all.filter((one) => one.startsWith('seats'))).toEqual(expected);
  });

  it('what is wrong with it on a day is told where it is written', async () => {
    const text = base.replace(
      '    reportsTo: gruppe\n',
      '    reportsTo: statusmoede\n    earlier: [{ until: 2014-01-31, reportsTo: gruppe }]\n',
    );
    expect(await found(text)).toEqual(['forum-reports-elsewhere statusmoede']);
    expect(await found(text, '2014-01-31')).toEqual([]);
    const other = base.replace(
      '    reportsTo: gruppe\n',
      '    reportsTo: gruppe\n    earlier: [{ until: 2014-01-31, reportsTo: statusmoede }]\n',
    );
    expect(await found(other)).toEqual([]);
    const document = await readDocument(Buffer.from(other));
    const { findings } = await checkDocument(document, '2014-01-31');
    expect(findings.map(({ code, span }) => [code, document.text.slice(span.start - 11, span.end)])).toEqual([
      ['forum-reports-elsewhere', 'reportsTo: statusmoede'],
    ]);
    expect(
      findings.map(({ span }) => document.text.slice(0, span.start).endsWith('2014-01-31, reportsTo: ')),
    ).toEqual([true]);
  });
});

it('references in what was earlier are followed', async () => {
  const text = withDirector('{ until: 2013-12-31, organisation: gladsakse }');
  expect(await found(text)).toContain('reference-unknown gladsakse');
  // And who is named only there is used.
  expect(await found(withDirector('{ until: 2013-12-31, organisation: gladsaxe }'))).toEqual([]);
});

describe('how often the group meets is by the rule of each year', () => {
  const meeting = (date: string) =>
    `  - { id: m-${date}, body: gruppe, date: ${date}, time: "09:00-12:00", themes: [klima], held: { date: ${date} } }\n`;
  /** Without a charter, which would say how often; the group met `before` times a year until a day, then `after`. */
  const text = (before: number, until: string, after: number, ...days: string[]) =>
    base
      .replace(/^charters: .*\n/m, '')
      .replace(
        '  meetings: { perYear: 2, first: 2013-autumn }',
        `  meetings: { perYear: ${after}, first: 2013-autumn }\n  earlier: [{ until: ${until}, meetings: { perYear: ${before}, first: 2013-autumn } }]`,
      )
      .replace('meetings:\n  - id: moede-2013', `meetings:\n${days.map(meeting).join('')}  - id: moede-2013`);
  /** The years of which too few or too many are found, when 2015 is over. */
  async function years(file: string, at = '2016-01-01') {
    const { findings } = await checkDocument(await readDocument(Buffer.from(file)), at);
    return findings.flatMap(({ code, args }) => {
      if (!/^group-meetings-(?:missing|too-many)$/.test(code)) return [];
      const { year, count, expected, allowed } = args as Record<string, string | number>;
      return [`${code.slice(15)} ${year}: ${count} of ${expected ?? allowed}`];
    });
  }
  const [spring, autumn] = ['2014-04-08', '2014-10-07'];
  const [later, last] = ['2015-04-14', '2015-10-06'];

  it('whether there are too few of them', async () => {
    expect(await years(text(1, '2014-12-31', 2, spring, later, last))).toEqual([]);
    expect(await years(text(1, '2014-12-31', 2, spring, later))).toEqual(['missing 2015: 1 of 2']);
    expect(await years(text(2, '2014-12-31', 1, spring, later))).toEqual(['missing 2014: 1 of 2']);
    // It does not depend on the day as of which is asked.
    expect(await years(text(2, '2015-12-31', 1, spring, autumn, later, last))).toEqual([]);
    expect(await years(text(2, '2015-12-31', 1, spring, autumn, later))).toEqual(['missing 2015: 1 of 2']);
  });

  it('or too many', async () => {
    expect(await years(text(1, '2014-12-31', 2, spring, autumn, later, last))).toEqual([
      'too-many 2014: 2 of 1',
    ]);
    expect(await years(text(2, '2014-12-31', 1, spring, autumn, later, last))).toEqual([
      'too-many 2015: 2 of 1',
    ]);
    // What is to come is by the rule that is to come.
    const ahead = text(1, '2014-12-31', 2, spring, later, last);
    expect(await years(ahead, '2014-06-30')).toEqual([]);
  });

  it('in a year in which it became another, the one asks for fewer, and the other allows more', async () => {
    for (const days of [[spring], [spring, autumn]]) {
      expect(await years(text(1, '2014-06-30', 2, ...days, later, last))).toEqual([]);
      expect(await years(text(2, '2014-06-30', 1, ...days, later))).toEqual([]);
    }
    const three = text(1, '2014-06-30', 2, spring, '2014-06-03', autumn, later, last);
    expect(await years(three)).toEqual(['too-many 2014: 3 of 2']);
    expect(await years(text(1, '2014-06-30', 2, later, last))).toEqual(['missing 2014: 0 of 1']);
  });

  it('the status meeting, too', async () => {
    const status = (until: string, ...days: string[]) =>
      base
        .replace(/^charters: .*\n/m, '')
        .replace('  perYear: 1\n', `  perYear: 1\n  earlier: [{ until: ${until}, perYear: 2 }]\n`)
        .replace(
          'meetings:\n  - id: moede-2013',
          `meetings:\n${days.map((day) => `  - { id: s-${day}, body: statusmoede, date: ${day} }\n`).join('')}  - id: moede-2013`,
        );
    const repeated = async (file: string) =>
      (await found(file)).filter((one) => one.startsWith('status-meeting-repeated'));
    expect(await repeated(status('2013-12-31', '2013-06-04'))).toEqual([]);
    expect(await repeated(status('2012-12-31', '2013-06-04'))).toHaveLength(1);
    expect(await repeated(status('2013-12-31', '2014-06-04', '2014-09-02'))).toEqual([
      'status-meeting-repeated 2014-09-02',
    ]);
  });
});
