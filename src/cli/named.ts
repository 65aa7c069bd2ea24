import { isSameText } from '../organisation/normal-form.ts';
import type { Organisation } from '../organisation/organisation.ts';

/** The id of what is called so, where one thing of the kinds is; anything else is taken for an id. */
export function idMeant(organisation: Organisation, kinds: readonly string[], word: string): string {
  if (organisation.idsInUse.has(word)) return word;
  const [only, ...others] = [...organisation.entities.values()].filter(
    ({ kind, name }) => kinds.includes(kind) && isSameText(name, word),
  );
  return only && others.length === 0 ? only.id : word;
}
