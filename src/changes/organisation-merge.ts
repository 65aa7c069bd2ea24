import { insert, type Operation } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { CalendarDate } from '../organisation/date.ts';
import { addDays } from '../organisation/days.ts';
import type { Organisation as Party } from '../organisation/generated/types.ts';
import { stands } from '../organisation/lives.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { carriedOver } from './carry.ts';
import { type Change, entry, refuse } from './change.ts';
import { day, findParty, named, newId, pathOf } from './find.ts';
import { mergerMoved } from './merger-moved.ts';
import { dissolvedOperations } from './organisation-dissolve.ts';

/** The input of `rup organisation merge`. */
export interface OrganisationMerge {
  readonly organisations: readonly string[];
  /** The one that carries them on: an id of the file, one of them that goes on, or that of a new one. */
  readonly into?: string;
  /** A new one's name, kind (default: that of the first merged) and code. */
  readonly name?: string;
  readonly kind?: Party['kind'];
  readonly code?: string;
  /** Its first day; the others' last day is the one before. */
  readonly date: string;
  readonly reason?: string;
  /** The ids of what is not to be carried over. */
  readonly except?: readonly string[];
}

/**
 * Organisations become one: they end, and what they have from the day on (employees, offices, seats, parts) is that of
 * the one that comes after, with what it was before kept.
 */
export const organisationMerge: Change<OrganisationMerge> = {
  needs: ['organisations', 'people', 'statusMeeting', 'forums', 'efforts', 'meetings'],
  plan({ organisation, today }, input) {
    const date = day(input.date);
    const ids = [...new Set(input.organisations)];
    const known = new Set(ids.filter((id) => id !== input.into));
    const moved =
      input.name === undefined && input.into !== undefined
        ? mergerMoved(organisation, { from: known, into: input.into, date }, today)
        : undefined;
    const { into, operations: entered } = heirOf(organisation, ids, input, date, moved !== undefined);
    for (const id of input.except ?? []) pathOf(organisation, 'entry', id);
    const merged = ids.filter((id) => id !== into.id);
    if (merged.length === 0) refuse('nothing-to-merge', { organisation: named(into) });
    const closed = merged.flatMap((id) => {
      const { entry: party, path } = findParty(organisation, id);
      return dissolvedOperations(path, party, today, {
        date: addDays(date, -1),
        reason: input.reason,
        successors: [into.id],
      });
    });
    const all = carriedOver(organisation, { from: new Set(merged), into: into.id, date }, moved?.isMoved);
    const isKept = ({ id }: { readonly id: string }) => input.except?.includes(id) === true;
    const [carried, left] = [all.filter((one) => !isKept(one)), all.filter(isKept)];
    const organisations = merged.map((id) => named(findParty(organisation, id).entry));
    const told = (ties: typeof all) => ties.map(({ kind, name }) => ({ kind, name }));
    return {
      operations: [
        ...closed,
        ...entered,
        ...(moved?.operations ?? []),
        ...carried.flatMap(({ operations }) => operations),
      ],
      done: { code: 'organisations-merged', args: { organisations, into: named(into), date } },
      also:
        carried.length === 0
          ? []
          : [{ code: 'carried-over', args: { into: named(into), ties: told(carried) } }],
      open: left.length === 0 ? [] : [{ code: 'not-carried-over', args: { ties: told(left) } }],
      // What is left as it is is left outside a life.
      ...(left.length > 0 && { asked: ['organisation-outside-life'] }),
    };
  },
};

/** The one that carries the others on, and what enters it where it is new. */
function heirOf(
  organisation: Organisation,
  ids: readonly string[],
  { into, name, kind, code }: OrganisationMerge,
  date: CalendarDate,
  isMoved: boolean,
): { readonly into: Party; readonly operations: readonly Operation[] } {
  const parties = ids.map((id) => findParty(organisation, id).entry);
  if (name === undefined) {
    if (into === undefined) return refuse('field-needed', { field: 'name' });
    const { entry: party } = findParty(organisation, into);
    // Who begins with a merger that is moved begins on its other day.
    if (!isMoved && !stands(party, date)) {
      const [first, last] = [party.established, party.dissolved?.date];
      refuse('outside-life', { body: named(party), date, first, last });
    }
    return { into: party, operations: [] };
  }
  const id = newId(organisation, name, into, { option: '--into' });
  const wholes = new Set(parties.map(({ partOf }) => partOf));
  const [whole] = wholes.size === 1 && !ids.includes([...wholes][0] ?? '') ? wholes : [];
  const party = entry<Party>({
    id,
    formerly: undefined,
    name,
    kind: kind ?? parties[0]?.kind ?? 'other',
    code,
    partOf: whole,
    established: date,
    dissolved: undefined,
    earlier: undefined,
    note: undefined,
  });
  return { into: party, operations: [insert(['organisations'], party as unknown as Value)] };
}
