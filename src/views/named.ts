import type { Named } from '../facts/reference.ts';
import type { Organisation } from '../organisation/organisation.ts';

/** What an id names; one that the file does not define, which is a finding of its own, is its own name. */
export function named({ entities }: Organisation, id: string): Named {
  return { id, name: entities.get(id)?.name ?? id };
}

/** The same, where there may be none. */
export function namedIf(organisation: Organisation, id: string | undefined): Named | undefined {
  return id === undefined ? undefined : named(organisation, id);
}
