import type { ExportTexts } from '../../messages/en/export.ts';
import { type Body, firstDay, isUndated, lastDay, withinLife } from '../../organisation/bodies.ts';
import { fillsSeat, fit, type SeatKind, seatKinds } from '../../organisation/composition.ts';
import { type Days, FIRST_DATE, LAST_DATE } from '../../organisation/date.ts';
import { entryAsOf, type Lasting } from '../../organisation/earlier.ts';
import type { Area, Decision, Member, SeatRule } from '../../organisation/generated/types.ts';
import { idFromName } from '../../organisation/id.ts';
import { compare } from '../../organisation/order.ts';
import type { Organisation } from '../../organisation/organisation.ts';
import { FreeSeats } from './free-seats.ts';

/** A seat or an office: it is there whether or not someone holds it. Its days are those of its body. */
export interface Post extends Days {
  /** Unique in the export. A `/` in it keeps it apart from the ids of the file. */
  readonly id: string;
  readonly label: string;
  /** Whether the label is in the language of the run, rather than in that of the file. */
  readonly isOurLabel: boolean;
  /** What its holder may be; empty where anyone may hold it. */
  readonly roles: readonly string[];
  /** The id of the body or the organisation that it is in. */
  readonly body: string;
  readonly area: Area | undefined;
}

/** Someone's time in a body or an organisation; it ends when the body does. */
export interface Term extends Days {
  readonly id: string;
  readonly body: string;
  /** The id of the post that is held. */
  readonly post: string | undefined;
  readonly role: string | undefined;
  /** Undefined where the file gives a role at an organisation without a name. */
  readonly person: string | undefined;
  /** The id of the organisation for which they sit. */
  readonly onBehalfOf: string | undefined;
  /** In what capacity, where that is not an ordinary member's. */
  readonly as?: Member['as'] | undefined;
  /** For whom a deputy stands in, by name. */
  readonly deputyFor?: string | undefined;
  /** The decision by which they do. */
  readonly decision?: Decision | undefined;
}

/** Who holds what, and what nobody holds. */
export interface Seating {
  readonly posts: readonly Post[];
  readonly terms: readonly Term[];
}

/** The posts and the terms of the whole file: seats of bodies, offices, and where people come from. */
export function seating(organisation: Organisation, texts: ExportTexts): Seating {
  const unique = uniqueIds();
  const seated = [...organisation.bodies.values()].map((body) => seatsIn(organisation, body, texts, unique));
  const all = [...seated, offices(organisation, unique), origins(organisation, unique)];
  return { posts: all.flatMap(({ posts }) => posts), terms: all.flatMap(({ terms }) => terms) };
}

/** Gives an id back, numbered where it is taken. */
function uniqueIds(): (id: string) => string {
  const taken = new Set<string>();
  const last = new Map<string, number>();
  return (id) => {
    let number = last.get(id) ?? 1;
    let unique = id;
    while (taken.has(unique)) unique = `${id}-${++number}`;
    last.set(id, number);
    taken.add(unique);
    return unique;
  };
}

/** The seats of one kind. */
interface Row {
  readonly kind: SeatKind;
  readonly id: string;
  readonly seats: FreeSeats;
}

/** So many empty seats of one kind are enough to show that they are there; a file can ask for millions. */
const MOST_EMPTY = 1000;

function seatsIn(
  organisation: Organisation,
  body: Body,
  texts: ExportTexts,
  unique: (id: string) => string,
): Seating {
  if (body.kind === 'statusMeeting') return { posts: [], terms: [] };
  const { id, composition = [] } = body.body;
  const life = { from: firstDay(body), to: lastDay(body) };
  const rows = new Map<string, Row>();
  for (const kind of seatKinds(composition, organisation.areas)) {
    const { roles, organisation: party, kind: word } = kind.rule;
    const slug = roles?.map(idFromName).join('-') || party || word || 'seat';
    const parts = [id, slug, ...(kind.area ? [kind.area.id] : [])];
    const key = keyOf(kind.rule, kind.area?.id);
    // Of two kinds that are the same, the first takes the members.
    rows.set(rows.has(key) ? `${key}/${kind.entry}` : key, {
      kind,
      id: unique(parts.join('/')),
      seats: new FreeSeats(),
    });
  }
  const members = 'members' in body.body && !isUndated(body) ? (body.body.members ?? []) : [];
  const terms = members
    .map((member, index) => ({ member, index, days: withinLife(body, member) }))
    .filter(({ days: { from, to } }) => from === undefined || to === undefined || from <= to)
    // A seat is passed on in the order of time, whatever the order of the file.
    .sort((a, b) => compare(a.days.from, b.days.from) || a.index - b.index)
    .map(({ member, index, days }) => ({
      member,
      index,
      days,
      post: take(organisation, body, rows, member, days),
    }))
    .filter(({ member }) => !member.vacant)
    .sort((a, b) => a.index - b.index)
    .flatMap(({ member, days, post }) => {
      const { role, person, organisation: party, decision, as, deputyFor } = member;
      const place = post ?? [id, person ?? party ?? 'member', idFromName(role) || 'role'].join('/');
      return onBehalf(organisation, member, days).map(
        ({ onBehalfOf, ...part }): Term => ({
          id: unique(`${place}/${part.from ?? 'begin'}`),
          body: id,
          post,
          role,
          person,
          onBehalfOf,
          decision,
          as,
          deputyFor: namedBy(organisation, deputyFor),
          ...part,
        }),
      );
    });
  const posts = [...rows.values()].flatMap((row) => postsOf(organisation, row, { body: id, ...life }, texts));
  return { posts, terms };
}

