import type { OrganisationKind, Organisation as Party } from './generated/types.ts';
import type { Organisation } from './organisation.ts';

/** An organisation's id and those of what it is part of, from the nearest up. A circle of parts ends where it closes. */
export function withWholes(organisation: Organisation, id: string | undefined): ReadonlySet<string> {
  const ids = new Set<string>();
  for (let next = id; next !== undefined && !ids.has(next); next = organisation.party(next)?.partOf)
    ids.add(next);
  return ids;
}

/** Whether an organisation is another, or a part of it, however far down. */
export function isPartOf(organisation: Organisation, id: string | undefined, whole: string): boolean {
  return withWholes(organisation, id).has(whole);
}

/** The nearest organisation of a kind that an organisation is, or is part of: a municipality's department is of it. */
export function wholeOfKind(
  organisation: Organisation,
  id: string | undefined,
  kind: OrganisationKind,
): Party | undefined {
  for (const whole of withWholes(organisation, id)) {
    const party = organisation.party(whole);
    if (party?.kind === kind) return party;
  }
  return undefined;
}
