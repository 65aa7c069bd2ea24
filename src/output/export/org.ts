import type { ExportTexts } from '../../messages/en/export.ts';
import { type Body, firstDay, lastDay } from '../../organisation/bodies.ts';
import type { Forum, Organisation as Party, Person } from '../../organisation/generated/types.ts';
import { grouped } from '../../organisation/grouped.ts';
import { linksOf, mailIn } from '../../organisation/link.ts';
import { normalForm } from '../../organisation/normal-form.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { wellFormed } from '../escape.ts';
import { bodyWord } from './body-word.ts';
import { exportJson } from './json.ts';
import { changes } from './org-changes.ts';
import { type Node, orgContext } from './org-context.ts';
import { type Post, seating, type Term } from './seats.ts';
import { beginOf, endOf } from './time.ts';

/** How the organisation is published. */
export interface OrgOptions {
  readonly texts: ExportTexts;
  /** What every IRI begins with; an id of the file follows it. */
  readonly base?: string | undefined;
}

/**
 * The organisation as JSON-LD by the Organization Ontology (W3C Recommendation of 16 January 2014) and the EU's Core
 * Public Organisation Vocabulary (CPOV 2.1.2), with a context of its own. Only one direction of inverse properties is
 * given.
 */
export function org(
  organisation: Organisation,
  { texts, base = placeholder(organisation) }: OrgOptions,
): string {
  return exportJson({
    '@context': orgContext(organisation.file.language ?? 'da', texts.language),
    '@graph': new Graph(organisation, texts, base).nodes(),
  });
}

/** Where no base is given: a name that is reserved for leading nowhere (RFC 6761). */
const placeholder = ({ group }: Organisation) => `https://rup.invalid/${group.id}/`;

/** A body of the public sector: regions, municipalities and KKR, and what they set up together. */
const PUBLIC = ['org:Organization', 'cv:PublicOrganisation'];

class Graph {
  readonly #organisation: Organisation;
  readonly #texts: ExportTexts;
  readonly #base: string;
  /** Roles as they are written first, by their normal form. */
  readonly #roleNames = new Map<string, string>();

  constructor(organisation: Organisation, texts: ExportTexts, base: string) {
    this.#organisation = organisation;
    this.#texts = texts;
    this.#base = base;
  }

