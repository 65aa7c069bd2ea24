import type { ExportTexts } from '../../messages/en/export.ts';
import { type Body, firstDay, lastDay } from '../../organisation/bodies.ts';
import type { CalendarDate } from '../../organisation/date.ts';
import type { Meeting, Organisation as Party, Person } from '../../organisation/generated/types.ts';
import { linksOf, mailIn } from '../../organisation/link.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { webAddress } from '../address.ts';
import { bodyWord } from './body-word.ts';
import { exportJson } from './json.ts';
import { type Post, seating, type Term } from './seats.ts';
import { localTime } from './time.ts';

/**
 * The organisation as Popolo JSON (popoloproject.com/specs): one object with a list of each class. Popolo's end dates,
 * like the file's, are the last day on which a thing holds. The plan's areas are no geographic ones, so they stand in
 * labels; areas are those of the authorities.
 */
export function popolo(organisation: Organisation, texts: ExportTexts): string {
  const { posts, terms } = seating(organisation, texts);
  const { organisations, people = [], statusMeeting } = organisation.file;
  const document = {
    persons: people.map(person),
    organizations: [
      ...organisations.map((entry) => party(organisation, entry, texts)),
      ...[...organisation.bodies.values()].map((body) => bodyOf(organisation, body, texts)),
    ],
    posts: posts.map(post),
    memberships: [
      ...terms.map((term) => membership(term, texts)),
      ...[...new Set(statusMeeting?.offices.map((office) => office.organisation))].map((id) =>
        partOfMeeting(id, statusMeeting?.id ?? ''),
      ),
    ],
    areas: organisations.flatMap(areas),
    events: organisation.meetings.map((meeting) => event(organisation, meeting, texts)),
  };
  return exportJson(document);
}

const person = ({ id, name, earlier }: Person) => ({ id, name, other_names: otherNames(earlier) });

/** The names that something had, each until its last day. */
function otherNames(earlier: readonly { readonly until: CalendarDate; readonly name?: string }[] = []) {
  const names = earlier.flatMap(({ name, until }) => (name === undefined ? [] : [{ name, end_date: until }]));
  return names.length > 0 ? names : undefined;
}

function party(organisation: Organisation, entry: Party, texts: ExportTexts) {
  const { id, name, kind, code, partOf, note, earlier, established, dissolved } = entry;
  return {
    id,
    name,
    other_names: otherNames(earlier),
    identifiers: code === undefined ? undefined : [{ identifier: code, scheme: CODE_SCHEME }],
    classification: kind,
    parent_id: partOf,
    area_id: areas(entry)[0]?.id,
    description: lines(note, dissolved?.reason, after(organisation, dissolved?.successors, texts)),
    founding_date: established,
    dissolution_date: dissolved?.date,
    ...whereToTurn(entry, texts),
  };
}

/** The Danish name of the official codes of regions and municipalities. */
const CODE_SCHEME = 'myndighedskode';
/** And that of the numbers of cases in an authority's records. */
const CASE_SCHEME = 'sagsnummer';

/** The area of a region or a municipality, where its code says which one it is. */
function areas({ id, name, kind, code }: Party) {
  if (code === undefined || (kind !== 'region' && kind !== 'municipality')) return [];
  return [{ id: `${id}/area`, name, identifier: code, classification: kind }];
}

/** Addresses of the web are links, one of mail is a contact detail. */
function whereToTurn(entry: object, texts: ExportTexts) {
  const { url, contact } = linksOf(entry);
  const mail = contact && mailIn(contact);
  const links = [
    ...(url === undefined ? [] : [{ url, note: texts.url }]),
    ...(contact === undefined || mail ? [] : [{ url: contact, note: texts.contact }]),
  ];
  return {
    contact_details: mail && [{ type: 'email', value: mail }],
    links: links.length === 0 ? undefined : links,
  };
}

/** Who came after: Popolo has no property for that, so it is told in words. */
function after(
  { bodies, file }: Organisation,
  successors: readonly string[] | undefined,
  { succeededBy }: ExportTexts,
): string | undefined {
  if (!successors?.length) return undefined;
  const nameOf = (id: string) =>
    bodies.get(id)?.body.name ?? file.organisations.find((one) => one.id === id)?.name ?? id;
  return succeededBy(successors.map(nameOf));
}

