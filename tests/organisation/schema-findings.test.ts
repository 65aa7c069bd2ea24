import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDocument } from '../../src/document/document.ts';
import type { FindingText } from '../../src/messages/catalog.ts';
import { da } from '../../src/messages/da/index.ts';
import { en } from '../../src/messages/en/index.ts';
import { checkDocument } from '../../src/rules/check.ts';
import { compose } from '../../src/rules/example.ts';

const base = readFileSync('fixtures/base.yaml', 'utf8');

/** The findings of the base organisation with some sections replaced: code, the text pointed at, id, suggestion. */
async function told(sections: string) {
  const { text, at } = compose(sections, base);
  const document = await readDocument(Buffer.from(text));
  const { findings } = await checkDocument(document, at);
  for (const { code, args } of findings) {
    for (const catalog of [da, en]) {
      const { message } = catalog.findings[code] as FindingText<unknown>;
      expect(message(args)).not.toMatch(/undefined|\[object|NaN/);
    }
  }
  return findings.map(({ code, span, id, help }) => {
    const shown = `${code}: ${text.slice(span.start, span.end)}`;
    return [shown, id ?? '', help?.suggestion ?? ''].join(' | ').replace(/( \| )+$/, '');
  });
}

const PEOPLE = `people:
  - { id: regionsformand, name: Regionsrådsformanden, organisation: regionen }
`;
const X60 = 'x'.repeat(60);
const MEETING = 'meetings:\n  - id: moede-2013\n    body: gruppe\n';
const person = (rest: string) => `${PEOPLE}  - { id: kkr-formand, ${rest} }\n`;

describe('exactly one finding for each mistake, with its id and what was meant', () => {
  it.each<[string, string, string[]]>([
    ['a missing key, at the id', person('organisation: kkr'), ['missing-key: kkr-formand | kkr-formand']],
    [
      'a missing id, at the first key',
      `${PEOPLE}  - { name: KKR-formanden, organisation: kkr }\n`,
      ['missing-key: name'],
    ],
    ['an empty entry lacks each key', `${PEOPLE}  - {}\n`, ['missing-key: {}', 'missing-key: {}']],
    ['an unknown key', person('name: KKR, colour: red'), ['unknown-key: colour | kkr-formand']],
    [
      'a misspelt key is not missing too',
      person('nmae: KKR, organisation: kkr'),
      ['unknown-key: nmae | kkr-formand | name'],
    ],
    [
      'a key that is there already is not what was meant',
      person('name: KKR, names: x'),
      ['unknown-key: names | kkr-formand'],
    ],
    ['a misspelt section', 'acceptedFinding: []\n', ['unknown-key: acceptedFinding |  | acceptedFindings']],
    ['a section that is text', 'people: ingen\n', ['wrong-type: ingen |  | [ingen]']],
    ['text of 60 characters', `people: ${X60}\n`, [`wrong-type: ${X60} |  | [${X60}]`]],
    ['longer text is not said again', `people: ${X60}x\n`, [`wrong-type: ${X60}x`]],
    ['nor is what would be two items', 'people: en, to\n', ['wrong-type: en, to']],
    ['a section that is empty', 'people:\n', ['missing-value: people']],
    ['null by name', 'settings: ~\n', ['missing-value: settings']],
    ['an empty item', `${PEOPLE}  -\n`, ['missing-value: ']],
    ['an item that is text', `${PEOPLE}  - KKR-formanden\n`, ['wrong-type: KKR-formanden']],
    ['an item that is a list', `${PEOPLE}  - [x]\n`, ['wrong-type: [x]']],
    ['a name that is a number', person('name: 7'), ['wrong-type: 7 | kkr-formand | "7"']],
    ['a name that is true', person('name: True'), ['wrong-type: True | kkr-formand | "True"']],
    ['a name that is a block', person('name: { a: b }'), ['wrong-type: { a: b } | kkr-formand']],
    ['a code with a zero before it', person('name: 0101'), ['wrong-type: 0101 | kkr-formand | "0101"']],
    ['a name that is empty', person('name: " "'), ['text-empty: " " | kkr-formand']],
    [
      'a name of more than 1,000 characters',
      person(`name: ${'å'.repeat(1_001)}`),
      [`text-too-long: ${'å'.repeat(1_001)} | kkr-formand`],
    ],
    ['a name of 1,000 characters of two code units', person(`name: "${'😀'.repeat(1_000)}"`), []],
    ['a note of 10,000 characters', person(`name: K, note: ${'å'.repeat(10_000)}`), []],
    [
      'a note of more than 10,000 characters',
      person(`name: K, note: ${'å'.repeat(10_001)}`),
      [`text-too-long: ${'å'.repeat(10_001)} | kkr-formand`],
    ],
    [
      'more than 60 meetings a year',
      person('name: K') + 'statusMeeting: { id: statusmoede, name: S, perYear: 61, offices: [] }\n',
      ['number-out-of-range: 61 | statusmoede'],
    ],
    ['a name without a value', person('name: '), ['missing-value: name | kkr-formand']],
    ['an enum with a slip', 'language: ad\n', ['value-not-allowed: ad |  | da']],
    ['an enum that is a number', 'language: 45\n', ['wrong-type: 45 |  | "45"']],
    ['an enum without a value', 'language:\n', ['missing-value: language']],
    ['another format', 'format: 2\n', ['value-not-allowed: 2']],
    ['the format in quotes', 'format: "1"\n', ['wrong-type: "1" |  | 1']],
    ['a number in quotes', 'settings: { reportEveryMonths: "12" }\n', ['wrong-type: "12" |  | 12']],
    ['a date of digits', `${MEETING}    date: 20131010\n`, ['bad-date: 20131010 | moede-2013 | 2013-10-10']],
    [
      'a date with a time of day',
      `${MEETING}    date: 2013-10-10T09:00:00Z\n`,
      ['bad-date: 2013-10-10T09:00:00Z | moede-2013 | 2013-10-10'],
    ],
    [
      'a month in words',
      `${MEETING}    date: 1. maj 2014\n`,
      ['bad-date: 1. maj 2014 | moede-2013 | 2014-05-01'],
    ],
    ['digits that are no day', `${MEETING}    date: 20139999\n`, ['bad-date: 20139999 | moede-2013']],
    ['half a month', 'settings: { reportEveryMonths: 1.5 }\n', ['wrong-type: 1.5']],
    ['without end', 'settings: { reportEveryMonths: .inf }\n', ['wrong-type: .inf']],
    ['too few', 'settings: { reportEveryMonths: -1 }\n', ['number-out-of-range: -1']],
    ['too many', 'settings: { reportEveryMonths: 1e9 }\n', ['number-out-of-range: 1e9']],
    [
      'an id with Danish letters',
      'people:\n  - { id: Børge Ål, name: x }\n',
      ['bad-id: Børge Ål | Børge Ål | boerge-aal'],
    ],
    ['an id of no letters', 'people:\n  - { id: "!", name: x }\n', ['bad-id: "!" | !']],
    ['an id that is a number', 'people:\n  - { id: 7, name: x }\n', ['wrong-type: 7 |  | "7"']],
    ['a reference that is no id', person('name: x, organisation: KKR'), ['bad-id: KKR | kkr-formand | kkr']],
    [
      'ids that differ only by normalisation',
      'people:\n  - { id: "\u00e5", name: x }\n  - { id: "a\u030a", name: x }\n',
      ['bad-id: "\u00e5" | \u00e5 | aa', 'bad-id: "a\u030a" | a\u030a | aa'],
    ],
    [
      'an id that every object has',
      'people:\n  - { id: __proto__, name: x }\n',
      ['bad-id: __proto__ | __proto__ | proto'],
    ],
    [
      'keys that every object has',
      '__proto__: { x: 1 }\nconstructor: 2\n',
      ['unknown-key: __proto__', 'unknown-key: constructor'],
    ],
    [
      'keys that every object has, in an entry',
      person('name: x, __proto__: y, hasOwnProperty: z'),
      ['unknown-key: __proto__ | kkr-formand', 'unknown-key: hasOwnProperty | kkr-formand'],
    ],
    ['a day first', `${MEETING}    date: 1/9-2013\n`, ['bad-date: 1/9-2013 | moede-2013 | 2013-09-01']],
    [
      'a date with points',
      `${MEETING}    date: 10.10.2013\n`,
      ['bad-date: 10.10.2013 | moede-2013 | 2013-10-10'],
    ],
    ['a date in words', `${MEETING}    date: i efteråret\n`, ['bad-date: i efteråret | moede-2013']],
    ['a day that is not', `${MEETING}    date: 2014-02-30\n`, ['no-such-date: 2014-02-30 | moede-2013']],
    ['29 February in 2100', `${MEETING}    date: 2100-02-29\n`, ['no-such-date: 2100-02-29 | moede-2013']],
    ['a year alone', `${MEETING}    date: 2013\n`, ['bad-date: 2013 | moede-2013']],
    [
      'a time in words',
      `${MEETING}    date: 2013-10-10\n    time: kl. 9.30–12\n`,
      ['bad-time: kl. 9.30–12 | moede-2013 | 09:30-12:00'],
    ],
    [
      'a time past midnight',
      `${MEETING}    date: 2013-10-10\n    time: 09:00-24:00\n`,
      ['bad-time: 09:00-24:00 | moede-2013'],
    ],
    [
      'themes that are no list',
      `${MEETING}    date: 2013-10-10\n    themes: klima\n`,
      ['wrong-type: klima | moede-2013 | [klima]'],
    ],
    [
      'a speaker who is nobody',
      `${MEETING}    date: 2013-10-10\n    speakers: [{ topic: Klima }]\n`,
      ['choose-one-key: topic | moede-2013'],
    ],
    [
      'a speaker that is text, null or a list',
      `${MEETING}    date: 2013-10-10\n    speakers: [x, ~, []]\n`,
      ['wrong-type: x | moede-2013', 'missing-value: ~ | moede-2013', 'wrong-type: [] | moede-2013'],
    ],
  ])('%s', async (_, sections, findings) => {
    expect(await told(sections)).toEqual(findings);
  });

  it.each<[string, string[]]>([
    ['{ role: x }', ['choose-one-key: role | f']],
    ['{ person: a, organisation: b, role: x }', ['choose-one-key: organisation | f']],
    ['{ person: a, organisation: b, vacant: true, role: x }', ['choose-one-key: organisation | f']],
    ['{ vacant: ja, role: x }', ['wrong-type: ja | f']],
    ['{ vacant: false, role: x }', ['value-not-allowed: false | f']],
    ['{ vacant: , role: x }', ['missing-value: vacant | f']],
    ['{}', ['choose-one-key: {} | f', 'missing-key: {} | f']],
    ['x', ['wrong-type: x | f']],
    ['', ['missing-value:  | f']],
  ])('a member %j', async (member, findings) => {
    const forum = 'forums:\n  - id: f\n    name: F\n    origin: continued\n    members:\n      - ';
    expect(await told(`${forum}${member}\n`)).toEqual(findings);
  });
});

it.each<[string, object]>([
  ['people:\n', { key: 'people', item: false }],
  [`${PEOPLE}  -\n`, { key: 'people', item: true }],
  [person('name: ~'), { key: 'name', item: false }],
  [person('name: []'), { key: 'name', item: false, expected: 'text', actual: 'list' }],
  [`${PEOPLE}  - 7\n`, { key: 'people', item: true, expected: 'map', actual: 'number' }],
  [person('name: KKR, colour: red'), { key: 'colour', parent: 'people', item: true }],
  ['settings: { colour: red }\n', { key: 'colour', parent: 'settings', item: false }],
  [person('organisation: kkr'), { key: 'name', parent: 'people', item: true }],
])('%j is said of a key or of an item of its list', async (sections, args) => {
  const { text, at } = compose(sections, base);
  const [finding] = (await checkDocument(await readDocument(Buffer.from(text)), at)).findings;
  expect(finding?.args).toEqual(args);
});

describe('a file without its sections', () => {
  it('lacks each one that it needs, at its first key', async () => {
    expect(await told('# whole file\nlanguage: da\n')).toEqual([
      'missing-key: language',
      'missing-key: language',
      'missing-key: language',
      'missing-key: language',
    ]);
  });

  it.each(['- x\n', 'x\n', '7\n', '[]\n', '"x"\n', 'true\n'])(
    '%j at the root is one finding',
    async (text) => {
      expect(await told(`# whole file\n${text}`)).toEqual([`not-a-mapping: ${text.trim()}`]);
    },
  );
});

describe('what YAML findings already tell is not told again', () => {
  it.each<[string, string, string[]]>([
    ['an alias', person('name: *x'), ['unsupported-yaml: *x']],
    ['an alias for a whole section', 'people: *x\n', ['unsupported-yaml: *x']],
    ['a tag', person('name: !!str 7'), ['unsupported-yaml: !!str']],
    ['a merge', person('<<: *x'), ['unsupported-yaml: <<', 'unsupported-yaml: *x']],
    [
      'a merge at the root',
      '# whole file\n<<: *x\nlanguage: da\n',
      ['unsupported-yaml: <<', 'unsupported-yaml: *x'],
    ],
    ['a key that is no text', person('[name]: x'), ['key-not-text: [']],
    ['a key twice', `${PEOPLE}people: []\n`, ['duplicate-key: people']],
    ['a key without a value, then again', 'people:\npeople: []\n', ['duplicate-key: people']],
    [
      'what is wrong beside it is told',
      `${PEOPLE}  - { id: kkr-formand, id: x, name: KKR, colour: red }\nlanguage: dk\n`,
      ['duplicate-key: id', 'unknown-key: colour | kkr-formand', 'value-not-allowed: dk |  | da'],
    ],
  ])('%s', async (_, sections, findings) => {
    expect((await told(sections)).sort()).toEqual(findings.sort());
  });

  it('and the rules check what is left', async () => {
    const former = 'formerGroups:\n  - { id: g, name: G, kind: administrative-group }\n';
    const codes = (await told(`language: da\nlanguage: en\n${former}`)).map((line) => line.split(':')[0]);
    expect(codes).toContain('duplicate-key');
    expect(codes).toContain('former-groups-count');
  });
});
