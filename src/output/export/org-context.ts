/** A node of a JSON-LD document. */
export type Node = { readonly [key: string]: unknown };

/** Properties whose values are other things, rather than texts. */
const LINKS = [
  'adms:identifier',
  'cv:contactPage',
  'cv:contactPoint',
  'foaf:page',
  'org:changedBy',
  'org:classification',
  'org:hasMember',
  'org:hasSite',
  'org:heldBy',
  'org:linkedTo',
  'org:member',
  'org:memberOf',
  'org:organization',
  'org:originalOrganization',
  'org:postIn',
  'org:purpose',
  'org:reportsTo',
  'org:resultingOrganization',
  'org:role',
  'org:subOrganizationOf',
  'org:unitOf',
  'opengov:onBehalfOf',
  'opengov:post',
  'dcterms:subject',
];

const TIMES = ['prov:startedAtTime', 'prov:endedAtTime', 'prov:generatedAtTime', 'prov:invalidatedAtTime'];

/**
 * The context of the document (JSON-LD 1.1): prefixes and types. Texts of the file are in its language, our own in
 * that of the run; names of people are in none.
 */
export function orgContext(language: string, ownLanguage: string): Node {
  const typed = (names: readonly string[], type: string) =>
    Object.fromEntries(names.map((name) => [name, { '@type': type }]));
  return {
    '@version': 1.1,
    org: 'http://www.w3.org/ns/org#',
    skos: 'http://www.w3.org/2004/02/skos/core#',
    foaf: 'http://xmlns.com/foaf/0.1/',
    dcterms: 'http://purl.org/dc/terms/',
    prov: 'http://www.w3.org/ns/prov#',
    time: 'http://www.w3.org/2006/time#',
    xsd: 'http://www.w3.org/2001/XMLSchema#',
    // Popolo's, for what ORG has no property for: the post held through a membership, and for whom.
    opengov: 'http://www.w3.org/ns/opengov#',
    // Those of the Core Public Organisation Vocabulary of the EU (CPOV 2.1).
    cv: 'http://data.europa.eu/m8g/',
    adms: 'http://www.w3.org/ns/adms#',
    label: { '@id': 'skos:prefLabel', '@language': language },
    ourLabel: { '@id': 'skos:prefLabel', '@language': ownLanguage },
    note: { '@id': 'skos:note', '@language': language },
    description: { '@id': 'dcterms:description', '@language': language },
    ...typed(LINKS, '@id'),
    ...typed(TIMES, 'xsd:dateTime'),
    'time:inXSDDate': { '@type': 'xsd:date' },
  };
}
