import fc from 'fast-check';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';

/** What a reader of JSON, RDF or CSV, a spreadsheet or a terminal might take for more than text. */
const TRAPS = [
  'https://example.org/#evil',
  '_:b0',
  '@id',
  '@type',
  'org:Organization',
  'skos:',
  '"@language": "da"',
  '"}],"@context":"https://example.org/',
  '<https://example.org/>',
  '"@en',
  '^^xsd:date',
  '\\u0022',
  '\\',
  '\r\n. <a> <b> "c',
  '=1+1',
  '+1',
  '-1',
  '@SUM(1)',
  '\t=1',
  ';=1',
  ',=1',
  '"\n=1',
  '::error::x',
  '##[error]x',
  '\u001b[2J',
  '\u009b2J',
  '\u202e',
  '\u2028',
  '\u200b',
  '\u{e0041}',
  '\ud800',
  '\u0000',
  '気候',
  '👩‍👩‍👧',
  '%2F',
  '%',
  '../',
  '..',
  '/',
  '#',
  ' ',
];

/** Text that means no good. */
export const hostileText = fc
  .array(fc.oneof(fc.constantFrom(...TRAPS), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''))
  // What is but space is no text of the format.
  .filter((text) => /\S/u.test(text));

/** Keys whose values are the file's own text. */
const FREE =
  /^(?:name|title|role|task|goal|note|reason|progress|interdisciplinarity|topic|place|effort|assessment|minutes)$/;

/** A file with the same text wherever it has text of its own. An effort's goal is an id. */
function named<T>(value: T, text: string, key = '', isEffort = false): T {
  if (typeof value === 'string') return (FREE.test(key) && !(isEffort && key === 'goal') ? text : value) as T;
  if (Array.isArray(value)) {
    return value.map((item) => named(item, text, key === 'roles' ? 'role' : key)) as T;
  }
  if (typeof value !== 'object' || value === null) return value;
  const inEffort = 'effort' in value;
  return Object.fromEntries(
    Object.entries(value).map(([k, item]) => [k, named(item, text, k, inEffort)]),
  ) as T;
}

/** The organisation with that text in it everywhere, also in a seat's roles and as a meeting's place. */
export function organisationWith(file: OrganisationFile, text: string): Organisation {
  const all = named(file, text);
  const group = all.administrativeGroup;
  return new Organisation({
    ...all,
    administrativeGroup: { ...group, meetings: { ...group.meetings, place: text } },
    meetings: (all.meetings ?? []).map((meeting) => ({ ...meeting, place: text, note: text })),
  });
}

/** What acts in a terminal or hides, but line ends. */
export const ACTING = /[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069\u200b\u2028\u2029\u{e0000}-\u{e007f}]|\p{Cs}/u;