/** For whom a member sits, and when: who moves to another organisation sits for that from then on. */
function onBehalf(
  organisation: Organisation,
  member: Member,
  { from, to }: Days,
): (Days & Pick<Term, 'onBehalfOf'>)[] {
  const spans = organisation.during({ from: from ?? FIRST_DATE, to: to ?? LAST_DATE }, member.person);
  const parts = joined(
    spans.map(({ then, ...days }) => ({ ...days, fact: then.partyOf(member)?.id })),
    (a, b) => a === b,
  );
  return parts.map((part, at) => ({
    onBehalfOf: part.fact,
    from: at === 0 ? from : part.from,
    to: at === parts.length - 1 ? to : part.to,
  }));
}

/** Days on which a fact held; those that follow each other with the same one are one. */
function joined<T>(spans: readonly (Lasting & { fact: T })[], isSame: (a: T, b: T) => boolean) {
  const parts: (Lasting & { fact: T })[] = [];
  for (const span of spans) {
    const last = parts.at(-1);
    if (last && isSame(last.fact, span.fact)) parts[parts.length - 1] = { ...last, to: span.to };
    else parts.push(span);
  }
  return parts;
}

/** Seats are of one kind however many there are of them: a composition of another day may have had fewer. */
const keyOf = ({ roles, organisation, kind, per }: SeatRule, area: string | undefined) =>
  JSON.stringify([roles, organisation, kind, per, area]);

/** The seat that a member takes: the first of their kind that is free by then; undefined where none is for them. */
function take(
  organisation: Organisation,
  { body }: Exclude<Body, { kind: 'statusMeeting' }>,
  rows: ReadonlyMap<string, Row>,
  member: Member,
  days: Days,
): string | undefined {
  const end = days.to ?? LAST_DATE;
  if (!fillsSeat(member)) return undefined;
  const { composition = [] } = entryAsOf(body, end);
  const { entry, misfit } = fit(organisation.asOf(end), composition, member);
  const rule = misfit ? undefined : composition[entry ?? -1];
  const row = rule && rows.get(keyOf(rule, rule.per === 'area' ? member.area : undefined));
  return row && `${row.id}/${row.seats.take(days) + 1}`;
}

function postsOf(
  organisation: Organisation,
  { kind: { rule, area }, id, seats }: Row,
  common: Days & { readonly body: string },
  texts: ExportTexts,
): Post[] {
  const { roles = [], organisation: party, kind } = rule;
  const count = Math.max(seats.length, Math.min(rule.min ?? 0, MOST_EMPTY));
  const isOurLabel = roles.length === 0;
  const name = organisation.party(party)?.name;
  const holder = name === undefined ? texts.seat[kind ?? 'other'] : texts.seatFor(name);
  const label = [isOurLabel ? holder : roles.join('/'), ...(area ? [area.name] : [])].join(', ');
  return Array.from({ length: count }, (_, index) => ({
    ...common,
    id: `${id}/${index + 1}`,
    label: count === 1 ? label : `${label} (${index + 1})`,
    isOurLabel,
    roles,
    area,
  }));
}

/** The offices between which the status meeting is held (R7, R8), and their holders. */
function offices({ file }: Organisation, unique: (id: string) => string): Seating {
  const all = file.statusMeeting?.offices ?? [];
  const open = { from: undefined, to: undefined };
  return {
    posts: all.map(({ id, name, organisation: body }) => {
      return { ...open, id, label: name, isOurLabel: false, roles: [name], body, area: undefined };
    }),
    terms: all.flatMap(({ id, name, organisation: body, holders = [] }) =>
      holders.map(({ person, from, to, decision }) => {
        const term = unique(`${id}/${person}/${from ?? 'begin'}`);
        return { id: term, body, post: id, role: name, person, onBehalfOf: undefined, from, to, decision };
      }),
    ),
  };
}

/** The organisations that people come from, and came from: the file says until when. */
function origins(organisation: Organisation, unique: (id: string) => string): Seating {
  const always = { from: FIRST_DATE, to: LAST_DATE };
  const terms = (organisation.file.people ?? []).flatMap(({ id }): Term[] => {
    const spans = organisation.during(always, id).map(({ then, ...days }) => {
      const { title, organisation: party } = then.person(id) ?? {};
      return { ...days, fact: { title, party } };
    });
    const parts = joined(spans, (a, b) => a.party === b.party && a.title === b.title);
    return parts.flatMap(({ from, to, fact: { party, title } }): Term[] => {
      if (party === undefined) return [];
      const days = {
        from: from === FIRST_DATE ? undefined : from,
        to: to === LAST_DATE ? undefined : to,
      };
      const open = { post: undefined, onBehalfOf: undefined, ...days };
      return [{ ...open, id: unique(`${id}/${party}`), body: party, role: title, person: id }];
    });
  });
  return { posts: [], terms };
}

/** What a person or an organisation is called. */
const namedBy = (organisation: Organisation, id: string | undefined) =>
  organisation.person(id)?.name ?? organisation.party(id)?.name ?? id;
