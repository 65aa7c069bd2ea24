import { insert, remove } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { SeatsNamed } from '../facts/change.ts';
import type { SeatRule } from '../organisation/generated/types.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { type Change, refuse } from './change.ts';
import { changed, filledOut } from './entry.ts';
import { findComposedBody, named, pathOf } from './find.ts';

/**
 * The input of `rup composition set`: a kind of seat, and what is to hold of it. It is known by its roles; one for
 * whatever role, by whose it is.
 */
export interface CompositionSet {
  readonly body: string;
  readonly roles?: readonly string[];
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

const KEYS = ['roles', 'organisation', 'kind', 'per', 'min', 'max', 'selectedBy'] as const;

/** Adds, changes or removes a kind of seat in a body's composition (R3, R4, R19–R21). */
export const compositionSet: Change<CompositionSet> = {
  needs: ['forums', 'formerGroups'],
  plan({ organisation }, input) {
    const { entry: body, path } = findComposedBody(organisation, input.body);
    for (const party of [input.organisation, input.selectedBy]) {
      if (party) pathOf(organisation, 'organisation', party);
    }
    const composition = body.composition ?? [];
    const index = composition.findIndex((rule) => isMeant(rule, input));
    const rule = composition[index];
    const list = [...path, 'composition'];
    const nameOf = (seats: SeatKeys) => seatsNamed(organisation, seats);
    const args = { body: named(body), seats: nameOf(input) };
    if (input.remove) {
      if (!rule) refuse('no-such-seats', { ...args, known: composition.map(nameOf) });
      return { operations: [remove([...list, index])], done: { code: 'seats-removed', args }, open: [] };
    }
    const operations = rule
      ? changed([...list, index], rule as Value, fieldsOf(input))
      : [insert(list, filledOut(fieldsOf(input)))];
    if (operations.length === 0) refuse('nothing-changes', {});
    const { min, max } = { ...rule, ...fieldsOf(input) };
    if (typeof min === 'number' && typeof max === 'number' && min > max) {
      refuse('min-above-max', { min, max });
    }
    return { operations, done: { code: 'seats-set', args }, open: [] };
  },
};

type SeatKeys = Pick<CompositionSet, 'roles' | 'organisation' | 'kind'>;

function isMeant(rule: SeatRule, { roles, organisation, kind }: CompositionSet): boolean {
  if (roles !== undefined) return rule.roles?.some((role) => roles.includes(role)) === true;
  const isOf = rule.organisation === (organisation || undefined) && rule.kind === (kind || undefined);
  return rule.roles === undefined && isOf;
}

function seatsNamed(
  organisation: Organisation,
  { roles = [], organisation: id, kind }: SeatKeys,
): SeatsNamed {
  return { roles, organisation: organisation.party(id)?.name ?? '', kind: kind ?? '' };
}

function fieldsOf(input: CompositionSet): { [key: string]: Value } {
  const fields = KEYS.map((key) => [key, key === 'roles' ? input.roles && [...input.roles] : input[key]]);
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined));
}
