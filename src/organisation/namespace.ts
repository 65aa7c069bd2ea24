import { idFromName } from './id.ts';
import type { Organisation } from './organisation.ts';

/** The first id that an entry had: it stays when the entry is renamed. */
export const firstId = ({ id, formerly }: { readonly id: string; readonly formerly?: readonly string[] }) =>
  formerly?.[0] ?? id;

/**
 * What tells the ids of one file from those of another: what the file sets, or the group's first id and the region's
 * name, since files begun alike have the same ids.
 */
export function namespaceOf(organisation: Organisation): string {
  return organisation.file.settings?.namespace ?? defaultNamespace(organisation);
}

/** The same where the file does not set it. */
export function defaultNamespace(organisation: Organisation): string {
  const { group, file } = organisation;
  // The first, whatever has become of it: the ids are to stay.
  const region = file.organisations?.find(({ kind }) => kind === 'region') ?? file.organisations[0];
  const name = region && (idFromName(region.name) || firstId(region));
  return [firstId(group), ...(name ? [name] : []), 'rup'].join('.');
}
