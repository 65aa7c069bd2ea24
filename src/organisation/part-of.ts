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
