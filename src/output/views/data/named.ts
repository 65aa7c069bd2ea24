import type { Named } from '../../../messages/reference.ts';
import type { Organisation } from '../../../organisation/organisation.ts';

/** What an id names; one that the file does not define, which is a finding of its own, is its own name. */
export function named({ entities }: Organisation, id: string): Named {
  return { id, name: entities.get(id)?.name ?? id };
}

/** The same, where there may be none. */
export function namedIf(organisation: Organisation, id: string | undefined): Named | undefined {
  return id === undefined ? undefined : named(organisation, id);
}

/** Whether an organisation is another, or a part of it, however far down. */
export function isPartOf(organisation: Organisation, id: string | undefined, whole: string): boolean {
  const seen = new Set<string>();
  // A circle of parts ends where it closes.
  for (let next = id; next !== undefined && !seen.has(next); next = organisation.party(next)?.partOf) {
    if (next === whole) return true;
    seen.add(next);
  }
  return false;
}
