import { entry, type Situation } from '../../changes/change.ts';
import type { CompositionSet } from '../../changes/composition-set.ts';
import type { Context } from '../context.ts';
import { UsageError } from '../errors.ts';
import { changeGroup } from './command.ts';
import { type ChangeCommand, type Common, chosen, type Fact } from './fact.ts';
import { KINDS } from './holder.ts';
import { flag, list, oneOf, text } from './options.ts';

/** `rup composition …`. */
export const composition = (context: Context) => changeGroup(context, [set]);

interface Set extends Common, Partial<Omit<CompositionSet, 'roles' | 'per'>> {
  readonly role?: readonly string[];
  readonly perArea?: boolean;
}

const roles: Fact<Set> = {
  from: { options: ['--role'] },
  isRequired: true,
  isMissing: ({ role }) => role === undefined,
  ask: async (asker) => ({ role: [await asker.text('seatRole')] }),
};

const set: ChangeCommand<Set> = {
  name: 'composition set',
  arguments: [['body', 'body']],
  options: [
    list('--role', 'seatRoles', 'role'),
    text('--organisation', 'seatsOf', 'id'),
    { ...oneOf('--kind', 'seatsOfKind', 'kind', KINDS), conflicts: 'organisation' },
    flag('--per-area', 'perArea'),
    flag('--no-per-area', 'notPerArea'),
    { ...text('--min', 'seatsMin', 'rank'), parse: countOf('--min') },
    { ...text('--max', 'seatsMax', 'rank'), parse: countOf('--max') },
    text('--selected-by', 'seatsSelectedBy', 'id'),
    flag('--remove', 'seatsRemove'),
  ],
  facts: [chosen('body', { argument: 'body' }, 'bodyComposed', seated), roles],
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

function seated({ organisation }: Situation) {
  return [...organisation.bodies.values()]
    .filter(({ kind }) => kind === 'administrativeGroup' || kind === 'forum')
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
