import type { Charter } from '../charter/charter.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parsed.ts';
import type { EntityKind } from '../facts/reference.ts';
import { type Body, bodiesOf, type Seat, seatsOf, withinLife } from './bodies.ts';
import { type CalendarDate, type Days, FIRST_DATE, LAST_DATE } from './date.ts';
import {
  definitions,
  type Entity,
  Ids,
  type IdUse,
  idsInUse,
  idsInValid,
  unreadableKinds,
} from './definitions.ts';
import { Changes, entryAsOf, fileAsOf, type Lasting, writtenAt } from './earlier.ts';
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
} from './generated/types.ts';
import { grouped } from './grouped.ts';
import { type InForce, inForce, NO_OWN } from './in-force.ts';
import { valueAt } from './lookup.ts';
import { earlierDay, laterDay } from './order.ts';
import type { OwnCharters } from './own-charters.ts';
import { follow, type References } from './references.ts';

/** The life of a forum (R27, R32, R25, R26, R33), from its dates. */
export type ForumState = 'planned' | 'active' | 'dissolved';

/** Some days, and the organisation as it was on all of them. */
export interface Span extends Lasting {
  readonly then: Organisation;
}

/** The organisation that a valid file describes, with lookups by id and as of a date. */
export class Organisation {
  /** The document in force, by which it is checked, and the days on which it is. */
  readonly charter: Charter;
  readonly charterDays: Days;
  /** The charters that lie beside the file, by the names it gives them. */
  readonly ownCharters: OwnCharters;
  /** The organisation as its file is written, and the last of the days on which all was as it is here. */
  readonly written: Organisation;
  readonly lastDay: CalendarDate;
  #file: OrganisationFile | undefined;
  readonly #read: OrganisationFile;
  readonly #law: InForce;
  #changed: Changes<Organisation> | undefined;
  #days: Map<Member, Days> | undefined;
  #ids: Ids | undefined;
  #idsInUse: ReadonlyMap<string, IdUse> | undefined;
  #references: References | undefined;
  #bodies: Map<string, Body> | undefined;
  #seats: Seat[] | undefined;
  #seatsByBody: Map<string, Seat[]> | undefined;
  #meetingsByBody: Map<string, Meeting[]> | undefined;

  /**
   * `read` is the data as read, valid or not: an entry whose form is invalid still defines its id. The charter is that
   * of a day, or without one the last. `then`: it is another one as it was until a day.
   */
  constructor(
    file: OrganisationFile,
    read: unknown = file,
    own: OwnCharters = NO_OWN,
    at: CalendarDate | undefined = undefined,
    then?: Pick<Organisation, 'written' | 'lastDay'>,
  ) {
    const law = then ? then.written.#law : inForce(file, at, own);
    this.written = then?.written ?? this;
    this.lastDay = then?.lastDay ?? LAST_DATE;
    this.#file = then ? undefined : file;
    this.#law = law;
    this.ownCharters = own;
    this.charter = law.charter;
    this.charterDays = law.days;
    this.#read = read as OrganisationFile;
  }

  /** The file; of an organisation as it was, with the values that its entries had then. */
  get file(): OrganisationFile {
    this.#file ??= fileAsOf(this.written.file, this.lastDay);
    return this.#file;
  }

  /** The organisation as it was on a day: each entry has the values that it had then (`earlier`). */
  asOf(day: CalendarDate): Organisation {
    return this.#changes.asOf(day) ?? this.written;
  }

  /** The same on some days, cut where one of some entries became different, or any organisation. */
  during(days: Lasting, ...ids: readonly (string | undefined)[]): Span[] {
    return this.#changes.cut(days, ids).map((span) => ({ ...span, then: this.asOf(span.from) }));
  }

  get #changes(): Changes<Organisation> {
    const { written } = this;
    const then = (lastDay: CalendarDate) =>
      new Organisation(written.file, undefined, written.ownCharters, undefined, { written, lastDay });
    written.#changed ??= new Changes(written.file, then);
    return written.#changed;
  }

  /** Where that stands in the file as it is written which is at a path here. */
  placed(path: Path): Path {
    return this === this.written ? path : writtenAt(this.written.file, path, this.lastDay);
  }

  /** An entry as it was. What is asked of a few does not make the whole file: a rule asks of many days. */
  #then<T extends object | undefined>(entry: T): T {
    return entry && entryAsOf(entry, this.lastDay);
  }

  #all<T extends object>(entries: readonly T[] = []): readonly T[] {
    return this === this.written ? entries : entries.map((entry) => this.#then(entry));
  }

  get group(): AdministrativeGroup {
    return this.#then(this.written.file.administrativeGroup);
  }

  /** The areas that the plan has then. */
  get areas() {
    return this.#all(this.written.file.plan?.areas).filter((area) => holds(area, this.lastDay));
  }

  /** The regions, municipalities and others that take part. */
  get organisations(): readonly Party[] {
    return this.#all(this.written.file.organisations);
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
    if (this !== this.written) return this.written.idsInUse;
    this.#idsInUse ??=
      this.#read === this.file
        ? idsInValid(this.file, this.entities)
        : idsInUse(this.#read as unknown as Value);
    return this.#idsInUse;
  }

  /** What the file's references come to, whenever. No id is in doubt that may stand where the file cannot be read. */
  get references(): References {
    if (this !== this.written) return this.written.references;
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
    const entity = id === undefined ? undefined : this.written.entities.get(id);
    if (entity?.kind !== kind) return undefined;
    if (this === this.written) return entity;
    const entry = valueAt(this.written.file as unknown as Value, entity.path) as unknown as Entity;
    return { ...entity, name: this.#then(entry).name ?? entity.name };
  }

  /** The organisation (region, KKR, municipality …) with that id. */
  party(id: string | undefined): Party | undefined {
    return this.#entry(this.written.file.organisations, 'organisation', id);
  }

  person(id: string | undefined): Person | undefined {
    return this.#entry(this.written.file.people, 'person', id);
  }

  initiative(id: string | undefined): Initiative | undefined {
    return this.#entry(this.written.file.plan?.initiatives, 'initiative', id);
  }

  #entry<T extends object>(list: readonly T[] | undefined, kind: EntityKind, id: string | undefined) {
    const entity = id === undefined ? undefined : this.written.entities.get(id);
    return entity?.kind === kind ? this.#then(list?.[Number(entity.path.at(-1))]) : undefined;
  }

  goal(id: string | undefined): Goal | undefined {
    return this.#entry(this.written.file.plan?.goals, 'goal', id);
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

  /** Who holds a seat, as they were then: on a day outside the term, as on the nearest day of it. */
  holderOf(member: Member): Person | undefined {
    const person = this.written.person(member.person);
    if (!person?.earlier) return person;
    const { from = FIRST_DATE, to = LAST_DATE } = this.written.#daysOf(member);
    return entryAsOf(person, laterDay(from, earlierDay(to, this.lastDay)));
  }

  /** The id of the organisation from which a seat's holder comes: the member's own, or the person's. */
  partyIdOf(member: Member): string | undefined {
    return member.organisation ?? this.holderOf(member)?.organisation;
  }

  /** That organisation. */
  partyOf(member: Member): Party | undefined {
    return this.party(this.partyIdOf(member));
  }

  /** The days of a term, within the life of its body. */
  #daysOf(member: Member): Days {
    this.#days ??= new Map(this.seats.map((seat) => [seat.member, withinLife(seat.body, seat.member)]));
    return this.#days.get(member) ?? member;
  }
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
