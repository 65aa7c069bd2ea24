import { readFileSync } from 'node:fs';
import jsonld from 'jsonld';
import { DataFactory, Parser, Store } from 'n3';
import SHACLValidator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';

import { textsIn } from '../../../src/messages/texts.ts';
import type { OrganisationFile } from '../../../src/organisation/generated/types.ts';
import { Organisation } from '../../../src/organisation/organisation.ts';
import { org } from '../../../src/output/export/org.ts';
import { exampleFile } from '../../meetings/organisation.ts';

const shapes = new Store(new Parser().parse(readFileSync('tests/schemas/cpov-2.1.2.shacl.ttl', 'utf8')));
const validator = new SHACLValidator(shapes);
const texts = await textsIn('da', 'exports');
const PUBLIC = 'http://data.europa.eu/m8g/PublicOrganisation';
const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';
const base = 'https://data.example.dk/rup/';

async function graphOf(file: OrganisationFile): Promise<Store> {
  const document = JSON.parse(org(new Organisation(file), { texts, base }));
  const quads = await jsonld.toRDF(document, {
    safe: true,
    documentLoader: (url) => Promise.reject(new Error(`asks for ${url}`)),
    format: 'application/n-quads',
  });
  return new Store(new Parser().parse(quads));
}

async function breaches(graph: Store): Promise<string[]> {
  const { results } = await validator.validate(graph);
  return results.map(({ focusNode, path, sourceConstraintComponent }) =>
    [focusNode, path, sourceConstraintComponent].map((term) => (term as { value?: string })?.value).join(' '),
  );
}

describe.each(['organisering.yaml', 'organisering-2016.yaml'])('%s as linked data', (name) => {
  it("keeps to the shapes of the EU's Core Public Organisation Vocabulary", async () => {
    const graph = await graphOf(await exampleFile(name));
    expect(await breaches(graph)).toEqual([]);
    const found = graph.getSubjects(TYPE, PUBLIC, null).map(({ value }) => value.slice(base.length));
    expect(found).toEqual(
      expect.arrayContaining(['region-hovedstaden', 'kkr-hovedstaden', 'administrativ-gruppe', 'klimaforum']),
    );
    expect(found).not.toContain('statusmoede');
  });
});

it('several former groups with reasons of their own are one event, told in one text', async () => {
  const file = await exampleFile();
  const formerGroups = (file.formerGroups ?? []).map((group, index) => ({
    ...group,
    dissolved: { date: '2013-08-14', reason: `Grund ${index}` },
  }));
  expect(await breaches(await graphOf({ ...file, formerGroups }))).toEqual([]);
});

it('the shapes find what is wrong', async () => {
  const graph = await graphOf(await exampleFile());
  const { namedNode, literal, quad } = DataFactory;
  graph.add(
    quad(namedNode(`${base}klimaforum`), namedNode('http://www.w3.org/ns/org#purpose'), literal('En opgave')),
  );
  expect(await breaches(graph)).not.toEqual([]);
});
