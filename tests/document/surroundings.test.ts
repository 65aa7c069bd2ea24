import { describe, expect, it } from 'vitest';
import {
  afterBracket,
  closingBrackets,
  plainEnd,
  surroundings,
  type Token,
} from '../../src/document/surroundings.ts';

/** Where marks stand in a text, and the text without them. */
function unmarked(marked: string, ...marks: string[]) {
  const isMark = (character: string) => marks.includes(character);
  const letters = [...marked];
  const places = marks.map((mark) =>
    letters.flatMap((letter, at) =>
      letter === mark ? [letters.slice(0, at).filter((one) => !isMark(one)).length] : [],
    ),
  );
  return { text: letters.filter((letter) => !isMark(letter)).join(''), places };
}

/** A text, with ‹ before the last value in it, which has that role, and « before each that is still open. */
type Case = readonly [marked: string, role?: Token['role']];

const CASES: Record<string, readonly Case[]> = {
  'a value is expected after a key and a dash, and else a key': [
    [''],
    ['‹a', 'bare'],
    ['  ‹a', 'bare'],
    ['‹a:', 'bare'],
    ['‹a: ', 'bare'],
    ['a: ‹b', 'value'],
    ['a:\t ‹b c', 'value'],
    ['a:\n  ‹b', 'bare'],
    ['a:\n  b: ‹c', 'value'],
    ['a: b: ‹c', 'value'],
    ['"a": ‹b', 'value'],
    ["'it''s': ‹b", 'value'],
    ['"a\\"b: c": ‹d', 'value'],
    ['"a"  : ‹b', 'value'],
    ['[a]: ‹b', 'value'],
    ['‹"a":b', 'bare'],
    ['‹"a" b: c', 'bare'],
    ['‹a:b', 'bare'],
    ['-'],
    ['- '],
    ['- ‹a', 'item'],
    ['-\t‹a', 'item'],
    ['- - ‹a', 'item'],
    ['- a: ‹b', 'value'],
    ['a: - ‹b', 'item'],
    ['? ‹a', 'item'],
    ['? a\n: ‹b', 'value'],
    ['a: b, c: ‹d', 'value'],
    ['‹"a":[b', 'bare'],
    ['‹-[a', 'bare'],
    ['‹-a', 'bare'],
    ['‹?a', 'bare'],
    ['- a\n- ‹b', 'item'],
    ['- a: b\n  ‹c', 'bare'],
  ],
  'a comment is no value, and a hash in a text is no comment': [
    ['# a: b'],
    ['  # a'],
    ['- # a'],
    ['‹a: # b: c', 'bare'],
    ['a: ‹b # c: d', 'value'],
    ['a: ‹b\t# c: d', 'value'],
    ['a: ‹b#c', 'value'],
    ['‹a: #b', 'bare'],
    ['a: b # c\n‹d', 'bare'],
  ],
  'a value goes on as far in as its entry allows': [
    ['a: ‹b\n c: d', 'value'],
    ['a: ‹b\r\n c: d', 'value'],
    ['a: ‹b\r c: d', 'value'],
    ['a: ‹b\n\n c: d', 'value'],
    ['a: b\n‹c', 'bare'],
    ['a: b\r\n‹c', 'bare'],
    ['a: b\r‹c', 'bare'],
    ['‹a b\nc: d', 'bare'],
    ['a: b\n‹c\nd: e', 'bare'],
    ['a:\n  ‹b c\n  d', 'bare'],
    ['a:\n  ‹b c\n d', 'bare'],
    ['a:\n  b c\n‹d', 'bare'],
    ['- ‹a\n b: c', 'item'],
    ['- a\n‹b', 'bare'],
    ['a:\n  - ‹b\n   c', 'item'],
    ['a:\n  - b\n  ‹c', 'bare'],
    ['a:\n  - b: ‹c\n     d', 'value'],
    ['a:\n  - b: c\n    ‹d', 'bare'],
  ],
  'a comment ends it': [
    ['a: b\n # c\n ‹d', 'bare'],
    ['a: ‹b\n # c', 'value'],
  ],
  'but a block text knows no comments': [
    ['a: ‹|\n # b\n c: d', 'value'],
    ['a: ‹>-\n # b\n\n c: d', 'value'],
    ['- ‹|+ # x\n # b\n c', 'item'],
    ['a: |\n  b\n‹c', 'bare'],
    ['a: |\n  b\n# c\n  ‹d', 'bare'],
    ['a: |\n  b\nc: d\n # e\n ‹f', 'bare'],
  ],
  'what an entry stood in is left with it': [
    ['a:\n  b: c\nd: ‹e\n f: g', 'value'],
    ['a:\n    - b\n  ‹c\n d', 'bare'],
    ['- - a\n- ‹b\n c', 'item'],
    ['a:\n  b:\n    c: d\n  e: ‹f\n   g', 'value'],
    ['a:\n  b:\n    c: d\n  e: f\n  ‹g', 'bare'],
  ],
  'what parts documents begins anew': [
    ['a: b\n---'],
    ['a: b\n---\n'],
    ['a: b\n--- # c'],
    ['a: b\n...'],
    ['a: b\n%YAML 1.2'],
    ['a: |\n---'],
    ['a: b\n---\n  ‹c', 'bare'],
    ['a:\n  b: c\n---\n    ‹d e\n f', 'bare'],
    ['  a: b\n---\n    ‹c\n d', 'bare'],
    ['a: |\n  b\n---\n # c\n ‹d', 'bare'],
    ['a: ‹b\n ---', 'value'],
    ['a: ‹b\n %', 'value'],
    ['a: b\n‹---c', 'bare'],
    ['a: b\n‹....', 'bare'],
    ['a: b\n‹c---', 'bare'],
  ],
  'a quote is open until the same closes it': [
    ['a: ‹«"', 'value'],
    ['a: ‹«"b\nc: d', 'value'],
    ['a: ‹«\'b\nc: "d', 'value'],
    ['a: ‹«"b\\"', 'value'],
    ['a: ‹«"b\\', 'value'],
    ["a: ‹«'b''", 'value'],
    ["a: ‹'b\\'", 'value'],
    ["a: ‹'b'''", 'value'],
    ['a: ‹"b\\\\"', 'value'],
    ['- ‹«"b', 'item'],
    ['‹«"b', 'bare'],
    ['a: "b"\nc: ‹«"d', 'value'],
    ["a: ‹b'c", 'value'],
    ['a: "b\n\n  c"\nd: ‹e\n f', 'value'],
    ['a:\n  "b\n c": d\n  ‹e', 'bare'],
    ['a:\n  - "b\r  c": ‹d\r     e', 'value'],
  ],
  'so is a bracket': [
    ['a: ‹«[', 'value'],
    ['a: «[ ‹b', 'flow'],
    ['a: «[b, ‹c', 'flow'],
    ['a: «{ b: ‹c', 'flow'],
    ['a: «{ ‹b:', 'flow'],
    ['a: «{ "b": ‹c', 'flow'],
    ['a: «{ ‹"b":', 'flow'],
    ['a: «{ ‹b:"c', 'flow'],
    ["a: «[‹«'b]", 'flow'],
    ['a: «[«{«[ ‹b', 'flow'],
    ['a: «[{ b: ‹c }', 'flow'],
    ['a: ‹«[[], «{', 'value'],
    ['a: «[ ‹b }', 'flow'],
    ['a: «[ ‹b # ]', 'flow'],
    ['a: «[ ‹b#c', 'flow'],
    ['a: «[ # ]\n ‹b', 'flow'],
    ['a: «[ #]\n ‹b', 'flow'],
    ['a: «[b,‹# c', 'flow'],
    ['a: «[\n# ]\r# ]\n ‹b', 'flow'],
    ['a: «[ b\n\nc: ‹d', 'flow'],
    ['a: [b, ‹c]', 'flow'],
    ['a: [b]\nc: ‹d', 'value'],
    ['a: [b] # c\nd: «[ ‹e', 'flow'],
    ['a: [\n  b,\n c]\nd: ‹e\n f', 'value'],
    ['a:\n  [b,\n c]: d\n  ‹e', 'bare'],
    ['a: ‹b [c', 'value'],
    ['a: «[ b c # d\n ‹e', 'flow'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_, cases) => {
  it.each(cases)('%j', (...one) => {
    const [marked, role] = one as unknown as Case;
    const { text, places } = unmarked(marked, '‹', '«');
    const { open, token } = surroundings(text, text.length);
    expect(token).toEqual(role && { start: places[0]?.[0], role });
    expect(open).toEqual(places[1]?.map((offset) => ({ offset, character: text[offset] })));
    // What stands behind the place is not looked at.
    expect(surroundings(`${text}: "[\n- x`, text.length)).toEqual({ open, token });
  });
});

it.each([
  // ¦ is where what stands before a closing bracket ends, » the bracket.
  ['a: [\n  b¦\n»]\n'],
  ['a: [\n  b,¦\n»]\n'],
  ['a: [¦\n»]\n'],
  ['a: {¦ # b\n  # }\n\n»}\n'],
  ['a: {\r\n  b: c¦\r\n»}\r\nd: {\r  e¦\r»}\r'],
  ['a:\n  - [\n      b¦\n    »]\n  - c: {\n      d: "e"¦\n    »}\n'],
  ['a: [\n  [b],\n  {\n    c¦\n  »}¦\n»]\nd: [e]\n'],
  ['a: [b]\nc: [d,\n e]\nf: |\n  [\n  g\n  ]\n'],
  ['a:\n  b: [\n    c\n ]\n'],
  ['a:\n  b: [\n    c¦\n  »]\n'],
  ['- [\n  a¦\n»]\n'],
  ['a: [\n  b }¦\n »]\n'],
  ['a: "[\n]"\nb: \'[\n]\'\n# [\n# ]\n'],
  ['a: [\n  "b\n]"¦\n»]\n'],
  ['a: [\n  b¦\n  »] # c\n'],
  ['a: [\n  b\n'],
])('a bracket that closes is told where it begins its line, as far in as its key: %j', (marked) => {
  const { text, places } = unmarked(marked, '¦', '»');
  const [ends = [], offsets = []] = places;
  expect(closingBrackets(text)).toEqual(offsets.map((offset, at) => ({ offset, after: ends[at] })));
});

it.each([
  ['b¦ # c', 'b¦ # c'],
  ['b¦ #c', 'b¦ #c'],
  ['b#c¦', 'b#c¦'],
  ['b# c¦', 'b# c¦'],
  ['#b¦', '#b¦'],
  ['b¦\t', 'b¦\t'],
  ['b¦\nc', 'b¦\nc'],
  ['b¦\rc', 'b¦\rc'],
  ['b¦: c', 'b¦: c'],
  ['b¦:', 'b¦:'],
  ['b¦:\n', 'b¦:\n'],
  ['b:c¦', 'b:c¦'],
  ['b:,c¦', 'b¦:,c'],
  ['b c, d]¦', 'b c¦, d]'],
  ['b [c¦', 'b¦ [c'],
  ['b}¦', 'b¦}'],
  ['b¦   ', 'b¦   '],
  ['¦', '¦'],
  ['¦: b', '¦: b'],
])('a text without quotes ends in a block at %j, in brackets at %j', (block, flow) => {
  for (const [marked, isFlow] of [
    [block, false],
    [flow, true],
  ] as const) {
    const { text, places } = unmarked(marked, '¦');
    expect([marked, plainEnd(text, 0, isFlow)]).toEqual([marked, places[0]?.[0]]);
    expect([marked, plainEnd(`- ${text}`, 2, isFlow)]).toEqual([marked, (places[0]?.[0] ?? 0) + 2]);
  }
});

it.each([
  ['[a‹]›, b', ']'],
  ['[a‹ , ]› b]', ']'],
  ['[a‹ # ]\n # ]\r\n]›', ']'],
  ['[a‹ # ]\r]›', ']'],
  ['{a: [b‹]}›', '}'],
  ['[a‹, # b›', ']'],
  ['[a‹ ›', ']'],
])('behind a closing bracket: %j', (marked, bracket) => {
  const { text, places } = unmarked(marked, '‹', '›');
  expect(afterBracket(text, places[0]?.[0] ?? 0, bracket)).toBe(places[1]?.[0]);
});
