import { insert } from '../document/edit/operation.ts';
import type { Value } from '../document/parsed.ts';
import type { Effort, Organisation as Party } from '../organisation/generated/types.ts';
import { idFromName } from '../organisation/id.ts';
import type { Organisation } from '../organisation/organisation.ts';
import { wholeOfKind } from '../organisation/part-of.ts';
import { missingMunicipalities } from '../organisation/parties.ts';
import { type Change, entry, refuse } from './change.ts';
import { day, freeId, named, newId, pathOf } from './find.ts';

/** The input of `rup effort add`. */
export interface EffortAdd {
  /** An id; also that of one of the region's municipalities that the file does not have, which is then entered. */
  readonly municipality: string;
  readonly goal: string;
  /** Default: the goal's. */
  readonly area?: string;
  /** What the municipality does. */
  readonly effort: string;
  readonly collected?: string;
  readonly assessment?: string;
  readonly note?: string;
  /** Default: made from the municipality and the goal. */
  readonly id?: string;
}

/** Adds a municipality's effort towards one of the plan's goals (R12). */
export const effortAdd: Change<EffortAdd> = {
  needs: ['efforts'],
  plan({ organisation }, input) {
    const added = organisation.party(input.municipality)
      ? undefined
      : newMunicipality(organisation, input.municipality);
    if (!added) pathOf(organisation, 'organisation', input.municipality);
    const municipality = added ?? organisation.party(input.municipality);
    if (municipality && !added && !wholeOfKind(organisation, municipality.id, 'municipality')) {
      refuse('not-a-municipality', { organisation: named(municipality) });
    }
    const goalPath = pathOf(organisation, 'goal', input.goal);
    const goal = organisation.file.plan.goals?.[Number(goalPath.at(-1))];
    if (input.area !== undefined) pathOf(organisation, 'area', input.area);
    const base = `${input.municipality}-${input.goal}`;
    const id = newId(organisation, base, input.id ?? freeId(organisation, base));
    const effort = entry<Effort>({
      id,
      municipality: input.municipality,
      area: input.area ?? goal?.area,
      goal: input.goal,
      effort: input.effort,
      collected: input.collected === undefined ? undefined : day(input.collected),
      assessment: input.assessment,
      note: input.note,
    });
    const args = {
      id,
      municipality: municipality?.name ?? input.municipality,
      goal: goal?.name ?? input.goal,
    };
    return {
      operations: [
        ...(added ? [insert(['organisations'], added as unknown as Value)] : []),
        insert(['efforts'], effort as unknown as Value),
      ],
      done: { code: 'effort-added', args },
      also: added
        ? [{ code: 'entry-added', args: { kind: 'organisation', id: added.id, name: added.name } }]
        : [],
      open: [],
    };
  },
};

/** The municipalities of the region that the file does not have, each as an effort of it would enter it. */
export function newMunicipalities(organisation: Organisation): readonly Party[] {
  return missingMunicipalities(organisation)
    .map(({ name, kind, code }): Party => ({ id: idFromName(name), name, kind, code }))
    .filter(({ id }) => !organisation.idsInUse.has(id));
}

const newMunicipality = (organisation: Organisation, id: string) =>
  newMunicipalities(organisation).find((one) => one.id === id);
