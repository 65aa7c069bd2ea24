import jsonld, { type Quad, type RdfTerm } from 'jsonld';
import { describe, expect, it } from 'vitest';

import { textsIn } from '../../../src/messages/texts.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { wellFormed } from '../../../src/output/escape.ts';
import { knownOn } from '../../../src/output/export/known.ts';
import { org } from '../../../src/output/export/org.ts';
import { isBase } from '../../../src/output/export/org-base.ts';
import { exampleFile } from '../../meetings/organisation.ts';
import fc from '../../property.ts';
import { ACTING } from '../hostile.ts';
import { hostileText, organisationWith } from './hostile.ts';
import { BETWEEN, LITERAL, short, withAbove } from './org-terms.ts';

const proposal = await exampleFile();
const later = await exampleFile('organisering-2016.yaml');
const texts = await textsIn('da', 'exports');
const base = 'https://data.example.dk/rup/';

/** What a reader that knows nothing of rup makes of it. Safe mode fails where it would have to drop something. */
async function quadsOf(organisation: Organisation, from = base): Promise<readonly Quad[]> {
  const document = JSON.parse(org(organisation, { texts, base: from }));
  return jsonld.toRDF(document, {
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`)),
  });
}

const read = (file: OrganisationFile) => quadsOf(new Organisation(file));

/** A term as Turtle has it, with our own base as `:`. */
function written({ termType, value, language, datatype }: RdfTerm): string {
  if (termType !== 'Literal') return value.startsWith(base) ? `:${value.slice(base.length)}` : short(value);
  if (language) return `"${value}"@${language}`;
  return datatype?.value.endsWith('#string')
    ? `"${value}"`
    : `"${value}"^^${written({ termType: 'NamedNode', value: datatype?.value ?? '' })}`;
}

const triple = ({ subject, predicate, object }: Quad) => [subject, predicate, object].map(written).join(' ');

/** What is said of one thing, blank nodes taken apart. */
function about(quads: readonly Quad[], subject: string): string[] {
  return quads
    .filter((quad) => written(quad.subject) === subject)
    .flatMap(({ predicate, object }) => {
      const to = written(object);
      if (object.termType !== 'BlankNode') return [`${short(predicate.value)} ${to}`];
      return about(quads, to).map((rest) => `${short(predicate.value)} / ${rest}`);
    })
    .sort();
}

describe('the proposal', () => {
  it('tells of the reorganisation as a change event, from the four former bodies to the group and the forum', async () => {
    const quads = await read(proposal);
    expect(about(quads, ':change/reorganisation')).toEqual([
      'dcterms:description "Organiseringen centreres om én administrativ gruppe for at styrke sammenhæng og det tværgående element"@da',
      'org:originalOrganization :tidligere-gruppe-1',
      'org:originalOrganization :tidligere-gruppe-2',
      'org:originalOrganization :tidligere-gruppe-3',
      'org:originalOrganization :tidligere-klimaforum',
      'org:resultingOrganization :administrativ-gruppe',
      'org:resultingOrganization :klimaforum',
      'prov:endedAtTime "2013-08-15T00:00:00+02:00"^^xsd:dateTime',
      'prov:startedAtTime "2013-08-15T00:00:00+02:00"^^xsd:dateTime',
      'rdf:type org:ChangeEvent',
      'skos:prefLabel "Omlægning af organiseringen"@da',
    ]);
  });

  it('tells of bodies and organisations, and of what joins them', async () => {
    const quads = await read(proposal);
    expect(about(quads, ':region-hovedstaden')).toEqual([
      'adms:identifier :region-hovedstaden/code',
      'org:classification :kind/region',
      'org:identifier "1084"^^:datatype/myndighedskode',
      'rdf:type cv:PublicOrganisation',
      'rdf:type org:FormalOrganization',
      'rdf:type org:Organization',
      'skos:prefLabel "Region Hovedstaden"@da',
    ]);
    expect(about(quads, ':klimaforum')).toEqual([
      'org:classification :kind/cooperation-forum',
      'org:purpose :klimaforum/task',
      'org:reportsTo :administrativ-gruppe',
      'rdf:type cv:PublicOrganisation',
      'rdf:type org:Organization',
      'skos:prefLabel "Administrativt klimaforum"@da',
    ]);
    expect(about(quads, ':klimaforum/task')).toEqual([
      'rdf:type skos:Concept',
      'skos:prefLabel "Varetage udmøntningen af den fælles regionale/kommunale klimastrategi"@da',
    ]);
    expect(about(quads, ':region-hovedstaden/code')).toEqual([
      'rdf:type adms:Identifier',
      'skos:notation "1084"',
    ]);
    expect(about(quads, ':administrativ-gruppe')).toContain('org:linkedTo :kkr-hovedstaden');
    expect(about(quads, ':tidligere-gruppe-1')).toEqual([
      'org:classification :kind/former-administrative-group',
      'org:linkedTo :region-hovedstaden',
      // Over as the day after its last begins.
      'prov:invalidatedAtTime "2013-08-15T00:00:00+02:00"^^xsd:dateTime',
      'rdf:type cv:PublicOrganisation',
      'rdf:type org:Organization',
      'skos:prefLabel "Administrativ gruppe 1 (den hidtidige organisering)"@da',
    ]);
    expect(about(quads, ':statusmoede')).toEqual([
      'org:classification :kind/status-meeting',
      'org:hasMember :kkr-hovedstaden',
      'org:hasMember :region-hovedstaden',
      'rdf:type org:Organization',
      'rdf:type org:OrganizationalCollaboration',
      'skos:prefLabel "Årligt statusmøde"@da',
    ]);
  });

  it('tells who holds which seat since when, and of seats that nobody holds', async () => {
    const quads = await read(proposal);
    const seat = 'administrativ-gruppe/koncerndirektoer/1';
    expect(about(quads, `:${seat}`)).toEqual([
      'org:heldBy :kim-hoegh',
      'org:postIn :administrativ-gruppe',
      'org:role :role/koncerndirekt%C3%B8r',
      'rdf:type org:Post',
      'skos:prefLabel "koncerndirektør"@da',
    ]);
    expect(about(quads, `:${seat}/2013-08-15`)).toEqual([
      'opengov:onBehalfOf :region-hovedstaden',
      `opengov:post :${seat}`,
      'org:member :kim-hoegh',
      'org:memberDuring / rdf:type time:Interval',
      'org:memberDuring / time:hasBeginning / rdf:type time:Instant',
      'org:memberDuring / time:hasBeginning / time:inXSDDate "2013-08-15"^^xsd:date',
      'org:organization :administrativ-gruppe',
      'org:role :role/koncerndirekt%C3%B8r',
      'rdf:type org:Membership',
    ]);
    expect(about(quads, ':role/koncerndirekt%C3%B8r')).toEqual([
      'rdf:type org:Role',
      'skos:prefLabel "koncerndirektør"@da',
    ]);
    expect(about(quads, ':administrativ-gruppe/fagdirektoer/klima/1')).toEqual([
      'dcterms:subject :klima',
      'org:postIn :administrativ-gruppe',
      'org:role :role/fagdirekt%C3%B8r',
      'rdf:type org:Post',
      'skos:prefLabel "fagdirektør, Klima"@da',
    ]);
  });
});

it('names a role by its name, whose dots are escaped where it has nothing else', () => {
  const { administrativeGroup: group } = proposal;
  const roles = ['..', 'v. dir.'];
  const members = roles.map((role) => ({ role, organisation: 'region-hovedstaden', from: '2013-09-01' }));
  const file = { ...proposal, administrativeGroup: { ...group, members } } as OrganisationFile;
  const text = org(new Organisation(file), { texts, base });
  for (const role of ['%2E%2E', 'v.%20dir.']) expect(text).toContain(`"@id": "${base}role/${role}"`);
});

describe('the later organisation', () => {
  it('has a former holder in the membership alone, somebody for whom there is no name', async () => {
    const quads = await read(later);
    const seat = ':administrativ-gruppe/fagdirektoer/trafik/1';
    expect(about(quads, `${seat}/2013-08-15`)).toEqual(
      expect.arrayContaining([
        'opengov:onBehalfOf :ballerup',
        'org:member / org:memberOf :ballerup',
        'org:member / rdf:type foaf:Person',
        'org:memberDuring / time:hasEnd / time:inXSDDate "2014-12-31"^^xsd:date',
      ]),
    );
    expect(about(quads, seat).filter((line) => line.startsWith('org:heldBy'))).toEqual([
      'org:heldBy / org:memberOf :egedal',
      'org:heldBy / rdf:type foaf:Person',
    ]);
  });

  it('has former holders of offices in memberships alone', async () => {
    const held = about(await read(later), ':regionsraadsformand').filter((line) =>
      line.startsWith('org:heldBy'),
    );
    expect(held).toEqual(['org:heldBy :formand-2']);
  });

  it('tells where a body meets, which unit is part of whom, and who came after', async () => {
    const [first, ...rest] = later.forums ?? [];
    const quads = await read({
      ...later,
      organisations: [
        ...later.organisations,
        { id: 'center', name: 'Center for Klima', kind: 'region', partOf: 'region-hovedstaden' },
        { id: 'udvalg', name: 'Et udvalg', kind: 'kkr', partOf: 'kkr-hovedstaden' },
      ],
      administrativeGroup: {
        ...later.administrativeGroup,
        meetings: { ...later.administrativeGroup.meetings, place: 'Regionsgården' },
      },
      forums: [
        ...(first ? [{ ...first, dissolved: { date: '2015-12-31', successor: 'cykelforum' } }] : []),
        ...rest,
      ],
    });
    expect(about(quads, ':administrativ-gruppe')).toContain('org:hasSite :administrativ-gruppe/site');
    expect(about(quads, ':administrativ-gruppe/site')).toContain('skos:prefLabel "Regionsgården"@da');
    expect(about(quads, ':center')).toContain('org:unitOf :region-hovedstaden');
    expect(about(quads, ':center')).toContain('rdf:type org:OrganizationalUnit');
    expect(about(quads, ':udvalg')).toContain('org:subOrganizationOf :kkr-hovedstaden');
    expect(about(quads, ':klimaforum/succession')).toEqual([
      'org:originalOrganization :klimaforum',
      'org:resultingOrganization :cykelforum',
      'prov:endedAtTime "2016-01-01T00:00:00+01:00"^^xsd:dateTime',
      'prov:startedAtTime "2016-01-01T00:00:00+01:00"^^xsd:dateTime',
      'rdf:type org:ChangeEvent',
    ]);
  });
});

describe.each([
  ['the proposal', proposal],
  ['the later organisation', later],
  ['the later organisation as of 2014-05-01', knownOn(later, '2014-05-01')],
])('%s', (_, file) => {
  it('uses each term as its ontology means it, and refers to nothing that is not there', async () => {
    const quads = await read(file);
    const types = new Map<string, string[]>();
    for (const { subject, predicate, object } of quads) {
      if (short(predicate.value) !== 'rdf:type') continue;
      types.set(subject.value, [...(types.get(subject.value) ?? []), ...withAbove(short(object.value))]);
    }
    const wrong = quads.filter(({ subject, predicate, object }) => {
      const property = short(predicate.value);
      if (property === 'rdf:type') return false;
      if (object.termType === 'Literal') return !LITERAL.includes(property);
      const [domain = [], range = ''] = BETWEEN[property] ?? [];
      const isOf = (term: RdfTerm, classes: readonly string[]) =>
        classes.some((name) => types.get(term.value)?.includes(name));
      return !isOf(subject, domain) || !isOf(object, [range]);
    });
    expect(wrong.map(triple)).toEqual([]);
    expect(quads.length).toBeGreaterThan(200);
  });
});

describe('the base', () => {
  it('is the beginning of every IRI of ours, also where it is not given', async () => {
    for (const from of ['https://x.dk/', 'http://x.dk/a#', 'urn:example:rup:', undefined]) {
      const expected = from ?? 'https://rup.invalid/administrativ-gruppe/';
      const quads = await quadsOf(new Organisation(proposal), from ?? expected);
      const own = quads.filter(({ subject }) => subject.termType === 'NamedNode');
      expect(own.filter(({ subject }) => !subject.value.startsWith(expected))).toEqual([]);
      expect(own.some(({ subject }) => subject.value === `${expected}klimaforum`)).toBe(true);
    }
    expect(org(new Organisation(proposal), { texts })).toContain(
      '"https://rup.invalid/administrativ-gruppe/klimaforum"',
    );
  });

  it.each([
    'https://data.example.dk/rup/',
    'https://data.example.dk/rup#',
    'http://localhost:8080/',
    'https://k\u00f8benhavn.dk/\u00e6/',
    'https://x.dk/a%20b/',
    'urn:example:',
    'urn:example:a:b/',
  ])('can be %s', (text) => expect(isBase(text)).toBe(true));

  it.each([
    '',
    'rup',
    '/rup/',
    'https://data.example.dk/rup',
    'https:///x/',
    'https://x.dk/a b/',
    'https://x.dk/<a>/',
    'https://x.dk/"/',
    'https://x.dk/%zz/',
    'https://x.dk/#a#',
    'https://x.dk/\u202e/',
    'https://x.dk/\n/',
    'javascript:alert(1)//',
    'org:',
    'skos:a/',
    'urn:',
    '_:',
  ])('cannot be %j', (text) => expect(isBase(text)).toBe(false));
});

it('keeps whatever stands in the file as a literal', async () => {
  /** Of each triple what cannot come from a name, and how many literals each property has. */
  const bones = (quads: readonly Quad[]) =>
    quads
      .map(({ predicate, object }) => `${predicate.value} ${object.termType} ${object.datatype?.value ?? ''}`)
      .sort();
  // One name for all, as it is in the hostile files.
  const plain = bones(await quadsOf(organisationWith(later, 'navn')));
  await fc.assert(
    fc.asyncProperty(hostileText, async (text) => {
      const organisation = organisationWith(later, text);
      expect(org(organisation, { texts, base })).not.toMatch(ACTING);
      const quads = await quadsOf(organisation);
      expect(bones(quads)).toEqual(plain);
      const names = quads.filter(({ predicate }) => short(predicate.value) === 'foaf:name');
      expect(new Set(names.map(({ object }) => object.value))).toEqual(new Set([wellFormed(text)]));
      for (const { subject, object } of quads) {
        for (const { termType, value } of [subject, object]) {
          if (termType === 'NamedNode')
            expect(short(value)).toMatch(
              /^(?:https:\/\/data\.example\.dk\/rup\/[\w\-./%!~*'()]+|[a-z]+:\w+)$/,
            );
        }
      }
    }),
    { numRuns: 60 },
  );
});
