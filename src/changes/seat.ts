import { insert, type Operation } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import { fillsSeat } from '../organisation/composition.ts';
import type { Member, Organisation as Party, Person } from '../organisation/generated/types.ts';
import { isSameText } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { entry } from './change.ts';
import { type ByDecision, decided } from './decision.ts';
import { day, newId, pathOf } from './find.ts';

/** A person who is not in the file yet. */
export interface NewPerson {
  readonly name: string;
  readonly id?: string;
  readonly title?: string;
}

/** An organisation that is not in the file yet. */
export interface NewParty {
  readonly name: string;
  readonly kind: Party['kind'];
  readonly id?: string;
  readonly code?: string;
}

/** Who is to sit where: a person, or a role at an organisation without a name. */
export interface SeatInput extends ByDecision {
  /** An id, or a new person, who comes from `organisation`. */
  readonly person?: string | NewPerson;
  /** An id, or a new organisation. */
  readonly organisation?: string | NewParty;
  /** Nobody yet. */
  readonly vacant?: true;
  readonly role: string;
  /** In what capacity. Default: an ordinary member's, or that in which they sit already. */
  readonly as?: Member['as'] | 'member';
  /** For whom a deputy stands in. */
  readonly deputyFor?: string;
  readonly area?: string;
  readonly selectedBy?: string;
  /** The first day. */
  readonly from?: string;
  /** The last day, where it is known. */
  readonly to?: string;
  readonly note?: string;
}

/** The member that the input describes. New people and organisations are added to the operations. */
export function memberOf(organisation: Organisation, input: SeatInput, operations: Operation[]): Member {
  const party = partyId(organisation, input.organisation, operations);
  const person = personId(organisation, input.person, party, operations);
  const { deputyFor } = input;
  if (deputyFor !== undefined) pathOf(organisation, 'holder', deputyFor);
  if (input.area !== undefined) pathOf(organisation, 'area', input.area);
  if (input.selectedBy !== undefined) pathOf(organisation, 'organisation', input.selectedBy);
  return memberEntry({
    person,
    organisation: person === undefined ? party : undefined,
    vacant: input.vacant,
    role: input.role,
    as: input.as === 'member' ? undefined : input.as,
    deputyFor,
    area: input.area,
    selectedBy: input.selectedBy,
    from: input.from === undefined ? undefined : day(input.from),
    to: input.to === undefined ? undefined : day(input.to),
    decision: decided(organisation, input),
    note: input.note,
  });
}

/** The keys of a member's entry in their usual order, each without a value. */
const BLANK: { readonly [Key in keyof Required<Member>]: undefined } = {
  person: undefined,
  organisation: undefined,
  vacant: undefined,
  role: undefined,
  as: undefined,
  deputyFor: undefined,
  area: undefined,
  selectedBy: undefined,
  from: undefined,
  to: undefined,
  decision: undefined,
  note: undefined,
};

/** A member's entry, its keys in their usual order. */
export const memberEntry = (fields: { [Key in keyof Member]?: Member[Key] | undefined }): Member =>
  entry<Member>({ ...BLANK, ...fields, role: fields.role ?? '' });

/** Where in a body's members the vacancy of the same seat stands that is meant; -1 where there is none. */
export const vacancyOf = (
  members: readonly Member[] | undefined,
  member: Member,
  isMeant: (vacancy: Member) => boolean,
): number => {
  const { role, area } = member;
  return (members ?? []).findIndex(
    (other) =>
      other.vacant &&
      fillsSeat(member) &&
      fillsSeat(other) &&
      isSameText(other.role, role) &&
      other.area === area &&
      isMeant(other),
  );
};

function partyId(
  organisation: Organisation,
  given: SeatInput['organisation'],
  operations: Operation[],
): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string') {
    pathOf(organisation, 'organisation', given);
    return given;
  }
  const id = newId(organisation, given.name, given.id, { option: '--organisation-id', beside: operations });
  const { name, kind, code } = given;
  const party = entry<Party>({ id, name, kind, code, partOf: undefined, note: undefined });
  operations.push(insert(['organisations'], party as unknown as Value));
  return id;
}

/** The id of the person given; a new one is added to the operations, and comes from the organisation given. */
export function personId(
  organisation: Organisation,
  given: SeatInput['person'],
  party: string | undefined,
  operations: Operation[],
): string | undefined {
  if (given === undefined) return undefined;
  if (typeof given === 'string') {
    pathOf(organisation, 'person', given);
    return given;
  }
  const id = newId(organisation, given.name, given.id, { option: '--person-id', beside: operations });
  const { name, title } = given;
  const person = entry<Person>({ id, name, title, organisation: party, note: undefined });
  operations.push(insert(['people'], person as unknown as Value));
  return id;
}
