import { entry, type Situation } from '../../changes/change.ts';
import type { CompositionSet } from '../../changes/composition-set.ts';
import { UsageError } from '../errors.ts';
import { anyText, flag, list, oneOf, text } from '../options.ts';
import { changing } from './command.ts';
import { mistaken } from './entry.ts';
import { type ChangeCommand, type Common, chosen, type Fact } from './fact.ts';
import { KINDS } from './holder.ts';

interface Set extends Common, Partial<Omit<CompositionSet, 'roles' | 'per'>> {
  readonly role?: readonly string[];
  readonly perArea?: boolean;
}

/** Which kind of seat is meant: that of a role, or whatever role they have, those of an organisation or a kind of it. */
const seats: Fact<Set> = {
  from: { options: ['--role', '--organisation', '--kind'] },
  isRequired: true,
  isMissing: ({ role, organisation, kind }) => (role ?? (organisation || kind || undefined)) === undefined,
  ask: async (asker) => {
    const role = await asker.text('seatRole', { isOptional: true });
    if (role !== '') return { role: [role] };
    const { kinds } = asker.help.says;
    return {
      kind: await asker.choose(
        'organisationKind',
        KINDS.map((value) => ({ value, label: kinds[value] ?? value })),
      ),
    };
  },
};

const set: ChangeCommand<Set> = {
  name: 'composition set',
  arguments: [['composedBody', 'body']],
  options: [
    list('--role', 'seatRoles', 'role'),
    text('--organisation', 'seatsOf', 'id'),
    { ...oneOf('--kind', 'seatsOfKind', 'kind', KINDS), conflicts: 'organisation' },
    flag('--per-area', 'perArea'),
    flag('--no-per-area', 'notPerArea'),
    { ...text('--min', 'seatsMin', 'rank'), parse: countOf('--min') },
    { ...text('--max', 'seatsMax', 'rank'), parse: countOf('--max') },
    anyText('--selected-by', 'seatsSelectedBy', 'id'),
    flag('--remove', 'seatsRemove'),
    mistaken,
  ],
  keepsReason: () => false,
  facts: [chosen('body', { argument: 'composedBody' }, 'bodyComposed', composed), seats],
  input: ({ body, role, organisation, kind, perArea, min, max, selectedBy, remove }) =>
    entry({
      body,
      roles: role,
      organisation,
      kind,
      per: perArea === undefined ? undefined : perArea ? 'area' : '',
      min,
      max,
      selectedBy,
      remove,
    }),
};

function composed({ organisation }: Situation) {
  return [...organisation.bodies.values()]
    .filter(({ kind }) => kind !== 'statusMeeting')
    .map(({ body }) => body);
}

/** A number of seats; an empty one takes the limit out. */
function countOf(option: string): (value: string) => number | '' {
  return (value) => {
    if (value === '') return '';
    if (/^\d{1,6}$/.test(value)) return Number(value);
    throw new UsageError('bad-number', { option, value });
  };
}

/** `rup composition …`. */
export default changing([set]);
