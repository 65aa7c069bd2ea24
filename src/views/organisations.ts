import type { Named } from '../facts/reference.ts';
import type { CalendarDate } from '../organisation/date.ts';
import type { Organisation as Party } from '../organisation/generated/types.ts';
import { type Linked, linksOf } from '../organisation/link.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type MemberView, memberViews } from './members.ts';
import { named, namedIf } from './named.ts';
import { type OfficeTerm, officeTermsOf } from './person.ts';

/** An organisation as the file tells of it. */
export interface OrganisationFacts extends Named, Omit<Linked, 'case'> {
  readonly kind: Party['kind'];
  readonly code: string | undefined;
  readonly partOf: Named | undefined;
  readonly parts: readonly Named[];
  readonly established: CalendarDate | undefined;
  /** Those that it carries on. */
  readonly predecessors: readonly Named[];
  readonly dissolved: CalendarDate | undefined;
  readonly reason: string | undefined;
  /** Those that carry it on. */
  readonly successors: readonly Named[];
  readonly note: string | undefined;
}

/** An organisation with all that it has, will have and had. */
export interface OrganisationDetail extends OrganisationFacts {
  /** Its seats, and those of its parts and of people who come from them. */
  readonly seats: readonly MemberView[];
  readonly offices: readonly OfficeTerm[];
}

/** What an organisation is, and what came before and after. */
export function organisationFacts(organisation: Organisation, party: Party): OrganisationFacts {
  const { id, name, kind, code, partOf, established, dissolved, note } = party;
  const { organisations } = organisation.file;
  const { url, contact } = linksOf(party);
  const those = (isMeant: (one: Party) => boolean) =>
    organisations.filter(isMeant).map((one): Named => ({ id: one.id, name: one.name }));
  return {
    id,
    name,
    kind,
    code,
    partOf: namedIf(organisation, partOf),
    parts: those((one) => one.partOf === id),
    established,
    predecessors: those((one) => one.dissolved?.successors?.includes(id) === true),
    dissolved: dissolved?.date,
    reason: dissolved?.reason,
    successors: (dissolved?.successors ?? []).map((one) => named(organisation, one)),
    url,
    contact,
    note,
  };
}

/** An organisation on a day, with its seats and offices, past and coming ones too. */
export function organisationDetail(
  organisation: Organisation,
  party: Party,
  at: CalendarDate,
): OrganisationDetail {
  return {
    ...organisationFacts(organisation, party),
    seats: memberViews(organisation, at, { organisation: party.id, state: 'all' }),
    offices: officeTermsOf(organisation, party.id, at),
  };
}
