import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import schema from '../../schema/organisering.schema.json';
import { isLink } from '../../src/organisation/link.ts';
import { suggestLink } from '../../src/organisation/suggest.ts';

const bySchema = new Ajv2020({ strict: false }).compile(schema.$defs.link);

describe('an address', () => {
  it.each([
    'https://example.org',
    'http://example.org:8080/a/b.pdf?sag=13/1234&x=[1]#punkt-2',
    'https://example.org/s%C3%B8g',
    'mailto:a.b+c@example.org?subject=Klima',
    `https://${'a'.repeat(1992)}`,
  ])('is %s', (text) => {
    expect(isLink(text)).toBe(true);
    expect(bySchema(text)).toBe(true);
  });

  it.each([
    '',
    'https://',
    'mailto:',
    'javascript:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    'ftp://example.org',
    'HTTPS://example.org',
    ' https://example.org',
    'https://example.org/a b',
    'https://example.org/"><script>',
    'https://example.org/`rm`',
    'https://example.org\n',
    'https://example.org/\u202egpj',
    'https://example.org/søg',
    'x https://example.org',
    `https://${'a'.repeat(1993)}`,
  ])('is not %j', (text) => {
    expect(isLink(text)).toBe(false);
    expect(bySchema(text)).toBe(false);
  });
});

it.each([
  ['a.b@example.org', 'mailto:a.b@example.org'],
  ['www.example.org/a', 'https://www.example.org/a'],
  ['HTTPS://Example.org/søg', 'https://example.org/s%C3%B8g'],
  [' https://example.org/a b ', 'https://example.org/a%20b'],
  ['javascript:alert(1)', undefined],
  ['sag 13/1234', undefined],
  ['https://', undefined],
])('%j is meant as %j', (text, meant) => {
  expect(suggestLink(text)).toBe(meant);
  if (meant !== undefined) expect(isLink(meant)).toBe(true);
});
