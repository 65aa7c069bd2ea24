import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { textOf, UNSEEN, withText } from '../hostile.ts';

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
  ...UNSEEN,
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
export const hostileText = textOf(TRAPS)
  // What is but space is no text of the format.
  .filter((text) => /\S/u.test(text));

/** The organisation with that text in it everywhere, also in a seat's roles and as a meeting's place. */
export function organisationWith(file: OrganisationFile, text: string): Organisation {
  const all = withText(file, text);
  const group = all.administrativeGroup;
  return new Organisation({
    ...all,
    administrativeGroup: { ...group, meetings: { ...group.meetings, place: text } },
    meetings: (all.meetings ?? []).map((meeting) => ({ ...meeting, place: text, note: text })),
  });
}
