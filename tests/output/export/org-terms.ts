// What the ontologies say of the terms that the export uses: the Organization Ontology (W3C, 2014), its
// classes below each other, and the domain and range of its properties.

/** What is also something else. A post may be treated as an organisation, and is none by itself. */
const ABOVE: Readonly<Record<string, readonly string[]>> = {
  'org:FormalOrganization': ['org:Organization'],
  'org:OrganizationalUnit': ['org:Organization'],
  'org:OrganizationalCollaboration': ['org:Organization'],
  'org:Organization': ['foaf:Agent'],
  'cv:PublicOrganisation': ['org:Organization'],
  'foaf:Person': ['foaf:Agent'],
  'org:Role': ['skos:Concept'],
};

/** A class and all above it. */
export function withAbove(name: string): string[] {
  return [name, ...(ABOVE[name] ?? []).flatMap(withAbove)];
}

/** Properties between things: what has them, and what they lead to. */
export const BETWEEN: Readonly<Record<string, readonly [domain: readonly string[], range: string]>> = {
  'org:classification': [['org:Organization'], 'skos:Concept'],
  'org:hasMember': [['org:Organization'], 'foaf:Agent'],
  'org:hasSite': [['org:Organization'], 'org:Site'],
  'org:heldBy': [['org:Post'], 'foaf:Agent'],
  'org:linkedTo': [['org:Organization'], 'org:Organization'],
  'org:member': [['org:Membership'], 'foaf:Agent'],
  'org:memberDuring': [['org:Membership'], 'time:Interval'],
  'org:memberOf': [['foaf:Agent'], 'org:Organization'],
  'org:organization': [['org:Membership'], 'org:Organization'],
  'org:originalOrganization': [['org:ChangeEvent'], 'org:Organization'],
  'org:postIn': [['org:Post'], 'org:Organization'],
  'org:reportsTo': [['foaf:Agent', 'org:Post'], 'foaf:Agent'],
  'org:resultingOrganization': [['org:ChangeEvent'], 'org:Organization'],
  'org:role': [['org:Membership', 'org:Post'], 'org:Role'],
  'org:subOrganizationOf': [['org:Organization'], 'org:Organization'],
  // The ontology asks for no class; CPOV asks for a concept.
  'org:purpose': [['org:Organization'], 'skos:Concept'],
  'adms:identifier': [['org:Organization'], 'adms:Identifier'],
  'org:unitOf': [['org:OrganizationalUnit'], 'org:FormalOrganization'],
  'opengov:onBehalfOf': [['org:Membership'], 'org:Organization'],
  'opengov:post': [['org:Membership'], 'org:Post'],
  'dcterms:subject': [['org:Organization', 'org:Post'], 'skos:Concept'],
  'time:hasBeginning': [['time:Interval'], 'time:Instant'],
  'time:hasEnd': [['time:Interval'], 'time:Instant'],
};

/** Properties with a text, a code or a time. */
export const LITERAL: readonly string[] = [
  'dcterms:description',
  'foaf:name',
  'org:identifier',
  'prov:endedAtTime',
  'prov:generatedAtTime',
  'prov:invalidatedAtTime',
  'prov:startedAtTime',
  'skos:notation',
  'skos:note',
  'skos:prefLabel',
  'time:inXSDDate',
];

const PREFIXES: Readonly<Record<string, string>> = {
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#': 'rdf:',
  'http://www.w3.org/ns/org#': 'org:',
  'http://www.w3.org/2004/02/skos/core#': 'skos:',
  'http://xmlns.com/foaf/0.1/': 'foaf:',
  'http://purl.org/dc/terms/': 'dcterms:',
  'http://www.w3.org/ns/prov#': 'prov:',
  'http://www.w3.org/2006/time#': 'time:',
  'http://www.w3.org/2001/XMLSchema#': 'xsd:',
  'http://www.w3.org/ns/opengov#': 'opengov:',
  'http://data.europa.eu/m8g/': 'cv:',
  'http://www.w3.org/ns/adms#': 'adms:',
};

/** An IRI with the usual prefix for its beginning. */
export function short(iri: string): string {
  const start = Object.keys(PREFIXES).find((prefix) => iri.startsWith(prefix));
  return start === undefined ? iri : `${PREFIXES[start]}${iri.slice(start.length)}`;
}
