import type { Organisation } from '../../organisation/organisation.ts';
import { kindsOf } from '../completion/ids.ts';
import { idMeant } from '../named.ts';
import type { ChangeCommand, Common } from './fact.ts';

/** What a command was told, where things were called by their names: by their ids. */
export function withIds<Given extends Common>(
  command: ChangeCommand<Given>,
  given: Given,
  organisation: Organisation,
): Given {
  // A `--goal` may be a goal of the file, or what a forum wants in its own words.
  const naming = command.options.filter(({ value }) => value !== 'text');
  const kinds = new Map([
    ...naming.map(({ flags }) => [attributeOf(flags), kindsOf(attributeOf(flags))] as const),
    ...command.arguments.map(([name, attribute]) => [attribute, kindsOf(name)] as const),
  ]);
  const named = Object.entries(given).map(([key, value]) => {
    const own = kinds.get(key) ?? [];
    return [key, own.length === 0 ? value : meant(organisation, own, value)];
  });
  return Object.fromEntries(named) as Given;
}

/** The attribute under which an option is given: `selectedBy` for `--selected-by`. */
export const attributeOf = (flags: string) =>
  flags.replace(/^--/, '').replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

function meant(organisation: Organisation, kinds: readonly string[], value: unknown): unknown {
  if (typeof value === 'string') return idMeant(organisation, kinds, value);
  if (Array.isArray(value)) return value.map((each) => meant(organisation, kinds, each));
  if (typeof value !== 'object' || value === null || !('id' in value)) return value;
  return { ...value, id: meant(organisation, kinds, value.id) };
}
