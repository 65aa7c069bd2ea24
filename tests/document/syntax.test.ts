import { describe, expect, it } from 'vitest';
import { parse } from '../../src/document/parse.ts';
import type { FindingText } from '../../src/messages/catalog.ts';
import { da } from '../../src/messages/da/index.ts';

/** The text with the place that a mistake must be told at between ‹ and ›, its code, and what was meant. */
type Case = [text: string, code: string, suggestion?: string];

function check([marked, code, suggestion]: Case) {
  const text = marked.replace(/[‹›]/g, '');
  const start = marked.indexOf('‹');
  const { data, findings } = parse(text);
  expect(data).toBeUndefined();
  expect(findings).toHaveLength(1);
  const [finding] = findings;
  expect({ code: finding?.code, span: finding?.span, suggestion: finding?.help?.suggestion }).toEqual({
    code,
    span: { start, end: marked.indexOf('›') - 1 },
    suggestion,
  });
  return finding;
}

const cases: Record<string, Case[]> = {
  'what a merge has left': [
    ['plan:\n‹<<<<<<< ours›\n  name: x\n=======\n  name: y\n>>>>>>> theirs\n', 'conflict-marks'],
    ['plan:\r\n‹<<<<<<<<< HEAD›\r\n=========\r\n  name: y\r\n>>>>>>>>> a: b\r\n', 'conflict-marks'],
    ['forums:\n‹<<<<<<< HEAD›\n\t- id: a\n||||||| b\n=======\n  - {\n>>>>>>> x', 'conflict-marks'],
  ],
  'a tab in the indentation': [
    ['plan:\n‹\t›name: x', 'tab-indentation'],
    ['plan:\n  name: x\n‹\t›goal: y', 'tab-indentation'],
    ['plan:\n  ‹\t›name: x\n', 'tab-indentation'],
    ['areas:\n‹\t›- klima', 'tab-indentation'],
    ['‹\t›plan: x', 'tab-indentation'],
    ['-‹\t›- klima', 'tab-indentation'],
    ['areas:\n  -‹\t›{ id: klima }', 'tab-indentation'],
    ['areas:\n  - ‹\t›id: klima\n    \tname: x', 'tab-indentation'],
    ['areas: [\n‹\t›klima]', 'tab-indentation'],
    ['goal: >\n‹\t›tekst', 'tab-indentation'],
    ['plan:\r\n‹\t\t›name: x\r\n', 'tab-indentation'],
  ],
  'a missing colon': [
    ['‹plan›\n  name: x', 'missing-colon'],
    ['forums:\n  ‹klima›\n    name: x', 'missing-colon'],
    ['plan:\n  ‹name› Klimaforum\n  goal: x', 'missing-colon'],
    ['plan:\n  goal: y\n  ‹name›\nforums: []', 'missing-colon'],
    ['plan: x\n‹forums›', 'missing-colon'],
    ['plan:\n  ‹name› Klimaforum # bemærk\n  goal: x', 'missing-colon'],
    ['plan: x\n‹"forums"›\nmeetings: []', 'missing-colon'],
    ['plan: x\r‹forums›\rmeetings: []', 'missing-colon'],
  ],
  'a missing space after the colon': [
    ['‹plan:x›\nforums: []', 'missing-colon'],
    ['plan:\n  ‹name:x›\n  goal: y', 'missing-colon'],
    ['plan:\n  goal: y\n  ‹name:x›\n  note: z', 'missing-colon'],
    ['plan:\n  goal: a\n    b c\n  ‹name:Kim Høgh›\n  note: z', 'missing-colon'],
    ['plan:\n  goal: y\n  ‹name:x›\nforums: []', 'missing-colon'],
    ['‹"plan":x›', 'missing-colon'],
  ],
  'a missing space after the dash': [
    ['areas:\n  - id: a\n  ‹-id: b›', 'missing-space'],
    ['areas:\n  - klima\n ‹-trafik›', 'missing-space'],
    ['areas:\n  - id: a\n  ‹-id: b› # bemærk', 'missing-space'],
  ],
  'a mistake in the line before': [
    ['forums:\n‹-id: a›\n  name: x', 'missing-space'],
    ['plan:\n  name: x\n‹\u00a0\u00a0›goal: y\n  note: z', 'control-character'],
  ],
  'a quote that is not closed, at the opening one': [
    ['name: ‹"›Klima', 'unclosed-quote'],
    ['name: ‹"›Klima\nforums: []\nplan: "x"', 'unclosed-quote'],
    ["name: ‹'›Klima\n\nforums: []", 'unclosed-quote'],
    ["name: ‹'›it''s\nforums: []", 'unclosed-quote'],
    ['name: ‹"›a \\" b\nforums: []', 'unclosed-quote'],
    ['name: ‹"›a \\', 'unclosed-quote'],
    ['areas:\n  - { id: a, name: ‹"›Klima }\n  - { id: b, name: "Trafik" }', 'unclosed-quote'],
    ['a: it\'s "fine"\nb: [x, "y]"]\n# "\nc: |\n  "\nd: ‹"›x\ne: y', 'unclosed-quote'],
    ['name: ‹"›Klima\n---\nx"', 'unclosed-quote'],
    ['plan: x\r\nname: ‹"›Klima\r\nforums: []', 'unclosed-quote'],
  ],
  'a bracket that is not closed, at the opening one': [
    ['areas: ‹[›klima, trafik', 'unclosed-bracket'],
    ['areas: ‹[›klima\nforums: []\n', 'unclosed-bracket'],
    ['areas:\n  - ‹{› id: a, name: b\n  - { id: c }', 'unclosed-bracket'],
    ['areas: [a, ‹{›id: b]', 'unclosed-bracket'],
    ['areas: [a, ‹[›b, "]", \']\'', 'unclosed-bracket'],
    ['a: b [\nc: "["\nd: ‹[›x # ]\ne: y', 'unclosed-bracket'],
  ],
  'a line within brackets that is not indented': [
    ['- plan: {\n    name: x\n‹}›\n', 'bad-indentation'],
    ['areas: [\n‹klima,›\ntrafik\n]', 'bad-indentation'],
  ],
  'a missing comma': [
    ['areas: ["klima" ‹"trafik"›]', 'missing-comma'],
    ['{\n\t"format": 1\n\t‹"language"›: "da"\n}', 'missing-comma'],
    ['{ id: a ‹name›: b }', 'missing-comma'],
    ['area: { id: a\n  ‹name›: b }', 'missing-comma'],
    ['areas: [{ id: a } ‹{›id: b }]', 'missing-comma'],
  ],
  'text that must be in quotes': [
    ['name: ‹Forum: klima›', 'unquoted-text', '"Forum: klima"'],
    ['name: ‹“Forum: klima”›', 'unquoted-text', '"Forum: klima"'],
    ['name: ‹Forum: klima› # bemærk', 'unquoted-text', '"Forum: klima"'],
    ['name: ‹Forum: "klima"›', 'unquoted-text', `'Forum: "klima"'`],
    ['plan: { name: ‹Forum: klima› }', 'unquoted-text', '"Forum: klima"'],
    ['roles: [Forum: ‹klima: x›, y]', 'unquoted-text', '"klima: x"'],
    ['name: ‹@klima›', 'unquoted-text', '"@klima"'],
    ['name: ‹`klima`›', 'unquoted-text', '"`klima`"'],
    ['name: ‹%klima›', 'unquoted-text', '"%klima"'],
    ['name: ‹, klima›', 'unquoted-text', '", klima"'],
    ['name: ‹]klima›', 'unquoted-text', '"]klima"'],
    ['name: ‹}klima›', 'unquoted-text', '"}klima"'],
    ['name: ‹- klima›', 'unquoted-text', '"- klima"'],
    ['name: ‹*vigtigt* møde›', 'unquoted-text', '"*vigtigt* møde"'],
    ['name: ‹& klima›', 'unquoted-text', '"& klima"'],
    ['name: ‹!x!klima og trafik›', 'unquoted-text', '"!x!klima og trafik"'],
    ['name: ‹|klima›\n x', 'unquoted-text', '"|klima"'],
    ['goal: ‹>50 % af målet›', 'unquoted-text', '">50 % af målet"'],
    ['goal: ‹> 50 %› # mål', 'unquoted-text', '"> 50 %"'],
    ['roles: [‹@klima›, x]', 'unquoted-text', '"@klima"'],
    ['plan: x\n‹@klima: y›', 'unquoted-text', '"@klima: y"'],
    ['note:\n  ‹Her står en tekst\n  som lyder: klima›', 'unquoted-text'],
  ],
  'text after a value that has ended': [
    ['name: "Klima" ‹forum›', 'text-after-value', `'"Klima" forum'`],
    ["name: 'Klima'‹s forum'›", 'text-after-value', `"Klima's forum"`],
    ["name: 'Klima'‹s forum›", 'text-after-value', `"Klima's forum"`],
    ['plan: {name: x}‹}›', 'text-after-value'],
    ['areas: [a] ‹b›', 'text-after-value'],
  ],
  'lines that are not in line': [
    ['name: x\n  ‹goal: y›', 'bad-indentation'],
    ['areas:\n  - id: a\n ‹name: b›', 'bad-indentation'],
    ['areas:\n  - id: a\n    name: x\n   ‹goal: y›', 'bad-indentation'],
    ['areas:\n  - id: a\n    name: x\n     ‹goal: y›', 'bad-indentation'],
    ['  plan: x\n‹forums: []›', 'bad-indentation'],
    ['- klima\n‹name: x›', 'bad-indentation'],
    ['areas:\n    - { id: a }\n  ‹- { id: b }›', 'bad-indentation'],
    ['areas:\n    - id: a\n  ‹- id: b›\n    - id: c', 'bad-indentation'],
    ['name: x\n‹- klima›', 'bad-indentation'],
    ['groups:\n  - id: a\n    dissolved:\n   ‹date: 2013-08-14›', 'bad-indentation'],
    ['name: x # y\n  ‹z›', 'bad-indentation'],
  ],
  'a bad escape': [
    ['name: "C:‹\\M›oeder"', 'bad-escape'],
    ['name: "‹\\x0g›"', 'bad-escape'],
  ],
  'control characters': [
    ['name: ‹\u0001›x', 'control-character'],
    ['name: "‹\u001b›[31m"', 'control-character'],
    ['na‹\u0000›me: x', 'control-character'],
  ],
  directives: [
    ['‹%YAML 1.1›\nname: x', 'unsupported-yaml'],
    ['# x\n‹%YAML 3.0›\n---\nname: x', 'unsupported-yaml'],
    ['‹% x›\n---\nname: x', 'unsupported-yaml'],
  ],
  'too deep nesting': [[`${'['.repeat(99)}‹[›${'['.repeat(900)}`, 'nesting-too-deep']],
  'anything else, by what stands there': [
    ['areas: [a,‹, b]›', 'syntax-error'],
    ['areas: [a,‹, b]› # bemærk', 'syntax-error'],
  ],
};
describe('one finding for one mistake, where it was made', () => {
  for (const [name, list] of Object.entries(cases)) {
    describe(name, () => {
      it.each(list)('%j', (...one) => {
        const finding = check(one as Case);
        const { message } = da.findings[finding?.code as keyof typeof da.findings] as FindingText<unknown>;
        expect(message(finding?.args)).not.toMatch(/indentation|stream|scalar|mapping|undefined/);
      });
    });
  }
});

