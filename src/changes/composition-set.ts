import { insert, type Operation, remove } from '../document/edit/operation.ts';
import type { Path } from '../document/finding.ts';
import type { Value } from '../document/parse.ts';
import type { SeatRule } from '../organisation/generated/types.ts';
import { type Change, refuse } from './change.ts';
import { given } from './entry.ts';
import { findSeatedBody, named, pathOf } from './find.ts';

/** What `rup composition set` is told: a kind of seat, known by its roles, and what is to hold of it. */
export interface CompositionSet {
  readonly body: string;
  readonly roles: readonly string[];
  /** Empty values take out what is there. */
  readonly organisation?: string;
  readonly kind?: string;
  readonly per?: string;
  readonly min?: number | '';
  readonly max?: number | '';
  readonly selectedBy?: string;
  /** There are to be no such seats. */
  readonly remove?: boolean;
}

const KEYS = ['organisation', 'kind', 'per', 'min', 'max', 'selectedBy'] as const;

/** Enters, changes or takes out a kind of seat in a body's composition (R19–R21). */
export const compositionSet: Change<CompositionSet> = {
  needs: ['forums'],
  plan({ organisation }, input) {
    const { entry: body, path } = findSeatedBody(organisation, input.body);
    for (const party of [input.organisation, input.selectedBy]) {
      if (party) pathOf(organisation, 'organisation', party);
    }
    const composition = body.composition ?? [];
    const index = composition.findIndex(({ roles }) => roles?.some((role) => input.roles.includes(role)));
    const rule = composition[index];
    const list = [...path, 'composition'];
    const args = { body: named(body), roles: input.roles };
    if (input.remove) {
      if (!rule) refuse('no-such-seats', { ...args, known: composition.flatMap(({ roles = [] }) => roles) });
      return { operations: [remove([...list, index])], done: { code: 'seats-removed', args }, open: [] };
    }
    const operations = rule ? changed([...list, index], rule, input) : [insert(list, newRule(input))];
    if (operations.length === 0) refuse('nothing-changes', {});
    return { operations, done: { code: 'seats-set', args }, open: [] };
  },
};

function changed(path: Path, rule: SeatRule, input: CompositionSet): Operation[] {
  const roles = given([...path, 'roles'], rule.roles, [...input.roles]);
  const others = KEYS.flatMap((key) => {
    const value = input[key];
    return value === undefined ? [] : given([...path, key], rule[key], value);
  });
  return [...roles, ...others];
}

function newRule({ roles, organisation, kind, per, min, max, selectedBy }: CompositionSet): Value {
  const fields = { organisation, kind, per, min, max, selectedBy };
  const filled = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
  return { roles: [...roles], ...Object.fromEntries(filled) } as Value;
}