  nodes(): Node[] {
    const { file, bodies, areas } = this.#organisation;
    const { posts, terms } = seating(this.#organisation, this.#texts);
    const holders = new Map(terms.map((term, index) => [term, this.#holder(term, index)]));
    return [
      ...file.organisations.map((party) => this.#party(party)),
      ...(file.people ?? []).map((person) => this.#person(person)),
      ...[...bodies.values()].map((body) => this.#body(body)),
      ...changes(this.#organisation, this.#texts, (id) => this.#iri(id)),
      ...this.#posts(posts, holders),
      ...terms.map((term) => this.#membership(term, holders.get(term) ?? '')),
      ...this.#roles(posts, terms),
      ...areas.map(({ id, name }) => ({ '@id': this.#iri(id), '@type': 'skos:Concept', label: name })),
      ...this.#kinds(),
    ];
  }

  #iri(id: string): string;
  #iri(id: string | undefined): string | undefined;
  #iri(id: string | undefined): string | undefined {
    return id === undefined ? undefined : `${this.#base}${id}`;
  }

  #roleName(role: string): string {
    const key = normalForm(role);
    const name = this.#roleNames.get(key) ?? role;
    this.#roleNames.set(key, name);
    return name;
  }

  /** Dots alone would be a step in a path (RFC 3986, 5.2.4). */
  readonly #role = (role: string) => {
    const name = encodeURIComponent(wellFormed(this.#roleName(role)));
    return this.#iri(`role/${/^\.+$/.test(name) ? name.replaceAll('.', '%2E') : name}`);
  };

  #party(entry: Party): Node {
    const { id, name, kind, code, partOf, note, established, dissolved } = entry;
    return {
      '@id': this.#iri(id),
      '@type': this.#partyTypes(id, kind),
      label: name,
      'org:classification': this.#iri(`kind/${kind}`),
      // The datatype says which scheme the code is of, as the ontology asks.
      'org:identifier': code && { '@value': code, '@type': this.#iri('datatype/myndighedskode') },
      'adms:identifier': code && {
        '@id': this.#iri(`${id}/code`),
        '@type': 'adms:Identifier',
        'skos:notation': code,
      },
      [this.#isUnit(id) ? 'org:unitOf' : 'org:subOrganizationOf']: this.#iri(partOf),
      'prov:generatedAtTime': established && beginOf(established),
      'prov:invalidatedAtTime': dissolved && endOf(dissolved.date),
      ...this.#links(entry),
      note,
    };
  }

  /** Where more is to be found, and whom to turn to, as CPOV has it. */
  #links(entry: { readonly id: string }): Node {
    const { url, contact } = linksOf(entry);
    const mail = contact && mailIn(contact);
    return {
      'foaf:page': url,
      'cv:contactPoint': contact && {
        '@id': this.#iri(`${entry.id}/contact`),
        '@type': 'cv:ContactPoint',
        ...(mail !== undefined
          ? { 'cv:email': mail }
          : { 'cv:contactPage': { '@id': contact, '@type': 'foaf:Document' } }),
      },
    };
  }

  /** CPOV goes by what is written, and infers no class from another. */
  #partyTypes(id: string, kind: Party['kind']): readonly string[] {
    if (this.#isFormal(id)) return ['org:FormalOrganization', ...PUBLIC];
    if (this.#isUnit(id)) return ['org:OrganizationalUnit', 'org:Organization'];
    return kind === 'kkr' ? PUBLIC : ['org:Organization'];
  }

  /** Regions and municipalities are bodies of law; of the others the file does not say. */
  #isFormal(id: string | undefined): boolean {
    const party = this.#organisation.party(id);
    const isAuthority = party?.kind === 'region' || party?.kind === 'municipality';
    return isAuthority && (party.partOf === undefined || party.code !== undefined);
  }

  /** A unit is part of a formal organisation, and none itself. */
  #isUnit(id: string): boolean {
    return !this.#isFormal(id) && this.#isFormal(this.#organisation.party(id)?.partOf);
  }

  #person({ id, name, note }: Person): Node {
    return { '@id': this.#iri(id), '@type': 'foaf:Person', 'foaf:name': name, note };
  }

  #body(body: Body): Node {
    const { id, name, note } = body.body;
    const [first, last] = [firstDay(body), lastDay(body)];
    const { case: number } = linksOf(body.body);
    const meetings = 'meetings' in body.body ? body.body.meetings : undefined;
    return {
      '@id': this.#iri(id),
      '@type':
        body.kind === 'statusMeeting' ? ['org:OrganizationalCollaboration', 'org:Organization'] : PUBLIC,
      label: name,
      'org:classification': this.#iri(`kind/${bodyWord(body)}`),
      'org:purpose': some([this.#purpose(id, 'task', body), this.#purpose(id, 'goal', body)]),
      ...(body.kind === 'forum' && this.#forum(body.body)),
      'org:linkedTo': this.#linked(body),
      'org:hasMember':
        body.kind === 'statusMeeting'
          ? [...new Set(body.body.offices.map(({ organisation }) => this.#iri(organisation)))]
          : undefined,
      'org:hasSite':
        meetings?.place === undefined
          ? undefined
          : {
              '@id': this.#iri(`${id}/site`),
              '@type': 'org:Site',
              label: meetings.place,
            },
      'prov:generatedAtTime': first && beginOf(first),
      'prov:invalidatedAtTime': last && endOf(last),
      'adms:identifier': number && {
        '@id': this.#iri(`${id}/case`),
        '@type': 'adms:Identifier',
        'skos:notation': number,
      },
      ...this.#links(body.body),
      note,
    };
  }

  #purpose(id: string, key: 'task' | 'goal', { body }: Body): Node | undefined {
    const text = key in body ? (body as Forum)[key] : undefined;
    return text === undefined
      ? undefined
      : { '@id': this.#iri(`${id}/${key}`), '@type': 'skos:Concept', label: text };
  }

  #forum({ reportsTo, areas = [] }: Forum): Node {
    const subjects = some(areas.map((id) => this.#iri(id)));
    return { 'org:reportsTo': this.#iri(reportsTo), 'dcterms:subject': subjects };
  }

  /** The organisations that decided on the body, established it or select its members. */
  #linked({ body }: Body): readonly string[] | undefined {
    const ids = [
      'decidedBy' in body ? body.decidedBy : undefined,
      'establishedBy' in body ? body.establishedBy : undefined,
      ...('composition' in body ? (body.composition ?? []).map(({ selectedBy }) => selectedBy) : []),
    ];
    return some([...new Set(ids)].map((id) => this.#iri(id)));
  }

  /** Held by those whose term has no end; who held it before, the memberships say. */
  #posts(posts: readonly Post[], holders: ReadonlyMap<Term, string>): Node[] {
    const holding = [...holders].filter(([{ to }]) => to === undefined);
    const heldBy = grouped(holding, ([{ post }]) => post);
    return posts.map(({ id, label, isOurLabel, roles, body, area }) => ({
      '@id': this.#iri(id),
      '@type': 'org:Post',
      [isOurLabel ? 'ourLabel' : 'label']: label,
      'org:postIn': this.#iri(body),
      // A role is one function; where a seat is open to several, the memberships say which.
      'org:role': roles.length === 1 ? roles.map(this.#role) : undefined,
      'org:heldBy': heldBy.get(id)?.map(([, holder]) => holder),
      'dcterms:subject': this.#iri(area?.id),
    }));
  }

  /** Where the file gives no name, it is somebody: a node without a name. */
  #holder({ person }: Term, index: number): string {
    return person === undefined ? `_:holder${index + 1}` : this.#iri(person);
  }

  #membership({ id, body, post, role, person, onBehalfOf, from, to, as }: Term, holder: string): Node {
    const member = { '@id': holder, '@type': 'foaf:Person', 'org:memberOf': this.#iri(onBehalfOf) };
    return {
      '@id': this.#iri(id),
      '@type': 'org:Membership',
      'org:member': person === undefined ? member : holder,
      'org:organization': this.#iri(body),
      // In what capacity they sit, and the role that the seat is for.
      'org:role': some([as && this.#iri(`capacity/${as}`), role && this.#role(role)]),
      'opengov:post': this.#iri(post),
      'opengov:onBehalfOf': this.#iri(onBehalfOf),
      'org:memberDuring': from === undefined && to === undefined ? undefined : interval(from, to),
    };
  }

  #roles(posts: readonly Post[], terms: readonly Term[]): Node[] {
    const all = [...posts.flatMap(({ roles }) => roles), ...terms.flatMap(({ role }) => role ?? [])];
    const names = new Set(all.map((role) => this.#roleName(role)));
    const capacities = new Set(terms.flatMap(({ as }) => as ?? []));
    return [
      ...[...names].map((role) => ({ '@id': this.#role(role), '@type': 'org:Role', label: role })),
      ...[...capacities].map((as) => ({
        '@id': this.#iri(`capacity/${as}`),
        '@type': 'org:Role',
        ourLabel: this.#texts.capacity[as],
      })),
    ];
  }

  #kinds(): Node[] {
    const { file, bodies } = this.#organisation;
    const words = [...file.organisations.map(({ kind }) => kind), ...[...bodies.values()].map(bodyWord)];
    return [...new Set(words)].map((word) => ({
      '@id': this.#iri(`kind/${word}`),
      '@type': 'skos:Concept',
      ourLabel: this.#texts.kind[word],
    }));
  }
}

/** Those that are there; undefined where none is. */
function some<T>(values: readonly (T | undefined)[]): readonly T[] | undefined {
  const all = values.filter((value) => value !== undefined);
  return all.length === 0 ? undefined : all;
}

/** An interval by its first and last day: to the precision of a day, the last one is in it. */
function interval(from: string | undefined, to: string | undefined): Node {
  const instant = (date: string | undefined) =>
    date === undefined ? undefined : { '@type': 'time:Instant', 'time:inXSDDate': date };
  return { '@type': 'time:Interval', 'time:hasBeginning': instant(from), 'time:hasEnd': instant(to) };
}