/** What begins a file before its first key must not hide what is wrong in it. */
describe('the same mistakes in a document that begins with `---`', () => {
  const begun = Object.values(cases)
    .flat()
    .filter(([text]) => !text.includes('%') && !text.startsWith('  '));
  it.each(begun)('%j', (text, ...told) => {
    check([`--- # organisering\n${text}`, ...told]);
    check([`# organisering\r\n---\r\n${text}`, ...told]);
  });
});

describe('what a mistake is said with', () => {
  const argsOf = (text: string) => parse(text).findings[0]?.args;

  it.each<[text: string, args: object]>([
    ['name: \u0001x', { character: 'U+0001' }],
    ['name: "\u001b[31m"', { character: 'U+001B' }],
    ['a: b\n\u00a0c: d\ne', { text: 'e', missing: 'colon' }],
    ['name: "C:\\Moeder"', { escape: '\\M' }],
    ['a: "\\n"\nname: "\\x0g"', { escape: '\\x0g' }],
    ['a: "x\\u12"\n', { escape: '\\u12"' }],
    ['%YAML 1.1\nname: x', { construct: 'directive' }],
    ['[["[[', { quote: '"' }],
    ["a: 'x", { quote: "'" }],
    ['a: [b, { c: d', { bracket: '{' }],
    ['areas: ["klima" "trafik"]', { text: '"trafik"' }],
    ['{ a: b  c: d }', { text: 'c' }],
    ['areas: [{ id: a } {id: b }]', { text: '{' }],
    ['a: {b: c,\n d e: f\n  g: h}', { text: 'g' }],
    ['areas:\n  - id: a\n  -id:  b # c\n', { text: '-id: b' }],
    ['a:\n - b\n -c\n', { text: '-c' }],
    ['name: "Klima"  forum # x', { text: 'forum' }],
    ['areas: [a,,  b] # x', { text: ', b]' }],
    ['name: Forum:  klima  # x', { character: ':', text: 'Forum: klima' }],
    ['a: [b: c: d, e]', { character: ':', text: 'c: d' }],
    ['a: [@b c, d]', { character: '@', text: '@b c' }],
    ['a: - b', { character: '-', text: '- b' }],
    ['a: >2x\n  b', { character: '>', text: '>2x' }],
    ['"plan"\nb: c', { text: '"plan"', missing: 'colon' }],
    ['plan x: y z: w', { character: ':', text: 'y z: w' }],
    [`a: @${'x'.repeat(59)}`, { character: '@', text: `@${'x'.repeat(59)}` }],
    [`a: @${'x'.repeat(60)}`, { character: '@', text: `@${'x'.repeat(58)}…` }],
  ])('%j', (text, args) => {
    expect(argsOf(text)).toEqual(args);
  });

  it('tells a missing colon from a missing space', () => {
    expect(argsOf('plan\n  name: x')).toEqual({ text: 'plan', missing: 'colon' });
    expect(argsOf('plan:x\nname: y')).toEqual({ text: 'plan:x', missing: 'space' });
  });

  it('names the character that calls for quotes', () => {
    expect(argsOf('name: Forum: x')).toEqual({ character: ':', text: 'Forum: x' });
    expect(argsOf('name: @x')).toEqual({ character: '@', text: '@x' });
  });

  it('names the bracket that a line belongs to', () => {
    expect(argsOf('plan:\n  goals: [\n    klima,\n ]\n')).toEqual({ inside: '[' });
    expect(argsOf('plan:\n  name: x\n goal: y\n')).toEqual({ inside: '' });
  });

  it('cuts a long text', () => {
    const { text } = argsOf(`name: @${'x'.repeat(5000)}`) as { text: string };
    expect(text).toHaveLength(60);
  });

  it('says that the file ends too early where nothing stands', () => {
    expect(da.findings['syntax-error'].message({ text: '' })).toBe('Filen slutter for tidligt');
  });
});
