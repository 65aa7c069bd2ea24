import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkSince } from '../../src/history/transitions/example.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { exampleDocument } from '../../src/rules/example.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8').replace(
  'rup-2012, from: 2012-01-01',
  'rup-2012, from: 2012-01-01, to: 2012-12-31 }, { file: kommissorium.yaml, from: 2013-01-01',
);
const charter = (decisions: string) => `format: 1
title: Kommissorium
language: da
statements:
  - { number: S1, kind: demand, phrase: Alt besluttes, demands: { decisions: [${decisions}] }, rules: [decision-missing] }
`;

/** What is found of decisions in a file: the code, the line, and what was decided. */
async function found(text: string, demanded = 'establishment') {
  const document = await exampleDocument(text, charter(demanded));
  const { findings } = await checkDocument(document, '2014-03-01', '2014-03-01');
  return findings
    .filter(({ code }) => /^(?:decision-|recorded-in-future)/.test(code))
    .map(({ code, args, span }) => {
      const { fact, name } = args as { fact: string; name: string };
      return `${code} ${fact} ${name}: ${text.slice(span.start, span.end)}`;
    });
}

const changed = (...edits: readonly (readonly [string, string])[]) =>
  edits.reduce((text, [from, to]) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  }, base);

describe('a charter demands decisions behind', () => {
  it.each<[string, string, string[]]>([
    [
      'establishment',
      base,
      [
        'decision-missing establishment Administrativ gruppe: 2013-08-15',
        'decision-missing establishment Klimaforum: 2013-10-10',
      ],
    ],
    [
      'appointment',
      base,
      [
        'decision-missing appointment Regionen: koncerndirektør',
        'decision-missing appointment København: kommunaldirektør',
        'decision-missing appointment København: fagdirektør',
      ],
    ],
    [
      'appointment',
      changed(
        ['person: regionsformand }', 'person: regionsformand, from: 2014-01-01 }'],
        [
          'organisation: regionen, role: koncerndirektør }',
          'organisation: regionen, role: koncerndirektør, decision: { date: 2013-08-01 } }',
        ],
        [
          'role: kommunaldirektør, area: klima,',
          'role: kommunaldirektør, area: klima, from: 2013-09-01, decision: { date: 2013-08-20 },',
        ],
        ['role: fagdirektør, area: klima,', 'role: fagdirektør, area: klima, vacant: true,'],
        ['{ organisation: koebenhavn, role: fagdirektør', '{ role: fagdirektør'],
      ),
      ['decision-missing appointment Regionsrådsformanden: regionsformand'],
    ],
    ['priority', base, ['decision-missing priority Klimastrategi: 2013-10-10']],
    ['end', base, []],
    [
      'end',
      changed(['started: 2013-09-01', 'started: 2013-09-01\n      ended: 2014-02-01']),
      ['decision-missing end Klimastrategi: 2014-02-01'],
    ],
    [
      'move',
      changed([
        'date: 2013-10-10\n    time',
        'date: 2013-10-10\n    moved: [{ date: 2013-09-01, from: 2013-10-03 }]\n    time',
      ]),
      ['decision-missing move Administrativ gruppe: 2013-09-01'],
    ],
  ])('%s', async (demand, text, expected) => {
    expect(await found(text, demand)).toEqual(expected);
  });

  it('but not behind what there was before it governed, nor behind what it does not name', async () => {
    expect(await found(base.replace('from: 2013-01-01', 'from: 2013-10-11'))).toEqual([]);
    expect(await found(base, 'dissolution')).toEqual([]);
  });
});

describe('a decision', () => {
  const forum = (decision: string) =>
    found(
      changed(['    establishedBy: regionen\n', `    establishedBy: regionen\n    decision: ${decision}\n`]),
      'move',
    );

  it.each([
    ['{ date: 2013-10-10 }', []],
    ['{ date: 2013-10-11 }', ['decision-late establishment Klimaforum: 2013-10-11']],
    ['{ date: 2013-08-15, by: gruppe }', []],
    ['{ date: 2013-08-14, by: gruppe }', ['decision-outside-life establishment Klimaforum: 2013-08-14']],
    // The status meeting and organisations have no days of their own.
    ['{ date: 2012-01-01, by: statusmoede }', []],
    [
      '{ date: 2014-03-02 }',
      [
        'recorded-in-future decision Klimaforum: 2014-03-02',
        'decision-late establishment Klimaforum: 2014-03-02',
      ],
    ],
  ])('%s', async (decision, expected) => {
    expect((await forum(decision)).sort()).toEqual([...expected].sort());
  });

  it('of the group, which sets priorities, is made while there is a group', async () => {
    const early = changed([
      '{ date: 2013-10-10, rank: 1 }',
      '{ date: 2013-10-10, rank: 1, decision: { date: 2013-08-01 } }',
    ]);
    expect(await found(early)).toContain('decision-outside-life priority Klimastrategi: 2013-08-01');
  });
});

describe('what the file told of a decision', () => {
  const own = readFileSync('fixtures/base.yaml', 'utf8');
  const withDecision = (decision: string) =>
    own.replace('    establishedBy: regionen\n', `    establishedBy: regionen\n${decision}`);
  const before = withDecision('    decision: { date: 2013-09-24, case: 13/1 }\n');
  const codes = async (from: string, to: string) =>
    (await checkSince(from, to, '2014-03-01')).map(({ code }) => code);

  it.each([
    ['is not taken out', before, own, ['past-rewritten']],
    ['nor made another day', before, before.replace('09-24', '09-25'), ['past-rewritten']],
    ['nor another case', before, before.replace('13/1', '13/2'), ['past-rewritten']],
    ['but may be filled in', own, before, []],
    [
      'and say who and where',
      before,
      before.replace('case:', 'by: regionen, url: https://example.org, case:'),
      [],
    ],
  ])('%s', async (_, from, to, expected) => {
    expect(await codes(from, to)).toEqual(expected);
  });
});
