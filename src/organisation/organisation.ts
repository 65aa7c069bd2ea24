import type { Charter } from '../charter/charter.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { EntityKind } from '../facts/reference.ts';
import type { CalendarDate, Days } from './date.ts';
import {
  definitions,
  type Entity,
  Ids,
  type IdUse,
  idsInSound,
  idsInUse,
  unreadableKinds,
} from './definitions.ts';
import type {
  AdministrativeGroup,
  Effort,
  FormerGroup,
  Forum,
  Goal,
  Initiative,
  Meeting,
  Member,
  OrganisationFile,
  Organisation as Party,
  Person,
  StatusMeeting,
} from './generated/types.ts';
import { grouped } from './grouped.ts';
import { inForce, NO_OWN } from './in-force.ts';
import type { OwnCharters } from './own-charters.ts';
import { follow, type References } from './references.ts';

/** A body that can have members and meetings. */
export type Body =
  | { readonly kind: 'administrativeGroup'; readonly body: AdministrativeGroup; readonly path: Path }
  | { readonly kind: 'forum'; readonly body: Forum; readonly path: Path }
  | { readonly kind: 'formerGroup'; readonly body: FormerGroup; readonly path: Path }
  | { readonly kind: 'statusMeeting'; readonly body: StatusMeeting; readonly path: Path };

/** A body with seats. */
export type SeatedBody = Extract<Body, { kind: 'administrativeGroup' | 'forum' }>;

/** One seat's term, and where it stands. Its path is made when asked for: a large file has many seats. */
export class Seat {
  readonly body: SeatedBody;
  readonly member: Member;
  readonly #index: number;

  constructor(body: SeatedBody, member: Member, index: number) {
    this.body = body;
    this.member = member;
    this.#index = index;
  }

  get path(): Path {
    return [...this.body.path, 'members', this.#index];
  }
}

/** The life of a forum (R27, R32, R25, R26, R33), from its dates. */
export type ForumState = 'planned' | 'active' | 'dissolved';

/** The organisation that a sound file describes, with lookups by id and as of a date. */
export class Organisation {
  readonly file: OrganisationFile;
  /** The document in force, by which it is checked, and the days on which it is. */
  readonly charter: Charter;
  readonly charterDays: Days;
  /** The charters that lie beside the file, by the names it gives them. */
  readonly ownCharters: OwnCharters;
  readonly #read: OrganisationFile;
  #ids: Ids | undefined;
  #idsInUse: ReadonlyMap<string, IdUse> | undefined;
  #references: References | undefined;
  #bodies: Map<string, Body> | undefined;
  #seats: Seat[] | undefined;
  #seatsByBody: Map<string, Seat[]> | undefined;
  #meetingsByBody: Map<string, Meeting[]> | undefined;

  /**
   * `read` is the data as read, sound or not: an entry too broken to be judged still defines its id. The charter is that
   * of a day, or without one the last.
   */
  constructor(
    file: OrganisationFile,
    read: unknown = file,
    own: OwnCharters = NO_OWN,
    at: CalendarDate | undefined = undefined,
  ) {
    const law = inForce(file, at, own);
    this.file = file;
    this.ownCharters = own;
    this.charter = law.charter;
    this.charterDays = law.days;
    this.#read = read as OrganisationFile;
  }

  get group(): AdministrativeGroup {
    return this.file.administrativeGroup;
  }

  get areas() {
    return this.file.plan?.areas ?? [];
  }

  get initiatives(): readonly Initiative[] {
    return this.file.plan?.initiatives ?? [];
  }

  get forums(): readonly Forum[] {
    return this.file.forums ?? [];
  }

  get formerGroups(): readonly FormerGroup[] {
    return this.file.formerGroups ?? [];
  }

  get meetings(): readonly Meeting[] {
    return this.file.meetings ?? [];
  }

  /** The meetings of one body, cancelled ones included, in the order of the file. */
  meetingsOf(body: string): readonly Meeting[] {
    this.#meetingsByBody ??= grouped(this.meetings, (meeting) => meeting.body);
    return this.#meetingsByBody.get(body) ?? [];
  }

  get efforts(): readonly Effort[] {
    return this.file.efforts ?? [];
  }

  /** Every id that the file defines. */
  get ids(): Ids {
    this.#ids ??= new Ids(definitions(this.file));
    return this.#ids;
  }

  /** Every entry that defines an id, by id; where an id is defined twice, the first. */
  get entities(): ReadonlyMap<string, Entity> {
    return this.ids.first;
  }

  /** Every id that a new entry cannot have, with what uses it. */
  get idsInUse(): ReadonlyMap<string, IdUse> {
    this.#idsInUse ??=
      this.#read === this.file
        ? idsInSound(this.file, this.entities)
        : idsInUse(this.#read as unknown as Value);
    return this.#idsInUse;
  }

  /** What the file's references come to. No id is in doubt that may stand where the file cannot be read. */
  get references(): References {
    if (!this.#references) {
      const ids = this.#read === this.file ? this.ids : new Ids(definitions(this.#read));
      const unreadable = this.#read === this.file ? new Set<EntityKind>() : unreadableKinds(this.#read);
      this.#references = follow(
        this.file,
        (id, expected) => ids.kindOf(id, expected) ?? expected.find((kind) => unreadable.has(kind)),
      );
    }
    return this.#references;
  }

