import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { isPlainSafe, scalarText } from '../../src/document/edit/quote.ts';
import { parse, parseFully } from '../../src/document/parse.ts';
import fc from '../property.ts';

const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 12 }),
  fc.stringMatching(/^[-+0-9.:_eExXob ]{1,10}$/),
  fc.constantFrom(
    'NO',
    'on',
    'y',
    '~',
    '',
    ' x',
    'x ',
    '0042',
    '12:30',
    '1_000',
    '0x1F',
    'e0',
    '+.',
    '.5',
    '=',
    '<<',
    '---',
    '...',
  ),
);
const wishes = fc.constantFrom('plain' as const, 'single' as const, 'double' as const);

it('a text, however it is written, is read back as that text, also by a reader of YAML 1.1', () => {
  fc.assert(
    fc.property(texts, wishes, fc.boolean(), (text, wish, isInFlow) => {
      const scalar = scalarText(text, wish, isInFlow);
      const yaml = isInFlow
        ? `[${scalar}, { a: ${scalar} }]\n`
        : `a:\n  - ${scalar}\n  - a: ${scalar} # comment\n`;
      const data = isInFlow ? [text, { a: text }] : { a: [text, { a: text }] };
      expect(parse(yaml).data).toEqual(data);
      expect(parseFully(yaml).data).toEqual(data);
      expect(parseDocument(yaml, { version: '1.1', schema: 'yaml-1.1' }).toJS()).toEqual(data);
    }),
    { numRuns: 3000 },
  );
});

it.each(['2013-10-10', 'Klimaforum', 'Æblet, og træet', 'a:b', 'x#y', '2013-autumn', 'nej'])(
  '%s stays plain',
  (text) => {
    expect(isPlainSafe(text, false)).toBe(true);
  },
);

it.each([
  '2015-13-45',
  '2015-02-29',
  '2014-04-31',
  '2013-00-10',
  '2013-10-00',
  '0000-01-01',
  '2013-1-1',
  '2013-10-10 25:00',
])(
  '%s, which is no day but looks like one, stands in quotes: readers of YAML 1.1 refuse it without',
  (text) => {
    expect(isPlainSafe(text, false)).toBe(false);
    expect(scalarText(text, 'plain', false)).toBe(`"${text}"`);
  },
);

it('a question mark is plain in a block, and in quotes within brackets', () => {
  expect(scalarText('Hvad nu?', 'plain', false)).toBe('Hvad nu?');
  expect(scalarText('Hvad nu?', 'plain', true)).toBe('"Hvad nu?"');
});