function bodyOf(organisation: Organisation, body: Body, texts: ExportTexts) {
  const { id, name, note } = body.body;
  const { case: number } = linksOf(body.body);
  const task = 'task' in body.body ? body.body.task : undefined;
  const goal = 'goal' in body.body ? body.body.goal : undefined;
  const end = 'dissolved' in body.body ? body.body.dissolved : undefined;
  const successor = end?.successor;
  return {
    id,
    name,
    other_names: otherNames('earlier' in body.body ? body.body.earlier : undefined),
    identifiers: number === undefined ? undefined : [{ identifier: number, scheme: CASE_SCHEME }],
    classification: bodyWord(body),
    abstract: task,
    description: lines(
      goal,
      note,
      end?.reason,
      after(organisation, successor === undefined ? [] : [successor], texts),
    ),
    founding_date: firstDay(body),
    dissolution_date: lastDay(body),
    ...whereToTurn(body.body, texts),
  };
}

function post({ id, label, roles, body, from, to }: Post) {
  // A role is one function; where a seat is open to several, the membership says which.
  const role = roles.length === 1 ? roles[0] : undefined;
  return { id, label, role, organization_id: body, start_date: from, end_date: to };
}

/** Where the file gives no name, it is somebody: Popolo lets a person hold a post, and never an organisation. */
function membership(
  { id, body, post, role, person, onBehalfOf, from, to, decision, as, deputyFor }: Term,
  texts: ExportTexts,
) {
  return {
    id,
    // What they are there for, and beside it the seat's role.
    label: as && role,
    // Popolo knows no deputies: for whom one stands in, the role says.
    role: deputyFor !== undefined ? texts.deputyFor(deputyFor) : as ? texts.capacity[as] : role,
    ...(person === undefined ? { member: { '@type': 'Person' } } : { person_id: person }),
    organization_id: body,
    post_id: post,
    on_behalf_of_id: onBehalfOf,
    start_date: from,
    end_date: to,
    sources: decision?.url === undefined ? undefined : [{ url: decision.url, note: decision.case }],
  };
}

/** The status meeting joins organisations (R8). */
function partOfMeeting(id: string, meeting: string) {
  return { id: `${meeting}/${id}`, member: { '@type': 'Organization', id }, organization_id: meeting };
}

function event(
  organisation: Organisation,
  meeting: Meeting,
  { minutes: label, agenda: ofAgenda }: ExportTexts,
) {
  const { id, body, date, time, place, themes = [], held, cancelled, note, agenda } = meeting;
  const name = organisation.bodies.get(body)?.body.name ?? body;
  const { minutes } = held ?? {};
  const address = minutes === undefined ? undefined : webAddress(minutes);
  const sources = [
    ...(agenda === undefined ? [] : [{ url: agenda, note: ofAgenda }]),
    ...(address === undefined ? [] : [{ url: address, note: label }]),
  ];
  const areas = themes.map((theme) => organisation.named('area', theme)?.name ?? theme).join(', ');
  return {
    id,
    name: areas === '' ? name : `${name}: ${areas}`,
    description: lines(cancelled?.reason, note, minutes && !address ? `${label}: ${minutes}` : undefined),
    ...eventDays(date, time),
    location: place,
    status: cancelled ? 'cancelled' : 'confirmed',
    classification: 'meeting',
    organization_id: body,
    // Popolo has one place for the documents that tell of an event.
    sources: sources.length === 0 ? undefined : sources,
  };
}

/** The start and the end, in local time with its offset; the day alone where the file sets no time. */
function eventDays(date: CalendarDate, time: string | undefined) {
  const [from, to] = time?.split('-') ?? [];
  if (from === undefined || to === undefined) return { start_date: date, end_date: date };
  // An end that is not after the start is a finding of its own.
  return { start_date: localTime(date, from), end_date: from < to ? localTime(date, to) : undefined };
}

/** Those that are there, a line each; undefined where none is. */
function lines(...texts: readonly (string | undefined)[]): string | undefined {
  const all = texts.filter((text) => text !== undefined);
  return all.length === 0 ? undefined : all.join('\n');
}