  /** The entry with that id, if it is of that kind. */
  named(kind: EntityKind, id: string | undefined): Entity | undefined {
    const entity = id === undefined ? undefined : this.entities.get(id);
    return entity?.kind === kind ? entity : undefined;
  }

  /** The organisation (region, KKR, municipality …) with that id. */
  party(id: string | undefined): Party | undefined {
    const index = this.named('organisation', id)?.path[1];
    return typeof index === 'number' ? this.file.organisations[index] : undefined;
  }

  person(id: string | undefined): Person | undefined {
    const index = this.named('person', id)?.path[1];
    return typeof index === 'number' ? this.file.people?.[index] : undefined;
  }

  initiative(id: string | undefined): Initiative | undefined {
    const index = this.named('initiative', id)?.path[2];
    return typeof index === 'number' ? this.initiatives[index] : undefined;
  }

  goal(id: string | undefined): Goal | undefined {
    const index = this.named('goal', id)?.path[2];
    return typeof index === 'number' ? this.file.plan.goals?.[index] : undefined;
  }

  /** The group, the forums, the former groups and the status meeting, by id. */
  get bodies(): ReadonlyMap<string, Body> {
    this.#bodies ??= new Map(bodiesOf(this.file).map((body) => [body.body.id, body]));
    return this.#bodies;
  }

  /** Every term in a seat of the group and of the forums, vacancies included. */
  get seats(): readonly Seat[] {
    this.#seats ??= seatsOf(this.bodies);
    return this.#seats;
  }

  /** The same of one body. */
  seatsOf(body: string): readonly Seat[] {
    if (!this.#seatsByBody) {
      this.#seatsByBody = new Map([...this.bodies.keys()].map((id) => [id, []]));
      for (const seat of this.seats) this.#seatsByBody.get(seat.body.body.id)?.push(seat);
    }
    return this.#seatsByBody.get(body) ?? [];
  }

  /** The organisation from which a seat's holder comes: the member's own, or the person's. */
  partyOf(member: Member): Party | undefined {
    return this.party(member.organisation ?? this.person(member.person)?.organisation);
  }
}

/** The first day of a body's life; undefined where it is not stated. */
export function firstDay(body: Body): CalendarDate | undefined {
  return body.kind === 'administrativeGroup' || body.kind === 'forum' ? body.body.established : undefined;
}

/** The last day of a body's life; undefined where it still stands. */
export function lastDay(body: Body): CalendarDate | undefined {
  return body.kind === 'statusMeeting' ? undefined : body.body.dissolved?.date;
}

/** The part of a term that lies within its body's life; an end that neither states is open. */
export function withinLife(body: Body, { from, to }: Days): Days {
  const [first, last] = [firstDay(body), lastDay(body)];
  return {
    from: from !== undefined && (first === undefined || from > first) ? from : first,
    to: to !== undefined && (last === undefined || to < last) ? to : last,
  };
}

/** Whether a body is a forum that is planned for no day yet (R27): it has no life, and so nobody sits in it. */
export function isUndated({ kind, body }: Body): boolean {
  return kind === 'forum' && body.origin === 'established' && body.established === undefined;
}

/** A forum's state on a day. Its first and last days are days of its life. */
export function forumState(forum: Forum, at: CalendarDate): ForumState {
  if (forum.dissolved && forum.dissolved.date < at) return 'dissolved';
  if (forum.established === undefined) return forum.origin === 'continued' ? 'active' : 'planned';
  return forum.established <= at ? 'active' : 'planned';
}

/** Whether a span of days with open ends holds a day. */
export function holds(span: Days, at: CalendarDate): boolean {
  return (span.from === undefined || span.from <= at) && (span.to === undefined || at <= span.to);
}

/** Whether an initiative runs on a day. */
export function isRunning(initiative: Initiative, at: CalendarDate): boolean {
  return initiative.started !== undefined && initiative.started <= at && !hasEnded(initiative, at);
}

/** Whether an initiative's last day is before a day. */
export function hasEnded(initiative: Initiative, at: CalendarDate): boolean {
  return initiative.ended !== undefined && initiative.ended < at;
}

function bodiesOf(file: OrganisationFile): Body[] {
  const bodies: Body[] = [];
  if (file.administrativeGroup) {
    bodies.push({
      kind: 'administrativeGroup',
      body: file.administrativeGroup,
      path: ['administrativeGroup'],
    });
  }
  if (file.statusMeeting) {
    bodies.push({ kind: 'statusMeeting', body: file.statusMeeting, path: ['statusMeeting'] });
  }
  for (const [index, body] of (file.forums ?? []).entries()) {
    bodies.push({ kind: 'forum', body, path: ['forums', index] });
  }
  for (const [index, body] of (file.formerGroups ?? []).entries()) {
    bodies.push({ kind: 'formerGroup', body, path: ['formerGroups', index] });
  }
  return bodies;
}

function seatsOf(bodies: ReadonlyMap<string, Body>): Seat[] {
  const seats: Seat[] = [];
  for (const body of bodies.values()) {
    if (body.kind !== 'administrativeGroup' && body.kind !== 'forum') continue;
    const members = body.body.members ?? [];
    members.forEach((member, index) => {
      seats.push(new Seat(body, member, index));
    });
  }
  return seats;
}
