import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseDocument } from 'yaml';
import { isPlainSafe, scalarText } from '../../src/document/edit/quote.ts';
import { parse, parseFully } from '../../src/document/parse.ts';

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
