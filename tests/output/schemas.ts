import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

const read = (name: string) => readFileSync(`tests/schemas/${name}`, 'utf8');

/** What a JSON text breaks of a schema; nothing where it is valid. */
type Breaches = (text: string) => unknown[];

/** RFC 3986, section 4.1: only the characters a URI reference may have, each percent sign with two digits. */
const URI_REFERENCE = /^(?:[\w.~!$&'()*+,;=:@/?#[\]-]|%[0-9A-F]{2})*$/i;

function sarifBreaches(): Breaches {
  // Draft 4 is what ajv knows as draft 7, but for the name of `id`.
  const { $schema, id, ...schema } = JSON.parse(read('sarif-2.1.0-rtm.5.json'));
  const isUri = (text: string) => URI_REFERENCE.test(text) && /^[a-z][a-z0-9+.-]*:/i.test(text);
  const ajv = new Ajv({
    allErrors: true,
    strict: false,
    // One of its patterns has a stray bracket, which only the older syntax forgives.
    unicodeRegExp: false,
    formats: { uri: isUri, 'uri-reference': URI_REFERENCE, 'date-time': true },
  });
  return breaches(ajv.compile(schema));
}

function breaches(validate: ReturnType<Ajv['compile']>): Breaches {
  return (text) => (validate(JSON.parse(text)) ? [] : (validate.errors ?? []));
}

/** Against the OASIS schema of SARIF 2.1.0. */
export const breachesOfSarif = sarifBreaches();

/** Against the form of GitLab's Code Quality reports. */
export const breachesOfGitlab = breaches(
  new Ajv2020({ allErrors: true }).compile(JSON.parse(read('gitlab-code-quality.schema.json'))),
);

/** An element of an XML document. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  text: string;
}

/** GitLab links a case to the attribute `file`, which the schema of Jenkins' plugin does not know. */
const withFile = (schema: string) =>
  schema.replace(/<xs:attribute name="classname"[^>]*>/, '$&<xs:attribute name="file" type="xs:string"/>');

const junitSchema = XsdValidator.fromDoc(XmlDocument.fromString(withFile(read('jenkins-junit.xsd'))));
const checkstyleSchema = XsdValidator.fromDoc(XmlDocument.fromString(read('checkstyle.xsd')));

/** Against the Reviewdog Diagnostic Format. */
export const breachesOfRdjson = breaches(
  new Ajv2020({ allErrors: true }).compile(JSON.parse(read('rdjson.schema.json'))),
);

/** Reads a JUnit report; throws where it is not well-formed or breaks the schema. */
export const readJunit = (text: string) => readXml(text, junitSchema);

/** The same of a Checkstyle report. */
export const readCheckstyle = (text: string) => readXml(text, checkstyleSchema);

function readXml(text: string, schema: XsdValidator): Element {
  const document = XmlDocument.fromString(text);
  try {
    schema.validate(document);
    return toElement(document.root);
  } finally {
    document.dispose();
  }
}

function toElement(element: XmlDocument['root']): Element {
  const children: Element[] = [];
  for (let child = element.firstChild; child; child = child.next) {
    if ('attrs' in child) children.push(toElement(child as XmlDocument['root']));
  }
  const attributes = Object.fromEntries(element.attrs.map(({ name, content }) => [name, content]));
  return { name: element.name, attributes, children, text: element.content };
}
