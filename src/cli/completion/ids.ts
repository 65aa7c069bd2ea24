import type { Value } from '../../document/parsed.ts';
import type { EntityKind } from '../../facts/reference.ts';
import { definitions, type Entity } from '../../organisation/definitions.ts';
import type { OrganisationFile } from '../../organisation/generated/types.ts';
import { isId } from '../../organisation/id.ts';
import { valueAt } from '../../organisation/lookup.ts';
import { REFERENCES } from '../../organisation/references.ts';
import type { Context } from '../context.ts';
import { oneFile } from '../input.ts';

const KINDS: readonly string[] = [
  'area',
  'goal',
  'initiative',
  'organisation',
  'person',
  'forum',
  'meeting',
  'office',
  'effort',
  'formerGroup',
] satisfies EntityKind[];

/** What `entry` may name: whatever has an id. */
const ALL: readonly string[] = [
  ...KINDS,
  ...(['administrativeGroup', 'statusMeeting'] satisfies EntityKind[]),
];

/**
 * What the ids name that stand for something: an option is called as the key of the file that it fills, or as the kind
 * of thing it names, and so is an argument.
 */
export function kindsOf(name: string): readonly string[] {
  if (name === 'entry') return ALL;
  if (KINDS.includes(name)) return [name];
  if (name === 'into' || name === 'succeededBy') return ['organisation'];
  if (name === 'except') return ALL;
  if (name === 'ends') return ['area', 'goal', 'initiative', 'forum', 'person', 'organisation'];
  if (name === 'meetingBody') return kindsOf('body');
  if (name === 'composedBody') return ['administrativeGroup', 'forum', 'formerGroup'];
  if (name === 'speaker') return ['person', 'organisation'];
  // An option that may be given several times is called as one of what the key lists.
  return referenced(REFERENCES, name) ?? referenced(REFERENCES, `${name}s`) ?? [];
}

/** The kinds that a key of the file may name, wherever it stands. */
function referenced(node: object, name: string): readonly string[] | undefined {
  for (const [key, below] of Object.entries(node)) {
    // What an `id` names depends on where it stands.
    if (Array.isArray(below)) {
      if (key === name && key !== 'id') return below;
    } else {
      const found = referenced(below, name);
      if (found) return found;
    }
  }
  return undefined;
}

/** An id of the file, and what it names. */
export interface KnownId {
  readonly id: string;
  readonly name: string;
}

/**
 * The ids of some kinds in a file, valid or not. What is no id by the format is passed over, so that nothing but a–z,
 * digits and hyphens is ever put on a command line.
 */
export async function idsOf(
  context: Context,
  file: string | undefined,
  kinds: readonly string[],
  isOffered: (entry: Value | undefined) => boolean = () => true,
): Promise<KnownId[]> {
  const { data } = (await oneFile(context, file)).document;
  if (typeof data !== 'object' || data === null) return [];
  const all = definitions(data as unknown as OrganisationFile);
  const names = new Map(all.map(({ id, name }) => [id, name]));
  return all
    .filter(({ kind, id, path }) => kinds.includes(kind) && isId(id) && isOffered(valueAt(data, path)))
    .map((entity) => ({ id: entity.id, name: nameOf(entity, valueAt(data, entity.path), names) }));
}

/** The name; a meeting, which has none, is told by its day and body. */
function nameOf(
  { kind, name }: Entity,
  entry: Value | undefined,
  names: ReadonlyMap<string, string>,
): string {
  // The file need not be valid: where a name should be, anything may stand.
  const parts =
    kind === 'meeting'
      ? [valueAt(entry ?? null, ['date']), names.get(String(valueAt(entry ?? null, ['body'])))]
      : [name];
  return parts.filter((part) => typeof part === 'string').join(' ');
}
